/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page that is one drawing: the timeline or the risks. It lays the model out
 * for the canvas and joins the canvas to the session.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-canvas.h"
#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_CANVAS_PAGE (rostrum_canvas_page_get_type ())

G_DECLARE_FINAL_TYPE (RostrumCanvasPage, rostrum_canvas_page, ROSTRUM, CANVAS_PAGE, GtkWidget)

/* page: ROSTRUM_PAGE_TIMELINE or ROSTRUM_PAGE_RISKS. */
GtkWidget     *rostrum_canvas_page_new        (RostrumSession    *session,
                                               RostrumPage        page);
RostrumCanvas *rostrum_canvas_page_get_canvas (RostrumCanvasPage *self);

G_END_DECLS
