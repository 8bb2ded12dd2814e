/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The canvas as a widget: when it lays out, what it shows of it, and where its
 * items are.
 */

#include "config.h"

#include "rostrum-canvas.h"

#include <math.h>

#include "rostrum-canvas-item.h"
#include "rostrum-canvas-private.h"
#include "rostrum-commands.h"

/* How near to the edge a revealed item may stand, in pixels. */
#define REVEAL_MARGIN 24
/* How far from an item a pointer may be to mean it, in pixels. */
#define HIT_SLACK 6
/* A scene that is larger than the widget by less is not scrolled, in pixels. */
#define SCENE_SLACK 0.5

G_DEFINE_FINAL_TYPE (RostrumCanvas, rostrum_canvas, GTK_TYPE_WIDGET)

guint rostrum_canvas_signals[ROSTRUM_CANVAS_N_SIGNALS];

static void
index_items (RostrumCanvas *self)
{
  guint n_nodes = self->scene == NULL ? 0 : rostrum_scene_get_n_nodes (self->scene);

  g_array_set_size (self->items, 0);
  g_hash_table_remove_all (self->positions);
  for (guint i = 0; i < n_nodes; i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (self->scene, i);

      if (!rostrum_node_is_item (node))
        continue;

      g_array_append_val (self->items, i);
      /* An item of two places is walked to at both and found at the first. */
      if (!g_hash_table_contains (self->positions, node->item))
        g_hash_table_insert (self->positions, g_strdup (node->item),
                             GUINT_TO_POINTER (self->items->len));
    }
}

static void
configure (RostrumCanvas  *self,
           GtkOrientation  orientation,
           double          value,
           double          upper,
           double          page)
{
  upper = MAX (ceil (upper - SCENE_SLACK), page);
  gtk_adjustment_configure (self->adjustments[orientation], CLAMP (value, 0, upper - page), 0,
                            upper, page * 0.1, page * 0.9, page);
}

static void
layout (RostrumCanvas *self)
{
  RostrumPoint offset = rostrum_canvas_get_offset (self);
  RostrumScene *scene
      = self->func (self, self->width, self->height, &self->scale, &offset, self->user_data);

  self->valid = TRUE;
  g_clear_pointer (&self->scene, rostrum_scene_unref);
  self->scene = scene;
  index_items (self);
  rostrum_canvas_index_groups (self);
  if (scene == NULL)
    return;

  configure (self, GTK_ORIENTATION_HORIZONTAL, offset.x,
             rostrum_scene_get_width (scene) * self->scale, self->width);
  configure (self, GTK_ORIENTATION_VERTICAL, offset.y,
             rostrum_scene_get_height (scene) * self->scale, self->height);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rostrum_scene_get_title (scene), -1);
}

static void
adjusted_cb (RostrumCanvas *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_MOVED], 0);
}

static gboolean
query_tooltip_cb (RostrumCanvas *self,
                  int            x,
                  int            y,
                  gboolean       keyboard,
                  GtkTooltip    *tooltip)
{
  const RostrumNode *node
      = keyboard ? rostrum_canvas_find_item (self, rostrum_canvas_get_focused (self))
                 : rostrum_canvas_hit (self, x, y);
  RostrumRect rect;

  if (node == NULL || node->title == NULL)
    return FALSE;

  rect = rostrum_canvas_get_node_rect (self, node);
  gtk_tooltip_set_text (tooltip, node->title);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) rect.x, (int) rect.y,
                                                       (int) rect.width, (int) rect.height });
  return TRUE;
}

static void
rostrum_canvas_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  RostrumCanvas *self = ROSTRUM_CANVAS (widget);

  if (!self->valid || width != self->width || height != self->height)
    {
      self->width = width;
      self->height = height;
      layout (self);
    }
  rostrum_canvas_allocate_items (self);
}

static gboolean
rostrum_canvas_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  RostrumCanvas *self = ROSTRUM_CANVAS (widget);
  const char *item = self->selected;

  /* One stop for Tab: the arrow keys walk the items. */
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  if (rostrum_canvas_find_child (self, item) == NULL)
    {
      GtkWidget *first = gtk_widget_get_first_child (widget);

      return first != NULL && gtk_widget_grab_focus (first);
    }

  rostrum_canvas_focus_item (self, item);
  return TRUE;
}

