/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The language of GTK's and libadwaita's own strings: one for the process, that
 * of the window last used. Our own words never depend on it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Before gtk_init(), and before any other thread runs.
 * Returns: the language that the desktop asks for, as rostrum_text() wants it. */
const char *rostrum_process_language_init (void);
void        rostrum_process_language_set  (const char *lang);
/* Whether the name of a language or locale is one that we speak. */
gboolean    rostrum_process_language_knows (const char *name);

G_END_DECLS
