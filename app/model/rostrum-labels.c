/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fixed sets in words. */

#include "config.h"

#include "rostrum-labels.h"

#include <string.h>

#include "rostrum-text.h"

static const char *const item_type_labels[ROSTRUM_N_ITEM_TYPES] = {
  [ROSTRUM_ITEM_SOURCE] = ROSTRUM_NC_ ("item", "Source"),
  [ROSTRUM_ITEM_LANE] = ROSTRUM_NC_ ("item", "Lane"),
  [ROSTRUM_ITEM_ACTOR] = ROSTRUM_NC_ ("item", "Person or body"),
  [ROSTRUM_ITEM_EVENT] = ROSTRUM_NC_ ("item", "Event"),
  [ROSTRUM_ITEM_LAYER] = ROSTRUM_NC_ ("item", "Risk layer"),
  [ROSTRUM_ITEM_RISK] = ROSTRUM_NC_ ("item", "Risk"),
  [ROSTRUM_ITEM_STATEMENT] = ROSTRUM_NC_ ("item", "Statement"),
  [ROSTRUM_ITEM_TECHNOLOGY] = ROSTRUM_NC_ ("item", "Technology"),
  [ROSTRUM_ITEM_TERM] = ROSTRUM_NC_ ("item", "Term"),
  [ROSTRUM_ITEM_CORRECTION] = ROSTRUM_NC_ ("item", "Correction"),
  [ROSTRUM_ITEM_LESSON] = ROSTRUM_NC_ ("item", "Lesson"),
  [ROSTRUM_ITEM_QUESTION] = ROSTRUM_NC_ ("item", "Question"),
};

static const char *const basis_labels[] = {
  [ROSTRUM_BASIS_SPEAKER] = ROSTRUM_NC_ ("basis", "Speaker"),
  [ROSTRUM_BASIS_REPORT] = ROSTRUM_NC_ ("basis", "Article"),
  [ROSTRUM_BASIS_SOURCE] = ROSTRUM_NC_ ("basis", "Public record"),
  [ROSTRUM_BASIS_EDITOR] = ROSTRUM_NC_ ("basis", "Editors"),
};

static const char *const confidence_labels[] = {
  [ROSTRUM_CONFIDENCE_HIGH] = ROSTRUM_NC_ ("confidence", "High"),
  [ROSTRUM_CONFIDENCE_MEDIUM] = ROSTRUM_NC_ ("confidence", "To be confirmed"),
  [ROSTRUM_CONFIDENCE_LOW] = ROSTRUM_NC_ ("confidence", "Unverified"),
};

static const char *const event_kind_labels[] = {
  [ROSTRUM_EVENT_REGULATION] = ROSTRUM_NC_ ("event kind", "Regulation"),
  [ROSTRUM_EVENT_POLICY] = ROSTRUM_NC_ ("event kind", "Policy"),
  [ROSTRUM_EVENT_INITIATIVE] = ROSTRUM_NC_ ("event kind", "Initiative"),
  [ROSTRUM_EVENT_TECHNOLOGY] = ROSTRUM_NC_ ("event kind", "Technology"),
  [ROSTRUM_EVENT_MEETING] = ROSTRUM_NC_ ("event kind", "Meeting"),
  [ROSTRUM_EVENT_PUBLICATION] = ROSTRUM_NC_ ("event kind", "Publication"),
  [ROSTRUM_EVENT_SPEECH] = ROSTRUM_NC_ ("event kind", "Speech"),
  [ROSTRUM_EVENT_MEASURE] = ROSTRUM_NC_ ("event kind", "Measure"),
  [ROSTRUM_EVENT_PERIOD] = ROSTRUM_NC_ ("event kind", "Period"),
  [ROSTRUM_EVENT_OTHER] = ROSTRUM_NC_ ("event kind", "Other"),
};

static const char *const force_labels[] = {
  [ROSTRUM_FORCE_NONE] = ROSTRUM_NC_ ("force", "Not applicable"),
  [ROSTRUM_FORCE_SOFT] = ROSTRUM_NC_ ("force", "Soft law"),
  [ROSTRUM_FORCE_BINDING] = ROSTRUM_NC_ ("force", "Binding"),
};

