/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The loading of one file on a thread of its own. It needs no main loop and no
 * toolkit, so that it can start before either is there.
 */

#pragma once

#include <gio/gio.h>

#include "rostrum-loader.h"

G_BEGIN_DECLS

typedef struct _RostrumLoadJob RostrumLoadJob;

/* Runs in the main context, once, after the job has ended. */
typedef void (*RostrumLoadJobFunc) (RostrumLoadJob *job,
                                    gpointer        user_data);

/* file NULL: the bundled speech. */
RostrumLoadJob *rostrum_load_job_new          (GFile              *file);
RostrumLoadJob *rostrum_load_job_ref          (RostrumLoadJob     *self);
void            rostrum_load_job_unref        (RostrumLoadJob     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumLoadJob, rostrum_load_job_unref)

GFile          *rostrum_load_job_get_file     (RostrumLoadJob     *self);
gboolean        rostrum_load_job_wait         (RostrumLoadJob     *self,
                                               gint64              microseconds);
void            rostrum_load_job_then         (RostrumLoadJob     *self,
                                               RostrumLoadJobFunc  func,
                                               gpointer            user_data,
                                               GDestroyNotify      destroy);
/* Valid once the job has ended. */
RostrumModel   *rostrum_load_job_get_model    (RostrumLoadJob     *self);
GPtrArray      *rostrum_load_job_get_problems (RostrumLoadJob     *self);
const GError   *rostrum_load_job_get_error    (RostrumLoadJob     *self);

G_END_DECLS
