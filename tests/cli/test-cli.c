/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* rostrum-cli as its callers see it: arguments, exit status, output. */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  int   status;
  char *out;
  char *err;
} Run;

static void
clear_run (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, clear_run)

/* Runs the program in a locale with arguments parted by blanks; MODELS stands
 * for the folder of the test models. */
static Run
run_in (const char *locale,
        const char *arguments)
{
  g_autofree char *models = g_test_build_filename (G_TEST_DIST, "data", "models", NULL);
  g_autoptr (GString) line = g_string_new (arguments);
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                   | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  Run run = { .status = -1 };

  g_string_replace (line, "MODELS", models, 0);
  words = g_strsplit (line->str, " ", -1);
  g_ptr_array_add (argv, (gpointer) g_getenv ("ROSTRUM_CLI"));
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (argv, words[i]);
  g_ptr_array_add (argv, NULL);

  g_test_message ("%s: rostrum-cli %s", locale, arguments);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", locale, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run.out, &run.err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run.status = g_subprocess_get_exit_status (process);
  return run;
}

static Run
run (const char *arguments)
{
  return run_in ("C.UTF-8", arguments);
}

static void
assert_contains (const char *text,
                 const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("\"%s\" is not in:\n%s", part, text);
}

static void
test_status (void)
{
  static const struct
  {
    const char *arguments;
    int         status;
  } cases[] = {
    { "", 2 },
    { "--help", 0 },
    { "check --help", 0 },
    { "--version", 0 },
    { "frobnicate", 2 },
    { "check", 2 },
    { "check --strict", 2 },
    { "check --nonsense MODELS/good/small.rostrum.json", 2 },
    { "check --strict=yes MODELS/good/small.rostrum.json", 2 },
    { "check --format", 2 },
    { "check --format=xml MODELS/good/small.rostrum.json", 2 },
    { "check --lang=fr MODELS/good/small.rostrum.json", 2 },
    { "check --lang=both MODELS/good/small.rostrum.json", 2 },
    { "check /nonexistent.json", 2 },
    { "check MODELS", 2 },
    { "check MODELS/good/small.rostrum.json /nonexistent.json", 2 },
    { "check MODELS/good/small.rostrum.json", 0 },
    { "check --strict MODELS/good/small.rostrum.json", 0 },
    { "check --format json MODELS/good/small.rostrum.json", 0 },
    { "check MODELS/bad/unknown-members.json", 0 },
    { "check --strict MODELS/bad/unknown-members.json", 1 },
    { "check MODELS/bad/empty.json", 1 },
    { "check MODELS/bad/nul-byte.json", 1 },
    { "check MODELS/bad/nesting-100000.json", 1 },
    { "check MODELS/good/small.rostrum.json MODELS/bad/empty.json", 1 },
    { "check -- --strict", 2 },
    { "list", 2 },
    { "list --what=dragons", 2 },
    { "list --what=relations", 2 },
    { "list --what=events --format=pdf", 2 },
    { "list --what=events --lang=de", 2 },
    { "list --what=events a b", 2 },
    { "list --what=events /nonexistent.json", 2 },
    { "list --what=events MODELS/bad/references.json", 1 },
    { "list --what=events MODELS/bad/unknown-members.json", 0 },
    { "list --what events", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) result = run (cases[i].arguments);

      g_assert_cmpint (result.status, ==, cases[i].status);

      /* Who gives wrong arguments is told so, and not on standard output. */
      if (cases[i].status == 2)
        g_assert_cmpstr (result.err, !=, "");
    }
}

static void
test_check_text (void)
{
  g_auto (Run) good = run ("check MODELS/good/small.rostrum.json");
  g_auto (Run) bad = run ("check MODELS/bad/languages.json");
  g_auto (GStrv) lines = g_strsplit (bad.out, "\n", -1);

  g_assert_cmpstr (good.out, ==, "No problems.\n");
  g_assert_cmpstr (good.err, ==, "");
  g_assert_cmpuint (g_strv_length (lines), ==, 6);
  g_assert_true (g_str_has_suffix (
      lines[0], "/bad/languages.json:4:12: error: /title: the text in \"en\" is missing, "
                "the file's first language"));
  assert_contains (lines[1], ": warning: /events/0/title: ");
  g_assert_cmpstr (lines[4], ==, "2 errors, 2 warnings.");
  g_assert_cmpstr (lines[5], ==, "");
}

