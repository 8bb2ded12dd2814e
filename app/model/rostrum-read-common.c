/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What all items have: ids, references to the text and to sources, basis and
 * confidence.
 */

#include "config.h"

#include "rostrum-read-private.h"

#include <stdlib.h>

#include "rostrum-labels-private.h"

const char *const rostrum_read_common_members[] = {
  "id", "aliases", "refs", "basis", "confidence", "quoted", NULL,
};

static const struct
{
  RostrumItemType type;
  gsize           size;
} record_sizes[] = {
  { ROSTRUM_ITEM_SOURCE, sizeof (RostrumSource) },
  { ROSTRUM_ITEM_LANE, sizeof (RostrumLane) },
  { ROSTRUM_ITEM_ACTOR, sizeof (RostrumActor) },
  { ROSTRUM_ITEM_EVENT, sizeof (RostrumEvent) },
  { ROSTRUM_ITEM_LAYER, sizeof (RostrumLayer) },
  { ROSTRUM_ITEM_RISK, sizeof (RostrumRisk) },
  { ROSTRUM_ITEM_STATEMENT, sizeof (RostrumStatement) },
  { ROSTRUM_ITEM_TECHNOLOGY, sizeof (RostrumTechnology) },
  { ROSTRUM_ITEM_TERM, sizeof (RostrumTerm) },
  { ROSTRUM_ITEM_CORRECTION, sizeof (RostrumCorrection) },
  { ROSTRUM_ITEM_LESSON, sizeof (RostrumLesson) },
  { ROSTRUM_ITEM_QUESTION, sizeof (RostrumQuestion) },
};

G_STATIC_ASSERT (G_N_ELEMENTS (record_sizes) == ROSTRUM_N_ITEM_TYPES);

/**
 * rostrum_read_is_id:
 *
 * Returns: whether the text is kebab-case: small letters and digits, in groups
 *   parted by single hyphens
 */
gboolean
rostrum_read_is_id (const char *text)
{
  gboolean in_group = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_islower (*p) || g_ascii_isdigit (*p))
        in_group = TRUE;
      else if (*p == '-' && in_group)
        in_group = FALSE;
      else
        return FALSE;
    }

  return in_group;
}

static const char *
check_id (RostrumReader       *reader,
          const RostrumCursor *cursor)
{
  const char *id = rostrum_reader_value_string (reader, cursor, ROSTRUM_REQUIRED);

  if (id != NULL && !rostrum_read_is_id (id))
    {
      rostrum_reader_report (reader, cursor, ROSTRUM_REQUIRED, ROSTRUM_FAULT_BAD_ID, id, NULL,
                             NULL);
      return NULL;
    }

  return id;
}

/**
 * rostrum_read_id:
 *
 * Returns: (nullable): the member "id", if it is one
 */
const char *
rostrum_read_id (RostrumReader       *reader,
                 const RostrumCursor *object)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (reader, object, "id", ROSTRUM_REQUIRED, &member))
    return NULL;
  return check_id (reader, &member);
}

/* The first owner of an id keeps it, so that what follows is read with it. */
static void
register_id (RostrumReader       *reader,
             const RostrumCursor *cursor,
             const char          *id,
             RostrumItem         *item)
{
  if (g_hash_table_contains (reader->model->by_id, id))
    rostrum_reader_report (reader, cursor, ROSTRUM_REQUIRED, ROSTRUM_FAULT_DUPLICATE_ID, id, NULL,
                           NULL);
  else
    g_hash_table_insert (reader->model->by_id, (gpointer) id, item);
}

static void
read_aliases (RostrumReader       *reader,
              const RostrumCursor *object,
              RostrumItem         *item)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, object, "aliases", ROSTRUM_OPTIONAL, &array);
  const char **aliases;
  guint n_aliases = 0;

  if (n == 0)
    return;

  aliases = rostrum_arena_new0 (reader->arena, const char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;
      const char *alias;

      rostrum_reader_enter_element (&array, i, &element);
      alias = check_id (reader, &element);
      if (alias == NULL)
        continue;
      aliases[n_aliases++] = alias;
      register_id (reader, &element, alias, item);
    }

  item->aliases = aliases;
}

static void
read_item_ids (RostrumReader       *reader,
               const RostrumCursor *object,
               RostrumItem         *item)
{
  RostrumCursor member;

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_REQUIRED))
    return;

  if (rostrum_reader_enter (reader, object, "id", ROSTRUM_REQUIRED, &member))
    item->id = check_id (reader, &member);
  if (item->id != NULL)
    register_id (reader, &member, item->id, item);
  read_aliases (reader, object, item);
}

/**
 * rostrum_read_ids:
 *
 * Makes room for all items and reads their ids and aliases, so that afterwards
 * any item can refer to any other.
 */
