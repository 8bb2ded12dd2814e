/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The heading of a lane: beside its rows, or above them where it is narrow. */

#pragma once

#include "rostrum-item.h"
#include "rostrum-scene-builder.h"

G_BEGIN_DECLS

typedef struct
{
  const RostrumLane *lane; /* (nullable): of a model that has none */
  guint              n_events;
  guint              n_undated;
  int                slot;
  int                n_slots;
  RostrumContent     content;
  const char        *lang;
  double             width;
  gboolean           beside;
} RostrumLaneHeading;

double rostrum_lane_heading_get_height (const RostrumLaneHeading *self,
                                        RostrumMetrics           *metrics);
/* The lane's ground, and the words that say that it is empty. */
void   rostrum_lane_heading_place_lane (const RostrumLaneHeading *self,
                                        RostrumSceneBuilder      *builder,
                                        RostrumMetrics           *metrics,
                                        double                    top,
                                        double                    height,
                                        double                    scene_width,
                                        double                    rows_top);
void   rostrum_lane_heading_place      (const RostrumLaneHeading *self,
                                        RostrumSceneBuilder      *builder,
                                        RostrumMetrics           *metrics,
                                        double                    top,
                                        double                    height);

G_END_DECLS
