/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The terms of a model as a list model in sections: by pinyin, by English, or in
 * the order of the speech. Objects are made for the rows that are looked at,
 * not for every term.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-model.h"

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_TERM_SORT_PINYIN,
  ROSTRUM_TERM_SORT_ENGLISH,
  ROSTRUM_TERM_SORT_SPEECH,
} RostrumTermSort;

#define ROSTRUM_TYPE_TERM_OBJECT (rostrum_term_object_get_type ())

G_DECLARE_FINAL_TYPE (RostrumTermObject, rostrum_term_object, ROSTRUM, TERM_OBJECT, GObject)

const RostrumTerm *rostrum_term_object_get_term    (RostrumTermObject *self);
/* A letter, or the number of the paragraph; "" where there is none. */
const char        *rostrum_term_object_get_section (RostrumTermObject *self);

#define ROSTRUM_TYPE_TERM_LIST (rostrum_term_list_get_type ())

G_DECLARE_FINAL_TYPE (RostrumTermList, rostrum_term_list, ROSTRUM, TERM_LIST, GObject)

RostrumTermList   *rostrum_term_list_new           (RostrumModel      *model);
RostrumTermSort    rostrum_term_list_get_sort      (RostrumTermList   *self);
void               rostrum_term_list_set_sort      (RostrumTermList   *self,
                                                    RostrumTermSort    sort);
guint              rostrum_term_list_find          (RostrumTermList   *self,
                                                    const RostrumItem *term);

G_END_DECLS
