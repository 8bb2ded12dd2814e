/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Models to lay out: the bundled one, and random ones of any size. */

#pragma once

#include "rostrum-model.h"

G_BEGIN_DECLS

/* (transfer full) */
RostrumModel *test_model_load_bundled (void);
/* (transfer full): n_layers layers with n_risks risks among them, titles of any
 * length, chains, and n_events events on three lanes. The same for a seed. */
RostrumModel *test_model_make_random  (guint32 seed,
                                       guint   n_layers,
                                       guint   n_risks,
                                       guint   n_events);

G_END_DECLS
