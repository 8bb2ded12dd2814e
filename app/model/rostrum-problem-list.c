/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lists of problems: order, counts, and the end of the list. A file can have
 * millions of problems; nobody reads them, so beyond a limit they are only
 * counted, in a last entry.
 */

#include "config.h"

#include "rostrum-problem-private.h"

#include "rostrum-text.h"

/* The arguments of ROSTRUM_FAULT_MORE */
#define ERRORS   0
#define WARNINGS 1

static guint
get_number (const RostrumProblem *more,
            guint                 index)
{
  return (guint) g_ascii_strtoull (more->args[index], NULL, 10);
}

static RostrumProblem *
find_more (GPtrArray *problems)
{
  RostrumProblem *last = problems->len == 0 ? NULL
                                            : g_ptr_array_index (problems, problems->len - 1);

  return last != NULL && last->fault == ROSTRUM_FAULT_MORE ? last : NULL;
}

/**
 * rostrum_problems_are_full:
 * @problems: (element-type RostrumProblem): those of one file
 * @max: how many are listed, usually %ROSTRUM_MAX_PROBLEMS
 *
 * Returns: whether the next problem can only be counted
 */
gboolean
rostrum_problems_are_full (GPtrArray *problems,
                           guint      max)
{
  return problems->len >= max;
}

/**
 * rostrum_problems_skip:
 * @problems: (element-type RostrumProblem): a full list
 * @file: (nullable): the file's name, a ref-counted string
 *
 * Counts one more problem in the last entry of the list.
 */
void
rostrum_problems_skip (GPtrArray    *problems,
                       char         *file,
                       RostrumFault  fault)
{
  static const char *const none[ROSTRUM_PROBLEM_MAX_ARGS] = { "0", "0" };
  RostrumProblem *more = find_more (problems);
  guint index = rostrum_fault_is_warning (fault) ? WARNINGS : ERRORS;
  guint n;

  if (more == NULL)
    {
      more = rostrum_problem_new (ROSTRUM_FAULT_MORE, file, "", none);
      g_ptr_array_add (problems, more);
    }

  n = get_number (more, index);
  g_free (more->args[index]);
  more->args[index] = g_strdup_printf ("%u", n + 1);
}

/**
 * rostrum_problem_compare:
 * @a: (type RostrumProblem*): a pointer to a problem
 * @b: (type RostrumProblem*): another one
 *
 * Orders problems of one file by their places; what is not listed comes last.
 */
int
rostrum_problem_compare (gconstpointer a,
                         gconstpointer b)
{
  const RostrumProblem *first = *(const RostrumProblem *const *) a;
  const RostrumProblem *second = *(const RostrumProblem *const *) b;
  gboolean first_is_more = first->fault == ROSTRUM_FAULT_MORE;
  gboolean second_is_more = second->fault == ROSTRUM_FAULT_MORE;

  if (first_is_more != second_is_more)
    return first_is_more ? 1 : -1;
  if (first->line != second->line)
    return first->line < second->line ? -1 : 1;
  if (first->column != second->column)
    return first->column < second->column ? -1 : 1;
  return 0;
}

/**
 * rostrum_problems_count:
 * @problems: (nullable) (element-type RostrumProblem):
 *
 * Returns: how many there are, with those that are not listed
 */
guint
rostrum_problems_count (GPtrArray       *problems,
                        RostrumSeverity  severity)
{
  guint n = 0;

  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      const RostrumProblem *problem = g_ptr_array_index (problems, i);

      if (problem->fault == ROSTRUM_FAULT_MORE)
        n += get_number (problem, severity == ROSTRUM_SEVERITY_ERROR ? ERRORS : WARNINGS);
      else if (rostrum_problem_get_severity (problem) == severity)
        n++;
    }

  return n;
}

/**
 * rostrum_problems_summarise:
 * @problems: (nullable) (element-type RostrumProblem):
 *
 * Returns: (transfer full): how many errors and warnings there are, in @lang
 */
char *
rostrum_problems_summarise (GPtrArray  *problems,
                            const char *lang)
{
  guint n_errors = rostrum_problems_count (problems, ROSTRUM_SEVERITY_ERROR);
  guint n_warnings = rostrum_problems_count (problems, ROSTRUM_SEVERITY_WARNING);
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;

  if (n_errors + n_warnings == 0)
    return g_strdup (rostrum_text (lang, "No problems."));

  errors = g_strdup_printf (rostrum_text_plural (lang, "%u error", "%u errors", n_errors),
                            n_errors);
  warnings = g_strdup_printf (rostrum_text_plural (lang, "%u warning", "%u warnings", n_warnings),
                              n_warnings);
  if (n_warnings == 0)
    /* Translators: "3 errors" or "3 warnings", alone. */
    return g_strdup_printf (rostrum_text_context (lang, "count", "%s."), errors);
  if (n_errors == 0)
    return g_strdup_printf (rostrum_text_context (lang, "count", "%s."), warnings);
  /* Translators: "3 errors", then "2 warnings". */
  return g_strdup_printf (rostrum_text_context (lang, "count", "%s, %s."), errors, warnings);
}
