/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* SVG: a root element around what the SVG pen writes. */

#include "config.h"

#include "rostrum-export-private.h"

#include "rostrum-painter.h"
#include "rostrum-svg-pen.h"

static void
append_size (GString *out,
             double   width,
             double   height)
{
  g_string_append (out, " width=\"");
  rostrum_svg_append_number (out, width);
  g_string_append (out, "\" height=\"");
  rostrum_svg_append_number (out, height);
  g_string_append_c (out, '"');
}

/* The sheet is the viewport; the scene is made smaller if it has to be, and
 * stands in the middle at the top, as in every other format. */
static void
append_root (const RostrumExport *self,
             GString             *out)
{
  double width = rostrum_scene_get_width (self->scene);
  double height = rostrum_scene_get_height (self->scene);
  RostrumSheet sheet = rostrum_export_get_sheet (self);

  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"");
  append_size (out, sheet.width, sheet.height);
  g_string_append (out, " viewBox=\"0 0 ");
  rostrum_svg_append_number (out, sheet.width);
  g_string_append_c (out, ' ');
  rostrum_svg_append_number (out, sheet.height);
  g_string_append (out, "\">\n<title>");
  rostrum_svg_append_escaped (out, self->title != NULL ? self->title
                                                       : rostrum_scene_get_title (self->scene));
  g_string_append_printf (out,
                          "</title>\n<rect width=\"100%%\" height=\"100%%\" "
                          "fill=\"#%02x%02x%02x\"/>\n",
                          (guint) (self->theme->view.red * 255 + 0.5),
                          (guint) (self->theme->view.green * 255 + 0.5),
                          (guint) (self->theme->view.blue * 255 + 0.5));
  g_string_append (out, "<g transform=\"translate(");
  rostrum_svg_append_number (out, (sheet.width - width * sheet.scale) / 2);
  g_string_append (out, " 0) scale(");
  rostrum_svg_append_number (out, sheet.scale);
  g_string_append (out, ")\">\n<clipPath id=\"_sheet\"><rect");
  append_size (out, width, height);
  g_string_append (out, "/></clipPath>\n<g clip-path=\"url(#_sheet)\">\n");
}

GBytes *
rostrum_export_svg (const RostrumExport *self)
{
  GString *out = g_string_new (NULL);
  g_autoptr (RostrumPen) pen = rostrum_svg_pen_new (out);

  append_root (self, out);
  rostrum_paint_scene (pen, self->scene, self->theme);
  g_string_append (out, "</g>\n</g>\n</svg>\n");
  return g_string_free_to_bytes (out);
}
