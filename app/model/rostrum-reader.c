/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Paths, problems and the plain values: strings, numbers, words of a set. */

#include "config.h"

#include "rostrum-reader-private.h"

#include <math.h>
#include <string.h>

#include "rostrum-json-text-private.h"

static void
append_path (GString             *pointer,
             const RostrumCursor *cursor)
{
  char index[16];

  if (cursor->parent == NULL)
    return;

  append_path (pointer, cursor->parent);
  g_snprintf (index, sizeof index, "%u", cursor->index);
  rostrum_json_text_append_token (pointer, cursor->name != NULL ? cursor->name : index);
}

/**
 * rostrum_reader_report:
 * @cursor: what the problem is about
 * @presence: %ROSTRUM_REQUIRED keeps the model from being opened
 * @first: (nullable): the first argument of @fault
 */
void
rostrum_reader_report (RostrumReader       *self,
                       const RostrumCursor *cursor,
                       RostrumPresence      presence,
                       RostrumFault         fault,
                       const char          *first,
                       const char          *second,
                       const char          *third)
{
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { first, second, third };
  g_autoptr (GString) pointer = g_string_new (NULL);
  RostrumProblem *problem;

  append_path (pointer, cursor);
  problem = rostrum_problem_new (fault, self->file, pointer->str, args);
  if (fault == ROSTRUM_FAULT_UNKNOWN || fault == ROSTRUM_FAULT_OTHER_LANGUAGE)
    problem->place = ROSTRUM_AT_NAME;
  g_ptr_array_add (self->problems, problem);

  if (presence == ROSTRUM_REQUIRED && !rostrum_fault_is_warning (fault))
    self->failed = TRUE;
}

/**
 * rostrum_reader_check_members:
 * @object: an object
 * @known: (array zero-terminated=1): names of members that are read
 * @more: (nullable) (array zero-terminated=1): more of them
 *
 * Warns of all others.
 */
void
rostrum_reader_check_members (RostrumReader       *self,
                              const RostrumCursor *object,
                              const char *const   *known,
                              const char *const   *more)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json_node_get_object (object->node));
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      RostrumCursor member = { .parent = object, .name = name, .node = node };

      if (!g_strv_contains (known, name) && (more == NULL || !g_strv_contains (more, name)))
        rostrum_reader_report (self, &member, ROSTRUM_OPTIONAL, ROSTRUM_FAULT_UNKNOWN, name, NULL,
                               NULL);
    }
}

static const char *
kind_of (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return "object";
    case JSON_NODE_ARRAY:
      return "array";
    case JSON_NODE_NULL:
      return "null";
    case JSON_NODE_VALUE:
    default:
      break;
    }

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return "string";
    case G_TYPE_BOOLEAN:
      return "boolean";
    default:
      return "number";
    }
}

static void
report_kind (RostrumReader       *self,
             const RostrumCursor *cursor,
             RostrumPresence      presence,
             const char          *expected)
{
  rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_TYPE, expected,
                         kind_of (cursor->node), NULL);
}

static gboolean
is_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

/**
 * rostrum_reader_is_object:
 *
 * Returns: whether the value is an object; if not, that is reported
 */
gboolean
rostrum_reader_is_object (RostrumReader       *self,
                          const RostrumCursor *cursor,
                          RostrumPresence      presence)
{
  if (JSON_NODE_HOLDS_OBJECT (cursor->node))
    return TRUE;

  report_kind (self, cursor, presence, "object");
  return FALSE;
}

/**
 * rostrum_reader_enter:
 * @object: an object
 * @member: (out): the member, if there is one
 *
 * Returns: whether there is one; if not, that is reported unless it is optional
 */
gboolean
rostrum_reader_enter (RostrumReader       *self,
                      const RostrumCursor *object,
                      const char          *name,
                      RostrumPresence      presence,
                      RostrumCursor       *member)
{
  JsonNode *node = json_object_get_member (json_node_get_object (object->node), name);

  *member = (RostrumCursor) { .parent = object, .name = name, .node = node };
  if (node != NULL)
    return TRUE;

  if (presence != ROSTRUM_OPTIONAL)
    rostrum_reader_report (self, object, presence, ROSTRUM_FAULT_MISSING, name, NULL, NULL);
  return FALSE;
}

/**
 * rostrum_reader_enter_object:
 *
 * Like rostrum_reader_enter(), for an object.
 */
gboolean
rostrum_reader_enter_object (RostrumReader       *self,
                             const RostrumCursor *object,
                             const char          *name,
                             RostrumPresence      presence,
                             RostrumCursor       *member)
{
  return rostrum_reader_enter (self, object, name, presence, member)
         && rostrum_reader_is_object (self, member, presence);
}

/**
 * rostrum_reader_enter_array:
 *
 * Like rostrum_reader_enter(), for an array.
 *
 * Returns: the number of elements; 0 if there is no array
 */
guint
rostrum_reader_enter_array (RostrumReader       *self,
                            const RostrumCursor *object,
                            const char          *name,
                            RostrumPresence      presence,
                            RostrumCursor       *member)
{
  if (!rostrum_reader_enter (self, object, name, presence, member))
    return 0;
  if (JSON_NODE_HOLDS_ARRAY (member->node))
    return json_array_get_length (json_node_get_array (member->node));

  report_kind (self, member, presence, "array");
  return 0;
}

