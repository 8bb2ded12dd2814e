/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who says it: a small sign and a word. Colour and sign are the same wherever
 * the basis of something is shown.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-item.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_BADGE (rostrum_badge_get_type ())

G_DECLARE_FINAL_TYPE (RostrumBadge, rostrum_badge, ROSTRUM, BADGE, GtkWidget)

GtkWidget *rostrum_badge_new            (void);
void       rostrum_badge_set_basis      (RostrumBadge *self,
                                         RostrumBasis  basis,
                                         gboolean      quoted,
                                         const char   *lang);
/* "Unverified", in place of a basis. */
void       rostrum_badge_set_unverified (RostrumBadge *self,
                                         const char   *lang);
/* Any word, without a sign. */
void       rostrum_badge_set_word       (RostrumBadge *self,
                                         const char   *word,
                                         const char   *lang);

G_END_DECLS
