/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The values of the model: texts in languages, dates, references. */

#include "config.h"

#include "rostrum-reader-private.h"

#include <string.h>

#include "rostrum-date-private.h"
#include "rostrum-labels.h"

#define MAX_SUBTAG 8

/**
 * rostrum_reader_is_language_tag:
 *
 * Returns: whether the text has the shape of a tag of BCP 47; whether the
 *   subtags are registered is not looked up
 */
gboolean
rostrum_reader_is_language_tag (const char *tag)
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

/* One language of a text; NULL, with a problem, where it is missing. */
static const char *
get_translation (RostrumReader       *self,
                 const RostrumCursor *map,
                 const char          *lang,
                 gboolean             is_primary)
{
  JsonNode *node = json_object_get_member (json_node_get_object (map->node), lang);
  RostrumCursor member = { .parent = map, .name = lang, .node = node };

  if (node != NULL)
    return rostrum_reader_value_string (self, &member, ROSTRUM_OPTIONAL);

  rostrum_reader_report (self, map, ROSTRUM_OPTIONAL,
                         is_primary ? ROSTRUM_FAULT_NOT_IN_PRIMARY : ROSTRUM_FAULT_NOT_IN_LANGUAGE,
                         lang, NULL, NULL);
  return NULL;
}

static void
check_other_languages (RostrumReader       *self,
                       const RostrumCursor *map,
                       const char          *extra)
{
  JsonObjectIter iter;
  const char *lang;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json_node_get_object (map->node));
  while (json_object_iter_next_ordered (&iter, &lang, &node))
    {
      RostrumCursor member = { .parent = map, .name = lang, .node = node };

      if (g_strv_contains (self->model->languages, lang) || g_strcmp0 (lang, extra) == 0)
        continue;
      rostrum_reader_report (self, &member, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_OTHER_LANGUAGE, lang,
                             NULL, NULL);
      rostrum_reader_value_string (self, &member, ROSTRUM_OPTIONAL);
    }
}

/* The text in the languages of the model. */
static void
read_translations (RostrumReader       *self,
                   const RostrumCursor *map,
                   const char          *extra,
                   RostrumLangMap      *texts)
{
  for (guint i = 0; i < self->model->n_languages; i++)
    {
      const char *lang = self->model->languages[i];
      const char *text = get_translation (self, map, lang, i == 0);

      if (text != NULL)
        texts->texts[texts->n_texts++] = (RostrumLangText) { .lang = lang, .text = text };
    }
  check_other_languages (self, map, extra);
}

/* Where the file names no languages: the text in those that it has. */
static void
read_any_languages (RostrumReader       *self,
                    const RostrumCursor *map,
                    RostrumPresence      presence,
                    const char          *extra,
                    RostrumLangMap      *texts)
{
  JsonObjectIter iter;
  const char *lang;
  JsonNode *node;

  if (json_object_get_size (json_node_get_object (map->node)) == 0)
    rostrum_reader_report (self, map, presence, ROSTRUM_FAULT_NO_LANGUAGE, NULL, NULL, NULL);

  json_object_iter_init_ordered (&iter, json_node_get_object (map->node));
  while (json_object_iter_next_ordered (&iter, &lang, &node))
    {
      RostrumCursor member = { .parent = map, .name = lang, .node = node };
      const char *text;

      if (g_strcmp0 (lang, extra) == 0)
        continue;
      if (!rostrum_reader_is_language_tag (lang))
        {
          rostrum_reader_report (self, &member, presence, ROSTRUM_FAULT_BAD_LANGUAGE, lang, NULL,
                                 NULL);
          continue;
        }

      text = rostrum_reader_value_string (self, &member, ROSTRUM_OPTIONAL);
      if (text != NULL)
        texts->texts[texts->n_texts++]
            = (RostrumLangText) { .lang = g_intern_string (lang), .text = text };
    }
}

/**
 * rostrum_reader_value_text:
 * @extra: (nullable): a member beside the languages that is read elsewhere
 *
 * Returns: (nullable): the text in those of the model's languages that it has;
 *   %NULL if it has none of them
 */
const RostrumLangMap *
rostrum_reader_value_text (RostrumReader       *self,
                           const RostrumCursor *cursor,
                           RostrumPresence      presence,
                           const char          *extra)
{
  guint n_texts = self->model->n_languages;
  RostrumLangMap *map;

  if (!JSON_NODE_HOLDS_OBJECT (cursor->node))
    {
      rostrum_reader_report_kind (self, cursor, presence, "text in languages");
      return NULL;
    }

  if (n_texts == 0)
    n_texts = json_object_get_size (json_node_get_object (cursor->node));
  map = rostrum_arena_alloc0 (self->arena, 1,
                              sizeof (RostrumLangMap) + n_texts * sizeof (RostrumLangText));
  if (self->model->n_languages > 0)
    read_translations (self, cursor, extra, map);
  else
    read_any_languages (self, cursor, presence, extra, map);

  if (map->n_texts > 0)
    return map;

  if (presence == ROSTRUM_REQUIRED)
    self->failed = TRUE;
  return NULL;
}

