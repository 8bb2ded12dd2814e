/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The folders of the installed program, found once and kept for good. */

#include "config.h"

#include "rostrum-place.h"

/* PREFIX of PREFIX/bin/PROGRAM, or NULL where the system does not tell. */
static char *
find_prefix (void)
{
  g_autofree char *executable = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = NULL;

  if (executable == NULL)
    return NULL;

  folder = g_path_get_dirname (executable);
  return g_path_get_dirname (folder);
}

/* The environment wins, for programs that are not installed; then the place
 * beside the executable, so that a prefix can be moved; then the place that
 * was configured. */
static char *
find_folder (const char *variable,
             const char *below_share,
             const char *configured)
{
  const char *from_environment = g_getenv (variable);
  g_autofree char *prefix = NULL;
  g_autofree char *folder = NULL;

  if (from_environment != NULL && *from_environment != '\0')
    return g_strdup (from_environment);

  prefix = find_prefix ();
  if (prefix != NULL)
    folder = g_build_filename (prefix, "share", below_share, NULL);
  if (folder != NULL && g_file_test (folder, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&folder);

  return g_strdup (configured);
}

/**
 * rostrum_place_get_data_dir:
 *
 * Returns: the folder that holds models/
 */
const char *
rostrum_place_get_data_dir (void)
{
  static char *folder;

  if (g_once_init_enter_pointer (&folder))
    g_once_init_leave_pointer (&folder, find_folder ("ROSTRUM_DATA_DIR", "rostrum",
                                                     ROSTRUM_DATA_DIR));
  return folder;
}

/**
 * rostrum_place_get_locale_dir:
 *
 * Returns: the folder that holds LOCALE/LC_MESSAGES/rostrum.mo
 */
const char *
rostrum_place_get_locale_dir (void)
{
  static char *folder;

  if (g_once_init_enter_pointer (&folder))
    g_once_init_leave_pointer (&folder, find_folder ("ROSTRUM_LOCALE_DIR", "locale",
                                                     ROSTRUM_LOCALE_DIR));
  return folder;
}

/**
 * rostrum_place_get_bundled_model:
 *
 * Returns: (transfer full): the path of the speech that comes with the program
 */
char *
rostrum_place_get_bundled_model (void)
{
  return g_build_filename (rostrum_place_get_data_dir (), "models", "xue-lan-2024.rostrum.json",
                           NULL);
}
