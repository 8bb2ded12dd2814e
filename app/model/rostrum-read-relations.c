/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Relations between items, and which items each of them can join. */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

#define SOURCE     (1 << ROSTRUM_ITEM_SOURCE)
#define ACTOR      (1 << ROSTRUM_ITEM_ACTOR)
#define EVENT      (1 << ROSTRUM_ITEM_EVENT)
#define LAYER      (1 << ROSTRUM_ITEM_LAYER)
#define RISK       (1 << ROSTRUM_ITEM_RISK)
#define STATEMENT  (1 << ROSTRUM_ITEM_STATEMENT)
#define TECHNOLOGY (1 << ROSTRUM_ITEM_TECHNOLOGY)
#define TERM       (1 << ROSTRUM_ITEM_TERM)
#define CORRECTION (1 << ROSTRUM_ITEM_CORRECTION)
#define LESSON     (1 << ROSTRUM_ITEM_LESSON)
#define QUESTION   (1 << ROSTRUM_ITEM_QUESTION)

/* What a model is about, as against what shows it: lanes and teaching. */
#define SUBJECT (SOURCE | ACTOR | EVENT | LAYER | RISK | STATEMENT | TECHNOLOGY | TERM | CORRECTION)

/* Where a relation can begin and end. The table stands in docs/format.md too. */
static const struct
{
  guint from;
  guint to;
} ends[] = {
  [ROSTRUM_RELATION_LEADS_TO] = { EVENT | RISK | STATEMENT | TECHNOLOGY | TERM,
                                  EVENT | RISK | STATEMENT | TECHNOLOGY | TERM },
  [ROSTRUM_RELATION_RESPONDS_TO] = { ACTOR | EVENT | STATEMENT | TECHNOLOGY,
                                     EVENT | LAYER | RISK | STATEMENT | TECHNOLOGY | TERM },
  [ROSTRUM_RELATION_MITIGATES] = { ACTOR | EVENT | STATEMENT | TECHNOLOGY,
                                   LAYER | RISK | STATEMENT },
  [ROSTRUM_RELATION_AMENDS] = { EVENT, EVENT },
  [ROSTRUM_RELATION_REPLACES] = { EVENT, EVENT },
  [ROSTRUM_RELATION_REPEALS] = { EVENT, EVENT },
  [ROSTRUM_RELATION_IMPLEMENTS] = { EVENT, EVENT | STATEMENT },
  [ROSTRUM_RELATION_PART_OF] = { ACTOR | EVENT | LAYER | RISK | STATEMENT | TECHNOLOGY | TERM,
                                 ACTOR | EVENT | LAYER | RISK | STATEMENT | TECHNOLOGY | TERM },
  [ROSTRUM_RELATION_ILLUSTRATES] = { ACTOR | EVENT | RISK | STATEMENT | TECHNOLOGY,
                                     EVENT | LAYER | RISK | STATEMENT | TECHNOLOGY | TERM },
  [ROSTRUM_RELATION_CONTRASTS_WITH] = { SUBJECT, SUBJECT },
  [ROSTRUM_RELATION_RELATED] = { SUBJECT, SUBJECT },
  [ROSTRUM_RELATION_SAME_AS] = { SUBJECT, SUBJECT },
  [ROSTRUM_RELATION_USES_TERM] = { SUBJECT | LESSON | QUESTION, TERM },
  [ROSTRUM_RELATION_ABOUT] = { SUBJECT | LESSON | QUESTION, SUBJECT },
};

/* A whole is of its part's kind, but for these. */
static guint
get_wholes (RostrumItemType part)
{
  switch ((guint) part)
    {
    case ROSTRUM_ITEM_STATEMENT:
      return STATEMENT | EVENT | RISK;
    case ROSTRUM_ITEM_RISK:
      return RISK | LAYER;
    case ROSTRUM_ITEM_EVENT:
      return EVENT | STATEMENT;
    default:
      return 1u << part;
    }
}

static void
report_end (RostrumReader       *reader,
            const RostrumCursor *object,
            RostrumFault         fault,
            RostrumRelationType  type,
            guint                allowed,
            const RostrumItem   *found)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *all = NULL;
  RostrumCursor end;

  for (guint i = 0; i < ROSTRUM_N_ITEM_TYPES; i++)
    if (allowed & (1u << i))
      g_strv_builder_add (builder, rostrum_item_type_to_array_name ((RostrumItemType) i));
  names = g_strv_builder_end (builder);
  all = g_strjoinv (", ", names);

  rostrum_reader_enter (reader, object, fault == ROSTRUM_FAULT_WRONG_FROM ? "from" : "to",
                        ROSTRUM_OPTIONAL, &end);
  rostrum_reader_report (reader, &end, ROSTRUM_EXPECTED, fault, rostrum_relation_names[type], all,
                         rostrum_item_type_to_array_name (found->type));
}

static void
check_ends (RostrumReader         *reader,
            const RostrumCursor   *object,
            const RostrumRelation *relation)
{
  guint from = ends[relation->type].from;
  guint to = ends[relation->type].to;

  if (relation->from != NULL && !(from & (1u << relation->from->type)))
    {
      report_end (reader, object, ROSTRUM_FAULT_WRONG_FROM, relation->type, from, relation->from);
      return;
    }

  if (relation->type == ROSTRUM_RELATION_PART_OF && relation->from != NULL)
    to = get_wholes (relation->from->type);
  if (relation->to != NULL && !(to & (1u << relation->to->type)))
    report_end (reader, object, ROSTRUM_FAULT_WRONG_TO, relation->type, to, relation->to);
}

/* Returns whether the relation has a type that can be read. */
static gboolean
read_type (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumRelation     *relation)
{
  int type = rostrum_reader_get_enum (reader, object, "type", ROSTRUM_REQUIRED,
                                      rostrum_relation_names, -1);

  relation->type = type < 0 ? ROSTRUM_RELATION_RELATED : (RostrumRelationType) type;
  return type >= 0;
}

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
  if (read_type (reader, object, relation))
    check_ends (reader, object, relation);
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

      if (rostrum_reader_is_cancelled (reader, i))
        return;
      rostrum_reader_enter_element (&array, i, &element);
      read_relation (reader, &element, &model->relations[i]);
    }
}
