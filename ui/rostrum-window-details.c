/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a window shows details: beside the page, or in a sheet over it where
 * there is no room.
 */

#include "config.h"

#include "rostrum-details-pane.h"
#include "rostrum-window-private.h"

/* The glossary has its own place for the entry of a term. */
static gboolean
has_details (RostrumWindow *self)
{
  return rostrum_session_get_page (self->session) != ROSTRUM_PAGE_GLOSSARY
         && gtk_stack_get_visible_child (self->body) == GTK_WIDGET (self->sheet);
}

static gboolean *
get_wanted (RostrumWindow *self)
{
  return self->narrow ? &self->sheet_wanted : &self->side_wanted;
}

void
rostrum_window_update_details (RostrumWindow *self)
{
  gboolean shown = has_details (self) && *get_wanted (self)
                   && rostrum_session_get_selection (self->session) != NULL;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean focus_goes
      = !shown && focus != NULL && gtk_widget_is_ancestor (focus, self->details);

  self->updating_details = TRUE;
  adw_bottom_sheet_set_can_open (self->sheet, self->narrow);
  adw_bottom_sheet_set_open (self->sheet, shown && self->narrow);
  adw_overlay_split_view_set_show_sidebar (self->split, shown && !self->narrow);
  self->updating_details = FALSE;
  rostrum_window_update_actions (self);
  if (focus_goes)
    rostrum_window_focus_page (self);
}

void
rostrum_window_follow_details (RostrumWindow *self)
{
  if (self->updating_details || !has_details (self))
    return;

  *get_wanted (self) = rostrum_window_shows_details (self);
  rostrum_window_update_actions (self);
}

void
rostrum_window_set_details_wanted (RostrumWindow *self,
                                   gboolean       wanted)
{
  *get_wanted (self) = wanted;
  rostrum_window_update_details (self);
}

void
rostrum_window_move_details (RostrumWindow *self)
{
  AdwBin *from = self->narrow ? self->side_slot : self->sheet_slot;
  AdwBin *to = self->narrow ? self->sheet_slot : self->side_slot;

  if (adw_bin_get_child (to) != self->details)
    {
      if (adw_bin_get_child (from) == self->details)
        adw_bin_set_child (from, NULL);
      adw_bin_set_child (to, self->details);
      rostrum_details_pane_set_low (ROSTRUM_DETAILS_PANE (self->details), self->narrow);
    }
  /* A sheet covers what was selected: it comes when asked for. */
  self->sheet_wanted = FALSE;
  rostrum_window_update_details (self);
}

gboolean
rostrum_window_shows_details (RostrumWindow *self)
{
  g_return_val_if_fail (ROSTRUM_IS_WINDOW (self), FALSE);

  return adw_bottom_sheet_get_open (self->sheet)
         || adw_overlay_split_view_get_show_sidebar (self->split);
}
