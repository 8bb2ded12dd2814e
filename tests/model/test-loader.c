/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When a model opens, when it does not, and what the bundled one is like. */

#include "config.h"

#include "rostrum-loader-private.h"

#include <string.h>

static char *
read_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "models", "good", "small.rostrum.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Changes of the good model that leave something to show: the problem is
 * reported, the rest opens. */
static const struct
{
  const char *before;
  const char *after;
  const char *problems;
} tolerated[] = {
  { "\"license\": \"CC0-1.0\",", "", "missing:" },
  { "\"version\": \"1.2\",", "\"version\": 12,", "type:/version" },
  { "\"version\": \"1.2\",", "\"version\": \"1.2\", \"colour\": 1,", "unknown:/colour" },
  { "\"version\": \"1.2\",", "\"version\": \"1.1\", \"version\": \"1.2\",",
    "duplicate-key:/version" },
  { "{\"en\": \"A small speech\", \"zh-Hans\": \"一篇短演讲\"}", "{\"en\": \"A small speech\"}",
    "language:/title" },
  { "{\"en\": \"A small speech\", \"zh-Hans\": \"一篇短演讲\"}", "{\"zh-Hans\": \"一篇短演讲\"}",
    "language:/title" },
  { "\"en\": \"A small speech\",", "\"en\": \"A small speech\", \"fr\": \"x\",",
    "language:/title/fr" },
  { "\"confidence\": \"medium\"},", "\"confidence\": \"sure\"},",
    "type:/events/0/phases/1/confidence" },
  { "\"importance\": 5", "\"importance\": 6", "type:/events/0/importance" },
  { "\"importance\": 5", "\"importance\": \"5\"", "type:/events/0/importance" },
  { "\"importance\": 5", "\"importance\": 4.5", "type:/events/0/importance" },
  { "\"date\": \"2024-03\",", "\"date\": \"2024-3\",", "date:/events/0/said/date" },
  { "\"label\": {\"en\": \"Bans\", \"zh-Hans\": \"禁令\"},", "", "missing:/events/0/phases/1" },
  { "\"plot\": 0", "\"plot\": 4", "type:/events/0/plot" },
  { "[[2024, 7, 12]]", "[[2024, 13, 12]]", "type:/sources/0/issued/date-parts/0/1" },
  { "[[2024, 7, 12]]", "[[2024, 2, 30]]", "date:/sources/0/issued/date-parts" },
  { "\"placement\": \"stated\",", "", "missing:/risks/0" },
  { "\"standing\": \"plausible\"", "\"standing\": \"\"", "type:/risks/1/standing" },
  { "\"type\": \"related\", \"to\": \"risk-b\"", "\"type\": \"part-of\", \"to\": \"risk-b\"",
    "circle:/relations/2" },
};

