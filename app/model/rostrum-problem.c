/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The record of a problem: codes and severities. The sentences stand in
 * rostrum-problem-words.c.
 */

#include "config.h"

#include "rostrum-problem-private.h"

#include "rostrum-text.h"

#define ERROR   ROSTRUM_SEVERITY_ERROR
#define WARNING ROSTRUM_SEVERITY_WARNING

static const struct
{
  const char      *code;
  RostrumSeverity  severity;
} faults[ROSTRUM_N_FAULTS] = {
  [ROSTRUM_FAULT_EMPTY] = { "syntax", ERROR },
  [ROSTRUM_FAULT_UNEXPECTED] = { "syntax", ERROR },
  [ROSTRUM_FAULT_TRAILING_COMMA] = { "syntax", ERROR },
  [ROSTRUM_FAULT_EXTRA_TEXT] = { "syntax", ERROR },
  [ROSTRUM_FAULT_COMMENT] = { "syntax", ERROR },
  [ROSTRUM_FAULT_SINGLE_QUOTE] = { "syntax", ERROR },
  [ROSTRUM_FAULT_BAD_WORD] = { "syntax", ERROR },
  [ROSTRUM_FAULT_BAD_NUMBER] = { "syntax", ERROR },
  [ROSTRUM_FAULT_UNCLOSED_STRING] = { "syntax", ERROR },
  [ROSTRUM_FAULT_CONTROL_CHARACTER] = { "syntax", ERROR },
  [ROSTRUM_FAULT_BAD_ESCAPE] = { "syntax", ERROR },
  [ROSTRUM_FAULT_BYTE_ORDER_MARK] = { "syntax", ERROR },
  [ROSTRUM_FAULT_STRAY_BYTE] = { "syntax", ERROR },

  [ROSTRUM_FAULT_BAD_UTF8] = { "encoding", ERROR },
  [ROSTRUM_FAULT_NUL] = { "encoding", ERROR },
  [ROSTRUM_FAULT_HALF_CHARACTER] = { "encoding", ERROR },

  [ROSTRUM_FAULT_TOO_DEEP] = { "limit", ERROR },
  [ROSTRUM_FAULT_TOO_LARGE] = { "limit", ERROR },
  [ROSTRUM_FAULT_TOO_MANY_VALUES] = { "limit", ERROR },
  [ROSTRUM_FAULT_TOO_MANY_ITEMS] = { "limit", ERROR },
  [ROSTRUM_FAULT_LONG_STRING] = { "limit", ERROR },
  [ROSTRUM_FAULT_LONG_NUMBER] = { "limit", ERROR },
  [ROSTRUM_FAULT_NUMBER_RANGE] = { "limit", ERROR },
  [ROSTRUM_FAULT_MEMORY] = { "limit", ERROR },
  [ROSTRUM_FAULT_PARSER] = { "limit", ERROR },

  [ROSTRUM_FAULT_DUPLICATE_KEY] = { "duplicate-key", ERROR },
  [ROSTRUM_FAULT_NO_MODEL] = { "version", ERROR },
  [ROSTRUM_FAULT_LESSON_FILE] = { "version", ERROR },
  [ROSTRUM_FAULT_VERSION] = { "version", ERROR },
  [ROSTRUM_FAULT_TYPE] = { "type", ERROR },
  [ROSTRUM_FAULT_EMPTY_TEXT] = { "type", ERROR },
  [ROSTRUM_FAULT_NOT_ONE_OF] = { "type", ERROR },
  [ROSTRUM_FAULT_RANGE] = { "type", ERROR },
  [ROSTRUM_FAULT_NEGATIVE] = { "type", ERROR },
  [ROSTRUM_FAULT_TOO_FEW] = { "type", ERROR },
  [ROSTRUM_FAULT_TOO_MANY] = { "type", ERROR },
  [ROSTRUM_FAULT_BAD_ID] = { "type", ERROR },
  [ROSTRUM_FAULT_MISSING] = { "missing", ERROR },
  [ROSTRUM_FAULT_NO_LABEL] = { "missing", ERROR },
  [ROSTRUM_FAULT_UNKNOWN] = { "unknown", WARNING },
  [ROSTRUM_FAULT_DUPLICATE_ID] = { "duplicate-id", ERROR },
  [ROSTRUM_FAULT_NO_SUCH_ITEM] = { "reference", ERROR },
  [ROSTRUM_FAULT_WRONG_ITEM] = { "reference", ERROR },
  [ROSTRUM_FAULT_NO_SUCH_PARAGRAPH] = { "reference", ERROR },
  [ROSTRUM_FAULT_WRONG_FROM] = { "reference", ERROR },
  [ROSTRUM_FAULT_WRONG_TO] = { "reference", ERROR },
  [ROSTRUM_FAULT_CIRCLE] = { "circle", ERROR },
  [ROSTRUM_FAULT_DATE] = { "date", ERROR },
  [ROSTRUM_FAULT_DATE_MONTH] = { "date", ERROR },
  [ROSTRUM_FAULT_DATE_DAY] = { "date", ERROR },
  [ROSTRUM_FAULT_DATE_TIME] = { "date", ERROR },
  [ROSTRUM_FAULT_DATE_REVERSED] = { "date", ERROR },
  [ROSTRUM_FAULT_DATE_ENDLESS] = { "date", ERROR },
  [ROSTRUM_FAULT_BAD_LANGUAGE] = { "language", ERROR },
  [ROSTRUM_FAULT_OTHER_LANGUAGE] = { "language", WARNING },
  [ROSTRUM_FAULT_NOT_IN_PRIMARY] = { "language", ERROR },
  [ROSTRUM_FAULT_NOT_IN_LANGUAGE] = { "language", WARNING },
  [ROSTRUM_FAULT_NO_LANGUAGE] = { "language", ERROR },
  [ROSTRUM_FAULT_LANGUAGE_TWICE] = { "language", ERROR },
  [ROSTRUM_FAULT_SECTION_ORDER] = { "conflict", ERROR },
  [ROSTRUM_FAULT_STANDING] = { "conflict", ERROR },
  [ROSTRUM_FAULT_TWO_ANSWERS] = { "conflict", ERROR },
  [ROSTRUM_FAULT_MORE] = { "more", WARNING },
};

