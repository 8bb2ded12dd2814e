/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Command line, windows, and what is about the program as a whole. */

#include "config.h"

#include "rostrum-application.h"

#include "rostrum-canvas-page.h"
#include "rostrum-commands.h"
#include "rostrum-process-language.h"
#include "rostrum-scene-dump.h"
#include "rostrum-shortcuts-dialog.h"
#include "rostrum-text.h"
#include "rostrum-ui-resources.h"

#define RESOURCE_PATH "/io/github/rostrum_app/Rostrum"

struct _RostrumApplication
{
  AdwApplication  parent_instance;

  const char     *language; /* of the next window: the one last chosen */
  RostrumLoadJob *preload;

  /* What the command line asks of the windows that it opens. */
  char           *view;
  char           *content;
  char           *dump_path;
  gboolean        dump_failed;
};

G_DEFINE_FINAL_TYPE (RostrumApplication, rostrum_application, ADW_TYPE_APPLICATION)

static RostrumWindow *
get_window (RostrumApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return ROSTRUM_IS_WINDOW (window) ? ROSTRUM_WINDOW (window) : NULL;
}

static const char *
get_window_language (RostrumApplication *self)
{
  RostrumWindow *window = get_window (self);

  return window == NULL ? self->language
                        : rostrum_session_get_language (rostrum_window_get_session (window));
}

static void
language_changed_cb (RostrumApplication *self,
                     GParamSpec         *pspec,
                     RostrumSession     *session)
{
  self->language = rostrum_session_get_language (session);
}

/* The job begun before the toolkit was there, if it is for this file. */
static RostrumLoadJob *
take_job (RostrumApplication *self,
          GFile              *file)
{
  g_autoptr (RostrumLoadJob) job = g_steal_pointer (&self->preload);

  if (job != NULL && (file == NULL || g_file_equal (rostrum_load_job_get_file (job), file)))
    return g_steal_pointer (&job);

  return rostrum_load_job_new (file);
}

static void
apply_command_line (RostrumApplication *self,
                    RostrumWindow      *window)
{
  RostrumSession *session = rostrum_window_get_session (window);
  RostrumContent content;
  RostrumPage page;

  if (self->content != NULL && rostrum_content_from_string (self->content, &content))
    rostrum_session_set_content (session, content);
  if (self->view != NULL && rostrum_page_from_string (self->view, &page))
    rostrum_session_go (session, page, NULL);
}

static gboolean
dump_scene (RostrumApplication *self,
            RostrumWindow      *window)
{
  RostrumPage page = rostrum_session_get_page (rostrum_window_get_session (window));
  GtkWidget *widget = rostrum_window_get_page (window, page);
  RostrumScene *scene;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  if (!ROSTRUM_IS_CANVAS_PAGE (widget))
    {
      g_printerr ("%s\n", rostrum_text (self->language,
                                        "This page is no drawing and has no scene."));
      return FALSE;
    }

  scene = rostrum_canvas_get_scene (rostrum_canvas_page_get_canvas (ROSTRUM_CANVAS_PAGE (widget)));
  json = scene == NULL ? NULL : rostrum_scene_to_json (scene);
  if (json == NULL || !g_file_set_contents (self->dump_path, json, -1, &error))
    {
      g_printerr ("%s\n", error == NULL ? self->dump_path : error->message);
      return FALSE;
    }

  return TRUE;
}

/* Two frames after the model is there: the first may come before the layout. */
static gboolean
dump_tick_cb (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  RostrumApplication *self = user_data;
  RostrumWindow *window = ROSTRUM_WINDOW (widget);
  guint n_frames
      = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "frames-before-dump"));

  gtk_widget_queue_draw (widget);
  if (rostrum_window_is_loading (window))
    return G_SOURCE_CONTINUE;

  g_object_set_data (G_OBJECT (widget), "frames-before-dump", GUINT_TO_POINTER (n_frames + 1));
  if (n_frames < 2)
    return G_SOURCE_CONTINUE;

  self->dump_failed = !dump_scene (self, window);
  g_application_quit (G_APPLICATION (self));
  return G_SOURCE_REMOVE;
}

