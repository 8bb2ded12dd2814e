/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window. Pages and details reach each other through these. */

#include "config.h"

#include "rostrum-text.h"
#include "rostrum-window-private.h"

static void
set_enabled (RostrumWindow *self,
             const char    *name,
             gboolean       enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
back_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  rostrum_session_go_back (ROSTRUM_WINDOW (user_data)->session);
}

static void
forward_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  rostrum_session_go_forward (ROSTRUM_WINDOW (user_data)->session);
}

static void
page_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  RostrumPage page;

  if (rostrum_page_from_string (g_variant_get_string (parameter, NULL), &page))
    rostrum_session_go (ROSTRUM_WINDOW (user_data)->session, page, NULL);
}

static const RostrumItem *
find_item (RostrumWindow *self,
           GVariant      *id)
{
  RostrumModel *model = rostrum_session_get_model (self->session);

  return model == NULL ? NULL : rostrum_model_find (model, g_variant_get_string (id, NULL));
}

/* A related item: it is selected where the reader is, except in the glossary,
 * which has no place for what is no term. */
static void
follow_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  RostrumWindow *self = user_data;
  const RostrumItem *item = find_item (self, parameter);
  RostrumPage page = rostrum_session_get_page (self->session);

  if (item == NULL)
    return;

  if (page == ROSTRUM_PAGE_GLOSSARY)
    page = rostrum_page_of_item (item);
  rostrum_session_go (self->session, page, item->id);
}

/* Who asked to be taken somewhere wants to see it, not the sheet over it. */
static void
uncover_page (RostrumWindow *self)
{
  if (self->narrow)
    rostrum_window_set_details_wanted (self, FALSE);
}

static void
show_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  RostrumWindow *self = user_data;
  const RostrumItem *item = find_item (self, parameter);

  if (item == NULL)
    return;

  rostrum_session_go (self->session, rostrum_page_of_item (item), item->id);
  uncover_page (self);
}

static void
paragraph_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RostrumWindow *self = user_data;

  rostrum_session_go_to_paragraph (self->session, g_variant_get_uint32 (parameter));
  uncover_page (self);
}

static void
open_uri_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  g_autoptr (GtkUriLauncher) launcher
      = gtk_uri_launcher_new (g_variant_get_string (parameter, NULL));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (user_data), NULL, NULL, NULL);
}

static void
show_details_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  RostrumWindow *self = user_data;

  rostrum_window_set_details_wanted (self, !rostrum_window_shows_details (self));
}

static void
reveal_details_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  rostrum_window_set_details_wanted (user_data, TRUE);
}

static void
show_menu_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  gtk_menu_button_popup (ROSTRUM_WINDOW (user_data)->menu_button);
}

static void
language_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  rostrum_window_choose_language (user_data, g_variant_get_string (parameter, NULL));
}

static void
next_language_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  RostrumWindow *self = user_data;
  guint n_choices = adw_toggle_group_get_n_toggles (self->languages);
  guint active = adw_toggle_group_get_active (self->languages);

  adw_toggle_group_set_active (self->languages, (active + 1) % n_choices);
}

static void
last_good_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  rostrum_window_show_last_good (user_data);
}

void
rostrum_window_add_actions (RostrumWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "back", .activate = back_action },
    { .name = "forward", .activate = forward_action },
    { .name = "page", .activate = page_action, .parameter_type = "s" },
    { .name = "follow", .activate = follow_action, .parameter_type = "s" },
    { .name = "show", .activate = show_action, .parameter_type = "s" },
    { .name = "paragraph", .activate = paragraph_action, .parameter_type = "u" },
    { .name = "open-uri", .activate = open_uri_action, .parameter_type = "s" },
    { .name = "show-details", .activate = show_details_action, .state = "false" },
    { .name = "reveal-details", .activate = reveal_details_action },
    { .name = "show-menu", .activate = show_menu_action },
    { .name = "language", .activate = language_action, .parameter_type = "s" },
    { .name = "next-language", .activate = next_language_action },
    { .name = "last-good", .activate = last_good_action },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  rostrum_window_update_actions (self);
}

void
rostrum_window_update_actions (RostrumWindow *self)
{
  gboolean can_go_back = FALSE;
  gboolean can_go_forward = FALSE;
  GAction *details;

  g_object_get (self->session, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward,
                NULL);
  set_enabled (self, "back", can_go_back);
  set_enabled (self, "forward", can_go_forward);
  set_enabled (self, "show-details",
               rostrum_session_get_page (self->session) != ROSTRUM_PAGE_GLOSSARY
                   && rostrum_session_get_selection (self->session) != NULL);
  details = g_action_map_lookup_action (G_ACTION_MAP (self), "show-details");
  g_simple_action_set_state (G_SIMPLE_ACTION (details),
                             g_variant_new_boolean (rostrum_window_shows_details (self)));
}

/* A menu has no words to change: it is made again. */
void
rostrum_window_update_menu (RostrumWindow *self)
{
  const char *lang = rostrum_session_get_language (self->session);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) program = g_menu_new ();

  g_menu_append (files, rostrum_text (lang, "New window"), "app.new-window");
  g_menu_append (files, rostrum_text (lang, "Open…"), "app.open");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (files));
  g_menu_append (program, rostrum_text (lang, "Keyboard shortcuts"), "app.shortcuts");
  g_menu_append (program, rostrum_text (lang, "About Rostrum"), "app.about");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (program));
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}
