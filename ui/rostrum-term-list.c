/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keys are made once; a sort is one qsort over an array of numbers. */

#include "config.h"

#include "rostrum-term-list.h"

#include <stdlib.h>
#include <string.h>

#include "rostrum-text.h"

struct _RostrumTermObject
{
  GObject            parent_instance;

  RostrumModel      *model;
  const RostrumTerm *term;
  const char        *section; /* interned */
};

G_DEFINE_FINAL_TYPE (RostrumTermObject, rostrum_term_object, G_TYPE_OBJECT)

typedef struct
{
  const RostrumTerm *term;
  char              *pinyin;    /* without tones, in lower case */
  char              *english;   /* folded */
  guint              paragraph; /* the first one; G_MAXUINT: none */
} Entry;

struct _RostrumTermList
{
  GObject          parent_instance;

  RostrumModel    *model;
  RostrumTermSort  sort;
  guint            n_entries;
  Entry           *entries;  /* in the order of the sort */
};

static void
rostrum_term_object_finalize (GObject *object)
{
  RostrumTermObject *self = ROSTRUM_TERM_OBJECT (object);

  g_clear_pointer (&self->model, rostrum_model_unref);

  G_OBJECT_CLASS (rostrum_term_object_parent_class)->finalize (object);
}

static void
rostrum_term_object_class_init (RostrumTermObjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rostrum_term_object_finalize;
}

static void
rostrum_term_object_init (RostrumTermObject *self)
{
}

const RostrumTerm *
rostrum_term_object_get_term (RostrumTermObject *self)
{
  return self->term;
}

const char *
rostrum_term_object_get_section (RostrumTermObject *self)
{
  return self->section;
}

static const char *
get_section (const Entry     *entry,
             RostrumTermSort  sort)
{
  const char *key = sort == ROSTRUM_TERM_SORT_PINYIN ? entry->pinyin : entry->english;
  char letter[2] = { 0 };

  if (sort == ROSTRUM_TERM_SORT_SPEECH)
    {
      char number[16] = "";

      if (entry->paragraph != G_MAXUINT)
        g_snprintf (number, sizeof number, "%u", entry->paragraph);
      return g_intern_string (number);
    }

  letter[0] = g_ascii_isalpha (key[0]) ? g_ascii_toupper (key[0]) : '#';
  return g_intern_string (letter);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  const Entry *first = a;
  const Entry *second = b;
  const RostrumTermList *list = user_data;
  int result = 0;

  if (list->sort == ROSTRUM_TERM_SORT_SPEECH)
    result = first->paragraph < second->paragraph ? -1 : first->paragraph > second->paragraph;
  else if (list->sort == ROSTRUM_TERM_SORT_ENGLISH)
    result = strcmp (first->english, second->english);
  if (result == 0)
    result = strcmp (first->pinyin, second->pinyin);
  if (result == 0)
    result = (int) first->term->item.index - (int) second->term->item.index;
  return result;
}

static void
sort_entries (RostrumTermList *self)
{
  g_sort_array (self->entries, self->n_entries, sizeof (Entry), compare, self);
}

static GType
get_item_type (GListModel *list)
{
  return ROSTRUM_TYPE_TERM_OBJECT;
}

static guint
get_n_items (GListModel *list)
{
  return ROSTRUM_TERM_LIST (list)->n_entries;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  RostrumTermList *self = ROSTRUM_TERM_LIST (list);
  RostrumTermObject *object;

  if (position >= self->n_entries)
    return NULL;

  object = g_object_new (ROSTRUM_TYPE_TERM_OBJECT, NULL);
  object->model = rostrum_model_ref (self->model);
  object->term = self->entries[position].term;
  object->section = get_section (&self->entries[position], self->sort);
  return object;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
get_section_range (GtkSectionModel *model,
                   guint            position,
                   guint           *start,
                   guint           *end)
{
  RostrumTermList *self = ROSTRUM_TERM_LIST (model);
  const char *section;

  if (position >= self->n_entries)
    {
      *start = self->n_entries;
      *end = G_MAXUINT;
      return;
    }

  section = get_section (&self->entries[position], self->sort);
  *start = position;
  while (*start > 0 && get_section (&self->entries[*start - 1], self->sort) == section)
    (*start)--;
  *end = position + 1;
  while (*end < self->n_entries && get_section (&self->entries[*end], self->sort) == section)
    (*end)++;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section_range;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RostrumTermList, rostrum_term_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
rostrum_term_list_finalize (GObject *object)
{
  RostrumTermList *self = ROSTRUM_TERM_LIST (object);

  for (guint i = 0; i < self->n_entries; i++)
    {
      g_free (self->entries[i].pinyin);
      g_free (self->entries[i].english);
    }
  g_free (self->entries);
  g_clear_pointer (&self->model, rostrum_model_unref);

  G_OBJECT_CLASS (rostrum_term_list_parent_class)->finalize (object);
}

static void
rostrum_term_list_class_init (RostrumTermListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rostrum_term_list_finalize;
}

static void
rostrum_term_list_init (RostrumTermList *self)
{
}

RostrumTermList *
rostrum_term_list_new (RostrumModel *model)
{
  RostrumTermList *self = g_object_new (ROSTRUM_TYPE_TERM_LIST, NULL);

  self->model = rostrum_model_ref (model);
  self->n_entries = rostrum_model_get_n_items (model, ROSTRUM_ITEM_TERM);
  self->entries = g_new0 (Entry, self->n_entries);
  for (guint i = 0; i < self->n_entries; i++)
    {
      const RostrumItem *item = rostrum_model_get_item (model, ROSTRUM_ITEM_TERM, i);
      const RostrumTerm *term = (const RostrumTerm *) item;
      const char *english = rostrum_lang_map_get (item->title, ROSTRUM_LANG_EN, NULL);

      self->entries[i].term = term;
      self->entries[i].pinyin = rostrum_text_fold (term->pinyin == NULL ? "" : term->pinyin);
      self->entries[i].english = rostrum_text_fold (english == NULL ? "" : english);
      self->entries[i].paragraph
          = item->refs.n_paragraphs == 0 ? G_MAXUINT : item->refs.paragraphs[0];
    }
  sort_entries (self);
  return self;
}

RostrumTermSort
rostrum_term_list_get_sort (RostrumTermList *self)
{
  g_return_val_if_fail (ROSTRUM_IS_TERM_LIST (self), ROSTRUM_TERM_SORT_PINYIN);

  return self->sort;
}

void
rostrum_term_list_set_sort (RostrumTermList *self,
                            RostrumTermSort  sort)
{
  g_return_if_fail (ROSTRUM_IS_TERM_LIST (self));

  if (self->sort == sort)
    return;

  self->sort = sort;
  sort_entries (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, self->n_entries, self->n_entries);
}

/**
 * rostrum_term_list_find:
 *
 * Returns: the position of the term, or %GTK_INVALID_LIST_POSITION
 */
guint
rostrum_term_list_find (RostrumTermList   *self,
                        const RostrumItem *term)
{
  g_return_val_if_fail (ROSTRUM_IS_TERM_LIST (self), GTK_INVALID_LIST_POSITION);

  for (guint i = 0; term != NULL && i < self->n_entries; i++)
    {
      if (&self->entries[i].term->item == term)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}
