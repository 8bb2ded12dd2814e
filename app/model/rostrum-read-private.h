/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the tree of a file to records, noun by noun. */

#pragma once

#include "rostrum-reader-private.h"

G_BEGIN_DECLS

/* The whole document */
gboolean rostrum_read_header      (RostrumReader       *reader,
                                   const RostrumCursor *document);
void     rostrum_read_speech      (RostrumReader       *reader,
                                   const RostrumCursor *document);
void     rostrum_read_ids         (RostrumReader       *reader,
                                   const RostrumCursor *document);
void     rostrum_read_all_items   (RostrumReader       *reader,
                                   const RostrumCursor *document);
void     rostrum_read_relations   (RostrumReader       *reader,
                                   const RostrumCursor *document);
void     rostrum_read_check_circles (RostrumReader     *reader,
                                     const RostrumCursor *document);

void     rostrum_read_state       (RostrumReader       *reader,
                                   const RostrumCursor *object);

/* Parts that several records have */
gboolean rostrum_read_is_id       (const char          *text);
const char *rostrum_read_id       (RostrumReader       *reader,
                                   const RostrumCursor *object);
void     rostrum_read_refs        (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumPresence      presence,
                                   RostrumRefs         *refs);
RostrumConfidence
         rostrum_read_confidence  (RostrumReader       *reader,
                                   const RostrumCursor *object);
RostrumBasis
         rostrum_read_basis       (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumPresence      presence);

/* One record each; the item's type, index and ids are already there. */
void     rostrum_read_source      (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumSource       *source);
void     rostrum_read_event       (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumEvent        *event);
void     rostrum_read_lesson      (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumLesson       *lesson);
void     rostrum_read_question    (RostrumReader       *reader,
                                   const RostrumCursor *object,
                                   RostrumQuestion     *question);

/* Members that all items have, for rostrum_reader_check_members(). */
extern const char *const rostrum_read_common_members[];

G_END_DECLS
