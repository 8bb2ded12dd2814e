/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Beside the speech: its sections, and what the badges of its items mean. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_SPEECH_SIDEBAR (rostrum_speech_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSpeechSidebar, rostrum_speech_sidebar, ROSTRUM, SPEECH_SIDEBAR,
                      GtkWidget)

/* Signal "section-chosen" (guint index): the reader wants to go there. */

/* Called once. */
void rostrum_speech_sidebar_set_session (RostrumSpeechSidebar *self,
                                         RostrumSession       *session);

G_END_DECLS
