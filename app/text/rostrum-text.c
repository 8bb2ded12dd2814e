/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Our own words: which catalogue speaks a language, and sentences' small
 * parts that every layer needs (lists, paragraph numbers).
 *
 * A new language is one new catalogue. Its folder is named after the locale,
 * as gettext's tools want it; BCP 47 tags are made from it and back by rule,
 * except for the two written forms of Chinese.
 */

#include "config.h"

#include "rostrum-text.h"

#include <string.h>

#include "rostrum-catalogue-private.h"
#include "rostrum-place.h"

#define DOMAIN_FILE "rostrum.mo"
#define TAG_HANT    "zh-Hant"

static const struct
{
  const char *tag;
  const char *locale;
} exceptions[] = {
  { ROSTRUM_LANG_ZH, "zh_CN" },
  { TAG_HANT, "zh_TW" },
};

static char *
locale_of_tag (const char *tag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (g_str_equal (tag, exceptions[i].tag))
      return g_strdup (exceptions[i].locale);

  return g_strdelimit (g_strdup (tag), "-", '_');
}

static char *
path_of_locale (const char *locale)
{
  return g_build_filename (rostrum_place_get_locale_dir (), locale, "LC_MESSAGES", DOMAIN_FILE,
                           NULL);
}

static gboolean
has_subtag (char      **subtags,
            const char *wanted)
{
  for (guint i = 1; subtags[i] != NULL; i++)
    if (g_ascii_strcasecmp (subtags[i], wanted) == 0)
      return TRUE;

  return FALSE;
}

/* "zh_CN.UTF-8" and "zh-Hans-CN" are both zh-Hans; "pt_BR" is pt-BR; "C" and
 * the empty name are English. */
static char *
tag_of_name (const char *name)
{
  g_autofree char *plain = g_strndup (name, strcspn (name, ".@"));
  g_auto (GStrv) subtags = g_strsplit (g_strdelimit (plain, "_", '-'), "-", -1);

  if (subtags[0] == NULL || g_str_equal (plain, "C") || g_str_equal (plain, "POSIX"))
    return g_strdup (ROSTRUM_LANG_EN);
  if (g_ascii_strcasecmp (subtags[0], "en") == 0)
    return g_strdup (ROSTRUM_LANG_EN);
  if (g_ascii_strcasecmp (subtags[0], "zh") != 0)
    return g_steal_pointer (&plain);
  if (has_subtag (subtags, "Hant"))
    return g_strdup (TAG_HANT);
  if (has_subtag (subtags, "Hans"))
    return g_strdup (ROSTRUM_LANG_ZH);
  if (has_subtag (subtags, "TW") || has_subtag (subtags, "HK") || has_subtag (subtags, "MO"))
    return g_strdup (TAG_HANT);
  return g_strdup (ROSTRUM_LANG_ZH);
}

/* A missing catalogue is no fault: the message itself is English. A damaged
 * one is, and is told once. */
static RostrumCatalogue *
open_catalogue (const char *tag)
{
  g_autofree char *locale = locale_of_tag (tag);
  g_autofree char *path = path_of_locale (locale);
  g_autoptr (GError) error = NULL;
  RostrumCatalogue *catalogue = rostrum_catalogue_open (path, &error);

  if (catalogue == NULL && error->domain == ROSTRUM_CATALOGUE_ERROR)
    g_warning ("%s: %s", path, error->message);
  return catalogue;
}

/* The catalogues opened so far, by the name they were asked for; a language
 * without one is remembered as NULL. Nothing is ever taken out, so that what
 * a look-up returned stays valid. */
static const RostrumCatalogue *
get_catalogue (const char *lang)
{
  static GMutex mutex;
  static GHashTable *catalogues;
  g_autoptr (GMutexLocker) locker = NULL;
  g_autofree char *tag = NULL;
  gpointer found = NULL;

  if (lang == NULL || g_str_equal (lang, ROSTRUM_LANG_EN))
    return NULL;

  locker = g_mutex_locker_new (&mutex);
  if (catalogues == NULL)
    catalogues = g_hash_table_new (g_str_hash, g_str_equal);
  if (g_hash_table_lookup_extended (catalogues, lang, NULL, &found))
    return found;

  tag = tag_of_name (lang);
  if (!g_str_equal (tag, ROSTRUM_LANG_EN))
    found = open_catalogue (tag);
  if (found == NULL && g_str_equal (tag, TAG_HANT))
    found = open_catalogue (ROSTRUM_LANG_ZH);
  g_hash_table_insert (catalogues, (gpointer) g_intern_string (lang), found);
  return found;
}

