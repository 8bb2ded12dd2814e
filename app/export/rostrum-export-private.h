/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The writers of the formats that are drawn, and the sheet they draw on. */

#pragma once

#include "rostrum-export.h"

G_BEGIN_DECLS

typedef struct
{
  double width;  /* px */
  double height;
  double scale;  /* of the scene on it: 1 or less */
} RostrumSheet;

RostrumSheet rostrum_export_get_sheet (const RostrumExport *self);

GBytes *rostrum_export_pdf (const RostrumExport  *self,
                            GError              **error);
GBytes *rostrum_export_png (const RostrumExport  *self,
                            GError              **error);
GBytes *rostrum_export_svg (const RostrumExport  *self);

G_END_DECLS