const char *
rostrum_fault_get_code (RostrumFault fault)
{
  return faults[fault].code;
}

gboolean
rostrum_fault_is_warning (RostrumFault fault)
{
  return faults[fault].severity == ROSTRUM_SEVERITY_WARNING;
}

/* Longer ones hide the sentence around them. */
#define MAX_ARG_CHARS 240

static char *
copy_arg (const char *arg)
{
  g_autofree char *valid = NULL;

  if (arg == NULL)
    return NULL;

  valid = g_utf8_make_valid (arg, -1);
  if (g_utf8_strlen (valid, -1) > MAX_ARG_CHARS)
    {
      *g_utf8_offset_to_pointer (valid, MAX_ARG_CHARS) = '\0';
      return g_strconcat (valid, "…", NULL);
    }

  return g_steal_pointer (&valid);
}

/**
 * rostrum_problem_new:
 * @file: (nullable): the file's name, a ref-counted string
 * @pointer: JSON Pointer
 * @args: (array fixed-size=3): the fault's arguments, then %NULL; copied
 *
 * Returns: (transfer full): a problem at a place that is still to be found
 */
RostrumProblem *
rostrum_problem_new (RostrumFault       fault,
                     char              *file,
                     const char        *pointer,
                     const char *const *args)
{
  RostrumProblem *self = g_new0 (RostrumProblem, 1);

  self->fault = fault;
  self->file = file == NULL ? NULL : g_ref_string_acquire (file);
  self->pointer = g_strdup (pointer);
  for (guint i = 0; i < ROSTRUM_PROBLEM_MAX_ARGS; i++)
    self->args[i] = copy_arg (args[i]);
  self->expected = rostrum_fault_get_expected (fault, (const char *const *) self->args);
  return self;
}

void
rostrum_problem_free (RostrumProblem *self)
{
  g_clear_pointer (&self->file, g_ref_string_release);
  g_clear_pointer (&self->pointer, g_free);
  for (guint i = 0; i < ROSTRUM_PROBLEM_MAX_ARGS; i++)
    g_clear_pointer (&self->args[i], g_free);
  g_clear_pointer (&self->expected, g_free);
  g_free (self);
}

/**
 * rostrum_problem_get_file:
 *
 * Returns: the name that the loader was given
 */
const char *
rostrum_problem_get_file (const RostrumProblem *self)
{
  return self->file == NULL ? "" : self->file;
}

/**
 * rostrum_problem_get_line:
 *
 * Returns: the line, from 1; 0 where the problem is that of the whole file
 */
guint
rostrum_problem_get_line (const RostrumProblem *self)
{
  return self->line;
}

/**
 * rostrum_problem_get_column:
 *
 * Returns: the column in characters, from 1; 0 where the problem is that of
 *   the whole file
 */
