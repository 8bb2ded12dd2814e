/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The program: its command line, its windows and the actions that belong to
 * none of them.
 */

#pragma once

#include <adwaita.h>

#include "rostrum-load-job.h"
#include "rostrum-window.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_APPLICATION (rostrum_application_get_type ())

G_DECLARE_FINAL_TYPE (RostrumApplication, rostrum_application, ROSTRUM, APPLICATION,
                      AdwApplication)

/* desktop_language: that of the first window. */
RostrumApplication *rostrum_application_new         (const char         *desktop_language,
                                                     GApplicationFlags   flags);
/* A load that was begun before the program knew which file it is for. */
void                rostrum_application_set_preload (RostrumApplication *self,
                                                     RostrumLoadJob     *job);
/* A new window on the file; NULL: the bundled speech. Not presented yet. */
RostrumWindow      *rostrum_application_add_window  (RostrumApplication *self,
                                                     GFile              *file);
int                 rostrum_application_run         (RostrumApplication  *self,
                                                     int                  argc,
                                                     char               **argv);

G_END_DECLS
