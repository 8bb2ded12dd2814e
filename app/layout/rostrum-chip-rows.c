/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Chips of one layer in rows. */

#include "config.h"

#include "rostrum-chip-rows.h"

#define MOST_GAP 16

static void
free_row (gpointer data)
{
  RostrumChipRow *self = data;

  g_ptr_array_unref (self->chips);
  g_free (self);
}

static void
add_chip (RostrumChipRow *row,
          RostrumChip    *chip)
{
  if (row->chips->len > 0)
    row->width += ROSTRUM_RISK_CHIP_GAP;
  row->width += chip->rect.width;
  row->height = MAX (row->height, chip->rect.height);
  g_ptr_array_add (row->chips, chip);
}

static RostrumChipRow *
append_row (GPtrArray *rows)
{
  RostrumChipRow *row = g_new0 (RostrumChipRow, 1);

  row->chips = g_ptr_array_new ();
  g_ptr_array_add (rows, row);
  return row;
}

static gint
compare_widths (gconstpointer a,
                gconstpointer b)
{
  const RostrumChip *chip_a = *(const RostrumChip *const *) a;
  const RostrumChip *chip_b = *(const RostrumChip *const *) b;

  if (chip_a->rect.width != chip_b->rect.width)
    return chip_a->rect.width > chip_b->rect.width ? -1 : 1;
  return (gint) chip_a->risk->item.index - (gint) chip_b->risk->item.index;
}

/* Rows of n_columns, the widest in the middle: that is where a ring is wide. */
GPtrArray *
rostrum_chip_rows_new_block (const RostrumRiskLayer *layer,
                             guint                   n_columns)
{
  g_autoptr (GPtrArray) by_width = g_ptr_array_new ();
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);
  guint n_rows = (layer->chips->len + n_columns - 1) / n_columns;

  for (guint i = 0; i < layer->chips->len; i++)
    g_ptr_array_add (by_width, g_ptr_array_index (layer->chips, i));
  g_ptr_array_sort (by_width, compare_widths);
  for (guint i = 0; i < n_rows; i++)
    append_row (rows);
  for (guint i = 0; i < by_width->len; i++)
    {
      guint nth = i / n_columns;
      guint middle = n_rows / 2;
      guint place = nth % 2 == 1 ? middle - (nth + 1) / 2 : middle + nth / 2;

      add_chip (g_ptr_array_index (rows, place), g_ptr_array_index (by_width, i));
    }
  return rows;
}

/* Rows in the order of the model, chained chips last in a row of their own, so
 * that their arrows find the right side free. */
GPtrArray *
rostrum_chip_rows_new_column (const RostrumRiskLayer *layer,
                              guint                   n_columns)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);
  g_autoptr (GPtrArray) chained = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  guint n_rows = (layer->chips->len + n_columns - 1) / n_columns;
  guint next_other = 0;

  for (guint i = 0; i < layer->chips->len; i++)
    {
      RostrumChip *chip = g_ptr_array_index (layer->chips, i);

      if (n_columns == 1)
        add_chip (append_row (rows), chip);
      else
        g_ptr_array_add (chip->chained ? chained : others, chip);
    }
  if (n_columns == 1)
    return rows;

  for (guint i = 0; i < MAX (n_rows, chained->len) || next_other < others->len; i++)
    {
      RostrumChipRow *row = append_row (rows);
      guint room = n_columns - (i < chained->len ? 1 : 0);

      for (guint j = 0; j < room && next_other < others->len; j++)
        add_chip (row, g_ptr_array_index (others, next_other++));
      if (i < chained->len)
        add_chip (row, g_ptr_array_index (chained, i));
    }
  return rows;
}

double
rostrum_chip_rows_get_height (const GPtrArray *rows)
{
  double height = 0;

  for (guint i = 0; i < rows->len; i++)
    height += ((const RostrumChipRow *) g_ptr_array_index (rows, i))->height
              + (i > 0 ? ROSTRUM_RISK_CHIP_GAP : 0);
  return height;
}

/* Rows stand further apart where there is room. */
double
rostrum_chip_rows_get_gap (const GPtrArray *rows,
                           double           room)
{
  double left = room - rostrum_chip_rows_get_height (rows);

  return ROSTRUM_RISK_CHIP_GAP
         + CLAMP (left / (rows->len + 1), 0, MOST_GAP - ROSTRUM_RISK_CHIP_GAP);
}

void
rostrum_chip_row_place (RostrumChipRow *self,
                        double          x,
                        double          y)
{
  for (guint i = 0; i < self->chips->len; i++)
    {
      RostrumChip *chip = g_ptr_array_index (self->chips, i);

      chip->rect.x = x;
      chip->rect.y = y + (self->height - chip->rect.height) / 2;
      x += chip->rect.width + ROSTRUM_RISK_CHIP_GAP;
    }
}
