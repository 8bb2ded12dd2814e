/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The strict scan: what is JSON, what is not, where, and the limits. */

#include "config.h"

#include "rostrum-problem-private.h"
#include "rostrum-scan-private.h"

#include <string.h>

#define TEXT(literal) literal, sizeof (literal) - 1

typedef struct
{
  GPtrArray   *problems;
  RostrumScan  scan;
} Result;

static void
clear_result (Result *result)
{
  g_clear_pointer (&result->problems, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, clear_result)

static Result
scan (const char              *text,
      gsize                    length,
      const RostrumScanLimits *limits)
{
  /* A block of the exact size lets the address sanitizer see every step
   * outside. */
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  Result result = {
    .problems = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free),
  };

  rostrum_scan_bytes (bytes, NULL, limits, NULL, result.problems, &result.scan);
  return result;
}

static const struct
{
  const char *text;
  gsize       length;
} accepted[] = {
  { TEXT ("{}") },
  { TEXT ("[]") },
  { TEXT (" [ ] ") },
  { TEXT ("\t\r\n{\"a\" : 1 , \"b\":[ true,false,null ]}\n") },
  { TEXT ("42") },
  { TEXT ("-0") },
  { TEXT ("\"\"") },
  { TEXT ("null") },
  { TEXT ("[0, -1, 1.5, 1e5, 1E+5, 1e-5, 0.0e0, -0.0]") },
  { TEXT ("[9223372036854775807, -9223372036854775808]") },
  { TEXT ("[123.456e-789]") },
  { TEXT ("[-0.000000000000000000000000000000000000000000000000000000000000000000000000001]") },
  { TEXT ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]") },
  { TEXT ("[\"\\uD834\\uDD1E\"]") },
  { TEXT ("[\"\x7f\"]") },
  { TEXT ("[\"人工智能 🙂\"]") },
  { TEXT ("{\"\":0}") },
  { TEXT ("[[[[[[]]]]]]") },
};

static void
test_accepted (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_auto (Result) result
          = scan (accepted[i].text, accepted[i].length, &rostrum_scan_limits);

      g_test_message ("%s", accepted[i].text);
      g_assert_cmpuint (result.problems->len, ==, 0);
      g_assert_false (result.scan.refused);
    }
}

