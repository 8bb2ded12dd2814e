/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The written form of a view's state, as the steps of a lesson carry it. It is
 * checked and then kept as text: what it means is the views' business. Nothing
 * here keeps a model from being opened.
 */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

static const char *const page_names[] = {
  "speech", "timeline", "risks", "glossary", "argument", "record", "people", "study", NULL,
};

static const char *const content_names[] = { "en", "zh", "both", "both-zh-first", NULL };

static const char *const form_names[] = { "rings", "strata", "coverage", NULL };

/* The kinds of all that has kinds. */
static const char *const kind_names[] = {
  "regulation", "policy", "initiative", "technology", "meeting", "publication", "speech",
  "measure", "period", "other", "claim", "figure", "benefit", "challenge", "recommendation",
  "principle", "person", "state", "organisation", "company", NULL,
};

static void
check_enum (RostrumReader       *reader,
            const RostrumCursor *object,
            const char          *name,
            const char *const   *values)
{
  rostrum_reader_get_enum (reader, object, name, ROSTRUM_OPTIONAL, values, 0);
}

static void
check_enums (RostrumReader       *reader,
             const RostrumCursor *object,
             const char          *name,
             const char *const   *values)
{
  RostrumCursor array, element;
  guint n = rostrum_reader_enter_array (reader, object, name, ROSTRUM_OPTIONAL, &array);

  for (guint i = 0; i < n; i++)
    {
      rostrum_reader_enter_element (&array, i, &element);
      rostrum_reader_value_enum (reader, &element, ROSTRUM_OPTIONAL, values, 0);
    }
}

static gboolean
check_word (RostrumReader       *reader,
            const RostrumCursor *cursor)
{
  const char *word;

  if (!rostrum_reader_is_string (reader, cursor, ROSTRUM_OPTIONAL))
    return FALSE;

  word = json_node_get_string (cursor->node);
  if (rostrum_read_is_id (word))
    return TRUE;

  if (*word == '\0')
    rostrum_reader_report (reader, cursor, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_EMPTY_TEXT, NULL, NULL,
                           NULL);
  else
    rostrum_reader_report (reader, cursor, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_BAD_ID, word, NULL,
                           NULL);
  return FALSE;
}

/* An id of an item; where any will do, also that of a section. A file of
 * lessons cannot know the ids of its model. */
static void
check_reference (RostrumReader       *reader,
                 const RostrumCursor *cursor,
                 RostrumItemType      type)
{
  const RostrumItem *item;
  const char *id;

  if (!check_word (reader, cursor) || reader->is_lesson_file)
    return;

  id = json_node_get_string (cursor->node);
  item = rostrum_model_find (reader->model, id);
  if (item == NULL && type == ROSTRUM_ANY_ITEM && g_hash_table_contains (reader->other_ids, id))
    return;

  if (item == NULL)
    rostrum_reader_report (reader, cursor, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_NO_SUCH_ITEM, id, NULL,
                           NULL);
  else if (type != ROSTRUM_ANY_ITEM && item->type != type)
    rostrum_reader_report (reader, cursor, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_WRONG_ITEM, id,
                           rostrum_item_type_to_array_name (type),
                           rostrum_item_type_to_array_name (item->type));
}

static void
check_references (RostrumReader       *reader,
                  const RostrumCursor *object,
                  const char          *name,
                  RostrumItemType      type)
{
  RostrumCursor array, element;
  guint n = rostrum_reader_enter_array (reader, object, name, ROSTRUM_OPTIONAL, &array);

  for (guint i = 0; i < n; i++)
    {
      rostrum_reader_enter_element (&array, i, &element);
      check_reference (reader, &element, type);
    }
}

/* Groups can be items, or the kinds that they are made by. */
static void
check_collapsed (RostrumReader       *reader,
                 const RostrumCursor *object)
{
  RostrumCursor array, element;
  guint n = rostrum_reader_enter_array (reader, object, "collapsed", ROSTRUM_OPTIONAL, &array);

  for (guint i = 0; i < n; i++)
    {
      rostrum_reader_enter_element (&array, i, &element);
      if (!JSON_NODE_HOLDS_VALUE (element.node)
          || json_node_get_value_type (element.node) != G_TYPE_STRING
          || !g_strv_contains (kind_names, json_node_get_string (element.node)))
        check_reference (reader, &element, ROSTRUM_ANY_ITEM);
    }
}

