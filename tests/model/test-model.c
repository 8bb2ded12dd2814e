/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A good model's records, member by member, and its look-ups. */

#include "config.h"

#include "rostrum-model.h"

#include <string.h>

#include "rostrum-loader.h"

static RostrumModel *
load_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "models", "good", "small.rostrum.json", NULL);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  RostrumModel *model = rostrum_model_load_path (path, &problems, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = rostrum_problem_to_line (g_ptr_array_index (problems, i), "en");

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (model);
  return model;
}

/* A record of any type; the test names the type. */
static gconstpointer
find (RostrumModel    *model,
      const char      *id,
      RostrumItemType  type)
{
  const RostrumItem *item = rostrum_model_find (model, id);

  g_assert_nonnull (item);
  g_assert_cmpint (item->type, ==, type);
  return item;
}

static void
check_text (const RostrumLangMap *map,
            const char           *en,
            const char           *zh)
{
  g_assert_cmpstr (rostrum_lang_map_get_exact (map, "en"), ==, en);
  g_assert_cmpstr (rostrum_lang_map_get_exact (map, "zh-Hans"), ==, zh);
}

static void
test_header (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const char *const languages[] = { "en", "zh-Hans", NULL };
  const RostrumSpeech *speech = rostrum_model_get_speech (model);

  g_assert_cmpstr (rostrum_model_get_id (model), ==, "small");
  g_assert_cmpstr (rostrum_model_get_version (model), ==, "1.2");
  g_assert_cmpstr (rostrum_model_get_license (model), ==, "CC0-1.0");
  g_assert_cmpstrv (rostrum_model_get_languages (model), languages);
  check_text (rostrum_model_get_title (model), "A small speech", "一篇短演讲");
  check_text (rostrum_model_get_summary (model), "Only what the tests ask for.",
              "只含测试所需的内容。");

  g_assert_cmpstr (speech->event->item.id, ==, "the-speech");
  g_assert_cmpstr (speech->speaker->item.id, ==, "speaker");
  check_text (speech->occasion, "A test", "测试");
  g_assert_cmpuint (speech->n_paragraphs, ==, 5);
  g_assert_cmpuint (speech->n_sections, ==, 2);
  g_assert_cmpstr (speech->sections[1].id, ==, "sec-two");
  check_text (speech->sections[1].title, "Two", "二");
  g_assert_cmpuint (speech->sections[1].from, ==, 4);
  g_assert_cmpuint (speech->sections[1].to, ==, 5);
  g_assert_cmpint (speech->sections[1].voice, ==, ROSTRUM_VOICE_REPORT);
}

static void
test_counts (void)
{
  static const guint counts[ROSTRUM_N_ITEM_TYPES] = {
    [ROSTRUM_ITEM_SOURCE] = 2,     [ROSTRUM_ITEM_LANE] = 2,       [ROSTRUM_ITEM_ACTOR] = 2,
    [ROSTRUM_ITEM_EVENT] = 3,      [ROSTRUM_ITEM_LAYER] = 2,      [ROSTRUM_ITEM_RISK] = 2,
    [ROSTRUM_ITEM_STATEMENT] = 1,  [ROSTRUM_ITEM_TECHNOLOGY] = 1, [ROSTRUM_ITEM_TERM] = 1,
    [ROSTRUM_ITEM_CORRECTION] = 1, [ROSTRUM_ITEM_LESSON] = 1,     [ROSTRUM_ITEM_QUESTION] = 2,
  };
  g_autoptr (RostrumModel) model = load_small ();

  for (guint type = 0; type < ROSTRUM_N_ITEM_TYPES; type++)
    {
      g_assert_cmpuint (rostrum_model_get_n_items (model, type), ==, counts[type]);
      for (guint i = 0; i < counts[type]; i++)
        {
          const RostrumItem *item = rostrum_model_get_item (model, type, i);

          g_assert_cmpint (item->type, ==, type);
          g_assert_cmpuint (item->index, ==, i);
          g_assert_true (rostrum_model_find (model, item->id) == item);
        }
    }
}

static void
test_find (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumItem *law = find (model, "law", ROSTRUM_ITEM_EVENT);

  g_assert_true (rostrum_model_find (model, "old-law") == law);
  g_assert_true (rostrum_model_find (model, "law-2024") == law);
  g_assert_cmpstr (law->aliases[1], ==, "law-2024");
  g_assert_null (law->aliases[2]);
  g_assert_null (rostrum_model_find (model, "Law"));
  g_assert_null (rostrum_model_find (model, "sec-one"));
  g_assert_null (rostrum_model_find (model, NULL));
}

