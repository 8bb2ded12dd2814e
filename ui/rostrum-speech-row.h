/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows one entry of the speech: head, heading or item. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"
#include "rostrum-speech-entry.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_SPEECH_ROW (rostrum_speech_row_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSpeechRow, rostrum_speech_row, ROSTRUM, SPEECH_ROW, GtkWidget)

/* Properties: narrow, and description, which is what a screen reader says. */
GtkWidget *rostrum_speech_row_new       (RostrumSession     *session);
void       rostrum_speech_row_set_entry (RostrumSpeechRow   *self,
                                         RostrumSpeechEntry *entry);
RostrumSpeechEntry *rostrum_speech_row_get_entry (RostrumSpeechRow *self);
/* A narrow row has the number of the paragraph above, not beside the text. */
void       rostrum_speech_row_set_narrow (RostrumSpeechRow  *self,
                                          gboolean           narrow);

G_END_DECLS
