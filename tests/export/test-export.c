/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files are whole, of the size asked for, and untouched when something fails. */

#include "config.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <string.h>

#include "rostrum-export.h"
#include "rostrum-loader.h"
#include "rostrum-place.h"
#include "rostrum-risk-layout.h"

typedef struct
{
  RostrumMetrics *metrics;
  RostrumScene   *scene;
  RostrumExport   export;
  char           *folder;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autofree char *path = rostrum_place_get_bundled_model ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumModel) model = rostrum_model_load_file (file, NULL, &problems, &error);
  RostrumRiskOptions options = { .width = 900, .height = 600, .content = ROSTRUM_CONTENT_BOTH,
                                 .lang = "en", .chains = TRUE };

  g_assert_no_error (error);
  g_assert_nonnull (model);
  self->metrics = rostrum_metrics_new ();
  self->scene = rostrum_risk_layout (model, self->metrics, &options);
  self->folder = g_dir_make_tmp ("rostrum-export-XXXXXX", &error);
  g_assert_no_error (error);
  self->export = (RostrumExport) {
    .scene = self->scene,
    .metrics = self->metrics,
    .theme = rostrum_theme_light (),
  };
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_rmdir (self->folder);
  g_free (self->folder);
  rostrum_scene_unref (self->scene);
  rostrum_metrics_free (self->metrics);
}

static void
test_formats (void)
{
  static const struct
  {
    const char    *path;
    gboolean       known;
    RostrumFormat  format;
  } cases[] = {
    { "a.pdf", TRUE, ROSTRUM_FORMAT_PDF },       { "dir/a.PNG", TRUE, ROSTRUM_FORMAT_PNG },
    { "a.scene.json", TRUE, ROSTRUM_FORMAT_SCENE }, { "a.json", FALSE, 0 },
    { "a", FALSE, 0 },                            { "a.pdf.txt", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RostrumFormat format = ROSTRUM_FORMAT_PDF;

      g_assert_cmpint (rostrum_format_from_path (cases[i].path, &format), ==, cases[i].known);
      if (cases[i].known)
        g_assert_cmpint (format, ==, cases[i].format);
    }
}

static void
test_sizes (Fixture       *self,
            gconstpointer  data)
{
  static const struct
  {
    double width;
    double height;
  } sheets[] = { { 0, 0 }, { 450, 300 }, { 1600, 1200 } };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, "a.png", NULL);
      g_autoptr (GError) error = NULL;
      cairo_surface_t *surface;

      self->export.width = sheets[i].width;
      self->export.height = sheets[i].height;
      g_assert_true (rostrum_export_to_file (&self->export, ROSTRUM_FORMAT_PNG, path, &error));
      g_assert_no_error (error);
      surface = cairo_image_surface_create_from_png (path);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==,
                       sheets[i].width > 0 ? sheets[i].width
                                           : rostrum_scene_get_width (self->scene));
      cairo_surface_destroy (surface);
      g_assert_cmpint (g_unlink (path), ==, 0);
    }
}

static void
test_too_large (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "a.png", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "before", -1, NULL));
  self->export.width = ROSTRUM_EXPORT_MAX_PIXELS + 1;
  self->export.height = 10;
  g_assert_false (rostrum_export_to_file (&self->export, ROSTRUM_FORMAT_PNG, path, &error));
  g_assert_error (error, ROSTRUM_EXPORT_ERROR, ROSTRUM_EXPORT_ERROR_SIZE);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "before");
  g_unlink (path);
}

static void
test_no_folder (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "none", "a.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (rostrum_export_to_file (&self->export, ROSTRUM_FORMAT_PDF, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_magic (Fixture       *self,
            gconstpointer  data)
{
  static const char *const magic[] = { "%PDF-", "\x89PNG", "<?xml", "{" };

  for (int format = ROSTRUM_FORMAT_PDF; format <= ROSTRUM_FORMAT_SCENE; format++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes
          = rostrum_export_to_bytes (&self->export, (RostrumFormat) format, &error);
      gsize size;
      const char *start = g_bytes_get_data (bytes, &size);

      g_assert_no_error (error);
      g_assert_cmpuint (size, >, 1000);
      g_assert_cmpmem (start, strlen (magic[format]), magic[format], strlen (magic[format]));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/formats", test_formats);
  g_test_add ("/export/magic", Fixture, NULL, set_up, test_magic, tear_down);
  g_test_add ("/export/sizes", Fixture, NULL, set_up, test_sizes, tear_down);
  g_test_add ("/export/too-large", Fixture, NULL, set_up, test_too_large, tear_down);
  g_test_add ("/export/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  return g_test_run ();
}
