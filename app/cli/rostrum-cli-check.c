/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* rostrum-cli check: what is wrong with files, for people and for programs. */

#include "config.h"

#include "rostrum-cli-private.h"

#include <json-glib/json-glib.h>
#include <stdio.h>

#include "rostrum-loader.h"
#include "rostrum-text.h"

static void
print_text (GPtrArray  *problems,
            const char *lang)
{
  g_autofree char *summary = rostrum_problems_summarise (problems, lang);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = rostrum_problem_to_line (g_ptr_array_index (problems, i), lang);

      puts (line);
    }
  puts (summary);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value == NULL)
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, value);
}

static void
add_problem (JsonBuilder          *builder,
             const RostrumProblem *problem,
             const char           *lang)
{
  gboolean is_warning = rostrum_problem_get_severity (problem) == ROSTRUM_SEVERITY_WARNING;
  g_autofree char *message = rostrum_problem_get_message (problem, lang);
  g_autofree char *file = g_utf8_make_valid (rostrum_problem_get_file (problem), -1);

  json_builder_begin_object (builder);
  add_string (builder, "file", file);
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, rostrum_problem_get_line (problem));
  json_builder_set_member_name (builder, "column");
  json_builder_add_int_value (builder, rostrum_problem_get_column (problem));
  add_string (builder, "pointer", rostrum_problem_get_pointer (problem));
  add_string (builder, "severity", is_warning ? "warning" : "error");
  add_string (builder, "code", rostrum_problem_get_code (problem));
  add_string (builder, "message", message);
  add_string (builder, "expected", rostrum_problem_get_expected (problem));
  add_string (builder, "found", rostrum_problem_get_found (problem));
  json_builder_end_object (builder);
}

static void
print_json (GPtrArray  *problems,
            const char *lang)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < problems->len; i++)
    add_problem (builder, g_ptr_array_index (problems, i), lang);
  json_builder_end_array (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  puts (text);
}

/* Adds the problems of all files to one array. Returns how many files could
 * be read. */
static guint
check_files (char       **paths,
             GPtrArray   *problems,
             const char  *lang)
{
  guint n_read = 0;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) found = rostrum_check_path (paths[i], &error);

      if (found == NULL)
        {
          rostrum_cli_complain_about_file (lang, paths[i], error);
          continue;
        }

      g_ptr_array_extend_and_steal (problems, g_steal_pointer (&found));
      n_read++;
    }

  return n_read;
}

static int
get_status (GPtrArray *problems,
            gboolean   all_read,
            gboolean   strict)
{
  if (!all_read)
    return ROSTRUM_CLI_USAGE;
  if (rostrum_problems_count (problems, ROSTRUM_SEVERITY_ERROR) > 0)
    return ROSTRUM_CLI_PROBLEMS;
  return strict && problems->len > 0 ? ROSTRUM_CLI_PROBLEMS : ROSTRUM_CLI_SUCCESS;
}

int
rostrum_cli_check (int    argc,
                   char **argv)
{
  static const char *const formats[] = { "text", "json", NULL };
  static const char *const languages[] = { "en", "zh", NULL };
  const char *lang = rostrum_cli_get_language (argc, argv);
  const char *format_name = NULL;
  const char *lang_name = NULL;
  gboolean strict = FALSE;
  const RostrumCliOption options[] = {
    { "format", &format_name, NULL },
    { "lang", &lang_name, NULL },
    { "strict", NULL, &strict },
  };
  g_autoptr (GPtrArray) problems
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  guint n_read;
  int format;

  if (!rostrum_cli_parse_options (&argc, argv, options, G_N_ELEMENTS (options), lang))
    return ROSTRUM_CLI_USAGE;
  format = rostrum_cli_choose ("format", format_name, formats, lang);
  if (format < 0 || rostrum_cli_choose ("lang", lang_name, languages, lang) < 0)
    return ROSTRUM_CLI_USAGE;
  if (argc < 2)
    {
      rostrum_cli_complain (lang, "%s", rostrum_text (lang, "No file was given."));
      return ROSTRUM_CLI_USAGE;
    }

  n_read = check_files (argv + 1, problems, lang);
  if (format == 1)
    print_json (problems, lang);
  else if (n_read > 0)
    print_text (problems, lang);
  return get_status (problems, n_read == (guint) argc - 1, strict);
}
