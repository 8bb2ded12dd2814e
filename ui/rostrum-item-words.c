/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names of items, and the signs of who says them. */

#include "config.h"

#include "rostrum-item-words.h"

#include "rostrum-text.h"

const RostrumLangMap *
rostrum_item_get_name (const RostrumItem *item)
{
  if (item->title != NULL)
    return item->title;
  if (item->type == ROSTRUM_ITEM_QUESTION)
    return ((const RostrumQuestion *) item)->prompt;
  if (item->type == ROSTRUM_ITEM_CORRECTION)
    return ((const RostrumCorrection *) item)->said;

  return item->summary;
}

char *
rostrum_refs_to_words (const RostrumRefs *refs,
                       const char        *lang)
{
  if (refs->n_paragraphs == 0)
    return NULL;

  return rostrum_text_paragraphs (lang, refs->paragraphs, refs->n_paragraphs);
}

const char *
rostrum_basis_to_icon (RostrumBasis basis)
{
  switch (basis)
    {
    case ROSTRUM_BASIS_SPEAKER:
      return "rostrum-speaker-symbolic";
    case ROSTRUM_BASIS_REPORT:
      return "rostrum-report-symbolic";
    case ROSTRUM_BASIS_SOURCE:
      return "rostrum-source-symbolic";
    case ROSTRUM_BASIS_EDITOR:
    default:
      return "rostrum-editor-symbolic";
    }
}

const char *
rostrum_basis_to_css_class (RostrumBasis basis)
{
  switch (basis)
    {
    case ROSTRUM_BASIS_SPEAKER:
      return "speaker";
    case ROSTRUM_BASIS_REPORT:
      return "report";
    case ROSTRUM_BASIS_SOURCE:
      return "source";
    case ROSTRUM_BASIS_EDITOR:
    default:
      return "editor";
    }
}
