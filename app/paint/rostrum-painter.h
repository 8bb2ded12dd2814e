/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A scene onto a pen, under a theme. Reads nothing else: no settings, no clock. */

#pragma once

#include "rostrum-pen.h"

G_BEGIN_DECLS

/* The whole picture on its ground, one group a scene node that leads one. */
void        rostrum_paint_scene            (RostrumPen         *pen,
                                            const RostrumScene *scene,
                                            const RostrumTheme *theme);
/* The node at index and all that belong to its group; nothing if the node does
 * not lead a group. This is what a screen caches. */
void        rostrum_paint_group            (RostrumPen         *pen,
                                            const RostrumScene *scene,
                                            guint               index,
                                            const RostrumTheme *theme);
/* All that painting the group can touch, in document units. */
RostrumRect rostrum_paint_get_group_bounds (const RostrumScene *scene,
                                            guint               index);

/* The sign of a node alone: a phase, a cause, a sample of the legend. */
void        rostrum_paint_shape            (RostrumPen         *pen,
                                            const RostrumNode  *node,
                                            const RostrumTheme *theme);

typedef enum
{
  ROSTRUM_EMPHASIS_HOVER,
  ROSTRUM_EMPHASIS_SELECTED,
  ROSTRUM_EMPHASIS_FOCUSED,
} RostrumEmphasis;

/* Drawn over or around the item; never changes it. */
void        rostrum_paint_emphasis         (RostrumPen         *pen,
                                            const RostrumNode  *node,
                                            RostrumEmphasis     emphasis,
                                            const RostrumTheme *theme);

G_END_DECLS
