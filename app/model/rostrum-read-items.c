/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The items whose records are small, and the walk over all items. */

#include "config.h"

#include "rostrum-read-private.h"

#include "rostrum-labels-private.h"

#define PINYIN "zh-Latn-pinyin"

/* What can still be told apart as rings. */
#define MIN_LAYERS 2
#define MAX_LAYERS 8

/* Refs, basis and confidence. What the file does not tell of sources and of
 * the program's furniture (lanes, lessons, questions) is the editors' own. */
static void
read_common (RostrumReader       *reader,
             const RostrumCursor *object,
             RostrumPresence      presence,
             RostrumItem         *item)
{
  gboolean is_required = presence != ROSTRUM_OPTIONAL;

  rostrum_read_refs (reader, object, is_required ? ROSTRUM_EXPECTED : ROSTRUM_OPTIONAL,
                     &item->refs);
  item->basis = rostrum_read_basis (reader, object, presence);
  item->confidence = rostrum_read_confidence (reader, object);
  item->quoted = rostrum_reader_get_boolean (reader, object, "quoted", TRUE);
}

static void
read_lane (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumItem         *item)
{
  static const char *const members[] = { "title", NULL };

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_OPTIONAL, item);
  item->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
}

static void
read_actor (RostrumReader       *reader,
            const RostrumCursor *object,
            RostrumItem         *item)
{
  static const char *const members[] = { "name", "kind", "note", NULL };
  RostrumActor *actor = (RostrumActor *) item;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  item->title = rostrum_reader_get_text (reader, object, "name", ROSTRUM_REQUIRED);
  item->summary = rostrum_reader_get_text (reader, object, "note", ROSTRUM_OPTIONAL);
  actor->kind = (RostrumActorKind) rostrum_reader_get_enum (
      reader, object, "kind", ROSTRUM_REQUIRED, rostrum_actor_kind_names, 0);
}

static void
read_layer (RostrumReader       *reader,
            const RostrumCursor *object,
            RostrumItem         *item)
{
  static const char *const members[] = { "title", "summary", NULL };

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  item->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  item->summary = rostrum_reader_get_text (reader, object, "summary", ROSTRUM_EXPECTED);
}

/* How far a risk has come true is our judgement, and needs evidence. Sources
 * that could not be read are counted: that they are wrong has been said. */
static void
check_standing (RostrumReader       *reader,
                const RostrumCursor *object,
                const RostrumItem   *item)
{
  RostrumCursor standing, refs, basis;
  gboolean has_source, is_ours;

  if (!rostrum_reader_enter (reader, object, "standing", ROSTRUM_OPTIONAL, &standing))
    return;

  has_source = rostrum_reader_enter (reader, object, "refs", ROSTRUM_OPTIONAL, &refs)
               && JSON_NODE_HOLDS_OBJECT (refs.node)
               && rostrum_reader_get_length (&refs, "sources") > 0;
  is_ours = item->basis == ROSTRUM_BASIS_EDITOR
            && rostrum_reader_enter (reader, object, "basis", ROSTRUM_OPTIONAL, &basis)
            && JSON_NODE_HOLDS_VALUE (basis.node)
            && g_strcmp0 (json_node_get_string (basis.node), "editor") == 0;
  if (!has_source || !is_ours)
    rostrum_reader_report (reader, &standing, ROSTRUM_EXPECTED, ROSTRUM_FAULT_STANDING, NULL, NULL,
                           NULL);
}

