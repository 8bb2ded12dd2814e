/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A child of the canvas without a look of its own. */

#include "config.h"

#include "rostrum-canvas-item.h"

struct _RostrumCanvasItem
{
  GtkWidget  parent_instance;

  char      *item;
  char      *title;
  guint      position;
  guint      n_items;
  gboolean   selected;
};

G_DEFINE_FINAL_TYPE (RostrumCanvasItem, rostrum_canvas_item, GTK_TYPE_WIDGET)

static void
focus_changed_cb (RostrumCanvasItem *self)
{
  GtkWidget *canvas = gtk_widget_get_parent (GTK_WIDGET (self));

  if (canvas != NULL)
    gtk_widget_queue_draw (canvas);
}

static void
rostrum_canvas_item_finalize (GObject *object)
{
  RostrumCanvasItem *self = ROSTRUM_CANVAS_ITEM (object);

  g_free (self->item);
  g_free (self->title);

  G_OBJECT_CLASS (rostrum_canvas_item_parent_class)->finalize (object);
}

static void
rostrum_canvas_item_class_init (RostrumCanvasItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rostrum_canvas_item_finalize;

  gtk_widget_class_set_css_name (widget_class, "canvasitem");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rostrum_canvas_item_init (RostrumCanvasItem *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
}

GtkWidget *
rostrum_canvas_item_new (const char *item)
{
  RostrumCanvasItem *self = g_object_new (ROSTRUM_TYPE_CANVAS_ITEM, NULL);

  self->item = g_strdup (item);
  return GTK_WIDGET (self);
}

const char *
rostrum_canvas_item_get_item (RostrumCanvasItem *self)
{
  return self->item;
}

guint
rostrum_canvas_item_get_position (RostrumCanvasItem *self)
{
  return self->position;
}

/* Tells the accessibility tree no more than has changed: this runs for every
 * visible item in every frame of a pan. */
void
rostrum_canvas_item_show (RostrumCanvasItem *self,
                          const RostrumNode *node,
                          guint              position,
                          guint              n_items,
                          gboolean           selected)
{
  gboolean is_new = self->title == NULL;

  if (g_set_str (&self->title, node->title == NULL ? node->item : node->title))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    self->title, -1);
  if (is_new || self->position != position || self->n_items != n_items)
    gtk_accessible_update_relation (
        GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) position + 1,
        GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n_items, -1);
  if (is_new || self->selected != selected)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected,
                                 -1);
  self->position = position;
  self->n_items = n_items;
  self->selected = selected;
}
