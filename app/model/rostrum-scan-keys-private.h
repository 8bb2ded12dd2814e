/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of the members of all open objects of a scan, to find those that
 * occur twice.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RostrumScanKeys RostrumScanKeys;

typedef void (*RostrumScanKeyFunc) (const char *name,
                                    gsize       length,
                                    gpointer    data);

RostrumScanKeys *rostrum_scan_keys_new   (void);
void             rostrum_scan_keys_free  (RostrumScanKeys       *self);
guint            rostrum_scan_keys_get_n (const RostrumScanKeys *self);
void             rostrum_scan_keys_add   (RostrumScanKeys       *self,
                                          const char            *name,
                                          gsize                  length);
void             rostrum_scan_keys_close (RostrumScanKeys       *self,
                                          guint                  first,
                                          RostrumScanKeyFunc     report,
                                          gpointer               data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumScanKeys, rostrum_scan_keys_free)

G_END_DECLS
