/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fixed sets as they are written in a file. */

#include "config.h"

#include "rostrum-labels-private.h"

static const char *const array_names[ROSTRUM_N_ITEM_TYPES + 1] = {
  [ROSTRUM_ITEM_SOURCE] = "sources",
  [ROSTRUM_ITEM_LANE] = "lanes",
  [ROSTRUM_ITEM_ACTOR] = "actors",
  [ROSTRUM_ITEM_EVENT] = "events",
  [ROSTRUM_ITEM_LAYER] = "layers",
  [ROSTRUM_ITEM_RISK] = "risks",
  [ROSTRUM_ITEM_STATEMENT] = "statements",
  [ROSTRUM_ITEM_TECHNOLOGY] = "technologies",
  [ROSTRUM_ITEM_TERM] = "terms",
  [ROSTRUM_ITEM_CORRECTION] = "corrections",
  [ROSTRUM_ITEM_LESSON] = "lessons",
  [ROSTRUM_ITEM_QUESTION] = "questions",
};

const char *const rostrum_basis_names[] = {
  [ROSTRUM_BASIS_SPEAKER] = "speaker",
  [ROSTRUM_BASIS_REPORT] = "report",
  [ROSTRUM_BASIS_SOURCE] = "source",
  [ROSTRUM_BASIS_EDITOR] = "editor",
  NULL,
};

const char *const rostrum_confidence_names[] = {
  [ROSTRUM_CONFIDENCE_HIGH] = "high",
  [ROSTRUM_CONFIDENCE_MEDIUM] = "medium",
  [ROSTRUM_CONFIDENCE_LOW] = "low",
  NULL,
};

const char *const rostrum_event_kind_names[] = {
  [ROSTRUM_EVENT_REGULATION] = "regulation",
  [ROSTRUM_EVENT_POLICY] = "policy",
  [ROSTRUM_EVENT_INITIATIVE] = "initiative",
  [ROSTRUM_EVENT_TECHNOLOGY] = "technology",
  [ROSTRUM_EVENT_MEETING] = "meeting",
  [ROSTRUM_EVENT_PUBLICATION] = "publication",
  [ROSTRUM_EVENT_SPEECH] = "speech",
  [ROSTRUM_EVENT_MEASURE] = "measure",
  [ROSTRUM_EVENT_PERIOD] = "period",
  [ROSTRUM_EVENT_OTHER] = "other",
  NULL,
};

const char *const rostrum_force_names[] = {
  [ROSTRUM_FORCE_NONE] = "none",
  [ROSTRUM_FORCE_SOFT] = "soft",
  [ROSTRUM_FORCE_BINDING] = "binding",
  NULL,
};

const char *const rostrum_stage_names[] = {
  [ROSTRUM_STAGE_PROPOSED] = "proposed",
  [ROSTRUM_STAGE_CONSULTATION] = "consultation",
  [ROSTRUM_STAGE_AGREED] = "agreed",
  [ROSTRUM_STAGE_SIGNED] = "signed",
  [ROSTRUM_STAGE_ADOPTED] = "adopted",
  [ROSTRUM_STAGE_PUBLISHED] = "published",
  [ROSTRUM_STAGE_IN_FORCE] = "in-force",
  [ROSTRUM_STAGE_APPLIES] = "applies",
  [ROSTRUM_STAGE_AMENDED] = "amended",
  [ROSTRUM_STAGE_REPEALED] = "repealed",
  [ROSTRUM_STAGE_EXPECTED] = "expected",
  [ROSTRUM_STAGE_ANNOUNCED] = "announced",
  [ROSTRUM_STAGE_RELEASED] = "released",
  [ROSTRUM_STAGE_HELD] = "held",
  [ROSTRUM_STAGE_REPORTED] = "reported",
  [ROSTRUM_STAGE_ENDED] = "ended",
  [ROSTRUM_STAGE_OTHER] = "other",
  NULL,
};

const char *const rostrum_cause_names[] = {
  [ROSTRUM_CAUSE_TECHNOLOGY] = "technology",
  [ROSTRUM_CAUSE_APPLICATION] = "application",
  [ROSTRUM_CAUSE_SOCIETY] = "society",
  NULL,
};

const char *const rostrum_placement_names[] = {
  [ROSTRUM_PLACEMENT_STATED] = "stated",
  [ROSTRUM_PLACEMENT_EDITORIAL] = "editorial",
  NULL,
};

const char *const rostrum_standing_names[] = {
  [ROSTRUM_STANDING_UNKNOWN] = "",
  [ROSTRUM_STANDING_DOCUMENTED] = "documented",
  [ROSTRUM_STANDING_PLAUSIBLE] = "plausible",
  [ROSTRUM_STANDING_CONTESTED] = "contested",
  NULL,
};