void
rostrum_reader_enter_element (const RostrumCursor *array,
                              guint                index,
                              RostrumCursor       *element)
{
  *element = (RostrumCursor) {
    .parent = array,
    .index = index,
    .node = json_array_get_element (json_node_get_array (array->node), index),
  };
}

/**
 * rostrum_reader_value_string:
 *
 * Returns: (nullable): the string, which belongs to the model and is not
 *   empty; %NULL if there is none
 */
const char *
rostrum_reader_value_string (RostrumReader       *self,
                             const RostrumCursor *cursor,
                             RostrumPresence      presence)
{
  const char *text;

  if (!is_string (cursor->node))
    {
      report_kind (self, cursor, presence, "string");
      return NULL;
    }

  text = json_node_get_string (cursor->node);
  if (*text == '\0')
    {
      rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_EMPTY_TEXT, NULL, NULL, NULL);
      return NULL;
    }

  return rostrum_arena_strdup (self->arena, text);
}

/**
 * rostrum_reader_get_string:
 *
 * Returns: (nullable): the string, which belongs to the model
 */
const char *
rostrum_reader_get_string (RostrumReader       *self,
                           const RostrumCursor *object,
                           const char          *name,
                           RostrumPresence      presence)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return NULL;
  return rostrum_reader_value_string (self, &member, presence);
}

gboolean
rostrum_reader_get_boolean (RostrumReader       *self,
                            const RostrumCursor *object,
                            const char          *name,
                            gboolean             fallback)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (self, object, name, ROSTRUM_OPTIONAL, &member))
    return fallback;
  if (JSON_NODE_HOLDS_VALUE (member.node)
      && json_node_get_value_type (member.node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (member.node);

  report_kind (self, &member, ROSTRUM_OPTIONAL, "boolean");
  return fallback;
}

static gboolean
is_number (JsonNode *node)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
}

/**
 * rostrum_reader_get_number:
 *
 * Returns: a number from 0 on; 0 if there is none
 */
double
rostrum_reader_get_number (RostrumReader       *self,
                           const RostrumCursor *object,
                           const char          *name,
                           RostrumPresence      presence)
{
  RostrumCursor member;
  double value;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return 0;
  if (!is_number (member.node))
    {
      report_kind (self, &member, presence, "number");
      return 0;
    }

  value = json_node_get_double (member.node);
  if (value < 0)
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_dtostr (number, sizeof number, value);
      rostrum_reader_report (self, &member, presence, ROSTRUM_FAULT_NEGATIVE, number, NULL, NULL);
      return 0;
    }

  return value;
}

/**
 * rostrum_reader_value_integer:
 * @first: the least that is right
 * @last: the most that is right
 * @value: (out): unchanged if there is no such number
 *
 * 3.0 is a whole number, as JSON Schema has it.
 */
gboolean
rostrum_reader_value_integer (RostrumReader       *self,
                              const RostrumCursor *cursor,
                              RostrumPresence      presence,
                              int                  first,
                              int                  last,
                              int                 *value)
{
  double number;

  if (!is_number (cursor->node))
    {
      report_kind (self, cursor, presence, "integer");
      return FALSE;
    }

  number = json_node_get_double (cursor->node);
  if (number != floor (number) || number < first || number > last)
    {
      char found[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *least = g_strdup_printf ("%d", first);
      g_autofree char *most = g_strdup_printf ("%d", last);

      g_ascii_dtostr (found, sizeof found, number);
      if (number != floor (number))
        rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_TYPE, "integer", found, NULL);
      else
        rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_RANGE, found, least, most);
      return FALSE;
    }

  *value = (int) number;
  return TRUE;
}

int
rostrum_reader_get_integer (RostrumReader       *self,
                            const RostrumCursor *object,
                            const char          *name,
                            RostrumPresence      presence,
                            int                  first,
                            int                  last,
                            int                  fallback)
{
  RostrumCursor member;
  int value = fallback;

  if (rostrum_reader_enter (self, object, name, presence, &member))
    rostrum_reader_value_integer (self, &member, presence, first, last, &value);
  return value;
}

/**
 * rostrum_reader_get_enum:
 * @values: (array zero-terminated=1): the words of the set; an empty one is
 *   never written
 * @fallback: what a missing or wrong word stands for
 *
 * Returns: the index of the word
 */
int
rostrum_reader_get_enum (RostrumReader       *self,
                         const RostrumCursor *object,
                         const char          *name,
                         RostrumPresence      presence,
                         const char *const   *values,
                         int                  fallback)
{
  RostrumCursor member;
  g_autofree char *all = NULL;
  const char *word;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return fallback;
  if (!is_string (member.node))
    {
      report_kind (self, &member, presence, "string");
      return fallback;
    }

  word = json_node_get_string (member.node);
  for (int i = 0; values[i] != NULL; i++)
    if (*word != '\0' && strcmp (word, values[i]) == 0)
      return i;

  all = g_strjoinv (", ", (char **) (*values[0] == '\0' ? values + 1 : values));
  rostrum_reader_report (self, &member, presence, ROSTRUM_FAULT_NOT_ONE_OF, word, all, NULL);
  return fallback;
}
