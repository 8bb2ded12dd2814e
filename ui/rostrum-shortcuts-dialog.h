/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of keys, in a window's language. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROSTRUM_TYPE_SHORTCUTS_DIALOG (rostrum_shortcuts_dialog_get_type ())

G_DECLARE_FINAL_TYPE (RostrumShortcutsDialog, rostrum_shortcuts_dialog, ROSTRUM,
                      SHORTCUTS_DIALOG, AdwDialog)

AdwDialog *rostrum_shortcuts_dialog_new (const char *lang);

G_END_DECLS
