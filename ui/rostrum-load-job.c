/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A thread, what it leaves behind, and the two ways to learn that it has. */

#include "config.h"

#include "rostrum-load-job.h"

#include "rostrum-place.h"

struct _RostrumLoadJob
{
  gatomicrefcount  ref_count;
  GFile           *file;

  GMutex           mutex;
  GCond            cond;
  gboolean         ended;

  /* Written by the thread before it has ended, read after that. */
  RostrumModel    *model;
  GPtrArray       *problems;
  GError          *error;

  RostrumLoadJobFunc func;
  gpointer           user_data;
  GDestroyNotify     destroy;
};

static gboolean
tell_cb (gpointer data)
{
  RostrumLoadJob *self = data;

  self->func (self, self->user_data);
  return G_SOURCE_REMOVE;
}

static void
forget_cb (gpointer data)
{
  RostrumLoadJob *self = data;

  if (self->destroy != NULL)
    self->destroy (self->user_data);
  self->func = NULL;
  rostrum_load_job_unref (self);
}

static void
tell (RostrumLoadJob *self)
{
  g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT, tell_cb, rostrum_load_job_ref (self),
                              forget_cb);
}

static gpointer
run_cb (gpointer data)
{
  g_autoptr (RostrumLoadJob) self = data;
  gboolean wanted;

  self->model = rostrum_model_load_file (self->file, NULL, &self->problems, &self->error);

  g_mutex_lock (&self->mutex);
  self->ended = TRUE;
  wanted = self->func != NULL;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);

  if (wanted)
    tell (self);
  return NULL;
}

RostrumLoadJob *
rostrum_load_job_new (GFile *file)
{
  RostrumLoadJob *self = g_new0 (RostrumLoadJob, 1);
  g_autofree char *bundled = NULL;
  g_autoptr (GThread) thread = NULL;

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  if (file != NULL)
    {
      self->file = g_object_ref (file);
    }
  else
    {
      bundled = rostrum_place_get_bundled_model ();
      self->file = g_file_new_for_path (bundled);
    }

  thread = g_thread_new ("load", run_cb, rostrum_load_job_ref (self));
  return self;
}

RostrumLoadJob *
rostrum_load_job_ref (RostrumLoadJob *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
rostrum_load_job_unref (RostrumLoadJob *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_object (&self->file);
  g_clear_pointer (&self->model, rostrum_model_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

GFile *
rostrum_load_job_get_file (RostrumLoadJob *self)
{
  return self->file;
}

/**
 * rostrum_load_job_wait:
 * @microseconds: how long at most
 *
 * Returns: whether the job has ended
 */
gboolean
rostrum_load_job_wait (RostrumLoadJob *self,
                       gint64          microseconds)
{
  gint64 end = g_get_monotonic_time () + microseconds;
  gboolean ended;

  g_mutex_lock (&self->mutex);
  while (!self->ended)
    {
      if (!g_cond_wait_until (&self->cond, &self->mutex, end))
        break;
    }
  ended = self->ended;
  g_mutex_unlock (&self->mutex);
  return ended;
}

/**
 * rostrum_load_job_then:
 *
 * Has @func called when the job has ended, at once if it has. May be said once.
 */
void
rostrum_load_job_then (RostrumLoadJob     *self,
                       RostrumLoadJobFunc  func,
                       gpointer            user_data,
                       GDestroyNotify      destroy)
{
  gboolean ended;

  g_return_if_fail (self->func == NULL);

  g_mutex_lock (&self->mutex);
  self->func = func;
  self->user_data = user_data;
  self->destroy = destroy;
  ended = self->ended;
  g_mutex_unlock (&self->mutex);

  if (ended)
    tell (self);
}

/**
 * rostrum_load_job_get_model:
 *
 * Returns: (nullable) (transfer none): the model, unless the file was bad
 */
RostrumModel *
rostrum_load_job_get_model (RostrumLoadJob *self)
{
  return self->model;
}

/**
 * rostrum_load_job_get_problems:
 *
 * Returns: (nullable) (transfer none) (element-type RostrumProblem)
 */
GPtrArray *
rostrum_load_job_get_problems (RostrumLoadJob *self)
{
  return self->problems;
}

/**
 * rostrum_load_job_get_error:
 *
 * Returns: (nullable) (transfer none): why the file could not be read at all
 */
const GError *
rostrum_load_job_get_error (RostrumLoadJob *self)
{
  return self->error;
}
