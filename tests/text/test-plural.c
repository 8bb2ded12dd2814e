/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Plural rules: real ones, and malformed ones. */

#include "config.h"

#include "rostrum-plural-private.h"

#define RULE_FRENCH  "nplurals=2; plural=n>1;"
#define RULE_POLISH                                                                                \
  "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
#define RULE_ARABIC                                                                                \
  "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "                 \
  ": n%100>=11 ? 4 : 5;"

static const struct
{
  const char *rule;
  guint64     n;
  guint       form;
} choices[] = {
  { "nplurals=1; plural=0;", 0, 0 },
  { "nplurals=1; plural=0;", 7, 0 },
  { "nplurals=2; plural=(n != 1);", 1, 0 },
  { "nplurals=2; plural=(n != 1);", 0, 1 },
  { "nplurals=2; plural=(n != 1);", 2, 1 },
  { RULE_FRENCH, 0, 0 },
  { RULE_FRENCH, 1, 0 },
  { RULE_FRENCH, 2, 1 },
  { RULE_POLISH, 1, 0 },
  { RULE_POLISH, 3, 1 },
  { RULE_POLISH, 5, 2 },
  { RULE_POLISH, 12, 2 },
  { RULE_POLISH, 22, 1 },
  { RULE_ARABIC, 0, 0 },
  { RULE_ARABIC, 2, 2 },
  { RULE_ARABIC, 103, 3 },
  { RULE_ARABIC, 111, 4 },
  { RULE_ARABIC, 100, 5 },
  { "nplurals=2; plural=!n", 0, 1 },
  { "nplurals=3; plural=n-n/2*2+1-1", 5, 1 },
  { "nplurals=2; plural=1+2*3==7", 9, 1 },
  { " nplurals = 2 ; plural = n <= 1 ", G_MAXUINT64, 0 },
};

static void
test_choose (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (RostrumPlural) plural = rostrum_plural_new (choices[i].rule);

      g_test_message ("%s for %" G_GUINT64_FORMAT, choices[i].rule, choices[i].n);
      g_assert_nonnull (plural);
      g_assert_cmpuint (rostrum_plural_choose (plural, choices[i].n), ==, choices[i].form);
    }
}

static void
test_malformed (void)
{
  static const char *const rules[] = {
    "",
    "plural=0;",
    "nplurals=; plural=0;",
    "nplurals=0; plural=0;",
    "nplurals=17; plural=0;",
    "nplurals=99999999999999999999; plural=0;",
    "nplurals=2",
    "nplurals=2; plural=",
    "nplurals=2; plural=n=1;",
    "nplurals=2; plural=(n!=1;",
    "nplurals=2; plural=n!=1);",
    "nplurals=2; plural=n?1;",
    "nplurals=2; plural=x;",
    "nplurals=2; plural=n==1 0;",
    "nplurals=2; plural=n;",
    "nplurals=2; plural=n/0;",
    "nplurals=2; plural=1%(n-5);",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_test_message ("%s", rules[i]);
      g_assert_null (rostrum_plural_new (rules[i]));
    }
}

/* Deeper than any stack would take if the length were not limited. */
static void
test_endless (void)
{
  g_autoptr (GString) rule = g_string_new ("nplurals=2; plural=");

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (rule, '(');
  g_assert_null (rostrum_plural_new (rule->str));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/plural/choose", test_choose);
  g_test_add_func ("/text/plural/malformed", test_malformed);
  g_test_add_func ("/text/plural/endless", test_endless);
  return g_test_run ();
}