/* Problems are named after the file as the user named it. */
static void
test_check_name (void)
{
  g_autofree char *models = g_test_build_filename (G_TEST_DIST, "data", "models", NULL);
  g_autofree char *expected = g_strconcat (models, "/../models/bad/empty.json:1:1: error: ", NULL);
  g_auto (Run) result = run ("check MODELS/../models/bad/empty.json");

  g_assert_true (g_str_has_prefix (result.out, expected));
}

static void
test_check_json (void)
{
  g_auto (Run) good = run ("check --format=json MODELS/good/small.rostrum.json");
  g_auto (Run) bad = run ("check --format=json --lang=zh MODELS/bad/dates.json");
  g_autoptr (JsonNode) empty = json_from_string (good.out, NULL);
  g_autoptr (JsonNode) root = json_from_string (bad.out, NULL);
  JsonArray *array;
  JsonObject *problem;

  g_assert_nonnull (empty);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (empty)), ==, 0);

  g_assert_nonnull (root);
  array = json_node_get_array (root);
  g_assert_cmpuint (json_array_get_length (array), ==, 6);
  problem = json_array_get_object_element (array, 0);
  g_assert_true (
      g_str_has_suffix (json_object_get_string_member (problem, "file"), "/bad/dates.json"));
  g_assert_cmpint (json_object_get_int_member (problem, "line"), ==, 45);
  g_assert_cmpint (json_object_get_int_member (problem, "column"), ==, 38);
  g_assert_cmpstr (json_object_get_string_member (problem, "pointer"), ==,
                   "/events/0/phases/0/date");
  g_assert_cmpstr (json_object_get_string_member (problem, "severity"), ==, "error");
  g_assert_cmpstr (json_object_get_string_member (problem, "code"), ==, "date");
  g_assert_cmpstr (json_object_get_string_member (problem, "message"), ==,
                   "“2024-13”不是有效日期：没有13月。");
  g_assert_cmpstr (json_object_get_string_member (problem, "expected"), ==, "date");
  g_assert_cmpstr (json_object_get_string_member (problem, "found"), ==, "2024-13");
}

/* More than anybody reads is counted, not printed. */
static void
test_check_many (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rostrum-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "many.json", NULL);
  g_autofree char *arguments = g_strconcat ("check ", path, NULL);
  g_autofree char *as_json = g_strconcat ("check --format=json ", path, NULL);
  g_autoptr (GString) text
      = g_string_new ("{\"rostrum\": 1, \"id\": \"many\", \"title\": {\"en\": \"Many\"}, "
                      "\"languages\": [\"en\"], \"license\": \"CC0-1.0\", \"version\": \"1\", "
                      "\"speech\": {\"paragraphs\": 1}");
  g_autoptr (JsonNode) root = NULL;
  JsonObject *last;

  for (guint i = 0; i < 1234; i++)
    g_string_append_printf (text, ",\n\"member-%u\": %u", i, i);
  g_string_append (text, "}\n");
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));

  g_auto (Run) words = run (arguments);
  g_auto (Run) json = run (as_json);
  g_assert_cmpint (words.status, ==, 0);
  assert_contains (words.out, ": warning: 234 more problems are not listed\n1234 warnings.\n");
  root = json_from_string (json.out, NULL);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 1001);
  last = json_array_get_object_element (json_node_get_array (root), 1000);
  g_assert_cmpstr (json_object_get_string_member (last, "code"), ==, "more");
  g_assert_cmpint (json_object_get_int_member (last, "line"), ==, 0);

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_check_lessons (void)
{
  g_auto (Run) good = run ("check --strict MODELS/good/mine.rostrum-lesson.json");
  g_auto (Run) bad = run ("check --lang=zh MODELS/bad/lesson-state.json");
  g_auto (Run) list = run ("list --what=lessons MODELS/good/mine.rostrum-lesson.json");

  g_assert_cmpstr (good.out, ==, "No problems.\n");
  g_assert_cmpint (good.status, ==, 0);
  assert_contains (bad.out, "错误：/lessons/0/steps/0/state/page：");
  g_assert_cmpint (bad.status, ==, 1);
  g_assert_cmpint (list.status, ==, 1);
}

