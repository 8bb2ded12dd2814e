/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates: which are right, what they can mean, and how they are said. */

#include "config.h"

#include "rostrum-date.h"

#define PAST   { 0, 0, 0 }
#define FUTURE { 9999, 99, 99 }

#define NONE        ROSTRUM_DATE_NONE
#define UNCERTAIN   ROSTRUM_DATE_UNCERTAIN
#define APPROXIMATE ROSTRUM_DATE_APPROXIMATE
#define INTERVAL    ROSTRUM_DATE_INTERVAL

static const struct
{
  const char *text;
  int         min[3];
  int         max[3];
  guint       flags;
} good[] = {
  { "2024", { 2024, 1, 1 }, { 2024, 12, 31 }, NONE },
  { "0001", { 1, 1, 1 }, { 1, 12, 31 }, NONE },
  { "0000", { 0, 1, 1 }, { 0, 12, 31 }, NONE },
  { "9999-12-31", { 9999, 12, 31 }, { 9999, 12, 31 }, NONE },
  { "2024-03", { 2024, 3, 1 }, { 2024, 3, 31 }, NONE },
  { "2024-02", { 2024, 2, 1 }, { 2024, 2, 29 }, NONE },
  { "2023-02", { 2023, 2, 1 }, { 2023, 2, 28 }, NONE },
  { "2024-03-13", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "2024-02-29", { 2024, 2, 29 }, { 2024, 2, 29 }, NONE },
  { "2000-02-29", { 2000, 2, 29 }, { 2000, 2, 29 }, NONE },
  { "2024?", { 2024, 1, 1 }, { 2024, 12, 31 }, UNCERTAIN },
  { "2024-03~", { 2024, 3, 1 }, { 2024, 3, 31 }, APPROXIMATE },
  { "2024-03-13%", { 2024, 3, 13 }, { 2024, 3, 13 }, UNCERTAIN | APPROXIMATE },
  { "202X", { 2020, 1, 1 }, { 2029, 12, 31 }, NONE },
  { "20XX", { 2000, 1, 1 }, { 2099, 12, 31 }, NONE },
  { "2XXX", { 2000, 1, 1 }, { 2999, 12, 31 }, NONE },
  { "XXXX", PAST, FUTURE, NONE },
  { "2024-XX", { 2024, 1, 1 }, { 2024, 12, 31 }, NONE },
  { "2024-XX-XX", { 2024, 1, 1 }, { 2024, 12, 31 }, NONE },
  { "2024-02-XX", { 2024, 2, 1 }, { 2024, 2, 29 }, NONE },
  { "202X?", { 2020, 1, 1 }, { 2029, 12, 31 }, UNCERTAIN },
  { "2024-21", { 2024, 3, 1 }, { 2024, 5, 31 }, NONE },
  { "2024-22", { 2024, 6, 1 }, { 2024, 8, 31 }, NONE },
  { "2024-23", { 2024, 9, 1 }, { 2024, 11, 30 }, NONE },
  { "2023-24", { 2023, 12, 1 }, { 2024, 2, 29 }, NONE },
  { "2024-21~", { 2024, 3, 1 }, { 2024, 5, 31 }, APPROXIMATE },
  { "2021/2024", { 2021, 1, 1 }, { 2024, 12, 31 }, INTERVAL },
  { "2023-11-01/2023-11-02", { 2023, 11, 1 }, { 2023, 11, 2 }, INTERVAL },
  { "2023-11-01/2023-11-01", { 2023, 11, 1 }, { 2023, 11, 1 }, INTERVAL },
  { "2019-10/2020-01", { 2019, 10, 1 }, { 2020, 1, 31 }, INTERVAL },
  { "2024/2024-03", { 2024, 1, 1 }, { 2024, 3, 31 }, INTERVAL },
  { "2024-03/2024", { 2024, 3, 1 }, { 2024, 12, 31 }, INTERVAL },
  { "../2020", PAST, { 2020, 12, 31 }, INTERVAL },
  { "2018-03/..", { 2018, 3, 1 }, FUTURE, INTERVAL },
  { "/2020", PAST, { 2020, 12, 31 }, INTERVAL },
  { "2018/", { 2018, 1, 1 }, FUTURE, INTERVAL },
  { "2018~/2020?", { 2018, 1, 1 }, { 2020, 12, 31 }, INTERVAL | UNCERTAIN | APPROXIMATE },
  { "2024-21/2024-23", { 2024, 3, 1 }, { 2024, 11, 30 }, INTERVAL },
  { "199X/2024", { 1990, 1, 1 }, { 2024, 12, 31 }, INTERVAL },
  { "2024-03-13T10:20:30", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "2024-03-13T10:20:30Z", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "2024-03-13T23:59:59+08:00", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "2024-03-13T00:00:00-05", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "1582-10-10", { 1582, 10, 10 }, { 1582, 10, 10 }, NONE },
  { "0004-02-29", { 4, 2, 29 }, { 4, 2, 29 }, NONE },
  { "1900-02", { 1900, 2, 1 }, { 1900, 2, 28 }, NONE },
  { "2024-12", { 2024, 12, 1 }, { 2024, 12, 31 }, NONE },
  { "2024-12-31", { 2024, 12, 31 }, { 2024, 12, 31 }, NONE },
  { "2024-24", { 2024, 12, 1 }, { 2025, 2, 28 }, NONE },
  { "2023-24?", { 2023, 12, 1 }, { 2024, 2, 29 }, UNCERTAIN },
  { "2024-22%", { 2024, 6, 1 }, { 2024, 8, 31 }, UNCERTAIN | APPROXIMATE },
  { "19XX~", { 1900, 1, 1 }, { 1999, 12, 31 }, APPROXIMATE },
  { "XXXX?", PAST, FUTURE, UNCERTAIN },
  { "2023-XX~", { 2023, 1, 1 }, { 2023, 12, 31 }, APPROXIMATE },
  { "2024-11-XX?", { 2024, 11, 1 }, { 2024, 11, 30 }, UNCERTAIN },
  { "2024-01-01/2024", { 2024, 1, 1 }, { 2024, 12, 31 }, INTERVAL },
  { "2024-02-01/2024-02", { 2024, 2, 1 }, { 2024, 2, 29 }, INTERVAL },
  { "2023-24/2024-21", { 2023, 12, 1 }, { 2024, 5, 31 }, INTERVAL },
  { "../2024-03-13~", PAST, { 2024, 3, 13 }, INTERVAL | APPROXIMATE },
  { "2024-03-13?/..", { 2024, 3, 13 }, FUTURE, INTERVAL | UNCERTAIN },
  { "202X/..", { 2020, 1, 1 }, FUTURE, INTERVAL },
  { "/2024-XX", PAST, { 2024, 12, 31 }, INTERVAL },
  { "0000/0001", { 0, 1, 1 }, { 1, 12, 31 }, INTERVAL },
  { "2024-03-13T00:00:00Z", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
  { "2024-03-13T12:34:56-14:00", { 2024, 3, 13 }, { 2024, 3, 13 }, NONE },
};

#define SYNTAX ROSTRUM_DATE_ERROR_SYNTAX

static const struct
{
  const char       *text;
  RostrumDateError  code;
} bad[] = {
  { "", SYNTAX },
  { "x", SYNTAX },
  { "24", SYNTAX },
  { "20245", SYNTAX },
  { "-2024", SYNTAX },
  { "+2024", SYNTAX },
  { " 2024", SYNTAX },
  { "2024 ", SYNTAX },
  { "2024-", SYNTAX },
  { "2024-3", SYNTAX },
  { "2024-031", SYNTAX },
  { "2024-03-", SYNTAX },
  { "2024-03-1", SYNTAX },
  { "2024-03-011", SYNTAX },
  { "2024/03/13", SYNTAX },
  { "2024.03.13", SYNTAX },
  { "13 March 2024", SYNTAX },
  { "2024年3月", SYNTAX },
  { "２０２４", SYNTAX },
  { "202x", SYNTAX },
  { "X024", SYNTAX },
  { "20X4", SYNTAX },
  { "202X-03", SYNTAX },
  { "2024-1X", SYNTAX },
  { "2024-X1", SYNTAX },
  { "2024-03-1X", SYNTAX },
  { "2024-XX-05", SYNTAX },
  { "2024-21-05", SYNTAX },
  { "2024-21-XX", SYNTAX },
  { "2024??", SYNTAX },
  { "2024?-03", SYNTAX },
  { "?2024", SYNTAX },
  { "2024-03-13T10:20", SYNTAX },
  { "2024-03-13T", SYNTAX },
  { "2024-03T10:20:30", SYNTAX },
  { "2024-03-13T10:20:30?", SYNTAX },
  { "2024-03-13 10:20:30", SYNTAX },
  { "2024-03-13T1X:00:00", SYNTAX },
  { "2021/2022/2023", SYNTAX },
  { "...2020", SYNTAX },
  { "2020/...", SYNTAX },
  { "2024-03-13T10:20:30/2025", SYNTAX },
  { "2024-03-13T", SYNTAX },
  { "2024-03-13T10", SYNTAX },
  { "2024-03-13T10:20:30z", SYNTAX },
  { "2024-03-13T10:20:30+8", SYNTAX },
  { "2024-03-13T10:20:30+08:", SYNTAX },
  { "20240313", SYNTAX },
  { "2024-W11", SYNTAX },
  { "2024-073", SYNTAX },
  { "Y2024", SYNTAX },
  { "-0001", SYNTAX },
  { "c. 2024", SYNTAX },
  { "2024~?", SYNTAX },
  { "2024-~03", SYNTAX },
  { "{2023,2024}", SYNTAX },
  { "[2023,2024]", SYNTAX },
  { "2023..2024", SYNTAX },
  { "..", SYNTAX },
  { "2024/..x", SYNTAX },
  { "2024//2025", SYNTAX },
  { "2024-03-13 ", SYNTAX },
  { "\n2024", SYNTAX },
  { "2024‑03", SYNTAX },
  { "2024–2025", SYNTAX },
  { "today", SYNTAX },
  { "2023/2024-02-30", ROSTRUM_DATE_ERROR_DAY },
  { "2024-06-31", ROSTRUM_DATE_ERROR_DAY },
  { "2024-01-99", ROSTRUM_DATE_ERROR_DAY },
  { "2024-19", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-41", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-00", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-13", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-20", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-25", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-13-01", ROSTRUM_DATE_ERROR_MONTH },
  { "2021/2024-99", ROSTRUM_DATE_ERROR_MONTH },
  { "2024-03-00", ROSTRUM_DATE_ERROR_DAY },
  { "2024-03-32", ROSTRUM_DATE_ERROR_DAY },
  { "2024-04-31", ROSTRUM_DATE_ERROR_DAY },
  { "2023-02-29", ROSTRUM_DATE_ERROR_DAY },
  { "1900-02-29", ROSTRUM_DATE_ERROR_DAY },
  { "2024-02-30", ROSTRUM_DATE_ERROR_DAY },
  { "2024-03-13T24:00:00", ROSTRUM_DATE_ERROR_TIME },
  { "2024-03-13T10:60:00", ROSTRUM_DATE_ERROR_TIME },
  { "2024-03-13T10:20:30+15", ROSTRUM_DATE_ERROR_TIME },
  { "2024/2023", ROSTRUM_DATE_ERROR_REVERSED },
  { "2024-03-02/2024-03-01", ROSTRUM_DATE_ERROR_REVERSED },
  { "2024-04/2024-03", ROSTRUM_DATE_ERROR_REVERSED },
  { "../..", ROSTRUM_DATE_ERROR_ENDLESS },
  { "/", ROSTRUM_DATE_ERROR_ENDLESS },
  { "../", ROSTRUM_DATE_ERROR_ENDLESS },
};

/* The table is the promise; it must not shrink. */
static void
test_tables (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (good) + G_N_ELEMENTS (bad), >=, 150);
}

