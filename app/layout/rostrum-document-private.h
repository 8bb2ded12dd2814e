/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document in the making: entries of text, one after the other, that are put
 * into columns and pages when all are there.
 */

#pragma once

#include "rostrum-document-layout.h"

G_BEGIN_DECLS

typedef struct _RostrumDocument RostrumDocument;

typedef struct
{
  double     size;
  int        weight;
  RostrumInk ink;
} RostrumDocumentStyle;

RostrumDocument *rostrum_document_new        (RostrumMetrics               *metrics,
                                              const RostrumDocumentOptions *options);
void             rostrum_document_free       (RostrumDocument              *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumDocument, rostrum_document_free)

/* Starts an entry: what is added until the next one stays together. A heading
 * also stays with the entry that follows. */
void             rostrum_document_begin      (RostrumDocument              *self,
                                              const char                   *id,
                                              const RostrumItem            *item,
                                              gboolean                      is_heading,
                                              double                        space_before);
/* Lines of one language, from indent on. */
void             rostrum_document_add        (RostrumDocument              *self,
                                              const char                   *text,
                                              const char                   *lang,
                                              const RostrumDocumentStyle   *style,
                                              double                        indent);
/* The languages that are shown, each on lines of its own, the second dimmed. */
void             rostrum_document_add_map    (RostrumDocument              *self,
                                              const RostrumLangMap         *map,
                                              const RostrumDocumentStyle   *style,
                                              double                        indent);
/* On the line that was added last, if there is room; else on one of its own. */
void             rostrum_document_add_beside (RostrumDocument              *self,
                                              const char                   *text,
                                              const char                   *lang,
                                              const RostrumDocumentStyle   *style);
RostrumScene    *rostrum_document_finish     (RostrumDocument              *self,
                                              const char                   *title);

G_END_DECLS