static const struct
{
  const char *text;
  gsize       length;
  const char *code;
  guint       line;
  guint       column;
} refused[] = {
  /* Not JSON */
  { TEXT (""), "syntax", 1, 1 },
  { TEXT (" \n "), "syntax", 2, 2 },
  { TEXT ("{"), "syntax", 1, 2 },
  { TEXT ("["), "syntax", 1, 2 },
  { TEXT ("]"), "syntax", 1, 1 },
  { TEXT ("[1"), "syntax", 1, 3 },
  { TEXT ("[1,"), "syntax", 1, 4 },
  { TEXT ("[1,]"), "syntax", 1, 4 },
  { TEXT ("[,1]"), "syntax", 1, 2 },
  { TEXT ("[1,,2]"), "syntax", 1, 4 },
  { TEXT ("[1 2]"), "syntax", 1, 4 },
  { TEXT ("[1}"), "syntax", 1, 3 },
  { TEXT ("{\"a\":1,}"), "syntax", 1, 8 },
  { TEXT ("{\"a\" 1}"), "syntax", 1, 6 },
  { TEXT ("{\"a\":}"), "syntax", 1, 6 },
  { TEXT ("{\"a\"}"), "syntax", 1, 5 },
  { TEXT ("{a:1}"), "syntax", 1, 2 },
  { TEXT ("{1:1}"), "syntax", 1, 2 },
  { TEXT ("{'a':1}"), "syntax", 1, 2 },
  { TEXT ("{\"a\":'x'}"), "syntax", 1, 6 },
  { TEXT ("{\"a\":1]"), "syntax", 1, 7 },
  { TEXT ("{\"a\":1}{\"b\":2}"), "syntax", 1, 8 },
  { TEXT ("{} x"), "syntax", 1, 4 },
  { TEXT ("var x = {}"), "syntax", 1, 1 },
  { TEXT ("// no\n{}"), "syntax", 1, 1 },
  { TEXT ("{\"a\": /* no */ 1}"), "syntax", 1, 7 },
  { TEXT ("{}\n# no"), "syntax", 2, 1 },
  { TEXT ("\xef\xbb\xbf{}"), "syntax", 1, 1 },
  { TEXT ("[tru]"), "syntax", 1, 2 },
  { TEXT ("[truee]"), "syntax", 1, 2 },
  { TEXT ("[True]"), "syntax", 1, 2 },
  { TEXT ("[NaN]"), "syntax", 1, 2 },
  { TEXT ("[-Infinity]"), "syntax", 1, 2 },
  { TEXT ("[010]"), "syntax", 1, 2 },
  { TEXT ("[-01]"), "syntax", 1, 2 },
  { TEXT ("[0x10]"), "syntax", 1, 2 },
  { TEXT ("[+1]"), "syntax", 1, 2 },
  { TEXT ("[.5]"), "syntax", 1, 2 },
  { TEXT ("[1.]"), "syntax", 1, 2 },
  { TEXT ("[1.e5]"), "syntax", 1, 2 },
  { TEXT ("[1e]"), "syntax", 1, 2 },
  { TEXT ("[1e+]"), "syntax", 1, 2 },
  { TEXT ("[-]"), "syntax", 1, 2 },
  { TEXT ("-"), "syntax", 1, 1 },
  { TEXT ("[1_000]"), "syntax", 1, 2 },
  { TEXT ("[\"a"), "syntax", 1, 2 },
  { TEXT ("[\"a\\"), "syntax", 1, 4 },
  { TEXT ("[\"a\\\"]"), "syntax", 1, 2 },
  { TEXT ("[\"a\nb\"]"), "syntax", 1, 4 },
  { TEXT ("[\"a\tb\"]"), "syntax", 1, 4 },
  { TEXT ("[\"a\0b\"]"), "syntax", 1, 4 },
  { TEXT ("[\"\\x\"]"), "syntax", 1, 3 },
  { TEXT ("[\"\\'\"]"), "syntax", 1, 3 },
  { TEXT ("[\"\\u12\"]"), "syntax", 1, 3 },
  { TEXT ("[\"\\u12G4\"]"), "syntax", 1, 3 },
  { TEXT ("[\"\\u"), "syntax", 1, 3 },
  { TEXT ("[\"\\\xe5\"]"), "syntax", 1, 3 },
  { TEXT ("[\xff]"), "syntax", 1, 2 },
  { TEXT ("[1]\0"), "syntax", 1, 4 },
  { TEXT ("\0"), "syntax", 1, 1 },
  { TEXT ("[\xc2\xa0]"), "syntax", 1, 2 },
  { TEXT ("{\n \"薛澜\": x}"), "syntax", 2, 8 },

  /* JSON that holds no text */
  { TEXT ("[\"\xff\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\xc3\x28\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\xed\xa0\x80\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\xc0\xaf\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\xf4\x90\x80\x80\"]"), "encoding", 1, 3 },
  { TEXT ("{\"\xe4\xba\":1}"), "encoding", 1, 3 },
  { TEXT ("[\"\\udc00\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\\ud800\"]"), "encoding", 1, 3 },
  { TEXT ("[\"\\ud800\\u0041\"]"), "encoding", 1, 3 },
  { TEXT ("[\"a\\u0000b\"]"), "encoding", 1, 4 },
  { TEXT ("{\"\\u0000\":1}"), "encoding", 1, 3 },

  /* JSON that is more than we take */
  { TEXT ("[1e400]"), "limit", 1, 2 },
  { TEXT ("[-1e400]"), "limit", 1, 2 },
  { TEXT ("[9223372036854775808]"), "limit", 1, 2 },
  { TEXT ("[123456789012345678901234567890]"), "limit", 1, 2 },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_auto (Result) result = scan (refused[i].text, refused[i].length, &rostrum_scan_limits);
      const RostrumProblem *problem;

      g_autofree char *shown = g_strescape (refused[i].text, NULL);

      g_test_message ("%s", shown);
      g_assert_true (result.scan.refused);
      g_assert_cmpuint (result.problems->len, ==, 1);
      problem = g_ptr_array_index (result.problems, 0);
      g_assert_cmpstr (rostrum_problem_get_code (problem), ==, refused[i].code);
      g_assert_cmpuint (rostrum_problem_get_line (problem), ==, refused[i].line);
      g_assert_cmpuint (rostrum_problem_get_column (problem), ==, refused[i].column);
    }
}

/* The codes of all problems, in order, parted by blanks. */
static char *
get_codes (const Result *result)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < result->problems->len; i++)
    g_string_append_printf (codes, i == 0 ? "%s" : " %s",
                            rostrum_problem_get_code (g_ptr_array_index (result->problems, i)));
  return g_string_free_and_steal (g_steal_pointer (&codes));
}

