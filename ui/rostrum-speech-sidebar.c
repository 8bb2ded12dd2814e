/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two lists below each other. */

#include "config.h"

#include "rostrum-speech-sidebar.h"

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"
#include "rostrum-text.h"

struct _RostrumSpeechSidebar
{
  GtkWidget       parent_instance;

  RostrumSession *session;

  GtkWidget      *sections_title;
  GtkListBox     *sections;
  GtkWidget      *bases_title;
  GtkGrid        *bases;
};

G_DEFINE_FINAL_TYPE (RostrumSpeechSidebar, rostrum_speech_sidebar, GTK_TYPE_WIDGET)

enum
{
  SECTION_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
create_section_row (RostrumSpeechSidebar *self,
                    const RostrumSection *section)
{
  GtkWidget *row = rostrum_box_new_row (8, NULL);
  GtkWidget *titles = rostrum_box_new_column (0, NULL);
  GtkWidget *range = rostrum_lang_label_new ("caption dimmed");
  const char *lang = rostrum_session_get_language (self->session);
  guint16 ends[2] = { (guint16) section->from, (guint16) section->to };
  g_autofree char *text = NULL;

  if (section->from == section->to)
    text = g_strdup_printf (rostrum_text (lang, "%u"), ends[0]);
  else
    /* Translators: the first and the last paragraph of a section. */
    text = g_strdup_printf (rostrum_text (lang, "%u–%u"), ends[0], ends[1]);

  gtk_widget_set_hexpand (titles, TRUE);
  gtk_widget_set_valign (titles, GTK_ALIGN_CENTER);
  rostrum_lang_label_append (GTK_BOX (titles), section->title,
                             rostrum_session_get_content (self->session), NULL);
  rostrum_lang_label_set (range, text, lang);
  gtk_label_set_wrap (GTK_LABEL (range), FALSE);
  gtk_box_append (GTK_BOX (row), titles);
  gtk_box_append (GTK_BOX (row), range);
  return row;
}

static void
update_sections (RostrumSpeechSidebar *self)
{
  RostrumModel *model = rostrum_session_get_model (self->session);
  const RostrumSpeech *speech = model == NULL ? NULL : rostrum_model_get_speech (model);

  gtk_list_box_remove_all (self->sections);
  for (guint i = 0; speech != NULL && i < speech->n_sections; i++)
    gtk_list_box_append (self->sections, create_section_row (self, &speech->sections[i]));
}

static void
update_bases (RostrumSpeechSidebar *self)
{
  static const struct
  {
    RostrumBasis  basis;
    const char   *meaning;
  } bases[] = {
    { ROSTRUM_BASIS_SPEAKER, ROSTRUM_N_ ("said in the speech") },
    { ROSTRUM_BASIS_REPORT, ROSTRUM_N_ ("the article’s author says it") },
    { ROSTRUM_BASIS_SOURCE, ROSTRUM_N_ ("on the public record") },
    { ROSTRUM_BASIS_EDITOR, ROSTRUM_N_ ("the editors’ reading") },
  };
  const char *lang = rostrum_session_get_language (self->session);

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      GtkWidget *badge = gtk_grid_get_child_at (self->bases, 0, (int) i);
      GtkWidget *label = gtk_grid_get_child_at (self->bases, 1, (int) i);

      if (badge == NULL)
        {
          badge = rostrum_badge_new ();
          label = rostrum_lang_label_new ("caption dimmed");
          gtk_widget_set_hexpand (label, TRUE);
          gtk_grid_attach (self->bases, badge, 0, (int) i, 1, 1);
          gtk_grid_attach (self->bases, label, 1, (int) i, 1, 1);
        }
      rostrum_badge_set_basis (ROSTRUM_BADGE (badge), bases[i].basis, TRUE, lang);
      rostrum_lang_label_set (label, rostrum_text (lang, bases[i].meaning), lang);
    }
}

static void
update (RostrumSpeechSidebar *self)
{
  update_sections (self);
  update_bases (self);
}

static void
row_activated_cb (RostrumSpeechSidebar *self,
                  GtkListBoxRow        *row)
{
  g_signal_emit (self, signals[SECTION_CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

static void
rostrum_speech_sidebar_dispose (GObject *object)
{
  RostrumSpeechSidebar *self = ROSTRUM_SPEECH_SIDEBAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_SPEECH_SIDEBAR);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_speech_sidebar_parent_class)->dispose (object);
}

static void
rostrum_speech_sidebar_class_init (RostrumSpeechSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_speech_sidebar_dispose;

  signals[SECTION_CHOSEN]
      = g_signal_new ("section-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-speech-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechSidebar, sections_title);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechSidebar, sections);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechSidebar, bases_title);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechSidebar, bases);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
rostrum_speech_sidebar_init (RostrumSpeechSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rostrum_speech_sidebar_set_session (RostrumSpeechSidebar *self,
                                    RostrumSession       *session)
{
  RostrumTranslator *translator = rostrum_session_get_translator (session);
  const char *const signal_names[]
      = { "notify::model", "notify::language", "notify::content" };

  g_return_if_fail (ROSTRUM_IS_SPEECH_SIDEBAR (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  rostrum_translator_bind (translator, self->sections_title, "label",
                           ROSTRUM_N_ ("Sections of the speech"));
  rostrum_translator_bind (translator, self->bases_title, "label", ROSTRUM_N_ ("Basis"));
  rostrum_translator_bind_label (translator, self->sections,
                                 ROSTRUM_N_ ("Sections of the speech"));
  for (guint i = 0; i < G_N_ELEMENTS (signal_names); i++)
    g_signal_connect_object (session, signal_names[i], G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
}
