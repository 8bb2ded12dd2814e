/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loading as a whole: how much is reported, when it stops, and what else than
 * a model a file may be.
 */

#include "config.h"

#include "rostrum-loader-private.h"

#include <string.h>

static char *
read_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "models", "good", "small.rostrum.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static char *
describe (GPtrArray *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const RostrumProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpuint (rostrum_problem_get_line (problem), >, 0);
      g_assert_cmpuint (rostrum_problem_get_column (problem), >, 0);
      g_string_append_printf (text, "%s%s:%s", i == 0 ? "" : " ",
                              rostrum_problem_get_code (problem),
                              rostrum_problem_get_pointer (problem));
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* So many problems are listed; the rest is counted. */
static void
test_many_problems (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GString) wrong = g_string_new (text);
  g_autoptr (GBytes) bytes = NULL;
  RostrumScanLimits limits = rostrum_scan_limits;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) few = NULL;
  g_autoptr (RostrumModel) model = NULL;
  g_autoptr (RostrumModel) same_model = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *same_summary = NULL;

  g_string_replace (wrong, "\"zh-Hans\": \"", "\"fr\": \"", 0);
  g_string_replace (wrong, "\"version\"", "\"version\": \"1\", \"version\"", 0);
  bytes = g_bytes_new (wrong->str, wrong->len);
  model = rostrum_model_load_bytes (bytes, "file", &all);
  limits.problems = 7;
  same_model = rostrum_model_load_with_limits (bytes, "file", &limits, 0, &few);

  g_assert_cmpuint (all->len, >, 50);
  g_assert_cmpuint (few->len, ==, 8);
  g_assert_cmpstr (rostrum_problem_get_code (g_ptr_array_index (few, 7)), ==, "more");
  g_assert_cmpuint (rostrum_problem_get_line (g_ptr_array_index (few, 7)), ==, 0);
  summary = rostrum_problems_summarise (all, "en");
  same_summary = rostrum_problems_summarise (few, "en");
  g_assert_cmpstr (summary, ==, same_summary);
  g_assert_true ((model == NULL) == (same_model == NULL));
}

static void
test_cancelled (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "models", "good", "small.rostrum.json", NULL);
  g_autofree char *text = read_small ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) later_error = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (rostrum_model_load_file (file, cancellable, &problems, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (problems);
  g_assert_null (
      rostrum_model_load_cancellable (bytes, "file", cancellable, &problems, &later_error));
  g_assert_error (later_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (problems);
}

static gpointer
cancel_cb (gpointer data)
{
  g_usleep (20 * 1000);
  g_cancellable_cancel (data);
  return NULL;
}

/* A scan that takes long ends when nobody waits for it any more. */
static void
test_cancelled_scan (void)
{
  static const gsize n_values = 10000000;
  g_autoptr (GString) text = g_string_sized_new (2 * n_values + 2);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) problems
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  g_autoptr (GBytes) bytes = NULL;
  RostrumScan scan;
  GThread *thread;

  g_string_append (text, "[1");
  while (text->len < 2 * n_values)
    g_string_append (text, ",1");
  g_string_append_c (text, ']');
  bytes = g_bytes_new_static (text->str, text->len);

  thread = g_thread_new ("cancel", cancel_cb, cancellable);
  rostrum_scan_bytes (bytes, NULL, &rostrum_scan_limits, cancellable, problems, &scan);
  g_thread_join (thread);
  g_assert_true (scan.cancelled);
  g_assert_true (scan.refused);
  g_assert_cmpuint (scan.n_values, <, n_values);
  g_assert_cmpuint (problems->len, ==, 0);
}

static const char lessons[]
    = "{\"rostrum-lesson\": 1, \"model\": {\"id\": \"small\", \"version\": \"1.2\"}, \"lessons\": "
      "[{\"id\": \"mine\", \"title\": {\"zh-Hans\": \"课\"}, \"minutes\": 5, \"steps\": [{\"title\": "
      "{\"en\": \"Look\"}, \"state\": {\"page\": \"risks\", \"selection\": \"risk-a\"}}]}]}";

/* A teacher's own lessons are checked like those of a model. */
static void
test_lesson_file (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *problems;
  } cases[] = {
    { "\"rostrum-lesson\": 1", "\"rostrum-lesson\": 1", "" },
    { "\"rostrum-lesson\": 1", "\"rostrum-lesson\": 2", "version:/rostrum-lesson" },
    { "\"rostrum-lesson\": 1,", "", "version:" },
    { "\"id\": \"small\", ", "", "missing:/model" },
    { ", \"version\": \"1.2\"", "", "missing:/model" },
    { "{\"id\": \"small\", \"version\": \"1.2\"}", "3", "type:/model" },
    { "\"model\": {", "\"events\": [], \"model\": {", "unknown:/events" },
    { "\"lessons\": ", "\"lesson\": ", "missing: unknown:/lesson" },
    { "\"page\": \"risks\"", "\"page\": \"risk\"", "type:/lessons/0/steps/0/state/page" },
    { "\"risk-a\"", "\"Risk A\"", "type:/lessons/0/steps/0/state/selection" },
    { "{\"zh-Hans\": \"课\"}", "{}", "language:/lessons/0/title" },
    { "{\"zh-Hans\": \"课\"}", "{\"中文\": \"课\"}", "language:/lessons/0/title/中文" },
    { "\"model\": {", "\"languages\": [\"en\"], \"model\": {",
      "language:/lessons/0/title language:/lessons/0/title/zh-Hans" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (lessons);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GPtrArray) problems = NULL;
      g_autofree char *described = NULL;

      g_assert_cmpuint (g_string_replace (text, cases[i].before, cases[i].after, 1), ==, 1);
      bytes = g_bytes_new (text->str, text->len);
      problems = rostrum_check_bytes (bytes, "file");
      described = describe (problems);
      g_assert_cmpstr (described, ==, cases[i].problems);
    }
}

/* … but they are no model. */
static void
test_lesson_file_is_no_model (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (lessons, strlen (lessons));
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *described = NULL;

  g_assert_null (rostrum_model_load_bytes (bytes, "file", &problems));
  described = describe (problems);
  g_assert_cmpstr (described, ==, "version:");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/check/many-problems", test_many_problems);
  g_test_add_func ("/model/check/cancelled", test_cancelled);
  g_test_add_func ("/model/check/cancelled-scan", test_cancelled_scan);
  g_test_add_func ("/model/check/lesson-file", test_lesson_file);
  g_test_add_func ("/model/check/lesson-file-is-no-model", test_lesson_file_is_no_model);
  return g_test_run ();
}
