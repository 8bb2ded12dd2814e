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

  GArray                  *groups;   /* RostrumCanvasGroup, in paint order */
  guint                    n_drawn;  /* groups that have their render node */
  double                   sticky_left; /* pixels at the edges that are covered by */
  double                   sticky_top;  /* what stays in view */
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

/* What is drawn as one render node. */
typedef struct
{
  guint             leader; /* index of the node that leads it */
  RostrumNodeFlags  sticky;
  RostrumRect       bounds; /* in whole pixels of the scaled scene */
  double            slide;  /* how far down it goes to stay in view, in pixels */
  GskRenderNode    *drawn;  /* (nullable) until it has been seen */
} RostrumCanvasGroup;

extern guint rostrum_canvas_signals[ROSTRUM_CANVAS_N_SIGNALS];

double             rostrum_canvas_get_pixel_offset (RostrumCanvas   *self,
                                                    GtkOrientation   orientation);

void               rostrum_canvas_snapshot       (GtkWidget         *widget,
                                                  GtkSnapshot       *snapshot);
/* For the scene that is there now, or for none. */
void               rostrum_canvas_index_groups   (RostrumCanvas     *self);
void               rostrum_canvas_clear_drawn    (RostrumCanvas     *self);

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
void               rostrum_canvas_add_input      (RostrumCanvas     *self);

void               rostrum_canvas_allocate_items (RostrumCanvas     *self);
void               rostrum_canvas_update_items   (RostrumCanvas     *self);
void               rostrum_canvas_focus_item     (RostrumCanvas     *self,
                                                  const char        *item);
const char        *rostrum_canvas_get_focused    (RostrumCanvas     *self);

G_END_DECLS
