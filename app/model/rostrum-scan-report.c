/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the scan says about a file: where, on which path, in which words. */

#include "config.h"

#include "rostrum-scanner-private.h"

#include <string.h>

#include "rostrum-json-text-private.h"

/* How much of a wrong word a message quotes. */
#define MAX_QUOTED_BYTES 24

char *
rostrum_scanner_get_pointer (RostrumScanner *self)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  gsize n_frames = MIN (self->depth, self->limits->depth);

  for (gsize i = 0; i < n_frames && self->frames[i].in_member; i++)
    {
      const RostrumScanFrame *frame = &self->frames[i];
      g_autofree char *token = NULL;

      if (frame->is_object)
        token = rostrum_json_text_decode (frame->name + 1, frame->name_length);
      else
        token = g_strdup_printf ("%" G_GSIZE_FORMAT, frame->index);
      rostrum_json_text_append_token (pointer, token);
    }

  return g_string_free_and_steal (g_steal_pointer (&pointer));
}

/* Problems come nearly in order, so the count goes on from the last one. */
static void
set_position (RostrumScanner *self,
              const char     *place,
              RostrumProblem *problem)
{
  guint column = 1;

  if (place < self->line_start)
    {
      self->line_start = self->data;
      self->line = 1;
    }

  for (const char *p = self->line_start; p < place; p++)
    {
      if (*p == '\n')
        {
          self->line++;
          self->line_start = p + 1;
        }
    }

  /* Every byte that does not continue a character begins a column; this also
   * serves text that is not UTF-8. */
  for (const char *p = self->line_start; p < place; p++)
    column += (*p & 0xc0) != 0x80 ? 1 : 0;

  problem->line = self->line;
  problem->column = column;
}

void
rostrum_scanner_add_problem (RostrumScanner *self,
                             const char     *place,
                             RostrumFault    fault,
                             const char     *pointer,
                             const char     *first,
                             const char     *second)
{
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { first, second, NULL };
  RostrumProblem *problem;

  if (fault != ROSTRUM_FAULT_DUPLICATE_KEY)
    self->result->refused = TRUE;

  /* Why the scan ends is always told. */
  if (rostrum_problems_are_full (self->problems, self->limits->problems)
      && g_strcmp0 (rostrum_fault_get_code (fault), "syntax") != 0)
    {
      rostrum_problems_skip (self->problems, self->file, fault);
      return;
    }

  problem = rostrum_problem_new (fault, self->file, pointer, args);
  set_position (self, place, problem);
  g_ptr_array_add (self->problems, problem);
}

void
rostrum_scanner_report (RostrumScanner *self,
                        const char     *place,
                        RostrumFault    fault,
                        const char     *first,
                        const char     *second)
{
  g_autofree char *pointer = rostrum_scanner_get_pointer (self);

  rostrum_scanner_add_problem (self, place, fault, pointer, first, second);
}

RostrumScanState
rostrum_scanner_fail (RostrumScanner *self,
                      const char     *place,
                      RostrumFault    fault,
                      const char     *first)
{
  rostrum_scanner_report (self, place, fault, first, NULL);
  return ROSTRUM_SCAN_STATE_FAILED;
}

void
rostrum_scanner_report_limit (RostrumScanner *self,
                              RostrumFault    fault,
                              guint64         limit)
{
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, limit);

  rostrum_scanner_report (self, self->p, fault, number, NULL);
}

static gboolean
is_valid_character (RostrumScanner *self)
{
  gunichar c = g_utf8_get_char_validated (self->p, self->end - self->p);

  return c != (gunichar) -1 && c != (gunichar) -2;
}

/* The word, or else the character, that stands where it should not. */
char *
rostrum_scanner_quote_found (RostrumScanner *self)
{
  const char *p = self->p;

  if ((guchar) *p < 0x20 || *p == 0x7f)
    return g_strdup_printf ("U+%04X", (guchar) *p);

  while (p < self->end && p - self->p < MAX_QUOTED_BYTES
         && (g_ascii_isalnum (*p) || strchr ("_+-.", *p) != NULL) && *p != '\0')
    p++;
  if (p == self->p)
    p = (guchar) *p < 0x80 ? p + 1 : g_utf8_next_char (p);
  return g_strndup (self->p, (gsize) (MIN (p, self->end) - self->p));
}

/* Names the usual slips of people who write JSON by hand. */
RostrumScanState
rostrum_scanner_fail_unexpected (RostrumScanner *self,
                                 const char     *expected)
{
  g_autofree char *found = NULL;

  if (self->p >= self->end)
    {
      rostrum_scanner_report (self, self->p, ROSTRUM_FAULT_UNEXPECTED, expected, "end of file");
      return ROSTRUM_SCAN_STATE_FAILED;
    }

  if ((guchar) *self->p >= 0x80 && !is_valid_character (self))
    {
      found = g_strdup_printf ("0x%02X", (guchar) *self->p);
      return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_STRAY_BYTE, found);
    }

  if (*self->p == '#' || (*self->p == '/' && self->end - self->p > 1
                          && (self->p[1] == '/' || self->p[1] == '*')))
    return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_COMMENT, NULL);
  if (*self->p == '\'')
    return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_SINGLE_QUOTE, NULL);

  found = rostrum_scanner_quote_found (self);
  if (g_str_equal (expected, "value") && g_ascii_isalpha (*found))
    return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_BAD_WORD, found);
  rostrum_scanner_report (self, self->p, ROSTRUM_FAULT_UNEXPECTED, expected, found);
  return ROSTRUM_SCAN_STATE_FAILED;
}
