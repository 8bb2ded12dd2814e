/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Our own words in both languages at once, from several threads at once. */

#include "config.h"

#include "rostrum-text.h"

#define N_THREADS 8
#define N_ROUNDS  3000

static void
test_translate (void)
{
  g_assert_cmpstr (rostrum_text ("en", "the file is empty"), ==, "the file is empty");
  g_assert_cmpstr (rostrum_text ("zh-Hans", "the file is empty"), ==, "文件是空的。");
  g_assert_cmpstr (rostrum_text ("zh-Hans", "never translated"), ==, "never translated");
  g_assert_cmpstr (rostrum_text ("xx", "the file is empty"), ==, "the file is empty");
  g_assert_cmpstr (rostrum_text ("zh-Hans", ""), ==, "");
}

static void
test_context (void)
{
  g_assert_cmpstr (rostrum_text_context ("zh-Hans", "stage", "In force"), ==, "生效");
  g_assert_cmpstr (rostrum_text_context ("zh-Hans", "stage of a Chinese or Korean law",
                                         "In force"),
                   ==, "施行");
  g_assert_cmpstr (rostrum_text_context ("zh-Hans", "no such context", "In force"), ==,
                   "In force");
  g_assert_cmpstr (rostrum_text_context ("en", "stage", "In force"), ==, "In force");
}

static void
test_plural (void)
{
  static const struct
  {
    const char *lang;
    guint64     n;
    const char *text;
  } cases[] = {
    { "en", 0, "%u errors" },      { "en", 1, "%u error" },       { "en", 2, "%u errors" },
    { "zh-Hans", 1, "%u个错误" }, { "zh-Hans", 5, "%u个错误" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (rostrum_text_plural (cases[i].lang, "%u error", "%u errors", cases[i].n), ==,
                     cases[i].text);
}

static void
test_normalise (void)
{
  static const struct
  {
    const char *name;
    const char *tag;
  } cases[] = {
    { "zh", "zh-Hans" },          { "zh_CN", "zh-Hans" },       { "zh-Hans", "zh-Hans" },
    { "zh-Hans-CN", "zh-Hans" },  { "zh_CN.UTF-8", "zh-Hans" }, { "ZH-cn", "zh-Hans" },
    { "zh_SG@pinyin", "zh-Hans" }, { "zh_TW.UTF-8", "zh-Hans" }, { "zh-Hant-HK", "zh-Hans" },
    { "en", "en" },               { "en_GB.UTF-8", "en" },      { "C", "en" },
    { "C.UTF-8", "en" },          { "POSIX", "en" },            { "", "en" },
    { NULL, "en" },               { "de_DE", "en" },            { "zhx", "en" },
    { "../../zh_CN", "en" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (rostrum_text_normalise_language (cases[i].name), ==, cases[i].tag);
    }
}

static void
test_languages (void)
{
  const char *const *languages = rostrum_text_get_languages ();

  g_assert_cmpstr (languages[0], ==, "en");
  g_assert_true (g_strv_contains (languages, "zh-Hans"));
}

static void
test_list (void)
{
  static const struct
  {
    const char *words[5];
    const char *en;
    const char *zh;
  } cases[] = {
    { { NULL }, "", "" },
    { { "a", NULL }, "a", "a" },
    { { "a", "b", NULL }, "a and b", "a和b" },
    { { "a", "b", "c", NULL }, "a, b and c", "a、b和c" },
    { { "a%s", "b", "c", "d", NULL }, "a%s, b, c and d", "a%s、b、c和d" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *en = rostrum_text_list ("en", cases[i].words);
      g_autofree char *zh = rostrum_text_list ("zh-Hans", cases[i].words);

      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (zh, ==, cases[i].zh);
    }
}

static void
test_paragraphs (void)
{
  static const struct
  {
    guint16     numbers[8];
    guint       n;
    const char *en;
    const char *zh;
  } cases[] = {
    { { 0 }, 0, "", "" },
    { { 12 }, 1, "paragraph 12", "第12段" },
    { { 12, 15 }, 2, "paragraphs 12 and 15", "第12、15段" },
    { { 12, 13 }, 2, "paragraphs 12 and 13", "第12、13段" },
    { { 12, 13, 14, 15 }, 4, "paragraphs 12–15", "第12—15段" },
    { { 2, 8, 12, 13, 14 }, 5, "paragraphs 2, 8 and 12–14", "第2、8、12—14段" },
    { { 1, 2, 3, 5, 6, 7, 9 }, 7, "paragraphs 1–3, 5–7 and 9", "第1—3、5—7、9段" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *en = rostrum_text_paragraphs ("en", cases[i].numbers, cases[i].n);
      g_autofree char *zh = rostrum_text_paragraphs ("zh-Hans", cases[i].numbers, cases[i].n);

      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (zh, ==, cases[i].zh);
    }
}

/* Each thread speaks its own language; the first look-ups race to open the
 * catalogue, because this test runs in a process of its own. */
static gpointer
speak_cb (gpointer data)
{
  const char *lang = data;
  const char *expected = g_str_equal (lang, "en") ? "In force" : "生效";
  guint n_right = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    if (g_str_equal (rostrum_text_context (lang, "stage", "In force"), expected))
      n_right++;

  return GUINT_TO_POINTER (n_right);
}

static void
test_threads (void)
{
  GThread *threads[N_THREADS];

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("speaker", speak_cb, (gpointer) (i % 2 == 0 ? "zh-Hans" : "en"));
  for (guint i = 0; i < N_THREADS; i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, N_ROUNDS);
}

static void
test_fold (void)
{
  static const char *const cases[][2] = {
    { "Xiǎoyuàn-gāoqiáng", "xiaoyuan-gaoqiang" }, { "lǜ", "lu" }, { "AI", "ai" }, { NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = rostrum_text_fold (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/text/translate", test_translate);
  g_test_add_func ("/text/text/context", test_context);
  g_test_add_func ("/text/text/plural", test_plural);
  g_test_add_func ("/text/text/normalise", test_normalise);
  g_test_add_func ("/text/text/languages", test_languages);
  g_test_add_func ("/text/text/list", test_list);
  g_test_add_func ("/text/text/paragraphs", test_paragraphs);
  g_test_add_func ("/text/text/fold", test_fold);
  g_test_add_func ("/text/text/threads", test_threads);
  return g_test_run ();
}
