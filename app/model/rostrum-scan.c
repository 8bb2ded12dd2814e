/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The strict scanner. It does not recurse, so that no nesting can exhaust the
 * stack: beyond the limit it keeps one bit a level and goes on, because a file
 * that is too deep may also not be JSON, and the author wants to know both.
 */

#include "config.h"

#include "rostrum-scan-private.h"

#include <math.h>
#include <string.h>

#include "rostrum-json-text-private.h"
#include "rostrum-problem-private.h"
#include "rostrum-scan-keys-private.h"

/* Of one file; who repairs these will scan again. */
#define MAX_PROBLEMS 1000

/* Integers up to this many digits fit into 64 bits without a look. */
#define SAFE_DIGITS 18

/* How much of a wrong word a message quotes. */
#define MAX_QUOTED_BYTES 24

typedef enum
{
  STATE_VALUE,         /* at the start, after ':' and after ',' in an array */
  STATE_FIRST_ELEMENT, /* after '[' */
  STATE_FIRST_NAME,    /* after '{' */
  STATE_NAME,          /* after ',' in an object */
  STATE_AFTER_VALUE,
  STATE_FAILED,
} State;

/* One open object or array within the depth limit. */
typedef struct
{
  gboolean    is_object;
  gboolean    in_member; /* the path leads into a member */
  gsize       index;     /* of the element */
  const char *name;      /* of the member, at its quotation mark */
  gsize       name_length;
  guint       first_key;
} Frame;

typedef struct
{
  const char              *data;
  const char              *p;
  const char              *end;
  const char              *bad_utf8; /* the first byte that is not UTF-8, or end */
  const RostrumScanLimits *limits;
  char                    *file;
  GPtrArray               *problems;
  RostrumScan             *result;
  Frame                   *frames;
  gsize                    depth;
  GByteArray              *deep;     /* a bit for each level beyond the frames */
  RostrumScanKeys         *keys;
  const char              *line_start;
  guint                    line;
} Scanner;

const RostrumScanLimits rostrum_scan_limits = {
  .bytes = ROSTRUM_MAX_BYTES,
  .depth = ROSTRUM_MAX_DEPTH,
  .values = ROSTRUM_MAX_VALUES,
  .items = ROSTRUM_MAX_ITEMS,
  .string_bytes = ROSTRUM_MAX_STRING_BYTES,
  .number_chars = ROSTRUM_MAX_NUMBER_CHARS,
};

