/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How lists and panes call an item. */

#pragma once

#include "rostrum-labels.h"

G_BEGIN_DECLS

/* The title, or what stands for one. */
const RostrumLangMap *rostrum_item_get_name       (const RostrumItem *item);
/* "paragraph 12", "paragraphs 3, 7 and 9"; NULL where there is none. */
char                 *rostrum_refs_to_words       (const RostrumRefs *refs,
                                                   const char        *lang);
/* The name of the icon of a basis, and its style class. */
const char           *rostrum_basis_to_icon       (RostrumBasis       basis);
const char           *rostrum_basis_to_css_class  (RostrumBasis       basis);

G_END_DECLS
