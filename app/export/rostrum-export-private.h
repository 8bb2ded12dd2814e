/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The writers of the formats that are drawn. */

#pragma once

#include "rostrum-export.h"

G_BEGIN_DECLS

GBytes *rostrum_export_pdf (const RostrumExport  *self,
                            GError              **error);
GBytes *rostrum_export_png (const RostrumExport  *self,
                            GError              **error);

G_END_DECLS