static char *
get_pointer (Scanner *self)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  gsize n_frames = MIN (self->depth, self->limits->depth);

  for (gsize i = 0; i < n_frames && self->frames[i].in_member; i++)
    {
      const Frame *frame = &self->frames[i];
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
set_position (Scanner        *self,
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

static void
add_problem (Scanner      *self,
             const char   *place,
             RostrumFault  fault,
             const char   *pointer,
             const char   *first,
             const char   *second)
{
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { first, second, NULL };
  RostrumProblem *problem;

  if (fault != ROSTRUM_FAULT_DUPLICATE_KEY)
    self->result->refused = TRUE;
  if (self->problems->len >= MAX_PROBLEMS
      && g_strcmp0 (rostrum_fault_get_code (fault), "syntax") != 0)
    return;

  problem = rostrum_problem_new (fault, self->file, pointer, args);
  set_position (self, place, problem);
  g_ptr_array_add (self->problems, problem);
}

static void
report (Scanner      *self,
        const char   *place,
        RostrumFault  fault,
        const char   *first,
        const char   *second)
{
  g_autofree char *pointer = get_pointer (self);

  add_problem (self, place, fault, pointer, first, second);
}

static State
fail (Scanner      *self,
      const char   *place,
      RostrumFault  fault,
      const char   *first)
{
  report (self, place, fault, first, NULL);
  return STATE_FAILED;
}

static void
report_limit (Scanner      *self,
              RostrumFault  fault,
              guint64       limit)
{
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, limit);

  report (self, self->p, fault, number, NULL);
}

static gboolean
is_valid_character (Scanner *self)
{
  gunichar c = g_utf8_get_char_validated (self->p, self->end - self->p);

  return c != (gunichar) -1 && c != (gunichar) -2;
}

/* The word, or else the character, that stands where it should not. */
static char *
quote_found (Scanner *self)
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
static State
fail_unexpected (Scanner    *self,
                 const char *expected)
{
  g_autofree char *found = NULL;

  if (self->p >= self->end)
    {
      report (self, self->p, ROSTRUM_FAULT_UNEXPECTED, expected, "end of file");
      return STATE_FAILED;
    }

  if ((guchar) *self->p >= 0x80 && !is_valid_character (self))
    {
      found = g_strdup_printf ("0x%02X", (guchar) *self->p);
      return fail (self, self->p, ROSTRUM_FAULT_STRAY_BYTE, found);
    }

  if (*self->p == '#' || (*self->p == '/' && self->end - self->p > 1
                          && (self->p[1] == '/' || self->p[1] == '*')))
    return fail (self, self->p, ROSTRUM_FAULT_COMMENT, NULL);
  if (*self->p == '\'')
    return fail (self, self->p, ROSTRUM_FAULT_SINGLE_QUOTE, NULL);

  found = quote_found (self);
  if (g_str_equal (expected, "value") && g_ascii_isalpha (*found))
    return fail (self, self->p, ROSTRUM_FAULT_BAD_WORD, found);
  report (self, self->p, ROSTRUM_FAULT_UNEXPECTED, expected, found);
  return STATE_FAILED;
}

static void
skip_blanks (Scanner *self)
{
  while (self->p < self->end
         && (*self->p == ' ' || *self->p == '\n' || *self->p == '\r' || *self->p == '\t'))
    self->p++;
}

static gboolean
read_unit (Scanner    *self,
           const char *p,
           guint      *unit)
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
read_unicode_escape (Scanner *self)
{
  guint unit, low;
  char quoted[8];

  g_strlcpy (quoted, self->p, MIN (sizeof quoted - 1, (gsize) (self->end - self->p) + 1));
  if (!read_unit (self, self->p, &unit))
    {
      fail (self, self->p, ROSTRUM_FAULT_BAD_ESCAPE, quoted);
      return FALSE;
    }

  if (unit >= 0xd800 && unit <= 0xdbff && read_unit (self, self->p + 6, &low)
      && low >= 0xdc00 && low <= 0xdfff)
    {
      self->p += 12;
      return TRUE;
    }

  if (unit == 0)
    report (self, self->p, ROSTRUM_FAULT_NUL, NULL, NULL);
  else if (unit >= 0xd800 && unit <= 0xdfff)
    report (self, self->p, ROSTRUM_FAULT_HALF_CHARACTER, quoted, NULL);
  self->p += 6;
  return TRUE;
}

static gboolean
read_escape (Scanner *self)
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
  fail (self, self->p, ROSTRUM_FAULT_BAD_ESCAPE, quoted);
  return FALSE;
}

/* Only the part of the file from the first bad byte on is looked at twice. */
static void
check_utf8 (Scanner    *self,
            const char *start)
{
  g_autofree char *byte = NULL;

  if (self->bad_utf8 >= self->p)
    return;

  if (self->bad_utf8 >= start)
    {
      byte = g_strdup_printf ("0x%02X", (guchar) *self->bad_utf8);
      report (self, self->bad_utf8, ROSTRUM_FAULT_BAD_UTF8, byte, NULL);
    }
  g_utf8_validate_len (self->p, (gsize) (self->end - self->p), &self->bad_utf8);
}

/* At a quotation mark; afterwards behind the closing one. */
static gboolean
read_string (Scanner *self)
{
  const char *start = self->p++;

  for (;;)
    {
      while (self->p < self->end && *self->p != '"' && *self->p != '\\'
             && (guchar) *self->p >= 0x20)
        self->p++;

      if (self->p >= self->end)
        {
          fail (self, start, ROSTRUM_FAULT_UNCLOSED_STRING, NULL);
          return FALSE;
        }

      if (*self->p == '"')
        break;

      if (*self->p != '\\')
        {
          g_autofree char *name = g_strdup_printf ("U+%04X", (guchar) *self->p);

          fail (self, self->p, ROSTRUM_FAULT_CONTROL_CHARACTER, name);
          return FALSE;
        }

      if (!read_escape (self))
        return FALSE;
    }

  self->p++;
  check_utf8 (self, start);
  if ((gsize) (self->p - start) - 2 > self->limits->string_bytes)
    report_limit (self, ROSTRUM_FAULT_LONG_STRING, self->limits->string_bytes);
  return TRUE;
}

static const char *
skip_digits (Scanner    *self,
             const char *p)
{
  while (p < self->end && g_ascii_isdigit (*p))
    p++;
  return p;
}

/* The end of the number of RFC 8259 that starts here, or NULL. */
static const char *
match_number (Scanner  *self,
              gboolean *is_integer)
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

