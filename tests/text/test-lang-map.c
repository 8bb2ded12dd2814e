/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Language maps and the choice of languages of a view. */

#include "config.h"

#include "rostrum-lang-map.h"

static RostrumLangMap *
make_map (void)
{
  RostrumLangMap *map = g_malloc0 (sizeof (RostrumLangMap) + 2 * sizeof (RostrumLangText));

  map->n_texts = 2;
  map->texts[0] = (RostrumLangText) { "en", "risk" };
  map->texts[1] = (RostrumLangText) { "zh-Hans", "风险" };
  return map;
}

static void
test_get (void)
{
  g_autofree RostrumLangMap *map = make_map ();
  const char *used = NULL;

  g_assert_cmpstr (rostrum_lang_map_get (map, "zh-Hans", &used), ==, "风险");
  g_assert_cmpstr (used, ==, "zh-Hans");
  g_assert_cmpstr (rostrum_lang_map_get (map, "EN", &used), ==, "risk");
  g_assert_cmpstr (used, ==, "en");
  g_assert_cmpstr (rostrum_lang_map_get (map, "de", &used), ==, "risk");
  g_assert_cmpstr (used, ==, "en");
  g_assert_null (rostrum_lang_map_get (NULL, "en", &used));
  g_assert_null (used);
}

static void
test_get_exact (void)
{
  g_autofree RostrumLangMap *map = make_map ();

  g_assert_cmpstr (rostrum_lang_map_get_exact (map, "zh-Hans"), ==, "风险");
  g_assert_null (rostrum_lang_map_get_exact (map, "de"));
  g_assert_null (rostrum_lang_map_get_exact (map, "zh"));
  g_assert_null (rostrum_lang_map_get_exact (NULL, "en"));
}

static void
test_content (void)
{
  static const struct
  {
    RostrumContent  content;
    const char     *name;
    guint           n;
    const char     *first;
    const char     *second;
  } cases[] = {
    { ROSTRUM_CONTENT_EN, "en", 1, "en", NULL },
    { ROSTRUM_CONTENT_ZH, "zh", 1, "zh-Hans", NULL },
    { ROSTRUM_CONTENT_BOTH, "both", 2, "en", "zh-Hans" },
    { ROSTRUM_CONTENT_BOTH_ZH_FIRST, "both-zh-first", 2, "zh-Hans", "en" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *first = "unset";
      const char *second = "unset";
      RostrumContent content = ROSTRUM_CONTENT_EN;

      g_assert_cmpuint (rostrum_content_get_languages (cases[i].content, &first, &second), ==,
                        cases[i].n);
      g_assert_cmpstr (first, ==, cases[i].first);
      g_assert_cmpstr (second, ==, cases[i].second);
      g_assert_cmpstr (rostrum_content_to_string (cases[i].content), ==, cases[i].name);
      g_assert_true (rostrum_content_from_string (cases[i].name, &content));
      g_assert_cmpint (content, ==, cases[i].content);
    }
}

static void
test_unknown_content (void)
{
  static const char *const names[] = { "", "EN", "zh-first", "both ", NULL };
  RostrumContent content = ROSTRUM_CONTENT_BOTH;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_false (rostrum_content_from_string (names[i], &content));
  g_assert_cmpint (content, ==, ROSTRUM_CONTENT_BOTH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/lang-map/get", test_get);
  g_test_add_func ("/text/lang-map/get-exact", test_get_exact);
  g_test_add_func ("/text/lang-map/content", test_content);
  g_test_add_func ("/text/lang-map/unknown-content", test_unknown_content);
  return g_test_run ();
}