/* Changes that leave nothing to show. */
static const struct
{
  const char *before;
  const char *after;
  const char *problems;
} fatal[] = {
  { "\"rostrum\": 1,", "", "version:" },
  { "\"rostrum\": 1,", "\"rostrum\": 2,", "version:/rostrum" },
  { "\"rostrum\": 1,", "\"rostrum\": \"1\",", "version:/rostrum" },
  { "\"rostrum\": 1,", "\"rostrum\": 0,", "version:/rostrum" },
  { "\"id\": \"small\",", "", "missing:" },
  { "\"id\": \"small\",", "\"id\": \"Small\",", "type:/id" },
  { "\"id\": \"small\",", "\"id\": \"sm--all\",", "type:/id" },
  { "\"languages\": [\"en\", \"zh-Hans\"],", "", "missing:" },
  { "\"languages\": [\"en\", \"zh-Hans\"],", "\"languages\": [],", "type:/languages" },
  { "\"languages\": [\"en\", \"zh-Hans\"],", "\"languages\": [\"english language\"],",
    "language:/languages/0" },
  { "\"speech\": {", "\"speech\": 3, \"speaker\": {", "type:/speech unknown:/speaker" },
  { "\"speaker\": \"speaker\"", "\"speaker\": \"nobody\"", "reference:/speech/speaker" },
  { "\"speaker\": \"speaker\"", "\"speaker\": \"law\"", "reference:/speech/speaker" },
  { "\"from\": 4", "\"from\": 6", "type:/speech/sections/1/from" },
  { "\"to\": 3,", "\"to\": 0,", "type:/speech/sections/0/to" },
  { "\"id\": \"sec-two\"", "\"id\": \"sec-one\"", "duplicate-id:/speech/sections/1/id" },
  { "\"id\": \"sec-two\"", "\"id\": \"law\"", "duplicate-id:/speech/sections/1/id" },
  { "\"id\": \"rules\"", "\"id\": \"law\"", "duplicate-id:/events/2/id" },
  { "\"id\": \"rules\"", "\"id\": \"old-law\"", "duplicate-id:/events/2/id" },
  { "[\"old-law\", \"law-2024\"]", "[\"old-law\", \"law-2024\", \"rules\"]",
    "duplicate-id:/events/2/id" },
  { "\"date\": \"2021-04-21\"", "\"date\": \"2021-04-31\"", "date:/events/0/phases/3/date" },
  { "\"date\": \"2021-04-21\"", "\"date\": 2021", "type:/events/0/phases/3/date" },
  { "\"stage\": \"proposed\"", "\"stage\": \"planned\"", "type:/events/0/phases/3/stage" },
  { "\"kind\": \"speech\", ", "", "missing:/events/1" },
  { "\"lanes\": [\"lane-eu\"]", "\"lanes\": []", "type:/events/0/lanes" },
  { "\"lanes\": [\"lane-eu\"]", "\"lanes\": [\"lane-mars\"]", "reference:/events/0/lanes/0" },
  { "\"paragraphs\": [5, 2, 2]", "\"paragraphs\": [6]", "reference:/events/0/refs/paragraphs/0" },
  { "\"paragraphs\": [5, 2, 2]", "\"paragraphs\": [0]", "reference:/events/0/refs/paragraphs/0" },
  { "\"paragraphs\": [5, 2, 2]", "\"paragraphs\": [\"2\"]", "type:/events/0/refs/paragraphs/0" },
  { "\"sources\": [\"src-law\", \"src-news\"]", "\"sources\": [\"law\"]",
    "reference:/events/0/refs/sources/0" },
  { "\"layer\": \"level-one\", \"cause\": \"technology\"",
    "\"layer\": \"level-two\", \"cause\": \"technology\"", "reference:/risks/1/layer" },
  { "\"about\": [\"old-law\", \"risk-a\"]", "\"about\": [\"old-law\", \"risk-x\"]",
    "reference:/corrections/0/about/1" },
  { "\"to\": \"risk-b\", \"note\"", "\"to\": \"risk-c\", \"note\"", "reference:/relations/0/to" },
  { "\"type\": \"mitigates\"", "\"type\": \"fixes\"", "type:/relations/1/type" },
  { "\"title\": {\"en\": \"Individual\", \"zh-Hans\": \"个体\"},", "", "missing:/layers/0" },
  { "{\"en\": \"Individual\", \"zh-Hans\": \"个体\"}", "\"Individual\"", "type:/layers/0/title" },
};

static char *
describe (GPtrArray *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const RostrumProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpuint (rostrum_problem_get_line (problem), >, 0);
      g_assert_cmpuint (rostrum_problem_get_column (problem), >, 0);
      g_string_append_printf (text, "%s%s:%s", i == 0 ? "" : " ",
                              rostrum_problem_get_code (problem),
                              rostrum_problem_get_pointer (problem));
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static RostrumModel *
load_changed (const char  *before,
              const char  *after,
              char       **problems)
{
  g_autofree char *small = read_small ();
  g_autoptr (GString) text = g_string_new (small);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) found = NULL;
  RostrumModel *model;

  g_test_message ("%s → %s", before, after);
  g_assert_cmpuint (g_string_replace (text, before, after, 1), ==, 1);
  bytes = g_bytes_new (text->str, text->len);
  model = rostrum_model_load_bytes (bytes, "changed", &found);
  *problems = describe (found);
  return model;
}

