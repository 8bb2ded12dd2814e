/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Typed getters over the tree of a file. They know the path to what they read
 * and note every problem, so that a reader of records states what it wants
 * and nothing else.
 */

#pragma once

#include <json-glib/json-glib.h>

#include "rostrum-item.h"
#include "rostrum-model-private.h"
#include "rostrum-problem-private.h"

G_BEGIN_DECLS

/* What it means when a member is missing or cannot be read. */
typedef enum
{
  ROSTRUM_OPTIONAL, /* may be missing; if it is wrong, the model opens without it */
  ROSTRUM_EXPECTED, /* an error if missing, yet the model opens without it */
  ROSTRUM_REQUIRED, /* without it there is nothing to show: the model does not open */
} RostrumPresence;

typedef struct
{
  RostrumModel *model;
  RostrumArena *arena;     /* the model's */
  GPtrArray    *problems;  /* RostrumProblem */
  char         *file;      /* (nullable) a ref-counted string */
  guint         max_problems; /* listed; the rest is counted */
  GCancellable *cancellable;  /* (nullable) */
  GHashTable   *other_ids; /* ids that no look-up resolves, of sections */
  gboolean      is_lesson_file; /* lessons about a model that is elsewhere */
  gboolean      may_be_lesson_file;
  gboolean      has_paragraphs; /* their count is known */
  gboolean      failed;         /* the model cannot be opened */
  gboolean      cancelled;
} RostrumReader;

/* A value and the way to it. Cursors live on the stack and point upwards. */
typedef struct _RostrumCursor RostrumCursor;
struct _RostrumCursor
{
  const RostrumCursor *parent; /* (nullable) NULL for the document */
  const char          *name;   /* (nullable) of a member; NULL for an element */
  guint                index;  /* of an element */
  JsonNode            *node;
};

/* Problems */
void         rostrum_reader_report         (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            RostrumFault          fault,
                                            const char           *first,
                                            const char           *second,
                                            const char           *third);
void         rostrum_reader_check_members  (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char *const    *known,
                                            const char *const    *more);

void         rostrum_reader_report_range   (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            RostrumFault          fault,
                                            int                   first,
                                            int                   second);
void         rostrum_reader_report_kind    (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            const char           *expected);
gboolean     rostrum_reader_is_cancelled   (RostrumReader        *self,
                                            guint                 n_steps);

/* Where the getters below may look */
gboolean     rostrum_reader_is_object      (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence);
gboolean     rostrum_reader_enter          (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumCursor        *member);
gboolean     rostrum_reader_enter_object   (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumCursor        *member);
guint        rostrum_reader_enter_array    (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumCursor        *member);
void         rostrum_reader_enter_element  (const RostrumCursor  *array,
                                            guint                 index,
                                            RostrumCursor        *element);

guint        rostrum_reader_get_length     (const RostrumCursor  *object,
                                            const char           *name);

/* Values under the cursor */
gboolean     rostrum_reader_is_string      (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence);
gboolean     rostrum_reader_is_number      (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence);
int          rostrum_reader_value_enum     (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            const char *const    *values,
                                            int                   fallback);
const char  *rostrum_reader_value_string   (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence);
gboolean     rostrum_reader_is_language_tag (const char          *tag);
gboolean     rostrum_reader_value_integer  (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            int                   first,
                                            int                   last,
                                            int                  *value);
const RostrumLangMap *
             rostrum_reader_value_text     (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            const char           *extra);
const RostrumItem *
             rostrum_reader_value_item     (RostrumReader        *self,
                                            const RostrumCursor  *cursor,
                                            RostrumPresence       presence,
                                            RostrumItemType       type);

/* Members */
const char  *rostrum_reader_get_string     (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence);
gboolean     rostrum_reader_get_boolean    (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            gboolean              fallback);
double       rostrum_reader_get_number     (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence);
int          rostrum_reader_get_integer    (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            int                   first,
                                            int                   last,
                                            int                   fallback);
int          rostrum_reader_get_enum       (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            const char *const    *values,
                                            int                   fallback);
const RostrumLangMap *
             rostrum_reader_get_text       (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence);
gboolean     rostrum_reader_get_date       (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumDate          *date);
const RostrumItem *
             rostrum_reader_get_item       (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumItemType       type);
const RostrumItem *const *
             rostrum_reader_get_items      (RostrumReader        *self,
                                            const RostrumCursor  *object,
                                            const char           *name,
                                            RostrumPresence       presence,
                                            RostrumItemType       type,
                                            guint                *n_items);

/* Any type of item will do. */
#define ROSTRUM_ANY_ITEM ROSTRUM_N_ITEM_TYPES

G_END_DECLS
