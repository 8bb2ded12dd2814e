/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The inside of a model, for the modules that fill it. */

#pragma once

#include "rostrum-arena-private.h"
#include "rostrum-model.h"

G_BEGIN_DECLS

/* Lists of different lengths in two arrays: list i is what stands from
 * starts[i] up to starts[i + 1]. */
typedef struct
{
  guint          n_lists;
  guint         *starts;
  gconstpointer *members;
} RostrumLists;

typedef struct
{
  char  *records; /* of a type that begins with a RostrumItem */
  gsize  size;    /* of one */
  guint  n_records;
  guint  first;   /* how many items there are of the types before this one */
} RostrumItemArray;

struct _RostrumModel
{
  gatomicrefcount        ref_count;
  RostrumArena          *arena;
  const char            *id;
  const char            *version;
  const char            *license;
  const RostrumLangMap  *title;
  const RostrumLangMap  *summary;
  guint                  n_languages;
  const char           **languages; /* NULL-terminated, interned */
  RostrumSpeech          speech;
  RostrumItemArray       items[ROSTRUM_N_ITEM_TYPES];
  GHashTable            *by_id; /* id or alias → RostrumItem */
  RostrumRelation       *relations;
  guint                  n_relations;
  RostrumLists           relations_of_item;
  RostrumLists           corrections_of_item;
  RostrumLists           items_of_paragraph; /* list 0 is paragraph 1 */
};

RostrumModel *rostrum_model_new          (void);
RostrumItem  *rostrum_model_get_record   (RostrumModel       *self,
                                          RostrumItemType     type,
                                          guint               index);
void          rostrum_model_build_lists  (RostrumModel       *self);

G_END_DECLS
