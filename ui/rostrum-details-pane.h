/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All that the model knows of the selected item. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_DETAILS_PANE (rostrum_details_pane_get_type ())

G_DECLARE_FINAL_TYPE (RostrumDetailsPane, rostrum_details_pane, ROSTRUM, DETAILS_PANE, GtkWidget)

GtkWidget *rostrum_details_pane_new       (RostrumSession     *session);
/* A low pane leaves what it is about in view above it. */
void       rostrum_details_pane_set_low   (RostrumDetailsPane *self,
                                           gboolean            low);

G_END_DECLS
