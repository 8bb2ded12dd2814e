/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list view over the entries of the speech beside its sidebar. */

#include "config.h"

#include "rostrum-speech-page.h"

#include <adwaita.h>

#include "rostrum-box.h"
#include "rostrum-speech-entry.h"
#include "rostrum-speech-row.h"
#include "rostrum-speech-sidebar.h"
#include "rostrum-text.h"

/* What fills a tall window; the other rows come in the frames after. A list
 * view makes widgets for some hundred rows whether they are seen or not. */
#define FIRST_ROWS 14
#define MORE_ROWS 24

struct _RostrumSpeechPage
{
  GtkWidget           parent_instance;

  RostrumSession     *session;
  GListModel         *entries;
  GtkSliceListModel  *slice;     /* the entries that the list shows as yet */
  GtkSingleSelection *selection; /* over the slice */
  guint               growing;   /* tick callback */
  gboolean            first_tick_seen;
  gboolean            narrow;
  gboolean            syncing; /* the selection is being taken from the session */

  GtkWidget          *sidebar;
  GtkScrolledWindow  *scroller;
  GtkListView        *list;
};

G_DEFINE_FINAL_TYPE (RostrumSpeechPage, rostrum_speech_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static RostrumSpeechEntry *
get_entry (RostrumSpeechPage *self,
           guint              position)
{
  g_autoptr (RostrumSpeechEntry) entry = NULL;

  if (self->entries == NULL)
    return NULL;

  entry = g_list_model_get_item (self->entries, position);
  /* The list has a reference of its own. */
  return entry;
}

static guint
find_item (RostrumSpeechPage *self,
           const RostrumItem *item)
{
  guint n_entries = g_list_model_get_n_items (self->entries);

  for (guint i = 0; item != NULL && i < n_entries; i++)
    {
      if (rostrum_speech_entry_get_item (get_entry (self, i)) == item)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static guint
find_paragraph (RostrumSpeechPage *self,
                guint              paragraph)
{
  guint n_entries = g_list_model_get_n_items (self->entries);

  for (guint i = 0; i < n_entries; i++)
    {
      RostrumSpeechEntry *entry = get_entry (self, i);

      if (rostrum_speech_entry_get_kind (entry) == ROSTRUM_SPEECH_ENTRY_ITEM
          && rostrum_speech_entry_get_paragraph (entry) >= paragraph)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* Somebody wants to go to a row that may not be there yet. */
static void
show_all_rows (RostrumSpeechPage *self)
{
  if (self->growing != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->growing);
  self->growing = 0;
  if (self->slice != NULL)
    gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
}

static gboolean
grow_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  RostrumSpeechPage *self = ROSTRUM_SPEECH_PAGE (widget);
  guint size = gtk_slice_list_model_get_size (self->slice);

  /* The first tick comes before the first frame. */
  if (!self->first_tick_seen)
    {
      self->first_tick_seen = TRUE;
      return G_SOURCE_CONTINUE;
    }

  if (size >= g_list_model_get_n_items (self->entries))
    {
      self->growing = 0;
      gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
      return G_SOURCE_REMOVE;
    }

  gtk_slice_list_model_set_size (self->slice, size + MORE_ROWS);
  return G_SOURCE_CONTINUE;
}

/* Puts the row at the top: scrolling there from below stops as soon as it is
 * in view. */
static void
scroll_to (RostrumSpeechPage *self,
           guint              position)
{
  guint n_entries = g_list_model_get_n_items (self->entries);

  if (position >= n_entries)
    return;

  show_all_rows (self);
  gtk_list_view_scroll_to (self->list, n_entries - 1, GTK_LIST_SCROLL_NONE, NULL);
  gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
sync_selection (RostrumSpeechPage *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);
  RostrumSpeechEntry *current;
  guint position;

  if (self->selection == NULL)
    return;

  /* An item of several paragraphs stays selected where it was clicked. */
  current = gtk_single_selection_get_selected_item (self->selection);
  if (current != NULL && rostrum_speech_entry_get_item (current) == item)
    return;

  position = find_item (self, item);
  if (position != GTK_INVALID_LIST_POSITION
      && position >= g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
    show_all_rows (self);
  self->syncing = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->syncing = FALSE;
}

static void
selected_cb (RostrumSpeechPage *self)
{
  RostrumSpeechEntry *entry = gtk_single_selection_get_selected_item (self->selection);
  const RostrumItem *item = entry == NULL ? NULL : rostrum_speech_entry_get_item (entry);

  if (!self->syncing && item != NULL)
    rostrum_session_select (self->session, item->id);
}

static void
activated_cb (RostrumSpeechPage *self,
              guint              position)
{
  RostrumSpeechEntry *entry = get_entry (self, position);
  const RostrumItem *item = entry == NULL ? NULL : rostrum_speech_entry_get_item (entry);

  if (item != NULL)
    {
      rostrum_session_select (self->session, item->id);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.reveal-details", NULL);
    }
}

static void
section_chosen_cb (RostrumSpeechPage *self,
                   guint              index)
{
  const RostrumSpeech *speech
      = rostrum_model_get_speech (rostrum_session_get_model (self->session));
  const RostrumSection *section = &speech->sections[index];
  guint n_entries = g_list_model_get_n_items (self->entries);

  for (guint i = 0; i < n_entries; i++)
    {
      RostrumSpeechEntry *entry = get_entry (self, i);

      if (rostrum_speech_entry_get_kind (entry) == ROSTRUM_SPEECH_ENTRY_SECTION
          && rostrum_speech_entry_get_section (entry) == section)
        scroll_to (self, i);
    }
}

/* The list selects; here the reader also asks for the details, be it of what
 * was selected before. */
static void
row_clicked_cb (RostrumSpeechPage *self,
                int                n_press,
                double             x,
                double             y,
                GtkGesture        *gesture)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  RostrumSpeechEntry *entry = rostrum_speech_row_get_entry (ROSTRUM_SPEECH_ROW (row));

  if (entry != NULL && rostrum_speech_entry_get_item (entry) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.reveal-details", NULL);
}

static void
setup_cb (RostrumSpeechPage  *self,
          GtkListItem        *list_item)
{
  GtkWidget *row = rostrum_speech_row_new (self->session);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (row_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));

  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  g_object_bind_property (row, "description", list_item, "accessible-label",
                          G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (RostrumSpeechPage *self,
         GtkListItem       *list_item)
{
  RostrumSpeechRow *row = ROSTRUM_SPEECH_ROW (gtk_list_item_get_child (list_item));
  RostrumSpeechEntry *entry = gtk_list_item_get_item (list_item);
  gboolean is_item = rostrum_speech_entry_get_kind (entry) == ROSTRUM_SPEECH_ENTRY_ITEM;

  rostrum_speech_row_set_entry (row, entry);
  gtk_list_item_set_selectable (list_item, is_item);
  gtk_list_item_set_activatable (list_item, is_item);
}

static void
unbind_cb (RostrumSpeechPage *self,
           GtkListItem       *list_item)
{
  rostrum_speech_row_set_entry (ROSTRUM_SPEECH_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
clear_model (RostrumSpeechPage *self)
{
  if (self->growing != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->growing);
  self->growing = 0;
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_object (&self->entries);
}

static void
model_changed_cb (RostrumSpeechPage *self)
{
  RostrumModel *model = rostrum_session_get_model (self->session);

  clear_model (self);
  if (model == NULL)
    return;

  self->entries = rostrum_speech_entries_new (model);
  self->slice = gtk_slice_list_model_new (g_object_ref (self->entries), 0, FIRST_ROWS);
  self->growing = gtk_widget_add_tick_callback (GTK_WIDGET (self), grow_cb, NULL, NULL);
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->slice));
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  sync_selection (self);
}

static void
reveal_cb (RostrumSpeechPage *self,
           guint              paragraph)
{
  guint position;

  if (rostrum_session_get_page (self->session) != ROSTRUM_PAGE_SPEECH || self->selection == NULL)
    return;

  sync_selection (self);
  if (paragraph != 0)
    scroll_to (self, find_paragraph (self, paragraph));
  else
    {
      position = find_item (self, rostrum_session_get_selection (self->session));
      show_all_rows (self);
      if (position != GTK_INVALID_LIST_POSITION)
        gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_NONE, NULL);
    }
}

static void
scrolled_cb (RostrumSpeechPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  if (rostrum_session_get_page (self->session) == ROSTRUM_PAGE_SPEECH
      && gtk_widget_get_mapped (GTK_WIDGET (self)))
    rostrum_session_set_camera (
        self->session, (RostrumCamera) { .y = gtk_adjustment_get_value (adjustment), .zoom = 1 });
}

static void
camera_restored_cb (RostrumSpeechPage *self)
{
  RostrumCamera camera = rostrum_session_get_camera (self->session);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  if (rostrum_session_get_page (self->session) != ROSTRUM_PAGE_SPEECH || camera.zoom <= 0)
    return;

  show_all_rows (self);
  gtk_adjustment_set_value (adjustment, camera.y);
}

static gboolean
rostrum_speech_page_grab_focus (GtkWidget *widget)
{
  return rostrum_widget_focus_inside (GTK_WIDGET (ROSTRUM_SPEECH_PAGE (widget)->list));
}

static void
rostrum_speech_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  RostrumSpeechPage *self = ROSTRUM_SPEECH_PAGE (object);

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
rostrum_speech_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  RostrumSpeechPage *self = ROSTRUM_SPEECH_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_speech_page_dispose (GObject *object)
{
  RostrumSpeechPage *self = ROSTRUM_SPEECH_PAGE (object);

  clear_model (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_SPEECH_PAGE);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_speech_page_parent_class)->dispose (object);
}

static void
rostrum_speech_page_class_init (RostrumSpeechPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rostrum_speech_page_dispose;
  object_class->get_property = rostrum_speech_page_get_property;
  object_class->set_property = rostrum_speech_page_set_property;
  widget_class->grab_focus = rostrum_speech_page_grab_focus;

  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROSTRUM_TYPE_SPEECH_SIDEBAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-speech-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechPage, sidebar);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechPage, list);
  gtk_widget_class_bind_template_callback (widget_class, section_chosen_cb);
}

static void
rostrum_speech_page_init (RostrumSpeechPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
rostrum_speech_page_new (RostrumSession *session)
{
  RostrumSpeechPage *self = g_object_new (ROSTRUM_TYPE_SPEECH_PAGE, NULL);
  const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "notify::model", G_CALLBACK (model_changed_cb) },
    { "notify::selection", G_CALLBACK (sync_selection) },
    { "reveal", G_CALLBACK (reveal_cb) },
    { "camera-restored", G_CALLBACK (camera_restored_cb) },
  };

  self->session = g_object_ref (session);
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (session, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  rostrum_translator_bind_label (rostrum_session_get_translator (session), self->list,
                                 ROSTRUM_N_ ("Speech"));
  rostrum_speech_sidebar_set_session (ROSTRUM_SPEECH_SIDEBAR (self->sidebar), session);
  model_changed_cb (self);
  return GTK_WIDGET (self);
}
