/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates and ranges of dates in both languages. */

#include "config.h"

#include "rostrum-calendar-words.h"

static void
check (char       *words,
       const char *expected)
{
  g_autofree char *owned = words;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_date (void)
{
  static const struct
  {
    int         date[3];
    const char *en;
    const char *zh;
  } cases[] = {
    { { 2024, 8, 1 }, "1 August 2024", "2024年8月1日" },
    { { 2024, 12, 31 }, "31 December 2024", "2024年12月31日" },
    { { 2024, 3, 0 }, "March 2024", "2024年3月" },
    { { 2024, 0, 0 }, "2024", "2024年" },
    { { 2024, 21, 0 }, "spring 2024", "2024年春" },
    { { 2024, 22, 0 }, "summer 2024", "2024年夏" },
    { { 2024, 23, 0 }, "autumn 2024", "2024年秋" },
    { { 2024, 24, 0 }, "winter 2024", "2024年冬" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const int *date = cases[i].date;

      check (rostrum_calendar_date ("en", date[0], date[1], date[2]), cases[i].en);
      check (rostrum_calendar_date ("zh-Hans", date[0], date[1], date[2]), cases[i].zh);
    }
}

static void
test_range (void)
{
  static const struct
  {
    int         from[3];
    int         to[3];
    const char *en;
    const char *zh;
  } cases[] = {
    { { 2023, 11, 1 }, { 2023, 11, 2 }, "1–2 November 2023", "2023年11月1—2日" },
    { { 2024, 5, 28 }, { 2024, 6, 3 }, "28 May – 3 June 2024", "2024年5月28日—6月3日" },
    { { 2024, 3, 0 }, { 2024, 5, 0 }, "March–May 2024", "2024年3—5月" },
    { { 2021, 0, 0 }, { 2024, 0, 0 }, "2021–2024", "2021—2024年" },
    { { 2019, 10, 0 }, { 2020, 1, 0 }, "October 2019 – January 2020", "2019年10月—2020年1月" },
    { { 2024, 3, 0 }, { 2024, 5, 2 }, "March 2024 – 2 May 2024", "2024年3月—2024年5月2日" },
    { { 2024, 21, 0 }, { 2024, 23, 0 }, "spring 2024 – autumn 2024", "2024年春—2024年秋" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      check (rostrum_calendar_date_range ("en", cases[i].from, cases[i].to), cases[i].en);
      check (rostrum_calendar_date_range ("zh-Hans", cases[i].from, cases[i].to), cases[i].zh);
    }
}

static void
test_decade (void)
{
  check (rostrum_calendar_decade ("en", 2020), "the 2020s");
  check (rostrum_calendar_decade ("zh-Hans", 2020), "2020年代");
}

static void
test_short_months (void)
{
  static const char *const en[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };

  for (int month = 1; month <= 12; month++)
    {
      g_autofree char *zh = g_strdup_printf ("%d月", month);

      g_assert_cmpstr (rostrum_calendar_short_month ("en", month), ==, en[month - 1]);
      g_assert_cmpstr (rostrum_calendar_short_month ("zh-Hans", month), ==, zh);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/calendar-words/date", test_date);
  g_test_add_func ("/text/calendar-words/range", test_range);
  g_test_add_func ("/text/calendar-words/decade", test_decade);
  g_test_add_func ("/text/calendar-words/short-months", test_short_months);
  return g_test_run ();
}
