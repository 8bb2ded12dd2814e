/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The document itself: its version and languages, and the speech. */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

/* The major version of the format that this program reads. */
#define FORMAT_VERSION      1
#define FORMAT_VERSION_TEXT G_STRINGIFY (FORMAT_VERSION)

#define MAX_LANGUAGES 32
#define MAX_SUBTAG    8

static const char *const document_members[] = {
  "rostrum", "id",     "title",  "summary", "languages",  "license",      "version", "speech",
  "sources", "lanes",  "actors", "events",  "layers",     "risks",        "statements",
  "technologies", "terms", "corrections", "relations", "lessons", "questions", "$schema", NULL,
};

/* Read first, and alone: of a file of another version nothing else can be
 * said. */
static gboolean
check_version (RostrumReader       *reader,
               const RostrumCursor *document)
{
  RostrumCursor version;
  g_autofree char *found = NULL;

  if (!rostrum_reader_enter (reader, document, "rostrum", ROSTRUM_OPTIONAL, &version))
    {
      rostrum_reader_report (reader, document, ROSTRUM_REQUIRED, ROSTRUM_FAULT_NO_MODEL, NULL,
                             NULL, NULL);
      return FALSE;
    }

  if (JSON_NODE_HOLDS_VALUE (version.node)
      && json_node_get_value_type (version.node) != G_TYPE_STRING
      && json_node_get_value_type (version.node) != G_TYPE_BOOLEAN
      && json_node_get_double (version.node) == FORMAT_VERSION)
    return TRUE;

  found = json_to_string (version.node, FALSE);
  rostrum_reader_report (reader, &version, ROSTRUM_REQUIRED, ROSTRUM_FAULT_VERSION, found,
                         FORMAT_VERSION_TEXT, NULL);
  return FALSE;
}

/* The shape of a tag of BCP 47; whether the subtags are registered is not
 * looked up. */
static gboolean
is_language_tag (const char *tag)
{
  g_auto (GStrv) subtags = g_strsplit (tag, "-", -1);

  for (guint i = 0; subtags[i] != NULL; i++)
    {
      guint length = 0;

      for (const char *p = subtags[i]; *p != '\0'; p++, length++)
        if (i == 0 ? !g_ascii_isalpha (*p) : !g_ascii_isalnum (*p))
          return FALSE;
      if (length < (i == 0 ? 2 : 1) || length > MAX_SUBTAG)
        return FALSE;
    }

  return subtags[0] != NULL;
}

static void
read_languages (RostrumReader       *reader,
                const RostrumCursor *document)
{
  RostrumModel *model = reader->model;
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, document, "languages", ROSTRUM_REQUIRED, &array);

  n = MIN (n, MAX_LANGUAGES);
  model->languages = rostrum_arena_new0 (reader->arena, const char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;
      const char *tag;

      rostrum_reader_enter_element (&array, i, &element);
      tag = rostrum_reader_value_string (reader, &element, ROSTRUM_REQUIRED);
      if (tag == NULL)
        continue;
      if (is_language_tag (tag))
        model->languages[model->n_languages++] = g_intern_string (tag);
      else
        rostrum_reader_report (reader, &element, ROSTRUM_REQUIRED, ROSTRUM_FAULT_BAD_LANGUAGE, tag,
                               NULL, NULL);
    }

  if (n == 0 && !reader->failed)
    rostrum_reader_report (reader, &array, ROSTRUM_REQUIRED, ROSTRUM_FAULT_TOO_FEW, "1", NULL,
                           NULL);
}

/**
 * rostrum_read_header:
 *
 * Reads what stands before the arrays.
 *
 * Returns: whether it makes sense to read on
 */
gboolean
rostrum_read_header (RostrumReader       *reader,
                     const RostrumCursor *document)
{
  RostrumModel *model = reader->model;

  if (!rostrum_reader_is_object (reader, document, ROSTRUM_REQUIRED)
      || !check_version (reader, document))
    return FALSE;

  rostrum_reader_check_members (reader, document, document_members, NULL);
  read_languages (reader, document);
  if (model->n_languages == 0)
    return FALSE;

  model->id = rostrum_read_id (reader, document);
  model->title = rostrum_reader_get_text (reader, document, "title", ROSTRUM_REQUIRED);
  model->summary = rostrum_reader_get_text (reader, document, "summary", ROSTRUM_OPTIONAL);
  model->license = rostrum_reader_get_string (reader, document, "license", ROSTRUM_EXPECTED);
  model->version = rostrum_reader_get_string (reader, document, "version", ROSTRUM_EXPECTED);
  return TRUE;
}

/* Sections share the items' space of ids, although nothing refers to them. */
static const char *
read_section_id (RostrumReader       *reader,
                 const RostrumCursor *object)
{
  const char *id = rostrum_read_id (reader, object);

  if (id == NULL)
    return NULL;

  if (rostrum_model_find (reader->model, id) != NULL
      || !g_hash_table_add (reader->other_ids, (gpointer) id))
    rostrum_reader_report (reader, object, ROSTRUM_REQUIRED, ROSTRUM_FAULT_DUPLICATE_ID, id, NULL,
                           NULL);
  return id;
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
                                                      last, 1);
  section->to = (guint) rostrum_reader_get_integer (reader, object, "to", ROSTRUM_REQUIRED,
                                                    (int) section->from, last, last);
  section->voice = (RostrumVoice) rostrum_reader_get_enum (reader, object, "voice",
                                                           ROSTRUM_EXPECTED, rostrum_voice_names,
                                                           ROSTRUM_VOICE_UNASSIGNED);
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
  RostrumSection *sections;
  RostrumCursor object, array;
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

  speech->n_sections = rostrum_reader_enter_array (reader, &object, "sections", ROSTRUM_OPTIONAL,
                                                   &array);
  sections = rostrum_arena_new0 (reader->arena, RostrumSection, speech->n_sections);
  speech->sections = sections;
  for (guint i = 0; i < speech->n_sections; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      read_section (reader, &element, &sections[i]);
    }
}
