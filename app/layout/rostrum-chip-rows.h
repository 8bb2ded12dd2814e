/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The chips of one layer in rows: which stand side by side, how high they are
 * together, and how far apart the rows stand. Only app/layout includes this.
 */

#pragma once

#include "rostrum-risk-private.h"

G_BEGIN_DECLS

typedef struct
{
  GPtrArray *chips; /* RostrumChip, left to right; not owned */
  double     width;
  double     height;
} RostrumChipRow;

/* (transfer full) (element-type RostrumChipRow): rows of n_columns chips at the
 * most, the widest in the middle. */
GPtrArray *rostrum_chip_rows_new_block  (const RostrumRiskLayer *layer,
                                         guint                   n_columns);
/* The same in the order of the model, chained chips at the end of their rows. */
GPtrArray *rostrum_chip_rows_new_column (const RostrumRiskLayer *layer,
                                         guint                   n_columns);
/* The height of all rows, the least gap between them. */
double     rostrum_chip_rows_get_height (const GPtrArray        *rows);
double     rostrum_chip_rows_get_gap    (const GPtrArray        *rows,
                                         double                  room);
/* Gives the row's chips their places from x on, centred on its height. */
void       rostrum_chip_row_place       (RostrumChipRow         *self,
                                         double                  x,
                                         double                  y);

G_END_DECLS