static void
test_goes_on (void)
{
  static const struct
  {
    const char *text;
    gsize       length;
    const char *codes;
  } cases[] = {
    { TEXT ("[\"\xff\", \"\\u0000\", 1e999, x]"), "encoding encoding limit syntax" },
    { TEXT ("[\"\xff\", \"good\", \"\xfe\"]"), "encoding encoding" },
    { TEXT ("{\"a\": 1e999, \"b\": 2"), "limit syntax" },
    { TEXT ("{\"a\": 1e999, \"\\u0000\": 1, \"\\u0000\": 2, \"a\": 3}"),
      "limit encoding encoding duplicate-key" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Result) result = scan (cases[i].text, cases[i].length, &rostrum_scan_limits);
      g_autofree char *codes = get_codes (&result);

      g_assert_cmpstr (codes, ==, cases[i].codes);
    }
}

static void
test_pointers (void)
{
  static const struct
  {
    const char *text;
    const char *pointer;
  } cases[] = {
    { "x", "" },
    { "{\"a\": x}", "/a" },
    { "{\"a\": [1, {\"b/c\": [0, 1, y]}]}", "/a/1/b~1c/2" },
    { "{\"a\": [1, 2 3]}", "/a/1" },
    { "{\"a\": 1, b: 2}", "" },
    { "{\"\\u0061\": x}", "/a" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Result) result = scan (cases[i].text, strlen (cases[i].text), &rostrum_scan_limits);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (result.problems->len, ==, 1);
      g_assert_cmpstr (rostrum_problem_get_pointer (g_ptr_array_index (result.problems, 0)), ==,
                       cases[i].pointer);
    }
}

static void
test_duplicate_keys (void)
{
  static const struct
  {
    const char *text;
    const char *pointers;
  } cases[] = {
    { "{\"a\":1,\"b\":2}", "" },
    { "{\"a\":1,\"a\":2}", "/a@8" },
    { "{\"a\":1,\"\\u0061\":2}", "/a@8" },
    { "{\"a\":1,\"a\":2,\"a\":3}", "/a@8 /a@14" },
    { "[{\"a\":1},{\"a\":1}]", "" },
    { "[{\"a\":{\"a\":1,\"b\":0,\"b\":1}}]", "/0/a/b@20" },
    { "{\"a\":1,\"A\":2,\"a \":3}", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Result) result = scan (cases[i].text, strlen (cases[i].text), &rostrum_scan_limits);
      g_autoptr (GString) pointers = g_string_new (NULL);

      for (guint j = 0; j < result.problems->len; j++)
        {
          const RostrumProblem *problem = g_ptr_array_index (result.problems, j);

          g_assert_cmpstr (rostrum_problem_get_code (problem), ==, "duplicate-key");
          g_string_append_printf (pointers, "%s%s@%u", j == 0 ? "" : " ",
                                  rostrum_problem_get_pointer (problem),
                                  rostrum_problem_get_column (problem));
        }
      g_assert_cmpstr (pointers->str, ==, cases[i].pointers);
      g_assert_false (result.scan.refused);
    }
}

/* Enough names to be sorted, and one of the last ones twice. */
static void
test_many_keys (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  const RostrumProblem *problem;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (text, "\"name-%u\":0,", i);
  g_string_append (text, "\"name-4999\\u0036\":0}");

  g_auto (Result) result = scan (text->str, text->len, &rostrum_scan_limits);
  g_assert_cmpuint (result.problems->len, ==, 1);
  problem = g_ptr_array_index (result.problems, 0);
  g_assert_cmpstr (rostrum_problem_get_pointer (problem), ==, "/name-49996");
  g_assert_cmpuint (rostrum_problem_get_column (problem), ==, text->len - 19);
}

static char *
nest (guint       depth,
      const char *open,
      const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append (text, "1");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free_and_steal (text);
}

