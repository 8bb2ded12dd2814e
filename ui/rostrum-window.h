/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One window: header, pages, details. It owns the session that they share. */

#pragma once

#include <adwaita.h>

#include "rostrum-load-job.h"
#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_WINDOW (rostrum_window_get_type ())

G_DECLARE_FINAL_TYPE (RostrumWindow, rostrum_window, ROSTRUM, WINDOW, AdwApplicationWindow)

RostrumWindow  *rostrum_window_new         (GtkApplication *application,
                                            const char     *lang);
RostrumSession *rostrum_window_get_session (RostrumWindow  *self);
/* Shows the model of the job when it has ended, or what is wrong with it. */
void            rostrum_window_load        (RostrumWindow  *self,
                                            RostrumLoadJob *job);
gboolean        rostrum_window_is_loading  (RostrumWindow  *self);
/* The page, made now if it was not shown before. */
GtkWidget      *rostrum_window_get_page    (RostrumWindow  *self,
                                            RostrumPage     page);
/* Whether the details are in view, beside the page or over its foot. */
gboolean        rostrum_window_shows_details (RostrumWindow *self);

G_END_DECLS
