/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a list says about an item of each type. */

#include "config.h"

#include "rostrum-cli-row-private.h"

#include "rostrum-labels.h"
#include "rostrum-text.h"

/**
 * rostrum_cli_row_get_title:
 *
 * Returns: (nullable): the title, or what stands for it: a correction's claim,
 *   a question's prompt
 */
const RostrumLangMap *
rostrum_cli_row_get_title (const RostrumItem *item)
{
  if (item->type == ROSTRUM_ITEM_CORRECTION)
    return ((const RostrumCorrection *) item)->said;
  if (item->type == ROSTRUM_ITEM_QUESTION)
    return ((const RostrumQuestion *) item)->prompt;
  return item->title;
}

/**
 * rostrum_cli_row_get_kind:
 *
 * Returns: (nullable): the kind as written in the file
 */
const char *
rostrum_cli_row_get_kind (const RostrumItem *item)
{
  switch ((guint) item->type)
    {
    case ROSTRUM_ITEM_SOURCE:
      return ((const RostrumSource *) item)->csl_type;
    case ROSTRUM_ITEM_ACTOR:
      return rostrum_actor_kind_to_string (((const RostrumActor *) item)->kind);
    case ROSTRUM_ITEM_EVENT:
      return rostrum_event_kind_to_string (((const RostrumEvent *) item)->kind);
    case ROSTRUM_ITEM_RISK:
      return rostrum_cause_to_string (((const RostrumRisk *) item)->cause);
    case ROSTRUM_ITEM_STATEMENT:
      return rostrum_statement_type_to_string (((const RostrumStatement *) item)->type);
    case ROSTRUM_ITEM_TERM:
      return rostrum_term_status_to_string (((const RostrumTerm *) item)->status);
    default:
      return NULL;
    }
}

/**
 * rostrum_cli_row_get_date:
 *
 * Returns: (nullable): of an event, the date of the phase that is drawn first,
 *   or else what the speech says
 */
const RostrumDate *
rostrum_cli_row_get_date (const RostrumItem *item)
{
  const RostrumEvent *event = (const RostrumEvent *) item;

  if (item->type != ROSTRUM_ITEM_EVENT)
    return NULL;
  if (event->n_phases > 0)
    return &event->phases[event->plot].date;
  return event->has_said_date ? &event->said_date : NULL;
}

/**
 * rostrum_cli_row_get_layer:
 *
 * Returns: (nullable): of a risk, the id of its layer
 */
const char *
rostrum_cli_row_get_layer (const RostrumItem *item)
{
  if (item->type != ROSTRUM_ITEM_RISK)
    return NULL;
  return ((const RostrumRisk *) item)->layer->item.id;
}

static char *
date_to_words (const RostrumItem *item,
               const char        *lang)
{
  const RostrumDate *date = rostrum_cli_row_get_date (item);

  if (date == NULL)
    return g_strdup (rostrum_text (lang, "date unknown"));
  return rostrum_date_to_words (date, lang);
}

static char *
issued_to_words (const RostrumSource *source,
                 const char          *lang)
{
  RostrumDate date;

  if (source->issued == NULL || !rostrum_date_parse (source->issued, &date, NULL))
    return g_strdup (rostrum_text (lang, "date unknown"));
  return rostrum_date_to_words (&date, lang);
}

/**
 * rostrum_cli_row_get_lead:
 *
 * Returns: (transfer full): what stands before the title in @lang: the date of
 *   an event or source, the layer of a risk, else the kind; may be empty
 */
char *
rostrum_cli_row_get_lead (const RostrumItem *item,
                          const char        *lang)
{
  switch ((guint) item->type)
    {
    case ROSTRUM_ITEM_EVENT:
      return date_to_words (item, lang);
    case ROSTRUM_ITEM_SOURCE:
      return issued_to_words ((const RostrumSource *) item, lang);
    case ROSTRUM_ITEM_RISK:
      return g_strdup (rostrum_lang_map_get (((const RostrumRisk *) item)->layer->item.title, lang,
                                             NULL));
    case ROSTRUM_ITEM_ACTOR:
      return g_strdup (
          rostrum_actor_kind_to_label (((const RostrumActor *) item)->kind, lang));
    case ROSTRUM_ITEM_STATEMENT:
      return g_strdup (
          rostrum_statement_type_to_label (((const RostrumStatement *) item)->type, lang));
    case ROSTRUM_ITEM_TERM:
      return g_strdup (
          rostrum_term_status_to_label (((const RostrumTerm *) item)->status, lang));
    default:
      return g_strdup ("");
    }
}
