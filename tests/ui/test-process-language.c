/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK's own words change with the window, whatever locale the machine has. The
 * test runs itself once for each environment: a process has only one chance.
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "rostrum-process-language.h"
#include "rostrum-text.h"

typedef struct
{
  const char *name;
  const char *lang;     /* LANG, nullable */
  const char *all;      /* LC_ALL, nullable */
  const char *language; /* LANGUAGE, nullable */
  const char *expected; /* of the desktop */
} Environment;

static const Environment environments[] = {
  { "c", "C", NULL, NULL, ROSTRUM_LANG_EN },
  { "c-utf8", "C.UTF-8", NULL, NULL, ROSTRUM_LANG_EN },
  { "nothing", NULL, NULL, NULL, ROSTRUM_LANG_EN },
  { "posix", NULL, "POSIX", NULL, ROSTRUM_LANG_EN },
  { "existing", NULL, "C.utf8", "zh_CN", ROSTRUM_LANG_ZH },
  { "english", "en_US.UTF-8", NULL, NULL, ROSTRUM_LANG_EN },
  { "chinese", "zh_CN.UTF-8", NULL, NULL, ROSTRUM_LANG_ZH },
  { "never-generated", "xx_YY.UTF-8", NULL, NULL, ROSTRUM_LANG_EN },
  { "list", "en_GB.UTF-8", NULL, "fr:zh_CN:en", ROSTRUM_LANG_ZH },
};

static gboolean
has_catalogue (void)
{
  return g_file_test ("/usr/share/locale/zh_CN/LC_MESSAGES/gtk40.mo", G_FILE_TEST_EXISTS);
}

static void
assert_chinese (const char *domain,
                const char *msgid,
                const char *word)
{
  const char *text = g_dgettext (domain, msgid);

  g_assert_cmpstr (text, !=, msgid);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_nonnull (strstr (text, word));
}

/* In the child: the way of a program with two windows. */
static int
switch_languages (const char *expected)
{
  const char *desktop = rostrum_process_language_init ();

  g_assert_cmpstr (desktop, ==, expected);
  rostrum_process_language_set (ROSTRUM_LANG_ZH);
  assert_chinese ("gtk40", "_Cancel", "取消");
  assert_chinese ("libadwaita", "Close", "关闭");
  rostrum_process_language_set (ROSTRUM_LANG_EN);
  g_assert_cmpstr (g_dgettext ("gtk40", "_Cancel"), ==, "_Cancel");
  g_assert_cmpstr (g_dgettext ("libadwaita", "Close"), ==, "Close");
  rostrum_process_language_set (ROSTRUM_LANG_ZH);
  assert_chinese ("gtk40", "_Cancel", "取消");
  /* Text and figures are those of no country. */
  g_assert_true (g_get_charset (NULL));
  g_assert_cmpstr (localeconv ()->decimal_point, ==, ".");
  return 0;
}

static char **
set_or_unset (char      **envp,
              const char *name,
              const char *value)
{
  return value == NULL ? g_environ_unsetenv (envp, name)
                       : g_environ_setenv (envp, name, value, TRUE);
}

static void
test_environment (gconstpointer data)
{
  const Environment *environment = data;
  g_auto (GStrv) envp = g_get_environ ();
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  char *argv[] = { self, (char *) "--switch", (char *) environment->expected, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!has_catalogue ())
    {
      g_test_skip ("GTK's Chinese catalogue is not installed");
      return;
    }

  envp = set_or_unset (envp, "LANG", environment->lang);
  envp = set_or_unset (envp, "LC_ALL", environment->all);
  envp = set_or_unset (envp, "LANGUAGE", environment->language);
  envp = set_or_unset (envp, "LC_MESSAGES", NULL);
  envp = set_or_unset (envp, "LC_CTYPE", NULL);
  g_spawn_sync (NULL, argv, envp, G_SPAWN_DEFAULT, NULL, NULL, NULL, &output, &status, &error);
  g_assert_no_error (error);
  g_test_message ("%s", output);
  g_assert_cmpint (status, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--switch"))
    return switch_languages (argv[2]);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (environments); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/process-language/%s", environments[i].name);

      g_test_add_data_func (path, &environments[i], test_environment);
    }
  return g_test_run ();
}
