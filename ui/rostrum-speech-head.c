/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The head of the page of the speech. */

#include "config.h"

#include "rostrum-speech-head.h"

#include <adwaita.h>

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-lang-label.h"
#include "rostrum-text.h"

struct _RostrumSpeechHead
{
  GtkWidget    parent_instance;

  GtkWidget   *title;
  GtkWidget   *speaker;
  AdwAvatar   *avatar;
  GtkWidget   *name;
  GtkWidget   *post;
  AdwWrapBox  *occasion;
  AdwWrapBox  *counts;
};

G_DEFINE_FINAL_TYPE (RostrumSpeechHead, rostrum_speech_head, GTK_TYPE_WIDGET)

/* Takes the text. */
static void
append_count (RostrumSpeechHead *self,
              const char        *lang,
              guint              n,
              char              *text)
{
  g_autofree char *owned = text;
  GtkWidget *label;

  if (n == 0)
    return;

  label = rostrum_lang_label_new ("dimmed");
  rostrum_lang_label_set (label, owned, lang);
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  adw_wrap_box_append (self->counts, label);
}

static void
show_counts (RostrumSpeechHead   *self,
             RostrumModel        *model,
             const RostrumSpeech *speech,
             const char          *lang)
{
  guint n_events = rostrum_model_get_n_items (model, ROSTRUM_ITEM_EVENT);
  guint n_risks = rostrum_model_get_n_items (model, ROSTRUM_ITEM_RISK);
  guint n_terms = rostrum_model_get_n_items (model, ROSTRUM_ITEM_TERM);

  append_count (self, lang, speech->n_paragraphs,
                g_strdup_printf (rostrum_text_plural (lang, "%u paragraph", "%u paragraphs",
                                                      speech->n_paragraphs),
                                 speech->n_paragraphs));
  append_count (self, lang, n_events,
                g_strdup_printf (rostrum_text_plural (lang, "%u event", "%u events", n_events),
                                 n_events));
  append_count (self, lang, n_risks,
                g_strdup_printf (rostrum_text_plural (lang, "%u risk", "%u risks", n_risks),
                                 n_risks));
  append_count (self, lang, n_terms,
                g_strdup_printf (rostrum_text_plural (lang, "%u term", "%u terms", n_terms),
                                 n_terms));
}

static void
show_speaker (RostrumSpeechHead   *self,
              const RostrumSpeech *speech,
              RostrumContent       content)
{
  const RostrumItem *speaker;

  rostrum_box_clear (self->name);
  rostrum_box_clear (self->post);
  gtk_widget_set_visible (self->speaker, speech->speaker != NULL);
  if (speech->speaker == NULL)
    return;

  speaker = &speech->speaker->item;
  adw_avatar_set_text (self->avatar, rostrum_content_pick (content, speaker->title, NULL));
  rostrum_lang_label_append (GTK_BOX (self->name), speaker->title, content, "heading");
  rostrum_lang_label_append (GTK_BOX (self->post), speaker->summary, content, "caption dimmed");
}

/* The date is the report's: the badge says so, in the colour of the speaker. */
static void
show_occasion (RostrumSpeechHead   *self,
               const RostrumSpeech *speech,
               RostrumContent       content,
               const char          *lang)
{
  GtkWidget *badge;
  GtkWidget *column;
  const RostrumEvent *event = speech->event;

  rostrum_box_clear (GTK_WIDGET (self->occasion));
  if (event != NULL && event->has_said_date)
    {
      g_autofree char *date = rostrum_date_to_words (&event->said_date, lang);
      /* Translators: %s is a date, as the article about the speech reports it. */
      g_autofree char *text = g_strdup_printf (rostrum_text (lang, "As reported: %s"), date);

      badge = rostrum_badge_new ();
      rostrum_badge_set_word (ROSTRUM_BADGE (badge), text, lang);
      gtk_widget_add_css_class (badge, "speaker");
      gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
      adw_wrap_box_append (self->occasion, badge);
    }
  else if (speech->occasion != NULL)
    {
      badge = rostrum_badge_new ();
      rostrum_badge_set_word (ROSTRUM_BADGE (badge), rostrum_text (lang, "As reported"), lang);
      gtk_widget_add_css_class (badge, "speaker");
      adw_wrap_box_append (self->occasion, badge);
    }

  column = rostrum_box_new_column (0, NULL);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  rostrum_lang_label_append (GTK_BOX (column), speech->occasion, content, "dimmed");
  adw_wrap_box_append (self->occasion, column);
}

static void
rostrum_speech_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROSTRUM_TYPE_SPEECH_HEAD);
  rostrum_widget_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (rostrum_speech_head_parent_class)->dispose (object);
}

static void
rostrum_speech_head_class_init (RostrumSpeechHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_speech_head_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-speech-head.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, title);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, speaker);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, avatar);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, name);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, post);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, occasion);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechHead, counts);
}

static void
rostrum_speech_head_init (RostrumSpeechHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rostrum_speech_head_show (RostrumSpeechHead *self,
                          RostrumSession    *session,
                          RostrumModel      *model)
{
  const RostrumSpeech *speech = rostrum_model_get_speech (model);
  RostrumContent content = rostrum_session_get_content (session);
  const char *lang = rostrum_session_get_language (session);
  const RostrumLangMap *title = rostrum_model_get_title (model);

  g_return_if_fail (ROSTRUM_IS_SPEECH_HEAD (self));

  rostrum_box_clear (self->title);
  rostrum_lang_label_append (GTK_BOX (self->title), title, content, "speech-title");

  rostrum_box_clear (GTK_WIDGET (self->counts));
  if (speech == NULL)
    return;

  show_speaker (self, speech, content);
  show_occasion (self, speech, content, lang);
  show_counts (self, model, speech, lang);
}
