/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fixed sets as they are written in a file: NULL-terminated, in the order
 * of their enumerations.
 */

#pragma once

#include "rostrum-labels.h"

G_BEGIN_DECLS

extern const char *const rostrum_basis_names[];
extern const char *const rostrum_confidence_names[];
extern const char *const rostrum_event_kind_names[];
extern const char *const rostrum_force_names[];
extern const char *const rostrum_stage_names[];
extern const char *const rostrum_cause_names[];
extern const char *const rostrum_placement_names[];
extern const char *const rostrum_standing_names[]; /* the first is not written */
extern const char *const rostrum_statement_type_names[];
extern const char *const rostrum_actor_kind_names[];
extern const char *const rostrum_term_status_names[];
extern const char *const rostrum_voice_names[];
extern const char *const rostrum_relation_names[];

G_END_DECLS
