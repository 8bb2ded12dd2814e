/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The speech: its sections, and in each what was said, with its basis. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_SPEECH_PAGE (rostrum_speech_page_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSpeechPage, rostrum_speech_page, ROSTRUM, SPEECH_PAGE, GtkWidget)

GtkWidget *rostrum_speech_page_new (RostrumSession *session);

G_END_DECLS
