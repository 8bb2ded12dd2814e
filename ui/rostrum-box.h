/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Boxes that are filled anew whenever what they show changes. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void       rostrum_box_clear       (GtkWidget  *box);
/* A vertical box of the style classes, separated by spaces. */
GtkWidget *rostrum_box_new_column  (int         spacing,
                                    const char *style);
GtkWidget *rostrum_box_new_row     (int         spacing,
                                    const char *style);
/* Gives the focus to what is inside, unless it is there; FALSE if that is nothing. */
gboolean   rostrum_widget_focus_inside (GtkWidget *widget);
/* For dispose: what is left of the children of a template. */
void       rostrum_widget_unparent_children (GtkWidget *widget);
void       rostrum_widget_add_styles (GtkWidget  *widget,
                                      const char *style);

G_END_DECLS
