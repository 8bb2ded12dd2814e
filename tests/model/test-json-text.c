/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Strings and places in the text of a document. */

#include "config.h"

#include "rostrum-json-text-private.h"

#include <string.h>

#include "rostrum-problem-private.h"

static void
test_decode (void)
{
  static const struct
  {
    const char *text;
    const char *decoded;
  } cases[] = {
    { "", "" },
    { "plain", "plain" },
    { "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t" },
    { "\\u0041\\u4eba\\uD83D\\uDE00", "A人😀" },
    { "人工智能", "人工智能" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *decoded
          = rostrum_json_text_decode (cases[i].text, strlen (cases[i].text));

      g_assert_cmpstr (decoded, ==, cases[i].decoded);
    }
}

static void
test_token (void)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  rostrum_json_text_append_token (pointer, "a/b");
  rostrum_json_text_append_token (pointer, "m~n");
  rostrum_json_text_append_token (pointer, "");
  rostrum_json_text_append_token (pointer, "3");
  g_assert_cmpstr (pointer->str, ==, "/a~1b/m~0n//3");
}

#define DOCUMENT                                                                                   \
  "{\n"                                                                                            \
  "  \"title\": \"薛澜\", \"a/b\": {\"~\": 1},\n"                                                  \
  "  \"list\": [ 10, {\"x\": \"}]\\\"\", \"y\": [true, null]},\n"                                  \
  "            -1.5e3 ],\n"                                                                        \
  "  \"twice\": 1, \"t\\u0077ice\": 2,\n"                                                          \
  "  \"\": 0\n"                                                                                    \
  "}\n"

static void
test_positions (void)
{
  static const struct
  {
    const char          *pointer;
    RostrumProblemPlace  place;
    guint                line;
    guint                column;
  } cases[] = {
    { "", ROSTRUM_AT_VALUE, 1, 1 },
    { "/title", ROSTRUM_AT_VALUE, 2, 12 },
    { "/title", ROSTRUM_AT_NAME, 2, 3 },
    { "/a~1b", ROSTRUM_AT_VALUE, 2, 25 },
    { "/a~1b/~0", ROSTRUM_AT_VALUE, 2, 31 },
    { "/list", ROSTRUM_AT_VALUE, 3, 11 },
    { "/list/0", ROSTRUM_AT_VALUE, 3, 13 },
    { "/list/1/x", ROSTRUM_AT_VALUE, 3, 23 },
    { "/list/1/y/1", ROSTRUM_AT_VALUE, 3, 43 },
    { "/list/1/y/1", ROSTRUM_AT_NAME, 3, 43 },
    { "/list/2", ROSTRUM_AT_VALUE, 4, 13 },
    { "/twice", ROSTRUM_AT_VALUE, 5, 29 },
    { "/", ROSTRUM_AT_VALUE, 6, 7 },
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (DOCUMENT, strlen (DOCUMENT));
  g_autoptr (GPtrArray) problems
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { "a", "b", "c" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RostrumProblem *problem
          = rostrum_problem_new (ROSTRUM_FAULT_UNKNOWN, NULL, cases[i].pointer, args);

      problem->place = cases[i].place;
      g_ptr_array_add (problems, problem);
    }

  rostrum_json_text_find_positions (bytes, problems);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RostrumProblem *problem = g_ptr_array_index (problems, i);

      g_test_message ("%s", cases[i].pointer);
      g_assert_cmpuint (rostrum_problem_get_line (problem), ==, cases[i].line);
      g_assert_cmpuint (rostrum_problem_get_column (problem), ==, cases[i].column);
    }
}

/* Nothing stands behind a scalar, not even a byte to stop at. */
static void
test_scalar (void)
{
  g_autofree char *data = g_memdup2 ("  12", 4);
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_steal_pointer (&data), 4);
  g_autoptr (GPtrArray) problems
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { "object", "number", NULL };

  g_ptr_array_add (problems, rostrum_problem_new (ROSTRUM_FAULT_TYPE, NULL, "", args));
  rostrum_json_text_find_positions (bytes, problems);
  g_assert_cmpuint (rostrum_problem_get_column (g_ptr_array_index (problems, 0)), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/json-text/decode", test_decode);
  g_test_add_func ("/model/json-text/token", test_token);
  g_test_add_func ("/model/json-text/positions", test_positions);
  g_test_add_func ("/model/json-text/scalar", test_scalar);
  return g_test_run ();
}
