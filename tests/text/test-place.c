/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the program's files are: told by the environment, beside the
 * executable, or as configured.
 */

#include "config.h"

#include "rostrum-place.h"

/* The places are found once in a process, so each case is a process. */
static void
run_case (const char *name,
          const char *data_dir)
{
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *path = g_strdup_printf ("/text/place/%s/subprocess", name);

  if (data_dir == NULL)
    environment = g_environ_unsetenv (environment, "ROSTRUM_DATA_DIR");
  else
    environment = g_environ_setenv (environment, "ROSTRUM_DATA_DIR", data_dir, TRUE);
  g_test_trap_subprocess_with_envp (path, (const char *const *) environment, 0,
                                    G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

static void
test_environment (void)
{
  run_case ("environment", "/somewhere/else");
}

static void
test_environment_subprocess (void)
{
  g_autofree char *model = rostrum_place_get_bundled_model ();

  g_assert_cmpstr (rostrum_place_get_data_dir (), ==, "/somewhere/else");
  g_assert_cmpstr (model, ==, "/somewhere/else/models/xue-lan-2024.rostrum.json");
}

/* The test is not installed, so there is nothing beside it. */
static void
test_configured (void)
{
  run_case ("configured", NULL);
}

static void
test_configured_subprocess (void)
{
  g_assert_cmpstr (rostrum_place_get_data_dir (), ==, ROSTRUM_DATA_DIR);
}

static void
test_empty (void)
{
  run_case ("empty", "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/place/environment", test_environment);
  g_test_add_func ("/text/place/environment/subprocess", test_environment_subprocess);
  g_test_add_func ("/text/place/configured", test_configured);
  g_test_add_func ("/text/place/configured/subprocess", test_configured_subprocess);
  g_test_add_func ("/text/place/empty", test_empty);
  g_test_add_func ("/text/place/empty/subprocess", test_configured_subprocess);
  return g_test_run ();
}
