/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The headless program: chooses the command. It never calls setlocale(): the
 * words are ours and so is the choice of their language.
 */

#include "config.h"

#include "rostrum-cli-private.h"

#include <stdio.h>
#include <string.h>

#include "rostrum-text.h"

/* A new command is one line here and one file. */
static const struct
{
  const char *name;
  int (*run) (int argc, char **argv);
  const char *usage;
} commands[] = {
  { "check", rostrum_cli_check,
    ROSTRUM_N_ ("rostrum-cli check [--format=text|json] [--lang=en|zh] [--strict] FILE…\n"
                "    Reports everything that is wrong with the files.\n") },
  { "list", rostrum_cli_list,
    ROSTRUM_N_ ("rostrum-cli list --what=WHAT [--format=text|json|csv]\n"
                "        [--lang=en|zh|both] [MODEL]\n"
                "    Lists the items of a model. WHAT is one of events, risks, terms,\n"
                "    statements, actors, technologies, sources, corrections, layers, lanes,\n"
                "    lessons, questions.\n") },
  { "render", rostrum_cli_render,
    ROSTRUM_N_ ("rostrum-cli render --view=timeline|risks|speech|glossary\n"
                "        [--lang=en|zh|both]\n"
                "        [--theme=light|dark|contrast|paper]\n"
                "        [--size=WxH|A2|A3|A4[-landscape]]\n"
                "        --output=FILE.{svg,pdf,png,scene.json} [MODEL]\n"
                "    Writes a view as a picture, or as the data of its drawing.\n") },
};

static void
print_help (FILE       *stream,
            const char *lang)
{
  fputs (rostrum_text (lang, "Usage:\n"), stream);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    fprintf (stream, "\n%s", rostrum_text (lang, commands[i].usage));

  fputs (rostrum_text (lang,
                       "\nWithout MODEL the speech that comes with the program is taken.\n"
                       "The exit status is 0 if all is well, 1 if a file has errors (with\n"
                       "--strict also for warnings), 2 for wrong arguments or a file that\n"
                       "cannot be read.\n"),
         stream);
}

static gboolean
has_argument (int         argc,
              char      **argv,
              const char *wanted)
{
  for (int i = 1; i < argc; i++)
    if (strcmp (argv[i], wanted) == 0)
      return TRUE;

  return FALSE;
}

static int
run (int         argc,
     char      **argv,
     const char *lang)
{
  if (has_argument (argc, argv, "--help") || has_argument (argc, argv, "-h"))
    {
      print_help (stdout, lang);
      return ROSTRUM_CLI_SUCCESS;
    }

  if (has_argument (argc, argv, "--version"))
    {
      printf ("rostrum-cli %s\n", PACKAGE_VERSION);
      return ROSTRUM_CLI_SUCCESS;
    }

  if (argc < 2)
    {
      print_help (stderr, lang);
      return ROSTRUM_CLI_USAGE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (argv[1], commands[i].name) == 0)
      return commands[i].run (argc - 1, argv + 1);

  rostrum_cli_complain (lang, rostrum_text (lang, "There is no command \"%s\"."), argv[1]);
  return ROSTRUM_CLI_USAGE;
}

int
main (int    argc,
      char **argv)
{
  const char *lang = rostrum_cli_get_language (argc, argv);
  int status = run (argc, argv, lang);

  /* A report that did not arrive must not look like a clean one. */
  if (fflush (stdout) != 0 || ferror (stdout))
    {
      rostrum_cli_complain (lang, "%s", rostrum_text (lang, "The output could not be written."));
      return status == ROSTRUM_CLI_SUCCESS ? ROSTRUM_CLI_PROBLEMS : status;
    }

  return status;
}
