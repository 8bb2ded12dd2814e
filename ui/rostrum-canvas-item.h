/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Stands for one item of a canvas: takes the focus and is what a screen reader
 * finds. It draws nothing and lets the pointer through.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-scene.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_CANVAS_ITEM (rostrum_canvas_item_get_type ())

G_DECLARE_FINAL_TYPE (RostrumCanvasItem, rostrum_canvas_item, ROSTRUM, CANVAS_ITEM, GtkWidget)

GtkWidget  *rostrum_canvas_item_new         (const char        *item);
const char *rostrum_canvas_item_get_item    (RostrumCanvasItem *self);
/* Its place in the order of reading. */
guint       rostrum_canvas_item_get_position (RostrumCanvasItem *self);
void        rostrum_canvas_item_show        (RostrumCanvasItem *self,
                                             const RostrumNode *node,
                                             guint              position,
                                             guint              n_items,
                                             gboolean           selected);

G_END_DECLS
