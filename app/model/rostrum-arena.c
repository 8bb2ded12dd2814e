/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A bump allocator. Not thread-safe while it grows; what it handed out may be
 * read from anywhere afterwards.
 */

#include "config.h"

#include "rostrum-arena-private.h"

#include <string.h>

#define FIRST_BLOCK 4096
#define LAST_BLOCK  (1024 * 1024)
#define ALIGNMENT   (2 * sizeof (gpointer))

struct _RostrumArena
{
  GPtrArray *blocks;
  char      *free;
  gsize      n_free;
  gsize      next_block;
  gsize      total;
};

RostrumArena *
rostrum_arena_new (void)
{
  RostrumArena *self = g_new0 (RostrumArena, 1);

  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->next_block = FIRST_BLOCK;
  return self;
}

void
rostrum_arena_free (RostrumArena *self)
{
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/* Blocks are zeroed, so that what is cut from them is too. What does not fit
 * into an ordinary block gets one of its own, and the current one stays. */
static char *
cut (RostrumArena *self,
     gsize         size)
{
  char *piece;

  if (size > self->n_free)
    {
      gboolean is_large = size > self->next_block / 4;
      gsize block_size = is_large ? size : self->next_block;
      char *block = g_malloc0 (block_size);

      g_ptr_array_add (self->blocks, block);
      self->total += block_size;
      if (is_large)
        return block;

      self->free = block;
      self->n_free = block_size;
      self->next_block = MIN (2 * self->next_block, LAST_BLOCK);
    }

  piece = self->free;
  self->free += size;
  self->n_free -= size;
  return piece;
}

/**
 * rostrum_arena_alloc0:
 *
 * Returns: (nullable): zeroed memory that fits any type and lives as long as
 *   the arena; %NULL for no bytes
 */
gpointer
rostrum_arena_alloc0 (RostrumArena *self,
                      gsize         n_members,
                      gsize         size)
{
  gsize padding = (gsize) (-(guintptr) self->free % ALIGNMENT);

  g_assert (size == 0 || n_members <= G_MAXSIZE / 2 / size);

  if (n_members * size == 0)
    return NULL;

  if (padding <= self->n_free)
    {
      self->free += padding;
      self->n_free -= padding;
    }
  else
    self->n_free = 0;

  return cut (self, n_members * size);
}

/**
 * rostrum_arena_strdup:
 * @text: (nullable):
 *
 * Returns: (nullable): a copy that lives as long as the arena
 */
char *
rostrum_arena_strdup (RostrumArena *self,
                      const char   *text)
{
  gsize size;

  if (text == NULL)
    return NULL;

  size = strlen (text) + 1;
  return memcpy (cut (self, size), text, size);
}

/**
 * rostrum_arena_get_size:
 *
 * Returns: the bytes taken from the system
 */
gsize
rostrum_arena_get_size (const RostrumArena *self)
{
  return self->total;
}