static const char *const stage_labels[] = {
  [ROSTRUM_STAGE_PROPOSED] = ROSTRUM_NC_ ("stage", "Proposed"),
  [ROSTRUM_STAGE_CONSULTATION] = ROSTRUM_NC_ ("stage", "Consultation"),
  [ROSTRUM_STAGE_AGREED] = ROSTRUM_NC_ ("stage", "Political agreement"),
  [ROSTRUM_STAGE_SIGNED] = ROSTRUM_NC_ ("stage", "Signed"),
  [ROSTRUM_STAGE_ADOPTED] = ROSTRUM_NC_ ("stage", "Adopted"),
  [ROSTRUM_STAGE_PUBLISHED] = ROSTRUM_NC_ ("stage", "Published"),
  [ROSTRUM_STAGE_IN_FORCE] = ROSTRUM_NC_ ("stage", "In force"),
  [ROSTRUM_STAGE_APPLIES] = ROSTRUM_NC_ ("stage", "Applies"),
  [ROSTRUM_STAGE_AMENDED] = ROSTRUM_NC_ ("stage", "Amended"),
  [ROSTRUM_STAGE_REPEALED] = ROSTRUM_NC_ ("stage", "Repealed"),
  [ROSTRUM_STAGE_EXPECTED] = ROSTRUM_NC_ ("stage", "Expected"),
  [ROSTRUM_STAGE_ANNOUNCED] = ROSTRUM_NC_ ("stage", "Announced"),
  [ROSTRUM_STAGE_RELEASED] = ROSTRUM_NC_ ("stage", "Released"),
  [ROSTRUM_STAGE_HELD] = ROSTRUM_NC_ ("stage", "Held"),
  [ROSTRUM_STAGE_REPORTED] = ROSTRUM_NC_ ("stage", "Reported"),
  [ROSTRUM_STAGE_ENDED] = ROSTRUM_NC_ ("stage", "Ended"),
  [ROSTRUM_STAGE_OTHER] = ROSTRUM_NC_ ("stage", "Other"),
};

static const char *const cause_labels[] = {
  [ROSTRUM_CAUSE_TECHNOLOGY] = ROSTRUM_NC_ ("cause", "Technology"),
  [ROSTRUM_CAUSE_APPLICATION] = ROSTRUM_NC_ ("cause", "Application"),
  [ROSTRUM_CAUSE_SOCIETY] = ROSTRUM_NC_ ("cause", "Society"),
};

static const char *const placement_labels[] = {
  [ROSTRUM_PLACEMENT_STATED] = ROSTRUM_NC_ ("placement", "Stated in the speech"),
  [ROSTRUM_PLACEMENT_EDITORIAL] = ROSTRUM_NC_ ("placement", "Placed by the editors"),
};

static const char *const standing_labels[] = {
  [ROSTRUM_STANDING_UNKNOWN] = ROSTRUM_NC_ ("standing", "Not assessed"),
  [ROSTRUM_STANDING_DOCUMENTED] = ROSTRUM_NC_ ("standing", "Documented"),
  [ROSTRUM_STANDING_PLAUSIBLE] = ROSTRUM_NC_ ("standing", "Plausible"),
  [ROSTRUM_STANDING_CONTESTED] = ROSTRUM_NC_ ("standing", "Contested"),
};

static const char *const statement_type_labels[] = {
  [ROSTRUM_STATEMENT_CLAIM] = ROSTRUM_NC_ ("statement", "Claim"),
  [ROSTRUM_STATEMENT_FIGURE] = ROSTRUM_NC_ ("statement", "Figure"),
  [ROSTRUM_STATEMENT_BENEFIT] = ROSTRUM_NC_ ("statement", "Benefit"),
  [ROSTRUM_STATEMENT_CHALLENGE] = ROSTRUM_NC_ ("statement", "Challenge"),
  [ROSTRUM_STATEMENT_RECOMMENDATION] = ROSTRUM_NC_ ("statement", "Recommendation"),
  [ROSTRUM_STATEMENT_PRINCIPLE] = ROSTRUM_NC_ ("statement", "Principle"),
};

static const char *const actor_kind_labels[] = {
  [ROSTRUM_ACTOR_PERSON] = ROSTRUM_NC_ ("actor", "Person"),
  [ROSTRUM_ACTOR_STATE] = ROSTRUM_NC_ ("actor", "State"),
  [ROSTRUM_ACTOR_ORGANISATION] = ROSTRUM_NC_ ("actor", "Organisation"),
  [ROSTRUM_ACTOR_COMPANY] = ROSTRUM_NC_ ("actor", "Company"),
};

