/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Relations between items, and the circles that some of them must not form. */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

static void
read_relation (RostrumReader       *reader,
               const RostrumCursor *object,
               RostrumRelation     *relation)
{
  static const char *const members[] = {
    "from", "type", "to", "note", "refs", "basis", "confidence", "quoted", NULL,
  };

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_REQUIRED))
    return;

  rostrum_reader_check_members (reader, object, members, NULL);
  relation->from = rostrum_reader_get_item (reader, object, "from", ROSTRUM_REQUIRED,
                                            ROSTRUM_ANY_ITEM);
  relation->to = rostrum_reader_get_item (reader, object, "to", ROSTRUM_REQUIRED,
                                          ROSTRUM_ANY_ITEM);
  relation->type = (RostrumRelationType) rostrum_reader_get_enum (
      reader, object, "type", ROSTRUM_REQUIRED, rostrum_relation_names, ROSTRUM_RELATION_RELATED);
  relation->note = rostrum_reader_get_text (reader, object, "note", ROSTRUM_OPTIONAL);
  rostrum_read_refs (reader, object, ROSTRUM_EXPECTED, &relation->refs);
  relation->basis = rostrum_read_basis (reader, object, ROSTRUM_REQUIRED);
  relation->confidence = rostrum_read_confidence (reader, object);
  relation->quoted = rostrum_reader_get_boolean (reader, object, "quoted", TRUE);
}

/**
 * rostrum_read_relations:
 *
 * Reads the relations. All ids have to be known.
 */
void
rostrum_read_relations (RostrumReader       *reader,
                        const RostrumCursor *document)
{
  RostrumModel *model = reader->model;
  RostrumCursor array;

  model->n_relations = rostrum_reader_enter_array (reader, document, "relations", ROSTRUM_OPTIONAL,
                                                   &array);
  model->relations = rostrum_arena_new0 (reader->arena, RostrumRelation, model->n_relations);
  for (guint i = 0; i < model->n_relations; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      read_relation (reader, &element, &model->relations[i]);
    }
}

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
  RostrumRelationType  type;
  guint8              *marks;     /* of all items */
  GArray              *path;      /* Hop */
} Search;

static guint8 *
get_mark (Search            *self,
          const RostrumItem *item)
{
  return &self->marks[self->reader->model->items[item->type].first + item->index];
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
        g_string_append_printf (chain, "%s → ", item->id);
    }
  g_string_append (chain, closing->to->id);

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
  const RostrumItem *from = hop->item;
  guint n;
  const RostrumRelation *const *relations
      = rostrum_model_get_relations (self->reader->model, from, &n);

  while (hop->next < n)
    {
      const RostrumRelation *relation = relations[hop->next++];
      guint8 *mark = get_mark (self, relation->to);

      if (relation->type != self->type || relation->from != from || *mark == DONE)
        continue;

      if (*mark == ON_PATH)
        report_circle (self, relation);
      else
        {
          Hop next = { .item = relation->to };

          *mark = ON_PATH;
          g_array_append_val (self->path, next);
          return;
        }
    }

  *get_mark (self, from) = DONE;
  g_array_set_size (self->path, self->path->len - 1);
}

static void
search_circles (RostrumReader       *reader,
                const RostrumCursor *relations,
                RostrumRelationType  type,
                guint                n_items)
{
  g_autofree guint8 *marks = g_new0 (guint8, n_items);
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (Hop));
  Search search = {
    .reader = reader, .relations = relations, .type = type, .marks = marks, .path = path,
  };

  for (guint i = 0; i < reader->model->n_relations; i++)
    {
      const RostrumRelation *relation = &reader->model->relations[i];
      Hop first = { .item = relation->from };

      if (relation->type != type || *get_mark (&search, relation->from) != UNSEEN)
        continue;

      *get_mark (&search, relation->from) = ON_PATH;
      g_array_append_val (path, first);
      while (path->len > 0)
        take_hop (&search);
    }
}

/**
 * rostrum_read_check_circles:
 *
 * Causes and parts must not go round in a circle. To be called on a model that
 * can be opened, with its lists.
 */
void
rostrum_read_check_circles (RostrumReader       *reader,
                            const RostrumCursor *document)
{
  static const RostrumRelationType types[] = { ROSTRUM_RELATION_LEADS_TO,
                                               ROSTRUM_RELATION_PART_OF };
  const RostrumItemArray *last = &reader->model->items[ROSTRUM_N_ITEM_TYPES - 1];
  RostrumCursor relations;

  if (!rostrum_reader_enter (reader, document, "relations", ROSTRUM_OPTIONAL, &relations))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    search_circles (reader, &relations, types[i], last->first + last->n_records);
}
