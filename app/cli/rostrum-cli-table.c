/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rows of text. Han characters take two columns of a terminal. */

#include "config.h"

#include "rostrum-cli-table-private.h"

#include <string.h>

#define COLUMN_GAP 2

struct _RostrumCliTable
{
  GPtrArray *rows; /* GPtrArray of strings */
  GPtrArray *row;  /* the one that is being filled */
};

static GPtrArray *
new_row (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

RostrumCliTable *
rostrum_cli_table_new (void)
{
  RostrumCliTable *self = g_new0 (RostrumCliTable, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->row = new_row ();
  return self;
}

void
rostrum_cli_table_free (RostrumCliTable *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->row);
  g_free (self);
}

/**
 * rostrum_cli_table_add:
 * @cell: (nullable): the next cell of the row; copied
 */
void
rostrum_cli_table_add (RostrumCliTable *self,
                       const char      *cell)
{
  g_ptr_array_add (self->row, g_strdup (cell == NULL ? "" : cell));
}

void
rostrum_cli_table_end_row (RostrumCliTable *self)
{
  g_ptr_array_add (self->rows, self->row);
  self->row = new_row ();
}

static guint
get_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static GArray *
get_widths (const RostrumCliTable *self)
{
  GArray *widths = g_array_new (FALSE, TRUE, sizeof (guint));

  for (guint i = 0; i < self->rows->len; i++)
    {
      GPtrArray *row = g_ptr_array_index (self->rows, i);

      if (row->len > widths->len)
        g_array_set_size (widths, row->len);
      for (guint j = 0; j < row->len; j++)
        {
          guint *width = &g_array_index (widths, guint, j);

          *width = MAX (*width, get_width (g_ptr_array_index (row, j)));
        }
    }

  return widths;
}

/* The row without the blanks that would end it; no cell breaks the line. */
static void
append_row (GString   *text,
            GPtrArray *row,
            GArray    *widths)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < row->len; i++)
    {
      g_autofree char *cell = g_strdup (g_ptr_array_index (row, i));
      guint width = g_array_index (widths, guint, i);

      if (width == 0)
        continue;
      g_strdelimit (cell, "\n\r\t", ' ');
      g_string_append_printf (line, "%s%*s", cell,
                              (int) (width - get_width (cell)) + COLUMN_GAP, "");
    }

  g_strchomp (line->str);
  g_string_append_printf (text, "%s\n", line->str);
}

/**
 * rostrum_cli_table_to_text:
 *
 * Returns: (transfer full): lines with aligned columns; columns that are empty
 *   in every row are left out
 */
char *
rostrum_cli_table_to_text (const RostrumCliTable *self)
{
  g_autoptr (GArray) widths = get_widths (self);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    append_row (text, g_ptr_array_index (self->rows, i), widths);

  return g_string_free_and_steal (text);
}

static void
append_csv_cell (GString    *text,
                 const char *cell)
{
  if (strpbrk (cell, ",\"\r\n") == NULL)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *p = cell; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *p);
    }
  g_string_append_c (text, '"');
}

/**
 * rostrum_cli_table_to_csv:
 *
 * Returns: (transfer full): the rows by RFC 4180
 */
char *
rostrum_cli_table_to_csv (const RostrumCliTable *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GPtrArray *row = g_ptr_array_index (self->rows, i);

      for (guint j = 0; j < row->len; j++)
        {
          if (j > 0)
            g_string_append_c (text, ',');
          append_csv_cell (text, g_ptr_array_index (row, j));
        }
      g_string_append (text, "\r\n");
    }

  return g_string_free_and_steal (text);
}