static RostrumDay
to_day (const int date[3])
{
  if (date[1] == 0)
    return ROSTRUM_DAY_OPEN_PAST;
  if (date[1] == 99)
    return ROSTRUM_DAY_OPEN_FUTURE;
  return rostrum_day_from_ymd (date[0], date[1], date[2]);
}

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      RostrumDate date;

      g_test_message ("%s", good[i].text);
      g_assert_true (rostrum_date_parse (good[i].text, &date, &error));
      g_assert_no_error (error);
      g_assert_true (date.text == good[i].text);
      g_assert_cmpint (date.min, ==, to_day (good[i].min));
      g_assert_cmpint (date.max, ==, to_day (good[i].max));
      g_assert_cmpuint (date.flags, ==, good[i].flags);
    }
}

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      RostrumDate date = { .min = -1 };

      g_test_message ("%s", bad[i].text);
      g_assert_false (rostrum_date_parse (bad[i].text, &date, &error));
      g_assert_error (error, ROSTRUM_DATE_ERROR, (int) bad[i].code);
      g_assert_nonnull (g_strstr_len (error->message, -1, bad[i].text));
      g_assert_cmpint (date.min, ==, -1);
    }
}

static void
test_words (void)
{
  static const struct
  {
    const char *text;
    const char *en;
    const char *zh;
  } cases[] = {
    { "2024", "2024", "2024年" },
    { "2024-03", "March 2024", "2024年3月" },
    { "2024-04-01", "1 April 2024", "2024年4月1日" },
    { "2024-04-01T10:24:00+08:00", "1 April 2024", "2024年4月1日" },
    { "2024-21", "spring 2024", "2024年春" },
    { "2023-24", "winter 2023", "2023年冬" },
    { "2024-03~", "about March 2024", "约2024年3月" },
    { "2024-03?", "March 2024 (uncertain)", "2024年3月（存疑）" },
    { "2024%", "about 2024 (uncertain)", "约2024年（存疑）" },
    { "2024-XX", "2024", "2024年" },
    { "2024-03-XX", "March 2024", "2024年3月" },
    { "202X", "the 2020s", "2020年代" },
    { "20XX", "2000–2099", "2000—2099年" },
    { "XXXX", "date unknown", "日期不详" },
    { "2021/2024", "2021–2024", "2021—2024年" },
    { "2023-11-01/2023-11-02", "1–2 November 2023", "2023年11月1—2日" },
    { "2024-03/2024-05", "March–May 2024", "2024年3—5月" },
    { "2019-10/2020-01", "October 2019 – January 2020", "2019年10月—2020年1月" },
    { "2018~/2020", "about 2018 – 2020", "约2018年—2020年" },
    { "199X/2024", "the 1990s – 2024", "1990年代—2024年" },
    { "../2020", "until 2020", "2020年以前" },
    { "2020/..", "from 2020", "2020年以后" },
    { "2018-03/..", "from March 2018", "2018年3月以后" },
    { "/2020", "? – 2020", "？—2020年" },
    { "2020/", "2020 – ?", "2020年—？" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RostrumDate date;
      g_autofree char *en = NULL;
      g_autofree char *zh = NULL;

      g_assert_true (rostrum_date_parse (cases[i].text, &date, NULL));
      en = rostrum_date_to_words (&date, "en");
      zh = rostrum_date_to_words (&date, "zh-Hans");
      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (zh, ==, cases[i].zh);
    }
}

static void
test_compare (void)
{
  static const char *const ascending[] = {
    "../2019", "2019", "2020-01-01", "2020-01", "2020-21", "2020-03-02", "2021/..",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ascending); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ascending); j++)
      {
        RostrumDate a, b;
        int order;

        g_assert_true (rostrum_date_parse (ascending[i], &a, NULL));
        g_assert_true (rostrum_date_parse (ascending[j], &b, NULL));
        order = rostrum_date_compare (&a, &b);
        g_test_message ("%s, %s", ascending[i], ascending[j]);
        g_assert_cmpint (CLAMP (order, -1, 1), ==, i < j ? -1 : i > j ? 1 : 0);
      }
}

