/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How much room an event needs on the timeline: its marks, its label, and the
 * words that compare speech and record.
 */

#include "config.h"

#include "rostrum-timeline-private.h"

#include <math.h>

#include "rostrum-phase-shape.h"
#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define LABEL_SIZE 12.5
#define WORDS_SIZE 12
#define MARK_REACH 8  /* half of the widest mark */
#define MARK_ROOM  13 /* two marks nearer than this cover each other */
#define WORDS_GAP  12
#define EDGE       8
#define LINE       15 /* between the two lines of a stacked label */
#define ROW        34
#define DOUBLE_ROW 60

static const RostrumTextStyle words_style = { .size = WORDS_SIZE, .weight = 600 };

gboolean
rostrum_date_has_place (const RostrumDate *date)
{
  return date->min != ROSTRUM_DAY_OPEN_PAST || date->max != ROSTRUM_DAY_OPEN_FUTURE;
}

static gboolean
has_placed_phase (const RostrumEvent *event)
{
  for (guint i = 0; i < event->n_phases; i++)
    if (rostrum_date_has_place (&event->phases[i].date))
      return TRUE;

  return FALSE;
}

static gboolean
has_placed_said (const RostrumEvent *event)
{
  return event->has_said_date && rostrum_date_has_place (&event->said_date);
}

gboolean
rostrum_event_has_place (const RostrumEvent *event)
{
  return has_placed_phase (event) || has_placed_said (event);
}

static double
get_phase_x (const RostrumTimelineSpace *space,
             const RostrumEvent         *event,
             guint                       phase)
{
  return rostrum_time_scale_middle (space->scale, &event->phases[phase].date);
}

/* The phase that what the speech says is to be compared with. */
static guint
find_target (const RostrumEvent *event)
{
  if (event->has_said_stage)
    for (guint i = 0; i < event->n_phases; i++)
      if (event->phases[i].stage == event->said_stage)
        return i;

  return event->plot;
}

static gboolean
differs (const RostrumEvent *event,
         guint               target)
{
  const RostrumDate *record;

  if (!has_placed_said (event) || event->n_phases == 0
      || !rostrum_date_has_place (&event->phases[target].date))
    return FALSE;

  record = &event->phases[target].date;
  return record->max < event->said_date.min || record->min > event->said_date.max;
}

/* Where marks would cover each other the weightier one stays; what the speech
 * speaks of and what is plotted always do, if they do not meet each other. */
static void
choose_marks (RostrumEventBox            *self,
              const RostrumTimelineSpace *space)
{
  const RostrumEvent *event = self->event;

  self->shown = g_new0 (gboolean, event->n_phases);
  for (int weight = 7; weight >= 1; weight--)
    for (guint i = 0; i < event->n_phases; i++)
      {
        double x = get_phase_x (space, event, i);
        int own = i == event->plot ? 7
                  : self->contested && i == self->target
                      ? 6
                      : rostrum_phase_get_weight (event->phases[i].stage);
        gboolean is_free = TRUE;

        if (own != weight || !rostrum_date_has_place (&event->phases[i].date))
          continue;
        for (guint j = 0; j < event->n_phases && is_free; j++)
          is_free = !self->shown[j] || fabs (get_phase_x (space, event, j) - x) >= MARK_ROOM;
        self->shown[i] = is_free;
      }
}

static void
extend (RostrumEventBox *self,
        double           left,
        double           right)
{
  self->left = MIN (self->left, left);
  self->right = MAX (self->right, right);
}

static void
extend_by_date (RostrumEventBox            *self,
                const RostrumTimelineSpace *space,
                const RostrumDate          *date)
{
  double middle = rostrum_time_scale_middle (space->scale, date);

  if (!rostrum_date_has_place (date))
    return;
  extend (self, middle - MARK_REACH, middle + MARK_REACH);
  if (date->min != ROSTRUM_DAY_OPEN_PAST)
    extend (self, rostrum_time_scale_x (space->scale, date->min), middle);
  if (date->max != ROSTRUM_DAY_OPEN_FUTURE)
    extend (self, middle, rostrum_time_scale_x (space->scale, date->max + 1.0));
}

/* Both languages on one line, or one below the other where that is too wide. */
static double
add_title (RostrumEventBox            *self,
           const RostrumTimelineSpace *space,
           const RostrumTextStyle     *style)
{
  const RostrumLangMap *title = self->event->item.title;
  double width = rostrum_words_line (space->metrics, title, space->options->content, style,
                                     ROSTRUM_INK_TEXT, ROSTRUM_INK_DIM, 0, 0, self->label);

  if (self->label->len > 1 && space->options->width < ROSTRUM_TIMELINE_NARROW)
    {
      RostrumTextRun *second = &g_array_index (self->label, RostrumTextRun, 1);

      second->x = 0;
      second->baseline = self->label_drop = LINE;
      width = MAX (g_array_index (self->label, RostrumTextRun, 0).width, second->width);
    }
  return width;
}

/* Returns: the label's width. */
static double
make_label (RostrumEventBox            *self,
            const RostrumTimelineSpace *space)
{
  const RostrumItem *item = &self->event->item;
  RostrumTextStyle style = { .size = LABEL_SIZE, .weight = 600 };
  double width;

  if (self->event->context)
    style.weight = 400;
  else if (item->basis == ROSTRUM_BASIS_SPEAKER)
    style.weight = 700;

  self->label = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  width = add_title (self, space, &style);
  if (item->confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      RostrumTextRun run = {
        .text = rostrum_text (space->options->lang, "unverified"),
        .lang = space->options->lang,
        .style = { .size = WORDS_SIZE, .weight = 400 },
        .ink = ROSTRUM_INK_DIM,
        .x = width + LABEL_SIZE / 2,
      };

      run.width = rostrum_metrics_measure (space->metrics, run.text, run.lang, &run.style);
      g_array_append_val (self->label, run);
      width = run.x + run.width;
    }
  return width;
}

