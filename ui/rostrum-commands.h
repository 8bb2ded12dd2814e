/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one table of what can be done by keyboard. It installs the keys and fills
 * the dialog that lists them.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_COMMANDS_GENERAL,
  ROSTRUM_COMMANDS_PAGES,
  ROSTRUM_COMMANDS_DRAWING, /* on the canvas while it has the focus */
  ROSTRUM_N_COMMAND_GROUPS
} RostrumCommandGroup;

typedef struct
{
  RostrumCommandGroup  group;
  const char          *action; /* detailed; NULL: the widget does it itself */
  const char          *keys;   /* accelerators, separated by spaces */
  const char          *title;  /* msgid */
} RostrumCommand;

const RostrumCommand *rostrum_commands_get_all         (guint               *n_commands);
const char           *rostrum_commands_get_group_title (RostrumCommandGroup  group);
void                  rostrum_commands_install         (GtkApplication      *application);
void                  rostrum_commands_install_on_class (GtkWidgetClass     *widget_class,
                                                        RostrumCommandGroup  group);

G_END_DECLS
