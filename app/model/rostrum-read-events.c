/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Events and their phases. */

#include "config.h"

#include "rostrum-read-private.h"

#include <stdlib.h>

#include "rostrum-labels-private.h"

#define MIN_IMPORTANCE     1
#define MAX_IMPORTANCE     5
#define DEFAULT_IMPORTANCE 3

/* A phase and where it stands in the file. */
typedef struct
{
  RostrumPhase phase;
  guint        index;
  gboolean     has_stage; /* one that can be read */
} NumberedPhase;

static void
read_said (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumEvent        *event)
{
  static const char *const members[] = { "date", "text", "stage", NULL };
  RostrumCursor said;

  if (!rostrum_reader_enter_object (reader, object, "said", ROSTRUM_OPTIONAL, &said))
    return;

  rostrum_reader_check_members (reader, &said, members, NULL);
  event->has_said_date = rostrum_reader_get_date (reader, &said, "date", ROSTRUM_OPTIONAL,
                                                  &event->said_date);
  event->said_text = rostrum_reader_get_text (reader, &said, "text", ROSTRUM_OPTIONAL);
  if (json_object_has_member (json_node_get_object (said.node), "stage"))
    {
      int stage = rostrum_reader_get_enum (reader, &said, "stage", ROSTRUM_OPTIONAL,
                                           rostrum_stage_names, -1);

      event->has_said_stage = stage >= 0;
      event->said_stage = stage >= 0 ? (RostrumStage) stage : ROSTRUM_STAGE_OTHER;
    }
}

static void
read_phase (RostrumReader       *reader,
            const RostrumCursor *object,
            NumberedPhase       *numbered)
{
  static const char *const members[] = { "stage", "label", "date", "refs", "confidence", NULL };

  RostrumPhase *phase = &numbered->phase;
  int stage;

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_REQUIRED))
    return;

  rostrum_reader_check_members (reader, object, members, NULL);
  stage = rostrum_reader_get_enum (reader, object, "stage", ROSTRUM_REQUIRED, rostrum_stage_names,
                                   -1);
  numbered->has_stage = stage >= 0;
  phase->stage = stage >= 0 ? (RostrumStage) stage : ROSTRUM_STAGE_OTHER;
  phase->label = rostrum_reader_get_text (reader, object, "label", ROSTRUM_OPTIONAL);
  rostrum_reader_get_date (reader, object, "date", ROSTRUM_REQUIRED, &phase->date);
  rostrum_read_refs (reader, object, ROSTRUM_OPTIONAL, &phase->refs);
  phase->confidence = rostrum_read_confidence (reader, object);
}

/* Two phases of one stage can only be told apart by their labels. */
static void
check_labels (RostrumReader       *reader,
              const RostrumCursor *array,
              const NumberedPhase *phases,
              guint                n_phases)
{
  guint counts[ROSTRUM_STAGE_OTHER + 1] = { 0 };

  for (guint i = 0; i < n_phases; i++)
    counts[phases[i].phase.stage] += phases[i].has_stage ? 1 : 0;

  for (guint i = 0; i < n_phases; i++)
    {
      const RostrumPhase *phase = &phases[i].phase;
      RostrumCursor element;

      if (!phases[i].has_stage || counts[phase->stage] < 2)
        continue;
      rostrum_reader_enter_element (array, i, &element);
      if (json_object_has_member (json_node_get_object (element.node), "label"))
        continue;
      rostrum_reader_report (reader, &element, ROSTRUM_EXPECTED, ROSTRUM_FAULT_NO_LABEL,
                             rostrum_stage_names[phase->stage], NULL, NULL);
    }
}

/* Phases of the same date keep the order of the file. */
static int
compare_phases (gconstpointer a,
                gconstpointer b)
{
  const NumberedPhase *first = a;
  const NumberedPhase *second = b;
  int order = rostrum_date_compare (&first->phase.date, &second->phase.date);

  if (order != 0)
    return order;
  return first->index < second->index ? -1 : 1;
}

