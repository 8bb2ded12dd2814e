/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the places of all problems in one walk over the bytes: the pointers
 * make a tree, and what no pointer leads into is skipped. The walk trusts that
 * the scan has accepted the bytes.
 */

#include "config.h"

#include "rostrum-json-text-private.h"

#include <string.h>

#include "rostrum-problem-private.h"

/* A step on the way to at least one problem. */
typedef struct
{
  GHashTable *children; /* (nullable) token → Step */
  GPtrArray  *problems; /* (nullable) those whose pointer ends here */
} Step;

typedef struct
{
  gsize           offset;
  RostrumProblem *problem;
} Found;

typedef struct
{
  const char *data;
  const char *p;
  GArray     *found;
} Walk;

static void walk_value (Walk       *self,
                        const Step *step,
                        const char *name);

static gunichar
decode_unit (const char *p)
{
  gunichar unit = 0;

  for (guint i = 0; i < 4; i++)
    unit = unit * 16 + (gunichar) g_ascii_xdigit_value (p[i]);
  return unit;
}

/* Appends the character of an escape and returns what follows it. */
static const char *
decode_escape (const char *p,
               const char *end,
               GString    *decoded)
{
  static const char letters[] = "bfnrt";
  static const char characters[] = "\b\f\n\r\t";
  const char *letter = strchr (letters, p[1]);
  gunichar unit;

  if (p[1] != 'u')
    {
      g_string_append_c (decoded, letter != NULL ? characters[letter - letters] : p[1]);
      return p + 2;
    }

  unit = decode_unit (p + 2);
  p += 6;
  if (unit >= 0xd800 && unit <= 0xdbff && end - p >= 6)
    {
      unit = 0x10000 + ((unit - 0xd800) << 10) + (decode_unit (p + 2) - 0xdc00);
      p += 6;
    }
  g_string_append_unichar (decoded, unit);
  return p;
}

/**
 * rostrum_json_text_decode:
 * @text: the inside of a string of JSON, without the quotation marks, in which
 *   the scan found no fault
 *
 * Returns: (transfer full): what it means
 */
char *
rostrum_json_text_decode (const char *text,
                          gsize       length)
{
  GString *decoded = g_string_sized_new (length);
  const char *end = text + length;

  for (const char *p = text; p < end;)
    {
      if (*p == '\\')
        p = decode_escape (p, end, decoded);
      else
        g_string_append_c (decoded, *p++);
    }

  return g_string_free_and_steal (decoded);
}

/**
 * rostrum_json_text_append_token:
 * @pointer: a JSON Pointer (RFC 6901)
 * @name: the name of a member, or an index in digits
 *
 * Makes @pointer point one level deeper.
 */
void
rostrum_json_text_append_token (GString    *pointer,
                                const char *name)
{
  g_string_append_c (pointer, '/');
  for (const char *p = name; *p != '\0'; p++)
    {
      if (*p == '~')
        g_string_append (pointer, "~0");
      else if (*p == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *p);
    }
}

static void
free_step (gpointer data)
{
  Step *self = data;

  g_clear_pointer (&self->children, g_hash_table_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_free (self);
}

static Step *
step_down (Step       *self,
           const char *token)
{
  g_autoptr (GString) name = g_string_new (token);
  Step *child;

  g_string_replace (name, "~1", "/", 0);
  g_string_replace (name, "~0", "~", 0);

  if (self->children == NULL)
    self->children = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_step);
  child = g_hash_table_lookup (self->children, name->str);
  if (child == NULL)
    {
      child = g_new0 (Step, 1);
      g_hash_table_insert (self->children, g_strdup (name->str), child);
    }

  return child;
}

/* Returns (nullable): the tree of the problems whose place is not yet known. */
static Step *
plan_walk (GPtrArray *problems)
{
  Step *root = NULL;

  for (guint i = 0; i < problems->len; i++)
    {
      RostrumProblem *problem = g_ptr_array_index (problems, i);
      g_auto (GStrv) tokens = NULL;
      Step *step;

      if (problem->line > 0 || problem->fault == ROSTRUM_FAULT_MORE)
        continue;
      if (root == NULL)
        root = g_new0 (Step, 1);

      step = root;
      tokens = g_strsplit (problem->pointer, "/", -1);
      for (guint j = 1; tokens[0] != NULL && tokens[j] != NULL; j++)
        step = step_down (step, tokens[j]);
      if (step->problems == NULL)
        step->problems = g_ptr_array_new ();
      g_ptr_array_add (step->problems, problem);
    }

  return root;
}

