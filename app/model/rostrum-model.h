/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A loaded model: immutable, reference counted, safe to read from any thread. */

#pragma once

#include <gio/gio.h>

#include "rostrum-item.h"

G_BEGIN_DECLS

typedef struct _RostrumModel RostrumModel;

RostrumModel         *rostrum_model_ref            (RostrumModel *self);
void                  rostrum_model_unref          (RostrumModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumModel, rostrum_model_unref)

const char           *rostrum_model_get_id         (const RostrumModel *self);
const char           *rostrum_model_get_version    (const RostrumModel *self);
const char           *rostrum_model_get_license    (const RostrumModel *self);
const RostrumLangMap *rostrum_model_get_title      (const RostrumModel *self);
const RostrumLangMap *rostrum_model_get_summary    (const RostrumModel *self);
const char *const    *rostrum_model_get_languages  (const RostrumModel *self);
const RostrumSpeech  *rostrum_model_get_speech     (const RostrumModel *self);

guint                 rostrum_model_get_n_items    (const RostrumModel *self,
                                                    RostrumItemType     type);
const RostrumItem    *rostrum_model_get_item       (const RostrumModel *self,
                                                    RostrumItemType     type,
                                                    guint               index);
const RostrumItem    *rostrum_model_find           (const RostrumModel *self,
                                                    const char         *id);

const RostrumRelation *const *
rostrum_model_get_relations                        (const RostrumModel *self,
                                                    const RostrumItem  *item,
                                                    guint              *n_relations);
const RostrumRelation *
rostrum_model_get_all_relations                    (const RostrumModel *self,
                                                    guint              *n_relations);
const RostrumCorrection *const *
rostrum_model_get_corrections                      (const RostrumModel *self,
                                                    const RostrumItem  *item,
                                                    guint              *n_corrections);
const RostrumItem *const *
rostrum_model_get_paragraph_items                  (const RostrumModel *self,
                                                    guint               paragraph,
                                                    guint              *n_items);
/* Whether it stands among the items of its paragraphs. */
gboolean
rostrum_item_is_read_in_speech                     (const RostrumItem  *item);

G_END_DECLS
