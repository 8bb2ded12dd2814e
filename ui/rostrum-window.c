/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The frame of a window: it makes pages when they are first shown, and keeps
 * the header's controls and the session the same.
 */

#include "config.h"

#include "rostrum-window.h"

#include "rostrum-canvas-page.h"
#include "rostrum-details-pane.h"
#include "rostrum-glossary-page.h"
#include "rostrum-process-language.h"
#include "rostrum-speech-page.h"
#include "rostrum-text.h"
#include "rostrum-window-private.h"

G_DEFINE_FINAL_TYPE (RostrumWindow, rostrum_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
create_page (RostrumWindow *self,
             RostrumPage    page)
{
  switch (page)
    {
    case ROSTRUM_PAGE_TIMELINE:
    case ROSTRUM_PAGE_RISKS:
      return rostrum_canvas_page_new (self->session, page);
    case ROSTRUM_PAGE_GLOSSARY:
      return rostrum_glossary_page_new (self->session);
    case ROSTRUM_PAGE_SPEECH:
    case ROSTRUM_N_PAGES:
    default:
      return rostrum_speech_page_new (self->session);
    }
}

static AdwBin *
get_page_bin (RostrumWindow *self,
              RostrumPage    page)
{
  AdwBin *bins[ROSTRUM_N_PAGES] = {
    [ROSTRUM_PAGE_SPEECH] = self->speech,
    [ROSTRUM_PAGE_TIMELINE] = self->timeline,
    [ROSTRUM_PAGE_RISKS] = self->risks,
    [ROSTRUM_PAGE_GLOSSARY] = self->glossary,
  };

  return bins[page];
}

void
rostrum_window_update_title (RostrumWindow *self)
{
  const char *lang = rostrum_session_get_language (self->session);
  RostrumModel *model = rostrum_session_get_model (self->session);
  g_autofree char *title = NULL;

  if (model == NULL)
    title = g_strdup (rostrum_text (lang, "Rostrum"));
  else
    /* Translators: the title of a speech, and the name of the program. */
    title = g_strdup_printf (
        rostrum_text (lang, "%s — %s"),
        rostrum_lang_map_get (rostrum_model_get_title (model), lang, NULL),
        rostrum_text (lang, "Rostrum"));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

/* A narrow window has room for what closes it, not for what changes its size. */
static void
update_title_buttons (RostrumWindow *self)
{
  g_autofree char *layout = NULL;
  g_autoptr (GString) narrow_layout = NULL;

  /* Told anew, for buttons that were made after it was told. */
  adw_header_bar_set_decoration_layout (self->header, NULL);
  if (!self->narrow)
    return;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-decoration-layout", &layout,
                NULL);
  narrow_layout = g_string_new (layout);
  g_string_replace (narrow_layout, "minimize", "", 0);
  g_string_replace (narrow_layout, "maximize", "", 0);
  adw_header_bar_set_decoration_layout (self->header, narrow_layout->str);
}

/* GTK's own words: those of the window last used. The buttons that it made for
 * the header are made again. */
static void
follow_process_language (RostrumWindow *self)
{
  const char *lang = rostrum_session_get_language (self->session);

  rostrum_process_language_set (lang);
  if (g_strcmp0 (self->frame_language, lang) == 0)
    return;

  self->frame_language = lang;
  adw_header_bar_set_show_end_title_buttons (self->header, FALSE);
  adw_header_bar_set_show_end_title_buttons (self->header, TRUE);
  update_title_buttons (self);
}

static void
active_changed_cb (RostrumWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    follow_process_language (self);
}

static const char *
get_language_choice (RostrumWindow *self)
{
  RostrumContent content = rostrum_session_get_content (self->session);

  if (content == ROSTRUM_CONTENT_BOTH || content == ROSTRUM_CONTENT_BOTH_ZH_FIRST)
    return "both";

  return content == ROSTRUM_CONTENT_ZH ? "zh" : "en";
}

static void
languages_changed_cb (RostrumWindow *self)
{
  self->updating_languages = TRUE;
  adw_toggle_group_set_active_name (self->languages, get_language_choice (self));
  self->updating_languages = FALSE;

  rostrum_window_update_menu (self);
  rostrum_window_update_title (self);
  follow_process_language (self);
}

void
rostrum_window_choose_language (RostrumWindow *self,
                                const char    *choice)
{
  if (g_strcmp0 (choice, "both") == 0)
    {
      rostrum_session_set_content (self->session, ROSTRUM_CONTENT_BOTH);
      return;
    }

  rostrum_session_set_content (self->session, g_strcmp0 (choice, "zh") == 0
                                                  ? ROSTRUM_CONTENT_ZH
                                                  : ROSTRUM_CONTENT_EN);
  rostrum_session_set_language (self->session, choice);
}

static void
language_chosen_cb (RostrumWindow *self)
{
  if (!self->updating_languages)
    rostrum_window_choose_language (self, adw_toggle_group_get_active_name (self->languages));
}

void
rostrum_window_focus_page (RostrumWindow *self)
{
  gtk_widget_grab_focus (
      rostrum_window_get_page (self, rostrum_session_get_page (self->session)));
}

static void
page_changed_cb (RostrumWindow *self)
{
  RostrumPage page = rostrum_session_get_page (self->session);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean focus_goes
      = focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sheet));

  rostrum_window_get_page (self, page);
  self->updating_page = TRUE;
  adw_view_stack_set_visible_child_name (self->pages, rostrum_page_to_string (page));
  self->updating_page = FALSE;
  rostrum_window_update_details (self);
  if (focus_goes)
    rostrum_window_focus_page (self);
}

