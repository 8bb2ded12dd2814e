/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is shown in place of a file that cannot be: how many problems it has, and
 * where each of them stands.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-load-job.h"
#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_PROBLEMS_PAGE (rostrum_problems_page_get_type ())

G_DECLARE_FINAL_TYPE (RostrumProblemsPage, rostrum_problems_page, ROSTRUM, PROBLEMS_PAGE,
                      GtkWidget)

GtkWidget *rostrum_problems_page_new      (RostrumSession      *session);
void       rostrum_problems_page_show     (RostrumProblemsPage *self,
                                           RostrumLoadJob      *job);

G_END_DECLS
