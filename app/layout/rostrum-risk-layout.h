/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The risk layers as a scene: off-centre rings open to one side, or, where
 * that finds no room, the same bands laid flat.
 */

#pragma once

#include "rostrum-metrics.h"
#include "rostrum-model.h"
#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double          width;   /* of the window or sheet, document units */
  double          height;  /* the least height of the scene */
  RostrumContent  content;
  const char     *lang;    /* of our own words */
  gboolean        chains;  /* draw the causal chains */
  gboolean        legend;  /* explain the signs at the foot */
} RostrumRiskOptions;

/* Below this width the layers are strata, innermost at the bottom. */
#define ROSTRUM_RISK_NARROW 700

RostrumScene *rostrum_risk_layout (const RostrumModel       *model,
                                   RostrumMetrics           *metrics,
                                   const RostrumRiskOptions *options);

G_END_DECLS
