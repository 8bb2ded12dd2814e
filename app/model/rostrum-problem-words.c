/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every problem as a sentence. One line a fault: whole sentences, which no
 * translator has to put together from pieces.
 */

#include "config.h"

#include "rostrum-problem-private.h"

#include "rostrum-text.h"

/* Kinds of JSON values and of what stands between them. The name is what a
 * program gets, the label what a person reads. */
static const struct
{
  const char *name;
  const char *label;
} kinds[] = {
  { "value", ROSTRUM_NC_ ("kind", "a value") },
  { "name", ROSTRUM_NC_ ("kind", "a name in double quotes") },
  { "colon", ROSTRUM_NC_ ("kind", "a colon") },
  { "comma or ]", ROSTRUM_NC_ ("kind", "a comma or \"]\"") },
  { "comma or }", ROSTRUM_NC_ ("kind", "a comma or \"}\"") },
  { "end of file", ROSTRUM_NC_ ("kind", "the end of the file") },
  { "object", ROSTRUM_NC_ ("kind", "an object") },
  { "array", ROSTRUM_NC_ ("kind", "an array") },
  { "string", ROSTRUM_NC_ ("kind", "a string") },
  { "number", ROSTRUM_NC_ ("kind", "a number") },
  { "integer", ROSTRUM_NC_ ("kind", "a whole number") },
  { "boolean", ROSTRUM_NC_ ("kind", "true or false") },
  { "null", ROSTRUM_NC_ ("kind", "null") },
  { "date", ROSTRUM_NC_ ("kind", "a date") },
  { "text in languages", ROSTRUM_NC_ ("kind", "a text in languages, like {\"en\": \"…\"}") },
};

static char *
kind_to_words (const char *name,
               const char *lang)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (name, kinds[i].name))
      return g_strdup (rostrum_text_context (lang, "kind", kinds[i].label));

  /* Translators: a piece of text as it stands in the file. */
  return g_strdup_printf (rostrum_text_context (lang, "kind", "\"%s\""), name);
}

static char *
mismatch_to_words (const RostrumProblem *self,
                   const char           *lang)
{
  g_autofree char *expected = kind_to_words (self->args[0], lang);
  g_autofree char *found = kind_to_words (self->args[1], lang);

  /* Translators: two kinds: "expected a date, found a number". */
  return g_strdup_printf (rostrum_text (lang, "expected %s, found %s"), expected, found);
}

static char *
more_to_words (const RostrumProblem *self,
               const char           *lang)
{
  guint64 n = g_ascii_strtoull (self->args[0], NULL, 10)
              + g_ascii_strtoull (self->args[1], NULL, 10);

  /* Translators: how many problems of a file are not listed. */
  return g_strdup_printf (rostrum_text_plural (lang, "%u more problem is not listed",
                                               "%u more problems are not listed", (guint) n),
                          (guint) n);
}

static char *
syntax_to_words (const RostrumProblem *self,
                 const char           *lang)
{
  const char *a = self->args[0];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_EMPTY:
      return g_strdup (rostrum_text (lang, "the file is empty"));
    case ROSTRUM_FAULT_TRAILING_COMMA:
      return g_strdup (rostrum_text (lang, "a comma after the last member"));
    case ROSTRUM_FAULT_EXTRA_TEXT:
      return g_strdup (rostrum_text (lang, "there is more after the end of the document"));
    case ROSTRUM_FAULT_COMMENT:
      return g_strdup (rostrum_text (lang, "JSON has no comments"));
    case ROSTRUM_FAULT_SINGLE_QUOTE:
      return g_strdup (rostrum_text (lang, "strings stand in double quotes"));
    case ROSTRUM_FAULT_BAD_WORD:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a value of JSON"), a);
    case ROSTRUM_FAULT_BAD_NUMBER:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a number of JSON"), a);
    case ROSTRUM_FAULT_UNCLOSED_STRING:
      return g_strdup (rostrum_text (lang, "the string has no closing quotation mark"));
    case ROSTRUM_FAULT_CONTROL_CHARACTER:
      return g_strdup_printf (
          rostrum_text (lang, "the control character %s in a string; write an escape instead"), a);
    case ROSTRUM_FAULT_BAD_ESCAPE:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not an escape of JSON"), a);
    case ROSTRUM_FAULT_BYTE_ORDER_MARK:
      return g_strdup (
          rostrum_text (lang, "the file begins with a byte order mark; save it without one"));
    case ROSTRUM_FAULT_STRAY_BYTE:
    case ROSTRUM_FAULT_BAD_UTF8:
      return g_strdup_printf (rostrum_text (lang, "the byte %s is not UTF-8"), a);
    case ROSTRUM_FAULT_NUL:
      return g_strdup (rostrum_text (lang, "a text cannot hold the character U+0000"));
    case ROSTRUM_FAULT_HALF_CHARACTER:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is only half of a character"), a);
    default:
      return NULL;
    }
}

