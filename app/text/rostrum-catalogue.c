/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads .mo files. Everything that a look-up relies on is checked when the
 * file is opened, so that a damaged file is refused and cannot be misread.
 */

#include "config.h"

#include "rostrum-catalogue-private.h"

#include <string.h>

#include "rostrum-plural-private.h"

#define MAGIC         0x950412deU
#define MAGIC_SWAPPED 0xde120495U
#define HEADER_SIZE   28
#define ENTRY_SIZE    8

/* Between a context and its message in a key of the file. */
#define CONTEXT_GLUE '\004'

struct _RostrumCatalogue
{
  GBytes        *bytes;
  const char    *data;
  gsize          size;
  gboolean       swapped;
  guint32        n_messages;
  guint32        originals;    /* offset of the table of keys */
  guint32        translations; /* offset of the table of values */
  RostrumPlural *plural;       /* (nullable) no rule: always the first form */
};

G_DEFINE_QUARK (rostrum-catalogue-error-quark, rostrum_catalogue_error)

static guint32
read_word (const RostrumCatalogue *self,
           gsize                   offset)
{
  guint32 word;

  memcpy (&word, self->data + offset, sizeof word);
  return self->swapped ? GUINT32_SWAP_LE_BE (word) : word;
}

static const char *
get_string (const RostrumCatalogue *self,
            guint32                 table,
            guint32                 index,
            gsize                  *length)
{
  gsize entry = (gsize) table + (gsize) index * ENTRY_SIZE;

  *length = read_word (self, entry);
  return self->data + read_word (self, entry + 4);
}

static gboolean
check_table (const RostrumCatalogue *self,
             guint32                 table,
             GError                **error)
{
  if ((guint64) table + (guint64) self->n_messages * ENTRY_SIZE <= self->size)
    return TRUE;

  g_set_error_literal (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_TRUNCATED,
                       "a table of the catalogue reaches past its end");
  return FALSE;
}

/* A string may hold NULs, which part the plural forms. */
static gboolean
is_utf8 (const char *text,
         gsize       length)
{
  const char *end = text + length;

  while (text < end)
    {
      gsize part = strnlen (text, (gsize) (end - text));

      if (!g_utf8_validate_len (text, part, NULL))
        return FALSE;
      text += part + 1;
    }

  return TRUE;
}

