/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the canvas share: the widget, its drawing, its input, and
 * the children that stand for its items.
 */

#pragma once

#include "rostrum-canvas.h"
#include "rostrum-metrics.h"

G_BEGIN_DECLS

enum
{
  ROSTRUM_CANVAS_ITEM_SELECTED,
  ROSTRUM_CANVAS_ITEM_ACTIVATED,
  ROSTRUM_CANVAS_ZOOM,
  ROSTRUM_CANVAS_MOVED,
  ROSTRUM_CANVAS_N_SIGNALS
};

struct _RostrumCanvas
{
  GtkWidget                parent_instance;

  RostrumCanvasLayoutFunc  func;
  gpointer                 user_data;
  const RostrumTheme      *theme;
  RostrumMetrics          *metrics;

  RostrumScene            *scene;
  double                   scale;
  gboolean                 valid;    /* the scene is for this size and state */
  int                      width;    /* that the scene was laid out for */
  int                      height;
  GtkAdjustment           *adjustments[2]; /* by GtkOrientation */

  GArray                  *leaders;  /* guint: indexes of nodes that lead groups */
  GPtrArray               *cache;    /* (nullable) GskRenderNode, by leader */
  GArray                  *items;    /* guint: indexes of items in reading order */
  GHashTable              *positions; /* item id → position in items + 1 */
  GHashTable              *children; /* item id → RostrumCanvasItem */

  char                    *selected; /* ids of items, nullable */
  char                    *hovered;
  RostrumPoint             drag_offset;
  gboolean                 dragging;
  double                   pinch_scale;
  RostrumPoint             pointer;
};

extern guint rostrum_canvas_signals[ROSTRUM_CANVAS_N_SIGNALS];

double             rostrum_canvas_get_pixel_offset (RostrumCanvas   *self,
                                                    GtkOrientation   orientation);

void               rostrum_canvas_snapshot       (GtkWidget         *widget,
                                                  GtkSnapshot       *snapshot);
void               rostrum_canvas_clear_cache    (RostrumCanvas     *self);

/* In the order of reading; -1 if the item is not shown. */
int                rostrum_canvas_find_position  (RostrumCanvas     *self,
                                                  const char        *item);
const RostrumNode *rostrum_canvas_get_item_node  (RostrumCanvas     *self,
                                                  guint              position);
/* The first node of the item. */
const RostrumNode *rostrum_canvas_find_item      (RostrumCanvas     *self,
                                                  const char        *item);
/* Of a node, in pixels of the widget. */
RostrumRect        rostrum_canvas_get_node_rect  (RostrumCanvas     *self,
                                                  const RostrumNode *node);
const RostrumNode *rostrum_canvas_hit            (RostrumCanvas     *self,
                                                  double             x,
                                                  double             y);
/* How much of the widget's edges what stays in view covers. */
void               rostrum_canvas_get_sticky_size (RostrumCanvas    *self,
                                                   double           *left,
                                                   double           *top);
void               rostrum_canvas_add_input      (RostrumCanvas     *self);

void               rostrum_canvas_allocate_items (RostrumCanvas     *self);
void               rostrum_canvas_update_items   (RostrumCanvas     *self);
void               rostrum_canvas_focus_item     (RostrumCanvas     *self,
                                                  const char        *item);
const char        *rostrum_canvas_get_focused    (RostrumCanvas     *self);

G_END_DECLS