static void
skip_blanks (Walk *self)
{
  while (*self->p == ' ' || *self->p == '\n' || *self->p == '\r' || *self->p == '\t')
    self->p++;
}

static void
skip_string (Walk *self)
{
  for (self->p++; *self->p != '"'; self->p++)
    if (*self->p == '\\')
      self->p++;
  self->p++;
}

static void
skip_value (Walk *self)
{
  guint depth = 0;

  do
    {
      switch (*self->p)
        {
        case '"':
          skip_string (self);
          break;
        case '[':
        case '{':
          depth++;
          self->p++;
          break;
        case ']':
        case '}':
          depth--;
          self->p++;
          break;
        default:
          self->p += depth > 0 ? 1 : strcspn (self->p, ",]} \n\r\t");
          break;
        }
    }
  while (depth > 0);
}

static void
note_problems (Walk       *self,
               const Step *step,
               const char *value,
               const char *name)
{
  for (guint i = 0; step->problems != NULL && i < step->problems->len; i++)
    {
      RostrumProblem *problem = g_ptr_array_index (step->problems, i);
      gboolean at_name = problem->place == ROSTRUM_AT_NAME && name != NULL;
      Found found = {
        .offset = (gsize) ((at_name ? name : value) - self->data),
        .problem = problem,
      };

      g_array_append_val (self->found, found);
    }
}

static const Step *
find_child (const Step *step,
            const char *token)
{
  return step->children == NULL ? NULL : g_hash_table_lookup (step->children, token);
}

static void
walk_object (Walk       *self,
             const Step *step)
{
  for (self->p++, skip_blanks (self); *self->p != '}'; skip_blanks (self))
    {
      const char *name = self->p;
      g_autofree char *token = NULL;

      skip_string (self);
      token = rostrum_json_text_decode (name + 1, (gsize) (self->p - name) - 2);
      skip_blanks (self);
      self->p++;
      walk_value (self, find_child (step, token), name);
      skip_blanks (self);
      if (*self->p == ',')
        self->p++;
    }
  self->p++;
}

static void
walk_array (Walk       *self,
            const Step *step)
{
  gsize index = 0;

  for (self->p++, skip_blanks (self); *self->p != ']'; skip_blanks (self))
    {
      char token[24];

      g_snprintf (token, sizeof token, "%" G_GSIZE_FORMAT, index++);
      walk_value (self, find_child (step, token), NULL);
      skip_blanks (self);
      if (*self->p == ',')
        self->p++;
    }
  self->p++;
}

static void
walk_value (Walk       *self,
            const Step *step,
            const char *name)
{
  skip_blanks (self);
  if (step != NULL)
    note_problems (self, step, self->p, name);

  if (step == NULL || step->children == NULL)
    skip_value (self);
  else if (*self->p == '{')
    walk_object (self, step);
  else if (*self->p == '[')
    walk_array (self, step);
  else
    skip_value (self);
}

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  gsize first = ((const Found *) a)->offset;
  gsize second = ((const Found *) b)->offset;

  return first < second ? -1 : first > second ? 1 : 0;
}

static void
set_positions (const char *data,
               GArray     *found)
{
  const char *line_start = data;
  guint line = 1;

  for (guint i = 0; i < found->len; i++)
    {
      const Found *entry = &g_array_index (found, Found, i);
      const char *place = data + entry->offset;
      const char *newline = memchr (line_start, '\n', (gsize) (place - line_start));

      for (; newline != NULL; newline = memchr (line_start, '\n', (gsize) (place - line_start)))
        {
          line++;
          line_start = newline + 1;
        }
      entry->problem->line = line;
      entry->problem->column = (guint) g_utf8_strlen (line_start, place - line_start) + 1;
    }
}

/**
 * rostrum_json_text_find_positions:
 * @bytes: a document that the scan has accepted
 * @problems: (element-type RostrumProblem): those with line 0 get theirs
 *
 * Of a name that occurs twice in an object the last one counts, as for the
 * reader of the values.
 */
void
rostrum_json_text_find_positions (GBytes    *bytes,
                                  GPtrArray *problems)
{
  Step *root = plan_walk (problems);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));
  Walk walk = { .data = data, .p = data, .found = found };

  if (root == NULL)
    return;

  /* What is open has a bracket to stop at; a scalar has nothing behind it. */
  skip_blanks (&walk);
  if (*walk.p == '{' || *walk.p == '[')
    walk_value (&walk, root, NULL);
  else
    note_problems (&walk, root, walk.p, NULL);

  g_array_sort (found, compare_found);
  set_positions (data, found);
  free_step (root);
}
