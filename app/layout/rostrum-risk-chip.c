/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Chips and titles: how large they are, and how they enter a scene. */

#include "config.h"

#include "rostrum-risk-private.h"

#include "rostrum-labels.h"
#include "rostrum-legend.h"
#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define SIGN_ROOM      32 /* before the text */
#define TEXT_RIGHT     13
#define LINE           17
#define CHIP_PADDING   8
#define LEAST_HEIGHT   42
#define MOST_LINES     2
#define SECOND_SIZE    12.5
#define COUNT_SIZE     16
#define COUNT_ROOM     48 /* of a number behind a title */
#define WIDER          1.25

/* Appends the text in as few as two lines: a narrow column gives way. */
static void
wrap (const RostrumRiskDiagram *self,
      const RostrumLangText    *text,
      const RostrumTextStyle   *style,
      RostrumInk                ink,
      double                    width,
      GArray                   *runs)
{
  guint begin = runs->len;

  for (;;)
    {
      guint n_lines = rostrum_metrics_wrap (self->metrics, text->text, text->lang, style, ink,
                                            width, TRUE, runs, self->strings);

      if (n_lines <= MOST_LINES)
        return;
      g_array_set_size (runs, begin);
      width *= WIDER;
    }
}

static void
measure_chip (const RostrumRiskDiagram *self,
              RostrumChip              *chip,
              double                    text_width,
              double                    text_size)
{
  const RostrumItem *item = &chip->risk->item;
  const RostrumTextStyle first = { .size = text_size, .weight = 600 };
  const RostrumTextStyle second = { .size = MIN (text_size, SECOND_SIZE), .weight = 400 };
  RostrumLangText picked[2];
  guint n_picked = rostrum_words_pick (item->title, self->options->content, picked);
  double width = 0;
  double height;

  g_clear_pointer (&chip->runs, g_array_unref);
  chip->runs = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  for (guint i = 0; i < n_picked; i++)
    wrap (self, &picked[i], i == 0 ? &first : &second,
          i == 0 ? ROSTRUM_INK_ON_CHIP : ROSTRUM_INK_ON_CHIP_DIM, text_width, chip->runs);
  if (item->confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      RostrumLangText unverified = { self->options->lang,
                                     rostrum_text (self->options->lang, "unverified") };

      wrap (self, &unverified, &second, ROSTRUM_INK_ON_CHIP_DIM, text_width, chip->runs);
    }

  height = MAX (chip->runs->len * LINE + CHIP_PADDING, LEAST_HEIGHT);
  for (guint i = 0; i < chip->runs->len; i++)
    {
      RostrumTextRun *run = &g_array_index (chip->runs, RostrumTextRun, i);

      run->x = SIGN_ROOM;
      run->baseline = (height - chip->runs->len * LINE) / 2 + i * LINE + LINE * 0.75;
      width = MAX (width, run->width);
    }
  chip->rect.width = SIGN_ROOM + width + TEXT_RIGHT;
  chip->rect.height = height;
}

/* A line of its own for each language, and as many more as it takes. */
static void
stack_title (const RostrumRiskDiagram *self,
             RostrumRiskLayer         *layer,
             const RostrumTextStyle   *style,
             double                    width)
{
  RostrumLangText picked[2];
  guint n_picked = rostrum_words_pick (layer->layer->item.title, self->options->content, picked);

  g_array_set_size (layer->title, 0);
  for (guint i = 0; i < n_picked; i++)
    rostrum_metrics_wrap (self->metrics, picked[i].text, picked[i].lang, style,
                          ROSTRUM_INK_ON_LAYER, width, TRUE, layer->title, self->strings);
  for (guint i = 0; i < layer->title->len; i++)
    g_array_index (layer->title, RostrumTextRun, i).baseline = i * ROSTRUM_RISK_TITLE_HEIGHT;
}

/* The number of risks, behind the last line. */
static void
append_count (const RostrumRiskDiagram *self,
              RostrumRiskLayer         *layer)
{
  const RostrumTextRun *last = &g_array_index (layer->title, RostrumTextRun, layer->title->len - 1);
  g_autofree char *count = g_strdup_printf ("%u", layer->chips->len);
  RostrumTextRun run = {
    .text = g_string_chunk_insert_const (self->strings, count),
    .lang = self->options->lang,
    .style = { .size = COUNT_SIZE, .weight = 600 },
    .ink = ROSTRUM_INK_ON_LAYER_DIM,
    .x = last->x + last->width + ROSTRUM_RISK_TITLE_SIZE / 2.0,
    .baseline = last->baseline,
  };

  run.width = rostrum_metrics_measure (self->metrics, run.text, run.lang, &run.style);
  g_array_append_val (layer->title, run);
}

