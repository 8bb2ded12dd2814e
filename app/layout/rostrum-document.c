/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Entries, columns and pages. */

#include "config.h"

#include "rostrum-document-private.h"

#include <math.h>

#include "rostrum-scene-builder.h"
#include "rostrum-words-private.h"

#define MARGIN          56
#define NARROW_MARGIN   20
#define NARROW          560
#define COLUMN_GAP      44
#define TWO_COLUMNS     900 /* width from which there are two */
#define BESIDE_GAP      12
#define LINE_HEIGHT     1.4
#define HAN_LINE_HEIGHT 1.55
#define FOOTER_SIZE     11.5
#define STRETCH         1.02 /* steps in which even columns are looked for */

typedef struct
{
  char              *id;
  const RostrumItem *item; /* (nullable) */
  gboolean           is_heading;
  double             space_before; /* unless it begins a column */
  double             height;
  GArray            *runs; /* RostrumTextRun, from the upper left corner */
} Entry;

struct _RostrumDocument
{
  RostrumMetrics               *metrics;
  const RostrumDocumentOptions *options;
  GPtrArray                    *entries; /* Entry */
  GStringChunk                 *strings;
  double                        margin;
  double                        column_width;
  guint                         n_columns;
};

/* Where an entry is put. */
typedef struct
{
  double top;     /* of the columns, on this page */
  double bottom;
  double y;
  guint  column;
  guint  page;
} Cursor;

static void
free_entry (gpointer data)
{
  Entry *self = data;

  g_array_unref (self->runs);
  g_free (self->id);
  g_free (self);
}

RostrumDocument *
rostrum_document_new (RostrumMetrics               *metrics,
                      const RostrumDocumentOptions *options)
{
  RostrumDocument *self = g_new0 (RostrumDocument, 1);

  self->metrics = metrics;
  self->options = options;
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->strings = g_string_chunk_new (4096);
  self->margin = options->width < NARROW ? NARROW_MARGIN : MARGIN;
  self->n_columns = options->width < TWO_COLUMNS ? 1 : 2;
  self->column_width = (options->width - 2 * self->margin - (self->n_columns - 1) * COLUMN_GAP)
                       / self->n_columns;
  return self;
}

void
rostrum_document_free (RostrumDocument *self)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_free (self);
}

void
rostrum_document_begin (RostrumDocument   *self,
                        const char        *id,
                        const RostrumItem *item,
                        gboolean           is_heading,
                        double             space_before)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->id = g_strdup (id);
  entry->item = item;
  entry->is_heading = is_heading;
  entry->space_before = space_before;
  entry->runs = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  g_ptr_array_add (self->entries, entry);
}

static Entry *
get_last (RostrumDocument *self)
{
  g_assert (self->entries->len > 0);
  return g_ptr_array_index (self->entries, self->entries->len - 1);
}

static double
get_line_height (const char                 *lang,
                 const RostrumDocumentStyle *style)
{
  return style->size * (g_str_has_prefix (lang, "zh") ? HAN_LINE_HEIGHT : LINE_HEIGHT);
}

void
rostrum_document_add (RostrumDocument            *self,
                      const char                 *text,
                      const char                 *lang,
                      const RostrumDocumentStyle *style,
                      double                      indent)
{
  const RostrumTextStyle text_style = { .size = style->size, .weight = style->weight };
  Entry *entry = get_last (self);
  guint begin = entry->runs->len;
  double line_height = get_line_height (lang, style);

  rostrum_metrics_wrap (self->metrics, text, g_intern_string (lang), &text_style, style->ink,
                        self->column_width - indent, FALSE, entry->runs, self->strings);
  for (guint i = begin; i < entry->runs->len; i++)
    {
      RostrumTextRun *run = &g_array_index (entry->runs, RostrumTextRun, i);

      run->x = indent;
      run->baseline = entry->height + line_height * 0.75;
      entry->height += line_height;
    }
}

void
rostrum_document_add_map (RostrumDocument            *self,
                          const RostrumLangMap       *map,
                          const RostrumDocumentStyle *style,
                          double                      indent)
{
  RostrumDocumentStyle dimmed = *style;
  RostrumLangText picked[2];
  guint n_picked;

  if (map == NULL)
    return;

  dimmed.weight = MIN (style->weight, 600);
  if (style->ink == ROSTRUM_INK_TEXT)
    dimmed.ink = ROSTRUM_INK_DIM;
  n_picked = rostrum_words_pick (map, self->options->content, picked);
  for (guint i = 0; i < n_picked; i++)
    rostrum_document_add (self, picked[i].text, picked[i].lang, i == 0 ? style : &dimmed, indent);
}

void
rostrum_document_add_beside (RostrumDocument            *self,
                             const char                 *text,
                             const char                 *lang,
                             const RostrumDocumentStyle *style)
{
  Entry *entry = get_last (self);
  const RostrumTextRun *last = entry->runs->len > 0 ? &g_array_index (entry->runs, RostrumTextRun,
                                                                      entry->runs->len - 1)
                                                    : NULL;
  RostrumTextRun run = {
    .text = g_string_chunk_insert_const (self->strings, text),
    .lang = g_intern_string (lang),
    .style = { .size = style->size, .weight = style->weight },
    .ink = style->ink,
  };

  run.width = rostrum_metrics_measure (self->metrics, run.text, run.lang, &run.style);
  if (last == NULL || last->x + last->width + BESIDE_GAP + run.width > self->column_width)
    {
      rostrum_document_add (self, text, lang, style, 0);
      return;
    }
  run.x = last->x + last->width + BESIDE_GAP;
  run.baseline = last->baseline;
  g_array_append_val (entry->runs, run);
}