static gboolean
check_string (const RostrumCatalogue *self,
              guint32                 table,
              guint32                 index,
              GError                **error)
{
  gsize entry = (gsize) table + (gsize) index * ENTRY_SIZE;
  guint64 length = read_word (self, entry);
  guint64 offset = read_word (self, entry + 4);

  if (offset + length >= self->size)
    {
      g_set_error (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_TRUNCATED,
                   "string %u of the catalogue reaches past its end", index);
      return FALSE;
    }

  if (self->data[offset + length] != '\0' || !is_utf8 (self->data + offset, length))
    {
      g_set_error (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_STRING,
                   "string %u of the catalogue is not a terminated UTF-8 string", index);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_strings (const RostrumCatalogue *self,
               GError                **error)
{
  const char *previous = NULL;

  for (guint32 i = 0; i < self->n_messages; i++)
    {
      const char *key;
      gsize length;

      if (!check_string (self, self->originals, i, error)
          || !check_string (self, self->translations, i, error))
        return FALSE;

      key = get_string (self, self->originals, i, &length);
      if (previous != NULL && strcmp (previous, key) >= 0)
        {
          g_set_error (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_ORDER,
                       "string %u of the catalogue is out of order", i);
          return FALSE;
        }
      previous = key;
    }

  return TRUE;
}

/* The value of a line of the header entry, or NULL. */
static char *
get_header_field (const char *header,
                  const char *name)
{
  g_auto (GStrv) lines = g_strsplit (header, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_ascii_strncasecmp (lines[i], name, strlen (name)) == 0)
      return g_strstrip (g_strdup (lines[i] + strlen (name)));

  return NULL;
}

static gboolean
read_header (RostrumCatalogue *self,
             GError          **error)
{
  const char *header = rostrum_catalogue_lookup (self, NULL, "");
  g_autofree char *type = NULL;
  g_autofree char *rule = NULL;

  if (header == NULL)
    return TRUE;

  type = get_header_field (header, "Content-Type:");
  if (type != NULL)
    {
      g_autofree char *folded = g_ascii_strdown (type, -1);

      if (strstr (folded, "charset=") != NULL && strstr (folded, "charset=utf-8") == NULL)
        {
          g_set_error (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_HEADER,
                       "the catalogue is not in UTF-8: %s", type);
          return FALSE;
        }
    }

  rule = get_header_field (header, "Plural-Forms:");
  if (rule == NULL)
    return TRUE;

  self->plural = rostrum_plural_new (rule);
  if (self->plural == NULL)
    {
      g_set_error (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_HEADER,
                   "the plural rule of the catalogue is malformed: %s", rule);
      return FALSE;
    }

  return TRUE;
}

/* The revision's high half is the major one; only 0 and 1 are known. */
static gboolean
read_preamble (RostrumCatalogue *self)
{
  guint32 magic;

  if (self->size < HEADER_SIZE)
    return FALSE;

  magic = read_word (self, 0);
  if (magic != MAGIC && magic != MAGIC_SWAPPED)
    return FALSE;

  self->swapped = magic == MAGIC_SWAPPED;
  if (read_word (self, 4) >> 16 > 1)
    return FALSE;

  self->n_messages = read_word (self, 8);
  self->originals = read_word (self, 12);
  self->translations = read_word (self, 16);
  return TRUE;
}

/**
 * rostrum_catalogue_new:
 * @bytes: what a .mo file holds
 *
 * Returns: (transfer full): the catalogue, or %NULL with @error set in
 *   %ROSTRUM_CATALOGUE_ERROR
 */
RostrumCatalogue *
rostrum_catalogue_new (GBytes  *bytes,
                       GError **error)
{
  g_autoptr (RostrumCatalogue) self = g_new0 (RostrumCatalogue, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);

  if (!read_preamble (self))
    {
      g_set_error_literal (error, ROSTRUM_CATALOGUE_ERROR, ROSTRUM_CATALOGUE_ERROR_MAGIC,
                           "not a catalogue of translations");
      return NULL;
    }

  if (!check_table (self, self->originals, error)
      || !check_table (self, self->translations, error)
      || !check_strings (self, error)
      || !read_header (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rostrum_catalogue_open:
 *
 * Returns: (transfer full): the catalogue of a file, or %NULL with @error set
 *   in %ROSTRUM_CATALOGUE_ERROR or %G_FILE_ERROR
 */
RostrumCatalogue *
rostrum_catalogue_open (const char *path,
                        GError    **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  g_autoptr (GBytes) bytes = NULL;

  if (file == NULL)
    return NULL;

  bytes = g_mapped_file_get_bytes (file);
  return rostrum_catalogue_new (bytes, error);
}

void
rostrum_catalogue_free (RostrumCatalogue *self)
{
  g_clear_pointer (&self->plural, rostrum_plural_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

/* Like strcmp() of context, glue and message against a key of the file. */
static int
compare_key (const char *context,
             const char *msgid,
             const char *key)
{
  gsize length;
  int order;

  if (context == NULL)
    return strcmp (msgid, key);

  length = strlen (context);
  order = strncmp (context, key, length);
  if (order != 0)
    return order;
  if (key[length] != CONTEXT_GLUE)
    return CONTEXT_GLUE - (int) (guchar) key[length];
  return strcmp (msgid, key + length + 1);
}

static const char *
find (const RostrumCatalogue *self,
      const char             *context,
      const char             *msgid,
      gsize                  *length)
{
  guint32 low = 0;
  guint32 high = self->n_messages;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      gsize key_length;
      const char *key = get_string (self, self->originals, middle, &key_length);
      int order = compare_key (context, msgid, key);

      if (order == 0)
        return get_string (self, self->translations, middle, length);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return NULL;
}

/**
 * rostrum_catalogue_lookup:
 * @context: (nullable): what tells two meanings of the same words apart
 *
 * Returns: (nullable): the translation, which lives as long as the catalogue
 */
const char *
rostrum_catalogue_lookup (const RostrumCatalogue *self,
                          const char             *context,
                          const char             *msgid)
{
  gsize length = 0;
  const char *text = find (self, context, msgid, &length);

  return length == 0 ? NULL : text;
}

/**
 * rostrum_catalogue_lookup_plural:
 * @msgid: the singular
 *
 * Returns: (nullable): the form for @n, which lives as long as the catalogue
 */
const char *
rostrum_catalogue_lookup_plural (const RostrumCatalogue *self,
                                 const char             *msgid,
                                 guint64                 n)
{
  gsize length = 0;
  const char *text = find (self, NULL, msgid, &length);
  const char *end = text + length;
  guint form = self->plural == NULL ? 0 : rostrum_plural_choose (self->plural, n);

  if (length == 0)
    return NULL;

  for (; form > 0; form--)
    {
      const char *next = text + strlen (text) + 1;

      if (next > end)
        break;
      text = next;
    }

  return text;
}
