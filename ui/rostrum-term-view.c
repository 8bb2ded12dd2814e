/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the selected term of its session. */

#include "config.h"

#include "rostrum-term-view.h"

#include <adwaita.h>

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-details-private.h"
#include "rostrum-item-words.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"
#include "rostrum-paragraph-strip.h"
#include "rostrum-text.h"

struct _RostrumTermView
{
  GtkWidget              parent_instance;

  RostrumSession        *session;
  const char            *shown_id; /* interned */

  GtkStack              *stack;
  AdwStatusPage         *empty;
  GtkScrolledWindow     *scroller;
  GtkWidget             *head;
  GtkWidget             *pinyin;
  GtkWidget             *hanzi;
  GtkWidget             *english;
  AdwWrapBox            *chips;
  AdwWrapBox            *definitions;
  GtkWidget             *note;
  GtkWidget             *note_title;
  GtkBox                *note_texts;
  GtkWidget             *passages;
  GtkWidget             *passages_title;
  RostrumParagraphStrip *strip;
  GtkBox                *links;
};

G_DEFINE_FINAL_TYPE (RostrumTermView, rostrum_term_view, GTK_TYPE_WIDGET)

static void
show_chips (RostrumTermView   *self,
            const RostrumTerm *term)
{
  const char *lang = rostrum_session_get_language (self->session);
  GtkWidget *status = rostrum_badge_new ();

  rostrum_box_clear (GTK_WIDGET (self->chips));
  rostrum_badge_set_word (ROSTRUM_BADGE (status),
                          rostrum_term_status_to_label (term->status, lang), lang);
  if (term->status == ROSTRUM_TERM_SPEAKER)
    gtk_widget_add_css_class (status, "speaker");
  adw_wrap_box_append (self->chips, status);
  if (term->item.confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      GtkWidget *unverified = rostrum_badge_new ();

      rostrum_badge_set_unverified (ROSTRUM_BADGE (unverified), lang);
      adw_wrap_box_append (self->chips, unverified);
    }
}

/* The definitions are the lesson: both are shown whatever content says. */
static void
show_definitions (RostrumTermView   *self,
                  const RostrumTerm *term)
{
  const RostrumLangMap *map = term->item.summary;
  RostrumContent content = rostrum_session_get_content (self->session);
  gboolean chinese_first
      = content == ROSTRUM_CONTENT_ZH || content == ROSTRUM_CONTENT_BOTH_ZH_FIRST;
  const char *langs[] = { ROSTRUM_LANG_EN, ROSTRUM_LANG_ZH };
  const char *const names[] = { "English", "中文" };

  rostrum_box_clear (GTK_WIDGET (self->definitions));
  gtk_widget_set_visible (GTK_WIDGET (self->definitions), map != NULL);
  for (guint i = 0; map != NULL && i < G_N_ELEMENTS (langs); i++)
    {
      guint k = chinese_first ? 1 - i : i;
      const char *text = rostrum_lang_map_get_exact (map, langs[k]);
      GtkWidget *card;
      GtkWidget *name;
      GtkWidget *label;

      if (text == NULL)
        continue;

      card = rostrum_box_new_column (4, "card definition");
      name = rostrum_lang_label_new ("caption-heading dimmed");
      label = rostrum_lang_label_new (NULL);
      rostrum_lang_label_set (name, names[k], langs[k]);
      rostrum_lang_label_set (label, text, langs[k]);
      gtk_widget_set_size_request (card, 300, -1);
      gtk_box_append (GTK_BOX (card), name);
      gtk_box_append (GTK_BOX (card), label);
      adw_wrap_box_append (self->definitions, card);
    }
}

static void
show_passages (RostrumTermView   *self,
               const RostrumTerm *term)
{
  const RostrumSpeech *speech
      = rostrum_model_get_speech (rostrum_session_get_model (self->session));
  GtkWidget *old = gtk_widget_get_next_sibling (GTK_WIDGET (self->strip));
  GtkWidget *links = rostrum_details_create_paragraphs (self->session, &term->item.refs);

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->passages), old);
  gtk_widget_set_visible (self->passages, links != NULL && speech != NULL);
  if (links == NULL || speech == NULL)
    return;

  rostrum_paragraph_strip_show (self->strip, speech->n_paragraphs, term->item.refs.paragraphs,
                                term->item.refs.n_paragraphs);
  gtk_box_append (GTK_BOX (self->passages), links);
}

