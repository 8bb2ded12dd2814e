/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A status page over a list of FILE:LINE:COLUMN rows. */

#include "config.h"

#include "rostrum-problems-page.h"

#include <adwaita.h>

#include "rostrum-box.h"
#include "rostrum-lang-label.h"
#include "rostrum-text.h"

struct _RostrumProblemsPage
{
  GtkWidget          parent_instance;

  RostrumSession    *session;
  RostrumLoadJob    *job;

  AdwStatusPage     *status;
  GtkWidget         *open;
  GtkWidget         *last_good;
  GtkScrolledWindow *scroller;
  GtkListView       *list;
};

G_DEFINE_FINAL_TYPE (RostrumProblemsPage, rostrum_problems_page, GTK_TYPE_WIDGET)

static void
setup_cb (RostrumProblemsPage *self,
          GtkListItem         *list_item)
{
  GtkWidget *label = rostrum_lang_label_new ("problem");

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (list_item, label);
  gtk_list_item_set_activatable (list_item, FALSE);
}

static void
bind_cb (RostrumProblemsPage *self,
         GtkListItem         *list_item)
{
  GtkStringObject *object = gtk_list_item_get_item (list_item);

  rostrum_lang_label_set (gtk_list_item_get_child (list_item),
                          gtk_string_object_get_string (object),
                          rostrum_session_get_language (self->session));
}

static const char *
get_reason (const GError *error,
            const char   *lang)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return rostrum_text (lang, "there is no such file");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return rostrum_text (lang, "reading it is not permitted");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return rostrum_text (lang, "it is a folder");
  return error->message;
}

static void
update (RostrumProblemsPage *self)
{
  const char *lang = rostrum_session_get_language (self->session);
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL);
  g_autoptr (GtkNoSelection) selection = NULL;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  const GError *error;
  GPtrArray *problems;

  if (self->job == NULL)
    return;

  problems = rostrum_load_job_get_problems (self->job);
  error = rostrum_load_job_get_error (self->job);
  name = g_file_get_basename (rostrum_load_job_get_file (self->job));
  if (error != NULL)
    {
      /* Translators: a file, and why it could not be opened. */
      title = g_strdup_printf (rostrum_text (lang, "Could not open \"%s\": %s."), name,
                               get_reason (error, lang));
      adw_status_page_set_description (self->status, NULL);
    }
  else
    {
      guint n = problems == NULL ? 0 : problems->len;
      g_autofree char *count = NULL;

      /* Translators: %s is the name of a file. */
      title = g_strdup_printf (rostrum_text (lang, "Could not open “%s”."), name);
      count = g_strdup_printf (rostrum_text_plural (lang, "The file has %u problem.",
                                                    "The file has %u problems.", n),
                               n);
      adw_status_page_set_description (self->status, count);
    }
  adw_status_page_set_title (self->status, title);

  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      g_autofree char *line = rostrum_problem_to_line (g_ptr_array_index (problems, i), lang);

      gtk_string_list_append (lines, line);
    }
  selection = gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&lines)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_widget_set_visible (GTK_WIDGET (self->scroller), problems != NULL && problems->len > 0);
  gtk_widget_set_visible (self->last_good, rostrum_session_get_model (self->session) != NULL);
}

static void
rostrum_problems_page_dispose (GObject *object)
{
  RostrumProblemsPage *self = ROSTRUM_PROBLEMS_PAGE (object);

  g_clear_pointer (&self->job, rostrum_load_job_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_PROBLEMS_PAGE);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_problems_page_parent_class)->dispose (object);
}

static void
rostrum_problems_page_class_init (RostrumProblemsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_problems_page_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-problems-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumProblemsPage, status);
  gtk_widget_class_bind_template_child (widget_class, RostrumProblemsPage, open);
  gtk_widget_class_bind_template_child (widget_class, RostrumProblemsPage, last_good);
  gtk_widget_class_bind_template_child (widget_class, RostrumProblemsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RostrumProblemsPage, list);
}

static void
rostrum_problems_page_init (RostrumProblemsPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
}

GtkWidget *
rostrum_problems_page_new (RostrumSession *session)
{
  RostrumProblemsPage *self = g_object_new (ROSTRUM_TYPE_PROBLEMS_PAGE, NULL);
  RostrumTranslator *translator = rostrum_session_get_translator (session);

  self->session = g_object_ref (session);
  rostrum_translator_bind (translator, self->open, "label", ROSTRUM_N_ ("Open…"));
  rostrum_translator_bind (translator, self->last_good, "label",
                           ROSTRUM_N_ ("Show the last good version"));
  rostrum_translator_bind_label (translator, self->list, ROSTRUM_N_ ("Problems"));
  g_signal_connect_object (session, "notify::language", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
rostrum_problems_page_show (RostrumProblemsPage *self,
                            RostrumLoadJob      *job)
{
  g_return_if_fail (ROSTRUM_IS_PROBLEMS_PAGE (self));

  g_clear_pointer (&self->job, rostrum_load_job_unref);
  self->job = rostrum_load_job_ref (job);
  update (self);
}