static void
measure_title (const RostrumRiskDiagram *self,
               RostrumRiskLayer         *layer,
               double                    width)
{
  const RostrumTextStyle style = { .size = ROSTRUM_RISK_TITLE_SIZE, .weight = 800 };

  g_clear_pointer (&layer->title, g_array_unref);
  layer->title = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  if (rostrum_words_line (self->metrics, layer->layer->item.title, self->options->content, &style,
                          ROSTRUM_INK_ON_LAYER, ROSTRUM_INK_ON_LAYER, 0, 0, layer->title)
      > width - COUNT_ROOM)
    stack_title (self, layer, &style, width - COUNT_ROOM);
  append_count (self, layer);

  layer->title_width = 0;
  layer->title_height = ROSTRUM_RISK_TITLE_HEIGHT;
  for (guint i = 0; i < layer->title->len; i++)
    {
      const RostrumTextRun *run = &g_array_index (layer->title, RostrumTextRun, i);

      layer->title_width = MAX (layer->title_width, run->x + run->width);
      layer->title_height = MAX (layer->title_height, run->baseline + ROSTRUM_RISK_TITLE_HEIGHT);
    }
}

void
rostrum_risk_diagram_measure (RostrumRiskDiagram *self,
                              double              text_width,
                              double              text_size,
                              double              title_width)
{
  for (guint i = 0; i < self->layers->len; i++)
    {
      RostrumRiskLayer *layer = g_ptr_array_index (self->layers, i);

      measure_title (self, layer, title_width);
      for (guint j = 0; j < layer->chips->len; j++)
        measure_chip (self, g_ptr_array_index (layer->chips, j), text_width, text_size);
    }
}

RostrumChip *
rostrum_risk_layer_find_chip (const RostrumRiskLayer *self,
                              const RostrumItem      *risk)
{
  for (guint i = 0; i < self->chips->len; i++)
    {
      RostrumChip *chip = g_ptr_array_index (self->chips, i);

      if (&chip->risk->item == risk)
        return chip;
    }
  return NULL;
}

static void
set_moved_runs (RostrumSceneBuilder *builder,
                RostrumNode         *node,
                const GArray        *runs,
                double               x,
                double               y)
{
  g_autofree RostrumTextRun *moved = g_memdup2 (runs->data, sizeof (RostrumTextRun) * runs->len);

  for (guint i = 0; i < runs->len; i++)
    {
      moved[i].x += x;
      moved[i].baseline += y;
    }
  rostrum_scene_builder_set_runs (builder, node, moved, runs->len);
}

static void
set_item (const RostrumRiskDiagram *self,
          RostrumSceneBuilder      *builder,
          RostrumNode              *node,
          const RostrumItem        *item,
          const RostrumRiskLayer   *layer,
          const char               *title)
{
  node->item = rostrum_scene_builder_keep (builder, item->id);
  node->title = rostrum_scene_builder_keep (builder, title);
  node->title_lang = rostrum_scene_builder_keep (builder, self->options->lang);
  node->slot = (int) layer->slot;
  node->n_slots = (int) self->layers->len;
}

/* Adds the layer's title: x is its left edge. */
void
rostrum_risk_diagram_place_title (const RostrumRiskDiagram *self,
                                  RostrumSceneBuilder      *builder,
                                  const RostrumRiskLayer   *layer,
                                  double                    x,
                                  double                    top)
{
  const RostrumItem *item = &layer->layer->item;
  const char *lang = self->options->lang;
  guint n_risks = layer->chips->len;
  g_autofree char *count
      = g_strdup_printf (rostrum_text_plural (lang, "%u risk", "%u risks", n_risks), n_risks);
  const char *words[] = { rostrum_lang_map_get (item->title, lang, NULL), count, NULL };
  g_autofree char *title = rostrum_words_join (lang, words);
  RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_BAND_TITLE, item->id,
                                                 (RostrumRect) { x, top, layer->title_width,
                                                                 layer->title_height });

  node->kind = "layer";
  set_item (self, builder, node, item, layer, title);
  set_moved_runs (builder, node, layer->title, x, top + ROSTRUM_RISK_TITLE_SIZE * 0.95);
}