static State
read_number (Scanner *self)
{
  gboolean is_integer;
  const char *end = match_number (self, &is_integer);
  gsize length;

  if (end == NULL)
    {
      g_autofree char *found = quote_found (self);

      return fail (self, self->p, ROSTRUM_FAULT_BAD_NUMBER, found);
    }

  length = (gsize) (end - self->p);
  if (length > self->limits->number_chars)
    report_limit (self, ROSTRUM_FAULT_LONG_NUMBER, self->limits->number_chars);
  else if (!is_integer || length > SAFE_DIGITS)
    {
      g_autofree char *number = g_strndup (self->p, length);

      if (!is_in_range (number, is_integer))
        report (self, self->p, ROSTRUM_FAULT_NUMBER_RANGE, number, NULL);
    }

  self->p = end;
  return STATE_AFTER_VALUE;
}

static State
read_word (Scanner *self)
{
  static const char *const words[] = { "true", "false", "null" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (self->end - self->p) >= length && memcmp (self->p, words[i], length) == 0)
        {
          self->p += length;
          return STATE_AFTER_VALUE;
        }
    }

  return fail_unexpected (self, "value");
}

/* The innermost frame, or NULL outside of everything or beyond the limit. */
static Frame *
get_frame (Scanner *self)
{
  if (self->depth == 0 || self->depth > self->limits->depth)
    return NULL;
  return &self->frames[self->depth - 1];
}

static void
push_bit (Scanner  *self,
          gboolean  is_object)
{
  gsize level = self->depth - self->limits->depth - 1;
  guint8 bit = (guint8) (1 << level % 8);

  if (level == 0)
    report_limit (self, ROSTRUM_FAULT_TOO_DEEP, self->limits->depth);
  if (level / 8 >= self->deep->len)
    {
      guint8 empty = 0;

      g_byte_array_append (self->deep, &empty, 1);
    }

  if (is_object)
    self->deep->data[level / 8] |= bit;
  else
    self->deep->data[level / 8] &= (guint8) ~bit;
}

static gboolean
is_in_object (Scanner *self)
{
  Frame *frame = get_frame (self);
  gsize level;

  if (frame != NULL)
    return frame->is_object;

  level = self->depth - self->limits->depth - 1;
  return (self->deep->data[level / 8] >> level % 8 & 1) != 0;
}

static State
enter (Scanner  *self,
       gboolean  is_object)
{
  Frame *frame;

  self->depth++;
  frame = get_frame (self);
  if (frame == NULL)
    push_bit (self, is_object);
  else
    *frame = (Frame) {
      .is_object = is_object,
      .first_key = rostrum_scan_keys_get_n (self->keys),
    };

  self->p++;
  return is_object ? STATE_FIRST_NAME : STATE_FIRST_ELEMENT;
}

static void
report_duplicate (const char *name,
                  gsize       length,
                  gpointer    data)
{
  Scanner *self = data;
  Frame *frame = get_frame (self);
  g_autofree char *decoded = rostrum_json_text_decode (name + 1, length);
  g_autofree char *pointer = NULL;

  frame->in_member = TRUE;
  frame->name = name;
  frame->name_length = length;
  pointer = get_pointer (self);
  add_problem (self, name, ROSTRUM_FAULT_DUPLICATE_KEY, pointer, decoded, NULL);
}

static State
leave (Scanner *self)
{
  Frame *frame = get_frame (self);

  /* Names that hold bad bytes or escapes cannot be compared. */
  if (frame != NULL && frame->is_object)
    rostrum_scan_keys_close (self->keys, frame->first_key,
                             self->result->refused ? NULL : report_duplicate, self);

  self->depth--;
  self->p++;
  return STATE_AFTER_VALUE;
}

static void
count_value (Scanner *self)
{
  Frame *frame = get_frame (self);

  if (++self->result->n_values == self->limits->values + 1)
    report_limit (self, ROSTRUM_FAULT_TOO_MANY_VALUES, self->limits->values);

  if (frame == NULL || frame->is_object)
    return;

  frame->index += frame->in_member ? 1 : 0;
  frame->in_member = TRUE;
  if (self->depth == 2 && self->frames[0].is_object
      && ++self->result->n_items == self->limits->items + 1)
    report_limit (self, ROSTRUM_FAULT_TOO_MANY_ITEMS, self->limits->items);
}

static State
read_value (Scanner *self)
{
  if (self->p >= self->end)
    return fail_unexpected (self, "value");

  count_value (self);
  switch (*self->p)
    {
    case '"':
      return read_string (self) ? STATE_AFTER_VALUE : STATE_FAILED;
    case '{':
      return enter (self, TRUE);
    case '[':
      return enter (self, FALSE);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return read_number (self);
    default:
      return read_word (self);
    }
}