static char *
limit_to_words (const RostrumProblem *self,
                const char           *lang)
{
  const char *a = self->args[0];
  const char *b = self->args[1];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_TOO_DEEP:
      return g_strdup_printf (rostrum_text (lang, "nested more than %s levels deep"), a);
    case ROSTRUM_FAULT_TOO_LARGE:
      return g_strdup_printf (rostrum_text (lang, "the file is larger than %s bytes"), a);
    case ROSTRUM_FAULT_TOO_MANY_VALUES:
      return g_strdup_printf (rostrum_text (lang, "the file has more than %s values"), a);
    case ROSTRUM_FAULT_TOO_MANY_ITEMS:
      return g_strdup_printf (rostrum_text (lang, "the file has more than %s items"), a);
    case ROSTRUM_FAULT_LONG_STRING:
      return g_strdup_printf (rostrum_text (lang, "the string is longer than %s bytes"), a);
    case ROSTRUM_FAULT_LONG_NUMBER:
      return g_strdup_printf (rostrum_text (lang, "the number has more than %s characters"), a);
    case ROSTRUM_FAULT_NUMBER_RANGE:
      return g_strdup_printf (rostrum_text (lang, "the number %s is out of range"), a);
    case ROSTRUM_FAULT_MEMORY:
      /* Translators: two amounts of memory: "3.1 GB". */
      return g_strdup_printf (
          rostrum_text (lang, "the file would need %s of memory; half of what is free is %s"), a,
          b);
    case ROSTRUM_FAULT_PARSER:
      return g_strdup_printf (rostrum_text (lang, "the JSON reader refuses the file: %s"), a);
    default:
      return NULL;
    }
}

static char *
value_to_words (const RostrumProblem *self,
                const char           *lang)
{
  const char *a = self->args[0];
  const char *b = self->args[1];
  const char *c = self->args[2];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_DUPLICATE_KEY:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" occurs twice in this object"), a);
    case ROSTRUM_FAULT_NO_MODEL:
      return g_strdup (rostrum_text (lang, "this is no knowledge model: \"rostrum\" is missing"));
    case ROSTRUM_FAULT_LESSON_FILE:
      return g_strdup (rostrum_text (lang, "this is a file of lessons, not a knowledge model"));
    case ROSTRUM_FAULT_VERSION:
      /* Translators: two version numbers of the file format. */
      return g_strdup_printf (
          rostrum_text (lang, "the file is written in version %s of the format; "
                              "this program reads version %s"),
          a, b);
    case ROSTRUM_FAULT_EMPTY_TEXT:
      return g_strdup (rostrum_text (lang, "the text is empty"));
    case ROSTRUM_FAULT_NOT_ONE_OF:
      /* Translators: a word, and the words that are allowed. */
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not one of %s"), a, b);
    case ROSTRUM_FAULT_RANGE:
      /* Translators: three numbers. */
      return g_strdup_printf (rostrum_text (lang, "%s is not between %s and %s"), a, b, c);
    case ROSTRUM_FAULT_NEGATIVE:
      return g_strdup_printf (rostrum_text (lang, "%s is less than 0"), a);
    case ROSTRUM_FAULT_TOO_FEW:
      return g_strdup_printf (rostrum_text (lang, "at least %s are needed"), a);
    case ROSTRUM_FAULT_TOO_MANY:
      return g_strdup_printf (rostrum_text (lang, "no more than %s are allowed"), a);
    case ROSTRUM_FAULT_BAD_ID:
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" is not an id: small letters, digits and single hyphens"), a);
    case ROSTRUM_FAULT_MISSING:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is missing"), a);
    case ROSTRUM_FAULT_NO_LABEL:
      return g_strdup_printf (
          rostrum_text (lang, "the stage \"%s\" occurs twice, so it needs a label"), a);
    case ROSTRUM_FAULT_UNKNOWN:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a known member"), a);
    default:
      return NULL;
    }
}

