/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates of a model in words, with what is not known about them. */

#include "config.h"

#include "rostrum-date-private.h"

#include "rostrum-calendar-words.h"
#include "rostrum-text.h"

static char *
unspecified_year_to_words (const RostrumDatePart *part,
                           const char            *lang)
{
  static const int last_years[] = { 0, 9, 99, 999 };
  const int from[3] = { part->year, 0, 0 };
  int to[3] = { part->year, 0, 0 };

  if (part->n_year_x == 1)
    return rostrum_calendar_decade (lang, part->year);
  if (part->n_year_x >= G_N_ELEMENTS (last_years))
    return g_strdup (rostrum_text (lang, "date unknown"));

  to[0] += last_years[part->n_year_x];
  return rostrum_calendar_date_range (lang, from, to);
}

static char *
part_to_words (const RostrumDatePart *part,
               const char            *lang)
{
  g_autofree char *words = NULL;

  if (part->n_year_x > 0)
    words = unspecified_year_to_words (part, lang);
  else
    words = rostrum_calendar_date (lang, part->year, part->month, part->day);

  if (part->flags & ROSTRUM_DATE_APPROXIMATE)
    {
      g_autofree char *exact = g_steal_pointer (&words);

      /* Translators: %s is a date. */
      words = g_strdup_printf (rostrum_text_context (lang, "date", "about %s"), exact);
    }

  if (part->flags & ROSTRUM_DATE_UNCERTAIN)
    {
      g_autofree char *certain = g_steal_pointer (&words);

      /* Translators: %s is a date that is doubtful. */
      words = g_strdup_printf (rostrum_text_context (lang, "date", "%s (uncertain)"), certain);
    }

  return g_steal_pointer (&words);
}

static char *
closed_interval_to_words (const RostrumDateParts *parts,
                          const char             *lang)
{
  const RostrumDatePart *a = &parts->from;
  const RostrumDatePart *b = &parts->to;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (a->flags == ROSTRUM_DATE_NONE && b->flags == ROSTRUM_DATE_NONE
      && a->n_year_x + b->n_year_x == 0)
    {
      const int from[3] = { a->year, a->month, a->day };
      const int to[3] = { b->year, b->month, b->day };

      return rostrum_calendar_date_range (lang, from, to);
    }

  first = part_to_words (a, lang);
  last = part_to_words (b, lang);
  return g_strdup_printf (rostrum_text_context (lang, "date", "%s – %s"), first, last);
}

static char *
interval_to_words (const RostrumDateParts *parts,
                   const char             *lang)
{
  g_autofree char *known = NULL;

  if (parts->from.open || parts->from.unknown)
    {
      known = part_to_words (&parts->to, lang);
      if (parts->from.open)
        /* Translators: %s is the last date of an interval without a beginning. */
        return g_strdup_printf (rostrum_text_context (lang, "date", "until %s"), known);
      /* Translators: %s is the last date of an interval whose beginning is not known. */
      return g_strdup_printf (rostrum_text_context (lang, "date", "? – %s"), known);
    }

  if (parts->to.open || parts->to.unknown)
    {
      known = part_to_words (&parts->from, lang);
      if (parts->to.open)
        /* Translators: %s is the first date of an interval without an end. */
        return g_strdup_printf (rostrum_text_context (lang, "date", "from %s"), known);
      /* Translators: %s is the first date of an interval whose end is not known. */
      return g_strdup_printf (rostrum_text_context (lang, "date", "%s – ?"), known);
    }

  return closed_interval_to_words (parts, lang);
}

/**
 * rostrum_date_to_words:
 *
 * Returns: (transfer full): the date as a reader of @lang would write it; no
 *   more exact and no more certain than it is
 */
char *
rostrum_date_to_words (const RostrumDate *date,
                       const char        *lang)
{
  RostrumDate read;
  RostrumDateParts parts;
  RostrumDateTrouble trouble;

  g_return_val_if_fail (date != NULL && date->text != NULL, NULL);

  if (!rostrum_date_read (date->text, &read, &parts, &trouble))
    return g_strdup (date->text);
  return parts.interval ? interval_to_words (&parts, lang) : part_to_words (&parts.from, lang);
}
