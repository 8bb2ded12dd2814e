/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Memory that is handed out piece by piece and freed as a whole: a model's
 * records live and die together.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RostrumArena RostrumArena;

RostrumArena *rostrum_arena_new    (void);
void          rostrum_arena_free   (RostrumArena *self);
gpointer      rostrum_arena_alloc0 (RostrumArena *self,
                                    gsize         n_members,
                                    gsize         size);
char         *rostrum_arena_strdup (RostrumArena *self,
                                    const char   *text);
gsize         rostrum_arena_get_size (const RostrumArena *self);

#define rostrum_arena_new0(arena, Type, n_members)                                                 \
  ((Type *) rostrum_arena_alloc0 ((arena), (n_members), sizeof (Type)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumArena, rostrum_arena_free)

G_END_DECLS