static void
check_date (RostrumReader       *reader,
            const RostrumCursor *object,
            const char          *name)
{
  RostrumDate date;

  rostrum_reader_get_date (reader, object, name, ROSTRUM_OPTIONAL, &date);
}

static void
check_camera (RostrumReader       *reader,
              const RostrumCursor *object)
{
  static const char *const members[] = { "x", "y", "zoom", NULL };
  RostrumCursor camera, member;

  if (!rostrum_reader_enter_object (reader, object, "camera", ROSTRUM_OPTIONAL, &camera))
    return;

  rostrum_reader_check_members (reader, &camera, members, NULL);
  rostrum_reader_get_number (reader, &camera, "zoom", ROSTRUM_OPTIONAL);
  for (guint i = 0; i < 2; i++)
    if (rostrum_reader_enter (reader, &camera, members[i], ROSTRUM_OPTIONAL, &member))
      rostrum_reader_is_number (reader, &member, ROSTRUM_OPTIONAL);
}

static void
check_filter (RostrumReader       *reader,
              const RostrumCursor *object)
{
  static const char *const members[] = {
    "text", "kinds", "lanes", "stages", "basis", "layers", "context", NULL,
  };
  RostrumCursor filter, text;

  if (!rostrum_reader_enter_object (reader, object, "filter", ROSTRUM_OPTIONAL, &filter))
    return;

  rostrum_reader_check_members (reader, &filter, members, NULL);
  if (rostrum_reader_enter (reader, &filter, "text", ROSTRUM_OPTIONAL, &text))
    rostrum_reader_is_string (reader, &text, ROSTRUM_OPTIONAL);
  check_enums (reader, &filter, "kinds", kind_names);
  check_references (reader, &filter, "lanes", ROSTRUM_ITEM_LANE);
  check_enums (reader, &filter, "stages", rostrum_stage_names);
  check_enums (reader, &filter, "basis", rostrum_basis_names);
  check_references (reader, &filter, "layers", ROSTRUM_ITEM_LAYER);
  rostrum_reader_get_boolean (reader, &filter, "context", FALSE);
}

/**
 * rostrum_read_state:
 * @object: the state, an object
 *
 * Reports what is wrong with a written view state.
 */
void
rostrum_read_state (RostrumReader       *reader,
                    const RostrumCursor *object)
{
  static const char *const members[] = {
    "page",  "content", "camera", "group", "lane-order", "collapsed", "sort",      "from",
    "to",    "as-of",   "filter", "form",  "chains",     "reveal",    "spotlight", "selection",
    "table", NULL,
  };
  RostrumCursor member;

  rostrum_reader_check_members (reader, object, members, NULL);
  check_enum (reader, object, "page", page_names);
  check_enum (reader, object, "content", content_names);
  check_camera (reader, object);
  if (rostrum_reader_enter (reader, object, "group", ROSTRUM_OPTIONAL, &member))
    check_word (reader, &member);
  check_references (reader, object, "lane-order", ROSTRUM_ITEM_LANE);
  check_collapsed (reader, object);
  if (rostrum_reader_enter (reader, object, "sort", ROSTRUM_OPTIONAL, &member))
    check_word (reader, &member);
  check_date (reader, object, "from");
  check_date (reader, object, "to");
  check_date (reader, object, "as-of");
  check_filter (reader, object);
  check_enum (reader, object, "form", form_names);
  rostrum_reader_get_boolean (reader, object, "chains", FALSE);
  check_references (reader, object, "reveal", ROSTRUM_ANY_ITEM);
  check_references (reader, object, "spotlight", ROSTRUM_ANY_ITEM);
  if (rostrum_reader_enter (reader, object, "selection", ROSTRUM_OPTIONAL, &member))
    check_reference (reader, &member, ROSTRUM_ANY_ITEM);
  rostrum_reader_get_boolean (reader, object, "table", FALSE);
}
