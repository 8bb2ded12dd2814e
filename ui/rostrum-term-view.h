/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The entry of a term: the word large, both definitions, what to mind when
 * translating, where it stands and what uses it.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_TERM_VIEW (rostrum_term_view_get_type ())

G_DECLARE_FINAL_TYPE (RostrumTermView, rostrum_term_view, ROSTRUM, TERM_VIEW, GtkWidget)

void rostrum_term_view_set_session (RostrumTermView *self,
                                    RostrumSession  *session);

G_END_DECLS