static void
visible_child_cb (RostrumWindow *self)
{
  RostrumPage page;

  if (!self->updating_page
      && rostrum_page_from_string (adw_view_stack_get_visible_child_name (self->pages), &page))
    rostrum_session_go (self->session, page, NULL);
}

static void
rostrum_window_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  RostrumWindow *self = ROSTRUM_WINDOW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_window_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  RostrumWindow *self = ROSTRUM_WINDOW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      update_title_buttons (self);
      rostrum_window_move_details (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_window_dispose (GObject *object)
{
  RostrumWindow *self = ROSTRUM_WINDOW (object);

  g_clear_pointer (&self->job, rostrum_load_job_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_WINDOW);
  g_clear_object (&self->details);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_window_parent_class)->dispose (object);
}

static void
rostrum_window_class_init (RostrumWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rostrum_window_dispose;
  object_class->get_property = rostrum_window_get_property;
  object_class->set_property = rostrum_window_set_property;

  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, header);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, back);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, forward);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, details_button);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, languages);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, language_en);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, language_zh);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, language_both);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, body);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, sheet);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, split);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, speech_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, timeline_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, risks_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, glossary_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, speech);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, timeline);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, risks);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, glossary);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, side_slot);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, sheet_slot);
  gtk_widget_class_bind_template_child (widget_class, RostrumWindow, switcher_bar);
}

static void
bind_words (RostrumWindow *self)
{
  RostrumTranslator *translator = rostrum_session_get_translator (self->session);
  const struct
  {
    gpointer    object;
    const char *property;
    const char *words;
  } bindings[] = {
    { self->speech_page, "title", ROSTRUM_N_ ("Speech") },
    { self->timeline_page, "title", ROSTRUM_N_ ("Timeline") },
    { self->risks_page, "title", ROSTRUM_N_ ("Risks") },
    { self->glossary_page, "title", ROSTRUM_N_ ("Glossary") },
    { self->back, "tooltip-text", ROSTRUM_N_ ("Back") },
    { self->forward, "tooltip-text", ROSTRUM_N_ ("Forward") },
    { self->menu_button, "tooltip-text", ROSTRUM_N_ ("Main menu") },
    { self->details_button, "tooltip-text", ROSTRUM_N_ ("Details pane") },
    { self->language_en, "tooltip", ROSTRUM_N_ ("English") },
    { self->language_zh, "tooltip", ROSTRUM_N_ ("Chinese") },
    { self->language_both, "tooltip", ROSTRUM_N_ ("English and Chinese") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    rostrum_translator_bind (translator, bindings[i].object, bindings[i].property,
                             bindings[i].words);
  rostrum_translator_bind_label (translator, self->back, ROSTRUM_N_ ("Back"));
  rostrum_translator_bind_label (translator, self->forward, ROSTRUM_N_ ("Forward"));
  rostrum_translator_bind_label (translator, self->menu_button, ROSTRUM_N_ ("Main menu"));
  rostrum_translator_bind_label (translator, self->details_button, ROSTRUM_N_ ("Details pane"));
  rostrum_translator_bind_label (translator, self->languages, ROSTRUM_N_ ("Language"));
}

static void
rostrum_window_init (RostrumWindow *self)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "notify::page", G_CALLBACK (page_changed_cb) },
    { "notify::selection", G_CALLBACK (rostrum_window_update_details) },
    { "notify::language", G_CALLBACK (languages_changed_cb) },
    { "notify::content", G_CALLBACK (languages_changed_cb) },
    { "notify::can-go-back", G_CALLBACK (rostrum_window_update_actions) },
    { "notify::can-go-forward", G_CALLBACK (rostrum_window_update_actions) },
  };

  gtk_widget_init_template (GTK_WIDGET (self));

  self->side_wanted = TRUE;
  self->session = rostrum_session_new ();
  self->details = g_object_ref_sink (rostrum_details_pane_new (self->session));
  adw_bin_set_child (self->side_slot, self->details);
  rostrum_window_add_actions (self);
  bind_words (self);
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (self->session, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-child", G_CALLBACK (visible_child_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->languages, "notify::active-name",
                           G_CALLBACK (language_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet, "notify::open",
                           G_CALLBACK (rostrum_window_follow_details), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::show-sidebar",
                           G_CALLBACK (rostrum_window_follow_details), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
}

/**
 * rostrum_window_new:
 * @lang: the language of interface and content
 */
RostrumWindow *
rostrum_window_new (GtkApplication *application,
                    const char     *lang)
{
  RostrumWindow *self = g_object_new (ROSTRUM_TYPE_WINDOW, "application", application, NULL);

  rostrum_window_choose_language (self,
                                  g_strcmp0 (lang, ROSTRUM_LANG_ZH) == 0 ? "zh" : "en");
  languages_changed_cb (self);
  rostrum_window_get_page (self, ROSTRUM_PAGE_SPEECH);
  return self;
}

RostrumSession *
rostrum_window_get_session (RostrumWindow *self)
{
  g_return_val_if_fail (ROSTRUM_IS_WINDOW (self), NULL);

  return self->session;
}

GtkWidget *
rostrum_window_get_page (RostrumWindow *self,
                         RostrumPage    page)
{
  AdwBin *bin;

  g_return_val_if_fail (ROSTRUM_IS_WINDOW (self), NULL);

  bin = get_page_bin (self, page);
  if (adw_bin_get_child (bin) == NULL)
    adw_bin_set_child (bin, create_page (self, page));
  return adw_bin_get_child (bin);
}