static void
test_known_days (void)
{
  g_assert_cmpint (rostrum_day_from_ymd (1, 1, 1), ==, 1);
  g_assert_cmpint (rostrum_day_from_ymd (0, 12, 31), ==, 0);
  g_assert_cmpint (rostrum_day_from_ymd (1970, 1, 1), ==, 719163);
  g_assert_cmpint (rostrum_day_from_ymd (2024, 4, 1), ==, 738977);
}

/* Every day follows the one before, as GDate has it where it reaches. */
static void
test_every_day (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1);
  for (RostrumDay day = 1; day < 900000; day++)
    {
      int year, month, month_day;

      rostrum_day_to_ymd (day, &year, &month, &month_day);
      if (year != g_date_get_year (&date) || month != (int) g_date_get_month (&date)
          || month_day != g_date_get_day (&date))
        g_error ("day %d is %d-%d-%d", day, year, month, month_day);
      if (rostrum_day_from_ymd (year, month, month_day) != day)
        g_error ("%d-%d-%d is not day %d", year, month, month_day, day);
      g_date_add_days (&date, 1);
    }
}

static void
test_before_year_one (void)
{
  for (RostrumDay day = -800000; day < 1; day += 17)
    {
      int year, month, month_day;

      rostrum_day_to_ymd (day, &year, &month, &month_day);
      g_assert_cmpint (year, <, 1);
      g_assert_cmpint (month, >=, 1);
      g_assert_cmpint (month, <=, 12);
      g_assert_cmpint (rostrum_day_from_ymd (year, month, month_day), ==, day);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/date/tables", test_tables);
  g_test_add_func ("/model/date/good", test_good);
  g_test_add_func ("/model/date/bad", test_bad);
  g_test_add_func ("/model/date/words", test_words);
  g_test_add_func ("/model/date/compare", test_compare);
  g_test_add_func ("/model/date/known-days", test_known_days);
  g_test_add_func ("/model/date/every-day", test_every_day);
  g_test_add_func ("/model/date/before-year-one", test_before_year_one);
  return g_test_run ();
}
