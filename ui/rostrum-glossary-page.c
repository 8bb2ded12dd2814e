/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list view in sections over the terms. The rows show both languages always:
 * that is what a glossary is for.
 */

#include "config.h"

#include "rostrum-glossary-page.h"

#include <adwaita.h>

#include "rostrum-box.h"
#include "rostrum-lang-label.h"
#include "rostrum-term-list.h"
#include "rostrum-term-view.h"
#include "rostrum-text.h"

struct _RostrumGlossaryPage
{
  GtkWidget               parent_instance;

  RostrumSession         *session;
  RostrumTermList        *terms;
  GtkSingleSelection     *selection;
  gboolean                syncing; /* the selection is being taken from the session */
  gboolean                walking; /* the session's selection follows the list */

  AdwNavigationSplitView *split;
  AdwNavigationPage      *list_page;
  AdwNavigationPage      *entry_page;
  AdwToggleGroup         *sort;
  AdwToggle              *sort_pinyin;
  AdwToggle              *sort_english;
  AdwToggle              *sort_speech;
  GtkWidget              *count;
  GtkScrolledWindow      *scroller;
  GtkListView            *list;
  AdwButtonContent       *back_content;
  RostrumTermView        *view;
};

G_DEFINE_FINAL_TYPE (RostrumGlossaryPage, rostrum_glossary_page, GTK_TYPE_WIDGET)

static GtkWidget *
create_term_row (void)
{
  GtkWidget *row = rostrum_box_new_row (12, "term-row");
  GtkWidget *hanzi = rostrum_lang_label_new ("term-row-hanzi");
  GtkWidget *column = rostrum_box_new_column (0, NULL);
  GtkWidget *english = rostrum_lang_label_new (NULL);
  GtkWidget *pinyin = rostrum_lang_label_new ("caption dimmed");

  gtk_widget_set_size_request (hanzi, 140, -1);
  gtk_label_set_width_chars (GTK_LABEL (hanzi), 8);
  gtk_label_set_max_width_chars (GTK_LABEL (hanzi), 8);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (column), english);
  gtk_box_append (GTK_BOX (column), pinyin);
  gtk_box_append (GTK_BOX (row), hanzi);
  gtk_box_append (GTK_BOX (row), column);
  return row;
}

static void
bind_cb (RostrumGlossaryPage *self,
         GtkListItem         *list_item)
{
  GtkWidget *hanzi = gtk_widget_get_first_child (gtk_list_item_get_child (list_item));
  GtkWidget *english = gtk_widget_get_first_child (gtk_widget_get_next_sibling (hanzi));
  GtkWidget *pinyin = gtk_widget_get_next_sibling (english);
  const RostrumTerm *term = rostrum_term_object_get_term (gtk_list_item_get_item (list_item));
  const char *hanzi_text = rostrum_lang_map_get (term->item.title, ROSTRUM_LANG_ZH, NULL);
  const char *english_text = rostrum_lang_map_get_exact (term->item.title, ROSTRUM_LANG_EN);
  g_autofree char *label = NULL;

  rostrum_lang_label_set (hanzi, hanzi_text, ROSTRUM_LANG_ZH);
  rostrum_lang_label_set (english, english_text, ROSTRUM_LANG_EN);
  rostrum_lang_label_set (pinyin, term->pinyin, "zh-Latn");
  label = g_strjoin (", ", hanzi_text, english_text, NULL);
  gtk_list_item_set_accessible_label (list_item, label);
}

static void
update_header (GtkListHeader       *header,
               GParamSpec          *pspec,
               RostrumGlossaryPage *self)
{
  RostrumTermObject *object = gtk_list_header_get_item (header);
  GtkWidget *label = gtk_list_header_get_child (header);
  const char *lang = rostrum_session_get_language (self->session);
  const char *section;
  guint16 paragraph;
  g_autofree char *text = NULL;

  if (object == NULL || label == NULL)
    return;

  section = rostrum_term_object_get_section (object);
  if (rostrum_term_list_get_sort (self->terms) != ROSTRUM_TERM_SORT_SPEECH)
    {
      rostrum_lang_label_set (label, section, ROSTRUM_LANG_EN);
      return;
    }

  paragraph = (guint16) g_ascii_strtoull (section, NULL, 10);
  text = paragraph == 0 ? g_strdup (rostrum_text (lang, "Not in the speech"))
                        : rostrum_text_paragraphs (lang, &paragraph, 1);
  rostrum_lang_label_set (label, text, lang);
}

