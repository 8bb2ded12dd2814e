/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The strict look at the bytes before any parser sees them: RFC 8259, UTF-8,
 * and the limits of the program.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define ROSTRUM_MAX_BYTES        (G_GUINT64_CONSTANT (1) << 30)
#define ROSTRUM_MAX_DEPTH        64
#define ROSTRUM_MAX_VALUES       60000000
#define ROSTRUM_MAX_ITEMS        2000000
#define ROSTRUM_MAX_STRING_BYTES (1024 * 1024)
#define ROSTRUM_MAX_NUMBER_CHARS 1024

typedef struct
{
  guint64 bytes;
  guint   depth;
  guint64 values;
  guint64 items;        /* members of the arrays of the root object */
  gsize   string_bytes; /* as written, escapes counted in full */
  gsize   number_chars;
  guint   problems;     /* listed; the rest is counted */
} RostrumScanLimits;

typedef struct
{
  guint64  n_values;
  guint64  n_items;
  char     root;    /* the first character of the document: '{' for an object */
  gboolean refused; /* no parser may see the bytes */
  gboolean cancelled; /* and nothing has been said about the rest of them */
} RostrumScan;

extern const RostrumScanLimits rostrum_scan_limits;

void rostrum_scan_bytes (GBytes                  *bytes,
                         char                    *file,
                         const RostrumScanLimits *limits,
                         GCancellable            *cancellable,
                         GPtrArray               *problems,
                         RostrumScan             *scan);

G_END_DECLS