static GtkWidget *
create_term_chip (RostrumTermView   *self,
                  const RostrumItem *term)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = rostrum_box_new_row (6, NULL);
  GtkWidget *hanzi = gtk_label_new (NULL);
  GtkWidget *english = gtk_label_new (NULL);

  rostrum_lang_label_set (hanzi, rostrum_lang_map_get_exact (term->title, ROSTRUM_LANG_ZH),
                          ROSTRUM_LANG_ZH);
  rostrum_lang_label_set (english, rostrum_lang_map_get_exact (term->title, ROSTRUM_LANG_EN),
                          ROSTRUM_LANG_EN);
  gtk_label_set_ellipsize (GTK_LABEL (english), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (english, "dimmed");
  gtk_box_append (GTK_BOX (row), hanzi);
  gtk_box_append (GTK_BOX (row), english);
  gtk_button_set_child (GTK_BUTTON (button), row);
  rostrum_widget_add_styles (button, "pill chip");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", term->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.follow");
  return button;
}

static void
append_user (RostrumTermView   *self,
             GtkWidget         *list,
             const RostrumItem *item)
{
  const char *lang = rostrum_session_get_language (self->session);
  GtkWidget *row = rostrum_box_new_row (8, "details-row");
  GtkWidget *column = rostrum_box_new_column (2, NULL);
  GtkWidget *kind = rostrum_lang_label_new ("caption dimmed");

  gtk_widget_set_hexpand (column, TRUE);
  rostrum_lang_label_set (kind, rostrum_item_get_kind_label (item, lang), lang);
  gtk_box_append (GTK_BOX (column), kind);
  rostrum_lang_label_append (GTK_BOX (column), rostrum_item_get_name (item),
                             rostrum_session_get_content (self->session), NULL);
  gtk_box_append (GTK_BOX (row), column);
  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (GTK_LIST_BOX (list),
                       rostrum_details_create_row (row, "win.follow",
                                                   g_variant_new_string (item->id)));
}

static void
show_links (RostrumTermView   *self,
            const RostrumTerm *term)
{
  guint n_relations = 0;
  const RostrumRelation *const *relations = rostrum_model_get_relations (
      rostrum_session_get_model (self->session), &term->item, &n_relations);
  GtkWidget *chips = adw_wrap_box_new ();
  GtkWidget *users = gtk_list_box_new ();
  GtkWidget *chips_title
      = rostrum_details_create_heading (self->session, ROSTRUM_N_ ("Related terms"));
  GtkWidget *users_title
      = rostrum_details_create_heading (self->session, ROSTRUM_N_ ("Items that use it"));
  GtkWidget *sources;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 6);
  rostrum_widget_add_styles (users, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (users), GTK_SELECTION_NONE);
  for (guint i = 0; i < n_relations; i++)
    {
      const RostrumItem *other
          = relations[i]->from == &term->item ? relations[i]->to : relations[i]->from;

      if (other->type == ROSTRUM_ITEM_TERM)
        adw_wrap_box_append (ADW_WRAP_BOX (chips), create_term_chip (self, other));
      else
        append_user (self, users, other);
    }

  rostrum_box_clear (GTK_WIDGET (self->links));
  gtk_widget_set_visible (users, gtk_widget_get_first_child (users) != NULL);
  gtk_widget_set_visible (users_title, gtk_widget_get_first_child (users) != NULL);
  gtk_widget_set_visible (chips, gtk_widget_get_first_child (chips) != NULL);
  gtk_widget_set_visible (chips_title, gtk_widget_get_first_child (chips) != NULL);
  {
    GtkWidget *terms_column = rostrum_box_new_column (6, NULL);
    GtkWidget *users_column = rostrum_box_new_column (6, NULL);

    gtk_box_append (GTK_BOX (users_column), users_title);
    gtk_box_append (GTK_BOX (users_column), users);
    gtk_box_append (GTK_BOX (terms_column), chips_title);
    gtk_box_append (GTK_BOX (terms_column), chips);
    gtk_widget_set_visible (users_column, gtk_widget_get_visible (users));
    gtk_widget_set_visible (terms_column, gtk_widget_get_visible (chips));
    gtk_box_append (self->links, users_column);
    gtk_box_append (self->links, terms_column);
  }
  sources = rostrum_details_create_sources (self->session, &term->item);
  if (sources != NULL)
    gtk_box_append (self->links, sources);
}

