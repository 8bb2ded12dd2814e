/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Memory that lives as long as a model. */

#include "config.h"

#include "rostrum-arena-private.h"

#include <string.h>

static void
test_alloc (void)
{
  g_autoptr (RostrumArena) arena = rostrum_arena_new ();
  gsize total = 0;

  g_assert_null (rostrum_arena_alloc0 (arena, 0, 8));
  for (gsize size = 1; size < 5000; size += 7)
    {
      guint8 *piece = rostrum_arena_alloc0 (arena, 1, size);

      g_assert_cmpuint ((guintptr) piece % (2 * sizeof (gpointer)), ==, 0);
      for (gsize i = 0; i < size; i++)
        g_assert_cmpuint (piece[i], ==, 0);

      /* The next piece must not be touched by this. */
      memset (piece, 0xff, size);
      total += size;
    }

  g_assert_cmpuint (rostrum_arena_get_size (arena), >=, total);
  g_assert_cmpuint (rostrum_arena_get_size (arena), <, 2 * total);
}

static void
test_strdup (void)
{
  g_autoptr (RostrumArena) arena = rostrum_arena_new ();
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();
  g_autofree char *large = g_strnfill (100000, 'x');

  g_assert_null (rostrum_arena_strdup (arena, NULL));
  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      g_ptr_array_add (copies, rostrum_arena_strdup (arena, text));
    }
  g_ptr_array_add (copies, rostrum_arena_strdup (arena, large));

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      g_assert_cmpstr (g_ptr_array_index (copies, i), ==, text);
    }
  g_assert_cmpstr (g_ptr_array_index (copies, 3000), ==, large);
}

/* Small pieces must not each take a block beside a large one. */
static void
test_large (void)
{
  g_autoptr (RostrumArena) arena = rostrum_arena_new ();

  rostrum_arena_strdup (arena, "small");
  for (guint i = 0; i < 10; i++)
    {
      rostrum_arena_alloc0 (arena, 1, 1000000);
      rostrum_arena_strdup (arena, "small");
    }

  g_assert_cmpuint (rostrum_arena_get_size (arena), <, 10 * 1000000 + 10000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/arena/alloc", test_alloc);
  g_test_add_func ("/model/arena/strdup", test_strdup);
  g_test_add_func ("/model/arena/large", test_large);
  return g_test_run ();
}