static void
open_window (RostrumApplication *self,
             GFile              *file)
{
  RostrumWindow *window = rostrum_application_add_window (self, file);

  apply_command_line (self, window);
  gtk_window_present (GTK_WINDOW (window));
  if (self->dump_path != NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (window), dump_tick_cb, self, NULL);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RostrumApplication) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file
      = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);
  RostrumWindow *window = get_window (self);
  g_autoptr (RostrumLoadJob) job = NULL;

  if (file == NULL)
    {
      if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
        g_warning ("%s", error->message);
      return;
    }

  if (window == NULL)
    {
      open_window (self, file);
      return;
    }

  job = rostrum_load_job_new (file);
  rostrum_window_load (window, job);
}

static void
open_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  RostrumApplication *self = user_data;
  const char *lang = get_window_language (self);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) models = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (models, rostrum_text (lang, "Rostrum models"));
  gtk_file_filter_add_pattern (models, "*.rostrum.json");
  gtk_file_filter_set_name (all, rostrum_text (lang, "All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, models);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, rostrum_text (lang, "Open a speech"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, gtk_application_get_active_window (GTK_APPLICATION (self)), NULL,
                        opened_cb, g_object_ref (self));
}

static void
new_window_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  RostrumApplication *self = user_data;
  RostrumWindow *current = get_window (self);
  RostrumModel *model = NULL;
  RostrumWindow *window;

  if (current != NULL)
    model = rostrum_session_get_model (rostrum_window_get_session (current));
  if (model == NULL)
    {
      open_window (self, NULL);
      return;
    }

  /* A model may be read by any number of windows. */
  window = rostrum_window_new (GTK_APPLICATION (self), self->language);
  g_signal_connect_object (rostrum_window_get_session (window), "notify::language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  rostrum_session_set_model (rostrum_window_get_session (window), model);
  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (user_data);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  RostrumApplication *self = user_data;
  RostrumWindow *window = get_window (self);

  if (window != NULL)
    adw_dialog_present (rostrum_shortcuts_dialog_new (get_window_language (self)),
                        GTK_WIDGET (window));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  RostrumApplication *self = user_data;
  RostrumWindow *window = get_window (self);
  const char *lang = get_window_language (self);
  AdwDialog *dialog;

  if (window == NULL)
    return;

  dialog = adw_about_dialog_new ();
  adw_about_dialog_set_application_name (ADW_ABOUT_DIALOG (dialog),
                                         rostrum_text (lang, "Rostrum"));
  adw_about_dialog_set_application_icon (ADW_ABOUT_DIALOG (dialog), APPLICATION_ID);
  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (dialog), PACKAGE_VERSION);
  adw_about_dialog_set_developer_name (ADW_ABOUT_DIALOG (dialog),
                                       rostrum_text (lang, "The Rostrum authors"));
  adw_about_dialog_set_copyright (ADW_ABOUT_DIALOG (dialog), "© 2026 The Rostrum authors");
  adw_about_dialog_set_comments (ADW_ABOUT_DIALOG (dialog),
                                 rostrum_text (lang, "Teaches from a model of a public speech."));
  adw_about_dialog_set_license_type (ADW_ABOUT_DIALOG (dialog), GTK_LICENSE_GPL_3_0);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
rostrum_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = open_action },
    { .name = "new-window", .activate = new_window_action },
    { .name = "shortcuts", .activate = shortcuts_action },
    { .name = "about", .activate = about_action },
    { .name = "quit", .activate = quit_action },
  };

  rostrum_ui_register_resource ();
  G_APPLICATION_CLASS (rostrum_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  /* A term that can be copied is not marked as soon as Tab comes to it. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  rostrum_commands_install (GTK_APPLICATION (application));
}

static void
rostrum_application_activate (GApplication *application)
{
  RostrumApplication *self = ROSTRUM_APPLICATION (application);
  RostrumWindow *window = get_window (self);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else
    open_window (self, NULL);
}

static void
rostrum_application_open (GApplication  *application,
                          GFile        **files,
                          int            n_files,
                          const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    open_window (ROSTRUM_APPLICATION (application), files[i]);
}

/* Returns: whether the option's value is one of those allowed */
static gboolean
check_value (RostrumApplication *self,
             const char         *option,
             const char         *value,
             gboolean            known)
{
  if (known)
    return TRUE;

  g_printerr ("rostrum: --%s=%s: ", option, value);
  g_printerr ("%s\n", rostrum_text (self->language, "no such value"));
  return FALSE;
}

static int
rostrum_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  RostrumApplication *self = ROSTRUM_APPLICATION (application);
  g_autofree char *lang = NULL;
  RostrumPage page;
  RostrumContent content;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("rostrum %s\n", PACKAGE_VERSION);
      return 0;
    }

  g_variant_dict_lookup (options, "lang", "s", &lang);
  g_variant_dict_lookup (options, "view", "s", &self->view);
  g_variant_dict_lookup (options, "content", "s", &self->content);
  g_variant_dict_lookup (options, "dump-scene", "^ay", &self->dump_path);

  if (lang != NULL)
    {
      if (!check_value (self, "lang", lang, rostrum_process_language_knows (lang)))
        return 2;
      self->language = rostrum_text_normalise_language (lang);
    }
  if (self->view != NULL
      && !check_value (self, "view", self->view, rostrum_page_from_string (self->view, &page)))
    return 2;
  if (self->content != NULL
      && !check_value (self, "content", self->content,
                       rostrum_content_from_string (self->content, &content)))
    return 2;

  return -1;
}

