/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One item as a list shows it, in words and as written in the file. */

#pragma once

#include "rostrum-item.h"

G_BEGIN_DECLS

const RostrumLangMap *rostrum_cli_row_get_title (const RostrumItem *item);
const char           *rostrum_cli_row_get_kind  (const RostrumItem *item);
const RostrumDate    *rostrum_cli_row_get_date  (const RostrumItem *item);
const char           *rostrum_cli_row_get_layer (const RostrumItem *item);
char                 *rostrum_cli_row_get_lead  (const RostrumItem *item,
                                                 const char        *lang);

G_END_DECLS
