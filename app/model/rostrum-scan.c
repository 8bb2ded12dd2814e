/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The strict scanner. It does not recurse, so that no nesting can exhaust the
 * stack: beyond the limit it keeps one bit a level and goes on, because a file
 * that is too deep may also not be JSON, and the author wants to know both.
 */

#include "config.h"

#include "rostrum-scanner-private.h"

#include <string.h>

#include "rostrum-json-text-private.h"

#define STEPS_PER_LOOK 4096

const RostrumScanLimits rostrum_scan_limits = {
  .bytes = ROSTRUM_MAX_BYTES,
  .depth = ROSTRUM_MAX_DEPTH,
  .values = ROSTRUM_MAX_VALUES,
  .items = ROSTRUM_MAX_ITEMS,
  .string_bytes = ROSTRUM_MAX_STRING_BYTES,
  .number_chars = ROSTRUM_MAX_NUMBER_CHARS,
  .problems = ROSTRUM_MAX_PROBLEMS,
};

static void
skip_blanks (RostrumScanner *self)
{
  while (self->p < self->end
         && (*self->p == ' ' || *self->p == '\n' || *self->p == '\r' || *self->p == '\t'))
    self->p++;
}

/* The innermost frame, or NULL outside of everything or beyond the limit. */
static RostrumScanFrame *
get_frame (RostrumScanner *self)
{
  if (self->depth == 0 || self->depth > self->limits->depth)
    return NULL;
  return &self->frames[self->depth - 1];
}

static void
push_bit (RostrumScanner *self,
          gboolean        is_object)
{
  gsize level = self->depth - self->limits->depth - 1;
  guint8 bit = (guint8) (1 << level % 8);

  if (level == 0)
    rostrum_scanner_report_limit (self, ROSTRUM_FAULT_TOO_DEEP, self->limits->depth);
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
is_in_object (RostrumScanner *self)
{
  RostrumScanFrame *frame = get_frame (self);
  gsize level;

  if (frame != NULL)
    return frame->is_object;

  level = self->depth - self->limits->depth - 1;
  return (self->deep->data[level / 8] >> level % 8 & 1) != 0;
}

static RostrumScanState
enter (RostrumScanner *self,
       gboolean        is_object)
{
  RostrumScanFrame *frame;

  self->depth++;
  frame = get_frame (self);
  if (frame == NULL)
    push_bit (self, is_object);
  else
    *frame = (RostrumScanFrame) {
      .is_object = is_object,
      .first_key = rostrum_scan_keys_get_n (self->keys),
    };

  self->p++;
  return is_object ? ROSTRUM_SCAN_STATE_FIRST_NAME : ROSTRUM_SCAN_STATE_FIRST_ELEMENT;
}

static void
report_duplicate (const char *name,
                  gsize       length,
                  gpointer    data)
{
  RostrumScanner *self = data;
  RostrumScanFrame *frame = get_frame (self);
  g_autofree char *decoded = rostrum_json_text_decode (name + 1, length);
  g_autofree char *pointer = NULL;

  frame->in_member = TRUE;
  frame->name = name;
  frame->name_length = length;
  pointer = rostrum_scanner_get_pointer (self);
  rostrum_scanner_add_problem (self, name, ROSTRUM_FAULT_DUPLICATE_KEY, pointer, decoded, NULL);
}

static RostrumScanState
leave (RostrumScanner *self)
{
  RostrumScanFrame *frame = get_frame (self);

  if (frame != NULL && frame->is_object)
    rostrum_scan_keys_close (self->keys, frame->first_key, report_duplicate, self);

  self->depth--;
  self->p++;
  return ROSTRUM_SCAN_STATE_AFTER_VALUE;
}

static void
count_value (RostrumScanner *self)
{
  RostrumScanFrame *frame = get_frame (self);

  if (++self->result->n_values == self->limits->values + 1)
    rostrum_scanner_report_limit (self, ROSTRUM_FAULT_TOO_MANY_VALUES, self->limits->values);

  if (frame == NULL || frame->is_object)
    return;

  frame->index += frame->in_member ? 1 : 0;
  frame->in_member = TRUE;
  if (self->depth == 2 && self->frames[0].is_object
      && ++self->result->n_items == self->limits->items + 1)
    rostrum_scanner_report_limit (self, ROSTRUM_FAULT_TOO_MANY_ITEMS, self->limits->items);
}

static RostrumScanState
read_value (RostrumScanner *self)
{
  if (self->p >= self->end)
    return rostrum_scanner_fail_unexpected (self, "value");

  count_value (self);
  switch (*self->p)
    {
    case '"':
      return rostrum_scanner_read_string (self) ? ROSTRUM_SCAN_STATE_AFTER_VALUE
                                                : ROSTRUM_SCAN_STATE_FAILED;
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
      return rostrum_scanner_read_number (self);
    default:
      return rostrum_scanner_read_word (self);
    }
}

static RostrumScanState
read_name (RostrumScanner *self)
{
  RostrumScanFrame *frame = get_frame (self);
  const char *name = self->p;

  if (frame != NULL)
    frame->in_member = FALSE;
  if (self->p >= self->end || *self->p != '"')
    return rostrum_scanner_fail_unexpected (self, "name");
  if (!rostrum_scanner_read_string (self))
    return ROSTRUM_SCAN_STATE_FAILED;

  /* A name that is no text can neither be compared nor be told. */
  if (frame != NULL && self->is_sound)
    {
      frame->in_member = TRUE;
      frame->name = name;
      frame->name_length = (gsize) (self->p - name) - 2;
      rostrum_scan_keys_add (self->keys, name, frame->name_length);
    }

  skip_blanks (self);
  if (self->p >= self->end || *self->p != ':')
    return rostrum_scanner_fail_unexpected (self, "colon");
  self->p++;
  return ROSTRUM_SCAN_STATE_VALUE;
}

static RostrumScanState
read_after_value (RostrumScanner *self)
{
  gboolean is_object = is_in_object (self);
  char closing = is_object ? '}' : ']';

  if (self->p < self->end && *self->p == closing)
    return leave (self);
  if (self->p >= self->end || *self->p != ',')
    return rostrum_scanner_fail_unexpected (self, is_object ? "comma or }" : "comma or ]");

  self->p++;
  skip_blanks (self);
  if (self->p < self->end && *self->p == closing)
    return rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_TRAILING_COMMA, NULL);
  return is_object ? ROSTRUM_SCAN_STATE_NAME : ROSTRUM_SCAN_STATE_VALUE;
}

