/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Catalogues: look-up in good ones, and damaged ones that have to be refused. */

#include "config.h"

#include "rostrum-catalogue-private.h"

#include <string.h>

#define HEADER                                                                                     \
  "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n!=1;\n"

/* The sizes count what stands between NULs too, so sizeof is used. */
#define ENTRY(key, value) { key, sizeof (key) - 1, value, sizeof (value) - 1 }

typedef struct
{
  const char *key;
  guint32     key_length;
  const char *value;
  guint32     value_length;
} Entry;

static const Entry entries[] = {
  ENTRY ("", HEADER),
  ENTRY ("%u item\0%u items", "%u Eintrag\0%u Einträge"),
  ENTRY ("colour", "Farbe"),
  ENTRY ("mail\004Open", "Öffnen"),
  ENTRY ("mail\004Read", ""),
  ENTRY ("map\004Open", "offen"),
};

static void
append_word (GByteArray *file,
             guint32     word,
             gboolean    big_endian)
{
  guint32 stored = big_endian ? GUINT32_TO_BE (word) : GUINT32_TO_LE (word);

  g_byte_array_append (file, (const guint8 *) &stored, sizeof stored);
}

/* A .mo file as msgfmt writes it, without the hash table. */
static GByteArray *
make_file (const Entry *list,
           guint32      n,
           gboolean     big_endian)
{
  GByteArray *file = g_byte_array_new ();
  guint32 offset = 28 + 16 * n;

  append_word (file, 0x950412de, big_endian);
  append_word (file, 0, big_endian);
  append_word (file, n, big_endian);
  append_word (file, 28, big_endian);
  append_word (file, 28 + 8 * n, big_endian);
  append_word (file, 0, big_endian);
  append_word (file, offset, big_endian);

  for (guint side = 0; side < 2; side++)
    for (guint32 i = 0; i < n; i++)
      {
        guint32 length = side == 0 ? list[i].key_length : list[i].value_length;

        append_word (file, length, big_endian);
        append_word (file, offset, big_endian);
        offset += length + 1;
      }

  for (guint side = 0; side < 2; side++)
    for (guint32 i = 0; i < n; i++)
      g_byte_array_append (file,
                           (const guint8 *) (side == 0 ? list[i].key : list[i].value),
                           (side == 0 ? list[i].key_length : list[i].value_length) + 1);

  return file;
}

static RostrumCatalogue *
open_array (GByteArray  *file,
            GError     **error)
{
  /* A block of its own lets the address sanitizer see every step outside. */
  g_autoptr (GBytes) bytes = g_bytes_new (file->data, file->len);

  return rostrum_catalogue_new (bytes, error);
}

static void
check_lookup (gconstpointer data)
{
  gboolean big_endian = GPOINTER_TO_INT (data);
  g_autoptr (GByteArray) file = make_file (entries, G_N_ELEMENTS (entries), big_endian);
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumCatalogue) catalogue = open_array (file, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rostrum_catalogue_lookup (catalogue, NULL, "colour"), ==, "Farbe");
  g_assert_cmpstr (rostrum_catalogue_lookup (catalogue, "mail", "Open"), ==, "Öffnen");
  g_assert_cmpstr (rostrum_catalogue_lookup (catalogue, "map", "Open"), ==, "offen");
  g_assert_null (rostrum_catalogue_lookup (catalogue, NULL, "Open"));
  g_assert_null (rostrum_catalogue_lookup (catalogue, "ma", "Open"));
  g_assert_null (rostrum_catalogue_lookup (catalogue, "map", "Opens"));
  g_assert_null (rostrum_catalogue_lookup (catalogue, "mail", "Read"));
  g_assert_null (rostrum_catalogue_lookup (catalogue, NULL, "zebra"));
  g_assert_cmpstr (rostrum_catalogue_lookup_plural (catalogue, "%u item", 1), ==, "%u Eintrag");
  g_assert_cmpstr (rostrum_catalogue_lookup_plural (catalogue, "%u item", 2), ==, "%u Einträge");
  g_assert_null (rostrum_catalogue_lookup_plural (catalogue, "%u thing", 2));
}

static void
test_empty (void)
{
  g_autoptr (GByteArray) file = make_file (entries, 0, FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumCatalogue) catalogue = open_array (file, &error);

  g_assert_no_error (error);
  g_assert_null (rostrum_catalogue_lookup (catalogue, NULL, "colour"));
}

/* A rule may promise more forms than a message has. */
static void
test_missing_form (void)
{
  static const Entry few[] = {
    ENTRY ("", "Plural-Forms: nplurals=3; plural=2;\n"),
    ENTRY ("one\0many", "eins\0viele"),
  };
  g_autoptr (GByteArray) file = make_file (few, G_N_ELEMENTS (few), FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumCatalogue) catalogue = open_array (file, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rostrum_catalogue_lookup_plural (catalogue, "one", 3), ==, "viele");
}

