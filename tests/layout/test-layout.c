/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a scene promises: everything is there, nothing lies over anything else,
 * and the same input gives the same scene.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "rostrum-contour.h"
#include "rostrum-document-layout.h"
#include "rostrum-metrics.h"
#include "rostrum-risk-layout.h"
#include "rostrum-scene-dump.h"
#include "rostrum-timeline-layout.h"
#include "test-model.h"

typedef struct
{
  double width;
  double height;
} Size;

static const Size sizes[]
    = { { 1280, 800 }, { 894, 660 }, { 360, 560 }, { 1920, 1080 }, { 640, 480 } };

static const RostrumContent contents[] = { ROSTRUM_CONTENT_EN, ROSTRUM_CONTENT_ZH,
                                           ROSTRUM_CONTENT_BOTH, ROSTRUM_CONTENT_BOTH_ZH_FIRST };

typedef RostrumScene *(*LayoutFunc) (const RostrumModel *model,
                                     RostrumMetrics     *metrics,
                                     Size                size,
                                     RostrumContent      content);

static const char *
get_lang (RostrumContent content)
{
  return content == ROSTRUM_CONTENT_ZH ? "zh-Hans" : "en";
}

static RostrumScene *
layout_timeline (const RostrumModel *model,
                 RostrumMetrics     *metrics,
                 Size                size,
                 RostrumContent      content)
{
  RostrumTimelineOptions options = { .width = size.width, .height = size.height, .content = content,
                                     .lang = get_lang (content), .legend = TRUE };

  return rostrum_timeline_layout (model, metrics, &options, NULL);
}

static RostrumScene *
layout_risks (const RostrumModel *model,
              RostrumMetrics     *metrics,
              Size                size,
              RostrumContent      content)
{
  RostrumRiskOptions options = { .width = size.width, .height = size.height, .content = content,
                                 .lang = get_lang (content), .chains = TRUE, .legend = TRUE };

  return rostrum_risk_layout (model, metrics, &options);
}

static RostrumRect
get_run_rect (const RostrumTextRun *run)
{
  /* Less than the line's height: what letters can cover. */
  return (RostrumRect) { run->x, run->baseline - run->style.size * 0.75, run->width,
                         run->style.size * 0.9 };
}

typedef struct
{
  const RostrumNode    *node;
  const RostrumTextRun *run;
  RostrumRect           rect;
} PlacedRun;

static GArray *
collect_runs (const RostrumScene *scene)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (PlacedRun));

  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      for (guint j = 0; j < node->n_runs && node->hidden_because == NULL; j++)
        {
          PlacedRun placed = { node, &node->runs[j], get_run_rect (&node->runs[j]) };

          g_array_append_val (runs, placed);
        }
    }
  return runs;
}

static void
assert_texts_apart (const RostrumScene *scene)
{
  g_autoptr (GArray) runs = collect_runs (scene);

  for (guint i = 0; i < runs->len; i++)
    {
      const PlacedRun *a = &g_array_index (runs, PlacedRun, i);

      if (a->rect.x < -0.5 || a->rect.x + a->rect.width > rostrum_scene_get_width (scene) + 0.5
          || a->rect.y + a->rect.height > rostrum_scene_get_height (scene) + 0.5)
        g_error ("“%s” of %s leaves the scene", a->run->text, a->node->id);
      for (guint j = i + 1; j < runs->len; j++)
        {
          const PlacedRun *b = &g_array_index (runs, PlacedRun, j);

          if (rostrum_rect_intersects (&a->rect, &b->rect))
            g_error ("“%s” of %s lies over “%s” of %s", a->run->text, a->node->id, b->run->text,
                     b->node->id);
        }
    }
}

static void
assert_all_present (const RostrumModel *model,
                    const RostrumScene *scene,
                    RostrumItemType     type)
{
  for (guint i = 0; i < rostrum_model_get_n_items (model, type); i++)
    {
      const RostrumItem *item = rostrum_model_get_item (model, type, i);
      const RostrumNode *node = rostrum_scene_find (scene, item->id);

      if (node == NULL)
        g_error ("%s is not in the scene", item->id);
      g_assert_cmpstr (node->item, ==, item->id);
      if (node->hidden_because == NULL)
        g_assert_cmpfloat (node->rect.width, >, 0);
    }
}