static void
test_tolerated (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tolerated); i++)
    {
      g_autofree char *problems = NULL;
      g_autoptr (RostrumModel) model
          = load_changed (tolerated[i].before, tolerated[i].after, &problems);

      g_assert_cmpstr (problems, ==, tolerated[i].problems);
      g_assert_nonnull (model);
    }
}

static void
test_fatal (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fatal); i++)
    {
      g_autofree char *problems = NULL;
      g_autoptr (RostrumModel) model = load_changed (fatal[i].before, fatal[i].after, &problems);

      g_assert_cmpstr (problems, ==, fatal[i].problems);
      g_assert_null (model);
    }
}

/* What a problem leaves of the member that it is about. */
static void
test_fallbacks (void)
{
  g_autofree char *problems = NULL;
  g_autoptr (RostrumModel) untitled
      = load_changed ("{\"en\": \"A small speech\", \"zh-Hans\": \"一篇短演讲\"}",
                      "{\"zh-Hans\": \"一篇短演讲\"}", &problems);
  g_autofree char *more_problems = NULL;
  g_autoptr (RostrumModel) unsure = load_changed ("\"context\": true,", "\"context\": 1,",
                                                  &more_problems);
  const char *used = NULL;

  g_assert_cmpstr (rostrum_lang_map_get (rostrum_model_get_title (untitled), "en", &used), ==,
                   "一篇短演讲");
  g_assert_cmpstr (used, ==, "zh-Hans");
  g_assert_cmpstr (more_problems, ==, "type:/events/1/context");
  g_assert_false (((const RostrumEvent *) rostrum_model_find (unsure, "the-speech"))->context);
}

/* Nothing may look surer than it is. */
static void
test_unreadable_confidence (void)
{
  g_autofree char *problems = NULL;
  g_autoptr (RostrumModel) model
      = load_changed ("\"confidence\": \"medium\"},", "\"confidence\": \"sure\"},", &problems);
  const RostrumEvent *law = (gconstpointer) rostrum_model_find (model, "law");

  g_assert_cmpint (law->phases[2].confidence, ==, ROSTRUM_CONFIDENCE_LOW);
}

#define RELATION(from, type, to)                                                                   \
  "{\"from\": \"" from "\", \"type\": \"" type "\", \"to\": \"" to                                 \
  "\", \"refs\": {}, \"basis\": \"editor\"}"

/* A chain of three, closed by its last relation. */
static void
test_circle (void)
{
  g_autofree char *problems = NULL;
  g_autoptr (RostrumModel) model
      = load_changed (RELATION ("risk-b", "related", "risk-b"),
                      RELATION ("risk-b", "leads-to", "claim-a") ","
                      RELATION ("claim-a", "leads-to", "risk-a") ","
                      RELATION ("law", "leads-to", "risk-b"),
                      &problems);

  g_assert_cmpstr (problems, ==, "circle:/relations/3");
  g_assert_nonnull (model);
}

/* What is wrong in one place hides nothing of another. */
static void
test_circle_among_others (void)
{
  g_autofree char *problems = NULL;
  g_autoptr (RostrumModel) model = load_changed (
      RELATION ("risk-b", "related", "risk-b"),
      RELATION ("risk-b", "leads-to", "risk-a") "," RELATION ("risk-b", "leads-to", "risk-z"),
      &problems);

  g_assert_cmpstr (problems, ==, "circle:/relations/2 reference:/relations/3/to");
  g_assert_null (model);
}

static void
test_no_object (void)
{
  static const char *const documents[] = { "[]", "3", "\"x\"", "null", "true" };

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (documents[i], strlen (documents[i]));
      g_autoptr (GPtrArray) problems = NULL;
      g_autofree char *described = NULL;

      g_assert_null (rostrum_model_load_bytes (bytes, "file", &problems));
      described = describe (problems);
      g_assert_cmpstr (described, ==, "type:");
    }
}

