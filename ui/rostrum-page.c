/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The table of pages. */

#include "config.h"

#include "rostrum-page.h"

static const char *const page_names[ROSTRUM_N_PAGES] = {
  [ROSTRUM_PAGE_SPEECH] = "speech",
  [ROSTRUM_PAGE_TIMELINE] = "timeline",
  [ROSTRUM_PAGE_RISKS] = "risks",
  [ROSTRUM_PAGE_GLOSSARY] = "glossary",
};

RostrumPage
rostrum_page_of_item (const RostrumItem *item)
{
  switch (item->type)
    {
    case ROSTRUM_ITEM_EVENT:
    case ROSTRUM_ITEM_LANE:
      return ROSTRUM_PAGE_TIMELINE;
    case ROSTRUM_ITEM_RISK:
    case ROSTRUM_ITEM_LAYER:
      return ROSTRUM_PAGE_RISKS;
    case ROSTRUM_ITEM_TERM:
      return ROSTRUM_PAGE_GLOSSARY;
    case ROSTRUM_ITEM_SOURCE:
    case ROSTRUM_ITEM_ACTOR:
    case ROSTRUM_ITEM_STATEMENT:
    case ROSTRUM_ITEM_TECHNOLOGY:
    case ROSTRUM_ITEM_CORRECTION:
    case ROSTRUM_ITEM_LESSON:
    case ROSTRUM_ITEM_QUESTION:
    case ROSTRUM_N_ITEM_TYPES:
    default:
      return ROSTRUM_PAGE_SPEECH;
    }
}

const char *
rostrum_page_to_string (RostrumPage page)
{
  g_return_val_if_fail (page < ROSTRUM_N_PAGES, NULL);

  return page_names[page];
}

/**
 * rostrum_page_from_string:
 * @name: as `--view` and a view's state write it
 * @page: (out): the page; unchanged if there is none of that name
 */
gboolean
rostrum_page_from_string (const char  *name,
                          RostrumPage *page)
{
  for (guint i = 0; i < ROSTRUM_N_PAGES; i++)
    {
      if (g_strcmp0 (page_names[i], name) == 0)
        {
          *page = (RostrumPage) i;
          return TRUE;
        }
    }

  return FALSE;
}
