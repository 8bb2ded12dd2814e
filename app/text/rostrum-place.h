/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the installed program keeps its data. Found from the place of the
 * executable, so that a prefix can be moved; ROSTRUM_DATA_DIR and
 * ROSTRUM_LOCALE_DIR point a program that is not installed at its files.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *rostrum_place_get_data_dir   (void);
const char *rostrum_place_get_locale_dir (void);
char       *rostrum_place_get_bundled_model (void);

G_END_DECLS
