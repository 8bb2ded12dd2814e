/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far two dates are apart: at least and at most, because a date can mean
 * any of its days; and the same in words, no more exact than it is.
 */

#include "config.h"

#include "rostrum-date-private.h"

#include "rostrum-text.h"

/* From here on a range of days says less than one of years. */
#define MANY_DAYS 730

/* Of the Gregorian calendar, on average. */
#define DAYS_PER_YEAR 365.2425

typedef enum
{
  DAYS,
  MONTHS,
  YEARS,
} Unit;

static gboolean
is_open (RostrumDay day)
{
  return day == ROSTRUM_DAY_OPEN_PAST || day == ROSTRUM_DAY_OPEN_FUTURE;
}

/* The days from one to the other, or G_MAXINT where an end is open. */
static int
count_days (RostrumDay from,
            RostrumDay to)
{
  return is_open (from) || is_open (to) ? G_MAXINT : to - from;
}

/**
 * rostrum_date_get_distance:
 * @min_days: (out): the least that the dates can be apart; 0 where they can be
 *   the same day
 * @max_days: (out): the most; %G_MAXINT where a date has no end
 *
 * The order of the dates makes no difference.
 *
 * Returns: whether there is a most
 */
gboolean
rostrum_date_get_distance (const RostrumDate *a,
                           const RostrumDate *b,
                           int               *min_days,
                           int               *max_days)
{
  int forward = count_days (a->min, b->max);
  int backward = count_days (b->min, a->max);

  if (a->max < b->min)
    {
      *min_days = b->min - a->max;
      *max_days = forward;
    }
  else if (b->max < a->min)
    {
      *min_days = a->min - b->max;
      *max_days = backward;
    }
  else
    {
      *min_days = 0;
      *max_days = MAX (forward, backward);
    }

  return *max_days != G_MAXINT;
}

/* Whole months between two days of the same number, else 0. */
static int
count_months (RostrumDay a,
              RostrumDay b)
{
  int year_a, month_a, day_a, year_b, month_b, day_b;

  rostrum_day_to_ymd (a, &year_a, &month_a, &day_a);
  rostrum_day_to_ymd (b, &year_b, &month_b, &day_b);
  return day_a == day_b ? ABS ((year_b - year_a) * 12 + month_b - month_a) : 0;
}

static char *
exact_to_words (guint       n,
                Unit        unit,
                const char *lang)
{
  switch (unit)
    {
    case YEARS:
      return g_strdup_printf (
          rostrum_text_plural (lang, "%u year apart", "%u years apart", n), n);
    case MONTHS:
      return g_strdup_printf (
          rostrum_text_plural (lang, "%u month apart", "%u months apart", n), n);
    case DAYS:
    default:
      return g_strdup_printf (rostrum_text_plural (lang, "%u day apart", "%u days apart", n), n);
    }
}

static char *
about_to_words (guint       n,
                Unit        unit,
                const char *lang)
{
  switch (unit)
    {
    case YEARS:
      return g_strdup_printf (
          rostrum_text_plural (lang, "about %u year apart", "about %u years apart", n), n);
    case MONTHS:
      return g_strdup_printf (
          rostrum_text_plural (lang, "about %u month apart", "about %u months apart", n), n);
    case DAYS:
    default:
      return g_strdup_printf (
          rostrum_text_plural (lang, "about %u day apart", "about %u days apart", n), n);
    }
}

static char *
days_to_words (const RostrumDate *a,
               const RostrumDate *b,
               gboolean           about,
               const char        *lang)
{
  int n_months = count_months (a->min, b->min);
  guint n = (guint) ABS (b->min - a->min);
  Unit unit = DAYS;

  if (n == 0 && !about)
    return g_strdup (rostrum_text (lang, "on the same day"));

  if (n_months > 0)
    {
      unit = n_months % 12 == 0 ? YEARS : MONTHS;
      n = (guint) (unit == YEARS ? n_months / 12 : n_months);
    }
  return about ? about_to_words (n, unit, lang) : exact_to_words (n, unit, lang);
}

static char *
range_to_words (int         min_days,
                int         max_days,
                gboolean    about,
                const char *lang)
{
  int min_years = (int) (min_days / DAYS_PER_YEAR);
  int max_years = (int) (max_days / DAYS_PER_YEAR) + 1;

  if (min_days < MANY_DAYS)
    /* Translators: the least and the most that two dates can be apart. */
    return g_strdup_printf (about ? rostrum_text (lang, "roughly between %d and %d days")
                                  : rostrum_text (lang, "between %d and %d days"),
                            min_days, max_days);
  /* Translators: the least and the most that two dates can be apart. */
  return g_strdup_printf (about ? rostrum_text (lang, "roughly between %d and %d years")
                                : rostrum_text (lang, "between %d and %d years"),
                          min_years, max_years);
}

/**
 * rostrum_date_distance_to_words:
 *
 * Returns: (transfer full): how far the dates are apart, in @lang: "5 months
 *   apart", "between 244 and 303 days"
 */
char *
rostrum_date_distance_to_words (const RostrumDate *a,
                                const RostrumDate *b,
                                const char        *lang)
{
  guint flags = a->flags | b->flags;
  gboolean about = (flags & ROSTRUM_DATE_APPROXIMATE) != 0;
  g_autofree char *words = NULL;
  int min_days, max_days;

  if (!rostrum_date_get_distance (a, b, &min_days, &max_days))
    {
      if (min_days == 0)
        return g_strdup (rostrum_text (lang, "it is not known how far apart"));
      words = g_strdup_printf (rostrum_text_plural (lang, "at least %u day apart",
                                                    "at least %u days apart", (guint) min_days),
                               (guint) min_days);
    }
  else if (min_days == max_days)
    words = days_to_words (a, b, about, lang);
  else
    words = range_to_words (min_days, max_days, about, lang);

  if (flags & ROSTRUM_DATE_UNCERTAIN)
    /* Translators: %s is a date that is doubtful. */
    return g_strdup_printf (rostrum_text_context (lang, "date", "%s (uncertain)"), words);
  return g_steal_pointer (&words);
}