/**
 * rostrum_text:
 * @lang: BCP 47 tag
 * @msgid: the message in English
 *
 * Returns: the message in @lang, or @msgid where there is no translation;
 *   valid for good
 */
const char *
rostrum_text (const char *lang,
              const char *msgid)
{
  return rostrum_text_context (lang, NULL, msgid);
}

/**
 * rostrum_text_context:
 * @context: (nullable): what tells two meanings of the same words apart
 *
 * Like rostrum_text().
 */
const char *
rostrum_text_context (const char *lang,
                      const char *context,
                      const char *msgid)
{
  const RostrumCatalogue *catalogue = get_catalogue (lang);
  const char *text = NULL;

  if (catalogue != NULL && *msgid != '\0')
    text = rostrum_catalogue_lookup (catalogue, context, msgid);
  return text == NULL ? msgid : text;
}

/**
 * rostrum_text_plural:
 * @n: what is counted
 *
 * Like rostrum_text(), in the form that the language uses for @n.
 */
const char *
rostrum_text_plural (const char *lang,
                     const char *singular,
                     const char *plural,
                     guint64     n)
{
  const RostrumCatalogue *catalogue = get_catalogue (lang);
  const char *text = NULL;

  if (catalogue != NULL)
    text = rostrum_catalogue_lookup_plural (catalogue, singular, n);
  if (text != NULL)
    return text;
  return n == 1 ? singular : plural;
}

/**
 * rostrum_text_normalise_language:
 * @name: (nullable): a BCP 47 tag or the name of a locale
 *
 * Returns: the tag of the interface language that serves a reader of it:
 *   `zh-Hans` for any Chinese (unless there is a catalogue for the traditional
 *   script), that of another catalogue, or else `en`
 */
const char *
rostrum_text_normalise_language (const char *name)
{
  g_autofree char *tag = NULL;
  g_autofree char *primary = NULL;

  if (name == NULL)
    return ROSTRUM_LANG_EN;

  tag = tag_of_name (name);
  if (g_str_equal (tag, ROSTRUM_LANG_EN))
    return ROSTRUM_LANG_EN;
  if (g_str_equal (tag, ROSTRUM_LANG_ZH))
    return ROSTRUM_LANG_ZH;
  if (g_strv_contains (rostrum_text_get_languages (), tag))
    return g_intern_string (tag);
  if (g_str_equal (tag, TAG_HANT))
    return ROSTRUM_LANG_ZH;

  primary = g_strndup (tag, strcspn (tag, "-"));
  if (g_strv_contains (rostrum_text_get_languages (), primary))
    return g_intern_string (primary);
  return ROSTRUM_LANG_EN;
}

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* English needs no catalogue and stands first. */
static const char *const *
list_languages (void)
{
  g_autoptr (GDir) folder = g_dir_open (rostrum_place_get_locale_dir (), 0, NULL);
  GPtrArray *tags = g_ptr_array_new ();
  const char *locale;

  while (folder != NULL && (locale = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = path_of_locale (locale);
      g_autofree char *tag = tag_of_name (locale);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR) && !g_str_equal (tag, ROSTRUM_LANG_EN))
        g_ptr_array_add (tags, (gpointer) g_intern_string (tag));
    }

  g_ptr_array_sort (tags, compare_tags);
  g_ptr_array_insert (tags, 0, (gpointer) ROSTRUM_LANG_EN);
  g_ptr_array_add (tags, NULL);
  return (const char *const *) g_ptr_array_free (tags, FALSE);
}

/**
 * rostrum_text_get_languages:
 *
 * Returns: (array zero-terminated=1): BCP 47 tags of English and of all
 *   languages that have a catalogue
 */