static void
assert_deterministic (LayoutFunc          layout,
                      const RostrumModel *model,
                      RostrumMetrics     *metrics,
                      Size                size,
                      RostrumContent      content)
{
  g_autoptr (RostrumMetrics) other = rostrum_metrics_new ();
  g_autoptr (RostrumScene) first = layout (model, metrics, size, content);
  g_autoptr (RostrumScene) second = layout (model, other, size, content);
  g_autofree char *first_json = rostrum_scene_to_json (first);
  g_autofree char *second_json = rostrum_scene_to_json (second);

  g_assert_cmpstr (first_json, ==, second_json);
}

/* Even-odd rule, on the curve's sampled points. */
static gboolean
is_inside (const RostrumNode *band,
           double             x,
           double             y)
{
  gboolean inside = FALSE;

  if (band->n_points == 0)
    return x >= band->rect.x && x <= band->rect.x + band->rect.width && y >= band->rect.y
           && y <= band->rect.y + band->rect.height;

  for (guint i = 0, j = band->n_points - 1; i < band->n_points; j = i++)
    {
      const RostrumPoint *a = &band->points[i];
      const RostrumPoint *b = &band->points[j];

      if ((a->y > y) != (b->y > y) && x < (b->x - a->x) * (y - a->y) / (b->y - a->y) + a->x)
        inside = !inside;
    }
  return inside;
}

static const RostrumNode *
find_band (const RostrumScene *scene,
           const RostrumItem  *layer)
{
  g_autofree char *id = g_strdup_printf ("%s#band", layer->id);
  const RostrumNode *band = rostrum_scene_find (scene, id);

  g_assert_nonnull (band);
  return band;
}

static gboolean
has_corner (const RostrumNode *band,
            const RostrumNode *chip,
            gboolean           all)
{
  guint n = 0;

  for (int i = 0; i < 4; i++)
    n += is_inside (band, chip->rect.x + (i % 2) * chip->rect.width,
                    chip->rect.y + (i / 2) * chip->rect.height)
           ? 1
           : 0;
  return all ? n == 4 : n > 0;
}

/* A chip lies in the band of its layer, and in no band further inside. */
static void
assert_in_bands (const RostrumModel *model,
                 const RostrumScene *scene)
{
  for (guint i = 0; i < rostrum_model_get_n_items (model, ROSTRUM_ITEM_RISK); i++)
    {
      const RostrumRisk *risk
          = (const RostrumRisk *) rostrum_model_get_item (model, ROSTRUM_ITEM_RISK, i);
      const RostrumNode *chip = rostrum_scene_find (scene, risk->item.id);
      guint layer = risk->layer->item.index;

      if (!has_corner (find_band (scene, &risk->layer->item), chip, TRUE))
        g_error ("%s is not inside its layer", risk->item.id);
      if (layer > 0
          && has_corner (
              find_band (scene, rostrum_model_get_item (model, ROSTRUM_ITEM_LAYER, layer - 1)),
              chip, FALSE))
        g_error ("%s reaches into the layer inside its own", risk->item.id);
    }
}

static void
assert_chips_apart (const RostrumModel *model,
                    const RostrumScene *scene)
{
  guint n = rostrum_model_get_n_items (model, ROSTRUM_ITEM_RISK);

  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        const RostrumNode *a
            = rostrum_scene_find (scene, rostrum_model_get_item (model, ROSTRUM_ITEM_RISK, i)->id);
        const RostrumNode *b
            = rostrum_scene_find (scene, rostrum_model_get_item (model, ROSTRUM_ITEM_RISK, j)->id);

        if (rostrum_rect_intersects (&a->rect, &b->rect))
          g_error ("%s lies over %s", a->id, b->id);
      }
}

static void
check_timeline (const RostrumModel *model,
                RostrumMetrics     *metrics,
                Size                size,
                RostrumContent      content)
{
  g_autoptr (RostrumScene) scene = layout_timeline (model, metrics, size, content);

  assert_all_present (model, scene, ROSTRUM_ITEM_EVENT);
  assert_texts_apart (scene);
}

static void
check_risks (const RostrumModel *model,
             RostrumMetrics     *metrics,
             Size                size,
             RostrumContent      content)
{
  g_autoptr (RostrumScene) scene = layout_risks (model, metrics, size, content);

  assert_all_present (model, scene, ROSTRUM_ITEM_RISK);
  assert_all_present (model, scene, ROSTRUM_ITEM_LAYER);
  assert_texts_apart (scene);
  assert_chips_apart (model, scene);
  if (size.width >= ROSTRUM_RISK_NARROW)
    assert_in_bands (model, scene);
}

static void
test_bundled (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (contents); j++)
      {
        g_test_message ("%.0f × %.0f, %s", sizes[i].width, sizes[i].height,
                        rostrum_content_to_string (contents[j]));
        check_timeline (model, metrics, sizes[i], contents[j]);
        check_risks (model, metrics, sizes[i], contents[j]);
      }
}

