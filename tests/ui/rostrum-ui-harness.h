/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A program with one window, as the tests and the pictures need it: no
 * animation, fixed font, and waiting for frames, never for time.
 */

#pragma once

#include "rostrum-application.h"
#include "rostrum-canvas.h"

G_BEGIN_DECLS

/* Before anything else of the toolkit. */
void           rostrum_harness_init         (void);
RostrumWindow *rostrum_harness_open         (const char    *path,
                                             const char    *lang,
                                             int            width,
                                             int            height);
void           rostrum_harness_close        (RostrumWindow *window);
/* Until two frames more have been painted. */
void           rostrum_harness_settle       (GtkWidget     *widget);
RostrumCanvas *rostrum_harness_get_canvas   (RostrumWindow *window,
                                             RostrumPage    page);
/* The first widget of the type below widget, in the order of the tree. */
GtkWidget     *rostrum_harness_find         (GtkWidget     *widget,
                                             GType          type);
/* The first label whose text contains the words. */
GtkWidget     *rostrum_harness_find_label   (GtkWidget     *widget,
                                             const char    *words);
/* The same way as a press of the key while the widget has the focus. */
gboolean       rostrum_harness_press        (GtkWidget     *widget,
                                             guint          key,
                                             GdkModifierType state);
GdkTexture    *rostrum_harness_picture      (GtkWidget     *widget);

G_END_DECLS
