/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The speech and its sections. */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

/* Sections share the items' space of ids, although nothing refers to them but
 * the views of a lesson. */
static const char *
read_section_id (RostrumReader       *reader,
                 const RostrumCursor *object)
{
  const char *id = rostrum_read_id (reader, object);
  RostrumCursor member;

  if (id == NULL)
    return NULL;

  if (rostrum_model_find (reader->model, id) == NULL
      && g_hash_table_add (reader->other_ids, (gpointer) id))
    return id;

  rostrum_reader_enter (reader, object, "id", ROSTRUM_OPTIONAL, &member);
  rostrum_reader_report (reader, &member, ROSTRUM_REQUIRED, ROSTRUM_FAULT_DUPLICATE_ID, id, NULL,
                         NULL);
  return id;
}

/* Sections follow one another; between them there may be gaps. Where a number
 * could not be read nothing can be said. */
static void
check_order (RostrumReader        *reader,
             const RostrumCursor  *object,
             const RostrumSection *section,
             guint                 last_paragraph)
{
  RostrumCursor from;

  if (section->from == 0 || section->from > last_paragraph)
    return;

  rostrum_reader_enter (reader, object, "from", ROSTRUM_OPTIONAL, &from);
  rostrum_reader_report_range (reader, &from, ROSTRUM_EXPECTED, ROSTRUM_FAULT_SECTION_ORDER,
                               (int) section->from, (int) last_paragraph);
}

static void
read_section (RostrumReader       *reader,
              const RostrumCursor *object,
              RostrumSection      *section)
{
  static const char *const members[] = { "id", "title", "from", "to", "voice", NULL };
  int last = reader->has_paragraphs ? (int) reader->model->speech.n_paragraphs : G_MAXUINT16;

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_REQUIRED))
    return;

  rostrum_reader_check_members (reader, object, members, NULL);
  section->id = read_section_id (reader, object);
  section->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  section->from = (guint) rostrum_reader_get_integer (reader, object, "from", ROSTRUM_REQUIRED, 1,
                                                      last, 0);
  section->to = (guint) rostrum_reader_get_integer (
      reader, object, "to", ROSTRUM_REQUIRED, (int) MAX (section->from, 1), last, 0);
  section->voice = (RostrumVoice) rostrum_reader_get_enum (reader, object, "voice",
                                                           ROSTRUM_EXPECTED, rostrum_voice_names,
                                                           ROSTRUM_VOICE_UNASSIGNED);
}

static void
read_sections (RostrumReader       *reader,
               const RostrumCursor *object)
{
  RostrumSpeech *speech = &reader->model->speech;
  RostrumCursor array;
  RostrumSection *sections;
  guint last_paragraph = 0;

  speech->n_sections = rostrum_reader_enter_array (reader, object, "sections", ROSTRUM_OPTIONAL,
                                                   &array);
  sections = rostrum_arena_new0 (reader->arena, RostrumSection, speech->n_sections);
  speech->sections = sections;
  for (guint i = 0; i < speech->n_sections; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      read_section (reader, &element, &sections[i]);
      check_order (reader, &element, &sections[i], last_paragraph);
      last_paragraph = MAX (last_paragraph, sections[i].to);
    }
}

/**
 * rostrum_read_speech:
 *
 * Reads the speech. All ids have to be known, and no paragraph number can be
 * checked before.
 */
void
rostrum_read_speech (RostrumReader       *reader,
                     const RostrumCursor *document)
{
  static const char *const members[] = {
    "event", "speaker", "occasion", "paragraphs", "sections", NULL,
  };
  RostrumSpeech *speech = &reader->model->speech;
  RostrumCursor object;
  int n_paragraphs;

  if (!rostrum_reader_enter_object (reader, document, "speech", ROSTRUM_REQUIRED, &object))
    return;

  rostrum_reader_check_members (reader, &object, members, NULL);
  speech->event = (gconstpointer) rostrum_reader_get_item (reader, &object, "event",
                                                           ROSTRUM_OPTIONAL, ROSTRUM_ITEM_EVENT);
  speech->speaker = (gconstpointer) rostrum_reader_get_item (
      reader, &object, "speaker", ROSTRUM_OPTIONAL, ROSTRUM_ITEM_ACTOR);
  speech->occasion = rostrum_reader_get_text (reader, &object, "occasion", ROSTRUM_OPTIONAL);
  n_paragraphs = rostrum_reader_get_integer (reader, &object, "paragraphs", ROSTRUM_REQUIRED, 0,
                                             G_MAXUINT16, -1);
  reader->has_paragraphs = n_paragraphs >= 0;
  speech->n_paragraphs = (guint) MAX (n_paragraphs, 0);

  read_sections (reader, &object);
}
