/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Models to lay out. Random ones are written as files are, and loaded. */

#include "config.h"

#include "test-model.h"

#include "rostrum-loader.h"
#include "rostrum-place.h"

#define REFS "\"refs\": {\"paragraphs\": [1], \"sources\": []}, \"basis\": \"speaker\""

static const char *const english[] = { "risk", "of", "data", "misinformation", "labour", "AI",
                                       "intellectual-property", "structure", "harm", "power" };
static const char *const chinese[] = { "风险",     "数据",     "虚假信息", "劳动力", "结构",
                                       "人工智能", "知识产权", "伤害",     "算力",   "失控" };

RostrumModel *
test_model_load_bundled (void)
{
  g_autofree char *path = rostrum_place_get_bundled_model ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  RostrumModel *model = rostrum_model_load_file (file, NULL, &problems, &error);

  g_assert_no_error (error);
  g_assert_nonnull (model);
  return model;
}

static void
append_words (GString           *json,
              GRand             *random,
              const char *const *words,
              const char        *separator,
              int                most)
{
  int n = g_rand_int_range (random, 1, most + 1);

  for (int i = 0; i < n; i++)
    g_string_append_printf (json, "%s%s", i > 0 ? separator : "",
                            words[g_rand_int_range (random, 0, 10)]);
}

static void
append_title (GString    *json,
              const char *member,
              GRand      *random,
              int         most)
{
  g_string_append_printf (json, "\"%s\": {\"en\": \"", member);
  append_words (json, random, english, " ", most);
  g_string_append (json, "\", \"zh-Hans\": \"");
  append_words (json, random, chinese, "", most);
  g_string_append (json, "\"}, ");
}

static void
append_layers (GString *json,
               GRand   *random,
               guint    n_layers)
{
  g_string_append (json, "\"layers\": [");
  for (guint i = 0; i < n_layers; i++)
    {
      g_string_append_printf (json, "%s{\"id\": \"layer-%u\", ", i > 0 ? ", " : "", i);
      append_title (json, "title", random, 2);
      g_string_append (json, REFS "}");
    }
  g_string_append (json, "], ");
}

static void
append_risks (GString *json,
              GRand   *random,
              guint    n_layers,
              guint    n_risks,
              guint   *layers)
{
  static const char *const causes[] = { "technology", "application", "society" };
  static const char *const placements[] = { "stated", "editorial" };

  g_string_append (json, "\"risks\": [");
  for (guint i = 0; i < n_risks; i++)
    {
      layers[i] = (guint) g_rand_int_range (random, 0, (gint32) n_layers);
      g_string_append_printf (
          json,
          "%s{\"id\": \"risk-%u\", \"layer\": \"layer-%u\", \"cause\": \"%s\", "
          "\"placement\": \"%s\", \"cause-placement\": \"%s\", ",
          i > 0 ? ", " : "", i, layers[i], causes[g_rand_int_range (random, 0, 3)],
          placements[g_rand_int_range (random, 0, 2)], placements[g_rand_int_range (random, 0, 2)]);
      append_title (json, "title", random, 5);
      append_title (json, "summary", random, 9);
      g_string_append (json, REFS "}");
    }
  g_string_append (json, "], ");
}

/* Chains run from a risk to a later one of its layer, so there is no circle. */
static void
append_chains (GString     *json,
               guint        n_risks,
               const guint *layers)
{
  const char *separator = "";

  g_string_append (json, "\"relations\": [");
  for (guint i = 0; i < n_risks; i += 3)
    for (guint j = i + 1; j < n_risks; j++)
      if (layers[i] == layers[j])
        {
          g_string_append_printf (json, "%s{\"from\": \"risk-%u\", \"type\": \"leads-to\", "
                                        "\"to\": \"risk-%u\", " REFS "}",
                                  separator, i, j);
          separator = ", ";
          break;
        }
  g_string_append (json, "]");
}

static void
append_events (GString *json,
               GRand   *random,
               guint    n_events)
{
  static const char *const stages[]
      = { "proposed", "adopted", "published", "in-force", "repealed" };

  g_string_append (json, "\"events\": [");
  for (guint i = 0; i < n_events; i++)
    {
      int year = g_rand_int_range (random, 1990, 2027);
      int n_phases = g_rand_int_range (random, 1, 6);

      g_string_append_printf (json, "%s{\"id\": \"event-%u\", \"kind\": \"regulation\", \"lanes\": "
                                    "[\"lane-%d\"], \"force\": \"binding\", \"importance\": 3, "
                                    "\"plot\": 0, \"issuers\": [], ",
                              i > 0 ? ", " : "", i, g_rand_int_range (random, 0, 3));
      append_title (json, "title", random, 6);
      append_title (json, "summary", random, 6);
      if (g_rand_boolean (random))
        g_string_append_printf (json,
                                "\"said\": {\"date\": \"%d-0%d\", \"text\": {\"en\": \"said\", "
                                "\"zh-Hans\": \"说法\"}}, ",
                                year + g_rand_int_range (random, 0, 2),
                                g_rand_int_range (random, 1, 10));
      g_string_append (json, "\"phases\": [");
      if (g_rand_int_range (random, 0, 8) == 0)
        n_phases = 0;
      else if (g_rand_int_range (random, 0, 8) == 0)
        g_string_append (json, "{\"stage\": \"other\", \"date\": \"XXXX\", \"refs\": "
                               "{\"paragraphs\": [1], \"sources\": []}}, ");
      for (int j = 0; j < n_phases; j++)
        g_string_append_printf (json, "%s{\"stage\": \"%s\", \"date\": \"%d-%02d\", \"refs\": "
                                      "{\"paragraphs\": [1], \"sources\": []}}",
                                j > 0 ? ", " : "", stages[j], year + j / 2,
                                1 + (j % 2) * 6 + g_rand_int_range (random, 0, 6));
      g_string_append (json, "], " REFS "}");
    }
  g_string_append (json, "], ");
}

RostrumModel *
test_model_make_random (guint32 seed,
                        guint   n_layers,
                        guint   n_risks,
                        guint   n_events)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autofree guint *layers = g_new0 (guint, MAX (n_risks, 1));
  g_autoptr (GPtrArray) problems = NULL;
  GString *json = g_string_new ("{\"rostrum\": 1, \"id\": \"random\", \"languages\": [\"en\", "
                                "\"zh-Hans\"], \"license\": \"CC0-1.0\", \"version\": \"1\", ");
  g_autoptr (GBytes) bytes = NULL;
  RostrumModel *model;

  append_title (json, "title", random, 4);
  append_title (json, "summary", random, 4);
  g_string_append (
      json, "\"speech\": {\"paragraphs\": 1, \"sections\": []}, \"sources\": [], \"lanes\": [");
  for (int i = 0; i < 3; i++)
    {
      g_string_append_printf (json, "%s{\"id\": \"lane-%d\", ", i > 0 ? ", " : "", i);
      append_title (json, "title", random, 2);
      g_string_append (json, REFS "}");
    }
  g_string_append (json, "], ");
  append_layers (json, random, n_layers);
  append_risks (json, random, n_layers, n_risks, layers);
  append_events (json, random, n_events);
  append_chains (json, n_risks, layers);
  g_string_append (json, "}");

  bytes = g_string_free_to_bytes (json);
  model = rostrum_model_load_bytes (bytes, "random.rostrum.json", &problems);
  g_assert_nonnull (model);
  return g_steal_pointer (&model);
}