static void
show_head (RostrumTermView   *self,
           const RostrumTerm *term)
{
  const RostrumLangMap *title = term->item.title;
  const char *hanzi = rostrum_lang_map_get (title, ROSTRUM_LANG_ZH, NULL);
  const char *english = rostrum_lang_map_get_exact (title, ROSTRUM_LANG_EN);

  rostrum_lang_label_set (self->pinyin, term->pinyin, "zh-Latn");
  gtk_widget_set_visible (self->pinyin, term->pinyin != NULL);
  rostrum_lang_label_set (self->hanzi, hanzi, ROSTRUM_LANG_ZH);
  rostrum_lang_label_set (self->english, english, ROSTRUM_LANG_EN);
  gtk_widget_set_visible (self->english, english != NULL);
  /* A name of a whole law is long; it is set smaller. */
  if (g_utf8_strlen (hanzi, -1) > 9)
    gtk_widget_add_css_class (self->hanzi, "long");
  else
    gtk_widget_remove_css_class (self->hanzi, "long");
}

static void
update (RostrumTermView *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);
  const RostrumTerm *term = (const RostrumTerm *) item;
  const char *id;

  if (item == NULL || item->type != ROSTRUM_ITEM_TERM)
    {
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->empty));
      self->shown_id = NULL;
      return;
    }

  id = g_intern_string (item->id);
  if (id != self->shown_id)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  self->shown_id = id;
  show_head (self, term);
  show_chips (self, term);
  show_definitions (self, term);
  rostrum_box_clear (GTK_WIDGET (self->note_texts));
  gtk_widget_set_visible (self->note, term->note != NULL);
  if (term->note != NULL)
    rostrum_lang_label_append (self->note_texts, term->note,
                               rostrum_session_get_content (self->session), NULL);
  show_passages (self, term);
  show_links (self, term);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->scroller));
}

static void
rostrum_term_view_dispose (GObject *object)
{
  RostrumTermView *self = ROSTRUM_TERM_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_TERM_VIEW);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_term_view_parent_class)->dispose (object);
}

static void
rostrum_term_view_class_init (RostrumTermViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_term_view_dispose;

  g_type_ensure (ROSTRUM_TYPE_PARAGRAPH_STRIP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-term-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, stack);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, empty);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, scroller);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, head);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, pinyin);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, hanzi);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, english);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, chips);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, definitions);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, note);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, note_title);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, note_texts);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, passages);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, passages_title);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, strip);
  gtk_widget_class_bind_template_child (widget_class, RostrumTermView, links);
}

static void
rostrum_term_view_init (RostrumTermView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rostrum_term_view_set_session (RostrumTermView *self,
                               RostrumSession  *session)
{
  RostrumTranslator *translator = rostrum_session_get_translator (session);
  const char *const signals[]
      = { "notify::model", "notify::language", "notify::content", "notify::selection" };

  g_return_if_fail (ROSTRUM_IS_TERM_VIEW (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  rostrum_translator_bind (translator, self->empty, "title", ROSTRUM_N_ ("No term selected"));
  rostrum_translator_bind (translator, self->empty, "description",
                           ROSTRUM_N_ ("Select a term in the list."));
  rostrum_translator_bind (translator, self->note_title, "label",
                           ROSTRUM_N_ ("Translation note"));
  rostrum_translator_bind (translator, self->passages_title, "label",
                           ROSTRUM_N_ ("Where it occurs in the speech"));
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (session, signals[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
