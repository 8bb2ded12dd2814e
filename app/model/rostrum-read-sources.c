/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sources, which are CSL-JSON: what a reference manager writes can be pasted
 * in. What we show of it is checked, the rest is let through.
 */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

/* A date of CSL has a beginning and, where it is a range, an end. */
#define MAX_DATES 2

/* The variables of CSL 1.0.2 that a source can have beside those read here. */
static const char *const csl_members[] = {
  "type", "title", "language", "author", "publisher", "container-title", "issued", "URL",
  "DOI", "ISBN", "ISSN", "PMID", "PMCID", "abstract", "accessed", "annote", "archive",
  "archive-place", "archive_collection", "archive_location", "authority", "available-date",
  "call-number", "categories", "chair", "chapter-number", "citation-key", "citation-label",
  "collection-editor", "collection-number", "collection-title", "compiler", "composer",
  "container-author", "container-title-short", "contributor", "curator", "custom", "dimensions",
  "director", "division", "edition", "editor", "editorial-director", "event-date", "event-place",
  "event-title", "executive-producer", "genre", "guest", "host", "illustrator", "interviewer",
  "issue", "journalAbbreviation", "jurisdiction", "keyword", "medium", "narrator", "note",
  "number", "number-of-pages", "number-of-volumes", "organizer", "original-author",
  "original-date", "original-publisher", "original-publisher-place", "original-title", "page",
  "page-first", "part-number", "part-title", "performer", "printing-number", "producer",
  "publisher-place", "recipient", "references", "reviewed-author", "reviewed-genre",
  "reviewed-title", "scale", "script-writer", "section", "series-creator", "shortTitle", "source",
  "status", "submitted", "supplement-number", "title-short", "translator", "version", "volume",
  "volume-title", "year-suffix", NULL,
};

/* "literal" as it is, else family and given name in the order of the script:
 * 薛澜, but Bengio, Yoshua. */
static char *
read_name (RostrumReader       *reader,
           const RostrumCursor *object)
{
  const char *literal, *family, *given;
  gboolean has_literal;

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_OPTIONAL))
    return NULL;

  has_literal = json_object_has_member (json_node_get_object (object->node), "literal");
  literal = rostrum_reader_get_string (reader, object, "literal", ROSTRUM_OPTIONAL);
  family = rostrum_reader_get_string (reader, object, "family",
                                      has_literal ? ROSTRUM_OPTIONAL : ROSTRUM_EXPECTED);
  given = rostrum_reader_get_string (reader, object, "given", ROSTRUM_OPTIONAL);
  if (literal != NULL)
    return g_strdup (literal);
  if (family == NULL || given == NULL)
    return g_strdup (family);
  if (g_unichar_get_script (g_utf8_get_char (family)) == G_UNICODE_SCRIPT_HAN)
    return g_strconcat (family, given, NULL);
  return g_strconcat (family, ", ", given, NULL);
}

static const char *
read_author (RostrumReader       *reader,
             const RostrumCursor *object)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, object, "author", ROSTRUM_OPTIONAL, &array);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;
      g_autofree char *name = NULL;

      rostrum_reader_enter_element (&array, i, &element);
      name = read_name (reader, &element);
      if (name != NULL)
        g_strv_builder_add (builder, name);
    }

  names = g_strv_builder_end (builder);
  if (names[0] == NULL)
    return NULL;

  joined = g_strjoinv ("; ", names);
  return rostrum_arena_strdup (reader->arena, joined);
}

/* [2024, 3, 13] as 2024-03-13; NULL, with a problem, if it is not like that. */
static char *
read_date_parts (RostrumReader       *reader,
                 const RostrumCursor *cursor)
{
  static const int last[] = { 9999, 12, 31 };
  g_autoptr (GString) date = g_string_new (NULL);
  gboolean is_good = TRUE;
  guint n;

  if (!JSON_NODE_HOLDS_ARRAY (cursor->node))
    {
      rostrum_reader_report_kind (reader, cursor, ROSTRUM_OPTIONAL, "array");
      return NULL;
    }

  n = json_array_get_length (json_node_get_array (cursor->node));
  for (guint i = 0; i < MIN (n, G_N_ELEMENTS (last)); i++)
    {
      RostrumCursor element;
      int number = 0;

      rostrum_reader_enter_element (cursor, i, &element);
      if (!rostrum_reader_value_integer (reader, &element, ROSTRUM_OPTIONAL, i == 0 ? 0 : 1,
                                         last[i], &number))
        is_good = FALSE;
      if (i == 0)
        g_string_append_printf (date, "%04d", number);
      else
        g_string_append_printf (date, "-%02d", number);
    }

  return n == 0 || !is_good ? NULL : g_string_free_and_steal (g_steal_pointer (&date));
}