static void
test_event (void)
{
  static const char *const dates[] = { "2021-04-21", "2024-08-01", "2025-02-02", "2026-08-02" };
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumEvent *law = find (model, "law", ROSTRUM_ITEM_EVENT);

  check_text (law->item.title, "The law", "《法律》");
  check_text (law->item.summary, "A law.", "一部法律。");
  g_assert_cmpint (law->kind, ==, ROSTRUM_EVENT_REGULATION);
  g_assert_cmpint (law->force, ==, ROSTRUM_FORCE_BINDING);
  g_assert_cmpint (law->importance, ==, 5);
  g_assert_false (law->context);
  g_assert_cmpint (law->item.basis, ==, ROSTRUM_BASIS_SPEAKER);
  g_assert_cmpint (law->item.confidence, ==, ROSTRUM_CONFIDENCE_HIGH);
  g_assert_false (law->item.quoted);

  g_assert_true (law->has_said_date);
  g_assert_cmpstr (law->said_date.text, ==, "2024-03");
  g_assert_true (law->has_said_stage);
  g_assert_cmpint (law->said_stage, ==, ROSTRUM_STAGE_IN_FORCE);
  check_text (law->said_text, "in March", "三月");

  g_assert_cmpuint (law->n_lanes, ==, 1);
  g_assert_cmpstr (law->lanes[0]->item.id, ==, "lane-eu");
  g_assert_cmpuint (law->n_issuers, ==, 2);
  g_assert_cmpstr (law->issuers[0].actor->item.id, ==, "council");
  check_text (law->issuers[0].name, "Council", "理事会");
  g_assert_null (law->issuers[1].actor);
  check_text (law->issuers[1].name, "Parliament", "议会");

  /* By date, although the file has the last one first; plot goes along. */
  g_assert_cmpuint (law->n_phases, ==, G_N_ELEMENTS (dates));
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    g_assert_cmpstr (law->phases[i].date.text, ==, dates[i]);
  g_assert_cmpuint (law->plot, ==, 1);
  g_assert_cmpint (law->phases[1].stage, ==, ROSTRUM_STAGE_IN_FORCE);
  g_assert_cmpuint (law->phases[1].refs.n_sources, ==, 1);
  g_assert_null (law->phases[1].label);
  check_text (law->phases[2].label, "Bans", "禁令");
  g_assert_cmpint (law->phases[2].confidence, ==, ROSTRUM_CONFIDENCE_MEDIUM);
  g_assert_cmpint (law->phases[3].confidence, ==, ROSTRUM_CONFIDENCE_LOW);
}

static void
test_event_defaults (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumEvent *rules = find (model, "rules", ROSTRUM_ITEM_EVENT);
  const RostrumEvent *speech = find (model, "the-speech", ROSTRUM_ITEM_EVENT);

  g_assert_cmpint (rules->force, ==, ROSTRUM_FORCE_NONE);
  g_assert_cmpint (rules->importance, ==, 3);
  g_assert_false (rules->has_said_date);
  g_assert_false (rules->has_said_stage);
  g_assert_null (rules->said_text);
  g_assert_cmpuint (rules->n_issuers, ==, 0);
  g_assert_null (rules->item.aliases);
  g_assert_true (rules->item.quoted);

  g_assert_true (speech->context);
  g_assert_cmpuint (speech->n_lanes, ==, 2);
  g_assert_cmpint (speech->item.confidence, ==, ROSTRUM_CONFIDENCE_LOW);
  g_assert_cmpuint (speech->phases[0].date.flags, ==, ROSTRUM_DATE_APPROXIMATE);
}

static void
test_refs (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumItem *law = find (model, "law", ROSTRUM_ITEM_EVENT);
  const RostrumItem *council = find (model, "council", ROSTRUM_ITEM_ACTOR);

  /* Sorted, and each once. */
  g_assert_cmpuint (law->refs.n_paragraphs, ==, 2);
  g_assert_cmpuint (law->refs.paragraphs[0], ==, 2);
  g_assert_cmpuint (law->refs.paragraphs[1], ==, 5);
  g_assert_cmpuint (law->refs.n_sources, ==, 2);
  g_assert_cmpstr (law->refs.sources[1]->id, ==, "src-news");
  g_assert_cmpuint (council->refs.n_paragraphs, ==, 0);
}