static void
test_language (void)
{
  static const struct
  {
    const char *locale;
    const char *arguments;
    const char *out;
  } cases[] = {
    { "C", "check MODELS/good/small.rostrum.json", "No problems.\n" },
    { "en_GB.UTF-8", "check MODELS/good/small.rostrum.json", "No problems.\n" },
    { "de_DE.UTF-8", "check MODELS/good/small.rostrum.json", "No problems.\n" },
    { "zh_CN.UTF-8", "check MODELS/good/small.rostrum.json", "没有问题。\n" },
    { "zh_TW", "check MODELS/good/small.rostrum.json", "没有问题。\n" },
    { "C", "check --lang=zh MODELS/good/small.rostrum.json", "没有问题。\n" },
    { "C", "check --lang zh MODELS/good/small.rostrum.json", "没有问题。\n" },
    { "zh_CN.UTF-8", "check --lang=en MODELS/good/small.rostrum.json", "No problems.\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) result = run_in (cases[i].locale, cases[i].arguments);

      g_assert_cmpstr (result.out, ==, cases[i].out);
    }
}

static void
test_help (void)
{
  g_auto (Run) en = run ("--help");
  g_auto (Run) zh = run ("--help --lang=zh");
  static const char *const commands[] = { "check", "list", "render" };

  assert_contains (en.out, "Usage:");
  assert_contains (zh.out, "用法：");
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *usage = g_strconcat ("\nrostrum-cli ", commands[i], " ", NULL);

      assert_contains (en.out, usage);
      assert_contains (zh.out, usage);
    }
}

static void
test_list_text (void)
{
  static const struct
  {
    const char *arguments;
    const char *out;
  } cases[] = {
    { "list --what=events MODELS/good/small.rostrum.json",
      "1 August 2024       The law     law\n"
      "about 1 April 2024  The speech  the-speech  unverified\n"
      "15 August 2023      The rules   rules\n" },
    { "list --what=events --lang=zh MODELS/good/small.rostrum.json",
      "2024年8月1日    《法律》  law\n"
      "约2024年4月1日  演讲      the-speech  未核实\n"
      "2023年8月15日   《办法》  rules\n" },
    { "list --what=risks --lang=both MODELS/good/small.rostrum.json",
      "Individual · 个体  Risk A  风险甲  risk-a\n"
      "Individual · 个体  Risk B  风险乙  risk-b  unverified · 未核实\n" },
    { "list --what=lanes MODELS/good/small.rostrum.json",
      "China  lane-china\n"
      "EU     lane-eu\n" },
    { "list --what=corrections MODELS/good/small.rostrum.json", "In March.  corr-a\n" },
    { "list --what=sources MODELS/good/small.rostrum.json",
      "12 July 2024            Regulation (EU) 2024/1689  src-law\n"
      "November–December 2023  新闻                       src-news\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) result = run (cases[i].arguments);

      g_assert_cmpstr (result.out, ==, cases[i].out);
      g_assert_cmpint (result.status, ==, 0);
    }
}

static void
test_list_csv (void)
{
  g_auto (Run) events = run ("list --what=events --format=csv MODELS/good/small.rostrum.json");
  g_auto (Run) chips
      = run ("list --what=technologies --format=csv --lang=both MODELS/good/small.rostrum.json");
  g_auto (Run) claims
      = run ("list --what=risks --format=csv --lang=zh MODELS/good/small.rostrum.json");

  g_assert_cmpstr (
      events.out, ==,
      "id,kind,date,layer,title-en,basis,confidence,mark,paragraphs,sources\r\n"
      "law,regulation,2024-08-01,,The law,speaker,high,,2 5,src-law src-news\r\n"
      "the-speech,speech,2024-04-01~,,The speech,report,low,unverified,1,\r\n"
      "rules,regulation,2023-08-15,,The rules,speaker,high,,3,\r\n");
  assert_contains (chips.out, "title-en,title-zh-Hans,basis");
  assert_contains (chips.out, "\r\ntech-a,,,,\"A, the chip\",甲芯片,speaker,high,,4,\r\n");
  assert_contains (claims.out, "\r\nrisk-b,technology,,level-one,风险乙,editor,low,未核实,2,src-news\r\n");
}

static void
test_list_json (void)
{
  g_auto (Run) result
      = run ("list --what=events --format=json --lang=both MODELS/good/small.rostrum.json");
  g_autoptr (JsonNode) root = json_from_string (result.out, NULL);
  JsonObject *law, *title;

  g_assert_nonnull (root);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (root)), ==, 3);
  law = json_array_get_object_element (json_node_get_array (root), 0);
  title = json_object_get_object_member (law, "title");
  g_assert_cmpstr (json_object_get_string_member (law, "id"), ==, "law");
  g_assert_cmpstr (json_object_get_string_member (law, "date"), ==, "2024-08-01");
  g_assert_cmpstr (json_object_get_string_member (law, "confidence"), ==, "high");
  g_assert_cmpstr (json_object_get_string_member (title, "zh-Hans"), ==, "《法律》");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (law, "sources")), ==, 2);
}

