/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Text measured once and for all: with a Pango context of our own, without
 * metric hinting, so that a line is as wide on screen as on paper.
 */

#pragma once

#include <pango/pango.h>

#include "rostrum-lang-map.h"
#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct _RostrumMetrics RostrumMetrics;

/* Latin and digits come from the interface's font in every language; what it
 * lacks comes from the Simplified Chinese one, never from another Han font. */
#define ROSTRUM_FONT_UI  "Adwaita Sans,Inter,Cantarell,Noto Sans CJK SC,sans-serif"
#define ROSTRUM_FONT_HAN "Noto Sans CJK SC,sans-serif"

/* Not for use by two threads at once. */
RostrumMetrics *rostrum_metrics_new           (void);
void            rostrum_metrics_free          (RostrumMetrics         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumMetrics, rostrum_metrics_free)

/* Whether the character is set in the Chinese font though others have it. */
gboolean        rostrum_metrics_is_han_mark   (gunichar                character,
                                               const char             *lang);
/* The weight that a run of the language is set in. */
int             rostrum_metrics_get_weight    (const RostrumTextStyle *style,
                                               const char             *lang);
PangoLayout    *rostrum_metrics_create_layout (RostrumMetrics         *self,
                                               const char             *text,
                                               const char             *lang,
                                               const RostrumTextStyle *style);
double          rostrum_metrics_measure       (RostrumMetrics         *self,
                                               const char             *text,
                                               const char             *lang,
                                               const RostrumTextStyle *style);
/* Appends lines of RostrumTextRun (x 0, baseline 0) to runs, none wider than
 * max_width if it can be helped; balanced ones are about equally long. The
 * strings are owned by strings. */
guint           rostrum_metrics_wrap          (RostrumMetrics         *self,
                                               const char             *text,
                                               const char             *lang,
                                               const RostrumTextStyle *style,
                                               RostrumInk              ink,
                                               double                  max_width,
                                               gboolean                balanced,
                                               GArray                 *runs,
                                               GStringChunk           *strings);

G_END_DECLS
