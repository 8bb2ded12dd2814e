/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From bytes to a model: strict scan, json-glib, records, indexes. */

#pragma once

#include "rostrum-model.h"
#include "rostrum-problem.h"

G_BEGIN_DECLS

RostrumModel *rostrum_model_load_bytes (GBytes        *bytes,
                                        const char    *name,
                                        GPtrArray    **problems);
RostrumModel *rostrum_model_load_file  (GFile         *file,
                                        GCancellable  *cancellable,
                                        GPtrArray    **problems,
                                        GError       **error);
RostrumModel *rostrum_model_load_path  (const char    *path,
                                        GPtrArray    **problems,
                                        GError       **error);

GPtrArray    *rostrum_check_bytes      (GBytes        *bytes,
                                        const char    *name);
GPtrArray    *rostrum_check_path       (const char    *path,
                                        GError       **error);

G_END_DECLS