/* Every array of the bundled speech can be listed, and has as many lines as
 * CSV rows. */
static void
test_list_bundled (void)
{
  static const char *const arrays[] = {
    "events",     "risks",  "terms",       "statements", "actors", "technologies",
    "sources",    "layers", "corrections", "lanes",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      g_autofree char *text_arguments = g_strconcat ("list --what=", arrays[i], NULL);
      g_autofree char *csv_arguments = g_strconcat (text_arguments, " --format=csv", NULL);
      g_auto (Run) text = run (text_arguments);
      g_auto (Run) csv = run (csv_arguments);
      g_auto (GStrv) lines = g_strsplit (text.out, "\n", -1);
      g_auto (GStrv) rows = g_strsplit (csv.out, "\r\n", -1);

      g_assert_cmpint (text.status, ==, 0);
      g_assert_cmpuint (g_strv_length (lines), >, 3);
      g_assert_cmpuint (g_strv_length (rows), ==, g_strv_length (lines) + 1);
    }
}

/* What cannot be written must not count as success. */
static void
test_full_disk (void)
{
  g_autofree char *command
      = g_strdup_printf ("exec '%s' list --what=terms > /dev/full", g_getenv ("ROSTRUM_CLI"));
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "sh", "-c", command,
                              NULL);
  g_assert_no_error (error);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 1);
}

/* The program has to run where there is no toolkit. */
static void
test_no_toolkit (void)
{
  static const char *const toolkits[] = { "libgtk", "libgdk", "libadwaita", "libgraphene" };
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *libraries = NULL;
  g_autoptr (GError) error = NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "ldd",
                              g_getenv ("ROSTRUM_CLI"), NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &libraries, NULL, &error);
  g_assert_no_error (error);
  assert_contains (libraries, "libglib-2.0");
  for (gsize i = 0; i < G_N_ELEMENTS (toolkits); i++)
    {
      /* GdkPixbuf is no toolkit, but nothing here needs it either. */
      g_test_message ("%s", toolkits[i]);
      g_assert_null (strstr (libraries, toolkits[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/status", test_status);
  g_test_add_func ("/cli/check/text", test_check_text);
  g_test_add_func ("/cli/check/name", test_check_name);
  g_test_add_func ("/cli/check/json", test_check_json);
  g_test_add_func ("/cli/check/many", test_check_many);
  g_test_add_func ("/cli/check/lessons", test_check_lessons);
  g_test_add_func ("/cli/language", test_language);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/list/text", test_list_text);
  g_test_add_func ("/cli/list/csv", test_list_csv);
  g_test_add_func ("/cli/list/json", test_list_json);
  g_test_add_func ("/cli/list/bundled", test_list_bundled);
  g_test_add_func ("/cli/full-disk", test_full_disk);
  g_test_add_func ("/cli/no-toolkit", test_no_toolkit);
  return g_test_run ();
}
