/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The commands of rostrum-cli and what they share. */

#pragma once

#include <glib.h>

#include "rostrum-lang-map.h"
#include "rostrum-model.h"

G_BEGIN_DECLS

/* A problem of the user's data, and of the user's command. */
#define ROSTRUM_CLI_SUCCESS  0
#define ROSTRUM_CLI_PROBLEMS 1
#define ROSTRUM_CLI_USAGE    2

/* --name=VALUE or --name VALUE where value is set, else the flag --name. */
typedef struct
{
  const char   *name;
  const char  **value;
  gboolean     *flag;
} RostrumCliOption;

/* Commands: argv[0] is the command's own name. They return the exit status. */
int rostrum_cli_check  (int    argc,
                        char **argv);
int rostrum_cli_list   (int    argc,
                        char **argv);
int rostrum_cli_render (int    argc,
                        char **argv);

gboolean      rostrum_cli_parse_options (int                     *argc,
                                         char                   **argv,
                                         const RostrumCliOption  *options,
                                         gsize                    n_options,
                                         const char              *lang);
const char   *rostrum_cli_get_language  (int                      argc,
                                         char                   **argv);
int           rostrum_cli_choose        (const char              *option,
                                         const char              *value,
                                         const char *const       *choices,
                                         const char              *lang);
void          rostrum_cli_complain      (const char              *lang,
                                         const char              *format,
                                         ...) G_GNUC_PRINTF (2, 3);
void          rostrum_cli_complain_about_file (const char        *lang,
                                               const char        *path,
                                               const GError      *error);
RostrumModel *rostrum_cli_load_model    (const char              *path,
                                         const char              *lang,
                                         int                     *status);

G_END_DECLS