static void
test_bundled_deterministic (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();

  assert_deterministic (layout_timeline, model, metrics, sizes[0], ROSTRUM_CONTENT_BOTH);
  assert_deterministic (layout_risks, model, metrics, sizes[0], ROSTRUM_CONTENT_BOTH);
}

static void
test_random_risks (void)
{
  static const guint risks[] = { 1, 2, 7, 22, 60, 200 };
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();

  for (guint layers = 2; layers <= 8; layers++)
    for (guint i = 0; i < G_N_ELEMENTS (risks); i++)
      {
        g_autoptr (RostrumModel) model
            = test_model_make_random (layers * 100 + i, layers, risks[i], 0);

        g_test_message ("%u layers, %u risks", layers, risks[i]);
        check_risks (model, metrics, sizes[(layers + i) % G_N_ELEMENTS (sizes)],
                     contents[i % G_N_ELEMENTS (contents)]);
      }
}

static void
test_random_events (void)
{
  static const guint events[] = { 0, 1, 12, 80 };
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();

  for (guint seed = 0; seed < 4; seed++)
    for (guint i = 0; i < G_N_ELEMENTS (events); i++)
      {
        g_autoptr (RostrumModel) model = test_model_make_random (seed, 2, 1, events[i]);

        g_test_message ("seed %u, %u events", seed, events[i]);
        check_timeline (model, metrics, sizes[(seed + i) % G_N_ELEMENTS (sizes)],
                        contents[i % G_N_ELEMENTS (contents)]);
      }
}

/* A mark is where its date is, at any scale; what is not drawn says why. */
static void
test_marks (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  static const double day_widths[] = { 0, 1, 8 };

  for (guint i = 0; i < G_N_ELEMENTS (day_widths); i++)
    {
      RostrumTimelineOptions options = { .width = 900, .height = 600, .day_width = day_widths[i],
                                         .content = ROSTRUM_CONTENT_EN, .lang = "en" };
      RostrumTimeScale scale;
      g_autoptr (RostrumScene) scene = rostrum_timeline_layout (model, metrics, &options, &scale);

      for (guint j = 0; j < rostrum_model_get_n_items (model, ROSTRUM_ITEM_EVENT); j++)
        {
          const RostrumEvent *event
              = (const RostrumEvent *) rostrum_model_get_item (model, ROSTRUM_ITEM_EVENT, j);
          guint n_shown = 0;

          for (guint k = 0; k < event->n_phases; k++)
            {
              g_autofree char *id = g_strdup_printf ("%s#phase-%u", event->item.id, k);
              const RostrumNode *mark = rostrum_scene_find (scene, id);

              g_assert_nonnull (mark);
              g_assert_cmpfloat_with_epsilon (
                  mark->rect.x + mark->rect.width / 2,
                  rostrum_time_scale_middle (&scale, &event->phases[k].date), 0.01);
              if (mark->hidden_because == NULL)
                n_shown++;
              else
                g_assert_true (g_str_has_prefix (mark->hidden_because, "clustered-in "));
            }
          g_assert_cmpuint (n_shown, >, 0);
        }
    }
}

/* The words that compare appear exactly where speech and record differ. */
static void
test_said_and_recorded (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) scene = layout_timeline (model, metrics, sizes[0], ROSTRUM_CONTENT_EN);
  const RostrumNode *words = rostrum_scene_find (scene, "reg-eu-ai-act#comparison");

  g_assert_nonnull (words);
  g_assert_cmpstr (words->runs[0].text, ==, "said March 2024 · record 1 August 2024");
  g_assert_nonnull (rostrum_scene_find (scene, "reg-eu-ai-act#join"));
  g_assert_null (rostrum_scene_find (scene, "reg-interim-measures#comparison"));
}

/* What nobody has verified says so, and the legend explains its ring. */
static void
test_unverified (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) scene
      = layout_timeline (model, metrics, sizes[0], ROSTRUM_CONTENT_ZH);
  const RostrumNode *mark = rostrum_scene_find (scene, "tl-small-yard#phase-0");
  gboolean explained = FALSE;

  g_assert_nonnull (mark);
  g_assert_true ((mark->flags & ROSTRUM_NODE_UNCERTAIN) != 0);
  g_assert_true (g_str_has_suffix (mark->title, "未核实"));
  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      if (node->shape == ROSTRUM_SHAPE_UNVERIFIED)
        explained = g_str_equal (node->runs[0].text, "未核实");
    }
  g_assert_true (explained);
}