static const char *
read_issued (RostrumReader       *reader,
             const RostrumCursor *object)
{
  RostrumCursor issued, parts;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *date = NULL;
  RostrumDate parsed;
  guint n;

  if (!rostrum_reader_enter_object (reader, object, "issued", ROSTRUM_OPTIONAL, &issued))
    return NULL;

  n = rostrum_reader_enter_array (reader, &issued, "date-parts", ROSTRUM_OPTIONAL, &parts);
  if (n > MAX_DATES)
    rostrum_reader_report (reader, &parts, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_TOO_MANY,
                           G_STRINGIFY (MAX_DATES), NULL, NULL);
  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;
      g_autofree char *part = NULL;

      rostrum_reader_enter_element (&parts, i, &element);
      part = read_date_parts (reader, &element);
      if (i < MAX_DATES)
        *(i == 0 ? &from : &to) = g_steal_pointer (&part);
    }

  if (from == NULL)
    return NULL;
  date = to == NULL ? g_strdup (from) : g_strconcat (from, "/", to, NULL);
  if (!rostrum_date_parse (date, &parsed, NULL))
    {
      rostrum_reader_report (reader, &parts, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_DATE, date, NULL,
                             NULL);
      return NULL;
    }

  return rostrum_arena_strdup (reader->arena, date);
}

/* The title stands in the source's own language, which need not be one of the
 * model's. */
static const RostrumLangMap *
make_title (RostrumReader *reader,
            const char    *language,
            const char    *title)
{
  RostrumLangMap *map;

  if (language == NULL || title == NULL)
    return NULL;

  map = rostrum_arena_alloc0 (reader->arena, 1,
                              sizeof (RostrumLangMap) + sizeof (RostrumLangText));
  map->n_texts = 1;
  map->texts[0] = (RostrumLangText) { .lang = g_intern_string (language), .text = title };
  return map;
}

static const char *
read_language (RostrumReader       *reader,
               const RostrumCursor *object)
{
  RostrumCursor member;
  const char *tag;

  if (!rostrum_reader_enter (reader, object, "language", ROSTRUM_REQUIRED, &member))
    return NULL;

  tag = rostrum_reader_value_string (reader, &member, ROSTRUM_REQUIRED);
  if (tag == NULL || rostrum_reader_is_language_tag (tag))
    return tag;

  rostrum_reader_report (reader, &member, ROSTRUM_REQUIRED, ROSTRUM_FAULT_BAD_LANGUAGE, tag, NULL,
                         NULL);
  return NULL;
}

/**
 * rostrum_read_source:
 *
 * Reads what only sources have.
 */
void
rostrum_read_source (RostrumReader       *reader,
                     const RostrumCursor *object,
                     RostrumSource       *source)
{
  const char *container
      = rostrum_reader_get_string (reader, object, "container-title", ROSTRUM_OPTIONAL);
  const char *title = rostrum_reader_get_string (reader, object, "title", ROSTRUM_REQUIRED);

  rostrum_reader_check_members (reader, object, csl_members, rostrum_read_common_members);
  source->csl_type = rostrum_reader_get_string (reader, object, "type", ROSTRUM_REQUIRED);
  source->language = read_language (reader, object);
  source->item.title = make_title (reader, source->language, title);
  source->author = read_author (reader, object);
  source->publisher = rostrum_reader_get_string (reader, object, "publisher", ROSTRUM_OPTIONAL);
  if (source->publisher == NULL)
    source->publisher = container;
  source->issued = read_issued (reader, object);
  source->url = rostrum_reader_get_string (reader, object, "URL", ROSTRUM_OPTIONAL);
}