static void
next_column (const RostrumDocument *self,
             Cursor                *cursor)
{
  cursor->column++;
  if (cursor->column == self->n_columns && self->options->page_height > 0)
    {
      cursor->column = 0;
      cursor->page++;
      cursor->top += self->options->page_height;
      cursor->bottom += self->options->page_height;
    }
  cursor->y = cursor->top;
}

/* What has to fit below the cursor: a heading and the entry after it. */
static double
get_needed (const RostrumDocument *self,
            guint                  index)
{
  double needed = 0;

  for (guint i = index; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      needed += entry->height + (i > index ? entry->space_before : 0);
      if (!entry->is_heading)
        break;
    }
  return needed;
}

/* Finds the place of the entry and moves the cursor below it. */
static RostrumPoint
advance (const RostrumDocument *self,
         guint                  index,
         Cursor                *cursor)
{
  const Entry *entry = g_ptr_array_index (self->entries, index);
  RostrumPoint at;

  if (cursor->y > cursor->top)
    {
      if (cursor->y + entry->space_before + get_needed (self, index) > cursor->bottom)
        next_column (self, cursor);
      else
        cursor->y += entry->space_before;
    }
  at.x = self->margin + cursor->column * (self->column_width + COLUMN_GAP);
  at.y = cursor->y;
  cursor->y += entry->height;
  return at;
}

static Cursor
start (const RostrumDocument *self,
       double                 column_height)
{
  return (Cursor) {
    .top = self->margin,
    .bottom = self->margin + column_height,
    .y = self->margin,
  };
}

/* The least height at which no more columns are needed than there are. */
static double
find_column_height (const RostrumDocument *self)
{
  double height = 0;

  if (self->options->page_height > 0)
    return self->options->page_height - 2 * self->margin;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      height += entry->height + entry->space_before;
    }
  height /= self->n_columns;

  for (;;)
    {
      Cursor cursor = start (self, height);

      for (guint i = 0; i < self->entries->len; i++)
        advance (self, i, &cursor);
      if (cursor.column < self->n_columns)
        return height;
      height = height * STRETCH + 1;
    }
}

static void
place_entry (const RostrumDocument *self,
             RostrumSceneBuilder   *builder,
             const Entry           *entry,
             RostrumPoint           at)
{
  const char *used = self->options->lang;
  RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_ENTRY, entry->id,
                                                 (RostrumRect) { at.x, at.y, self->column_width,
                                                                 entry->height });
  g_autofree RostrumTextRun *moved = g_memdup2 (entry->runs->data,
                                                sizeof (RostrumTextRun) * entry->runs->len);

  for (guint i = 0; i < entry->runs->len; i++)
    {
      moved[i].x += at.x;
      moved[i].baseline += at.y;
    }
  rostrum_scene_builder_set_runs (builder, node, moved, entry->runs->len);
  if (entry->item == NULL)
    return;
  node->item = rostrum_scene_builder_keep (builder, entry->item->id);
  if (entry->item->title != NULL)
    node->title = rostrum_scene_builder_keep (
        builder, rostrum_lang_map_get (entry->item->title, self->options->lang, &used));
  node->title_lang = rostrum_scene_builder_keep (builder, used);
}

static void
place_page_numbers (const RostrumDocument *self,
                    RostrumSceneBuilder   *builder,
                    guint                  n_pages)
{
  for (guint page = 0; page < n_pages; page++)
    {
      g_autofree char *number = g_strdup_printf ("%u", page + 1);
      g_autofree char *id = g_strdup_printf ("#page-%u", page + 1);
      RostrumTextRun run = {
        .text = number,
        .lang = self->options->lang,
        .style = { .size = FOOTER_SIZE, .weight = 400 },
        .ink = ROSTRUM_INK_DIM,
        .baseline = (page + 1) * self->options->page_height - self->margin / 2,
      };
      RostrumRect rect;
      RostrumNode *node;

      run.width = rostrum_metrics_measure (self->metrics, number, run.lang, &run.style);
      run.x = (self->options->width - run.width) / 2;
      rect = (RostrumRect) { run.x, run.baseline - FOOTER_SIZE, run.width, FOOTER_SIZE * LINE_HEIGHT };
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_ENTRY, id, rect);
      rostrum_scene_builder_set_runs (builder, node, &run, 1);
    }
}

/* Returns: (transfer full): the document as a scene */
RostrumScene *
rostrum_document_finish (RostrumDocument *self,
                         const char      *title)
{
  g_autoptr (RostrumSceneBuilder) builder = rostrum_scene_builder_new ();
  Cursor cursor = start (self, find_column_height (self));
  double height;

  for (guint i = 0; i < self->entries->len; i++)
    {
      RostrumPoint at = advance (self, i, &cursor);

      place_entry (self, builder, g_ptr_array_index (self->entries, i), at);
    }

  if (self->options->page_height > 0)
    {
      place_page_numbers (self, builder, cursor.page + 1);
      height = (cursor.page + 1) * self->options->page_height;
    }
  else
    {
      height = MAX (cursor.bottom + self->margin, self->options->height);
    }
  return rostrum_scene_builder_finish (builder, title, self->options->lang, self->options->width,
                                       height);
}