static void
setup_header_cb (RostrumGlossaryPage *self,
                 GtkListHeader       *header)
{
  GtkWidget *label = rostrum_lang_label_new ("caption-heading dimmed");

  gtk_list_header_set_child (header, label);
  g_signal_connect_object (header, "notify::item", G_CALLBACK (update_header), self,
                           G_CONNECT_DEFAULT);
}

static void
bind_header_cb (RostrumGlossaryPage *self,
                GtkListHeader       *header)
{
  update_header (header, NULL, self);
}

static void
update_count (RostrumGlossaryPage *self)
{
  const char *lang = rostrum_session_get_language (self->session);
  guint n = self->terms == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->terms));
  g_autofree char *text
      = g_strdup_printf (rostrum_text_plural (lang, "%u term", "%u terms", n), n);

  rostrum_lang_label_set (self->count, text, lang);
}

/* Returns whether the selected item is one of the terms. */
static gboolean
select_row (RostrumGlossaryPage *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);
  guint position = rostrum_term_list_find (self->terms, item);

  self->syncing = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->syncing = FALSE;
  return position != GTK_INVALID_LIST_POSITION;
}

/* Where there is room for one of them, the list stays while keys walk it. */
static void
sync_selection (RostrumGlossaryPage *self)
{
  gboolean found;

  if (self->selection == NULL)
    return;

  found = select_row (self);
  if (!self->walking || !adw_navigation_split_view_get_collapsed (self->split))
    adw_navigation_split_view_set_show_content (self->split, found);
}

static void
selected_cb (RostrumGlossaryPage *self)
{
  RostrumTermObject *object = gtk_single_selection_get_selected_item (self->selection);

  if (self->syncing || object == NULL)
    return;

  self->walking = TRUE;
  rostrum_session_select (self->session, rostrum_term_object_get_term (object)->item.id);
  self->walking = FALSE;
}

static void
show_entry (RostrumGlossaryPage *self)
{
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
reveal (RostrumGlossaryPage *self)
{
  guint position;

  if (self->selection == NULL)
    return;

  position = rostrum_term_list_find (self->terms,
                                     rostrum_session_get_selection (self->session));
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
setup_cb (RostrumGlossaryPage *self,
          GtkListItem         *list_item)
{
  GtkWidget *row = create_term_row ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (show_entry), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

static void
apply_sort (RostrumGlossaryPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->sort);
  RostrumTermSort sort = ROSTRUM_TERM_SORT_PINYIN;

  if (self->terms == NULL)
    return;

  if (g_strcmp0 (name, "english") == 0)
    sort = ROSTRUM_TERM_SORT_ENGLISH;
  else if (g_strcmp0 (name, "speech") == 0)
    sort = ROSTRUM_TERM_SORT_SPEECH;

  self->syncing = TRUE;
  rostrum_term_list_set_sort (self->terms, sort);
  self->syncing = FALSE;
}

static void
sort_cb (RostrumGlossaryPage *self)
{
  if (self->selection == NULL)
    return;

  apply_sort (self);
  select_row (self);
  reveal (self);
}

static void
model_changed_cb (RostrumGlossaryPage *self)
{
  RostrumModel *model = rostrum_session_get_model (self->session);
  GtkSingleSelection *selection;

  gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->terms);
  if (model == NULL)
    return;

  self->terms = rostrum_term_list_new (model);
  selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_model (selection, G_LIST_MODEL (self->terms));
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  self->selection = selection;
  apply_sort (self);
  g_signal_connect_object (selection, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  update_count (self);
  sync_selection (self);
}

/* Setting the factory again makes the headings anew, and nothing else. */
static void
language_changed_cb (RostrumGlossaryPage *self)
{
  g_autoptr (GtkListItemFactory) factory = NULL;

  update_count (self);
  if (self->terms == NULL || rostrum_term_list_get_sort (self->terms) != ROSTRUM_TERM_SORT_SPEECH)
    return;

  g_set_object (&factory, gtk_list_view_get_header_factory (self->list));
  gtk_list_view_set_header_factory (self->list, NULL);
  gtk_list_view_set_header_factory (self->list, factory);
}

static void
reveal_cb (RostrumGlossaryPage *self)
{
  if (rostrum_session_get_page (self->session) == ROSTRUM_PAGE_GLOSSARY)
    reveal (self);
}

static void
scrolled_cb (RostrumGlossaryPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  if (rostrum_session_get_page (self->session) == ROSTRUM_PAGE_GLOSSARY
      && gtk_widget_get_mapped (GTK_WIDGET (self)))
    rostrum_session_set_camera (
        self->session, (RostrumCamera) { .y = gtk_adjustment_get_value (adjustment), .zoom = 1 });
}

static void
camera_restored_cb (RostrumGlossaryPage *self)
{
  RostrumCamera camera = rostrum_session_get_camera (self->session);

  if (rostrum_session_get_page (self->session) == ROSTRUM_PAGE_GLOSSARY && camera.zoom > 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), camera.y);
}

static gboolean
rostrum_glossary_page_grab_focus (GtkWidget *widget)
{
  return rostrum_widget_focus_inside (GTK_WIDGET (ROSTRUM_GLOSSARY_PAGE (widget)->list));
}

static void
rostrum_glossary_page_dispose (GObject *object)
{
  RostrumGlossaryPage *self = ROSTRUM_GLOSSARY_PAGE (object);

  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->terms);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_GLOSSARY_PAGE);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_glossary_page_parent_class)->dispose (object);
}

