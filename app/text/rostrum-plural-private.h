/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The plural rule of a catalogue: the C expression over n in its header. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RostrumPlural RostrumPlural;

RostrumPlural *rostrum_plural_new    (const char          *header);
void           rostrum_plural_free   (RostrumPlural       *self);
guint          rostrum_plural_choose (const RostrumPlural *self,
                                      guint64              n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumPlural, rostrum_plural_free)

G_END_DECLS