static void
test_limits (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  RostrumScanLimits limits = rostrum_scan_limits;
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *described = NULL;

  limits.items = 10;
  g_assert_null (rostrum_model_load_with_limits (bytes, "file", &limits, 0, &problems));
  g_assert_cmpuint (problems->len, ==, 1);
  described = describe (problems);
  g_assert_cmpstr (described, ==, "limit:/events/2");
}

static void
test_memory (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) few = NULL;
  g_autoptr (GPtrArray) enough = NULL;
  g_autoptr (RostrumModel) model = NULL;

  g_assert_null (
      rostrum_model_load_with_limits (bytes, "file", &rostrum_scan_limits, 10000, &few));
  g_assert_cmpuint (few->len, ==, 1);
  g_assert_cmpstr (rostrum_problem_get_code (g_ptr_array_index (few, 0)), ==, "limit");

  model = rostrum_model_load_with_limits (bytes, "file", &rostrum_scan_limits, 10000000, &enough);
  g_assert_nonnull (model);
  g_assert_cmpuint (enough->len, ==, 0);
}

static void
test_missing_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/model.json");
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (rostrum_model_load_file (file, NULL, &problems, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (problems);
}

static void
test_cancelled (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "models", "good", "small.rostrum.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (rostrum_model_load_file (file, cancellable, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Enough to free the tree on another thread, and to sort many things. */
static void
test_large (void)
{
  g_autofree char *small = read_small ();
  g_autoptr (GString) text = g_string_new (small);
  g_autoptr (GString) events = g_string_new ("\"events\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (RostrumModel) model = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (
        events,
        "{\"id\": \"e-%u\", \"kind\": \"other\", \"title\": {\"en\": \"E\", \"zh-Hans\": \"事\"},"
        "\"summary\": {\"en\": \"E\", \"zh-Hans\": \"事\"}, \"lanes\": [\"lane-eu\"], \"refs\": {},"
        "\"phases\": [{\"stage\": \"held\", \"date\": \"%04u\"}], \"basis\": \"source\"},",
        i, 1 + i);
  g_assert_cmpuint (g_string_replace (text, "\"events\": [", events->str, 1), ==, 1);

  bytes = g_bytes_new (text->str, text->len);
  model = rostrum_model_load_bytes (bytes, "large", &problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (rostrum_model_get_n_items (model, ROSTRUM_ITEM_EVENT), ==, 5003);
  g_assert_cmpuint (rostrum_model_find (model, "e-4999")->index, ==, 4999);
}

static void
test_bundled (void)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("ROSTRUM_DATA_DIR"), "models", "xue-lan-2024.rostrum.json",
                          NULL);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumModel) model = rostrum_model_load_path (path, &problems, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = rostrum_problem_to_line (g_ptr_array_index (problems, i), "en");

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (model);
  g_assert_cmpuint (rostrum_model_get_speech (model)->n_paragraphs, ==, 30);
  g_assert_cmpuint (rostrum_model_get_n_items (model, ROSTRUM_ITEM_LAYER), ==, 4);
  g_assert_cmpuint (rostrum_model_get_n_items (model, ROSTRUM_ITEM_RISK), ==, 22);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/loader/tolerated", test_tolerated);
  g_test_add_func ("/model/loader/fatal", test_fatal);
  g_test_add_func ("/model/loader/fallbacks", test_fallbacks);
  g_test_add_func ("/model/loader/unreadable-confidence", test_unreadable_confidence);
  g_test_add_func ("/model/loader/circle", test_circle);
  g_test_add_func ("/model/loader/circle-among-others", test_circle_among_others);
  g_test_add_func ("/model/loader/no-object", test_no_object);
  g_test_add_func ("/model/loader/limits", test_limits);
  g_test_add_func ("/model/loader/memory", test_memory);
  g_test_add_func ("/model/loader/missing-file", test_missing_file);
  g_test_add_func ("/model/loader/cancelled", test_cancelled);
  g_test_add_func ("/model/loader/large", test_large);
  g_test_add_func ("/model/loader/bundled", test_bundled);
  return g_test_run ();
}
