/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The records of a model. They are plain, immutable and owned by their
 * RostrumModel: read the members, never write them. Strings are UTF-8.
 */

#pragma once

#include <glib.h>

#include "rostrum-date.h"
#include "rostrum-lang-map.h"

G_BEGIN_DECLS

/* The arrays of the model whose members have an id, in file order. */
typedef enum
{
  ROSTRUM_ITEM_SOURCE,
  ROSTRUM_ITEM_LANE,
  ROSTRUM_ITEM_ACTOR,
  ROSTRUM_ITEM_EVENT,
  ROSTRUM_ITEM_LAYER,
  ROSTRUM_ITEM_RISK,
  ROSTRUM_ITEM_STATEMENT,
  ROSTRUM_ITEM_TECHNOLOGY,
  ROSTRUM_ITEM_TERM,
  ROSTRUM_ITEM_CORRECTION,
  ROSTRUM_ITEM_LESSON,
  ROSTRUM_ITEM_QUESTION,
  ROSTRUM_N_ITEM_TYPES
} RostrumItemType;

/* Who says it. */
typedef enum
{
  ROSTRUM_BASIS_SPEAKER,
  ROSTRUM_BASIS_REPORT,
  ROSTRUM_BASIS_SOURCE,
  ROSTRUM_BASIS_EDITOR,
} RostrumBasis;

typedef enum
{
  ROSTRUM_CONFIDENCE_HIGH,
  ROSTRUM_CONFIDENCE_MEDIUM,
  ROSTRUM_CONFIDENCE_LOW,
} RostrumConfidence;

typedef enum
{
  ROSTRUM_EVENT_REGULATION,
  ROSTRUM_EVENT_POLICY,
  ROSTRUM_EVENT_INITIATIVE,
  ROSTRUM_EVENT_TECHNOLOGY,
  ROSTRUM_EVENT_MEETING,
  ROSTRUM_EVENT_PUBLICATION,
  ROSTRUM_EVENT_SPEECH,
  ROSTRUM_EVENT_MEASURE,
  ROSTRUM_EVENT_PERIOD,
  ROSTRUM_EVENT_OTHER,
} RostrumEventKind;

typedef enum
{
  ROSTRUM_FORCE_NONE,
  ROSTRUM_FORCE_SOFT,
  ROSTRUM_FORCE_BINDING,
} RostrumForce;

/* The stages of a law, then those of what is no law. */
typedef enum
{
  ROSTRUM_STAGE_PROPOSED,
  ROSTRUM_STAGE_CONSULTATION,
  ROSTRUM_STAGE_AGREED,
  ROSTRUM_STAGE_SIGNED,
  ROSTRUM_STAGE_ADOPTED,
  ROSTRUM_STAGE_PUBLISHED,
  ROSTRUM_STAGE_IN_FORCE,
  ROSTRUM_STAGE_APPLIES,
  ROSTRUM_STAGE_AMENDED,
  ROSTRUM_STAGE_REPEALED,
  ROSTRUM_STAGE_EXPECTED,
  ROSTRUM_STAGE_ANNOUNCED,
  ROSTRUM_STAGE_RELEASED,
  ROSTRUM_STAGE_HELD,
  ROSTRUM_STAGE_REPORTED,
  ROSTRUM_STAGE_ENDED,
  ROSTRUM_STAGE_OTHER,
} RostrumStage;

typedef enum
{
  ROSTRUM_CAUSE_TECHNOLOGY,
  ROSTRUM_CAUSE_APPLICATION,
  ROSTRUM_CAUSE_SOCIETY,
} RostrumCause;

typedef enum
{
  ROSTRUM_PLACEMENT_STATED,
  ROSTRUM_PLACEMENT_EDITORIAL,
} RostrumPlacement;

typedef enum
{
  ROSTRUM_STANDING_UNKNOWN,
  ROSTRUM_STANDING_DOCUMENTED,
  ROSTRUM_STANDING_PLAUSIBLE,
  ROSTRUM_STANDING_CONTESTED,
} RostrumStanding;

typedef enum
{
  ROSTRUM_STATEMENT_CLAIM,
  ROSTRUM_STATEMENT_FIGURE,
  ROSTRUM_STATEMENT_BENEFIT,
  ROSTRUM_STATEMENT_CHALLENGE,
  ROSTRUM_STATEMENT_RECOMMENDATION,
  ROSTRUM_STATEMENT_PRINCIPLE,
} RostrumStatementType;

typedef enum
{
  ROSTRUM_ACTOR_PERSON,
  ROSTRUM_ACTOR_STATE,
  ROSTRUM_ACTOR_ORGANISATION,
  ROSTRUM_ACTOR_COMPANY,
} RostrumActorKind;

typedef enum
{
  ROSTRUM_TERM_SPEAKER,
  ROSTRUM_TERM_OFFICIAL,
  ROSTRUM_TERM_EDITOR,
} RostrumTermStatus;

typedef enum
{
  ROSTRUM_VOICE_REPORT,
  ROSTRUM_VOICE_KEYNOTE,
  ROSTRUM_VOICE_FORUM,
  ROSTRUM_VOICE_UNASSIGNED,
} RostrumVoice;

typedef enum
{
  ROSTRUM_RELATION_LEADS_TO,
  ROSTRUM_RELATION_RESPONDS_TO,
  ROSTRUM_RELATION_MITIGATES,
  ROSTRUM_RELATION_AMENDS,
  ROSTRUM_RELATION_REPLACES,
  ROSTRUM_RELATION_REPEALS,
  ROSTRUM_RELATION_IMPLEMENTS,
  ROSTRUM_RELATION_PART_OF,
  ROSTRUM_RELATION_ILLUSTRATES,
  ROSTRUM_RELATION_CONTRASTS_WITH,
  ROSTRUM_RELATION_RELATED,
  ROSTRUM_RELATION_SAME_AS,
  ROSTRUM_RELATION_USES_TERM,
  ROSTRUM_RELATION_ABOUT,
} RostrumRelationType;

