/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names are compared by what they mean: "a" and "\u0061" are the same. An
 * object's names are looked at when it closes. A few are compared pair by
 * pair, many are sorted, so that no file makes this slow.
 */

#include "config.h"

#include "rostrum-scan-keys-private.h"

#include <stdlib.h>
#include <string.h>

#include "rostrum-json-text-private.h"

#define FEW 16

typedef struct
{
  const char *name;   /* at its quotation mark */
  gsize       length; /* between the quotation marks */
  guint32     hash;   /* of its meaning */
  gboolean    escaped;
} Key;

struct _RostrumScanKeys
{
  GArray *keys;
};

RostrumScanKeys *
rostrum_scan_keys_new (void)
{
  RostrumScanKeys *self = g_new0 (RostrumScanKeys, 1);

  self->keys = g_array_new (FALSE, FALSE, sizeof (Key));
  return self;
}

void
rostrum_scan_keys_free (RostrumScanKeys *self)
{
  g_array_unref (self->keys);
  g_free (self);
}

guint
rostrum_scan_keys_get_n (const RostrumScanKeys *self)
{
  return self->keys->len;
}

/* FNV-1a */
static guint32
hash_bytes (const char *text,
            gsize       length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * 16777619u;
  return hash;
}

/**
 * rostrum_scan_keys_add:
 * @name: a string of JSON at its opening quotation mark; kept, not copied
 * @length: of what stands between the quotation marks
 */
void
rostrum_scan_keys_add (RostrumScanKeys *self,
                       const char      *name,
                       gsize            length)
{
  Key key = {
    .name = name,
    .length = length,
    .escaped = memchr (name + 1, '\\', length) != NULL,
  };

  if (key.escaped)
    {
      g_autofree char *decoded = rostrum_json_text_decode (name + 1, length);

      key.hash = hash_bytes (decoded, strlen (decoded));
    }
  else
    key.hash = hash_bytes (name + 1, length);

  g_array_append_val (self->keys, key);
}

static int
compare_meaning (const Key *a,
                 const Key *b)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (a->hash != b->hash)
    return a->hash < b->hash ? -1 : 1;
  if (!a->escaped && !b->escaped && a->length == b->length)
    return memcmp (a->name, b->name, a->length + 1);

  first = rostrum_json_text_decode (a->name + 1, a->length);
  second = rostrum_json_text_decode (b->name + 1, b->length);
  return strcmp (first, second);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;
  int order = compare_meaning (first, second);

  if (order != 0)
    return order;
  return first->name < second->name ? -1 : first->name > second->name ? 1 : 0;
}

static void
close_few (const Key          *keys,
           guint               n_keys,
           RostrumScanKeyFunc  report,
           gpointer            data)
{
  for (guint i = 1; i < n_keys; i++)
    for (guint j = 0; j < i; j++)
      if (keys[i].hash == keys[j].hash && compare_meaning (&keys[i], &keys[j]) == 0)
        {
          report (keys[i].name, keys[i].length, data);
          break;
        }
}

static void
close_many (Key                *keys,
            guint               n_keys,
            RostrumScanKeyFunc  report,
            gpointer            data)
{
  qsort (keys, n_keys, sizeof *keys, compare_keys);
  for (guint i = 1; i < n_keys; i++)
    if (compare_meaning (&keys[i], &keys[i - 1]) == 0)
      report (keys[i].name, keys[i].length, data);
}

/**
 * rostrum_scan_keys_close:
 * @first: how many names there were when the object was opened
 * @report: called for every name that has occurred before
 *
 * Forgets the names of the innermost object.
 */
void
rostrum_scan_keys_close (RostrumScanKeys    *self,
                         guint               first,
                         RostrumScanKeyFunc  report,
                         gpointer            data)
{
  guint n_keys = self->keys->len - first;
  Key *keys = n_keys == 0 ? NULL : &g_array_index (self->keys, Key, first);

  if (n_keys > FEW)
    close_many (keys, n_keys, report, data);
  else
    close_few (keys, n_keys, report, data);
  g_array_set_size (self->keys, first);
}
