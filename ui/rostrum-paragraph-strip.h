/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All paragraphs of the speech in a row, those marked that something is in. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROSTRUM_TYPE_PARAGRAPH_STRIP (rostrum_paragraph_strip_get_type ())

G_DECLARE_FINAL_TYPE (RostrumParagraphStrip, rostrum_paragraph_strip, ROSTRUM, PARAGRAPH_STRIP,
                      GtkWidget)

void rostrum_paragraph_strip_show (RostrumParagraphStrip *self,
                                   guint                  n_paragraphs,
                                   const guint16         *marked,
                                   guint                  n_marked);

G_END_DECLS
