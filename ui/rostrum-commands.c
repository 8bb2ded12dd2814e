/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The table of keys. */

#include "config.h"

#include "rostrum-commands.h"

#include "rostrum-text.h"

static const RostrumCommand commands[] = {
  { ROSTRUM_COMMANDS_GENERAL, "app.open", "<Control>o", ROSTRUM_N_ ("Open") },
  { ROSTRUM_COMMANDS_GENERAL, "app.new-window", "<Control>n", ROSTRUM_N_ ("New window") },
  { ROSTRUM_COMMANDS_GENERAL, "win.next-language", "<Control>l", ROSTRUM_N_ ("Next language") },
  { ROSTRUM_COMMANDS_GENERAL, "win.show-details", "F9", ROSTRUM_N_ ("Details pane") },
  { ROSTRUM_COMMANDS_GENERAL, "win.show-menu", "F10", ROSTRUM_N_ ("Main menu") },
  { ROSTRUM_COMMANDS_GENERAL, "app.shortcuts", "<Control>question <Control>slash",
    ROSTRUM_N_ ("Keyboard shortcuts") },
  { ROSTRUM_COMMANDS_GENERAL, "window.close", "<Control>w", ROSTRUM_N_ ("Close window") },
  { ROSTRUM_COMMANDS_GENERAL, "app.quit", "<Control>q", ROSTRUM_N_ ("Quit") },

  { ROSTRUM_COMMANDS_PAGES, "win.back", "<Alt>Left Back", ROSTRUM_N_ ("Back") },
  { ROSTRUM_COMMANDS_PAGES, "win.forward", "<Alt>Right Forward", ROSTRUM_N_ ("Forward") },
  { ROSTRUM_COMMANDS_PAGES, "win.page::speech", "<Alt>1", ROSTRUM_N_ ("Speech") },
  { ROSTRUM_COMMANDS_PAGES, "win.page::timeline", "<Alt>2", ROSTRUM_N_ ("Timeline") },
  { ROSTRUM_COMMANDS_PAGES, "win.page::risks", "<Alt>3", ROSTRUM_N_ ("Risks") },
  { ROSTRUM_COMMANDS_PAGES, "win.page::glossary", "<Alt>4", ROSTRUM_N_ ("Glossary") },

  { ROSTRUM_COMMANDS_DRAWING, NULL, "Left Right", ROSTRUM_N_ ("Previous or next item") },
  { ROSTRUM_COMMANDS_DRAWING, NULL, "Up Down", ROSTRUM_N_ ("Item above or below") },
  { ROSTRUM_COMMANDS_DRAWING, NULL, "Home End", ROSTRUM_N_ ("First or last item") },
  { ROSTRUM_COMMANDS_DRAWING, "canvas.activate", "Return KP_Enter space",
    ROSTRUM_N_ ("Show the details of the item") },
  { ROSTRUM_COMMANDS_DRAWING, "canvas.clear", "Escape", ROSTRUM_N_ ("Select nothing") },
  { ROSTRUM_COMMANDS_DRAWING, "canvas.zoom-in",
    "plus equal KP_Add <Control>plus <Control>equal <Control>KP_Add", ROSTRUM_N_ ("Zoom in") },
  { ROSTRUM_COMMANDS_DRAWING, "canvas.zoom-out",
    "minus KP_Subtract <Control>minus <Control>KP_Subtract", ROSTRUM_N_ ("Zoom out") },
  { ROSTRUM_COMMANDS_DRAWING, "canvas.fit", "0 KP_0 <Control>0 <Control>KP_0",
    ROSTRUM_N_ ("Fit all") },
};

static const char *const group_titles[ROSTRUM_N_COMMAND_GROUPS] = {
  [ROSTRUM_COMMANDS_GENERAL] = ROSTRUM_N_ ("General"),
  [ROSTRUM_COMMANDS_PAGES] = ROSTRUM_N_ ("Pages and history"),
  [ROSTRUM_COMMANDS_DRAWING] = ROSTRUM_N_ ("Timeline and risks"),
};

const RostrumCommand *
rostrum_commands_get_all (guint *n_commands)
{
  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

/**
 * rostrum_commands_get_group_title:
 *
 * Returns: the msgid of the group's title
 */
const char *
rostrum_commands_get_group_title (RostrumCommandGroup group)
{
  g_return_val_if_fail (group < ROSTRUM_N_COMMAND_GROUPS, NULL);

  return group_titles[group];
}

/**
 * rostrum_commands_install:
 *
 * Installs the keys that work wherever the focus is.
 */
void
rostrum_commands_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const RostrumCommand *command = &commands[i];
      g_auto (GStrv) keys = NULL;

      if (command->group == ROSTRUM_COMMANDS_DRAWING || command->action == NULL)
        continue;

      keys = g_strsplit (command->keys, " ", -1);
      gtk_application_set_accels_for_action (application, command->action,
                                             (const char *const *) keys);
    }
}

/**
 * rostrum_commands_install_on_class:
 *
 * Installs the keys of a group that work while a widget of the class, or one
 * inside it, has the focus. The class has the actions.
 */
void
rostrum_commands_install_on_class (GtkWidgetClass      *widget_class,
                                   RostrumCommandGroup  group)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const RostrumCommand *command = &commands[i];
      g_auto (GStrv) keys = NULL;

      if (command->group != group || command->action == NULL)
        continue;

      keys = g_strsplit (command->keys, " ", -1);
      for (guint k = 0; keys[k] != NULL; k++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          if (!gtk_accelerator_parse (keys[k], &key, &modifiers))
            g_error ("No key: %s", keys[k]);
          gtk_widget_class_add_binding_action (widget_class, key, modifiers, command->action,
                                               NULL);
        }
    }
}
