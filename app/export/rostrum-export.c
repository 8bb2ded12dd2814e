/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Formats by name, and files that are whole or not there. */

#include "config.h"

#include "rostrum-export.h"

#include <string.h>

#include "rostrum-export-private.h"
#include "rostrum-scene-dump.h"

G_DEFINE_QUARK (rostrum-export-error-quark, rostrum_export_error)

static const struct
{
  const char    *suffix;
  RostrumFormat  format;
} formats[] = {
  { ".pdf", ROSTRUM_FORMAT_PDF },
  { ".png", ROSTRUM_FORMAT_PNG },
  { ".scene.json", ROSTRUM_FORMAT_SCENE },
  { ".svg", ROSTRUM_FORMAT_SVG },
};

/**
 * rostrum_format_from_path:
 * @format: (out): what the end of the file's name says
 *
 * Returns: FALSE if the name ends in no format that can be written
 */
gboolean
rostrum_format_from_path (const char    *path,
                          RostrumFormat *format)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (lower, formats[i].suffix))
      {
        *format = formats[i].format;
        return TRUE;
      }

  return FALSE;
}

RostrumSheet
rostrum_export_get_sheet (const RostrumExport *self)
{
  double width = rostrum_scene_get_width (self->scene);
  double height = rostrum_scene_get_height (self->scene);
  RostrumSheet sheet = {
    .width = self->width > 0 ? self->width : width,
    .height = self->height > 0 ? self->height : height,
  };

  sheet.scale = MIN (1, MIN (sheet.width / width, sheet.height / height));
  return sheet;
}

/**
 * rostrum_export_to_bytes:
 *
 * Returns: (transfer full): the file's contents; NULL with an error of domain
 *   %ROSTRUM_EXPORT_ERROR
 */
GBytes *
rostrum_export_to_bytes (const RostrumExport  *self,
                         RostrumFormat         format,
                         GError              **error)
{
  switch (format)
    {
    case ROSTRUM_FORMAT_PDF:
      return rostrum_export_pdf (self, error);
    case ROSTRUM_FORMAT_PNG:
      return rostrum_export_png (self, error);
    case ROSTRUM_FORMAT_SVG:
      return rostrum_export_svg (self);
    case ROSTRUM_FORMAT_SCENE:
      {
        char *json = rostrum_scene_to_json (self->scene);

        return g_bytes_new_take (json, strlen (json));
      }
    default:
      g_assert_not_reached ();
    }
}

/**
 * rostrum_export_to_file:
 * @path: in the encoding of file names
 *
 * Returns: whether the file is there; if not, an error of domain
 *   %ROSTRUM_EXPORT_ERROR or %G_FILE_ERROR, and nothing has changed
 */
gboolean
rostrum_export_to_file (const RostrumExport  *self,
                        RostrumFormat         format,
                        const char           *path,
                        GError              **error)
{
  g_autoptr (GBytes) bytes = rostrum_export_to_bytes (self, format, error);
  gconstpointer data;
  gsize size;

  if (bytes == NULL)
    return FALSE;

  data = g_bytes_get_data (bytes, &size);
  return g_file_set_contents_full (path, data, (gssize) size,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0666, error);
}
