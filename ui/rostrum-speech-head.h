/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the speech is: title, speaker, occasion, and how much there is of it. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_SPEECH_HEAD (rostrum_speech_head_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSpeechHead, rostrum_speech_head, ROSTRUM, SPEECH_HEAD, GtkWidget)

/* In the languages of the session as they are now. */
void rostrum_speech_head_show (RostrumSpeechHead *self,
                               RostrumSession    *session,
                               RostrumModel      *model);

G_END_DECLS
