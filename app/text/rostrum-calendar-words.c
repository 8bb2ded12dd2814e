/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days, months, seasons and years in words. strftime() follows the locale of
 * the process; here the patterns and names are messages like all others.
 */

#include "config.h"

#include "rostrum-calendar-words.h"

#include "rostrum-text.h"

#define FIRST_SEASON 21
#define LAST_SEASON  24

static const char *const months[] = {
  ROSTRUM_NC_ ("month", "January"),   ROSTRUM_NC_ ("month", "February"),
  ROSTRUM_NC_ ("month", "March"),     ROSTRUM_NC_ ("month", "April"),
  ROSTRUM_NC_ ("month", "May"),       ROSTRUM_NC_ ("month", "June"),
  ROSTRUM_NC_ ("month", "July"),      ROSTRUM_NC_ ("month", "August"),
  ROSTRUM_NC_ ("month", "September"), ROSTRUM_NC_ ("month", "October"),
  ROSTRUM_NC_ ("month", "November"),  ROSTRUM_NC_ ("month", "December"),
};

/* Chinese writes 2024年3—5月: the first month of a range loses its 月. */
static const char *const range_months[] = {
  ROSTRUM_NC_ ("first month of a range", "January"),
  ROSTRUM_NC_ ("first month of a range", "February"),
  ROSTRUM_NC_ ("first month of a range", "March"),
  ROSTRUM_NC_ ("first month of a range", "April"),
  ROSTRUM_NC_ ("first month of a range", "May"),
  ROSTRUM_NC_ ("first month of a range", "June"),
  ROSTRUM_NC_ ("first month of a range", "July"),
  ROSTRUM_NC_ ("first month of a range", "August"),
  ROSTRUM_NC_ ("first month of a range", "September"),
  ROSTRUM_NC_ ("first month of a range", "October"),
  ROSTRUM_NC_ ("first month of a range", "November"),
  ROSTRUM_NC_ ("first month of a range", "December"),
};

static const char *const short_months[] = {
  ROSTRUM_NC_ ("short month", "Jan"), ROSTRUM_NC_ ("short month", "Feb"),
  ROSTRUM_NC_ ("short month", "Mar"), ROSTRUM_NC_ ("short month", "Apr"),
  ROSTRUM_NC_ ("short month", "May"), ROSTRUM_NC_ ("short month", "Jun"),
  ROSTRUM_NC_ ("short month", "Jul"), ROSTRUM_NC_ ("short month", "Aug"),
  ROSTRUM_NC_ ("short month", "Sep"), ROSTRUM_NC_ ("short month", "Oct"),
  ROSTRUM_NC_ ("short month", "Nov"), ROSTRUM_NC_ ("short month", "Dec"),
};

static const char *const seasons[] = {
  ROSTRUM_NC_ ("season", "spring"),
  ROSTRUM_NC_ ("season", "summer"),
  ROSTRUM_NC_ ("season", "autumn"),
  ROSTRUM_NC_ ("season", "winter"),
};

static gboolean
is_month (int month)
{
  return month >= 1 && month <= (int) G_N_ELEMENTS (months);
}

static gboolean
is_season (int month)
{
  return month >= FIRST_SEASON && month <= LAST_SEASON;
}

static const char *
month_name (const char *lang,
            int         month)
{
  if (is_season (month))
    return rostrum_text_context (lang, "season", seasons[month - FIRST_SEASON]);
  return rostrum_text_context (lang, "month", months[month - 1]);
}

/**
 * rostrum_calendar_date:
 * @month: 1 to 12, 21 to 24 for a season, 0 for a whole year
 * @day: 0 for a whole month
 *
 * Returns: (transfer full): "1 August 2024", "spring 2024" or "2024" in @lang
 */
char *
rostrum_calendar_date (const char *lang,
                       int         year,
                       int         month,
                       int         day)
{
  if (!is_month (month) && !is_season (month))
    /* Translators: a year. */
    return g_strdup_printf (rostrum_text_context (lang, "date", "%d"), year);
  if (day == 0 || is_season (month))
    /* Translators: month or season, year. */
    return g_strdup_printf (rostrum_text_context (lang, "date", "%s %d"), month_name (lang, month),
                            year);
  /* Translators: day, month, year. */
  return g_strdup_printf (rostrum_text_context (lang, "date", "%d %s %d"), day,
                          month_name (lang, month), year);
}

/**
 * rostrum_calendar_decade:
 * @year: its first year
 *
 * Returns: (transfer full): "the 2020s" in @lang
 */
char *
rostrum_calendar_decade (const char *lang,
                         int         year)
{
  /* Translators: %d is the first year of the decade. */
  return g_strdup_printf (rostrum_text_context (lang, "date", "the %ds"), year);
}

static char *
days_of_one_year (const char *lang,
                  const int   from[3],
                  const int   to[3])
{
  if (from[1] == to[1])
    /* Translators: first day, last day, month, year: "1–2 November 2023". */
    return g_strdup_printf (rostrum_text_context (lang, "date", "%d–%d %s %d"), from[2], to[2],
                            month_name (lang, from[1]), from[0]);
  /* Translators: day, month, day, month, year: "28 May – 3 June 2024". */
  return g_strdup_printf (rostrum_text_context (lang, "date", "%d %s – %d %s %d"), from[2],
                          month_name (lang, from[1]), to[2], month_name (lang, to[1]), from[0]);
}

static char *
months_of_one_year (const char *lang,
                    const int   from[3],
                    const int   to[3])
{
  const char *first = rostrum_text_context (lang, "first month of a range",
                                            range_months[from[1] - 1]);

  /* Translators: month, month, year: "March–May 2024". */
  return g_strdup_printf (rostrum_text_context (lang, "date", "%s–%s %d"), first,
                          month_name (lang, to[1]), from[0]);
}

/**
 * rostrum_calendar_date_range:
 * @from: year, month and day of the first date, as for rostrum_calendar_date()
 * @to: those of the last one
 *
 * Returns: (transfer full): both dates in @lang, what they share said once:
 *   "1–2 November 2023"
 */
char *
rostrum_calendar_date_range (const char *lang,
                             const int   from[3],
                             const int   to[3])
{
  gboolean months_known = is_month (from[1]) && is_month (to[1]);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (from[0] == to[0] && months_known && from[2] != 0 && to[2] != 0)
    return days_of_one_year (lang, from, to);
  if (from[0] == to[0] && months_known && from[2] == 0 && to[2] == 0)
    return months_of_one_year (lang, from, to);
  if (from[1] == 0 && to[1] == 0)
    /* Translators: two years: "2021–2024". */
    return g_strdup_printf (rostrum_text_context (lang, "date", "%d–%d"), from[0], to[0]);

  first = rostrum_calendar_date (lang, from[0], from[1], from[2]);
  last = rostrum_calendar_date (lang, to[0], to[1], to[2]);
  /* Translators: two full dates: "1 May 2023 – 3 June 2024". */
  return g_strdup_printf (rostrum_text_context (lang, "date", "%s – %s"), first, last);
}

/**
 * rostrum_calendar_short_month:
 * @month: 1 to 12
 *
 * Returns: "Jan" in @lang
 */
const char *
rostrum_calendar_short_month (const char *lang,
                              int         month)
{
  g_return_val_if_fail (is_month (month), "");

  return rostrum_text_context (lang, "short month", short_months[month - 1]);
}
