/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One thing that is wrong with a file: where, what was expected, what was
 * found. Kept as identifiers and arguments; put into words when shown.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_SEVERITY_ERROR,
  ROSTRUM_SEVERITY_WARNING,
} RostrumSeverity;

typedef struct _RostrumProblem RostrumProblem;

void             rostrum_problem_free         (RostrumProblem       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumProblem, rostrum_problem_free)

const char      *rostrum_problem_get_file     (const RostrumProblem *self);
guint            rostrum_problem_get_line     (const RostrumProblem *self);
guint            rostrum_problem_get_column   (const RostrumProblem *self);
const char      *rostrum_problem_get_pointer  (const RostrumProblem *self);
RostrumSeverity  rostrum_problem_get_severity (const RostrumProblem *self);
const char      *rostrum_problem_get_code     (const RostrumProblem *self);
const char      *rostrum_problem_get_expected (const RostrumProblem *self);
const char      *rostrum_problem_get_found    (const RostrumProblem *self);
char            *rostrum_problem_get_message  (const RostrumProblem *self,
                                               const char           *lang);
char            *rostrum_problem_to_line      (const RostrumProblem *self,
                                               const char           *lang);
char            *rostrum_problems_summarise   (GPtrArray            *problems,
                                               const char           *lang);
guint            rostrum_problems_count       (GPtrArray            *problems,
                                               RostrumSeverity       severity);

G_END_DECLS
