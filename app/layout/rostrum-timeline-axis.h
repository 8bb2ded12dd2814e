/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The axis of the timeline: ticks, and a pin at the day of the speech. */

#pragma once

#include "rostrum-item.h"
#include "rostrum-scene-builder.h"
#include "rostrum-time-scale.h"

G_BEGIN_DECLS

#define ROSTRUM_TIMELINE_AXIS_HEIGHT 46

typedef struct
{
  RostrumMetrics         *metrics;
  const RostrumTimeScale *scale;
  const char             *lang;
  RostrumDay              from;
  RostrumDay              to;
  double                  left;   /* where the field begins */
  double                  width;  /* of the scene */
  gboolean                narrow;
  const RostrumEvent     *speech; /* (nullable) */
} RostrumTimelineAxis;

/* What lies behind the events. */
void rostrum_timeline_axis_place_lines  (const RostrumTimelineAxis *self,
                                         RostrumSceneBuilder       *builder,
                                         double                     height);
/* What lies over them when they are scrolled below the axis. */
void rostrum_timeline_axis_place_labels (const RostrumTimelineAxis *self,
                                         RostrumSceneBuilder       *builder);

G_END_DECLS
