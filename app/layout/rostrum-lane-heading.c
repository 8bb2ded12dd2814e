/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lane headings: the title in the languages of the content, and counts. */

#include "config.h"

#include "rostrum-lane-heading.h"

#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define TITLE_SIZE    12.5
#define COUNT_SIZE    11.5
#define LEFT          14
#define RIGHT         6
#define LINE          17
#define TOP           7
#define BOTTOM        7
#define STRIP         24 /* height of a heading above its rows */
#define STRIP_TOP     6.0

static const RostrumTextStyle title_style = { .size = TITLE_SIZE, .weight = 700 };
static const RostrumTextStyle second_style = { .size = TITLE_SIZE, .weight = 400 };
static const RostrumTextStyle count_style = { .size = COUNT_SIZE, .weight = 400 };

static const char *
get_id (const RostrumLaneHeading *self)
{
  return self->lane != NULL ? self->lane->item.id : "#events";
}

static void
add_count (const RostrumLaneHeading *self,
           GArray                   *runs,
           GStringChunk             *strings,
           char                     *text)
{
  RostrumTextRun run = {
    .text = g_string_chunk_insert_const (strings, text),
    .lang = self->lang,
    .style = count_style,
    .ink = ROSTRUM_INK_DIM,
  };

  g_array_append_val (runs, run);
  g_free (text);
}

/* All lines of the heading, not placed yet. */
static GArray *
make_lines (const RostrumLaneHeading *self,
            RostrumMetrics           *metrics,
            GStringChunk             *strings)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  RostrumLangText picked[2];
  guint n_picked = self->lane != NULL
                     ? rostrum_words_pick (self->lane->item.title, self->content, picked)
                     : 0;
  double room = self->beside ? self->width - LEFT - RIGHT : G_MAXINT16;

  for (guint i = 0; i < n_picked; i++)
    rostrum_metrics_wrap (metrics, picked[i].text, picked[i].lang,
                          i == 0 ? &title_style : &second_style,
                          i == 0 ? ROSTRUM_INK_TEXT : ROSTRUM_INK_DIM, room, TRUE, runs,
                          strings);

  add_count (
      self, runs, strings,
      g_strdup_printf (rostrum_text_plural (self->lang, "%u item", "%u items", self->n_events),
                       self->n_events));
  if (self->n_undated > 0)
    add_count (self, runs, strings,
               g_strdup_printf (rostrum_text_plural (self->lang, "%u undated", "%u undated",
                                                     self->n_undated),
                                self->n_undated));
  return runs;
}

double
rostrum_lane_heading_get_height (const RostrumLaneHeading *self,
                                 RostrumMetrics           *metrics)
{
  g_autoptr (GStringChunk) strings = g_string_chunk_new (256);
  g_autoptr (GArray) runs = make_lines (self, metrics, strings);

  return self->beside ? TOP + runs->len * LINE + BOTTOM : STRIP;
}

void
rostrum_lane_heading_place_lane (const RostrumLaneHeading *self,
                                 RostrumSceneBuilder      *builder,
                                 RostrumMetrics           *metrics,
                                 double                    top,
                                 double                    height,
                                 double                    scene_width,
                                 double                    rows_top)
{
  g_autofree char *id = g_strdup_printf ("%s#lane", get_id (self));
  RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_LANE, id,
                                                 (RostrumRect) { 0, top, scene_width, height });

  node->slot = self->slot;
  node->n_slots = self->n_slots;
  if (self->n_events == self->n_undated)
    {
      RostrumTextRun run = {
        .text = rostrum_text (self->lang, "None recorded in this model"),
        .lang = self->lang,
        .style = count_style,
        .ink = ROSTRUM_INK_DIM,
        .x = self->beside ? self->width + LEFT : LEFT,
        .baseline = rows_top + (top + height - rows_top) / 2 + COUNT_SIZE * 0.36,
      };

      run.width = rostrum_metrics_measure (metrics, run.text, run.lang, &run.style);
      rostrum_scene_builder_set_runs (builder, node, &run, 1);
    }
}

void
rostrum_lane_heading_place (const RostrumLaneHeading *self,
                            RostrumSceneBuilder      *builder,
                            RostrumMetrics           *metrics,
                            double                    top,
                            double                    height)
{
  g_autoptr (GStringChunk) strings = g_string_chunk_new (256);
  g_autoptr (GArray) runs = make_lines (self, metrics, strings);
  double x = LEFT;
  RostrumNode *node;

  for (guint i = 0; i < runs->len; i++)
    {
      RostrumTextRun *run = &g_array_index (runs, RostrumTextRun, i);

      run->width = rostrum_metrics_measure (metrics, run->text, run->lang, &run->style);
      run->x = x;
      run->baseline = top + TITLE_SIZE * 0.85 + (self->beside ? TOP + i * LINE : STRIP_TOP);
      if (!self->beside)
        x += run->width + 8;
    }

  node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_LANE_HEADING, get_id (self),
                                    (RostrumRect) { 0, top, self->width,
                                                    self->beside ? height : STRIP });
  node->flags = ROSTRUM_NODE_STICKY_X;
  node->slot = self->slot;
  node->n_slots = self->n_slots;
  if (self->lane != NULL)
    {
      node->item = rostrum_scene_builder_keep (builder, self->lane->item.id);
      node->title = rostrum_scene_builder_keep (builder,
                                                rostrum_lang_map_get (self->lane->item.title,
                                                                      self->lang, NULL));
      node->title_lang = rostrum_scene_builder_keep (builder, self->lang);
    }
  rostrum_scene_builder_set_runs (builder, node, (const RostrumTextRun *) runs->data, runs->len);
}
