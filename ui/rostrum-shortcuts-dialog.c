/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row a command, made from the table that installs the keys. */

#include "config.h"

#include "rostrum-shortcuts-dialog.h"

#include "rostrum-commands.h"
#include "rostrum-text.h"

struct _RostrumShortcutsDialog
{
  AdwDialog           parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (RostrumShortcutsDialog, rostrum_shortcuts_dialog, ADW_TYPE_DIALOG)

/* Two keys at most: the others are the same on the number pad. */
static GtkWidget *
create_keys (const RostrumCommand *command)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_auto (GStrv) keys = g_strsplit (command->keys, " ", -1);
  guint n_shown = command->action == NULL ? 2 : 1;

  for (guint i = 0; keys[i] != NULL && i < n_shown; i++)
    {
      guint key = 0;
      GdkModifierType modifiers = 0;
      g_autofree char *text = NULL;
      GtkWidget *label;

      gtk_accelerator_parse (keys[i], &key, &modifiers);
      text = gtk_accelerator_get_label (key, modifiers);
      label = gtk_label_new (text);
      gtk_widget_add_css_class (label, "keycap");
      gtk_box_append (GTK_BOX (box), label);
    }

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  return box;
}

static void
rostrum_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROSTRUM_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (rostrum_shortcuts_dialog_parent_class)->dispose (object);
}

static void
rostrum_shortcuts_dialog_class_init (RostrumShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_shortcuts_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumShortcutsDialog, page);
}

static void
rostrum_shortcuts_dialog_init (RostrumShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rostrum_shortcuts_dialog_new (const char *lang)
{
  RostrumShortcutsDialog *self = g_object_new (ROSTRUM_TYPE_SHORTCUTS_DIALOG, NULL);
  AdwPreferencesGroup *groups[ROSTRUM_N_COMMAND_GROUPS];
  guint n_commands;
  const RostrumCommand *commands = rostrum_commands_get_all (&n_commands);

  adw_dialog_set_title (ADW_DIALOG (self), rostrum_text (lang, "Keyboard shortcuts"));
  for (guint i = 0; i < ROSTRUM_N_COMMAND_GROUPS; i++)
    {
      const char *title = rostrum_commands_get_group_title ((RostrumCommandGroup) i);

      groups[i] = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      adw_preferences_group_set_title (groups[i], rostrum_text (lang, title));
      adw_preferences_page_add (self->page, groups[i]);
    }
  for (guint i = 0; i < n_commands; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     rostrum_text (lang, commands[i].title));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_keys (&commands[i]));
      adw_preferences_group_add (groups[commands[i].group], row);
    }

  return ADW_DIALOG (self);
}