static const char *const term_status_labels[] = {
  [ROSTRUM_TERM_SPEAKER] = ROSTRUM_NC_ ("term status", "Used in the speech"),
  [ROSTRUM_TERM_OFFICIAL] = ROSTRUM_NC_ ("term status", "Official term"),
  [ROSTRUM_TERM_EDITOR] = ROSTRUM_NC_ ("term status", "Editors' term"),
};

static const char *const voice_labels[] = {
  [ROSTRUM_VOICE_REPORT] = ROSTRUM_NC_ ("voice", "Narration of the article"),
  [ROSTRUM_VOICE_KEYNOTE] = ROSTRUM_NC_ ("voice", "Keynote"),
  [ROSTRUM_VOICE_FORUM] = ROSTRUM_NC_ ("voice", "Forum remarks"),
  [ROSTRUM_VOICE_UNASSIGNED] = ROSTRUM_NC_ ("voice", "Not assigned"),
};

/* Seen from the item that the relation starts at, then from the other one. */
static const char *const relation_labels[][2] = {
  [ROSTRUM_RELATION_LEADS_TO] = { ROSTRUM_NC_ ("relation", "Leads to"),
                                  ROSTRUM_NC_ ("relation", "Results from") },
  [ROSTRUM_RELATION_RESPONDS_TO] = { ROSTRUM_NC_ ("relation", "Responds to"),
                                     ROSTRUM_NC_ ("relation", "Responded to by") },
  [ROSTRUM_RELATION_MITIGATES] = { ROSTRUM_NC_ ("relation", "Mitigates"),
                                   ROSTRUM_NC_ ("relation", "Mitigated by") },
  [ROSTRUM_RELATION_AMENDS] = { ROSTRUM_NC_ ("relation", "Amends"),
                                ROSTRUM_NC_ ("relation", "Amended by") },
  [ROSTRUM_RELATION_REPLACES] = { ROSTRUM_NC_ ("relation", "Replaces"),
                                  ROSTRUM_NC_ ("relation", "Replaced by") },
  [ROSTRUM_RELATION_REPEALS] = { ROSTRUM_NC_ ("relation", "Repeals"),
                                 ROSTRUM_NC_ ("relation", "Repealed by") },
  [ROSTRUM_RELATION_IMPLEMENTS] = { ROSTRUM_NC_ ("relation", "Implements"),
                                    ROSTRUM_NC_ ("relation", "Implemented by") },
  [ROSTRUM_RELATION_PART_OF] = { ROSTRUM_NC_ ("relation", "Part of"),
                                 ROSTRUM_NC_ ("relation", "Has part") },
  [ROSTRUM_RELATION_ILLUSTRATES] = { ROSTRUM_NC_ ("relation", "Illustrates"),
                                     ROSTRUM_NC_ ("relation", "Illustrated by") },
  [ROSTRUM_RELATION_CONTRASTS_WITH] = { ROSTRUM_NC_ ("relation", "Contrasts with"),
                                        ROSTRUM_NC_ ("relation", "Contrasts with") },
  [ROSTRUM_RELATION_RELATED] = { ROSTRUM_NC_ ("relation", "Related to"),
                                 ROSTRUM_NC_ ("relation", "Related to") },
  [ROSTRUM_RELATION_SAME_AS] = { ROSTRUM_NC_ ("relation", "Same as"),
                                 ROSTRUM_NC_ ("relation", "Same as") },
  [ROSTRUM_RELATION_USES_TERM] = { ROSTRUM_NC_ ("relation", "Uses the term"),
                                   ROSTRUM_NC_ ("relation", "Term used in") },
  [ROSTRUM_RELATION_ABOUT] = { ROSTRUM_NC_ ("relation", "About"),
                               ROSTRUM_NC_ ("relation", "Subject of") },
};

const char *
rostrum_item_type_to_label (RostrumItemType type,
                            const char     *lang)
{
  return rostrum_text_context (lang, "item", item_type_labels[type]);
}

/**
 * rostrum_basis_to_label:
 * @quoted: %FALSE where the article only reports what the speaker said
 */
const char *
rostrum_basis_to_label (RostrumBasis basis,
                        gboolean     quoted,
                        const char  *lang)
{
  if (basis == ROSTRUM_BASIS_SPEAKER && !quoted)
    return rostrum_text_context (lang, "basis", "Speaker, as reported");
  return rostrum_text_context (lang, "basis", basis_labels[basis]);
}

