/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pages of a window: their names, and which of them draws what. */

#pragma once

#include <glib.h>

#include "rostrum-model.h"

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_PAGE_SPEECH,
  ROSTRUM_PAGE_TIMELINE,
  ROSTRUM_PAGE_RISKS,
  ROSTRUM_PAGE_GLOSSARY,
  ROSTRUM_N_PAGES
} RostrumPage;

/* The page that draws items of the kind. */
RostrumPage rostrum_page_of_item     (const RostrumItem *item);
/* As `--view` and a view's state write it. */
const char *rostrum_page_to_string   (RostrumPage        page);
gboolean    rostrum_page_from_string (const char        *name,
                                      RostrumPage       *page);

G_END_DECLS
