/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One event of the timeline: first measured, then, when its row is known,
 * put into the scene.
 */

#pragma once

#include "rostrum-scene-builder.h"
#include "rostrum-timeline-layout.h"

G_BEGIN_DECLS

/* What all events of one timeline share. */
typedef struct
{
  RostrumMetrics               *metrics;
  const RostrumTimelineOptions *options;
  const RostrumTimeScale       *scale;
  double                        left;  /* labels stay right of this */
  double                        right; /* and left of that */
} RostrumTimelineSpace;

typedef struct
{
  const RostrumEvent *event;
  double              left;      /* of all that is drawn */
  double              right;
  double              label_x;
  double              words_x;   /* of the words that compare; double rows only */
  gboolean            contested; /* speech and record differ: a double row */
  guint               target;    /* index of the phase that the speech speaks of */
  GArray             *label;     /* RostrumTextRun, x from 0, baselines from 0 */
  double              label_drop; /* from its first line to its last */
  GArray             *words;     /* (nullable) likewise */
  gboolean           *shown;     /* by phase: has a mark of its own */
} RostrumEventBox;


/* FALSE if nothing is known of the date: it has no place on a line of time. */
gboolean     rostrum_date_has_place    (const RostrumDate          *date);
/* FALSE if the event has no date with a place. */
gboolean     rostrum_event_has_place   (const RostrumEvent         *event);
/* (transfer full) */
RostrumEventBox *rostrum_event_box_new (const RostrumEvent         *event,
                                        const RostrumTimelineSpace *space);
void         rostrum_event_box_free    (RostrumEventBox            *self);
gboolean     rostrum_event_box_is_doubled (const RostrumEventBox   *self);
double       rostrum_event_box_get_height (const RostrumEventBox   *self);
void         rostrum_event_box_place   (const RostrumEventBox      *self,
                                        const RostrumTimelineSpace *space,
                                        RostrumSceneBuilder        *builder,
                                        int                         lane,
                                        int                         n_lanes,
                                        double                      y);

G_END_DECLS
