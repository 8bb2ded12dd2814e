/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the canvas draws. A group is drawn once into a render node of its own and
 * then only moved, so that a pan costs no drawing and a change of one item
 * damages no other.
 */

#include "config.h"

#include <math.h>

#include "rostrum-cairo-pen.h"
#include "rostrum-canvas-private.h"
#include "rostrum-painter.h"

/* How far rings around an item reach out of it, in document units. */
#define EMPHASIS_BLEED 8

static GskRenderNode *
draw_group (RostrumCanvas     *self,
            guint              index,
            const RostrumRect *bounds)
{
  GskRenderNode *node = gsk_cairo_node_new (
      &GRAPHENE_RECT_INIT ((float) bounds->x, (float) bounds->y, (float) bounds->width,
                           (float) bounds->height));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);
  g_autoptr (RostrumPen) pen = NULL;

  cairo_scale (cr, self->scale, self->scale);
  pen = rostrum_cairo_pen_new (cr, self->metrics);
  rostrum_paint_group (pen, self->scene, index, self->theme);
  cairo_destroy (cr);
  return node;
}

/* In whole pixels of the scaled scene. */
static RostrumRect
get_bounds (RostrumCanvas *self,
            guint          index)
{
  RostrumRect bounds = rostrum_paint_get_group_bounds (self->scene, index);
  double x = floor (bounds.x * self->scale);
  double y = floor (bounds.y * self->scale);

  return (RostrumRect) { x, y, ceil ((bounds.x + bounds.width) * self->scale) - x,
                         ceil ((bounds.y + bounds.height) * self->scale) - y };
}

/* Draws the groups that move as sticky says and can be seen. */
static void
snapshot_groups (RostrumCanvas    *self,
                 GtkSnapshot      *snapshot,
                 RostrumNodeFlags  sticky)
{
  double dx = sticky & ROSTRUM_NODE_STICKY_X
                  ? 0
                  : rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_HORIZONTAL);
  double dy = sticky & ROSTRUM_NODE_STICKY_Y
                  ? 0
                  : rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_VERTICAL);
  RostrumRect view = { dx, dy, self->width, self->height };

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -dx, (float) -dy));
  for (guint i = 0; i < self->leaders->len; i++)
    {
      guint index = g_array_index (self->leaders, guint, i);
      const RostrumNode *node = rostrum_scene_get_node (self->scene, index);
      GskRenderNode *drawn;
      RostrumRect bounds;

      if ((node->flags & (ROSTRUM_NODE_STICKY_X | ROSTRUM_NODE_STICKY_Y)) != sticky)
        continue;

      bounds = get_bounds (self, index);
      if (!rostrum_rect_intersects (&bounds, &view))
        continue;

      drawn = g_ptr_array_index (self->cache, i);
      if (drawn == NULL)
        {
          drawn = draw_group (self, index, &bounds);
          g_ptr_array_index (self->cache, i) = drawn;
        }
      gtk_snapshot_append_node (snapshot, drawn);
    }
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_emphasis (RostrumCanvas   *self,
                   GtkSnapshot     *snapshot,
                   const char      *item,
                   RostrumEmphasis  emphasis)
{
  const RostrumNode *node = rostrum_canvas_find_item (self, item);
  RostrumRect rect;
  cairo_t *cr;
  g_autoptr (RostrumPen) pen = NULL;
  double bleed = EMPHASIS_BLEED * self->scale;

  if (node == NULL)
    return;

  rect = rostrum_canvas_get_node_rect (self, node);
  cr = gtk_snapshot_append_cairo (
      snapshot,
      &GRAPHENE_RECT_INIT ((float) floor (rect.x - bleed), (float) floor (rect.y - bleed),
                           (float) ceil (rect.width + 2 * bleed + 1),
                           (float) ceil (rect.height + 2 * bleed + 1)));
  cairo_translate (cr, -rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_HORIZONTAL),
                   -rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_VERTICAL));
  cairo_scale (cr, self->scale, self->scale);
  pen = rostrum_cairo_pen_new (cr, self->metrics);
  rostrum_paint_emphasis (pen, node, emphasis, self->theme);
  cairo_destroy (cr);
}

static gboolean
shows_focus (RostrumCanvas *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root));
}

void
rostrum_canvas_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RostrumCanvas *self = ROSTRUM_CANVAS (widget);
  const RostrumColor *view = &self->theme->view;

  gtk_snapshot_append_color (
      snapshot,
      &(GdkRGBA) { (float) view->red, (float) view->green, (float) view->blue, 1 },
      &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                           (float) gtk_widget_get_height (widget)));
  if (self->scene == NULL)
    return;

  snapshot_groups (self, snapshot, ROSTRUM_NODE_PLAIN);
  if (g_strcmp0 (self->hovered, self->selected) != 0)
    snapshot_emphasis (self, snapshot, self->hovered, ROSTRUM_EMPHASIS_HOVER);
  snapshot_emphasis (self, snapshot, self->selected, ROSTRUM_EMPHASIS_SELECTED);
  if (shows_focus (self))
    snapshot_emphasis (self, snapshot, rostrum_canvas_get_focused (self),
                       ROSTRUM_EMPHASIS_FOCUSED);
  snapshot_groups (self, snapshot, ROSTRUM_NODE_STICKY_X);
  snapshot_groups (self, snapshot, ROSTRUM_NODE_STICKY_Y);
  snapshot_groups (self, snapshot, ROSTRUM_NODE_STICKY_X | ROSTRUM_NODE_STICKY_Y);
}

void
rostrum_canvas_clear_cache (RostrumCanvas *self)
{
  for (guint i = 0; i < self->cache->len; i++)
    {
      GskRenderNode *node = g_ptr_array_index (self->cache, i);

      if (node != NULL)
        gsk_render_node_unref (node);
      g_ptr_array_index (self->cache, i) = NULL;
    }
}
