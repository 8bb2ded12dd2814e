/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One compiled catalogue (.mo): immutable after it is opened, so that any
 * thread may look things up without a lock.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ROSTRUM_CATALOGUE_ERROR (rostrum_catalogue_error_quark ())
GQuark rostrum_catalogue_error_quark (void);

typedef enum
{
  ROSTRUM_CATALOGUE_ERROR_MAGIC,     /* not a catalogue, or an unknown revision */
  ROSTRUM_CATALOGUE_ERROR_TRUNCATED, /* a table or a string reaches past the end */
  ROSTRUM_CATALOGUE_ERROR_STRING,    /* not terminated, or not UTF-8 */
  ROSTRUM_CATALOGUE_ERROR_ORDER,     /* messages out of order: search would fail */
  ROSTRUM_CATALOGUE_ERROR_HEADER,    /* another charset, or a malformed plural rule */
} RostrumCatalogueError;

typedef struct _RostrumCatalogue RostrumCatalogue;

RostrumCatalogue *rostrum_catalogue_open          (const char             *path,
                                                   GError                **error);
RostrumCatalogue *rostrum_catalogue_new           (GBytes                 *bytes,
                                                   GError                **error);
void              rostrum_catalogue_free          (RostrumCatalogue       *self);
const char       *rostrum_catalogue_lookup        (const RostrumCatalogue *self,
                                                   const char             *context,
                                                   const char             *msgid);
const char       *rostrum_catalogue_lookup_plural (const RostrumCatalogue *self,
                                                   const char             *msgid,
                                                   guint64                 n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumCatalogue, rostrum_catalogue_free)

G_END_DECLS