void
rostrum_read_ids (RostrumReader       *reader,
                  const RostrumCursor *document)
{
  guint first = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (record_sizes); i++)
    {
      RostrumItemType type = record_sizes[i].type;
      RostrumItemArray *items = &reader->model->items[type];
      RostrumCursor array;

      items->first = first;
      items->size = record_sizes[i].size;
      if (reader->is_lesson_file && type != ROSTRUM_ITEM_LESSON)
        continue;

      items->n_records = rostrum_reader_enter_array (
          reader, document, rostrum_item_type_to_array_name (type), ROSTRUM_OPTIONAL, &array);
      items->records = rostrum_arena_alloc0 (reader->arena, items->n_records, items->size);
      first += items->n_records;

      for (guint j = 0; j < items->n_records; j++)
        {
          RostrumItem *item = rostrum_model_get_record (reader->model, type, j);
          RostrumCursor element;

          if (rostrum_reader_is_cancelled (reader, j))
            return;

          item->type = type;
          item->index = j;
          rostrum_reader_enter_element (&array, j, &element);
          read_item_ids (reader, &element, item);
        }
    }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  return *(const guint16 *) a - *(const guint16 *) b;
}

/* Without a count nothing can be said; that it is missing has been said. */
static gboolean
check_paragraph (RostrumReader       *reader,
                 const RostrumCursor *cursor,
                 int                  number)
{
  guint last = reader->model->speech.n_paragraphs;
  g_autofree char *found = NULL;
  g_autofree char *count = NULL;

  if (!reader->has_paragraphs)
    return FALSE;
  if (number >= 1 && (guint) number <= last)
    return TRUE;

  found = g_strdup_printf ("%d", number);
  count = g_strdup_printf ("%u", last);
  rostrum_reader_report (reader, cursor, ROSTRUM_REQUIRED, ROSTRUM_FAULT_NO_SUCH_PARAGRAPH, found,
                         count, NULL);
  return FALSE;
}

/* Sorted and each once, whatever the order in the file. */
static void
read_paragraphs (RostrumReader       *reader,
                 const RostrumCursor *object,
                 RostrumRefs         *refs)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, object, "paragraphs", ROSTRUM_OPTIONAL, &array);
  guint16 *numbers = rostrum_arena_new0 (reader->arena, guint16, n);
  guint n_read = 0;

  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;
      int number = 0;

      rostrum_reader_enter_element (&array, i, &element);
      if (rostrum_reader_value_integer (reader, &element, ROSTRUM_REQUIRED, 0, G_MAXINT, &number)
          && check_paragraph (reader, &element, number))
        numbers[n_read++] = (guint16) number;
    }

  if (n_read > 1)
    qsort (numbers, n_read, sizeof *numbers, compare_numbers);
  for (guint i = 0; i < n_read; i++)
    if (i == 0 || numbers[i] != numbers[refs->n_paragraphs - 1])
      numbers[refs->n_paragraphs++] = numbers[i];
  refs->paragraphs = numbers;
}

/**
 * rostrum_read_refs:
 * @refs: (out): the member "refs", empty if there is none
 */
void
rostrum_read_refs (RostrumReader       *reader,
                   const RostrumCursor *object,
                   RostrumPresence      presence,
                   RostrumRefs         *refs)
{
  static const char *const members[] = { "paragraphs", "sources", NULL };
  RostrumCursor member;

  if (!rostrum_reader_enter_object (reader, object, "refs", presence, &member))
    return;

  rostrum_reader_check_members (reader, &member, members, NULL);
  read_paragraphs (reader, &member, refs);
  refs->sources = rostrum_reader_get_items (reader, &member, "sources", ROSTRUM_OPTIONAL,
                                            ROSTRUM_ITEM_SOURCE, &refs->n_sources);
}

/**
 * rostrum_read_confidence:
 *
 * Returns: the confidence: high where none is written, low where it cannot be
 *   read, because nothing may look surer than it is
 */
RostrumConfidence
rostrum_read_confidence (RostrumReader       *reader,
                         const RostrumCursor *object)
{
  if (!json_object_has_member (json_node_get_object (object->node), "confidence"))
    return ROSTRUM_CONFIDENCE_HIGH;

  return (RostrumConfidence) rostrum_reader_get_enum (reader, object, "confidence",
                                                      ROSTRUM_OPTIONAL, rostrum_confidence_names,
                                                      ROSTRUM_CONFIDENCE_LOW);
}

RostrumBasis
rostrum_read_basis (RostrumReader       *reader,
                    const RostrumCursor *object,
                    RostrumPresence      presence)
{
  return (RostrumBasis) rostrum_reader_get_enum (reader, object, "basis", presence,
                                                 rostrum_basis_names, ROSTRUM_BASIS_EDITOR);
}