static void
read_risk (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumItem         *item)
{
  static const char *const members[] = {
    "layer", "cause", "title", "summary", "placement", "cause-placement", "standing", NULL,
  };
  RostrumRisk *risk = (RostrumRisk *) item;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  item->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  item->summary = rostrum_reader_get_text (reader, object, "summary", ROSTRUM_EXPECTED);
  risk->layer = (gconstpointer) rostrum_reader_get_item (reader, object, "layer",
                                                         ROSTRUM_REQUIRED, ROSTRUM_ITEM_LAYER);
  risk->cause = (RostrumCause) rostrum_reader_get_enum (reader, object, "cause", ROSTRUM_REQUIRED,
                                                        rostrum_cause_names, 0);

  /* Nothing may look as if the speech had said it. */
  risk->placement = (RostrumPlacement) rostrum_reader_get_enum (
      reader, object, "placement", ROSTRUM_EXPECTED, rostrum_placement_names,
      ROSTRUM_PLACEMENT_EDITORIAL);
  risk->cause_placement = (RostrumPlacement) rostrum_reader_get_enum (
      reader, object, "cause-placement", ROSTRUM_EXPECTED, rostrum_placement_names,
      ROSTRUM_PLACEMENT_EDITORIAL);
  risk->standing = (RostrumStanding) rostrum_reader_get_enum (
      reader, object, "standing", ROSTRUM_OPTIONAL, rostrum_standing_names,
      ROSTRUM_STANDING_UNKNOWN);
  check_standing (reader, object, item);
}

static void
read_statement (RostrumReader       *reader,
                const RostrumCursor *object,
                RostrumItem         *item)
{
  static const char *const members[] = { "type", "title", "text", NULL };
  RostrumStatement *statement = (RostrumStatement *) item;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  item->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  item->summary = rostrum_reader_get_text (reader, object, "text", ROSTRUM_EXPECTED);
  statement->type = (RostrumStatementType) rostrum_reader_get_enum (
      reader, object, "type", ROSTRUM_REQUIRED, rostrum_statement_type_names, 0);
}

static void
read_technology (RostrumReader       *reader,
                 const RostrumCursor *object,
                 RostrumItem         *item)
{
  static const char *const members[] = { "name", "summary", NULL };

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  item->title = rostrum_reader_get_text (reader, object, "name", ROSTRUM_REQUIRED);
  item->summary = rostrum_reader_get_text (reader, object, "summary", ROSTRUM_EXPECTED);
}

static void
read_term (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumItem         *item)
{
  static const char *const members[] = { "text", "definition", "note", "status", NULL };
  RostrumTerm *term = (RostrumTerm *) item;
  RostrumCursor text;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  if (rostrum_reader_enter_object (reader, object, "text", ROSTRUM_REQUIRED, &text))
    {
      item->title = rostrum_reader_value_text (reader, &text, ROSTRUM_REQUIRED, PINYIN);
      term->pinyin = rostrum_reader_get_string (reader, &text, PINYIN, ROSTRUM_OPTIONAL);
    }
  item->summary = rostrum_reader_get_text (reader, object, "definition", ROSTRUM_EXPECTED);
  term->note = rostrum_reader_get_text (reader, object, "note", ROSTRUM_OPTIONAL);
  term->status = (RostrumTermStatus) rostrum_reader_get_enum (
      reader, object, "status", ROSTRUM_EXPECTED, rostrum_term_status_names, ROSTRUM_TERM_EDITOR);
}

static void
read_correction (RostrumReader       *reader,
                 const RostrumCursor *object,
                 RostrumItem         *item)
{
  static const char *const members[] = { "said", "record", "about", NULL };
  RostrumCorrection *correction = (RostrumCorrection *) item;
  RostrumCursor about;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  correction->said = rostrum_reader_get_text (reader, object, "said", ROSTRUM_REQUIRED);
  correction->record = rostrum_reader_get_text (reader, object, "record", ROSTRUM_REQUIRED);
  correction->about = rostrum_reader_get_items (reader, object, "about", ROSTRUM_REQUIRED,
                                                ROSTRUM_ANY_ITEM, &correction->n_about);
  if (rostrum_reader_enter (reader, object, "about", ROSTRUM_OPTIONAL, &about)
      && JSON_NODE_HOLDS_ARRAY (about.node)
      && json_array_get_length (json_node_get_array (about.node)) == 0)
    rostrum_reader_report (reader, &about, ROSTRUM_EXPECTED, ROSTRUM_FAULT_TOO_FEW, "1", NULL,
                           NULL);
}

