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
/* As many groups keep their render node when they are out of view. */
#define MAX_DRAWN 2000

/* In whole pixels of the scaled scene. */
static RostrumRect
get_bounds (RostrumCanvas *self,
            guint          leader)
{
  RostrumRect bounds = rostrum_paint_get_group_bounds (self->scene, leader);
  double x = floor (bounds.x * self->scale);
  double y = floor (bounds.y * self->scale);

  return (RostrumRect) { x, y, ceil ((bounds.x + bounds.width) * self->scale) - x,
                         ceil ((bounds.y + bounds.height) * self->scale) - y };
}

/* A heading that is lower than its lane stays in view as long as the lane is. */
static double
get_slide (RostrumCanvas     *self,
           const RostrumNode *node)
{
  g_autofree char *lane_id = NULL;
  const RostrumNode *lane;

  if (node->role != ROSTRUM_ROLE_LANE_HEADING)
    return 0;

  lane_id = g_strconcat (node->id, "#lane", NULL);
  lane = rostrum_scene_find (self->scene, lane_id);
  if (lane == NULL)
    return 0;

  return MAX (lane->rect.y + lane->rect.height - node->rect.y - node->rect.height, 0)
         * self->scale;
}

/* What stays in view at the left and at the top. A heading above its lane lets
 * through what is below it. */
static void
include_sticky (RostrumCanvas     *self,
                const RostrumNode *node)
{
  if (node->role == ROSTRUM_ROLE_AXIS)
    self->sticky_top
        = MAX (self->sticky_top, (node->rect.y + node->rect.height) * self->scale);
  else if (node->role == ROSTRUM_ROLE_LANE_HEADING
           && node->rect.width * self->scale < self->width * 0.5)
    self->sticky_left
        = MAX (self->sticky_left, (node->rect.x + node->rect.width) * self->scale);
}

void
rostrum_canvas_index_groups (RostrumCanvas *self)
{
  guint n_nodes = self->scene == NULL ? 0 : rostrum_scene_get_n_nodes (self->scene);

  rostrum_canvas_clear_drawn (self);
  g_array_set_size (self->groups, 0);
  self->sticky_left = 0;
  self->sticky_top = 0;
  for (guint i = 0; i < n_nodes; i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (self->scene, i);
      RostrumCanvasGroup group = {
        .leader = i,
        .sticky = node->flags & (ROSTRUM_NODE_STICKY_X | ROSTRUM_NODE_STICKY_Y),
      };

      if (node->group != i || node->hidden_because != NULL)
        continue;

      group.bounds = get_bounds (self, i);
      group.slide = get_slide (self, node);
      g_array_append_val (self->groups, group);
      include_sticky (self, node);
    }
}

static void
clear_group (RostrumCanvas      *self,
             RostrumCanvasGroup *group)
{
  if (group->drawn == NULL)
    return;

  g_clear_pointer (&group->drawn, gsk_render_node_unref);
  self->n_drawn--;
}

void
rostrum_canvas_clear_drawn (RostrumCanvas *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    clear_group (self, &g_array_index (self->groups, RostrumCanvasGroup, i));
}

static void
draw_group (RostrumCanvas      *self,
            RostrumCanvasGroup *group)
{
  const RostrumRect *bounds = &group->bounds;
  cairo_t *cr;
  g_autoptr (RostrumPen) pen = NULL;

  if (group->drawn != NULL)
    return;

  group->drawn = gsk_cairo_node_new (
      &GRAPHENE_RECT_INIT ((float) bounds->x, (float) bounds->y, (float) bounds->width,
                           (float) bounds->height));
  self->n_drawn++;
  cr = gsk_cairo_node_get_draw_context (group->drawn);
  cairo_scale (cr, self->scale, self->scale);
  pen = rostrum_cairo_pen_new (cr, self->metrics);
  rostrum_paint_group (pen, self->scene, group->leader, self->theme);
  cairo_destroy (cr);
}

/* What the widget shows of the groups that move like that, in their pixels. */
static RostrumRect
get_view (RostrumCanvas    *self,
          RostrumNodeFlags  sticky)
{
  return (RostrumRect) {
    sticky & ROSTRUM_NODE_STICKY_X
        ? 0
        : rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_HORIZONTAL),
    sticky & ROSTRUM_NODE_STICKY_Y
        ? 0
        : rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_VERTICAL),
    self->width,
    self->height,
  };
}

/* How far down from its place the group is drawn. */
static double
get_shift (RostrumCanvas            *self,
           const RostrumCanvasGroup *group,
           const RostrumRect        *view)
{
  double top = rostrum_scene_get_node (self->scene, group->leader)->rect.y * self->scale;

  if (group->slide <= 0)
    return 0;

  return round (CLAMP (view->y + self->sticky_top - top, 0, group->slide));
}

/* Draws the groups that move as sticky says and can be seen. */
static void
snapshot_groups (RostrumCanvas    *self,
                 GtkSnapshot      *snapshot,
                 RostrumNodeFlags  sticky)
{
  RostrumRect view = get_view (self, sticky);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -view.x, (float) -view.y));
  for (guint i = 0; i < self->groups->len; i++)
    {
      RostrumCanvasGroup *group = &g_array_index (self->groups, RostrumCanvasGroup, i);
      RostrumRect bounds = group->bounds;
      double shift;

      if (group->sticky != sticky)
        continue;

      shift = get_shift (self, group, &view);
      bounds.y += shift;
      if (!rostrum_rect_intersects (&bounds, &view))
        continue;

      draw_group (self, group);
      if (shift > 0)
        {
          gtk_snapshot_save (snapshot);
          gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) shift));
          gtk_snapshot_append_node (snapshot, group->drawn);
          gtk_snapshot_restore (snapshot);
        }
      else
        gtk_snapshot_append_node (snapshot, group->drawn);
    }
  gtk_snapshot_restore (snapshot);
}

/* Lets go of what is far from view when there is much of it. */
static void
trim_drawn (RostrumCanvas *self)
{
  if (self->n_drawn <= MAX_DRAWN)
    return;

  for (guint i = 0; i < self->groups->len; i++)
    {
      RostrumCanvasGroup *group = &g_array_index (self->groups, RostrumCanvasGroup, i);
      RostrumRect view = get_view (self, group->sticky);

      view.x -= view.width;
      view.y -= view.height;
      view.width *= 3;
      view.height *= 3;
      if (!rostrum_rect_intersects (&group->bounds, &view))
        clear_group (self, group);
    }
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
  trim_drawn (self);
}
