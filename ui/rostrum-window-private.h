/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the window share: its frame, actions, details and loading. */

#pragma once

#include "rostrum-window.h"

G_BEGIN_DECLS

struct _RostrumWindow
{
  AdwApplicationWindow  parent_instance;

  RostrumSession       *session;
  RostrumLoadJob       *job;            /* (nullable) that the window waits for */
  GtkWidget            *details;
  GtkWidget            *problems;       /* (nullable) until there were some */
  const char           *frame_language; /* of GTK's own words in the frame */
  gboolean              narrow;
  gboolean              side_wanted;    /* the details, where there is room */
  gboolean              sheet_wanted;   /* and where there is none */
  gboolean              updating_details;
  gboolean              updating_languages;
  gboolean              updating_page;

  AdwHeaderBar         *header;
  GtkWidget            *back;
  GtkWidget            *forward;
  AdwViewSwitcher      *switcher;
  GtkMenuButton        *menu_button;
  GtkWidget            *details_button;
  AdwToggleGroup       *languages;
  AdwToggle            *language_en;
  AdwToggle            *language_zh;
  AdwToggle            *language_both;
  GtkStack             *body;
  AdwBottomSheet       *sheet;
  AdwOverlaySplitView  *split;
  AdwViewStack         *pages;
  AdwViewStackPage     *speech_page;
  AdwViewStackPage     *timeline_page;
  AdwViewStackPage     *risks_page;
  AdwViewStackPage     *glossary_page;
  AdwBin               *speech;
  AdwBin               *timeline;
  AdwBin               *risks;
  AdwBin               *glossary;
  AdwBin               *side_slot;
  AdwBin               *sheet_slot;
  AdwViewSwitcherBar   *switcher_bar;
};

void rostrum_window_add_actions        (RostrumWindow *self);
/* Which actions can be used now, and what they are set to. */
void rostrum_window_update_actions     (RostrumWindow *self);
void rostrum_window_update_menu        (RostrumWindow *self);
void rostrum_window_update_title       (RostrumWindow *self);

/* For where they are now: beside the page, or in the sheet. */
void rostrum_window_set_details_wanted (RostrumWindow *self,
                                        gboolean       wanted);
void rostrum_window_update_details     (RostrumWindow *self);
/* To where there is room for them. */
void rostrum_window_move_details       (RostrumWindow *self);
/* The user opened or closed them by hand. */
void rostrum_window_follow_details     (RostrumWindow *self);

/* Gives the page that is shown the focus. */
void rostrum_window_focus_page         (RostrumWindow *self);

/* choice: en, zh or both, as the header's control names them. */
void rostrum_window_choose_language    (RostrumWindow *self,
                                        const char    *choice);
void rostrum_window_show_last_good     (RostrumWindow *self);

G_END_DECLS
