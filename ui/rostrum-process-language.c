/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a running process changes the language of libraries that were made to
 * choose one at start.
 *
 * GLib decides at its first translated string whether the process is
 * translated at all; the C locale without a catalogue says no, for good. The C
 * library ignores LANGUAGE in the C and C.UTF-8 locales. And a machine may have
 * no other locale. So the messages category is set from a small locale file of
 * our own, named en_US.UTF-8: then LANGUAGE decides, now and later.
 */

#include "config.h"

#include "rostrum-process-language.h"

#include <gtk/gtk.h>
#include <libintl.h>
#include <locale.h>

#include "rostrum-place.h"
#include "rostrum-text.h"

/* Han text without a language of its own is Simplified Chinese; Pango would
 * otherwise take the first font that has the characters, a Japanese one. */
#define HAN_LANGUAGES "en:zh-cn"

/* English serves whoever is not served otherwise; it is known only by name. */
gboolean
rostrum_process_language_knows (const char *name)
{
  return g_ascii_strncasecmp (name, "en", 2) == 0
         || g_strcmp0 (rostrum_text_normalise_language (name), ROSTRUM_LANG_EN) != 0;
}

/* The first language in the user's list that we speak. */
static const char *
find_desktop_language (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (rostrum_process_language_knows (names[i]))
        return rostrum_text_normalise_language (names[i]);
    }

  return ROSTRUM_LANG_EN;
}

static void
set_messages_locale (void)
{
  g_autofree char *dir = g_build_filename (rostrum_place_get_data_dir (), "locale-en", NULL);
  g_autofree char *old_path = g_strdup (g_getenv ("LOCPATH"));

  g_setenv ("LOCPATH", dir, TRUE);
  if (setlocale (LC_MESSAGES, "en_US.UTF-8") == NULL)
    g_info ("No messages locale in %s", dir);
  if (old_path != NULL)
    g_setenv ("LOCPATH", old_path, TRUE);
  else
    g_unsetenv ("LOCPATH");
}

const char *
rostrum_process_language_init (void)
{
  const char *desktop_language;
  const char *ctype;

  gtk_disable_setlocale ();

  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_ALL, "C.UTF-8");
  ctype = setlocale (LC_CTYPE, NULL);
  if (g_strcmp0 (ctype, "C") == 0 || g_strcmp0 (ctype, "POSIX") == 0)
    setlocale (LC_CTYPE, "C.UTF-8");
  /* Figures in files and styles are written with a point. */
  setlocale (LC_NUMERIC, "C");

  /* Reads LANGUAGE, which is ours from here on. */
  desktop_language = find_desktop_language ();

  set_messages_locale ();
  g_setenv ("PANGO_LANGUAGE", HAN_LANGUAGES, FALSE);
  bindtextdomain (GETTEXT_PACKAGE, rostrum_place_get_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  rostrum_process_language_set (desktop_language);
  return desktop_language;
}

void
rostrum_process_language_set (const char *lang)
{
  const char *name = g_strcmp0 (lang, ROSTRUM_LANG_ZH) == 0 ? "zh_CN" : "en";

  g_setenv ("LANGUAGE", name, TRUE);
  /* Naming the domain again makes the C library forget what it looked up. */
  textdomain (GETTEXT_PACKAGE);
}
