/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline as a scene: lanes, axis, and one life line per event. */

#pragma once

#include "rostrum-metrics.h"
#include "rostrum-model.h"
#include "rostrum-scene.h"
#include "rostrum-time-scale.h"

G_BEGIN_DECLS

typedef struct
{
  double          width;     /* of the window or sheet, document units */
  double          height;    /* the least height of the scene */
  double          day_width; /* document units a day; 0 fits all into width */
  RostrumContent  content;
  const char     *lang;      /* of our own words */
  gboolean        legend;    /* explain the marks at the foot */
} RostrumTimelineOptions;

/* Below this width headings stand above their lane instead of beside it. */
#define ROSTRUM_TIMELINE_NARROW 560

RostrumScene *rostrum_timeline_layout (const RostrumModel           *model,
                                       RostrumMetrics               *metrics,
                                       const RostrumTimelineOptions *options,
                                       RostrumTimeScale             *scale);

G_END_DECLS