static RostrumScanState
step (RostrumScanner   *self,
      RostrumScanState  state)
{
  gboolean has_more = self->p < self->end;

  switch (state)
    {
    case ROSTRUM_SCAN_STATE_FIRST_ELEMENT:
      return has_more && *self->p == ']' ? leave (self) : read_value (self);
    case ROSTRUM_SCAN_STATE_FIRST_NAME:
      return has_more && *self->p == '}' ? leave (self) : read_name (self);
    case ROSTRUM_SCAN_STATE_NAME:
      return read_name (self);
    case ROSTRUM_SCAN_STATE_AFTER_VALUE:
      return read_after_value (self);
    case ROSTRUM_SCAN_STATE_VALUE:
    case ROSTRUM_SCAN_STATE_FAILED:
    default:
      return read_value (self);
    }
}

/* Looked at now and then only: it costs more than a step. */
static gboolean
is_cancelled (RostrumScanner *self,
              guint           n_steps)
{
  if (n_steps % STEPS_PER_LOOK != 0 || !g_cancellable_is_cancelled (self->cancellable))
    return FALSE;

  self->result->cancelled = TRUE;
  self->result->refused = TRUE;
  return TRUE;
}

static void
scan_document (RostrumScanner *self)
{
  RostrumScanState state = ROSTRUM_SCAN_STATE_VALUE;
  guint n_steps = 0;

  if (self->end - self->p >= 3 && memcmp (self->p, "\xef\xbb\xbf", 3) == 0)
    {
      rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_BYTE_ORDER_MARK, NULL);
      return;
    }

  skip_blanks (self);
  if (self->p >= self->end)
    {
      rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_EMPTY, NULL);
      return;
    }

  self->result->root = *self->p;
  do
    {
      if (is_cancelled (self, n_steps++))
        return;
      state = step (self, state);
      skip_blanks (self);
    }
  while (state != ROSTRUM_SCAN_STATE_FAILED
         && (state != ROSTRUM_SCAN_STATE_AFTER_VALUE || self->depth > 0));

  if (state == ROSTRUM_SCAN_STATE_AFTER_VALUE && self->p < self->end)
    rostrum_scanner_fail (self, self->p, ROSTRUM_FAULT_EXTRA_TEXT, NULL);
}

/**
 * rostrum_scan_bytes:
 * @file: (nullable): the name for the problems, a ref-counted string
 * @limits: the most that is taken; usually rostrum_scan_limits
 * @cancellable: (nullable): ends the scan early, with no problem
 * @problems: (element-type RostrumProblem): gets what is wrong, with lines and
 *   columns; at most one problem `syntax`, which ends the scan
 * @scan: (out): what was counted, and whether a parser may see the bytes;
 *   duplicate names alone do not forbid it
 */
void
rostrum_scan_bytes (GBytes                  *bytes,
                    char                    *file,
                    const RostrumScanLimits *limits,
                    GCancellable            *cancellable,
                    GPtrArray               *problems,
                    RostrumScan             *scan)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GByteArray) deep = g_byte_array_new ();
  g_autoptr (RostrumScanKeys) keys = rostrum_scan_keys_new ();
  g_autofree RostrumScanFrame *frames = g_new0 (RostrumScanFrame, limits->depth);
  RostrumScanner scanner = {
    .data = data != NULL ? data : "",
    .limits = limits,
    .file = file,
    .cancellable = cancellable,
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
      rostrum_scanner_report_limit (&scanner, ROSTRUM_FAULT_TOO_LARGE, limits->bytes);
      return;
    }

  g_utf8_validate_len (scanner.data, size, &scanner.bad_utf8);
  scan_document (&scanner);
}
