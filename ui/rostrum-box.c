/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small helpers for boxes. */

#include "config.h"

#include "rostrum-box.h"

#include <adwaita.h>

/**
 * rostrum_box_clear:
 * @box: a #GtkBox or #AdwWrapBox
 *
 * Removes all children.
 */
void
rostrum_box_clear (GtkWidget *box)
{
  GtkWidget *child = gtk_widget_get_first_child (box);

  while (child != NULL)
    {
      if (ADW_IS_WRAP_BOX (box))
        adw_wrap_box_remove (ADW_WRAP_BOX (box), child);
      else
        gtk_box_remove (GTK_BOX (box), child);
      child = gtk_widget_get_first_child (box);
    }
}

void
rostrum_widget_unparent_children (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL)
    {
      gtk_widget_unparent (child);
      child = gtk_widget_get_first_child (widget);
    }
}

gboolean
rostrum_widget_focus_inside (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  return (focus != NULL && gtk_widget_is_ancestor (focus, widget))
         || gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

void
rostrum_widget_add_styles (GtkWidget  *widget,
                           const char *style)
{
  g_auto (GStrv) classes = NULL;

  if (style == NULL)
    return;

  classes = g_strsplit (style, " ", -1);
  for (guint i = 0; classes[i] != NULL; i++)
    gtk_widget_add_css_class (widget, classes[i]);
}

GtkWidget *
rostrum_box_new_column (int         spacing,
                        const char *style)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing);

  rostrum_widget_add_styles (box, style);
  return box;
}

GtkWidget *
rostrum_box_new_row (int         spacing,
                     const char *style)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, spacing);

  rostrum_widget_add_styles (box, style);
  return box;
}
