/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row that follows the languages of its session by itself, so that the list
 * keeps its place, its selection and its focus when they change.
 */

#include "config.h"

#include "rostrum-speech-row.h"

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-item-words.h"
#include "rostrum-lang-label.h"
#include "rostrum-speech-head.h"
#include "rostrum-text.h"

struct _RostrumSpeechRow
{
  GtkWidget           parent_instance;

  RostrumSession     *session;
  RostrumSpeechEntry *entry;
  gboolean            narrow;

  GtkStack           *stack;
  RostrumSpeechHead  *head; /* (nullable) only one row of all needs it */
  GtkWidget          *heading;
  GtkWidget          *heading_texts;
  GtkWidget          *heading_range;
  GtkWidget          *item;
  GtkWidget          *number;
  GtkWidget          *kind;
  GtkWidget          *texts;
  GtkWidget          *corrections;
  RostrumBadge       *basis;
  RostrumBadge       *unverified;
};

G_DEFINE_FINAL_TYPE (RostrumSpeechRow, rostrum_speech_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_DESCRIPTION,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A statement is what it says; everything else goes by its name. */
static const RostrumLangMap *
get_text (const RostrumItem *item)
{
  if (item->type == ROSTRUM_ITEM_STATEMENT && item->summary != NULL)
    return item->summary;

  return rostrum_item_get_name (item);
}

static void
show_heading (RostrumSpeechRow *self)
{
  const RostrumSection *section = rostrum_speech_entry_get_section (self->entry);
  const char *lang = rostrum_session_get_language (self->session);
  g_autofree guint16 *paragraphs = NULL;
  g_autofree char *range = NULL;
  guint n_paragraphs = section->to - section->from + 1;

  paragraphs = g_new (guint16, n_paragraphs);
  for (guint i = 0; i < n_paragraphs; i++)
    paragraphs[i] = (guint16) (section->from + i);
  range = rostrum_text_paragraphs (lang, paragraphs, n_paragraphs);

  rostrum_box_clear (self->heading_texts);
  rostrum_lang_label_append (GTK_BOX (self->heading_texts), section->title,
                             rostrum_session_get_content (self->session), "title-4");
  rostrum_lang_label_set (self->heading_range, range, lang);
  gtk_stack_set_visible_child (self->stack, self->heading);
}

static void
show_corrections (RostrumSpeechRow  *self,
                  const RostrumItem *item)
{
  RostrumModel *model = rostrum_speech_entry_get_model (self->entry);
  RostrumContent content = rostrum_session_get_content (self->session);
  guint n_corrections = 0;
  const RostrumCorrection *const *corrections
      = rostrum_model_get_corrections (model, item, &n_corrections);

  rostrum_box_clear (self->corrections);
  for (guint i = 0; i < n_corrections; i++)
    {
      GtkWidget *row = rostrum_box_new_row (8, "correction");
      GtkWidget *column = rostrum_box_new_column (2, NULL);
      GtkWidget *image
          = gtk_image_new_from_icon_name (rostrum_basis_to_icon (ROSTRUM_BASIS_SOURCE));

      gtk_widget_set_valign (image, GTK_ALIGN_START);
      gtk_image_set_pixel_size (GTK_IMAGE (image), 14);
      gtk_widget_set_hexpand (column, TRUE);
      rostrum_lang_label_append (GTK_BOX (column), corrections[i]->record, content, NULL);
      gtk_box_append (GTK_BOX (row), image);
      gtk_box_append (GTK_BOX (row), column);
      gtk_box_append (GTK_BOX (self->corrections), row);
    }
  gtk_widget_set_visible (self->corrections, n_corrections > 0);
}

static void
show_item (RostrumSpeechRow *self)
{
  const RostrumItem *item = rostrum_speech_entry_get_item (self->entry);
  const char *lang = rostrum_session_get_language (self->session);
  const char *kind = rostrum_item_get_kind_label (item, lang);
  guint16 paragraph = (guint16) rostrum_speech_entry_get_paragraph (self->entry);
  g_autofree char *number = rostrum_text_paragraphs (lang, &paragraph, 1);

  rostrum_lang_label_set (self->number, number, lang);
  gtk_widget_set_visible (self->number, !self->narrow);
  if (self->narrow)
    {
      /* Translators: the number of a paragraph, and what kind of item. */
      g_autofree char *both
          = g_strdup_printf (rostrum_text (lang, "%s · %s"), number, kind);

      rostrum_lang_label_set (self->kind, both, lang);
    }
  else
    {
      rostrum_lang_label_set (self->kind, kind, lang);
    }

  rostrum_box_clear (self->texts);
  rostrum_lang_label_append (GTK_BOX (self->texts), get_text (item),
                             rostrum_session_get_content (self->session), NULL);
  show_corrections (self, item);
  rostrum_badge_set_basis (self->basis, item->basis, item->quoted, lang);
  rostrum_badge_set_unverified (self->unverified, lang);
  gtk_widget_set_visible (GTK_WIDGET (self->unverified),
                          item->confidence == ROSTRUM_CONFIDENCE_LOW);

  if (rostrum_speech_entry_is_first (self->entry))
    gtk_widget_add_css_class (self->item, "first");
  else
    gtk_widget_remove_css_class (self->item, "first");
  if (rostrum_speech_entry_is_last (self->entry))
    gtk_widget_add_css_class (self->item, "last");
  else
    gtk_widget_remove_css_class (self->item, "last");
  gtk_stack_set_visible_child (self->stack, self->item);
}

/* Kind and text, in the languages shown. */
static char *
describe (RostrumSpeechRow *self)
{
  RostrumContent content = rostrum_session_get_content (self->session);
  const RostrumItem *item;
  const char *lang = rostrum_session_get_language (self->session);

  if (self->entry == NULL)
    return g_strdup ("");

  item = rostrum_speech_entry_get_item (self->entry);
  if (item == NULL)
    {
      const RostrumSection *section = rostrum_speech_entry_get_section (self->entry);

      return g_strdup (section == NULL ? ""
                                       : rostrum_content_pick (content, section->title, NULL));
    }

  /* Translators: what kind of item, and its text; read out by a screen reader. */
  return g_strdup_printf (rostrum_text (lang, "%s: %s"),
                          rostrum_item_get_kind_label (item, lang),
                          rostrum_content_pick (content, get_text (item), NULL));
}

static void
update (RostrumSpeechRow *self)
{
  if (self->entry == NULL)
    return;

  switch (rostrum_speech_entry_get_kind (self->entry))
    {
    case ROSTRUM_SPEECH_ENTRY_HEAD:
      if (self->head == NULL)
        {
          self->head = g_object_new (ROSTRUM_TYPE_SPEECH_HEAD, NULL);
          gtk_stack_add_child (self->stack, GTK_WIDGET (self->head));
        }
      rostrum_speech_head_show (self->head, self->session,
                                rostrum_speech_entry_get_model (self->entry));
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->head));
      break;
    case ROSTRUM_SPEECH_ENTRY_SECTION:
      show_heading (self);
      break;
    case ROSTRUM_SPEECH_ENTRY_ITEM:
    default:
      show_item (self);
      break;
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

static void
rostrum_speech_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  RostrumSpeechRow *self = ROSTRUM_SPEECH_ROW (object);

  switch (prop_id)
    {
    case PROP_DESCRIPTION:
      g_value_take_string (value, describe (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_speech_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  RostrumSpeechRow *self = ROSTRUM_SPEECH_ROW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      rostrum_speech_row_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_speech_row_dispose (GObject *object)
{
  RostrumSpeechRow *self = ROSTRUM_SPEECH_ROW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->entry);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_SPEECH_ROW);
  rostrum_widget_unparent_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (rostrum_speech_row_parent_class)->dispose (object);
}

static void
rostrum_speech_row_class_init (RostrumSpeechRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rostrum_speech_row_dispose;
  object_class->get_property = rostrum_speech_row_get_property;
  object_class->set_property = rostrum_speech_row_set_property;

  properties[PROP_DESCRIPTION]
      = g_param_spec_string ("description", NULL, NULL, NULL,
                             G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW]
      = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROSTRUM_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-speech-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, stack);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, heading);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, heading_texts);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, heading_range);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, item);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, number);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, kind);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, texts);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, corrections);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, basis);
  gtk_widget_class_bind_template_child (widget_class, RostrumSpeechRow, unverified);
}

static void
rostrum_speech_row_init (RostrumSpeechRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rostrum_speech_row_new (RostrumSession *session)
{
  RostrumSpeechRow *self = g_object_new (ROSTRUM_TYPE_SPEECH_ROW, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::language", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::content", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rostrum_speech_row_set_entry:
 * @entry: (nullable): what to show; %NULL when the row is put aside
 */
void
rostrum_speech_row_set_entry (RostrumSpeechRow   *self,
                              RostrumSpeechEntry *entry)
{
  g_return_if_fail (ROSTRUM_IS_SPEECH_ROW (self));

  if (g_set_object (&self->entry, entry))
    update (self);
}

void
rostrum_speech_row_set_narrow (RostrumSpeechRow *self,
                               gboolean          narrow)
{
  g_return_if_fail (ROSTRUM_IS_SPEECH_ROW (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * rostrum_speech_row_get_entry:
 *
 * Returns: (nullable) (transfer none): what is shown
 */
RostrumSpeechEntry *
rostrum_speech_row_get_entry (RostrumSpeechRow *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SPEECH_ROW (self), NULL);

  return self->entry;
}
