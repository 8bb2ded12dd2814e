/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far dates are apart, in days and in words. */

#include "config.h"

#include "rostrum-date.h"

#define ENDLESS G_MAXINT

static const struct
{
  const char *a;
  const char *b;
  int min;
  int max;
  const char *en;
  const char *zh;
} cases[] = {
  { "2024-03-13", "2024-08-13", 153, 153, "5 months apart", "相差5个月" },
  { "2024-03-13", "2024-04-13", 31, 31, "1 month apart", "相差1个月" },
  { "2017-07-20", "2024-07-20", 2557, 2557, "7 years apart", "相差7年" },
  { "2023-07-20", "2024-07-20", 366, 366, "1 year apart", "相差1年" },
  { "2024-08-01", "2025-02-02", 185, 185, "185 days apart", "相差185天" },
  { "2024-04-01", "2024-04-02", 1, 1, "1 day apart", "相差1天" },
  { "2024-04-01", "2024-04-01", 0, 0, "on the same day", "同一天" },
  { "2024-04-01", "2024-04-01T10:00:00Z", 0, 0, "on the same day", "同一天" },
  { "2024-02-29", "2025-02-28", 365, 365, "365 days apart", "相差365天" },
  { "2024-03-01", "2024-10-31/2024-12-29", 244, 303, "between 244 and 303 days", "244～303天" },
  { "2024-03-01", "2024-11", 245, 274, "between 245 and 274 days", "245～274天" },
  { "2023-10", "2024-03", 122, 182, "between 122 and 182 days", "122～182天" },
  { "2024-03", "2024-03-13", 0, 18, "between 0 and 18 days", "0～18天" },
  { "2024", "2024", 0, 365, "between 0 and 365 days", "0～365天" },
  { "2024-21", "2024-23", 93, 274, "between 93 and 274 days", "93～274天" },
  { "2001", "2024", 8036, 8765, "between 22 and 24 years", "22～24年" },
  { "2024-03-13~", "2024-08-13", 153, 153, "about 5 months apart", "相差约5个月" },
  { "2017-07-20", "2024-07-20~", 2557, 2557, "about 7 years apart", "相差约7年" },
  { "2024-08-01~", "2025-02-02", 185, 185, "about 185 days apart", "相差约185天" },
  { "2023-10~", "2024-03", 122, 182, "roughly between 122 and 182 days", "约122～182天" },
  { "2001~", "2024", 8036, 8765, "roughly between 22 and 24 years", "约22～24年" },
  { "2024-03-13?", "2024-08-13", 153, 153, "5 months apart (uncertain)", "相差5个月（存疑）" },
  { "2024-03-13", "2024-09-01/..", 172, ENDLESS, "at least 172 days apart", "至少相差172天" },
  { "../2024-03-12", "2024-03-13", 1, ENDLESS, "at least 1 day apart", "至少相差1天" },
  { "2024-03-13", "2020/..", 0, ENDLESS, "it is not known how far apart", "相差时间不详" },
  { "XXXX", "2024", 0, ENDLESS, "it is not known how far apart", "相差时间不详" },
  { "2018/", "../2012", 1827, ENDLESS, "at least 1827 days apart", "至少相差1827天" },
};

static void
check (const char *first,
       const char *second,
       gsize       i)
{
  RostrumDate a, b;
  int min, max;
  gboolean has_end;
  g_autofree char *en = NULL;
  g_autofree char *zh = NULL;

  g_test_message ("%s, %s", first, second);
  g_assert_true (rostrum_date_parse (first, &a, NULL));
  g_assert_true (rostrum_date_parse (second, &b, NULL));
  has_end = rostrum_date_get_distance (&a, &b, &min, &max);
  g_assert_cmpint (min, ==, cases[i].min);
  g_assert_cmpint (max, ==, cases[i].max);
  g_assert_cmpint (has_end, ==, cases[i].max != ENDLESS);

  en = rostrum_date_distance_to_words (&a, &b, "en");
  zh = rostrum_date_distance_to_words (&a, &b, "zh-Hans");
  g_assert_cmpstr (en, ==, cases[i].en);
  g_assert_cmpstr (zh, ==, cases[i].zh);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check (cases[i].a, cases[i].b, i);
}

static void
test_other_way_round (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check (cases[i].b, cases[i].a, i);
}

/* Whatever days two dates mean, their distance is within the range, and the
 * range is no wider than that. */
static void
test_all_days (void)
{
  static const char *const dates[] = { "2024-02", "2024-03-13", "2024-02-20/2024-03-02" };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (dates); j++)
      {
        RostrumDate a, b;
        int min, max, least = G_MAXINT, most = 0;

        g_assert_true (rostrum_date_parse (dates[i], &a, NULL));
        g_assert_true (rostrum_date_parse (dates[j], &b, NULL));
        g_assert_true (rostrum_date_get_distance (&a, &b, &min, &max));
        for (RostrumDay x = a.min; x <= a.max; x++)
          for (RostrumDay y = b.min; y <= b.max; y++)
            {
              least = MIN (least, ABS (x - y));
              most = MAX (most, ABS (x - y));
            }
        g_assert_cmpint (min, ==, least);
        g_assert_cmpint (max, ==, most);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/date-distance/cases", test_cases);
  g_test_add_func ("/model/date-distance/other-way-round", test_other_way_round);
  g_test_add_func ("/model/date-distance/all-days", test_all_days);
  return g_test_run ();
}