/* "said March 2024 · record 1 August 2024" */
static char *
compare_dates (const RostrumEvent         *event,
               guint                       target,
               const RostrumTimelineSpace *space)
{
  const char *lang = space->options->lang;
  g_autofree char *said = rostrum_date_to_words (&event->said_date, lang);
  g_autofree char *record = rostrum_date_to_words (&event->phases[target].date, lang);

  /* Translators: two dates: what a speech says, and what the public record says */
  return g_strdup_printf (rostrum_text (lang, "said %s · record %s"), said, record);
}

/* "5 months apart", between the nearest days that both can mean. */
static char *
tell_gap (const RostrumEvent         *event,
          guint                       target,
          const RostrumTimelineSpace *space)
{
  const char *lang = space->options->lang;
  const RostrumDate *record = &event->phases[target].date;
  gboolean record_later = record->min > event->said_date.max;
  RostrumDay before = record_later ? event->said_date.min : record->min;
  RostrumDay after = record_later ? record->min : event->said_date.min;
  guint n_days = (guint) (after - before);
  int year_a, month_a, day_a, year_b, month_b, day_b;
  guint n_months;

  rostrum_day_to_ymd (before, &year_a, &month_a, &day_a);
  rostrum_day_to_ymd (after, &year_b, &month_b, &day_b);
  n_months = (guint) ((year_b - year_a) * 12 + month_b - month_a - (day_b < day_a ? 1 : 0));
  if (n_months > 0)
    return g_strdup_printf (
        rostrum_text_plural (lang, "%u month apart", "%u months apart", n_months), n_months);
  return g_strdup_printf (rostrum_text_plural (lang, "%u day apart", "%u days apart", n_days),
                          n_days);
}

static RostrumTextRun
make_words (const RostrumTimelineSpace *space,
            const char                 *text)
{
  RostrumTextRun run = {
    .text = g_intern_string (text),
    .lang = space->options->lang,
    .style = words_style,
    .ink = ROSTRUM_INK_SAID,
  };

  run.width = rostrum_metrics_measure (space->metrics, run.text, run.lang, &run.style);
  return run;
}

/* Beside the bubble and the join, on the side where there is room; the gap alone
 * where there is little. */
static void
place_words (RostrumEventBox            *self,
             const RostrumTimelineSpace *space)
{
  double said_x = rostrum_time_scale_middle (space->scale, &self->event->said_date);
  double record_x = get_phase_x (space, self->event, self->target);
  double from = MIN (said_x - MARK_REACH - 1, record_x) - WORDS_GAP;
  double to = MAX (said_x + MARK_REACH + 1, record_x) + WORDS_GAP;
  double room = MAX (space->right - EDGE - to, from - space->left);
  g_autofree char *dates = compare_dates (self->event, self->target, space);
  RostrumTextRun run = make_words (space, dates);

  if (run.width > room)
    {
      g_autofree char *gap = tell_gap (self->event, self->target, space);

      run = make_words (space, gap);
    }

  self->words = g_array_new (FALSE, FALSE, sizeof (RostrumTextRun));
  g_array_append_val (self->words, run);
  if (to + run.width <= space->right - EDGE)
    self->words_x = to;
  else if (from - run.width >= space->left)
    self->words_x = from - run.width;
  else
    self->words_x = (said_x + record_x - run.width) / 2;
  extend (self, self->words_x, self->words_x + run.width);
}

/**
 * rostrum_event_box_new:
 * @event: has a place, see rostrum_event_has_place()
 *
 * Returns: (transfer full): the event, measured
 */
RostrumEventBox *
rostrum_event_box_new (const RostrumEvent         *event,
                       const RostrumTimelineSpace *space)
{
  RostrumEventBox *self = g_new0 (RostrumEventBox, 1);
  double label_width;
  double first = G_MAXDOUBLE;

  self->event = event;
  self->left = G_MAXDOUBLE;
  self->right = -G_MAXDOUBLE;
  self->target = event->n_phases > 0 ? find_target (event) : 0;
  self->contested = differs (event, self->target);
  choose_marks (self, space);

  for (guint i = 0; i < event->n_phases; i++)
    {
      extend_by_date (self, space, &event->phases[i].date);
      if (self->shown[i])
        first = MIN (first, get_phase_x (space, event, i) - MARK_REACH);
    }
  if (has_placed_said (event))
    {
      double said = rostrum_time_scale_middle (space->scale, &event->said_date);

      extend_by_date (self, space, &event->said_date);
      extend (self, said - MARK_REACH - 1, said + MARK_REACH + 1);
      if (!has_placed_phase (event))
        first = self->left;
    }
  if (self->contested)
    place_words (self, space);

  label_width = make_label (self, space);
  self->label_x = MAX (MIN (first, space->right - EDGE - label_width), space->left);
  extend (self, self->label_x, self->label_x + label_width);
  return self;
}

void
rostrum_event_box_free (RostrumEventBox *self)
{
  g_clear_pointer (&self->label, g_array_unref);
  g_clear_pointer (&self->words, g_array_unref);
  g_free (self->shown);
  g_free (self);
}

/* Whether it takes a row with room for a bubble above its line. */
gboolean
rostrum_event_box_is_doubled (const RostrumEventBox *self)
{
  return self->contested || !has_placed_phase (self->event);
}

double
rostrum_event_box_get_height (const RostrumEventBox *self)
{
  return (rostrum_event_box_is_doubled (self) ? DOUBLE_ROW : ROW) + self->label_drop;
}