static char *
reference_to_words (const RostrumProblem *self,
                    const char           *lang)
{
  const char *a = self->args[0];
  const char *b = self->args[1];
  const char *c = self->args[2];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_DUPLICATE_ID:
      return g_strdup_printf (rostrum_text (lang, "the id \"%s\" is already taken"), a);
    case ROSTRUM_FAULT_NO_SUCH_ITEM:
      return g_strdup_printf (rostrum_text (lang, "there is no item \"%s\""), a);
    case ROSTRUM_FAULT_WRONG_ITEM:
      /* Translators: an id and the names of two arrays of the file. */
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" should be one of \"%s\", but is one of \"%s\""), a, b, c);
    case ROSTRUM_FAULT_NO_SUCH_PARAGRAPH:
      /* Translators: a number, and how many paragraphs there are. */
      return g_strdup_printf (rostrum_text (lang, "there is no paragraph %s; the speech has %s"),
                              a, b);
    case ROSTRUM_FAULT_WRONG_FROM:
      /* Translators: the type of a relation, names of arrays of the file where
       * it may begin, and the one where it does. */
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" begins in one of %s, not in \"%s\""), a, b, c);
    case ROSTRUM_FAULT_WRONG_TO:
      /* Translators: the type of a relation, names of arrays of the file where
       * it may end, and the one where it does. */
      return g_strdup_printf (rostrum_text (lang, "\"%s\" ends in one of %s, not in \"%s\""), a,
                              b, c);
    case ROSTRUM_FAULT_CIRCLE:
      /* Translators: a chain of ids with arrows. */
      return g_strdup_printf (rostrum_text (lang, "the relations go round in a circle: %s"), a);
    case ROSTRUM_FAULT_BAD_LANGUAGE:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a language tag"), a);
    case ROSTRUM_FAULT_OTHER_LANGUAGE:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not one of the file's languages"), a);
    case ROSTRUM_FAULT_NOT_IN_PRIMARY:
      return g_strdup_printf (
          rostrum_text (lang, "the text in \"%s\" is missing, the file's first language"), a);
    case ROSTRUM_FAULT_NOT_IN_LANGUAGE:
      return g_strdup_printf (rostrum_text (lang, "the text in \"%s\" is missing"), a);
    default:
      return NULL;
    }
}

static char *
rule_to_words (const RostrumProblem *self,
               const char           *lang)
{
  const char *a = self->args[0];
  const char *b = self->args[1];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_NO_LANGUAGE:
      return g_strdup (rostrum_text (lang, "the text is there in no language"));
    case ROSTRUM_FAULT_LANGUAGE_TWICE:
      return g_strdup_printf (rostrum_text (lang, "the language \"%s\" is listed twice"), a);
    case ROSTRUM_FAULT_SECTION_ORDER:
      /* Translators: two numbers of paragraphs. */
      return g_strdup_printf (
          rostrum_text (lang, "the section begins with paragraph %s, "
                              "but the one before ends with paragraph %s"),
          a, b);
    case ROSTRUM_FAULT_STANDING:
      return g_strdup (
          rostrum_text (lang, "\"standing\" needs the basis \"editor\" and a source in \"refs\""));
    case ROSTRUM_FAULT_TWO_ANSWERS:
      return g_strdup (rostrum_text (
          lang, "a question has \"choices\" or \"answer\", not both; the first choice is the "
                "right one"));
    case ROSTRUM_FAULT_MORE:
      return more_to_words (self, lang);
    default:
      return NULL;
    }
}

static char *
date_to_words (const RostrumProblem *self,
               const char           *lang)
{
  const char *a = self->args[0];
  const char *b = self->args[1];
  const char *c = self->args[2];

  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_DATE:
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a date"), a);
    case ROSTRUM_FAULT_DATE_MONTH:
      /* Translators: a date, and the number of a month that does not exist. */
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a date: month %s"), a, b);
    case ROSTRUM_FAULT_DATE_DAY:
      /* Translators: a date, the number of a month, and the day it lacks. */
      return g_strdup_printf (rostrum_text (lang, "\"%s\" is not a date: month %s has no day %s"),
                              a, b, c);
    case ROSTRUM_FAULT_DATE_TIME:
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" is not a date: there is no such time of day"), a);
    case ROSTRUM_FAULT_DATE_REVERSED:
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" is not an interval: it ends before it begins"), a);
    case ROSTRUM_FAULT_DATE_ENDLESS:
      return g_strdup_printf (
          rostrum_text (lang, "\"%s\" is not an interval: neither end is known"), a);
    default:
      return NULL;
    }
}

/**
 * rostrum_problem_to_words:
 *
 * Returns: (transfer full): what is wrong, in words of @lang
 */
char *
rostrum_problem_to_words (const RostrumProblem *self,
                          const char           *lang)
{
  static char *(*const groups[]) (const RostrumProblem *, const char *) = {
    syntax_to_words, limit_to_words, value_to_words, reference_to_words, rule_to_words,
    date_to_words,
  };

  if (self->fault == ROSTRUM_FAULT_UNEXPECTED || self->fault == ROSTRUM_FAULT_TYPE)
    return mismatch_to_words (self, lang);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      char *words = groups[i](self, lang);

      if (words != NULL)
        return words;
    }

  g_assert_not_reached ();
}