static void
read_source (RostrumReader       *reader,
             const RostrumCursor *object,
             RostrumItem         *item)
{
  read_common (reader, object, ROSTRUM_OPTIONAL, item);
  rostrum_read_source (reader, object, (RostrumSource *) item);
}

static void
read_event (RostrumReader       *reader,
            const RostrumCursor *object,
            RostrumItem         *item)
{
  read_common (reader, object, ROSTRUM_REQUIRED, item);
  rostrum_read_event (reader, object, (RostrumEvent *) item);
}

static void
read_lesson (RostrumReader       *reader,
             const RostrumCursor *object,
             RostrumItem         *item)
{
  read_common (reader, object, ROSTRUM_OPTIONAL, item);
  rostrum_read_lesson (reader, object, (RostrumLesson *) item);
}

static void
read_question (RostrumReader       *reader,
               const RostrumCursor *object,
               RostrumItem         *item)
{
  read_common (reader, object, ROSTRUM_OPTIONAL, item);
  rostrum_read_question (reader, object, (RostrumQuestion *) item);
}

static void
check_layers (RostrumReader       *reader,
              const RostrumCursor *document)
{
  RostrumCursor layers;
  guint n = rostrum_reader_get_length (document, "layers");

  if (!rostrum_reader_enter (reader, document, "layers", ROSTRUM_OPTIONAL, &layers)
      || !JSON_NODE_HOLDS_ARRAY (layers.node))
    return;

  if (n < MIN_LAYERS)
    rostrum_reader_report (reader, &layers, ROSTRUM_EXPECTED, ROSTRUM_FAULT_TOO_FEW,
                           G_STRINGIFY (MIN_LAYERS), NULL, NULL);
  if (n > MAX_LAYERS)
    rostrum_reader_report (reader, &layers, ROSTRUM_EXPECTED, ROSTRUM_FAULT_TOO_MANY,
                           G_STRINGIFY (MAX_LAYERS), NULL, NULL);
}

/**
 * rostrum_read_all_items:
 *
 * Fills in the records that rostrum_read_ids() made.
 */
void
rostrum_read_all_items (RostrumReader       *reader,
                        const RostrumCursor *document)
{
  static void (*const read_item[]) (RostrumReader *, const RostrumCursor *, RostrumItem *) = {
    [ROSTRUM_ITEM_SOURCE] = read_source,
    [ROSTRUM_ITEM_LANE] = read_lane,
    [ROSTRUM_ITEM_ACTOR] = read_actor,
    [ROSTRUM_ITEM_EVENT] = read_event,
    [ROSTRUM_ITEM_LAYER] = read_layer,
    [ROSTRUM_ITEM_RISK] = read_risk,
    [ROSTRUM_ITEM_STATEMENT] = read_statement,
    [ROSTRUM_ITEM_TECHNOLOGY] = read_technology,
    [ROSTRUM_ITEM_TERM] = read_term,
    [ROSTRUM_ITEM_CORRECTION] = read_correction,
    [ROSTRUM_ITEM_LESSON] = read_lesson,
    [ROSTRUM_ITEM_QUESTION] = read_question,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (read_item) == ROSTRUM_N_ITEM_TYPES);

  if (!reader->is_lesson_file)
    check_layers (reader, document);
  for (guint type = 0; type < ROSTRUM_N_ITEM_TYPES; type++)
    {
      const char *name = rostrum_item_type_to_array_name ((RostrumItemType) type);
      RostrumCursor array;
      guint n = reader->model->items[type].n_records;

      if (n == 0 || !rostrum_reader_enter (reader, document, name, ROSTRUM_OPTIONAL, &array))
        continue;

      for (guint i = 0; i < n; i++)
        {
          RostrumCursor element;

          if (rostrum_reader_is_cancelled (reader, i))
            return;
          rostrum_reader_enter_element (&array, i, &element);
          if (JSON_NODE_HOLDS_OBJECT (element.node))
            read_item[type](reader, &element,
                            rostrum_model_get_record (reader->model, (RostrumItemType) type, i));
        }
    }
}