static void
test_other_records (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumActor *council = find (model, "council", ROSTRUM_ITEM_ACTOR);
  const RostrumRisk *a = find (model, "risk-a", ROSTRUM_ITEM_RISK);
  const RostrumRisk *b = find (model, "risk-b", ROSTRUM_ITEM_RISK);
  const RostrumStatement *claim = find (model, "claim-a", ROSTRUM_ITEM_STATEMENT);
  const RostrumTerm *term = find (model, "term-wrap", ROSTRUM_ITEM_TERM);
  const RostrumItem *chip = find (model, "tech-a", ROSTRUM_ITEM_TECHNOLOGY);
  const RostrumCorrection *correction = find (model, "corr-a", ROSTRUM_ITEM_CORRECTION);

  g_assert_cmpint (council->kind, ==, ROSTRUM_ACTOR_ORGANISATION);
  check_text (council->item.summary, "Adopts laws.", "通过法律。");

  g_assert_cmpstr (a->layer->item.id, ==, "level-one");
  g_assert_cmpint (a->cause, ==, ROSTRUM_CAUSE_APPLICATION);
  g_assert_cmpint (a->placement, ==, ROSTRUM_PLACEMENT_STATED);
  g_assert_cmpint (a->cause_placement, ==, ROSTRUM_PLACEMENT_EDITORIAL);
  g_assert_cmpint (a->standing, ==, ROSTRUM_STANDING_UNKNOWN);
  g_assert_cmpint (b->standing, ==, ROSTRUM_STANDING_PLAUSIBLE);

  g_assert_cmpint (claim->type, ==, ROSTRUM_STATEMENT_FIGURE);
  check_text (claim->item.summary, "130, \"many\"", "130个，“很多”");
  check_text (chip->title, "A, the chip", "甲芯片");

  check_text (term->item.title, "wrapping", "套壳");
  g_assert_cmpstr (term->pinyin, ==, "tàoké");
  check_text (term->item.summary, "A shell around a model.", "给模型套上外壳。");
  check_text (term->note, "Not “encapsulation”.", "不是“封装”。");
  g_assert_cmpint (term->status, ==, ROSTRUM_TERM_OFFICIAL);

  g_assert_null (correction->item.title);
  check_text (correction->said, "In March.", "三月。");
  check_text (correction->record, "In August.", "八月。");
  g_assert_cmpuint (correction->n_about, ==, 2);
  g_assert_cmpstr (correction->about[0]->id, ==, "law");
}

static void
test_sources (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumSource *law = find (model, "src-law", ROSTRUM_ITEM_SOURCE);
  const RostrumSource *news = find (model, "src-news", ROSTRUM_ITEM_SOURCE);

  check_text (law->item.title, "Regulation (EU) 2024/1689", NULL);
  g_assert_cmpstr (law->csl_type, ==, "legislation");
  g_assert_cmpstr (law->author, ==, "European Parliament; 薛澜");
  g_assert_cmpstr (law->publisher, ==, "OJ L");
  g_assert_cmpstr (law->issued, ==, "2024-07-12");
  g_assert_cmpstr (law->url, ==, "https://example.org/law");
  g_assert_cmpstr (law->language, ==, "en");

  check_text (news->item.title, NULL, "新闻");
  g_assert_cmpstr (news->author, ==, "Doe, Jane");
  g_assert_cmpstr (news->publisher, ==, "News");
  g_assert_cmpstr (news->issued, ==, "2023-11/2023-12");
  g_assert_null (news->url);
}

static void
test_teaching (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumLesson *lesson = find (model, "lesson-a", ROSTRUM_ITEM_LESSON);
  const RostrumQuestion *a = find (model, "question-a", ROSTRUM_ITEM_QUESTION);
  const RostrumQuestion *b = find (model, "question-b", ROSTRUM_ITEM_QUESTION);

  g_assert_cmpfloat (lesson->minutes, ==, 45);
  g_assert_cmpuint (lesson->n_steps, ==, 1);
  check_text (lesson->steps[0].title, "Look", "看");
  check_text (lesson->steps[0].notes, "Slowly.", "慢慢来。");
  g_assert_cmpfloat (lesson->steps[0].minutes, ==, 2.5);
  g_assert_cmpstr (lesson->steps[0].state, ==, "{\"page\":\"risks\",\"table\":true}");

  check_text (a->prompt, "Which?", "哪个？");
  g_assert_cmpuint (a->n_choices, ==, 2);
  check_text (a->choices[1], "That", "那个");
  g_assert_null (a->answer);
  g_assert_null (a->explanation);
  g_assert_cmpuint (b->n_choices, ==, 0);
  check_text (b->explanation, "See 2.", "见第2段。");
}

