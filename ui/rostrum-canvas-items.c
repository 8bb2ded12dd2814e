/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The children of the canvas: one for each item in view, in the order of
 * reading, and the focused one wherever it is.
 */

#include "config.h"

#include <math.h>

#include "rostrum-canvas-item.h"
#include "rostrum-canvas-private.h"

static RostrumCanvasItem *
create_child (RostrumCanvas *self,
              const char    *item,
              guint          position)
{
  GtkWidget *child = rostrum_canvas_item_new (item);
  GtkWidget *before = gtk_widget_get_last_child (GTK_WIDGET (self));

  while (before != NULL
         && rostrum_canvas_item_get_position (ROSTRUM_CANVAS_ITEM (before)) > position)
    before = gtk_widget_get_prev_sibling (before);
  gtk_widget_insert_after (child, GTK_WIDGET (self), before);
  g_hash_table_insert (self->children, g_strdup (item), child);
  return ROSTRUM_CANVAS_ITEM (child);
}

static void
remove_child (RostrumCanvas *self,
              const char    *item,
              GtkWidget     *child)
{
  g_hash_table_remove (self->children, item);
  gtk_widget_unparent (child);
}

static void
place_child (RostrumCanvas     *self,
             GtkWidget         *child,
             const RostrumRect *rect)
{
  int width = MAX ((int) ceil (rect->width), 1);
  int height = MAX ((int) ceil (rect->height), 1);

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (
      child, width, height, -1,
      gsk_transform_translate (NULL,
                               &GRAPHENE_POINT_INIT ((float) rect->x, (float) rect->y)));
}

/* Children of items that the scene no longer has. */
static void
remove_strangers (RostrumCanvas *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);
      const char *item = rostrum_canvas_item_get_item (ROSTRUM_CANVAS_ITEM (child));

      if (rostrum_canvas_find_item (self, item) == NULL)
        remove_child (self, item, child);
      child = next;
    }
}

/**
 * rostrum_canvas_allocate_items:
 *
 * Makes, moves and drops children so that they are what can be seen.
 */
void
rostrum_canvas_allocate_items (RostrumCanvas *self)
{
  RostrumRect view = { 0, 0, self->width, self->height };

  remove_strangers (self);
  for (guint i = 0; i < self->items->len; i++)
    {
      const RostrumNode *node = rostrum_canvas_get_item_node (self, i);
      RostrumRect rect = rostrum_canvas_get_node_rect (self, node);
      GtkWidget *child = g_hash_table_lookup (self->children, node->item);
      gboolean visible = rostrum_rect_intersects (&rect, &view);

      if (!visible && (child == NULL || !gtk_widget_is_focus (child)))
        {
          if (child != NULL)
            remove_child (self, node->item, child);
          continue;
        }

      if (child == NULL)
        child = GTK_WIDGET (create_child (self, node->item, i));
      rostrum_canvas_item_show (ROSTRUM_CANVAS_ITEM (child), node, i, self->items->len,
                                g_strcmp0 (node->item, self->selected) == 0);
      place_child (self, child, &rect);
    }
}

/**
 * rostrum_canvas_update_items:
 *
 * Tells the children which of them is selected.
 */
void
rostrum_canvas_update_items (RostrumCanvas *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const RostrumNode *node = rostrum_canvas_get_item_node (self, i);
      RostrumCanvasItem *child = g_hash_table_lookup (self->children, node->item);

      if (child != NULL)
        rostrum_canvas_item_show (child, node, i, self->items->len,
                                  g_strcmp0 (node->item, self->selected) == 0);
    }
}

/**
 * rostrum_canvas_find_child:
 *
 * Returns: (nullable) (transfer none): the child, if the item is in view
 */
GtkWidget *
rostrum_canvas_find_child (RostrumCanvas *self,
                           const char    *item)
{
  g_return_val_if_fail (ROSTRUM_IS_CANVAS (self), NULL);

  return item == NULL ? NULL : g_hash_table_lookup (self->children, item);
}

void
rostrum_canvas_focus_item (RostrumCanvas *self,
                           const char    *item)
{
  GtkWidget *child = rostrum_canvas_find_child (self, item);
  int position = rostrum_canvas_find_position (self, item);

  if (position < 0)
    return;

  if (child == NULL)
    {
      /* Out of view as yet: it is placed in the coming allocation. */
      child = GTK_WIDGET (create_child (self, item, (guint) position));
      rostrum_canvas_item_show (ROSTRUM_CANVAS_ITEM (child),
                                rostrum_canvas_get_item_node (self, (guint) position),
                                (guint) position, self->items->len,
                                g_strcmp0 (item, self->selected) == 0);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
    }
  gtk_widget_grab_focus (child);
}

/**
 * rostrum_canvas_get_focused:
 *
 * Returns: (nullable): the item whose child has the focus
 */
const char *
rostrum_canvas_get_focused (RostrumCanvas *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (child == NULL || !gtk_widget_has_focus (child))
    return NULL;

  return rostrum_canvas_item_get_item (ROSTRUM_CANVAS_ITEM (child));
}
