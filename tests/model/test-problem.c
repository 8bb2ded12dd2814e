/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Problems in words. */

#include "config.h"

#include "rostrum-problem-private.h"

static RostrumProblem *
make (RostrumFault  fault,
      const char   *file,
      const char   *pointer,
      const char   *first,
      const char   *second,
      const char   *third)
{
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { first, second, third };
  g_autoptr (GRefString) name = g_ref_string_new (file);

  return rostrum_problem_new (fault, name, pointer, args);
}

static void
test_line (void)
{
  static const struct
  {
    RostrumFault  fault;
    const char   *pointer;
    guint         line;
    const char   *args[3];
    const char   *en;
    const char   *zh;
  } cases[] = {
    { ROSTRUM_FAULT_DATE_MONTH,
      "/events/3/phases/0/date",
      3,
      { "2024-13", "13", NULL },
      "FILE:3:15: error: /events/3/phases/0/date: \"2024-13\" is not a date: month 13",
      "FILE:3:15: 错误：/events/3/phases/0/date：“2024-13”不是有效日期：没有13月。" },
    { ROSTRUM_FAULT_TYPE,
      "/a",
      3,
      { "date", "number", NULL },
      "FILE:3:15: error: /a: expected a date, found a number",
      "FILE:3:15: 错误：/a：应为日期，实为数字。" },
    { ROSTRUM_FAULT_UNKNOWN,
      "/a",
      3,
      { "a", NULL, NULL },
      "FILE:3:15: warning: /a: \"a\" is not a known member",
      "FILE:3:15: 警告：/a：“a”不是已知的成员。" },
    { ROSTRUM_FAULT_EMPTY,
      "",
      1,
      { NULL, NULL, NULL },
      "FILE:1:15: error: the file is empty",
      "FILE:1:15: 错误：文件是空的。" },
    { ROSTRUM_FAULT_TOO_LARGE,
      "",
      0,
      { "1073741824", NULL, NULL },
      "FILE: error: the file is larger than 1073741824 bytes",
      "FILE: 错误：文件超过1073741824字节。" },
    { ROSTRUM_FAULT_DATE_DAY,
      "/d",
      2,
      { "2023-02-29", "2", "29" },
      "FILE:2:15: error: /d: \"2023-02-29\" is not a date: month 2 has no day 29",
      "FILE:2:15: 错误：/d：“2023-02-29”不是有效日期：2月没有29日。" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RostrumProblem) problem
          = make (cases[i].fault, "FILE", cases[i].pointer, cases[i].args[0], cases[i].args[1],
                  cases[i].args[2]);
      g_autofree char *en = NULL;
      g_autofree char *zh = NULL;

      problem->line = cases[i].line;
      problem->column = 15;
      en = rostrum_problem_to_line (problem, "en");
      zh = rostrum_problem_to_line (problem, "zh-Hans");
      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (zh, ==, cases[i].zh);
    }
}

/* Every fault has words in both languages and a code. */
static void
test_every_fault (void)
{
  for (guint fault = 0; fault < ROSTRUM_N_FAULTS; fault++)
    {
      g_autoptr (RostrumProblem) problem = make (fault, "f", "/p", "one", "two", "three");
      g_autofree char *en = rostrum_problem_get_message (problem, "en");
      g_autofree char *zh = rostrum_problem_get_message (problem, "zh-Hans");

      g_test_message ("%s / %s", en, zh);
      g_assert_cmpstr (rostrum_problem_get_code (problem), !=, "");
      g_assert_cmpstr (en, !=, "");
      g_assert_cmpstr (en, !=, zh);
      g_assert_true (g_str_has_suffix (zh, "。"));
      g_assert_false (g_str_has_suffix (en, "."));
    }
}

/* What a file or its name holds can neither break the line nor flood it. */
static void
test_hostile_text (void)
{
  g_autofree char *flood = g_strnfill (100000, 'x');
  g_autoptr (RostrumProblem) broken
      = make (ROSTRUM_FAULT_UNKNOWN, "a\nb", "/c\x1b[31m", "d\re\x7f", NULL, NULL);
  g_autoptr (RostrumProblem) invalid = make (ROSTRUM_FAULT_UNKNOWN, "f", "", "\xff", NULL, NULL);
  g_autoptr (RostrumProblem) long_one = make (ROSTRUM_FAULT_UNKNOWN, "f", "", flood, NULL, NULL);
  g_autofree char *broken_line = rostrum_problem_to_line (broken, "en");
  g_autofree char *invalid_line = rostrum_problem_to_line (invalid, "en");
  g_autofree char *long_line = rostrum_problem_to_line (long_one, "en");

  g_assert_cmpstr (broken_line, ==,
                   "a\\u000ab: warning: /c\\u001b[31m: \"d\\u000de\\u007f\" is not a known member");
  g_assert_true (g_utf8_validate (invalid_line, -1, NULL));
  g_assert_cmpuint (g_utf8_strlen (long_line, -1), <, 400);
}

