/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What belongs to an item or a paragraph, gathered once when all records are
 * there: the links are counted, then filled in, in the order of the file.
 */

#include "config.h"

#include "rostrum-model-private.h"

typedef struct
{
  guint         list;
  gconstpointer member;
} Link;

static void
add_link (GArray        *links,
          guint          list,
          gconstpointer  member)
{
  Link link = { .list = list, .member = member };

  g_array_append_val (links, link);
}

static void
fill_lists (RostrumModel *self,
            RostrumLists *lists,
            guint         n_lists,
            GArray       *links)
{
  g_autofree guint *next = g_new0 (guint, n_lists + 1);

  lists->n_lists = n_lists;
  lists->starts = rostrum_arena_new0 (self->arena, guint, n_lists + 1);
  lists->members = rostrum_arena_new0 (self->arena, gconstpointer, links->len);

  for (guint i = 0; i < links->len; i++)
    lists->starts[g_array_index (links, Link, i).list + 1]++;
  for (guint i = 0; i < n_lists; i++)
    {
      lists->starts[i + 1] += lists->starts[i];
      next[i] = lists->starts[i];
    }
  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);

      lists->members[next[link->list]++] = link->member;
    }
}

static guint
get_ordinal (const RostrumModel *self,
             const RostrumItem  *item)
{
  return self->items[item->type].first + item->index;
}

static void
build_relations (RostrumModel *self,
                 guint         n_items)
{
  g_autoptr (GArray) links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = 0; i < self->n_relations; i++)
    {
      const RostrumRelation *relation = &self->relations[i];

      add_link (links, get_ordinal (self, relation->from), relation);
      if (relation->to != relation->from)
        add_link (links, get_ordinal (self, relation->to), relation);
    }

  fill_lists (self, &self->relations_of_item, n_items, links);
}

static void
build_corrections (RostrumModel *self,
                   guint         n_items)
{
  g_autoptr (GArray) links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = 0; i < self->items[ROSTRUM_ITEM_CORRECTION].n_records; i++)
    {
      const RostrumCorrection *correction
          = (gconstpointer) rostrum_model_get_record (self, ROSTRUM_ITEM_CORRECTION, i);

      for (guint j = 0; j < correction->n_about; j++)
        add_link (links, get_ordinal (self, correction->about[j]), correction);
    }

  fill_lists (self, &self->corrections_of_item, n_items, links);
}

static void
build_paragraphs (RostrumModel *self)
{
  g_autoptr (GArray) links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint type = 0; type < ROSTRUM_N_ITEM_TYPES; type++)
    for (guint i = 0; i < self->items[type].n_records; i++)
      {
        const RostrumItem *item = rostrum_model_get_record (self, (RostrumItemType) type, i);

        for (guint j = 0; j < item->refs.n_paragraphs; j++)
          add_link (links, item->refs.paragraphs[j] - 1u, item);
      }

  fill_lists (self, &self->items_of_paragraph, self->speech.n_paragraphs, links);
}

/**
 * rostrum_model_build_lists:
 *
 * To be called once all records are filled in, every reference is resolved
 * and every paragraph number is one of the speech.
 */
void
rostrum_model_build_lists (RostrumModel *self)
{
  const RostrumItemArray *last = &self->items[ROSTRUM_N_ITEM_TYPES - 1];
  guint n_items = last->first + last->n_records;

  build_relations (self, n_items);
  build_corrections (self, n_items);
  build_paragraphs (self);
}

/* What a reader of the paragraph wants to see; terms have a page of their own
 * and a correction stands beneath what it corrects. */
gboolean
rostrum_item_is_read_in_speech (const RostrumItem *item)
{
  switch (item->type)
    {
    case ROSTRUM_ITEM_EVENT:
    case ROSTRUM_ITEM_RISK:
    case ROSTRUM_ITEM_STATEMENT:
    case ROSTRUM_ITEM_TECHNOLOGY:
      return TRUE;
    case ROSTRUM_ITEM_SOURCE:
    case ROSTRUM_ITEM_LANE:
    case ROSTRUM_ITEM_ACTOR:
    case ROSTRUM_ITEM_LAYER:
    case ROSTRUM_ITEM_TERM:
    case ROSTRUM_ITEM_CORRECTION:
    case ROSTRUM_ITEM_LESSON:
    case ROSTRUM_ITEM_QUESTION:
    case ROSTRUM_N_ITEM_TYPES:
    default:
      return FALSE;
    }
}
