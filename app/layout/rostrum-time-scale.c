/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One straight line from days to document units, and its ticks. */

#include "config.h"

#include "rostrum-time-scale.h"

#include "rostrum-calendar-words.h"

/* The least room that a tick with a label needs, in document units. */
#define MONTH_TICK_WIDTH 42
#define YEAR_TICK_WIDTH  50

#define DAYS_IN_YEAR  365.2425
#define DAYS_IN_MONTH 30.44

double
rostrum_time_scale_x (const RostrumTimeScale *self,
                      double                  day)
{
  return self->left + (day - self->origin) * self->day_width;
}

double
rostrum_time_scale_day (const RostrumTimeScale *self,
                        double                  x)
{
  return self->origin + (x - self->left) / self->day_width;
}

/**
 * rostrum_time_scale_middle:
 *
 * Returns: x of the middle of all that the date can mean; of an interval that
 *   is open on one side, x of its known end
 */
double
rostrum_time_scale_middle (const RostrumTimeScale *self,
                           const RostrumDate      *date)
{
  if (date->min == ROSTRUM_DAY_OPEN_PAST)
    return rostrum_time_scale_x (self, date->max + 0.5);
  if (date->max == ROSTRUM_DAY_OPEN_FUTURE)
    return rostrum_time_scale_x (self, date->min + 0.5);
  return rostrum_time_scale_x (self, ((double) date->min + date->max + 1) / 2);
}

static void
clear_tick (gpointer data)
{
  g_free (((RostrumTick *) data)->label);
}

/* How many months lie between two ticks. */
static int
choose_step (double day_width)
{
  static const int month_steps[] = { 1, 3, 6 };
  static const int year_steps[] = { 1, 2, 5, 10, 20, 50, 100, 500, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (month_steps); i++)
    if (month_steps[i] * DAYS_IN_MONTH * day_width >= MONTH_TICK_WIDTH)
      return month_steps[i];

  for (guint i = 0; i < G_N_ELEMENTS (year_steps); i++)
    if (year_steps[i] * DAYS_IN_YEAR * day_width >= YEAR_TICK_WIDTH)
      return 12 * year_steps[i];

  return 12 * 1000;
}

/**
 * rostrum_time_scale_ticks:
 * @lang: of the labels
 *
 * Returns: (transfer full) (element-type RostrumTick): ticks from one day to
 *   another, both included, in order of time
 */
GArray *
rostrum_time_scale_ticks (const RostrumTimeScale *self,
                          RostrumDay              from,
                          RostrumDay              to,
                          const char             *lang)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (RostrumTick));
  int step = choose_step (self->day_width);
  int year, month, day;

  g_array_set_clear_func (ticks, clear_tick);
  rostrum_day_to_ymd (from, &year, &month, &day);
  if (step >= 12)
    year -= year % (step / 12);
  month = 1;

  for (;;)
    {
      RostrumTick tick = { .day = rostrum_day_from_ymd (year, month, 1), .major = month == 1 };

      if (tick.day > to)
        break;
      if (tick.day >= from)
        {
          tick.label = tick.major
                         ? rostrum_calendar_date (lang, year, 0, 0)
                         : g_strdup (rostrum_calendar_short_month (lang, month));
          g_array_append_val (ticks, tick);
        }
      month += step;
      year += (month - 1) / 12;
      month = (month - 1) % 12 + 1;
    }

  return ticks;
}
