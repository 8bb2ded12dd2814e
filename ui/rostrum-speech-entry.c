/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a model to the rows of its speech. */

#include "config.h"

#include "rostrum-speech-entry.h"

struct _RostrumSpeechEntry
{
  GObject                 parent_instance;

  RostrumModel           *model;
  RostrumSpeechEntryKind  kind;
  guint                   paragraph;
  const RostrumItem      *item;
  const RostrumSection   *section;
  gboolean                first; /* of the items of its section */
  gboolean                last;
};

G_DEFINE_FINAL_TYPE (RostrumSpeechEntry, rostrum_speech_entry, G_TYPE_OBJECT)

static void
rostrum_speech_entry_finalize (GObject *object)
{
  RostrumSpeechEntry *self = ROSTRUM_SPEECH_ENTRY (object);

  g_clear_pointer (&self->model, rostrum_model_unref);

  G_OBJECT_CLASS (rostrum_speech_entry_parent_class)->finalize (object);
}

static void
rostrum_speech_entry_class_init (RostrumSpeechEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rostrum_speech_entry_finalize;
}

static void
rostrum_speech_entry_init (RostrumSpeechEntry *self)
{
}

static RostrumSpeechEntry *
append (GListStore             *store,
        RostrumModel           *model,
        RostrumSpeechEntryKind  kind,
        guint                   paragraph)
{
  g_autoptr (RostrumSpeechEntry) entry = g_object_new (ROSTRUM_TYPE_SPEECH_ENTRY, NULL);

  entry->model = rostrum_model_ref (model);
  entry->kind = kind;
  entry->paragraph = paragraph;
  g_list_store_append (store, entry);
  return entry;
}

static void
append_section (GListStore           *store,
                RostrumModel         *model,
                const RostrumSection *section)
{
  RostrumSpeechEntry *heading = append (store, model, ROSTRUM_SPEECH_ENTRY_SECTION, section->from);
  RostrumSpeechEntry *last = NULL;

  heading->section = section;
  for (guint paragraph = section->from; paragraph <= section->to; paragraph++)
    {
      guint n_items = 0;
      const RostrumItem *const *items
          = rostrum_model_get_paragraph_items (model, paragraph, &n_items);

      for (guint i = 0; i < n_items; i++)
        {
          RostrumSpeechEntry *entry;

          if (!rostrum_item_is_read_in_speech (items[i]))
            continue;

          entry = append (store, model, ROSTRUM_SPEECH_ENTRY_ITEM, paragraph);
          entry->item = items[i];
          entry->section = section;
          entry->first = last == NULL;
          last = entry;
        }
    }
  if (last != NULL)
    last->last = TRUE;
}

/**
 * rostrum_speech_entries_new:
 *
 * Returns: (transfer full): a list of #RostrumSpeechEntry
 */
GListModel *
rostrum_speech_entries_new (RostrumModel *model)
{
  GListStore *store = g_list_store_new (ROSTRUM_TYPE_SPEECH_ENTRY);
  const RostrumSpeech *speech = rostrum_model_get_speech (model);

  append (store, model, ROSTRUM_SPEECH_ENTRY_HEAD, 0);
  if (speech == NULL)
    return G_LIST_MODEL (store);

  for (guint i = 0; i < speech->n_sections; i++)
    append_section (store, model, &speech->sections[i]);
  return G_LIST_MODEL (store);
}

RostrumSpeechEntryKind
rostrum_speech_entry_get_kind (RostrumSpeechEntry *self)
{
  return self->kind;
}

RostrumModel *
rostrum_speech_entry_get_model (RostrumSpeechEntry *self)
{
  return self->model;
}

guint
rostrum_speech_entry_get_paragraph (RostrumSpeechEntry *self)
{
  return self->paragraph;
}

/**
 * rostrum_speech_entry_get_item:
 *
 * Returns: (nullable): the item of a %ROSTRUM_SPEECH_ENTRY_ITEM
 */
const RostrumItem *
rostrum_speech_entry_get_item (RostrumSpeechEntry *self)
{
  return self->item;
}

/**
 * rostrum_speech_entry_get_section:
 *
 * Returns: (nullable): the section that the row is in; the head is in none
 */
const RostrumSection *
rostrum_speech_entry_get_section (RostrumSpeechEntry *self)
{
  return self->section;
}

gboolean
rostrum_speech_entry_is_first (RostrumSpeechEntry *self)
{
  return self->first;
}

gboolean
rostrum_speech_entry_is_last (RostrumSpeechEntry *self)
{
  return self->last;
}
