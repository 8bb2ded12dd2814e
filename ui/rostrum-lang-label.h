/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Labels whose text says which language it is in, so that Chinese is set in
 * Simplified Chinese glyphs and a screen reader can change its voice.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-lang-map.h"

G_BEGIN_DECLS

/* Wraps, starts at the left. style is a list of CSS classes, separated by
 * spaces (nullable). */
GtkWidget     *rostrum_lang_label_new         (const char           *style);
void           rostrum_lang_label_set         (GtkWidget            *label,
                                               const char           *text,
                                               const char           *lang);
PangoAttrList *rostrum_lang_label_get_attributes (const char        *text,
                                               const char           *lang);
/* Shows a text as content asks: the second label is hidden where there is
 * nothing more to say. map NULL hides both. */
void           rostrum_lang_label_set_content (GtkWidget            *first,
                                               GtkWidget            *second,
                                               const RostrumLangMap *map,
                                               RostrumContent        content);
/* One label after another in a box: the text in the first language and, where
 * content has two, in the second, dimmed. */
void           rostrum_lang_label_append      (GtkBox               *box,
                                               const RostrumLangMap *map,
                                               RostrumContent        content,
                                               const char           *style);
/* Returns: (nullable): the text in the first language of content */
const char    *rostrum_content_pick           (RostrumContent        content,
                                               const RostrumLangMap *map,
                                               const char          **lang);

G_END_DECLS
