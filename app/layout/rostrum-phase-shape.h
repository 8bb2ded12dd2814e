/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which mark stands for a stage, and which line for the time after it. */

#pragma once

#include "rostrum-item.h"
#include "rostrum-scene.h"

G_BEGIN_DECLS

RostrumShape rostrum_phase_get_shape  (RostrumEventKind  kind,
                                       RostrumStage      stage);
RostrumShape rostrum_phase_get_line   (RostrumStage      stage,
                                       gboolean         *in_force);
int          rostrum_phase_get_weight (RostrumStage      stage);

G_END_DECLS
