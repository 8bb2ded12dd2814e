/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Both pens draw the same picture: every scene as SVG, drawn by librsvg, beside
 * the same scene drawn by cairo, at twice the size. Nothing is missing in the
 * SVG: each group of the scene and each run of text.
 */

#include "config.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rostrum-cairo-pen.h"
#include "rostrum-document-layout.h"
#include "rostrum-export.h"
#include "rostrum-loader.h"
#include "rostrum-painter.h"
#include "rostrum-place.h"
#include "rostrum-risk-layout.h"
#include "rostrum-svg-pen.h"
#include "rostrum-timeline-layout.h"

#define ZOOM           2
#define LEAST_CONTRAST 48    /* of 255: what counts as another colour */
#define MOST_DIFFERENT 0.005 /* of all pixels */

typedef struct
{
  RostrumModel   *model;
  RostrumMetrics *metrics;
  char           *folder;
} Fixture;

static const struct
{
  const char     *name;
  RostrumContent  content;
  const char     *theme;
  double          width;
} looks[] = {
  { "en-light", ROSTRUM_CONTENT_EN, "light", 1280 },
  { "zh-dark", ROSTRUM_CONTENT_ZH, "dark", 1280 },
  { "both-paper", ROSTRUM_CONTENT_BOTH, "paper", 1000 },
  { "zh-narrow", ROSTRUM_CONTENT_ZH, "contrast", 360 },
};

static void
set_up (Fixture *self)
{
  g_autofree char *path = rostrum_place_get_bundled_model ();
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;

  self->model = rostrum_model_load_path (path, &problems, &error);
  g_assert_no_error (error);
  g_assert_nonnull (self->model);
  self->metrics = rostrum_metrics_new ();
  self->folder = g_dir_make_tmp ("rostrum-svg-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self)
{
  g_rmdir (self->folder);
  g_free (self->folder);
  rostrum_metrics_free (self->metrics);
  rostrum_model_unref (self->model);
}

static RostrumScene *
layout (Fixture    *self,
        const char *view,
        guint       look)
{
  const char *lang = looks[look].content == ROSTRUM_CONTENT_ZH ? "zh-Hans" : "en";
  RostrumRiskOptions risks = { .width = looks[look].width, .height = 700,
                               .content = looks[look].content, .lang = lang, .chains = TRUE,
                               .legend = TRUE };
  RostrumTimelineOptions timeline = { .width = looks[look].width, .height = 700,
                                      .content = looks[look].content, .lang = lang,
                                      .legend = TRUE };
  RostrumDocumentOptions document = { .width = looks[look].width, .height = 700,
                                      .content = looks[look].content, .lang = lang };

  if (g_str_equal (view, "speech"))
    return rostrum_speech_layout (self->model, self->metrics, &document);
  if (g_str_equal (view, "glossary"))
    return rostrum_glossary_layout (self->model, self->metrics, &document);
  return g_str_equal (view, "risks") ? rostrum_risk_layout (self->model, self->metrics, &risks)
                                     : rostrum_timeline_layout (self->model, self->metrics,
                                                                &timeline, NULL);
}

static cairo_surface_t *
draw (Fixture            *self,
      const RostrumScene *scene,
      const RostrumTheme *theme)
{
  int width = (int) rostrum_scene_get_width (scene) * ZOOM;
  int height = (int) rostrum_scene_get_height (scene) * ZOOM;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (RostrumPen) pen = rostrum_cairo_pen_new (cr, self->metrics);

  cairo_scale (cr, ZOOM, ZOOM);
  rostrum_paint_scene (pen, scene, theme);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static cairo_surface_t *
draw_svg (Fixture    *self,
          const char *svg_path)
{
  g_autofree char *png_path = g_strconcat (svg_path, ".png", NULL);
  g_autofree char *zoom = g_strdup_printf ("--zoom=%d", ZOOM);
  const char *argv[] = { "rsvg-convert", zoom, "--output", png_path, svg_path, NULL };
  g_autoptr (GError) error = NULL;
  int status;
  cairo_surface_t *surface;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  surface = cairo_image_surface_create_from_png (png_path);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_unlink (png_path);
  return surface;
}

static gboolean
is_different (guint32 a,
              guint32 b)
{
  for (int shift = 0; shift < 24; shift += 8)
    if (ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)) > LEAST_CONTRAST)
      return TRUE;
  return FALSE;
}

static const guint32 *
get_row (cairo_surface_t *surface,
         int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface);

  return (const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (surface));
}

static double
compare (cairo_surface_t *a,
         cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  guint64 n_different = 0;

  g_assert_cmpint (width, ==, cairo_image_surface_get_width (b));
  g_assert_cmpint (height, ==, cairo_image_surface_get_height (b));
  for (int y = 0; y < height; y++)
    {
      const guint32 *row_a = get_row (a, y);
      const guint32 *row_b = get_row (b, y);

      for (int x = 0; x < width; x++)
        n_different += is_different (row_a[x], row_b[x]) ? 1 : 0;
    }
  return (double) n_different / ((double) width * height);
}

