/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The loader with other limits than the program's own, for tests of them. */

#pragma once

#include "rostrum-loader.h"
#include "rostrum-scan-private.h"

G_BEGIN_DECLS

RostrumModel *rostrum_model_load_with_limits (GBytes                  *bytes,
                                              const char              *name,
                                              const RostrumScanLimits *limits,
                                              guint64                  free_memory,
                                              GPtrArray              **problems);
RostrumModel *rostrum_model_load_cancellable (GBytes                  *bytes,
                                              const char              *name,
                                              GCancellable            *cancellable,
                                              GPtrArray              **problems,
                                              GError                 **error);

G_END_DECLS