/* Adds the layer's chips where they have been placed. */
void
rostrum_risk_diagram_place_chips (const RostrumRiskDiagram *self,
                                  RostrumSceneBuilder      *builder,
                                  const RostrumRiskLayer   *layer)
{
  static const RostrumShape shapes[] = {
    [ROSTRUM_CAUSE_TECHNOLOGY] = ROSTRUM_SHAPE_CAUSE_TECHNOLOGY,
    [ROSTRUM_CAUSE_APPLICATION] = ROSTRUM_SHAPE_CAUSE_APPLICATION,
    [ROSTRUM_CAUSE_SOCIETY] = ROSTRUM_SHAPE_CAUSE_SOCIETY,
  };
  const char *lang = self->options->lang;

  for (guint i = 0; i < layer->chips->len; i++)
    {
      const RostrumChip *chip = g_ptr_array_index (layer->chips, i);
      const RostrumRisk *risk = chip->risk;
      const char *words[] = {
        rostrum_lang_map_get (risk->item.title, lang, NULL),
        rostrum_lang_map_get (layer->layer->item.title, lang, NULL),
        rostrum_cause_to_label (risk->cause, lang),
        rostrum_placement_to_label (risk->placement, lang),
        NULL,
      };
      g_autofree char *title = rostrum_words_join (lang, words);
      RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_RISK, risk->item.id,
                                                     chip->rect);

      node->kind = rostrum_cause_to_string (risk->cause);
      node->shape = shapes[risk->cause];
      if (risk->placement == ROSTRUM_PLACEMENT_EDITORIAL)
        node->flags |= ROSTRUM_NODE_EDITORIAL;
      if (risk->item.confidence == ROSTRUM_CONFIDENCE_LOW)
        node->flags |= ROSTRUM_NODE_UNCERTAIN;
      set_item (self, builder, node, &risk->item, layer, title);
      set_moved_runs (builder, node, chip->runs, chip->rect.x, chip->rect.y);
    }
}

/* The node is valid until the next one is added. */
RostrumNode *
rostrum_risk_diagram_add_band (const RostrumRiskDiagram *self,
                               RostrumSceneBuilder      *builder,
                               const RostrumRiskLayer   *layer,
                               RostrumRect               rect)
{
  g_autofree char *id = g_strdup_printf ("%s#band", layer->layer->item.id);
  RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_BAND, id, rect);

  node->slot = (int) layer->slot;
  node->n_slots = (int) self->layers->len;
  return node;
}

/* Explains signs and outlines. Returns the height it takes. */
double
rostrum_risk_diagram_place_legend (const RostrumRiskDiagram *self,
                                   RostrumSceneBuilder      *builder,
                                   double                    width,
                                   double                    top)
{
  const char *lang = self->options->lang;
  const RostrumLegendEntry entries[] = {
    { ROSTRUM_SHAPE_NONE, rostrum_text (lang, "Cause") },
    { ROSTRUM_SHAPE_CAUSE_TECHNOLOGY, rostrum_cause_to_label (ROSTRUM_CAUSE_TECHNOLOGY, lang) },
    { ROSTRUM_SHAPE_CAUSE_APPLICATION, rostrum_cause_to_label (ROSTRUM_CAUSE_APPLICATION, lang) },
    { ROSTRUM_SHAPE_CAUSE_SOCIETY, rostrum_cause_to_label (ROSTRUM_CAUSE_SOCIETY, lang) },
    { ROSTRUM_SHAPE_NONE, rostrum_text (lang, "Placement") },
    { ROSTRUM_SHAPE_PLACEMENT_STATED,
      rostrum_placement_to_label (ROSTRUM_PLACEMENT_STATED, lang) },
    { ROSTRUM_SHAPE_PLACEMENT_EDITORIAL,
      rostrum_placement_to_label (ROSTRUM_PLACEMENT_EDITORIAL, lang) },
  };

  return rostrum_legend_place (builder, self->metrics, entries, G_N_ELEMENTS (entries), lang, 16,
                               width - 16, top);
}
