/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* rostrum-shots OUTDIR [FILTER]: pictures every page in every language, theme
 * and size, as PAGE-LANG-THEME-SIZE.png. FILTER: only names that contain it.
 */

#include "config.h"

#include <glib/gstdio.h>

#include "rostrum-text.h"
#include "rostrum-ui-harness.h"

typedef struct
{
  const char *name;
  int         width;
  int         height;
} Size;

static const Size sizes[] = {
  { "1280x800", 1280, 800 },
  { "360x640", 360, 640 },
  { "1920x1080", 1920, 1080 },
};

static const struct
{
  const char     *name;
  const char     *lang;
  RostrumContent  content;
} languages[] = {
  { "en", ROSTRUM_LANG_EN, ROSTRUM_CONTENT_EN },
  { "zh", ROSTRUM_LANG_ZH, ROSTRUM_CONTENT_ZH },
  { "both", ROSTRUM_LANG_EN, ROSTRUM_CONTENT_BOTH },
};

static const struct
{
  const char     *name;
  AdwColorScheme  scheme;
} themes[] = {
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

/* What is selected on each page, where the model has it. */
static const char *const selections[ROSTRUM_N_PAGES] = {
  [ROSTRUM_PAGE_SPEECH] = "reg-eu-ai-act",
  [ROSTRUM_PAGE_TIMELINE] = "reg-eu-ai-act",
  [ROSTRUM_PAGE_RISKS] = "risk-algorithmic-discrimination",
  [ROSTRUM_PAGE_GLOSSARY] = "g-small-yard",
};

static int n_failed;

static void
take_picture (RostrumWindow *window,
              const char    *dir,
              const char    *name)
{
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *path = g_strdup_printf ("%s/%s.png", dir, name);

  rostrum_harness_settle (GTK_WIDGET (window));
  texture = rostrum_harness_picture (GTK_WIDGET (window));
  if (!gdk_texture_save_to_png (texture, path))
    {
      g_printerr ("%s: cannot be written\n", path);
      n_failed++;
    }
}

/* What is not a page: the sheet of a narrow window, a bad file, the keys. */
static void
picture_others (const char *dir,
                const char *filter)
{
  static const char *const langs[] = { ROSTRUM_LANG_EN, ROSTRUM_LANG_ZH };

  if (filter != NULL && strstr ("other", filter) == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (langs); i++)
    {
      RostrumWindow *window = rostrum_harness_open (NULL, langs[i], 360, 640);
      g_autofree char *bad = g_build_filename (dir, "bad.rostrum.json", NULL);
      g_autofree char *sheet_name = g_strdup_printf ("other-sheet-%s", langs[i]);
      g_autofree char *bad_name = g_strdup_printf ("other-problems-%s", langs[i]);
      g_autofree char *keys_name = g_strdup_printf ("other-keys-%s", langs[i]);

      rostrum_session_go (rostrum_window_get_session (window), ROSTRUM_PAGE_TIMELINE,
                          selections[ROSTRUM_PAGE_TIMELINE]);
      rostrum_harness_settle (GTK_WIDGET (window));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.reveal-details", NULL);
      take_picture (window, dir, sheet_name);
      rostrum_harness_close (window);

      g_file_set_contents (bad, "{\n  \"rostrum\": 1,\n  \"id\": \"x\", \"title\": 3\n}\n", -1,
                           NULL);
      window = rostrum_harness_open (bad, langs[i], 800, 640);
      take_picture (window, dir, bad_name);
      rostrum_harness_close (window);
      g_unlink (bad);

      window = rostrum_harness_open (NULL, langs[i], 1000, 760);
      gtk_widget_activate_action (GTK_WIDGET (window), "app.shortcuts", NULL);
      take_picture (window, dir, keys_name);
      rostrum_harness_close (window);
    }
}

static void
picture_window (const Size *size,
                const char *dir,
                const char *filter)
{
  RostrumWindow *window
      = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, size->width, size->height);
  RostrumSession *session = rostrum_window_get_session (window);

  for (guint page = 0; page < ROSTRUM_N_PAGES; page++)
    {
      rostrum_session_go (session, (RostrumPage) page, NULL);
      if (size->width > 400 || page == ROSTRUM_PAGE_GLOSSARY)
        rostrum_session_select (session, selections[page]);
      else
        rostrum_session_select (session, NULL);

      for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
        {
          for (guint t = 0; t < G_N_ELEMENTS (themes); t++)
            {
              g_autofree char *name = g_strdup_printf (
                  "%s-%s-%s-%s", rostrum_page_to_string ((RostrumPage) page), languages[l].name,
                  themes[t].name, size->name);

              if (filter != NULL && strstr (name, filter) == NULL)
                continue;

              adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                                  themes[t].scheme);
              rostrum_session_set_language (session, languages[l].lang);
              rostrum_session_set_content (session, languages[l].content);
              take_picture (window, dir, name);
            }
        }
    }

  rostrum_harness_close (window);
}

int
main (int    argc,
      char **argv)
{
  if (argc < 2)
    {
      g_printerr ("rostrum-shots OUTDIR [FILTER]\n");
      return 2;
    }

  g_mkdir_with_parents (argv[1], 0777);
  rostrum_harness_init ();
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    picture_window (&sizes[i], argv[1], argc > 2 ? argv[2] : NULL);
  picture_others (argv[1], argc > 2 ? argv[2] : NULL);
  return n_failed == 0 ? 0 : 1;
}
