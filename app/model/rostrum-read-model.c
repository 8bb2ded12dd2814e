/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The document itself: its version and languages. */

#include "config.h"

#include "rostrum-read-private.h"

/* The major version of the format that this program reads. */
#define FORMAT_VERSION      1
#define FORMAT_VERSION_TEXT G_STRINGIFY (FORMAT_VERSION)

/* Stands for "rostrum" in a file that holds lessons only. */
#define LESSON_FILE "rostrum-lesson"

#define MAX_LANGUAGES 32

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
      gboolean has_lessons = rostrum_reader_enter (reader, document, LESSON_FILE,
                                                   ROSTRUM_OPTIONAL, &version);

      reader->is_lesson_file = has_lessons && reader->may_be_lesson_file;
      if (!reader->is_lesson_file)
        {
          rostrum_reader_report (reader, document, ROSTRUM_REQUIRED,
                                 has_lessons ? ROSTRUM_FAULT_LESSON_FILE : ROSTRUM_FAULT_NO_MODEL,
                                 NULL, NULL, NULL);
          return FALSE;
        }
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

static void
read_language (RostrumReader       *reader,
               const RostrumCursor *element)
{
  RostrumModel *model = reader->model;
  const char *tag = rostrum_reader_value_string (reader, element, ROSTRUM_REQUIRED);

  if (tag == NULL)
    return;

  if (!rostrum_reader_is_language_tag (tag))
    rostrum_reader_report (reader, element, ROSTRUM_REQUIRED, ROSTRUM_FAULT_BAD_LANGUAGE, tag,
                           NULL, NULL);
  else if (g_strv_contains (model->languages, tag))
    rostrum_reader_report (reader, element, ROSTRUM_EXPECTED, ROSTRUM_FAULT_LANGUAGE_TWICE, tag,
                           NULL, NULL);
  else
    model->languages[model->n_languages++] = g_intern_string (tag);
}

static void
read_languages (RostrumReader       *reader,
                const RostrumCursor *document,
                RostrumPresence      presence)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, document, "languages", presence, &array);

  reader->model->languages = rostrum_arena_new0 (reader->arena, const char *,
                                                 MIN (n, MAX_LANGUAGES) + 1);
  if (n > MAX_LANGUAGES)
    rostrum_reader_report (reader, &array, ROSTRUM_REQUIRED, ROSTRUM_FAULT_TOO_MANY,
                           G_STRINGIFY (MAX_LANGUAGES), NULL, NULL);
  if (n == 0 && array.node != NULL && JSON_NODE_HOLDS_ARRAY (array.node))
    rostrum_reader_report (reader, &array, ROSTRUM_REQUIRED, ROSTRUM_FAULT_TOO_FEW, "1", NULL,
                           NULL);

  for (guint i = 0; i < MIN (n, MAX_LANGUAGES); i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      read_language (reader, &element);
    }
}

/* Which model the lessons are about. */
static void
read_lesson_file (RostrumReader       *reader,
                  const RostrumCursor *document)
{
  static const char *const members[] = {
    LESSON_FILE, "model", "languages", "lessons", "$schema", NULL,
  };
  static const char *const model_members[] = { "id", "version", NULL };
  RostrumCursor model, lessons;

  rostrum_reader_check_members (reader, document, members, NULL);
  read_languages (reader, document, ROSTRUM_OPTIONAL);
  rostrum_reader_enter (reader, document, "lessons", ROSTRUM_REQUIRED, &lessons);
  if (!rostrum_reader_enter_object (reader, document, "model", ROSTRUM_REQUIRED, &model))
    return;

  rostrum_reader_check_members (reader, &model, model_members, NULL);
  reader->model->id = rostrum_read_id (reader, &model);
  reader->model->version = rostrum_reader_get_string (reader, &model, "version",
                                                      ROSTRUM_EXPECTED);
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

  if (reader->is_lesson_file)
    {
      read_lesson_file (reader, document);
      return TRUE;
    }

  rostrum_reader_check_members (reader, document, document_members, NULL);
  read_languages (reader, document, ROSTRUM_REQUIRED);
  model->id = rostrum_read_id (reader, document);
  model->title = rostrum_reader_get_text (reader, document, "title", ROSTRUM_REQUIRED);
  model->summary = rostrum_reader_get_text (reader, document, "summary", ROSTRUM_OPTIONAL);
  model->license = rostrum_reader_get_string (reader, document, "license", ROSTRUM_EXPECTED);
  model->version = rostrum_reader_get_string (reader, document, "version", ROSTRUM_EXPECTED);
  return TRUE;
}