static void
rostrum_canvas_dispose (GObject *object)
{
  RostrumCanvas *self = ROSTRUM_CANVAS (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      gtk_widget_unparent (child);
      child = gtk_widget_get_first_child (GTK_WIDGET (self));
    }
  g_hash_table_remove_all (self->children);
  rostrum_canvas_clear_drawn (self);
  g_clear_object (&self->adjustments[0]);
  g_clear_object (&self->adjustments[1]);

  G_OBJECT_CLASS (rostrum_canvas_parent_class)->dispose (object);
}

static void
rostrum_canvas_finalize (GObject *object)
{
  RostrumCanvas *self = ROSTRUM_CANVAS (object);

  g_clear_pointer (&self->children, g_hash_table_unref);
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->scene, rostrum_scene_unref);
  g_clear_pointer (&self->metrics, rostrum_metrics_free);
  g_free (self->selected);
  g_free (self->hovered);

  G_OBJECT_CLASS (rostrum_canvas_parent_class)->finalize (object);
}

static void
rostrum_canvas_class_init (RostrumCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = rostrum_canvas_dispose;
  object_class->finalize = rostrum_canvas_finalize;
  widget_class->snapshot = rostrum_canvas_snapshot;
  widget_class->size_allocate = rostrum_canvas_size_allocate;
  widget_class->focus = rostrum_canvas_focus;

  rostrum_canvas_signals[ROSTRUM_CANVAS_ITEM_SELECTED]
      = g_signal_new ("item-selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                      1, G_TYPE_STRING);
  rostrum_canvas_signals[ROSTRUM_CANVAS_ITEM_ACTIVATED]
      = g_signal_new ("item-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, G_TYPE_STRING);
  rostrum_canvas_signals[ROSTRUM_CANVAS_ZOOM]
      = g_signal_new ("zoom", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                      G_TYPE_DOUBLE, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  rostrum_canvas_signals[ROSTRUM_CANVAS_MOVED] = g_signal_new (
      "moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "canvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  rostrum_commands_install_on_class (widget_class, ROSTRUM_COMMANDS_DRAWING);
}

static void
rostrum_canvas_init (RostrumCanvas *self)
{
  self->theme = rostrum_theme_light ();
  self->metrics = rostrum_metrics_new ();
  self->scale = 1;
  self->groups = g_array_new (FALSE, FALSE, sizeof (RostrumCanvasGroup));
  self->items = g_array_new (FALSE, FALSE, sizeof (guint));
  self->children = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->positions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      self->adjustments[i] = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
      g_signal_connect_object (self->adjustments[i], "value-changed", G_CALLBACK (adjusted_cb),
                               self, G_CONNECT_SWAPPED);
    }

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  rostrum_canvas_add_input (self);
}

GtkWidget *
rostrum_canvas_new (RostrumCanvasLayoutFunc func,
                    gpointer                user_data)
{
  RostrumCanvas *self = g_object_new (ROSTRUM_TYPE_CANVAS, NULL);

  self->func = func;
  self->user_data = user_data;
  return GTK_WIDGET (self);
}

void
rostrum_canvas_invalidate (RostrumCanvas *self)
{
  g_return_if_fail (ROSTRUM_IS_CANVAS (self));

  self->valid = FALSE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * rostrum_canvas_get_scene:
 *
 * Returns: (nullable) (transfer none): what is shown; %NULL before the first
 *   allocation
 */
RostrumScene *
rostrum_canvas_get_scene (RostrumCanvas *self)
{
  g_return_val_if_fail (ROSTRUM_IS_CANVAS (self), NULL);

  return self->scene;
}

double
rostrum_canvas_get_scale (RostrumCanvas *self)
{
  return self->scale;
}

RostrumPoint
rostrum_canvas_get_offset (RostrumCanvas *self)
{
  return (RostrumPoint) { gtk_adjustment_get_value (self->adjustments[0]),
                          gtk_adjustment_get_value (self->adjustments[1]) };
}

void
rostrum_canvas_set_offset (RostrumCanvas *self,
                           double         x,
                           double         y)
{
  g_return_if_fail (ROSTRUM_IS_CANVAS (self));

  gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL], round (x));
  gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], round (y));
}

