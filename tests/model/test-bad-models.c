/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each file of data/models/bad has the report that it deserves beside it:
 * FILE.expected. ROSTRUM_UPDATE_EXPECTED=1 in the environment writes them anew:
 *
 *     ROSTRUM_UPDATE_EXPECTED=1 meson test -C BUILD model-bad-models
 */

#include "config.h"

#include <string.h>

#include "rostrum-loader.h"

static char *
get_folder (void)
{
  return g_test_build_filename (G_TEST_DIST, "data", "models", "bad", NULL);
}

static char *
make_report (const char *folder,
             const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GString) report = g_string_new (NULL);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (RostrumModel) model = NULL;
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *summary = NULL;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new (data, size);
  if (g_str_has_prefix (name, "lesson-"))
    problems = rostrum_check_bytes (bytes, name);
  else
    model = rostrum_model_load_bytes (bytes, name, &problems);

  for (guint i = 0; i < problems->len; i++)
    {
      const RostrumProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *line = rostrum_problem_to_line (problem, "en");

      g_string_append_printf (report, "%s [%s]\n", line, rostrum_problem_get_code (problem));
    }

  summary = rostrum_problems_summarise (problems, "en");
  g_string_append_printf (report, "%s %s\n", summary,
                          model == NULL ? "It does not open." : "It opens.");
  return g_string_free_and_steal (g_steal_pointer (&report));
}

static void
test_file (gconstpointer data)
{
  const char *name = data;
  g_autofree char *folder = get_folder ();
  g_autofree char *expected_name = g_strconcat (name, ".expected", NULL);
  g_autofree char *expected_path = g_build_filename (folder, expected_name, NULL);
  g_autofree char *report = make_report (folder, name);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("ROSTRUM_UPDATE_EXPECTED") != NULL)
    {
      g_file_set_contents (expected_path, report, -1, &error);
      g_assert_no_error (error);
      return;
    }

  g_file_get_contents (expected_path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (report, ==, expected);
  g_assert_false (g_str_has_prefix (report, "No problems"));
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_files (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/* An empty folder would make all of this pass. */
static void
test_folder (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GPtrArray) names = list_files (folder);

  g_assert_cmpuint (names->len, >=, 100);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *folder = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = get_folder ();
  names = list_files (folder);
  g_test_add_func ("/model/bad-models/folder", test_folder);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("/model/bad-models/", name, NULL);

      g_test_add_data_func (path, name, test_file);
    }
  return g_test_run ();
}
