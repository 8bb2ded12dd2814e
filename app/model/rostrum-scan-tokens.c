/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Strings, numbers and words of JSON. */

#include "config.h"

#include "rostrum-scanner-private.h"

#include <math.h>
#include <string.h>

/* Integers up to this many digits fit into 64 bits without a look. */
#define SAFE_DIGITS 18

static gboolean
read_unit (RostrumScanner *self,
           const char     *p,
           guint          *unit)
{
  *unit = 0;
  if (self->end - p < 6 || p[0] != '\\' || p[1] != 'u')
    return FALSE;

  for (guint i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (p[i]);

      if (digit < 0)
        return FALSE;
      *unit = *unit * 16 + (guint) digit;
    }

  return TRUE;
}

/* At a \u escape. One that no text can hold is read over: the file is JSON
 * all the same, and may have worse faults. */
static gboolean
read_unicode_escape (RostrumScanner *self)
{
  guint unit, low;
  char quoted[7] = "";

  memcpy (quoted, self->p, MIN (sizeof quoted - 1, (gsize) (self->end - self->p)));
  if (!read_unit (self, self->p, &unit))
    {
      rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_BAD_ESCAPE, quoted);
      return FALSE;
    }

  if (unit >= 0xd800 && unit <= 0xdbff && read_unit (self, self->p + 6, &low)
      && low >= 0xdc00 && low <= 0xdfff)
    {
      self->p += 12;
      return TRUE;
    }

  if (unit == 0)
    rostrum_scanner_report (self, self->p, ROSTRUM_FAULT_NUL, NULL, NULL);
  else if (unit >= 0xd800 && unit <= 0xdfff)
    rostrum_scanner_report (self, self->p, ROSTRUM_FAULT_HALF_CHARACTER, quoted, NULL);
  self->is_sound &= unit != 0 && (unit < 0xd800 || unit > 0xdfff);
  self->p += 6;
  return TRUE;
}

static gboolean
read_escape (RostrumScanner *self)
{
  char quoted[3] = "\\";

  if (self->end - self->p >= 2 && self->p[1] == 'u')
    return read_unicode_escape (self);

  if (self->end - self->p >= 2 && self->p[1] != '\0' && strchr ("\"\\/bfnrt", self->p[1]) != NULL)
    {
      self->p += 2;
      return TRUE;
    }

  if (self->end - self->p >= 2 && g_ascii_isprint (self->p[1]))
    quoted[1] = self->p[1];
  rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_BAD_ESCAPE, quoted);
  return FALSE;
}

/* Only the part of the file from the first bad byte on is looked at twice. */
static void
check_utf8 (RostrumScanner *self,
            const char     *start)
{
  g_autofree char *byte = NULL;

  if (self->bad_utf8 >= self->p)
    return;

  if (self->bad_utf8 >= start)
    {
      byte = g_strdup_printf ("0x%02X", (guchar) *self->bad_utf8);
      self->is_sound = FALSE;
      rostrum_scanner_report (self, self->bad_utf8, ROSTRUM_FAULT_BAD_UTF8, byte, NULL);
    }
  g_utf8_validate_len (self->p, (gsize) (self->end - self->p), &self->bad_utf8);
}

/* At a quotation mark; afterwards behind the closing one. */
gboolean
rostrum_scanner_read_string (RostrumScanner *self)
{
  const char *start = self->p++;

  self->is_sound = TRUE;
  for (;;)
    {
      while (self->p < self->end && *self->p != '"' && *self->p != '\\'
             && (guchar) *self->p >= 0x20)
        self->p++;

      if (self->p >= self->end)
        {
          rostrum_scanner_fail (self, start, ROSTRUM_FAULT_UNCLOSED_STRING, NULL);
          return FALSE;
        }

      if (*self->p == '"')
        break;

      if (*self->p != '\\')
        {
          g_autofree char *name = g_strdup_printf ("U+%04X", (guchar) *self->p);

          rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_CONTROL_CHARACTER, name);
          return FALSE;
        }

      if (!read_escape (self))
        return FALSE;
    }

  self->p++;
  check_utf8 (self, start);
  if ((gsize) (self->p - start) - 2 > self->limits->string_bytes)
    rostrum_scanner_report_limit (self, ROSTRUM_FAULT_LONG_STRING, self->limits->string_bytes);
  return TRUE;
}

static const char *
skip_digits (RostrumScanner *self,
             const char     *p)
{
  while (p < self->end && g_ascii_isdigit (*p))
    p++;
  return p;
}

/* The end of the number of RFC 8259 that starts here, or NULL. */
static const char *
match_number (RostrumScanner *self,
              gboolean       *is_integer)
{
  const char *p = self->p + (*self->p == '-' ? 1 : 0);
  const char *digits = p;

  p = skip_digits (self, p);
  if (p == digits || (*digits == '0' && p - digits > 1))
    return NULL;

  *is_integer = TRUE;
  if (p < self->end && *p == '.')
    {
      *is_integer = FALSE;
      digits = p + 1;
      p = skip_digits (self, digits);
      if (p == digits)
        return NULL;
    }

  if (p < self->end && (*p == 'e' || *p == 'E'))
    {
      *is_integer = FALSE;
      digits = p + 1;
      if (digits < self->end && (*digits == '+' || *digits == '-'))
        digits++;
      p = skip_digits (self, digits);
      if (p == digits)
        return NULL;
    }

  return p;
}

static gboolean
is_in_range (const char *number,
             gboolean    is_integer)
{
  if (is_integer)
    return g_ascii_string_to_signed (number, 10, G_MININT64, G_MAXINT64, NULL, NULL);
  return isfinite (g_ascii_strtod (number, NULL));
}

/* Whether a number or word goes on where it should have ended: 0x10, truely. */
static gboolean
continues_word (RostrumScanner *self,
                const char     *p)
{
  return p < self->end && (g_ascii_isalnum (*p) || *p == '_' || *p == '.');
}

RostrumScanState
rostrum_scanner_read_number (RostrumScanner *self)
{
  gboolean is_integer;
  const char *end = match_number (self, &is_integer);
  gsize length;

  if (end == NULL || continues_word (self, end))
    {
      g_autofree char *found = rostrum_scanner_quote_found (self);

      return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_BAD_NUMBER, found);
    }

  length = (gsize) (end - self->p);
  if (length > self->limits->number_chars)
    rostrum_scanner_report_limit (self, ROSTRUM_FAULT_LONG_NUMBER, self->limits->number_chars);
  else if (!is_integer || length > SAFE_DIGITS)
    {
      g_autofree char *number = g_strndup (self->p, length);

      if (!is_in_range (number, is_integer))
        rostrum_scanner_report (self, self->p, ROSTRUM_FAULT_NUMBER_RANGE, number, NULL);
    }

  self->p = end;
  return ROSTRUM_SCAN_STATE_AFTER_VALUE;
}

RostrumScanState
rostrum_scanner_read_word (RostrumScanner *self)
{
  static const char *const words[] = { "true", "false", "null" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (self->end - self->p) >= length && memcmp (self->p, words[i], length) == 0
          && !continues_word (self, self->p + length))
        {
          self->p += length;
          return ROSTRUM_SCAN_STATE_AFTER_VALUE;
        }
    }

  return rostrum_scanner_fail_unexpected (self, "value");
}
