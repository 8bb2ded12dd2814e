/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Model text as runs: one language or two, side by side or stacked. */

#pragma once

#include "rostrum-metrics.h"

G_BEGIN_DECLS

/* The texts that a content shows, in order; 1 or 2. The same text is not
 * shown twice where a language is missing. */
guint rostrum_words_pick   (const RostrumLangMap  *map,
                            RostrumContent         content,
                            RostrumLangText        picked[2]);
/* Appends the texts as runs on one baseline, from x on.
 * Returns the width of all. */
double rostrum_words_line  (RostrumMetrics         *metrics,
                            const RostrumLangMap   *map,
                            RostrumContent          content,
                            const RostrumTextStyle *style,
                            RostrumInk              ink,
                            RostrumInk              second_ink,
                            double                  x,
                            double                  baseline,
                            GArray                 *runs);

/* (transfer full): "AI Act, European Union, in force" */
char  *rostrum_words_join  (const char             *lang,
                            const char *const      *words);

G_END_DECLS
