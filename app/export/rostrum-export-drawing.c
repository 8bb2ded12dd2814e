/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* PDF and PNG: the scene on a sheet, drawn with the cairo pen. */

#include "config.h"

#include "rostrum-export-private.h"

#include <cairo-pdf.h>
#include <math.h>

#include "rostrum-cairo-pen.h"
#include "rostrum-painter.h"

/* A CSS px is 1/96 in, a PDF unit 1/72 in. */
#define POINTS_PER_PX 0.75

/* Draws the scene, made smaller if the sheet is, and centred from side to side. */
static void
draw (const RostrumExport *self,
      cairo_t             *cr)
{
  g_autoptr (RostrumPen) pen = rostrum_cairo_pen_new (cr, self->metrics);
  RostrumSheet sheet = rostrum_export_get_sheet (self);
  double width = rostrum_scene_get_width (self->scene) * sheet.scale;
  const RostrumColor *view = &self->theme->view;

  cairo_set_source_rgb (cr, view->red, view->green, view->blue);
  cairo_paint (cr);
  cairo_translate (cr, (sheet.width - width) / 2, 0);
  cairo_scale (cr, sheet.scale, sheet.scale);
  rostrum_paint_scene (pen, self->scene, self->theme);
}

/* A page at a time: what stands on others is beyond its edge. */
static void
draw_pages (const RostrumExport *self,
            cairo_t             *cr)
{
  guint n_pages = (guint) lround (rostrum_scene_get_height (self->scene) / self->page_height);

  for (guint page = 0; page < n_pages; page++)
    {
      cairo_save (cr);
      cairo_translate (cr, 0, -(page * self->page_height));
      draw (self, cr);
      cairo_restore (cr);
      cairo_show_page (cr);
    }
}

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
finish (GByteArray      *bytes,
        cairo_status_t   status,
        GError         **error)
{
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, ROSTRUM_EXPORT_ERROR, ROSTRUM_EXPORT_ERROR_DRAWING,
                           cairo_status_to_string (status));
      g_byte_array_unref (bytes);
      return NULL;
    }
  return g_byte_array_free_to_bytes (bytes);
}

GBytes *
rostrum_export_pdf (const RostrumExport  *self,
                    GError              **error)
{
  RostrumSheet sheet = rostrum_export_get_sheet (self);
  double height = self->page_height > 0 ? self->page_height : sheet.height;
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface
      = cairo_pdf_surface_create_for_stream (append_bytes, bytes, sheet.width * POINTS_PER_PX,
                                             height * POINTS_PER_PX);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  if (self->title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rostrum");
  cairo_scale (cr, POINTS_PER_PX, POINTS_PER_PX);
  if (self->page_height > 0)
    draw_pages (self, cr);
  else
    draw (self, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return finish (bytes, status, error);
}

GBytes *
rostrum_export_png (const RostrumExport  *self,
                    GError              **error)
{
  RostrumSheet sheet = rostrum_export_get_sheet (self);
  double width = ceil (sheet.width);
  double height = ceil (sheet.height);
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cr;
  cairo_status_t status;

  if (width > ROSTRUM_EXPORT_MAX_PIXELS || height > ROSTRUM_EXPORT_MAX_PIXELS)
    {
      g_set_error (error, ROSTRUM_EXPORT_ERROR, ROSTRUM_EXPORT_ERROR_SIZE, "%.0f × %.0f px", width,
                   height);
      return NULL;
    }

  bytes = g_byte_array_new ();
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  draw (self, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_surface_destroy (surface);
  return finish (bytes, status, error);
}