static void
test_chains (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) scene = layout_risks (model, metrics, sizes[0], ROSTRUM_CONTENT_EN);
  guint n_relations;
  const RostrumRelation *relations = rostrum_model_get_all_relations (model, &n_relations);
  guint n_chains = 0;

  for (guint i = 0; i < n_relations; i++)
    {
      g_autofree char *id = NULL;

      if (relations[i].type != ROSTRUM_RELATION_LEADS_TO
          || relations[i].from->type != ROSTRUM_ITEM_RISK
          || relations[i].to->type != ROSTRUM_ITEM_RISK)
        continue;
      id = g_strdup_printf ("%s#leads-to-%s", relations[i].from->id, relations[i].to->id);
      g_assert_nonnull (rostrum_scene_find (scene, id));
      n_chains++;
    }
  g_assert_cmpuint (n_chains, >=, 4);
}

/* Every shown item stands in the document, whole on one page. */
static void
check_document (const RostrumScene *scene,
                double              page_height)
{
  assert_texts_apart (scene);
  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);
      double bottom = node->rect.y + node->rect.height;

      if (page_height > 0)
        g_assert_cmpint ((int) (node->rect.y / page_height), ==, (int) (bottom / page_height));
    }
  if (page_height > 0)
    g_assert_cmpfloat_with_epsilon (fmod (rostrum_scene_get_height (scene), page_height), 0, 1e-6);
}

static void
test_documents (void)
{
  static const double page_heights[] = { 0, 700, 1123 };
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();

  for (guint i = 0; i < G_N_ELEMENTS (page_heights); i++)
    for (guint j = 0; j < G_N_ELEMENTS (contents); j++)
      {
        RostrumDocumentOptions options = { .width = j % 2 == 0 ? 794 : 1280, .height = 400,
                                           .page_height = page_heights[i], .content = contents[j],
                                           .lang = get_lang (contents[j]) };
        g_autoptr (RostrumScene) speech = rostrum_speech_layout (model, metrics, &options);
        g_autoptr (RostrumScene) glossary = rostrum_glossary_layout (model, metrics, &options);

        check_document (speech, page_heights[i]);
        check_document (glossary, page_heights[i]);
        assert_all_present (model, glossary, ROSTRUM_ITEM_TERM);
        assert_all_present (model, speech, ROSTRUM_ITEM_STATEMENT);
        assert_all_present (model, speech, ROSTRUM_ITEM_RISK);
      }
}

static void
test_hit (void)
{
  g_autoptr (RostrumModel) model = test_model_load_bundled ();
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) scene = layout_risks (model, metrics, sizes[0], ROSTRUM_CONTENT_EN);

  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      if (!rostrum_node_is_item (node))
        continue;
      g_assert_true (rostrum_scene_hit (scene, node->rect.x + node->rect.width / 2,
                                        node->rect.y + node->rect.height / 2, 0)
                     == node);
    }
  g_assert_null (rostrum_scene_hit (scene, -100, -100, 10));
}

static void
test_contour (void)
{
  RostrumContour contour = { .cx = 30, .cy = 100, .left = 20, .right = 40, .b = 50 };

  g_assert_cmpfloat_with_epsilon (rostrum_contour_get_right (&contour, 100), 70, 1e-9);
  g_assert_cmpfloat_with_epsilon (rostrum_contour_get_right (&contour, 150), 30, 1e-9);
  g_assert_cmpfloat_with_epsilon (rostrum_contour_get_top (&contour, 30), 50, 1e-9);
  rostrum_contour_include (&contour, 200, 120);
  g_assert_cmpfloat_with_epsilon (rostrum_contour_get_right (&contour, 120), 200, 1e-6);
  g_assert_cmpfloat (contour.left, ==, 20);
  rostrum_contour_include_row (&contour, 100, 100);
  g_assert_cmpfloat_with_epsilon (contour.left, 50, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/bundled", test_bundled);
  g_test_add_func ("/layout/bundled-deterministic", test_bundled_deterministic);
  g_test_add_func ("/layout/random-risks", test_random_risks);
  g_test_add_func ("/layout/random-events", test_random_events);
  g_test_add_func ("/layout/marks", test_marks);
  g_test_add_func ("/layout/said-and-recorded", test_said_and_recorded);
  g_test_add_func ("/layout/unverified", test_unverified);
  g_test_add_func ("/layout/chains", test_chains);
  g_test_add_func ("/layout/documents", test_documents);
  g_test_add_func ("/layout/hit", test_hit);
  g_test_add_func ("/layout/contour", test_contour);
  return g_test_run ();
}
