/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A scene to a file. The file is written under another name, flushed and then
 * renamed: whoever looks sees the old one or the whole new one.
 */

#pragma once

#include <gio/gio.h>

#include "rostrum-metrics.h"
#include "rostrum-theme.h"

G_BEGIN_DECLS

#define ROSTRUM_EXPORT_ERROR (rostrum_export_error_quark ())

typedef enum
{
  ROSTRUM_EXPORT_ERROR_SIZE,    /* no picture can be that large */
  ROSTRUM_EXPORT_ERROR_DRAWING, /* cairo refused */
} RostrumExportError;

typedef enum
{
  ROSTRUM_FORMAT_PDF,
  ROSTRUM_FORMAT_PNG,
  ROSTRUM_FORMAT_SVG,
  ROSTRUM_FORMAT_SCENE,
} RostrumFormat;

/* The longest side of a PNG in pixels: what cairo can hold. */
#define ROSTRUM_EXPORT_MAX_PIXELS 32767

typedef struct
{
  const RostrumScene *scene;
  RostrumMetrics     *metrics; /* what the scene was measured with */
  const RostrumTheme *theme;
  const char         *title;   /* (nullable): of the document */
  double              width;   /* of the sheet, px; 0: as large as the scene */
  double              height;
  double              page_height; /* px; not 0: the scene is cut into PDF pages */
} RostrumExport;

GQuark    rostrum_export_error_quark (void);
gboolean  rostrum_format_from_path   (const char           *path,
                                      RostrumFormat        *format);
/* Draws to memory. (transfer full) */
GBytes   *rostrum_export_to_bytes    (const RostrumExport  *self,
                                      RostrumFormat         format,
                                      GError              **error);
gboolean  rostrum_export_to_file     (const RostrumExport  *self,
                                      RostrumFormat         format,
                                      const char           *path,
                                      GError              **error);

G_END_DECLS