const char *const *
rostrum_text_get_languages (void)
{
  static const char *const *languages;

  if (g_once_init_enter_pointer (&languages))
    g_once_init_leave_pointer (&languages, list_languages ());
  return languages;
}

/**
 * rostrum_text_list:
 * @words: (array zero-terminated=1): what is listed, in @lang
 *
 * Returns: (transfer full): "a, b and c" in @lang
 */
char *
rostrum_text_list (const char        *lang,
                   const char *const *words)
{
  guint n_words = g_strv_length ((char **) words);
  g_autofree char *list = NULL;

  if (n_words == 0)
    return g_strdup ("");

  list = g_strdup (words[0]);
  for (guint i = 1; i < n_words; i++)
    {
      g_autofree char *before = g_steal_pointer (&list);

      /* Translators: two neighbours of a list; the last two, then the others. */
      if (i + 1 == n_words)
        list = g_strdup_printf (rostrum_text_context (lang, "list", "%s and %s"), before,
                                words[i]);
      else
        list = g_strdup_printf (rostrum_text_context (lang, "list", "%s, %s"), before, words[i]);
    }

  return g_steal_pointer (&list);
}

/* From three numbers in a row on, a range reads better than a list. */
#define SHORTEST_RANGE 3

static char *
number_range (const char *lang,
              guint       from,
              guint       to)
{
  if (from == to)
    return g_strdup_printf ("%u", from);

  /* Translators: paragraph numbers "12–15". */
  return g_strdup_printf (rostrum_text_context (lang, "paragraphs", "%u–%u"), from, to);
}

static GStrv
number_ranges (const char    *lang,
               const guint16 *numbers,
               guint          n_numbers)
{
  g_autoptr (GStrvBuilder) ranges = g_strv_builder_new ();
  guint next;

  for (guint i = 0; i < n_numbers; i = next)
    {
      for (next = i + 1; next < n_numbers; next++)
        if (numbers[next] != numbers[next - 1] + 1)
          break;

      if (next - i < SHORTEST_RANGE)
        next = i + 1;
      g_strv_builder_take (ranges, number_range (lang, numbers[i], numbers[next - 1]));
    }

  return g_strv_builder_end (ranges);
}

/**
 * rostrum_text_paragraphs:
 * @paragraphs: (array length=n_paragraphs): ascending
 *
 * Returns: (transfer full): "paragraphs 3, 12 and 15–18" in @lang; empty for
 *   no paragraphs
 */
char *
rostrum_text_paragraphs (const char    *lang,
                         const guint16 *paragraphs,
                         guint          n_paragraphs)
{
  g_auto (GStrv) ranges = number_ranges (lang, paragraphs, n_paragraphs);
  guint n_ranges = g_strv_length (ranges);
  g_autofree char *list = NULL;

  if (n_ranges == 0)
    return g_strdup ("");

  list = g_strdup (ranges[0]);
  for (guint i = 1; i < n_ranges; i++)
    {
      g_autofree char *before = g_steal_pointer (&list);

      /* Translators: two neighbours of a list of paragraph numbers; the last
       * two, then the others. */
      if (i + 1 == n_ranges)
        list = g_strdup_printf (rostrum_text_context (lang, "paragraphs", "%s and %s"), before,
                                ranges[i]);
      else
        list = g_strdup_printf (rostrum_text_context (lang, "paragraphs", "%s, %s"), before,
                                ranges[i]);
    }

  /* Translators: %s is a list of numbers and ranges. */
  return g_strdup_printf (rostrum_text_plural (lang, "paragraph %s", "paragraphs %s",
                                               n_paragraphs),
                          list);
}

/**
 * rostrum_text_fold:
 * @text: (nullable): pinyin, or any other text in letters
 *
 * Tone marks are combining marks once the text is decomposed, and so are the
 * dots of ü, which sorts as u here.
 *
 * Returns: (transfer full): the letters alone, in lower case, to sort by
 */
char *
rostrum_text_fold (const char *text)
{
  g_autofree char *decomposed = text == NULL ? NULL : g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  GString *plain = g_string_new (NULL);

  for (const char *p = decomposed; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_combining_class (c) == 0)
        g_string_append_unichar (plain, g_unichar_tolower (c));
    }

  return g_string_free (plain, FALSE);
}