static void
read_phases (RostrumReader       *reader,
             const RostrumCursor *object,
             RostrumEvent        *event)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, object, "phases", ROSTRUM_OPTIONAL, &array);
  g_autofree NumberedPhase *numbered = g_new0 (NumberedPhase, n);
  RostrumPhase *phases = rostrum_arena_new0 (reader->arena, RostrumPhase, n);
  guint plot = 0;

  /* Where the phases cannot be counted nothing can be said. */
  if (array.node == NULL || JSON_NODE_HOLDS_ARRAY (array.node))
    plot = (guint) rostrum_reader_get_integer (reader, object, "plot", ROSTRUM_OPTIONAL, 0,
                                               (int) MAX (n, 1) - 1, 0);

  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      numbered[i].index = i;
      read_phase (reader, &element, &numbered[i]);
    }

  check_labels (reader, &array, numbered, n);
  if (n > 1)
    qsort (numbered, n, sizeof *numbered, compare_phases);
  for (guint i = 0; i < n; i++)
    {
      phases[i] = numbered[i].phase;
      if (numbered[i].index == plot)
        event->plot = i;
    }
  event->phases = phases;
  event->n_phases = n;
}

static gboolean
read_issuer (RostrumReader       *reader,
             const RostrumCursor *cursor,
             RostrumIssuer       *issuer)
{
  if (JSON_NODE_HOLDS_OBJECT (cursor->node))
    issuer->name = rostrum_reader_value_text (reader, cursor, ROSTRUM_OPTIONAL, NULL);
  else
    {
      issuer->actor = (gconstpointer) rostrum_reader_value_item (
          reader, cursor, ROSTRUM_OPTIONAL, ROSTRUM_ITEM_ACTOR);
      issuer->name = issuer->actor == NULL ? NULL : issuer->actor->item.title;
    }

  return issuer->actor != NULL || issuer->name != NULL;
}

static void
read_issuers (RostrumReader       *reader,
              const RostrumCursor *object,
              RostrumEvent        *event)
{
  RostrumCursor array;
  guint n = rostrum_reader_enter_array (reader, object, "issuers", ROSTRUM_OPTIONAL, &array);
  RostrumIssuer *issuers = rostrum_arena_new0 (reader->arena, RostrumIssuer, n);

  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      if (read_issuer (reader, &element, &issuers[event->n_issuers]))
        event->n_issuers++;
    }

  event->issuers = issuers;
}

/* An event in no lane has no place on the timeline. */
static void
read_lanes (RostrumReader       *reader,
            const RostrumCursor *object,
            RostrumEvent        *event)
{
  RostrumCursor array;

  event->lanes = (gconstpointer) rostrum_reader_get_items (
      reader, object, "lanes", ROSTRUM_REQUIRED, ROSTRUM_ITEM_LANE, &event->n_lanes);

  if (rostrum_reader_enter (reader, object, "lanes", ROSTRUM_OPTIONAL, &array)
      && JSON_NODE_HOLDS_ARRAY (array.node)
      && json_array_get_length (json_node_get_array (array.node)) == 0)
    rostrum_reader_report (reader, &array, ROSTRUM_REQUIRED, ROSTRUM_FAULT_TOO_FEW, "1", NULL,
                           NULL);
}

/**
 * rostrum_read_event:
 *
 * Reads what only events have. Actors have to be read before, because an
 * issuer takes its name from them.
 */
void
rostrum_read_event (RostrumReader       *reader,
                    const RostrumCursor *object,
                    RostrumEvent        *event)
{
  static const char *const members[] = {
    "kind",       "title", "summary", "lanes", "issuers", "force",
    "importance", "said",  "phases",  "plot",  "context", NULL,
  };

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  event->item.title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  event->item.summary = rostrum_reader_get_text (reader, object, "summary", ROSTRUM_EXPECTED);
  event->kind = (RostrumEventKind) rostrum_reader_get_enum (
      reader, object, "kind", ROSTRUM_REQUIRED, rostrum_event_kind_names, ROSTRUM_EVENT_OTHER);
  event->force = (RostrumForce) rostrum_reader_get_enum (
      reader, object, "force", ROSTRUM_OPTIONAL, rostrum_force_names, ROSTRUM_FORCE_NONE);
  event->importance = rostrum_reader_get_integer (reader, object, "importance", ROSTRUM_OPTIONAL,
                                                  MIN_IMPORTANCE, MAX_IMPORTANCE,
                                                  DEFAULT_IMPORTANCE);
  event->context = rostrum_reader_get_boolean (reader, object, "context", FALSE);
  read_lanes (reader, object, event);
  read_issuers (reader, object, event);
  read_said (reader, object, event);
  read_phases (reader, object, event);
}
