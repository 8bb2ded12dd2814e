/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Arguments, complaints and the model that a command works on. GOption is not
 * used: its messages follow the locale of the process.
 */

#include "config.h"

#include "rostrum-cli-private.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

#include "rostrum-loader.h"
#include "rostrum-place.h"
#include "rostrum-text.h"

/**
 * rostrum_cli_complain:
 * @format: a whole sentence, already in @lang
 *
 * Says something on standard error.
 */
void
rostrum_cli_complain (const char *lang,
                      const char *format,
                      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  /* Translators: stands between the program's name and a sentence. */
  fprintf (stderr, "rostrum-cli%s%s\n", rostrum_text_context (lang, "command line", ": "), message);
}

static const char *
get_reason (const char   *lang,
            const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return rostrum_text (lang, "there is no such file");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return rostrum_text (lang, "reading it is not permitted");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return rostrum_text (lang, "it is a folder");
  return error->message;
}

void
rostrum_cli_complain_about_file (const char   *lang,
                                 const char   *path,
                                 const GError *error)
{
  /* Translators: a file, and why it could not be opened. */
  rostrum_cli_complain (lang, rostrum_text (lang, "Could not open \"%s\": %s."), path,
                        get_reason (lang, error));
}

static const RostrumCliOption *
find_option (const RostrumCliOption *options,
             gsize                   n_options,
             const char             *name,
             gsize                   length)
{
  for (gsize i = 0; i < n_options; i++)
    if (strlen (options[i].name) == length && strncmp (options[i].name, name, length) == 0)
      return &options[i];

  return NULL;
}

/* Reads the option at argv[*index]; *index is then that of its last part. */
static gboolean
read_option (int                      argc,
             char                   **argv,
             int                     *index,
             const RostrumCliOption  *options,
             gsize                    n_options,
             const char              *lang)
{
  const char *name = argv[*index] + 2;
  gsize length = strcspn (name, "=");
  const RostrumCliOption *option = find_option (options, n_options, name, length);

  if (option == NULL)
    {
      rostrum_cli_complain (lang, rostrum_text (lang, "There is no option \"%s\"."), argv[*index]);
      return FALSE;
    }

  if (option->flag != NULL)
    {
      if (name[length] == '=')
        {
          rostrum_cli_complain (lang, rostrum_text (lang, "The option \"--%s\" takes no value."),
                                option->name);
          return FALSE;
        }
      *option->flag = TRUE;
      return TRUE;
    }

  if (name[length] == '=')
    *option->value = name + length + 1;
  else if (*index + 1 < argc)
    *option->value = argv[++*index];
  else
    {
      rostrum_cli_complain (lang, rostrum_text (lang, "The option \"--%s\" needs a value."),
                            option->name);
      return FALSE;
    }

  return TRUE;
}

/**
 * rostrum_cli_parse_options:
 * @argc: (inout): afterwards counts the name of the command and what is no
 *   option
 * @argv: (inout): afterwards holds these alone, ended by %NULL
 * @lang: for complaints
 *
 * What follows "--" is no option.
 *
 * Returns: whether all options were understood; if not, the user is told
 */
gboolean
rostrum_cli_parse_options (int                     *argc,
                           char                   **argv,
                           const RostrumCliOption  *options,
                           gsize                    n_options,
                           const char              *lang)
{
  gboolean is_option_allowed = TRUE;
  int n_kept = 1;

  for (int i = 1; i < *argc; i++)
    {
      if (is_option_allowed && strcmp (argv[i], "--") == 0)
        is_option_allowed = FALSE;
      else if (is_option_allowed && g_str_has_prefix (argv[i], "--"))
        {
          if (!read_option (*argc, argv, &i, options, n_options, lang))
            return FALSE;
        }
      else
        argv[n_kept++] = argv[i];
    }

  argv[n_kept] = NULL;
  *argc = n_kept;
  return TRUE;
}

/* What setlocale() would look at for messages. */
static const char *
get_environment_language (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *locale = g_getenv (variables[i]);

      if (locale != NULL && *locale != '\0')
        return rostrum_text_normalise_language (locale);
    }

  return ROSTRUM_LANG_EN;
}

/**
 * rostrum_cli_get_language:
 *
 * Returns: the language of our own words: that of --lang, wherever it stands,
 *   if it names one, else that of the environment
 */
const char *
rostrum_cli_get_language (int    argc,
                          char **argv)
{
  for (int i = 1; i < argc && strcmp (argv[i], "--") != 0; i++)
    {
      const char *name = NULL;

      if (g_str_has_prefix (argv[i], "--lang="))
        name = argv[i] + strlen ("--lang=");
      else if (strcmp (argv[i], "--lang") == 0 && i + 1 < argc)
        name = argv[i + 1];

      if (g_strcmp0 (name, "en") == 0 || g_strcmp0 (name, "zh") == 0)
        return rostrum_text_normalise_language (name);
    }

  return get_environment_language ();
}

/**
 * rostrum_cli_choose:
 * @option: its name
 * @value: (nullable): what was given
 * @choices: (array zero-terminated=1): what can be given; the first one stands
 *   for no value
 *
 * Returns: the index of the choice, or -1, and then the user is told
 */
int
rostrum_cli_choose (const char        *option,
                    const char        *value,
                    const char *const *choices,
                    const char        *lang)
{
  g_autofree char *all = NULL;

  for (int i = 0; choices[i] != NULL; i++)
    if (value == NULL || strcmp (value, choices[i]) == 0)
      return i;

  all = rostrum_text_list (lang, choices);
  /* Translators: an option's name, what was given, and a list of what can be. */
  rostrum_cli_complain (lang, rostrum_text (lang, "--%s cannot be \"%s\"; it can be %s."), option,
                        value, all);
  return -1;
}

/**
 * rostrum_cli_load_model:
 * @path: (nullable): the model's file; %NULL for the bundled speech
 * @status: (out): the exit status if there is no model
 *
 * Returns: (transfer full) (nullable): the model; if there is none, the user
 *   is told why on standard error
 */
RostrumModel *
rostrum_cli_load_model (const char *path,
                        const char *lang,
                        int        *status)
{
  g_autofree char *bundled = path == NULL ? rostrum_place_get_bundled_model () : NULL;
  const char *name = path == NULL ? bundled : path;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *summary = NULL;
  RostrumModel *model = rostrum_model_load_path (name, &problems, &error);

  *status = ROSTRUM_CLI_SUCCESS;
  if (model != NULL)
    return model;

  if (error != NULL)
    {
      rostrum_cli_complain_about_file (lang, name, error);
      *status = ROSTRUM_CLI_USAGE;
      return NULL;
    }

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = rostrum_problem_to_line (g_ptr_array_index (problems, i), lang);

      fprintf (stderr, "%s\n", line);
    }
  summary = rostrum_problems_summarise (problems, lang);
  fprintf (stderr, "%s\n", summary);
  *status = ROSTRUM_CLI_PROBLEMS;
  return NULL;
}