static void
test_depth (void)
{
  static const struct
  {
    guint       depth;
    const char *open;
    const char *close;
    const char *codes;
  } cases[] = {
    { 64, "[", "]", "" },
    { 65, "[", "]", "limit" },
    { 100000, "[", "]", "limit" },
    { 100000, "{\"a\":", "}", "limit" },
    { 100000, "[{\"a\":", "}]", "limit" },
    { 100000, "[", "", "limit syntax" },
    { 100000, "[", "}", "limit syntax" },
    { 70, "[{\"a\":[", "]}}", "limit syntax" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = nest (cases[i].depth, cases[i].open, cases[i].close);
      g_auto (Result) result = scan (text, strlen (text), &rostrum_scan_limits);
      g_autofree char *codes = get_codes (&result);

      g_test_message ("%u of %s%s", cases[i].depth, cases[i].open, cases[i].close);
      g_assert_cmpstr (codes, ==, cases[i].codes);
    }
}

/* The limits that are too far away for a test are set lower. Each is reached
 * by the first text and passed by the second. */
static void
test_limits (void)
{
  static const struct
  {
    RostrumScanLimits limits;
    const char       *within;
    const char       *beyond;
  } cases[] = {
    { { 10, 9, 9, 9, 9, 9, 9 }, "[1,2,3,45]", "[1,2,3,456]" },
    { { 99, 9, 4, 9, 9, 9, 9 }, "[1,2,3]", "[1,2,3,4]" },
    { { 99, 9, 99, 2, 9, 9, 9 },
      "{\"a\":[1,[2,3]],\"b\":{\"c\":[5,6]}}",
      "{\"a\":[1],\"b\":[5,6]}" },
    { { 99, 9, 99, 9, 4, 9, 9 }, "[\"\\n34\"]", "[\"\\n345\"]" },
    { { 99, 9, 99, 9, 4, 9, 9 }, "{\"abcd\":1}", "{\"abcde\":1}" },
    { { 99, 9, 99, 9, 9, 5, 9 }, "[-1.25]", "[-1.250]" },
    { { 99, 2, 99, 9, 9, 9, 9 }, "[{}]", "[{\"a\":[]}]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Result) good = scan (cases[i].within, strlen (cases[i].within), &cases[i].limits);
      g_auto (Result) bad = scan (cases[i].beyond, strlen (cases[i].beyond), &cases[i].limits);

      g_test_message ("%s", cases[i].beyond);
      g_assert_cmpuint (good.problems->len, ==, 0);
      g_assert_cmpuint (bad.problems->len, ==, 1);
      g_assert_cmpstr (rostrum_problem_get_code (g_ptr_array_index (bad.problems, 0)), ==,
                       "limit");
      g_assert_true (bad.scan.refused);
    }
}

static void
test_constants (void)
{
  g_assert_cmpuint (rostrum_scan_limits.bytes, ==, 1073741824);
  g_assert_cmpuint (rostrum_scan_limits.depth, ==, 64);
  g_assert_cmpuint (rostrum_scan_limits.values, ==, 60000000);
  g_assert_cmpuint (rostrum_scan_limits.items, ==, 2000000);
  g_assert_cmpuint (rostrum_scan_limits.string_bytes, ==, 1048576);
  g_assert_cmpuint (rostrum_scan_limits.number_chars, ==, 1024);
  g_assert_cmpuint (rostrum_scan_limits.problems, ==, 1000);
}

static void
test_counts (void)
{
  static const char text[]
      = "{\"a\": [1, {\"x\": 2}], \"b\": [], \"c\": [[3]], \"d\": {\"e\": [4]}}";
  g_auto (Result) result = scan (text, strlen (text), &rostrum_scan_limits);

  g_assert_cmpuint (result.scan.n_values, ==, 12);
  g_assert_cmpuint (result.scan.n_items, ==, 3);
  g_assert_cmpint (result.scan.root, ==, '{');
}

/* A file that is wrong all over must not drown the reader. */
static void
test_many_problems (void)
{
  g_autoptr (GString) text = g_string_new ("[");
  const RostrumProblem *last;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "\"\\u0000\",\n");
  g_string_append (text, "x");

  g_auto (Result) result = scan (text->str, text->len, &rostrum_scan_limits);
  g_assert_cmpuint (result.problems->len, ==, 1002);
  last = g_ptr_array_index (result.problems, 1001);
  g_assert_cmpstr (rostrum_problem_get_code (last), ==, "syntax");
  g_assert_cmpuint (rostrum_problem_get_line (last), ==, 20001);
}

/* No prefix of a document is a document; none may be read past its end. */
static void
test_every_prefix (void)
{
  static const char text[]
      = "{\"a\": [1.5e+3, \"\\ud83d\\ude00\\n人\", true, {\"b\": null}], \"c\": -0.1}";

  for (gsize length = 0; length < sizeof text - 1; length++)
    {
      g_auto (Result) result = scan (text, length, &rostrum_scan_limits);

      g_assert_true (result.scan.refused);
      g_assert_cmpuint (result.problems->len, >=, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/scan/accepted", test_accepted);
  g_test_add_func ("/model/scan/refused", test_refused);
  g_test_add_func ("/model/scan/goes-on", test_goes_on);
  g_test_add_func ("/model/scan/pointers", test_pointers);
  g_test_add_func ("/model/scan/duplicate-keys", test_duplicate_keys);
  g_test_add_func ("/model/scan/many-keys", test_many_keys);
  g_test_add_func ("/model/scan/depth", test_depth);
  g_test_add_func ("/model/scan/limits", test_limits);
  g_test_add_func ("/model/scan/constants", test_constants);
  g_test_add_func ("/model/scan/counts", test_counts);
  g_test_add_func ("/model/scan/many-problems", test_many_problems);
  g_test_add_func ("/model/scan/every-prefix", test_every_prefix);
  return g_test_run ();
}
