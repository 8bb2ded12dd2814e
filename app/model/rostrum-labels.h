/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fixed sets of the model in words (basis, stages, layers' causes, …) and
 * as they are written in a file.
 */

#pragma once

#include "rostrum-item.h"

G_BEGIN_DECLS

const char *rostrum_item_type_to_label      (RostrumItemType type, const char *lang);
const char *rostrum_item_type_to_array_name (RostrumItemType type);
gboolean    rostrum_item_type_from_array_name (const char *name, RostrumItemType *type);
const char *rostrum_basis_to_label          (RostrumBasis basis, gboolean quoted, const char *lang);
const char *rostrum_confidence_to_label     (RostrumConfidence confidence, const char *lang);
const char *rostrum_event_kind_to_label     (RostrumEventKind kind, const char *lang);
const char *rostrum_event_kind_to_string    (RostrumEventKind kind);
const char *rostrum_force_to_label          (RostrumForce force, const char *lang);
const char *rostrum_stage_to_label          (RostrumStage stage, const char *lang);
const char *rostrum_stage_to_string         (RostrumStage stage);
const char *rostrum_cause_to_label          (RostrumCause cause, const char *lang);
const char *rostrum_cause_to_string         (RostrumCause cause);
const char *rostrum_placement_to_label      (RostrumPlacement placement, const char *lang);
const char *rostrum_standing_to_label       (RostrumStanding standing, const char *lang);
const char *rostrum_statement_type_to_label (RostrumStatementType type, const char *lang);
const char *rostrum_actor_kind_to_label     (RostrumActorKind kind, const char *lang);
const char *rostrum_term_status_to_label    (RostrumTermStatus status, const char *lang);
const char *rostrum_voice_to_label          (RostrumVoice voice, const char *lang);
const char *rostrum_relation_to_label       (RostrumRelationType type, gboolean inverse,
                                             const char *lang);
const char *rostrum_relation_to_string      (RostrumRelationType type);
const char *rostrum_basis_to_string         (RostrumBasis basis);
const char *rostrum_confidence_to_string    (RostrumConfidence confidence);
const char *rostrum_statement_type_to_string (RostrumStatementType type);
const char *rostrum_actor_kind_to_string    (RostrumActorKind kind);
const char *rostrum_term_status_to_string   (RostrumTermStatus status);

const char *rostrum_phase_to_label          (const RostrumEvent *event,
                                             const RostrumPhase *phase,
                                             const char         *lang);

const char *rostrum_item_get_kind_label     (const RostrumItem *item, const char *lang);

G_END_DECLS