static void
rostrum_application_finalize (GObject *object)
{
  RostrumApplication *self = ROSTRUM_APPLICATION (object);

  g_clear_pointer (&self->preload, rostrum_load_job_unref);
  g_free (self->view);
  g_free (self->content);
  g_free (self->dump_path);

  G_OBJECT_CLASS (rostrum_application_parent_class)->finalize (object);
}

static void
rostrum_application_class_init (RostrumApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rostrum_application_finalize;
  application_class->startup = rostrum_application_startup;
  application_class->activate = rostrum_application_activate;
  application_class->open = rostrum_application_open;
  application_class->handle_local_options = rostrum_application_handle_local_options;
}

static void
rostrum_application_init (RostrumApplication *self)
{
  self->language = ROSTRUM_LANG_EN;
}

static void
add_options (RostrumApplication *self)
{
  static const GOptionEntry options[] = {
    { "view", 0, 0, G_OPTION_ARG_STRING, NULL,
      ROSTRUM_N_ ("Show a page: speech, timeline, risks or glossary"), "PAGE" },
    { "lang", 0, 0, G_OPTION_ARG_STRING, NULL,
      ROSTRUM_N_ ("Language of interface and content: en or zh"), "LANG" },
    { "content", 0, 0, G_OPTION_ARG_STRING, NULL,
      ROSTRUM_N_ ("Language of the content: en, zh or both"), "LANG" },
    { "dump-scene", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      ROSTRUM_N_ ("Write the drawing that is shown as JSON and quit"), "FILE" },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, ROSTRUM_N_ ("Print the version and quit"), NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    g_application_add_main_option (
        G_APPLICATION (self), options[i].long_name, 0, G_OPTION_FLAG_NONE, options[i].arg,
        rostrum_text (self->language, options[i].description), options[i].arg_description);
}

RostrumApplication *
rostrum_application_new (const char        *desktop_language,
                         GApplicationFlags  flags)
{
  RostrumApplication *self = g_object_new (
      ROSTRUM_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
      flags | G_APPLICATION_HANDLES_OPEN, "resource-base-path", RESOURCE_PATH, NULL);

  self->language = desktop_language;
  add_options (self);
  return self;
}

void
rostrum_application_set_preload (RostrumApplication *self,
                                 RostrumLoadJob     *job)
{
  g_return_if_fail (ROSTRUM_IS_APPLICATION (self));

  g_clear_pointer (&self->preload, rostrum_load_job_unref);
  self->preload = rostrum_load_job_ref (job);
}

RostrumWindow *
rostrum_application_add_window (RostrumApplication *self,
                                GFile              *file)
{
  RostrumWindow *window = rostrum_window_new (GTK_APPLICATION (self), self->language);
  g_autoptr (RostrumLoadJob) job = take_job (self, file);

  g_signal_connect_object (rostrum_window_get_session (window), "notify::language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  rostrum_window_load (window, job);
  return window;
}

/**
 * rostrum_application_run:
 *
 * Returns: the exit status of the program
 */
int
rostrum_application_run (RostrumApplication  *self,
                         int                  argc,
                         char               **argv)
{
  int status = g_application_run (G_APPLICATION (self), argc, argv);

  return status == 0 && self->dump_failed ? 1 : status;
}