static void
test_relations (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumItem *a = find (model, "risk-a", ROSTRUM_ITEM_RISK);
  const RostrumItem *b = find (model, "risk-b", ROSTRUM_ITEM_RISK);
  const RostrumItem *rules = find (model, "rules", ROSTRUM_ITEM_EVENT);
  const RostrumRelation *all;
  const RostrumRelation *const *some;
  guint n;

  all = rostrum_model_get_all_relations (model, &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpint (all[0].type, ==, ROSTRUM_RELATION_LEADS_TO);
  g_assert_true (all[0].from == a);
  g_assert_true (all[0].to == b);
  check_text (all[0].note, "Over time.", "日积月累。");
  g_assert_cmpuint (all[0].refs.paragraphs[0], ==, 2);
  g_assert_cmpint (all[1].confidence, ==, ROSTRUM_CONFIDENCE_MEDIUM);
  g_assert_cmpint (all[1].basis, ==, ROSTRUM_BASIS_EDITOR);
  g_assert_true (all[1].quoted);

  some = rostrum_model_get_relations (model, a, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (some[0] == &all[0]);
  g_assert_true (some[1] == &all[1]);

  /* A relation of an item with itself is one relation. */
  some = rostrum_model_get_relations (model, b, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (some[1] == &all[2]);

  g_assert_null (rostrum_model_get_relations (model, rules, &n));
  g_assert_cmpuint (n, ==, 0);
}

static void
test_corrections (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumItem *correction = find (model, "corr-a", ROSTRUM_ITEM_CORRECTION);
  const RostrumCorrection *const *found;
  guint n;

  found = rostrum_model_get_corrections (model, rostrum_model_find (model, "law"), &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (&found[0]->item == correction);
  g_assert_null (
      rostrum_model_get_corrections (model, rostrum_model_find (model, "risk-b"), &n));
  g_assert_cmpuint (n, ==, 0);
}

static void
test_paragraphs (void)
{
  static const char *const second[] = { "law", "level-one", "risk-a", "risk-b", "claim-a",
                                        "corr-a" };
  g_autoptr (RostrumModel) model = load_small ();
  const RostrumItem *const *items;
  guint n;

  items = rostrum_model_get_paragraph_items (model, 2, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (second));
  for (gsize i = 0; i < G_N_ELEMENTS (second); i++)
    g_assert_cmpstr (items[i]->id, ==, second[i]);

  g_assert_nonnull (rostrum_model_get_paragraph_items (model, 5, &n));
  g_assert_cmpuint (n, ==, 1);
  g_assert_null (rostrum_model_get_paragraph_items (model, 0, &n));
  g_assert_null (rostrum_model_get_paragraph_items (model, 6, &n));
  g_assert_cmpuint (n, ==, 0);
}

static gpointer
read_cb (gpointer data)
{
  RostrumModel *model = data;
  guint n_found = 0;

  for (guint i = 0; i < 2000; i++)
    {
      RostrumModel *mine = rostrum_model_ref (model);
      guint n;

      rostrum_model_get_relations (mine, rostrum_model_find (mine, "risk-a"), &n);
      n_found += n;
      rostrum_model_unref (mine);
    }
  return GUINT_TO_POINTER (n_found);
}

static void
test_threads (void)
{
  g_autoptr (RostrumModel) model = load_small ();
  GThread *threads[6];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_cb, model);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, 4000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/model/header", test_header);
  g_test_add_func ("/model/model/counts", test_counts);
  g_test_add_func ("/model/model/find", test_find);
  g_test_add_func ("/model/model/event", test_event);
  g_test_add_func ("/model/model/event-defaults", test_event_defaults);
  g_test_add_func ("/model/model/refs", test_refs);
  g_test_add_func ("/model/model/other-records", test_other_records);
  g_test_add_func ("/model/model/sources", test_sources);
  g_test_add_func ("/model/model/teaching", test_teaching);
  g_test_add_func ("/model/model/relations", test_relations);
  g_test_add_func ("/model/model/corrections", test_corrections);
  g_test_add_func ("/model/model/paragraphs", test_paragraphs);
  g_test_add_func ("/model/model/threads", test_threads);
  return g_test_run ();
}