static State
read_name (Scanner *self)
{
  Frame *frame = get_frame (self);
  const char *name = self->p;

  if (frame != NULL)
    frame->in_member = FALSE;
  if (self->p >= self->end || *self->p != '"')
    return fail_unexpected (self, "name");
  if (!read_string (self))
    return STATE_FAILED;

  if (frame != NULL && !self->result->refused)
    {
      frame->in_member = TRUE;
      frame->name = name;
      frame->name_length = (gsize) (self->p - name) - 2;
      rostrum_scan_keys_add (self->keys, name, frame->name_length);
    }

  skip_blanks (self);
  if (self->p >= self->end || *self->p != ':')
    return fail_unexpected (self, "colon");
  self->p++;
  return STATE_VALUE;
}

static State
read_after_value (Scanner *self)
{
  gboolean is_object = is_in_object (self);
  char closing = is_object ? '}' : ']';

  if (self->p < self->end && *self->p == closing)
    return leave (self);
  if (self->p >= self->end || *self->p != ',')
    return fail_unexpected (self, is_object ? "comma or }" : "comma or ]");

  self->p++;
  skip_blanks (self);
  if (self->p < self->end && *self->p == closing)
    return fail (self, self->p, ROSTRUM_FAULT_TRAILING_COMMA, NULL);
  return is_object ? STATE_NAME : STATE_VALUE;
}

static State
step (Scanner *self,
      State    state)
{
  gboolean has_more = self->p < self->end;

  switch (state)
    {
    case STATE_FIRST_ELEMENT:
      return has_more && *self->p == ']' ? leave (self) : read_value (self);
    case STATE_FIRST_NAME:
      return has_more && *self->p == '}' ? leave (self) : read_name (self);
    case STATE_NAME:
      return read_name (self);
    case STATE_AFTER_VALUE:
      return read_after_value (self);
    case STATE_VALUE:
    case STATE_FAILED:
    default:
      return read_value (self);
    }
}

static void
scan_document (Scanner *self)
{
  State state = STATE_VALUE;

  if (self->end - self->p >= 3 && memcmp (self->p, "\xef\xbb\xbf", 3) == 0)
    {
      fail (self, self->p, ROSTRUM_FAULT_BYTE_ORDER_MARK, NULL);
      return;
    }

  skip_blanks (self);
  if (self->p >= self->end)
    {
      fail (self, self->p, ROSTRUM_FAULT_EMPTY, NULL);
      return;
    }

  self->result->root = *self->p;
  do
    {
      state = step (self, state);
      skip_blanks (self);
    }
  while (state != STATE_FAILED && (state != STATE_AFTER_VALUE || self->depth > 0));

  if (state == STATE_AFTER_VALUE && self->p < self->end)
    fail (self, self->p, ROSTRUM_FAULT_EXTRA_TEXT, NULL);
}

/**
 * rostrum_scan_bytes:
 * @file: (nullable): the name for the problems, a ref-counted string
 * @limits: the most that is taken; usually rostrum_scan_limits
 * @problems: (element-type RostrumProblem): gets what is wrong, with lines and
 *   columns; at most one problem `syntax`, which ends the scan
 * @scan: (out): what was counted, and whether a parser may see the bytes;
 *   duplicate names alone do not forbid it
 */
void
rostrum_scan_bytes (GBytes                  *bytes,
                    char                    *file,
                    const RostrumScanLimits *limits,
                    GPtrArray               *problems,
                    RostrumScan             *scan)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GByteArray) deep = g_byte_array_new ();
  g_autoptr (RostrumScanKeys) keys = rostrum_scan_keys_new ();
  g_autofree Frame *frames = g_new0 (Frame, limits->depth);
  Scanner scanner = {
    .data = data != NULL ? data : "",
    .limits = limits,
    .file = file,
    .problems = problems,
    .result = scan,
    .frames = frames,
    .deep = deep,
    .keys = keys,
    .line = 1,
  };

  *scan = (RostrumScan) { .root = '\0' };
  scanner.p = scanner.line_start = scanner.data;
  scanner.end = scanner.data + size;

  if (size > limits->bytes)
    {
      report_limit (&scanner, ROSTRUM_FAULT_TOO_LARGE, limits->bytes);
      return;
    }

  g_utf8_validate_len (scanner.data, size, &scanner.bad_utf8);
  scan_document (&scanner);
}
