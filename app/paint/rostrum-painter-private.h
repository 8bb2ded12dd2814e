/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The painters of the kinds of nodes. Each takes all it needs from its
 * arguments and leaves no path behind.
 */

#pragma once

#include "rostrum-pen.h"

G_BEGIN_DECLS

void rostrum_paint_runs          (RostrumPen         *pen,
                                  const RostrumNode  *node,
                                  const RostrumTheme *theme);
void rostrum_paint_timeline_node (RostrumPen         *pen,
                                  const RostrumNode  *node,
                                  const RostrumTheme *theme);
void rostrum_paint_risk_node     (RostrumPen         *pen,
                                  const RostrumNode  *node,
                                  const RostrumTheme *theme);

/* Corners of chips and of what surrounds a selected item. */
#define ROSTRUM_CHIP_RADIUS 10

G_END_DECLS