/* The text of the file without its tags, as a reader of it would put it
 * together. */
static char *
strip_tags (const char *svg)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const char *p = svg; *p != '\0'; p++)
    {
      if (*p == '<')
        p = strchr (p, '>');
      else
        g_string_append_c (text, *p);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_complete (const RostrumScene *scene,
                 const char         *svg)
{
  g_autofree char *text = strip_tags (svg);

  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);
      g_autofree char *group = g_strdup_printf ("<g id=\"%s\">", node->id);

      if (node->hidden_because != NULL)
        continue;
      if (rostrum_node_is_item (node) && strstr (svg, group) == NULL)
        g_error ("no group of %s", node->id);
      for (guint j = 0; j < node->n_runs; j++)
        {
          g_autoptr (GString) escaped = g_string_new (NULL);

          rostrum_svg_append_escaped (escaped, node->runs[j].text);
          if (strstr (text, escaped->str) == NULL)
            g_error ("“%s” of %s is missing", node->runs[j].text, node->id);
        }
    }
}

static void
test_same_picture (gconstpointer data)
{
  const char *view = data;
  Fixture fixture;

  set_up (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autoptr (RostrumScene) scene = layout (&fixture, view, i);
      const RostrumTheme *theme = rostrum_theme_from_name (looks[i].theme);
      RostrumExport export = { .scene = scene, .metrics = fixture.metrics, .theme = theme };
      g_autofree char *path = g_strdup_printf ("%s/%s.svg", fixture.folder, looks[i].name);
      g_autofree char *svg = NULL;
      g_autoptr (GError) error = NULL;
      cairo_surface_t *by_cairo = draw (&fixture, scene, theme);
      cairo_surface_t *by_librsvg;
      double share;

      g_assert_true (rostrum_export_to_file (&export, ROSTRUM_FORMAT_SVG, path, &error));
      g_assert_no_error (error);
      by_librsvg = draw_svg (&fixture, path);
      share = compare (by_cairo, by_librsvg);
      g_test_message ("%s: %.3f %% of the pixels differ", looks[i].name, share * 100);
      g_assert_cmpfloat (share, <=, MOST_DIFFERENT);

      g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
      assert_complete (scene, svg);
      cairo_surface_destroy (by_cairo);
      cairo_surface_destroy (by_librsvg);
      g_unlink (path);
    }
  tear_down (&fixture);
}

/* The comparison above would notice: the same scene in another theme. */
static void
test_comparison_can_fail (void)
{
  Fixture fixture;
  g_autoptr (RostrumScene) scene = NULL;
  cairo_surface_t *light;
  cairo_surface_t *dark;

  set_up (&fixture);
  scene = layout (&fixture, "risks", 0);
  light = draw (&fixture, scene, rostrum_theme_light ());
  dark = draw (&fixture, scene, rostrum_theme_dark ());
  g_assert_cmpfloat (compare (light, dark), >, MOST_DIFFERENT);
  cairo_surface_destroy (light);
  cairo_surface_destroy (dark);
  tear_down (&fixture);
}

static void
test_escaping (void)
{
  static const char *const cases[][2] = {
    { "a", "a" },           { "<&>\"", "&lt;&amp;&gt;&quot;" }, { "\x01", "\xef\xbf\xbd" },
    { "\t\n", "\t\n" },     { "中“文”", "中“文”" },             { "\xef\xbf\xbf", "\xef\xbf\xbd" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      rostrum_svg_append_escaped (out, cases[i][0]);
      g_assert_cmpstr (out->str, ==, cases[i][1]);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    double      value;
    const char *text;
  } cases[] = { { 0, "0" },        { -0.0001, "0" },   { 1, "1" },          { 100, "100" },
                { 0.5, "0.5" },    { 1.2346, "1.235" }, { -12.25, "-12.25" }, { 1e6, "1000000" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      rostrum_svg_append_number (out, cases[i].value);
      g_assert_cmpstr (out->str, ==, cases[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg/escaping", test_escaping);
  g_test_add_func ("/svg/numbers", test_numbers);
  g_test_add_data_func ("/svg/same-picture/timeline", "timeline", test_same_picture);
  g_test_add_data_func ("/svg/same-picture/risks", "risks", test_same_picture);
  g_test_add_data_func ("/svg/same-picture/speech", "speech", test_same_picture);
  g_test_add_data_func ("/svg/same-picture/glossary", "glossary", test_same_picture);
  g_test_add_func ("/svg/comparison-can-fail", test_comparison_can_fail);
  return g_test_run ();
}