static void
rostrum_glossary_page_class_init (RostrumGlossaryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_glossary_page_dispose;
  widget_class->grab_focus = rostrum_glossary_page_grab_focus;

  g_type_ensure (ROSTRUM_TYPE_TERM_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-glossary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, split);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, list_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, entry_page);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, sort);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, sort_pinyin);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, sort_english);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, sort_speech);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, count);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, list);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, back_content);
  gtk_widget_class_bind_template_child (widget_class, RostrumGlossaryPage, view);
}

static void
rostrum_glossary_page_init (RostrumGlossaryPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) header_factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_signal_connect_object (header_factory, "setup", G_CALLBACK (setup_header_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (header_factory, "bind", G_CALLBACK (bind_header_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_header_factory (self->list, header_factory);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (show_entry), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sort, "notify::active-name", G_CALLBACK (sort_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
rostrum_glossary_page_new (RostrumSession *session)
{
  RostrumGlossaryPage *self = g_object_new (ROSTRUM_TYPE_GLOSSARY_PAGE, NULL);
  RostrumTranslator *translator = rostrum_session_get_translator (session);

  self->session = g_object_ref (session);
  rostrum_term_view_set_session (self->view, session);
  rostrum_translator_bind (translator, self->list_page, "title", ROSTRUM_N_ ("Glossary"));
  rostrum_translator_bind (translator, self->entry_page, "title", ROSTRUM_N_ ("Term"));
  rostrum_translator_bind (translator, self->back_content, "label", ROSTRUM_N_ ("All terms"));
  rostrum_translator_bind (translator, self->sort_pinyin, "label", ROSTRUM_N_ ("Pinyin"));
  rostrum_translator_bind (translator, self->sort_english, "label", ROSTRUM_N_ ("English"));
  rostrum_translator_bind (translator, self->sort_speech, "label", ROSTRUM_N_ ("In the speech"));
  rostrum_translator_bind_label (translator, self->sort, ROSTRUM_N_ ("Order of the terms"));
  rostrum_translator_bind_label (translator, self->list, ROSTRUM_N_ ("Glossary"));
  g_signal_connect_object (session, "notify::model", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::language", G_CALLBACK (language_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selection", G_CALLBACK (sync_selection), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "camera-restored", G_CALLBACK (camera_restored_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  model_changed_cb (self);
  return GTK_WIDGET (self);
}
