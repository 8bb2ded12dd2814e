/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a window does with a file: it waits for the model, and shows it or what
 * is wrong with it.
 */

#include "config.h"

#include "rostrum-problems-page.h"
#include "rostrum-window-private.h"

/* How long the first present may wait for a model that is nearly there. */
#define JOIN_MICROSECONDS (100 * 1000)

static void
show_main (RostrumWindow *self)
{
  gtk_stack_set_visible_child (self->body, GTK_WIDGET (self->sheet));
  rostrum_window_update_details (self);
}

static void
show_problems (RostrumWindow  *self,
               RostrumLoadJob *job)
{
  if (self->problems == NULL)
    {
      self->problems = rostrum_problems_page_new (self->session);
      gtk_stack_add_named (self->body, self->problems, "problems");
    }
  rostrum_problems_page_show (ROSTRUM_PROBLEMS_PAGE (self->problems), job);
  gtk_stack_set_visible_child (self->body, self->problems);
  rostrum_window_update_details (self);
}

static void
take (RostrumWindow  *self,
      RostrumLoadJob *job)
{
  RostrumModel *model = rostrum_load_job_get_model (job);

  if (self->job != job)
    return;

  g_clear_pointer (&self->job, rostrum_load_job_unref);
  if (model == NULL)
    {
      show_problems (self, job);
      return;
    }

  rostrum_session_set_model (self->session, model);
  rostrum_window_update_title (self);
  show_main (self);
}

static void
loaded_cb (RostrumLoadJob *job,
           gpointer        user_data)
{
  GWeakRef *weak = user_data;
  g_autoptr (RostrumWindow) self = g_weak_ref_get (weak);

  if (self != NULL)
    take (self, job);
}

static void
free_weak (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

void
rostrum_window_show_last_good (RostrumWindow *self)
{
  if (rostrum_session_get_model (self->session) != NULL)
    show_main (self);
}

void
rostrum_window_load (RostrumWindow  *self,
                     RostrumLoadJob *job)
{
  GWeakRef *weak;

  g_return_if_fail (ROSTRUM_IS_WINDOW (self));

  g_clear_pointer (&self->job, rostrum_load_job_unref);
  self->job = rostrum_load_job_ref (job);
  if (rostrum_load_job_wait (job, JOIN_MICROSECONDS))
    {
      take (self, job);
      return;
    }

  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  rostrum_load_job_then (job, loaded_cb, weak, free_weak);
}

gboolean
rostrum_window_is_loading (RostrumWindow *self)
{
  g_return_val_if_fail (ROSTRUM_IS_WINDOW (self), FALSE);

  return self->job != NULL;
}
