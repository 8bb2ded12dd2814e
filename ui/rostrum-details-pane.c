/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The head of the details and the order of their parts. */

#include "config.h"

#include "rostrum-details-pane.h"

#include <adwaita.h>

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-details-private.h"
#include "rostrum-item-words.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"
#include "rostrum-text.h"

/* How high a low pane wants to be at most, in pixels. */
#define LOW_HEIGHT 330

struct _RostrumDetailsPane
{
  GtkWidget          parent_instance;

  RostrumSession    *session;
  const char        *shown_id; /* interned; what the content was made for */

  GtkStack          *stack;
  GtkWidget         *empty;
  GtkScrolledWindow *scroller;
  GtkBox            *content;
};

G_DEFINE_FINAL_TYPE (RostrumDetailsPane, rostrum_details_pane, GTK_TYPE_WIDGET)

static void
append_word (GtkWidget  *box,
             const char *word,
             const char *lang)
{
  GtkWidget *badge = rostrum_badge_new ();

  rostrum_badge_set_word (ROSTRUM_BADGE (badge), word, lang);
  adw_wrap_box_append (ADW_WRAP_BOX (box), badge);
}

static void
append_map_word (RostrumDetailsPane   *self,
                 GtkWidget            *box,
                 const RostrumLangMap *map)
{
  const char *used = NULL;
  const char *text
      = rostrum_content_pick (rostrum_session_get_content (self->session), map, &used);

  append_word (box, text, used);
}

/* Kind, where it belongs, and who says so. */
static GtkWidget *
create_chips (RostrumDetailsPane *self,
              const RostrumItem  *item)
{
  const char *lang = rostrum_session_get_language (self->session);
  GtkWidget *box = adw_wrap_box_new ();
  GtkWidget *basis = rostrum_badge_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 6);
  append_word (box, rostrum_item_get_kind_label (item, lang), lang);
  if (item->type == ROSTRUM_ITEM_EVENT)
    {
      const RostrumEvent *event = (const RostrumEvent *) item;

      for (guint i = 0; i < event->n_lanes; i++)
        append_map_word (self, box, event->lanes[i]->item.title);
      if (event->context)
        append_word (box, rostrum_text (lang, "Not in the speech"), lang);
    }
  if (item->type == ROSTRUM_ITEM_RISK)
    append_map_word (self, box, ((const RostrumRisk *) item)->layer->item.title);
  if (item->type == ROSTRUM_ITEM_TERM)
    append_word (box,
                 rostrum_term_status_to_label (((const RostrumTerm *) item)->status, lang), lang);

  rostrum_badge_set_basis (ROSTRUM_BADGE (basis), item->basis, item->quoted, lang);
  adw_wrap_box_append (ADW_WRAP_BOX (box), basis);
  if (item->confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      GtkWidget *unverified = rostrum_badge_new ();

      rostrum_badge_set_unverified (ROSTRUM_BADGE (unverified), lang);
      adw_wrap_box_append (ADW_WRAP_BOX (box), unverified);
    }
  else if (item->confidence == ROSTRUM_CONFIDENCE_MEDIUM)
    {
      /* Translators: %s is high, medium or low. */
      g_autofree char *text
          = g_strdup_printf (rostrum_text (lang, "Confidence: %s"),
                             rostrum_confidence_to_label (item->confidence, lang));

      append_word (box, text, lang);
    }

  return box;
}

/* The name in both languages, whichever is shown elsewhere. */
static GtkWidget *
create_titles (RostrumDetailsPane *self,
               const RostrumItem  *item)
{
  RostrumContent content = rostrum_session_get_content (self->session);
  GtkWidget *box = rostrum_box_new_column (2, NULL);
  GtkWidget *first = rostrum_lang_label_new ("details-title");
  GtkWidget *second = rostrum_lang_label_new ("details-subtitle");

  content = content == ROSTRUM_CONTENT_ZH || content == ROSTRUM_CONTENT_BOTH_ZH_FIRST
                ? ROSTRUM_CONTENT_BOTH_ZH_FIRST
                : ROSTRUM_CONTENT_BOTH;
  gtk_label_set_selectable (GTK_LABEL (first), FALSE);
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  rostrum_lang_label_set_content (first, second, rostrum_item_get_name (item), content);
  if (item->type == ROSTRUM_ITEM_TERM && ((const RostrumTerm *) item)->pinyin != NULL)
    {
      GtkWidget *pinyin = rostrum_lang_label_new ("dimmed");

      rostrum_lang_label_set (pinyin, ((const RostrumTerm *) item)->pinyin, "zh-Latn");
      gtk_box_append (GTK_BOX (box), pinyin);
    }

  return box;
}