static void
test_for_programs (void)
{
  static const struct
  {
    RostrumFault  fault;
    const char   *code;
    const char   *expected;
    const char   *found;
  } cases[] = {
    { ROSTRUM_FAULT_UNEXPECTED, "syntax", "one", "two" },
    { ROSTRUM_FAULT_BAD_UTF8, "encoding", "UTF-8", "one" },
    { ROSTRUM_FAULT_TOO_DEEP, "limit", "at most one", NULL },
    { ROSTRUM_FAULT_TYPE, "type", "one", "two" },
    { ROSTRUM_FAULT_NOT_ONE_OF, "type", "two", "one" },
    { ROSTRUM_FAULT_MISSING, "missing", "one", NULL },
    { ROSTRUM_FAULT_UNKNOWN, "unknown", NULL, "one" },
    { ROSTRUM_FAULT_DUPLICATE_KEY, "duplicate-key", NULL, "one" },
    { ROSTRUM_FAULT_DUPLICATE_ID, "duplicate-id", "unique id", "one" },
    { ROSTRUM_FAULT_NO_SUCH_ITEM, "reference", "id", "one" },
    { ROSTRUM_FAULT_DATE_MONTH, "date", "date", "one" },
    { ROSTRUM_FAULT_NOT_IN_PRIMARY, "language", "one", NULL },
    { ROSTRUM_FAULT_RANGE, "type", "two to three", "one" },
    { ROSTRUM_FAULT_NO_SUCH_PARAGRAPH, "reference", "1 to two", "one" },
    { ROSTRUM_FAULT_WRONG_FROM, "reference", "two", "three" },
    { ROSTRUM_FAULT_WRONG_TO, "reference", "two", "three" },
    { ROSTRUM_FAULT_TOO_FEW, "type", "at least one", NULL },
    { ROSTRUM_FAULT_TOO_MANY, "type", "at most one", NULL },
    { ROSTRUM_FAULT_EMPTY_TEXT, "type", "text", "" },
    { ROSTRUM_FAULT_NO_LABEL, "missing", "label", NULL },
    { ROSTRUM_FAULT_SECTION_ORDER, "conflict", "more than two", "one" },
    { ROSTRUM_FAULT_CIRCLE, "circle", NULL, "one" },
    { ROSTRUM_FAULT_VERSION, "version", "two", "one" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RostrumProblem) problem = make (cases[i].fault, "f", "", "one", "two", "three");

      g_assert_cmpstr (rostrum_problem_get_code (problem), ==, cases[i].code);
      g_assert_cmpstr (rostrum_problem_get_expected (problem), ==, cases[i].expected);
      g_assert_cmpstr (rostrum_problem_get_found (problem), ==, cases[i].found);
    }
}

static void
test_summarise (void)
{
  static const struct
  {
    guint       n_errors;
    guint       n_warnings;
    const char *en;
    const char *zh;
  } cases[] = {
    { 0, 0, "No problems.", "没有问题。" },
    { 1, 0, "1 error.", "1个错误。" },
    { 0, 2, "2 warnings.", "2个警告。" },
    { 3, 1, "3 errors, 1 warning.", "3个错误，1个警告。" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems
          = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
      g_autofree char *en = NULL;
      g_autofree char *zh = NULL;

      for (guint j = 0; j < cases[i].n_errors; j++)
        g_ptr_array_add (problems, make (ROSTRUM_FAULT_EMPTY, "f", "", NULL, NULL, NULL));
      for (guint j = 0; j < cases[i].n_warnings; j++)
        g_ptr_array_add (problems, make (ROSTRUM_FAULT_UNKNOWN, "f", "", "x", NULL, NULL));

      en = rostrum_problems_summarise (problems, "en");
      zh = rostrum_problems_summarise (problems, "zh-Hans");
      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (zh, ==, cases[i].zh);
    }
}

/* Beyond the limit problems are counted, and the counts are true. */
static void
test_more (void)
{
  g_autoptr (GPtrArray) problems
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  g_autofree char *summary = NULL;
  g_autofree char *message = NULL;
  const RostrumProblem *last;

  g_ptr_array_add (problems, make (ROSTRUM_FAULT_EMPTY_TEXT, "f", "/a", NULL, NULL, NULL));
  g_assert_false (rostrum_problems_are_full (problems, 2));
  g_ptr_array_add (problems, make (ROSTRUM_FAULT_UNKNOWN, "f", "/b", "b", NULL, NULL));
  g_assert_true (rostrum_problems_are_full (problems, 2));
  rostrum_problems_skip (problems, NULL, ROSTRUM_FAULT_UNKNOWN);
  last = g_ptr_array_index (problems, 2);
  g_assert_cmpint (rostrum_problem_get_severity (last), ==, ROSTRUM_SEVERITY_WARNING);
  rostrum_problems_skip (problems, NULL, ROSTRUM_FAULT_EMPTY_TEXT);
  rostrum_problems_skip (problems, NULL, ROSTRUM_FAULT_EMPTY_TEXT);

  g_assert_cmpuint (problems->len, ==, 3);
  g_assert_cmpint (rostrum_problem_get_severity (last), ==, ROSTRUM_SEVERITY_ERROR);
  g_assert_cmpstr (rostrum_problem_get_code (last), ==, "more");
  message = rostrum_problem_get_message (last, "en");
  summary = rostrum_problems_summarise (problems, "en");
  g_assert_cmpstr (message, ==, "3 more problems are not listed");
  g_assert_cmpstr (summary, ==, "3 errors, 2 warnings.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/problem/line", test_line);
  g_test_add_func ("/model/problem/every-fault", test_every_fault);
  g_test_add_func ("/model/problem/hostile-text", test_hostile_text);
  g_test_add_func ("/model/problem/for-programs", test_for_programs);
  g_test_add_func ("/model/problem/summarise", test_summarise);
  g_test_add_func ("/model/problem/more", test_more);
  return g_test_run ();
}
