/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Circles that relations must not form. The search does not recurse, so that
 * no chain can exhaust the stack, and passes over relations without both ends,
 * so that it can look at files with other problems.
 */

#include "config.h"

#include "rostrum-read-private.h"

typedef enum
{
  UNSEEN,
  ON_PATH,
  DONE,
} Mark;

/* One item of the path that the search is on. */
typedef struct
{
  const RostrumItem *item;
  guint              next; /* the first of its relations not yet followed */
} Hop;

typedef struct
{
  RostrumReader       *reader;
  const RostrumCursor *relations; /* the array in the file */
  guint8              *marks;     /* of all items */
  guint               *starts;    /* of each item's relations in edges, and the end */
  const RostrumRelation **edges;
  GArray              *path;      /* Hop */
} Search;

static guint
get_ordinal (const Search      *self,
             const RostrumItem *item)
{
  return self->reader->model->items[item->type].first + item->index;
}

static gboolean
is_edge (const RostrumRelation *relation,
         RostrumRelationType    type)
{
  return relation->type == type && relation->from != NULL && relation->to != NULL;
}

/* Sorts the relations of a type by the items that they come from. */
static void
collect_edges (Search              *self,
               RostrumRelationType  type,
               guint                n_items)
{
  const RostrumModel *model = self->reader->model;
  g_autofree guint *next = NULL;

  for (guint i = 0; i < model->n_relations; i++)
    if (is_edge (&model->relations[i], type))
      self->starts[get_ordinal (self, model->relations[i].from) + 1]++;
  for (guint i = 0; i < n_items; i++)
    self->starts[i + 1] += self->starts[i];

  next = g_memdup2 (self->starts, n_items * sizeof *next);
  for (guint i = 0; i < model->n_relations; i++)
    if (is_edge (&model->relations[i], type))
      self->edges[next[get_ordinal (self, model->relations[i].from)]++] = &model->relations[i];
}

/* What an item without an id is called by is its first alias. */
static const char *
get_name (const RostrumItem *item)
{
  return item->id != NULL ? item->id : item->aliases[0];
}

static void
report_circle (Search                *self,
               const RostrumRelation *closing)
{
  g_autoptr (GString) chain = g_string_new (NULL);
  RostrumCursor element;
  gboolean in_circle = FALSE;

  for (guint i = 0; i < self->path->len; i++)
    {
      const RostrumItem *item = g_array_index (self->path, Hop, i).item;

      in_circle |= item == closing->to;
      if (in_circle)
        g_string_append_printf (chain, "%s → ", get_name (item));
    }
  g_string_append (chain, get_name (closing->to));

  rostrum_reader_enter_element (self->relations,
                                (guint) (closing - self->reader->model->relations), &element);
  rostrum_reader_report (self->reader, &element, ROSTRUM_EXPECTED, ROSTRUM_FAULT_CIRCLE,
                         chain->str, NULL, NULL);
}

/* Follows the next relation of the last item on the path, or leaves it. */
static void
take_hop (Search *self)
{
  Hop *hop = &g_array_index (self->path, Hop, self->path->len - 1);
  guint ordinal = get_ordinal (self, hop->item);

  while (hop->next < self->starts[ordinal + 1])
    {
      const RostrumRelation *relation = self->edges[hop->next++];
      guint to = get_ordinal (self, relation->to);
      Hop next = { .item = relation->to, .next = self->starts[to] };

      if (self->marks[to] == ON_PATH)
        report_circle (self, relation);
      if (self->marks[to] != UNSEEN)
        continue;

      self->marks[to] = ON_PATH;
      g_array_append_val (self->path, next);
      return;
    }

  self->marks[ordinal] = DONE;
  g_array_set_size (self->path, self->path->len - 1);
}

static void
search_circles (RostrumReader       *reader,
                const RostrumCursor *relations,
                RostrumRelationType  type)
{
  const RostrumModel *model = reader->model;
  const RostrumItemArray *last = &model->items[ROSTRUM_N_ITEM_TYPES - 1];
  guint n_items = last->first + last->n_records;
  g_autofree guint8 *marks = g_new0 (guint8, n_items);
  g_autofree guint *starts = g_new0 (guint, n_items + 1);
  g_autofree const RostrumRelation **edges = g_new0 (const RostrumRelation *, model->n_relations);
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (Hop));
  Search search = {
    .reader = reader,
    .relations = relations,
    .marks = marks,
    .starts = starts,
    .edges = edges,
    .path = path,
  };

  collect_edges (&search, type, n_items);
  for (guint i = 0; i < model->n_relations; i++)
    {
      const RostrumRelation *relation = &model->relations[i];
      Hop first = { .item = relation->from };
      guint ordinal;

      if (!is_edge (relation, type))
        continue;
      ordinal = get_ordinal (&search, relation->from);
      if (marks[ordinal] != UNSEEN)
        continue;

      marks[ordinal] = ON_PATH;
      first.next = starts[ordinal];
      g_array_append_val (path, first);
      while (path->len > 0)
        take_hop (&search);
    }
}

/**
 * rostrum_read_check_circles:
 *
 * Causes and parts must not go round in a circle. To be called when all
 * relations have been read.
 */
void
rostrum_read_check_circles (RostrumReader       *reader,
                            const RostrumCursor *document)
{
  RostrumCursor relations;

  if (!rostrum_reader_enter (reader, document, "relations", ROSTRUM_OPTIONAL, &relations))
    return;

  search_circles (reader, &relations, ROSTRUM_RELATION_LEADS_TO);
  search_circles (reader, &relations, ROSTRUM_RELATION_PART_OF);
}
