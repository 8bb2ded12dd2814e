/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The model as the rest of the program sees it. */

#include "config.h"

#include "rostrum-model-private.h"

/**
 * rostrum_model_new:
 *
 * Returns: (transfer full): a model without anything in it, to be filled
 *   before anybody else sees it
 */
RostrumModel *
rostrum_model_new (void)
{
  RostrumModel *self = g_new0 (RostrumModel, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->arena = rostrum_arena_new ();
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

/**
 * rostrum_model_ref:
 *
 * Returns: (transfer full): the model, with one more reference
 */
RostrumModel *
rostrum_model_ref (RostrumModel *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * rostrum_model_unref:
 *
 * Drops a reference. With the last one all records and strings of the model
 * are gone.
 */
void
rostrum_model_unref (RostrumModel *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->by_id);
  rostrum_arena_free (self->arena);
  g_free (self);
}

const char *
rostrum_model_get_id (const RostrumModel *self)
{
  return self->id;
}

/**
 * rostrum_model_get_version:
 *
 * Returns: (nullable): the version of this model, not of the file format
 */
const char *
rostrum_model_get_version (const RostrumModel *self)
{
  return self->version;
}

/**
 * rostrum_model_get_license:
 *
 * Returns: (nullable): an SPDX expression
 */
const char *
rostrum_model_get_license (const RostrumModel *self)
{
  return self->license;
}

const RostrumLangMap *
rostrum_model_get_title (const RostrumModel *self)
{
  return self->title;
}

/**
 * rostrum_model_get_summary:
 *
 * Returns: (nullable): what the model is about
 */
const RostrumLangMap *
rostrum_model_get_summary (const RostrumModel *self)
{
  return self->summary;
}

/**
 * rostrum_model_get_languages:
 *
 * Returns: (array zero-terminated=1): BCP 47 tags, the primary language first
 */
const char *const *
rostrum_model_get_languages (const RostrumModel *self)
{
  return self->languages;
}

const RostrumSpeech *
rostrum_model_get_speech (const RostrumModel *self)
{
  return &self->speech;
}

guint
rostrum_model_get_n_items (const RostrumModel *self,
                           RostrumItemType     type)
{
  g_return_val_if_fail (type < ROSTRUM_N_ITEM_TYPES, 0);

  return self->items[type].n_records;
}

RostrumItem *
rostrum_model_get_record (RostrumModel    *self,
                          RostrumItemType  type,
                          guint            index)
{
  const RostrumItemArray *array = &self->items[type];

  return (RostrumItem *) (gpointer) (array->records + index * array->size);
}

/**
 * rostrum_model_get_item:
 * @index: less than rostrum_model_get_n_items() of @type
 *
 * Returns: the item; the record of its type begins with it
 */
const RostrumItem *
rostrum_model_get_item (const RostrumModel *self,
                        RostrumItemType     type,
                        guint               index)
{
  g_return_val_if_fail (type < ROSTRUM_N_ITEM_TYPES, NULL);
  g_return_val_if_fail (index < self->items[type].n_records, NULL);

  return rostrum_model_get_record ((RostrumModel *) self, type, index);
}

/**
 * rostrum_model_find:
 * @id: (nullable): an id or an alias
 *
 * Returns: (nullable): the item
 */
const RostrumItem *
rostrum_model_find (const RostrumModel *self,
                    const char         *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (self->by_id, id);
}

static gconstpointer
get_list (const RostrumLists *lists,
          guint               index,
          guint              *n_members)
{
  *n_members = lists->starts[index + 1] - lists->starts[index];
  return *n_members == 0 ? NULL : lists->members + lists->starts[index];
}

static guint
get_ordinal (const RostrumModel *self,
             const RostrumItem  *item)
{
  return self->items[item->type].first + item->index;
}

/**
 * rostrum_model_get_relations:
 * @item: an item of this model
 * @n_relations: (out):
 *
 * Returns: (nullable) (array length=n_relations): the relations from and to
 *   the item, in the order of the file; %NULL for none
 */
const RostrumRelation *const *
rostrum_model_get_relations (const RostrumModel *self,
                             const RostrumItem  *item,
                             guint              *n_relations)
{
  return get_list (&self->relations_of_item, get_ordinal (self, item), n_relations);
}

/**
 * rostrum_model_get_all_relations:
 * @n_relations: (out):
 *
 * Returns: (nullable) (array length=n_relations): in the order of the file
 */
const RostrumRelation *
rostrum_model_get_all_relations (const RostrumModel *self,
                                 guint              *n_relations)
{
  *n_relations = self->n_relations;
  return self->relations;
}

/**
 * rostrum_model_get_corrections:
 * @item: an item of this model
 * @n_corrections: (out):
 *
 * Returns: (nullable) (array length=n_corrections): the corrections about the
 *   item; %NULL for none
 */
const RostrumCorrection *const *
rostrum_model_get_corrections (const RostrumModel *self,
                               const RostrumItem  *item,
                               guint              *n_corrections)
{
  return get_list (&self->corrections_of_item, get_ordinal (self, item), n_corrections);
}

/**
 * rostrum_model_get_paragraph_items:
 * @paragraph: from 1
 * @n_items: (out):
 *
 * Returns: (nullable) (array length=n_items): the items of all types that
 *   refer to the paragraph, ordered by type and then as in the file; %NULL for
 *   none, and for a paragraph that the speech does not have
 */
const RostrumItem *const *
rostrum_model_get_paragraph_items (const RostrumModel *self,
                                   guint               paragraph,
                                   guint              *n_items)
{
  if (paragraph < 1 || paragraph > self->items_of_paragraph.n_lists)
    {
      *n_items = 0;
      return NULL;
    }

  return get_list (&self->items_of_paragraph, paragraph - 1, n_items);
}