guint
rostrum_problem_get_column (const RostrumProblem *self)
{
  return self->column;
}

/**
 * rostrum_problem_get_pointer:
 *
 * Returns: the JSON Pointer (RFC 6901) of the value
 */
const char *
rostrum_problem_get_pointer (const RostrumProblem *self)
{
  return self->pointer;
}

RostrumSeverity
rostrum_problem_get_severity (const RostrumProblem *self)
{
  /* What is not listed is as bad as the worst of it. */
  if (self->fault == ROSTRUM_FAULT_MORE && !g_str_equal (self->args[0], "0"))
    return ROSTRUM_SEVERITY_ERROR;
  return faults[self->fault].severity;
}

/**
 * rostrum_problem_get_code:
 *
 * Returns: the name of the problem's kind: "syntax", "missing", …
 */
const char *
rostrum_problem_get_code (const RostrumProblem *self)
{
  return rostrum_fault_get_code (self->fault);
}

/**
 * rostrum_problem_get_expected:
 *
 * Returns: (nullable): for a program: the kind, the values or the number that
 *   would have been right
 */
const char *
rostrum_problem_get_expected (const RostrumProblem *self)
{
  return self->expected;
}

/**
 * rostrum_problem_get_found:
 *
 * Returns: (nullable): for a program: what stands in the file instead
 */
const char *
rostrum_problem_get_found (const RostrumProblem *self)
{
  switch ((guint) self->fault)
    {
    case ROSTRUM_FAULT_UNEXPECTED:
    case ROSTRUM_FAULT_TYPE:
      return self->args[1];

    case ROSTRUM_FAULT_WRONG_FROM:
    case ROSTRUM_FAULT_WRONG_TO:
      return self->args[2];

    case ROSTRUM_FAULT_EMPTY_TEXT:
      return "";

    case ROSTRUM_FAULT_MISSING:
    case ROSTRUM_FAULT_NO_LABEL:
    case ROSTRUM_FAULT_TOO_MANY:
    case ROSTRUM_FAULT_MORE:
    case ROSTRUM_FAULT_NOT_IN_PRIMARY:
    case ROSTRUM_FAULT_NOT_IN_LANGUAGE:
    case ROSTRUM_FAULT_TOO_FEW:
    case ROSTRUM_FAULT_TOO_DEEP:
    case ROSTRUM_FAULT_TOO_LARGE:
    case ROSTRUM_FAULT_TOO_MANY_VALUES:
    case ROSTRUM_FAULT_TOO_MANY_ITEMS:
    case ROSTRUM_FAULT_LONG_STRING:
    case ROSTRUM_FAULT_LONG_NUMBER:
      return NULL;

    default:
      return self->args[0];
    }
}

/**
 * rostrum_problem_get_message:
 *
 * Returns: (transfer full): what is wrong, in words of @lang, without the place
 */
char *
rostrum_problem_get_message (const RostrumProblem *self,
                             const char           *lang)
{
  return rostrum_problem_to_words (self, lang);
}

/* What stands in a file or is a file's name may hold anything; a report is
 * one line, and no terminal takes orders from it. */
static char *
escape_controls (const char *line)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = line; *p != '\0'; p++)
    {
      guchar c = (guchar) *p;

      if (c < 0x20 || c == 0x7f)
        g_string_append_printf (escaped, "\\u%04x", c);
      else
        g_string_append_c (escaped, *p);
    }

  return g_string_free_and_steal (escaped);
}

/**
 * rostrum_problem_to_line:
 *
 * Returns: (transfer full): FILE:LINE:COLUMN, severity, pointer and message,
 *   as editors can follow it; without a line break
 */
char *
rostrum_problem_to_line (const RostrumProblem *self,
                         const char           *lang)
{
  g_autofree char *message = rostrum_problem_to_words (self, lang);
  g_autoptr (GString) line = g_string_new (rostrum_problem_get_file (self));

  if (self->line > 0)
    g_string_append_printf (line, ":%u:%u", self->line, self->column);
  g_string_append (line, ": ");

  if (rostrum_problem_get_severity (self) == ROSTRUM_SEVERITY_WARNING)
    g_string_append (line, rostrum_text_context (lang, "problem", "warning: "));
  else
    g_string_append (line, rostrum_text_context (lang, "problem", "error: "));

  if (*self->pointer != '\0')
    {
      g_string_append (line, self->pointer);
      /* Translators: stands between a JSON Pointer and the message about it. */
      g_string_append (line, rostrum_text_context (lang, "problem", ": "));
    }

  g_string_append (line, message);
  return escape_controls (line->str);
}
