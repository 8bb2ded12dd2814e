/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row of the page of the speech: its head, the heading of a section, or an
 * item of a paragraph.
 */

#pragma once

#include <gio/gio.h>

#include "rostrum-model.h"

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_SPEECH_ENTRY_HEAD,
  ROSTRUM_SPEECH_ENTRY_SECTION,
  ROSTRUM_SPEECH_ENTRY_ITEM,
} RostrumSpeechEntryKind;

#define ROSTRUM_TYPE_SPEECH_ENTRY (rostrum_speech_entry_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSpeechEntry, rostrum_speech_entry, ROSTRUM, SPEECH_ENTRY, GObject)

/* All rows in the order of the speech. */
GListModel            *rostrum_speech_entries_new           (RostrumModel       *model);

RostrumSpeechEntryKind rostrum_speech_entry_get_kind        (RostrumSpeechEntry *self);
RostrumModel          *rostrum_speech_entry_get_model       (RostrumSpeechEntry *self);
/* The paragraph; the first one of a section. */
guint                  rostrum_speech_entry_get_paragraph   (RostrumSpeechEntry *self);
const RostrumItem     *rostrum_speech_entry_get_item        (RostrumSpeechEntry *self);
const RostrumSection  *rostrum_speech_entry_get_section     (RostrumSpeechEntry *self);
gboolean               rostrum_speech_entry_is_first        (RostrumSpeechEntry *self);
gboolean               rostrum_speech_entry_is_last         (RostrumSpeechEntry *self);

G_END_DECLS