/**
 * rostrum_reader_get_text:
 *
 * Returns: (nullable): the text, which belongs to the model
 */
const RostrumLangMap *
rostrum_reader_get_text (RostrumReader       *self,
                         const RostrumCursor *object,
                         const char          *name,
                         RostrumPresence      presence)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return NULL;
  return rostrum_reader_value_text (self, &member, presence, NULL);
}

static void
report_date (RostrumReader            *self,
             const RostrumCursor      *cursor,
             RostrumPresence           presence,
             const char               *text,
             const RostrumDateTrouble *trouble)
{
  static const RostrumFault faults[] = {
    [ROSTRUM_DATE_ERROR_SYNTAX] = ROSTRUM_FAULT_DATE,
    [ROSTRUM_DATE_ERROR_MONTH] = ROSTRUM_FAULT_DATE_MONTH,
    [ROSTRUM_DATE_ERROR_DAY] = ROSTRUM_FAULT_DATE_DAY,
    [ROSTRUM_DATE_ERROR_TIME] = ROSTRUM_FAULT_DATE_TIME,
    [ROSTRUM_DATE_ERROR_REVERSED] = ROSTRUM_FAULT_DATE_REVERSED,
    [ROSTRUM_DATE_ERROR_ENDLESS] = ROSTRUM_FAULT_DATE_ENDLESS,
  };
  g_autofree char *month = g_strdup_printf ("%d", trouble->month);
  g_autofree char *day = g_strdup_printf ("%d", trouble->day);

  rostrum_reader_report (self, cursor, presence, faults[trouble->code], text, month, day);
}

/**
 * rostrum_reader_get_date:
 * @date: (out): set only if there is a date
 *
 * Returns: whether there is a date
 */
gboolean
rostrum_reader_get_date (RostrumReader       *self,
                         const RostrumCursor *object,
                         const char          *name,
                         RostrumPresence      presence,
                         RostrumDate         *date)
{
  RostrumCursor member;
  RostrumDateParts parts;
  RostrumDateTrouble trouble;
  const char *text;

  if (!rostrum_reader_enter (self, object, name, presence, &member)
      || !rostrum_reader_is_string (self, &member, presence))
    return FALSE;

  text = rostrum_arena_strdup (self->arena, json_node_get_string (member.node));
  if (rostrum_date_read (text, date, &parts, &trouble))
    return TRUE;

  report_date (self, &member, presence, text, &trouble);
  return FALSE;
}

/**
 * rostrum_reader_value_item:
 * @type: the type that is right, or %ROSTRUM_ANY_ITEM
 *
 * Returns: (nullable): the item whose id or alias stands here. A reference that
 *   leads nowhere always keeps the model from being opened: nobody could tell
 *   what was meant.
 */
const RostrumItem *
rostrum_reader_value_item (RostrumReader       *self,
                           const RostrumCursor *cursor,
                           RostrumPresence      presence,
                           RostrumItemType      type)
{
  const RostrumItem *item;
  const char *id;

  if (!rostrum_reader_is_string (self, cursor, presence))
    return NULL;

  id = json_node_get_string (cursor->node);
  item = rostrum_model_find (self->model, id);
  if (item == NULL)
    rostrum_reader_report (self, cursor, ROSTRUM_REQUIRED, ROSTRUM_FAULT_NO_SUCH_ITEM, id, NULL,
                           NULL);
  else if (type != ROSTRUM_ANY_ITEM && item->type != type)
    {
      rostrum_reader_report (self, cursor, ROSTRUM_REQUIRED, ROSTRUM_FAULT_WRONG_ITEM, id,
                             rostrum_item_type_to_array_name (type),
                             rostrum_item_type_to_array_name (item->type));
      item = NULL;
    }

  return item;
}

/**
 * rostrum_reader_get_item:
 *
 * Returns: (nullable): the item that a member refers to
 */
const RostrumItem *
rostrum_reader_get_item (RostrumReader       *self,
                         const RostrumCursor *object,
                         const char          *name,
                         RostrumPresence      presence,
                         RostrumItemType      type)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return NULL;
  return rostrum_reader_value_item (self, &member, presence, type);
}

/**
 * rostrum_reader_get_items:
 * @n_items: (out):
 *
 * Returns: (nullable) (array length=n_items): the items that an array refers to
 */
const RostrumItem *const *
rostrum_reader_get_items (RostrumReader       *self,
                          const RostrumCursor *object,
                          const char          *name,
                          RostrumPresence      presence,
                          RostrumItemType      type,
                          guint               *n_items)
{
  RostrumCursor array;
  guint n_elements = rostrum_reader_enter_array (self, object, name, presence, &array);
  const RostrumItem **items = rostrum_arena_new0 (self->arena, const RostrumItem *, n_elements);

  *n_items = 0;
  for (guint i = 0; i < n_elements; i++)
    {
      RostrumCursor element;
      const RostrumItem *item;

      rostrum_reader_enter_element (&array, i, &element);
      item = rostrum_reader_value_item (self, &element, presence, type);
      if (item != NULL)
        items[(*n_items)++] = item;
    }

  return items;
}
