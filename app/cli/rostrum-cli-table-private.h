/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rows of text, aligned for a terminal or as CSV (RFC 4180). */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RostrumCliTable RostrumCliTable;

RostrumCliTable *rostrum_cli_table_new     (void);
void             rostrum_cli_table_free    (RostrumCliTable       *self);
void             rostrum_cli_table_add     (RostrumCliTable       *self,
                                            const char            *cell);
void             rostrum_cli_table_end_row (RostrumCliTable       *self);
char            *rostrum_cli_table_to_text (const RostrumCliTable *self);
char            *rostrum_cli_table_to_csv  (const RostrumCliTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumCliTable, rostrum_cli_table_free)

G_END_DECLS