void
rostrum_canvas_set_theme (RostrumCanvas      *self,
                          const RostrumTheme *theme)
{
  g_return_if_fail (ROSTRUM_IS_CANVAS (self));

  if (self->theme == theme)
    return;

  self->theme = theme;
  rostrum_canvas_clear_drawn (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
rostrum_canvas_set_selected (RostrumCanvas *self,
                             const char    *item)
{
  g_return_if_fail (ROSTRUM_IS_CANVAS (self));

  if (!g_set_str (&self->selected, item))
    return;

  rostrum_canvas_update_items (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
rostrum_canvas_get_selected (RostrumCanvas *self)
{
  return self->selected;
}

const char *
rostrum_canvas_get_current (RostrumCanvas *self)
{
  const char *focused = rostrum_canvas_get_focused (self);

  return focused != NULL ? focused : self->selected;
}

/* Whole pixels: what is drawn is moved, never drawn again between two. */
double
rostrum_canvas_get_pixel_offset (RostrumCanvas  *self,
                                 GtkOrientation  orientation)
{
  return round (gtk_adjustment_get_value (self->adjustments[orientation]));
}

int
rostrum_canvas_find_position (RostrumCanvas *self,
                              const char    *item)
{
  if (item == NULL)
    return -1;

  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, item)) - 1;
}

const RostrumNode *
rostrum_canvas_get_item_node (RostrumCanvas *self,
                              guint          position)
{
  return rostrum_scene_get_node (self->scene, g_array_index (self->items, guint, position));
}

const RostrumNode *
rostrum_canvas_find_item (RostrumCanvas *self,
                          const char    *item)
{
  int position = rostrum_canvas_find_position (self, item);

  return position < 0 ? NULL : rostrum_canvas_get_item_node (self, (guint) position);
}

RostrumRect
rostrum_canvas_get_node_rect (RostrumCanvas     *self,
                              const RostrumNode *node)
{
  double dx = rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_HORIZONTAL);
  double dy = rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_VERTICAL);

  return (RostrumRect) { node->rect.x * self->scale - dx, node->rect.y * self->scale - dy,
                         node->rect.width * self->scale, node->rect.height * self->scale };
}

const RostrumNode *
rostrum_canvas_hit (RostrumCanvas *self,
                    double         x,
                    double         y)
{
  if (self->scene == NULL || x < self->sticky_left || y < self->sticky_top)
    return NULL;

  x += rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_HORIZONTAL);
  y += rostrum_canvas_get_pixel_offset (self, GTK_ORIENTATION_VERTICAL);
  return rostrum_scene_hit (self->scene, x / self->scale, y / self->scale,
                            HIT_SLACK / self->scale);
}

/* The offset along one axis at which [start, end) is in view, nearest to the
 * present one. */
static double
get_reveal_offset (double offset,
                   double start,
                   double end,
                   double view_start,
                   double view_end)
{
  if (end - start > view_end - view_start || start < view_start)
    return offset + start - view_start;
  if (end > view_end)
    return offset + end - view_end;

  return offset;
}

void
rostrum_canvas_reveal (RostrumCanvas *self,
                       const char    *item)
{
  const RostrumNode *node = rostrum_canvas_find_item (self, item);
  RostrumPoint offset = rostrum_canvas_get_offset (self);
  RostrumRect rect;

  if (node == NULL)
    return;

  rect = rostrum_canvas_get_node_rect (self, node);
  rostrum_canvas_set_offset (
      self,
      get_reveal_offset (offset.x, rect.x - REVEAL_MARGIN, rect.x + rect.width + REVEAL_MARGIN,
                         self->sticky_left, self->width),
      get_reveal_offset (offset.y, rect.y - REVEAL_MARGIN, rect.y + rect.height + REVEAL_MARGIN,
                         self->sticky_top, self->height));
}

GtkAdjustment *
rostrum_canvas_get_adjustment (RostrumCanvas  *self,
                               GtkOrientation  orientation)
{
  g_return_val_if_fail (ROSTRUM_IS_CANVAS (self), NULL);

  return self->adjustments[orientation];
}