const char *const rostrum_statement_type_names[] = {
  [ROSTRUM_STATEMENT_CLAIM] = "claim",
  [ROSTRUM_STATEMENT_FIGURE] = "figure",
  [ROSTRUM_STATEMENT_BENEFIT] = "benefit",
  [ROSTRUM_STATEMENT_CHALLENGE] = "challenge",
  [ROSTRUM_STATEMENT_RECOMMENDATION] = "recommendation",
  [ROSTRUM_STATEMENT_PRINCIPLE] = "principle",
  NULL,
};

const char *const rostrum_actor_kind_names[] = {
  [ROSTRUM_ACTOR_PERSON] = "person",
  [ROSTRUM_ACTOR_STATE] = "state",
  [ROSTRUM_ACTOR_ORGANISATION] = "organisation",
  [ROSTRUM_ACTOR_COMPANY] = "company",
  NULL,
};

const char *const rostrum_term_status_names[] = {
  [ROSTRUM_TERM_SPEAKER] = "speaker",
  [ROSTRUM_TERM_OFFICIAL] = "official",
  [ROSTRUM_TERM_EDITOR] = "editor",
  NULL,
};

const char *const rostrum_voice_names[] = {
  [ROSTRUM_VOICE_REPORT] = "report",
  [ROSTRUM_VOICE_KEYNOTE] = "keynote",
  [ROSTRUM_VOICE_FORUM] = "forum",
  [ROSTRUM_VOICE_UNASSIGNED] = "unassigned",
  NULL,
};

const char *const rostrum_relation_names[] = {
  [ROSTRUM_RELATION_LEADS_TO] = "leads-to",
  [ROSTRUM_RELATION_RESPONDS_TO] = "responds-to",
  [ROSTRUM_RELATION_MITIGATES] = "mitigates",
  [ROSTRUM_RELATION_AMENDS] = "amends",
  [ROSTRUM_RELATION_REPLACES] = "replaces",
  [ROSTRUM_RELATION_REPEALS] = "repeals",
  [ROSTRUM_RELATION_IMPLEMENTS] = "implements",
  [ROSTRUM_RELATION_PART_OF] = "part-of",
  [ROSTRUM_RELATION_ILLUSTRATES] = "illustrates",
  [ROSTRUM_RELATION_CONTRASTS_WITH] = "contrasts-with",
  [ROSTRUM_RELATION_RELATED] = "related",
  [ROSTRUM_RELATION_SAME_AS] = "same-as",
  [ROSTRUM_RELATION_USES_TERM] = "uses-term",
  [ROSTRUM_RELATION_ABOUT] = "about",
  NULL,
};

/**
 * rostrum_item_type_to_array_name:
 *
 * Returns: the name of the array in the file: "events", "risks", …
 */
const char *
rostrum_item_type_to_array_name (RostrumItemType type)
{
  g_return_val_if_fail (type < ROSTRUM_N_ITEM_TYPES, NULL);

  return array_names[type];
}

/**
 * rostrum_item_type_from_array_name:
 * @name: (nullable):
 * @type: (out): unchanged where the name is unknown
 *
 * Returns: whether the file format has an array of this name
 */
gboolean
rostrum_item_type_from_array_name (const char      *name,
                                   RostrumItemType *type)
{
  for (guint i = 0; i < ROSTRUM_N_ITEM_TYPES; i++)
    {
      if (g_strcmp0 (name, array_names[i]) == 0)
        {
          *type = (RostrumItemType) i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
rostrum_event_kind_to_string (RostrumEventKind kind)
{
  return rostrum_event_kind_names[kind];
}

const char *
rostrum_stage_to_string (RostrumStage stage)
{
  return rostrum_stage_names[stage];
}

const char *
rostrum_cause_to_string (RostrumCause cause)
{
  return rostrum_cause_names[cause];
}

const char *
rostrum_relation_to_string (RostrumRelationType type)
{
  return rostrum_relation_names[type];
}

const char *
rostrum_basis_to_string (RostrumBasis basis)
{
  return rostrum_basis_names[basis];
}

const char *
rostrum_confidence_to_string (RostrumConfidence confidence)
{
  return rostrum_confidence_names[confidence];
}

const char *
rostrum_statement_type_to_string (RostrumStatementType type)
{
  return rostrum_statement_type_names[type];
}

const char *
rostrum_actor_kind_to_string (RostrumActorKind kind)
{
  return rostrum_actor_kind_names[kind];
}

const char *
rostrum_term_status_to_string (RostrumTermStatus status)
{
  return rostrum_term_status_names[status];
}
