/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starts reading the model, then the toolkit: most often the model is there
 * first.
 */

#include "config.h"

#include "rostrum-application.h"
#include "rostrum-process-language.h"

/* Command lines that only one other instance, or nobody, needs a model for. */
static gboolean
wants_model (int    argc,
             char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      if (g_str_equal (argv[i], "--version") || g_str_has_prefix (argv[i], "--help")
          || g_str_equal (argv[i], "-h"))
        return FALSE;
    }

  return TRUE;
}

/* The first file that is named, or the bundled speech. */
static RostrumLoadJob *
start_load (int    argc,
            char **argv)
{
  g_autoptr (GFile) file = NULL;

  for (int i = 1; file == NULL && i < argc; i++)
    {
      if (argv[i][0] != '-')
        file = g_file_new_for_commandline_arg (argv[i]);
    }

  return rostrum_load_job_new (file);
}

int
main (int    argc,
      char **argv)
{
  /* Before any thread: it sets the locale and the environment. */
  const char *language = rostrum_process_language_init ();
  g_autoptr (RostrumLoadJob) job = wants_model (argc, argv) ? start_load (argc, argv) : NULL;
  g_autoptr (RostrumApplication) application
      = rostrum_application_new (language, G_APPLICATION_DEFAULT_FLAGS);

  if (job != NULL)
    rostrum_application_set_preload (application, job);
  return rostrum_application_run (application, argc, argv);
}