const char *
rostrum_confidence_to_label (RostrumConfidence confidence,
                             const char       *lang)
{
  return rostrum_text_context (lang, "confidence", confidence_labels[confidence]);
}

const char *
rostrum_event_kind_to_label (RostrumEventKind kind,
                             const char      *lang)
{
  return rostrum_text_context (lang, "event kind", event_kind_labels[kind]);
}

const char *
rostrum_force_to_label (RostrumForce force,
                        const char  *lang)
{
  return rostrum_text_context (lang, "force", force_labels[force]);
}

/**
 * rostrum_stage_to_label:
 *
 * Returns: the stage as such, for filters and legends; that of one event's
 *   phase is worded by rostrum_phase_to_label()
 */
const char *
rostrum_stage_to_label (RostrumStage stage,
                        const char  *lang)
{
  return rostrum_text_context (lang, "stage", stage_labels[stage]);
}

const char *
rostrum_cause_to_label (RostrumCause cause,
                        const char  *lang)
{
  return rostrum_text_context (lang, "cause", cause_labels[cause]);
}

const char *
rostrum_placement_to_label (RostrumPlacement placement,
                            const char      *lang)
{
  return rostrum_text_context (lang, "placement", placement_labels[placement]);
}

const char *
rostrum_standing_to_label (RostrumStanding standing,
                           const char     *lang)
{
  return rostrum_text_context (lang, "standing", standing_labels[standing]);
}

const char *
rostrum_statement_type_to_label (RostrumStatementType type,
                                 const char          *lang)
{
  return rostrum_text_context (lang, "statement", statement_type_labels[type]);
}

const char *
rostrum_actor_kind_to_label (RostrumActorKind kind,
                             const char      *lang)
{
  return rostrum_text_context (lang, "actor", actor_kind_labels[kind]);
}

const char *
rostrum_term_status_to_label (RostrumTermStatus status,
                              const char       *lang)
{
  return rostrum_text_context (lang, "term status", term_status_labels[status]);
}

const char *
rostrum_voice_to_label (RostrumVoice voice,
                        const char  *lang)
{
  return rostrum_text_context (lang, "voice", voice_labels[voice]);
}

/**
 * rostrum_relation_to_label:
 * @inverse: %TRUE to word it from the item that the relation leads to
 */
const char *
rostrum_relation_to_label (RostrumRelationType type,
                           gboolean            inverse,
                           const char         *lang)
{
  return rostrum_text_context (lang, "relation", relation_labels[type][inverse ? 1 : 0]);
}

/* Chinese names the start of a Chinese or Korean law 施行, as these laws do
 * themselves, and that of all others and of treaties 生效. The model knows
 * where a law belongs by the lanes that its event stands in. */
static gboolean
is_named_after_its_own_law (const RostrumEvent *event)
{
  static const char *const places[] = { "china", "korea", "south-korea" };

  for (guint i = 0; i < event->n_lanes; i++)
    {
      const char *id = event->lanes[i]->item.id;

      if (g_str_has_prefix (id, "lane-"))
        id += strlen ("lane-");
      for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
        if (g_str_equal (id, places[j]))
          return TRUE;
    }

  return FALSE;
}

/**
 * rostrum_phase_to_label:
 * @event: the event that @phase belongs to
 *
 * Returns: the phase's stage, worded as the law of the event's place does
 */
const char *
rostrum_phase_to_label (const RostrumEvent *event,
                        const RostrumPhase *phase,
                        const char         *lang)
{
  if (phase->stage == ROSTRUM_STAGE_IN_FORCE && is_named_after_its_own_law (event))
    return rostrum_text_context (lang, "stage of a Chinese or Korean law", "In force");
  return rostrum_stage_to_label (phase->stage, lang);
}

/**
 * rostrum_item_get_kind_label:
 *
 * Returns: what a reader calls such an item: "Claim", "Regulation", "Risk"
 */
const char *
rostrum_item_get_kind_label (const RostrumItem *item,
                             const char        *lang)
{
  if (item->type == ROSTRUM_ITEM_STATEMENT)
    return rostrum_statement_type_to_label (((const RostrumStatement *) item)->type, lang);
  if (item->type == ROSTRUM_ITEM_EVENT)
    return rostrum_event_kind_to_label (((const RostrumEvent *) item)->kind, lang);
  if (item->type == ROSTRUM_ITEM_ACTOR)
    return rostrum_actor_kind_to_label (((const RostrumActor *) item)->kind, lang);

  return rostrum_item_type_to_label (item->type, lang);
}