static const struct
{
  const char            *name;
  guint                  offset;
  guint32                word;
  RostrumCatalogueError  code;
} damages[] = {
  { "magic", 0, 0x12345678, ROSTRUM_CATALOGUE_ERROR_MAGIC },
  { "revision", 4, 0x20000, ROSTRUM_CATALOGUE_ERROR_MAGIC },
  { "count", 8, 0x10000000, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "count-wraps", 8, 0xffffffff, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "originals", 12, 0xfffffff0, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "translations", 16, 0x7fffffff, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "length", 28, 0xffffffff, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "length-cuts", 28 + 16, 3, ROSTRUM_CATALOGUE_ERROR_STRING },
  { "offset", 32, 0xffffffff, ROSTRUM_CATALOGUE_ERROR_TRUNCATED },
  { "order", 28 + 8 * 5 + 4, 28 + 16 * 6, ROSTRUM_CATALOGUE_ERROR_ORDER },
};

static void
test_damaged (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autoptr (GByteArray) file = make_file (entries, G_N_ELEMENTS (entries), FALSE);
      guint32 word = GUINT32_TO_LE (damages[i].word);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", damages[i].name);
      memcpy (file->data + damages[i].offset, &word, sizeof word);
      g_assert_null (open_array (file, &error));
      g_assert_error (error, ROSTRUM_CATALOGUE_ERROR, (int) damages[i].code);
    }
}

static void
check_refused (const Entry           *list,
               guint32                n,
               RostrumCatalogueError  code)
{
  g_autoptr (GByteArray) file = make_file (list, n, FALSE);
  g_autoptr (GError) error = NULL;

  g_assert_null (open_array (file, &error));
  g_assert_error (error, ROSTRUM_CATALOGUE_ERROR, (int) code);
}

static void
test_bad_content (void)
{
  static const Entry unordered[] = { ENTRY ("b", "B"), ENTRY ("a", "A") };
  static const Entry twice[] = { ENTRY ("a", "B"), ENTRY ("a", "A") };
  static const Entry latin1[] = { ENTRY ("a", "\xe9") };
  static const Entry charset[] = { ENTRY ("", "Content-Type: text/plain; charset=GBK\n") };
  static const Entry rule[] = { ENTRY ("", "Plural-Forms: nplurals=2; plural=n\n") };

  check_refused (unordered, 2, ROSTRUM_CATALOGUE_ERROR_ORDER);
  check_refused (twice, 2, ROSTRUM_CATALOGUE_ERROR_ORDER);
  check_refused (latin1, 1, ROSTRUM_CATALOGUE_ERROR_STRING);
  check_refused (charset, 1, ROSTRUM_CATALOGUE_ERROR_HEADER);
  check_refused (rule, 1, ROSTRUM_CATALOGUE_ERROR_HEADER);
}

static void
test_every_prefix (void)
{
  g_autoptr (GByteArray) file = make_file (entries, G_N_ELEMENTS (entries), FALSE);

  for (guint length = 0; length < file->len; length++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (file->data, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (rostrum_catalogue_new (bytes, &error));
      g_assert_cmpuint (error->domain, ==, ROSTRUM_CATALOGUE_ERROR);
    }
}

/* What is opened all the same must be safe to use. */
static void
test_every_byte (void)
{
  static const guint8 values[] = { 0x00, 0x01, 0x7f, 0xff };
  g_autoptr (GByteArray) file = make_file (entries, G_N_ELEMENTS (entries), FALSE);
  guint n_refused = 0;

  for (guint i = 0; i < file->len; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (values); j++)
      {
        guint8 kept = file->data[i];
        g_autoptr (RostrumCatalogue) catalogue = NULL;

        file->data[i] = values[j];
        catalogue = open_array (file, NULL);
        file->data[i] = kept;
        if (catalogue == NULL)
          {
            n_refused++;
            continue;
          }

        for (gsize k = 0; k < G_N_ELEMENTS (entries); k++)
          {
            const char *text = rostrum_catalogue_lookup_plural (catalogue, entries[k].key, k);

            g_assert_true (text == NULL || strlen (text) <= strlen (HEADER));
          }
      }

  g_assert_cmpuint (n_refused, >, 0);
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rostrum_catalogue_open ("/nonexistent/rostrum.mo", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/text/catalogue/lookup", GINT_TO_POINTER (FALSE), check_lookup);
  g_test_add_data_func ("/text/catalogue/other-endian", GINT_TO_POINTER (TRUE), check_lookup);
  g_test_add_func ("/text/catalogue/empty", test_empty);
  g_test_add_func ("/text/catalogue/missing-form", test_missing_form);
  g_test_add_func ("/text/catalogue/damaged", test_damaged);
  g_test_add_func ("/text/catalogue/bad-content", test_bad_content);
  g_test_add_func ("/text/catalogue/every-prefix", test_every_prefix);
  g_test_add_func ("/text/catalogue/every-byte", test_every_byte);
  g_test_add_func ("/text/catalogue/missing-file", test_missing_file);
  return g_test_run ();
}