typedef struct _RostrumItem RostrumItem;

typedef struct
{
  guint                     n_paragraphs;
  guint                     n_sources;
  const guint16            *paragraphs; /* numbers from 1, ascending */
  const RostrumItem *const *sources;    /* of type ROSTRUM_ITEM_SOURCE */
} RostrumRefs;

/* What all items share; it is the first member of every record below. */
struct _RostrumItem
{
  RostrumItemType       type;
  guint                 index;      /* position among the items of its type */
  const char           *id;
  const char *const    *aliases;    /* (nullable) NULL-terminated */
  const RostrumLangMap *title;      /* (nullable) title or name; a term's en and zh-Hans */
  const RostrumLangMap *summary;    /* (nullable) summary, text, definition, note of an actor */
  RostrumRefs           refs;
  RostrumBasis          basis;
  RostrumConfidence     confidence;
  gboolean              quoted;     /* FALSE: the article only reports it */
};

typedef struct
{
  RostrumItem  item;       /* title: as the source writes it, in its language */
  const char  *csl_type;   /* CSL-JSON: webpage, legislation, article-journal, … */
  const char  *author;     /* (nullable) names joined for reading */
  const char  *publisher;  /* (nullable) publisher or container-title */
  const char  *issued;     /* (nullable) EDTF made of date-parts */
  const char  *url;        /* (nullable) */
  const char  *language;   /* BCP 47 */
} RostrumSource;

typedef struct
{
  RostrumItem item;
} RostrumLane;

typedef struct
{
  RostrumItem      item;
  RostrumActorKind kind;
} RostrumActor;

typedef struct
{
  RostrumStage          stage;
  const RostrumLangMap *label; /* (nullable) */
  RostrumDate           date;
  RostrumRefs           refs;
  RostrumConfidence     confidence;
} RostrumPhase;

/* Who issued it: an actor of the model, or else just a name. */
typedef struct
{
  const RostrumActor   *actor; /* (nullable) */
  const RostrumLangMap *name;  /* the actor's, where there is one */
} RostrumIssuer;

typedef struct
{
  RostrumItem               item;
  RostrumEventKind          kind;
  RostrumForce              force;
  int                       importance; /* 1 to 5 */
  gboolean                  context;    /* not in the speech */
  gboolean                  has_said_date;
  RostrumDate               said_date;
  gboolean                  has_said_stage;
  RostrumStage              said_stage;  /* the stage that the speech speaks of */
  const RostrumLangMap     *said_text;   /* (nullable) */
  guint                     n_lanes;
  guint                     n_issuers;
  guint                     n_phases;
  guint                     plot;       /* index of the phase drawn first */
  const RostrumLane *const *lanes;
  const RostrumIssuer      *issuers;
  const RostrumPhase       *phases;     /* by date */
} RostrumEvent;

typedef struct
{
  RostrumItem item;
} RostrumLayer;

typedef struct
{
  RostrumItem         item;
  const RostrumLayer *layer;
  RostrumCause        cause;
  RostrumPlacement    placement;
  RostrumPlacement    cause_placement;
  RostrumStanding     standing;
} RostrumRisk;

typedef struct
{
  RostrumItem          item;
  RostrumStatementType type;
} RostrumStatement;

typedef struct
{
  RostrumItem item;
} RostrumTechnology;

typedef struct
{
  RostrumItem           item;
  const char           *pinyin; /* (nullable) with tone marks */
  const RostrumLangMap *note;   /* (nullable) translation pitfall */
  RostrumTermStatus     status;
} RostrumTerm;

typedef struct
{
  RostrumItem               item;   /* no title; summary is NULL */
  const RostrumLangMap     *said;
  const RostrumLangMap     *record;
  guint                     n_about;
  const RostrumItem *const *about;
} RostrumCorrection;

typedef struct
{
  const RostrumLangMap *title;
  const RostrumLangMap *notes; /* (nullable) */
  double                minutes;
  const char           *state; /* JSON of the view state */
} RostrumStep;

typedef struct
{
  RostrumItem        item;
  double             minutes;
  guint              n_steps;
  const RostrumStep *steps;
} RostrumLesson;

typedef struct
{
  RostrumItem                  item;
  const RostrumLangMap        *prompt;
  guint                        n_choices;
  const RostrumLangMap *const *choices;     /* the first is right; else answer */
  const RostrumLangMap        *answer;      /* (nullable) */
  const RostrumLangMap        *explanation; /* (nullable) */
} RostrumQuestion;

typedef struct
{
  const RostrumItem    *from;
  const RostrumItem    *to;
  RostrumRelationType   type;
  const RostrumLangMap *note; /* (nullable) */
  RostrumRefs           refs;
  RostrumBasis          basis;
  RostrumConfidence     confidence;
  gboolean              quoted; /* FALSE: the article only reports it */
} RostrumRelation;

typedef struct
{
  const char           *id;
  const RostrumLangMap *title;
  guint                 from; /* first paragraph, from 1 */
  guint                 to;   /* last paragraph */
  RostrumVoice          voice;
} RostrumSection;

typedef struct
{
  const RostrumEvent   *event;    /* (nullable) */
  const RostrumActor   *speaker;  /* (nullable) */
  const RostrumLangMap *occasion; /* (nullable) */
  guint                 n_paragraphs;
  guint                 n_sections;
  const RostrumSection *sections;
} RostrumSpeech;

G_END_DECLS
