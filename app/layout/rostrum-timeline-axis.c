/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Ticks, their labels, and the pin of the speech. */

#include "config.h"

#include "rostrum-timeline-axis.h"

#include "rostrum-lang-map.h"
#include "rostrum-text.h"

#define LABEL_BASELINE 37
#define LABEL_GAP      6
#define FLAG_TOP       3
#define FLAG_HEIGHT    19
#define FLAG_PADDING   9
#define PIN_WIDTH      3

static const RostrumTextStyle major_style = { .size = 12.5, .weight = 700 };
static const RostrumTextStyle minor_style = { .size = 11, .weight = 400 };
static const RostrumTextStyle flag_style = { .size = 12, .weight = 600 };

/* The day that the speech was given on, as it is plotted. */
static const RostrumDate *
get_speech_date (const RostrumTimelineAxis *self)
{
  const RostrumDate *date;

  if (self->speech == NULL || self->speech->n_phases == 0)
    return NULL;
  date = &self->speech->phases[self->speech->plot].date;
  return date->min > ROSTRUM_DAY_OPEN_PAST && date->max < ROSTRUM_DAY_OPEN_FUTURE ? date : NULL;
}

void
rostrum_timeline_axis_place_lines (const RostrumTimelineAxis *self,
                                   RostrumSceneBuilder       *builder,
                                   double                     height)
{
  g_autoptr (GArray) ticks
      = rostrum_time_scale_ticks (self->scale, self->from, self->to, self->lang);
  const RostrumDate *speech = get_speech_date (self);

  for (guint i = 0; i < ticks->len; i++)
    {
      const RostrumTick *tick = &g_array_index (ticks, RostrumTick, i);
      double x = rostrum_time_scale_x (self->scale, tick->day);
      g_autofree char *id = g_strdup_printf ("#tick-%d", tick->day);
      RostrumNode *node;

      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_TICK, id,
                                        (RostrumRect) { x - 0.5, ROSTRUM_TIMELINE_AXIS_HEIGHT, 1,
                                                        height });
      if (tick->major)
        node->flags |= ROSTRUM_NODE_MAJOR;
    }

  if (speech != NULL)
    {
      double x = rostrum_time_scale_middle (self->scale, speech);
      RostrumNode *node = rostrum_scene_builder_add (
          builder, ROSTRUM_ROLE_PIN, "#pin",
          (RostrumRect) { x - PIN_WIDTH / 2.0, ROSTRUM_TIMELINE_AXIS_HEIGHT, PIN_WIDTH, height });

      node->flags |= ROSTRUM_NODE_SPEAKER;
    }
}

/* Years first, then the months that find room between them. */
static void
place_tick_labels (const RostrumTimelineAxis *self,
                   RostrumSceneBuilder       *builder,
                   gboolean                   major,
                   const GArray              *ticks,
                   GArray                    *taken)
{
  const RostrumTextStyle *style = major ? &major_style : &minor_style;

  for (guint i = 0; i < ticks->len; i++)
    {
      const RostrumTick *tick = &g_array_index (ticks, RostrumTick, i);
      double width = rostrum_metrics_measure (self->metrics, tick->label, self->lang, style);
      double x = rostrum_time_scale_x (self->scale, tick->day) - width / 2;
      RostrumRect rect = { x - LABEL_GAP, 0, width + 2 * LABEL_GAP, 1 };
      gboolean is_free = x >= self->left && x + width <= self->width;
      g_autofree char *id = g_strdup_printf ("#tick-label-%d", tick->day);
      RostrumTextRun run = {
        .text = tick->label,
        .lang = self->lang,
        .style = *style,
        .ink = major ? ROSTRUM_INK_TEXT : ROSTRUM_INK_DIM,
        .x = x,
        .baseline = LABEL_BASELINE,
        .width = width,
      };
      RostrumNode *node;

      for (guint j = 0; j < taken->len && is_free; j++)
        is_free = !rostrum_rect_intersects (&rect, &g_array_index (taken, RostrumRect, j));
      if (tick->major != major || !is_free)
        continue;

      g_array_append_val (taken, rect);
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_TICK_LABEL, id,
                                        (RostrumRect) { x, LABEL_BASELINE - 11, width, 14 });
      node->flags = ROSTRUM_NODE_STICKY_Y | (major ? ROSTRUM_NODE_MAJOR : 0);
      rostrum_scene_builder_set_runs (builder, node, &run, 1);
    }
}

static void
place_flag (const RostrumTimelineAxis *self,
            RostrumSceneBuilder       *builder)
{
  const RostrumDate *date = get_speech_date (self);
  g_autofree char *text = NULL;
  RostrumTextRun run = { .lang = self->lang, .style = flag_style, .ink = ROSTRUM_INK_SAID };
  double width;
  double x;
  RostrumNode *node;

  if (date == NULL)
    return;

  if (self->narrow)
    {
      text = g_strdup (rostrum_text (self->lang, "Day of the speech"));
    }
  else
    {
      g_autofree char *day = rostrum_date_to_words (date, self->lang);

      /* Translators: at a line on the timeline; the date of the speech */
      text = g_strdup_printf (rostrum_text (self->lang, "Speech, %s"), day);
    }

  run.text = text;
  run.width = rostrum_metrics_measure (self->metrics, text, self->lang, &flag_style);
  width = run.width + 2 * FLAG_PADDING;
  x = rostrum_time_scale_middle (self->scale, date) - width / 2;
  x = MAX (MIN (x, self->width - width - 2), self->left + 2);
  run.x = x + FLAG_PADDING;
  run.baseline = FLAG_TOP + FLAG_HEIGHT / 2.0 + flag_style.size * 0.36;

  node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_PIN_FLAG, "#pin-flag",
                                    (RostrumRect) { x, FLAG_TOP, width, FLAG_HEIGHT });
  node->flags = ROSTRUM_NODE_STICKY_Y | ROSTRUM_NODE_SPEAKER;
  rostrum_scene_builder_set_runs (builder, node, &run, 1);
}

void
rostrum_timeline_axis_place_labels (const RostrumTimelineAxis *self,
                                    RostrumSceneBuilder       *builder)
{
  g_autoptr (GArray) ticks
      = rostrum_time_scale_ticks (self->scale, self->from, self->to, self->lang);
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (RostrumRect));
  RostrumNode *node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_AXIS, "#axis",
                                                 (RostrumRect) { 0, 0, self->width,
                                                                 ROSTRUM_TIMELINE_AXIS_HEIGHT });

  node->flags = ROSTRUM_NODE_STICKY_Y;
  place_tick_labels (self, builder, TRUE, ticks, taken);
  place_tick_labels (self, builder, FALSE, ticks, taken);
  place_flag (self, builder);

  if (self->left > 0)
    {
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_AXIS, "#axis-corner",
                                        (RostrumRect) { 0, 0, self->left,
                                                        ROSTRUM_TIMELINE_AXIS_HEIGHT });
      node->flags = ROSTRUM_NODE_STICKY_X | ROSTRUM_NODE_STICKY_Y;
    }
}