static GtkWidget *
create_texts (RostrumDetailsPane *self,
              const RostrumItem  *item)
{
  RostrumContent content = rostrum_session_get_content (self->session);
  GtkWidget *box;

  if (item->summary == NULL || item->summary == rostrum_item_get_name (item))
    return NULL;

  box = rostrum_box_new_column (4, "details-text");
  rostrum_lang_label_append (GTK_BOX (box), item->summary, content, NULL);
  if (item->type == ROSTRUM_ITEM_TERM && ((const RostrumTerm *) item)->note != NULL)
    {
      gtk_box_append (GTK_BOX (box), rostrum_details_create_heading (
                                         self->session, ROSTRUM_N_ ("Translation note")));
      rostrum_lang_label_append (GTK_BOX (box), ((const RostrumTerm *) item)->note, content, NULL);
    }

  return box;
}

/* A link to the page that draws the item, unless it is the one shown. */
static GtkWidget *
create_show_in (RostrumDetailsPane *self,
                const RostrumItem  *item)
{
  static const char *const texts[ROSTRUM_N_PAGES] = {
    [ROSTRUM_PAGE_SPEECH] = ROSTRUM_N_ ("Show in speech"),
    [ROSTRUM_PAGE_TIMELINE] = ROSTRUM_N_ ("Show in timeline"),
    [ROSTRUM_PAGE_RISKS] = ROSTRUM_N_ ("Show in risks"),
    [ROSTRUM_PAGE_GLOSSARY] = ROSTRUM_N_ ("Show in glossary"),
  };
  const char *lang = rostrum_session_get_language (self->session);
  RostrumPage page = rostrum_page_of_item (item);

  if (page == rostrum_session_get_page (self->session)
      || (page == ROSTRUM_PAGE_SPEECH && item->refs.n_paragraphs == 0))
    return NULL;

  return rostrum_details_create_link (rostrum_text (lang, texts[page]), lang, "win.show",
                                      g_variant_new_string (item->id));
}

static void
append_part (RostrumDetailsPane *self,
             GtkWidget          *part)
{
  if (part != NULL)
    gtk_box_append (self->content, part);
}

static void
update (RostrumDetailsPane *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  const char *id = item == NULL ? NULL : g_intern_string (item->id);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->content)) != NULL;

  rostrum_box_clear (GTK_WIDGET (self->content));
  if (id != self->shown_id)
    gtk_adjustment_set_value (adjustment, 0);
  self->shown_id = id;
  if (item == NULL)
    {
      gtk_stack_set_visible_child (self->stack, self->empty);
      return;
    }

  append_part (self, create_chips (self, item));
  append_part (self, create_titles (self, item));
  append_part (self, create_show_in (self, item));
  append_part (self, create_texts (self, item));
  append_part (self, rostrum_details_create_comparison (self->session, item));
  append_part (self, rostrum_details_create_life (self->session, item));
  append_part (self, rostrum_details_create_facts (self->session, item));
  append_part (self, rostrum_details_create_related (self->session, item));
  append_part (self, rostrum_details_create_sources (self->session, item));
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->scroller));
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->content), GTK_DIR_TAB_FORWARD);
}

static void
rostrum_details_pane_dispose (GObject *object)
{
  RostrumDetailsPane *self = ROSTRUM_DETAILS_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_DETAILS_PANE);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_details_pane_parent_class)->dispose (object);
}

static void
rostrum_details_pane_class_init (RostrumDetailsPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_details_pane_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-details-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumDetailsPane, stack);
  gtk_widget_class_bind_template_child (widget_class, RostrumDetailsPane, empty);
  gtk_widget_class_bind_template_child (widget_class, RostrumDetailsPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, RostrumDetailsPane, content);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rostrum_details_pane_init (RostrumDetailsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rostrum_details_pane_new (RostrumSession *session)
{
  RostrumDetailsPane *self = g_object_new (ROSTRUM_TYPE_DETAILS_PANE, NULL);
  const char *const signals[] = { "notify::model", "notify::language", "notify::content",
                                  "notify::selection", "notify::page" };

  self->session = g_object_ref (session);
  rostrum_translator_bind (rostrum_session_get_translator (session), self->empty, "label",
                           ROSTRUM_N_ ("Select an item to see its details"));
  rostrum_translator_bind_label (rostrum_session_get_translator (session), self,
                                 ROSTRUM_N_ ("Details"));
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (session, signals[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

void
rostrum_details_pane_set_low (RostrumDetailsPane *self,
                              gboolean            low)
{
  g_return_if_fail (ROSTRUM_IS_DETAILS_PANE (self));

  gtk_scrolled_window_set_max_content_height (self->scroller, low ? LOW_HEIGHT : -1);
}
