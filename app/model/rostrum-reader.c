/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Paths, problems, strings and words of a set. */

#include "config.h"

#include "rostrum-reader-private.h"

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
  g_autoptr (GString) pointer = NULL;
  RostrumProblem *problem;

  if (presence == ROSTRUM_REQUIRED && !rostrum_fault_is_warning (fault))
    self->failed = TRUE;
  if (rostrum_problems_are_full (self->problems, self->max_problems))
    {
      rostrum_problems_skip (self->problems, self->file, fault);
      return;
    }

  pointer = g_string_new (NULL);
  append_path (pointer, cursor);
  problem = rostrum_problem_new (fault, self->file, pointer->str, args);
  if (fault == ROSTRUM_FAULT_UNKNOWN || fault == ROSTRUM_FAULT_OTHER_LANGUAGE)
    problem->place = ROSTRUM_AT_NAME;
  g_ptr_array_add (self->problems, problem);
}

/**
 * rostrum_reader_report_range:
 * @first: the first argument of @fault
 * @second: the second one
 *
 * rostrum_reader_report() for a fault whose arguments are numbers.
 */
void
rostrum_reader_report_range (RostrumReader       *self,
                             const RostrumCursor *cursor,
                             RostrumPresence      presence,
                             RostrumFault         fault,
                             int                  first,
                             int                  second)
{
  g_autofree char *a = g_strdup_printf ("%d", first);
  g_autofree char *b = g_strdup_printf ("%d", second);

  rostrum_reader_report (self, cursor, presence, fault, a, b, NULL);
}

/**
 * rostrum_reader_is_cancelled:
 * @n_steps: how many small steps have been taken; only now and then one looks
 *
 * Returns: whether nobody waits for the model any more
 */
gboolean
rostrum_reader_is_cancelled (RostrumReader *self,
                             guint          n_steps)
{
  static const guint steps_per_look = 256;

  if (n_steps % steps_per_look == 0 && g_cancellable_is_cancelled (self->cancellable))
    self->cancelled = TRUE;
  return self->cancelled;
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

/**
 * rostrum_reader_report_kind:
 * @expected: the kind of value that would be right
 *
 * Reports a value of another kind.
 */
void
rostrum_reader_report_kind (RostrumReader       *self,
                            const RostrumCursor *cursor,
                            RostrumPresence      presence,
                            const char          *expected)
{
  rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_TYPE, expected,
                         kind_of (cursor->node), NULL);
}

/**
 * rostrum_reader_is_string:
 *
 * Returns: whether the value is a string; if not, that is reported
 */
gboolean
rostrum_reader_is_string (RostrumReader       *self,
                          const RostrumCursor *cursor,
                          RostrumPresence      presence)
{
  if (JSON_NODE_HOLDS_VALUE (cursor->node)
      && json_node_get_value_type (cursor->node) == G_TYPE_STRING)
    return TRUE;

  rostrum_reader_report_kind (self, cursor, presence, "string");
  return FALSE;
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

  rostrum_reader_report_kind (self, cursor, presence, "object");
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

  rostrum_reader_report_kind (self, member, presence, "array");
  return 0;
}

/**
 * rostrum_reader_get_length:
 *
 * Returns: how many elements the array @name has; 0 where there is no array
 */
guint
rostrum_reader_get_length (const RostrumCursor *object,
                           const char          *name)
{
  JsonNode *node = json_object_get_member (json_node_get_object (object->node), name);

  return node == NULL || !JSON_NODE_HOLDS_ARRAY (node)
             ? 0
             : json_array_get_length (json_node_get_array (node));
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

  if (!rostrum_reader_is_string (self, cursor, presence))
    return NULL;

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

/**
 * rostrum_reader_value_enum:
 * @values: (array zero-terminated=1): the words of the set; an empty one is
 *   never written
 * @fallback: what a wrong word stands for
 *
 * Returns: the index of the word
 */
int
rostrum_reader_value_enum (RostrumReader       *self,
                           const RostrumCursor *cursor,
                           RostrumPresence      presence,
                           const char *const   *values,
                           int                  fallback)
{
  g_autofree char *all = NULL;
  const char *word;

  if (!rostrum_reader_is_string (self, cursor, presence))
    return fallback;

  word = json_node_get_string (cursor->node);
  for (int i = 0; values[i] != NULL; i++)
    if (*word != '\0' && strcmp (word, values[i]) == 0)
      return i;

  all = g_strjoinv (", ", (char **) (*values[0] == '\0' ? values + 1 : values));
  rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_NOT_ONE_OF, word, all, NULL);
  return fallback;
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

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return fallback;
  return rostrum_reader_value_enum (self, &member, presence, values, fallback);
}
