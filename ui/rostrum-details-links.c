/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the details that lead elsewhere: paragraphs, sources, related
 * items.
 */

#include "config.h"

#include "rostrum-details-private.h"

#include <adwaita.h>

#include "rostrum-box.h"
#include "rostrum-item-words.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"
#include "rostrum-text.h"

GtkWidget *
rostrum_details_create_heading (RostrumSession *session,
                                const char     *msgid)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *label = rostrum_lang_label_new ("details-heading heading dimmed");

  rostrum_lang_label_set (label, rostrum_text (lang, msgid), lang);
  return label;
}

/* A row of a boxed list that activates an action. */
GtkWidget *
rostrum_details_create_row (GtkWidget  *child,
                            const char *action,
                            GVariant   *target)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), action != NULL);
  if (action != NULL)
    {
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
    }
  return row;
}

GtkWidget *
rostrum_details_create_link (const char *text,
                             const char *lang,
                             const char *action,
                             GVariant   *target)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = rostrum_lang_label_new (NULL);

  rostrum_lang_label_set (label, text, lang);
  gtk_button_set_child (GTK_BUTTON (button), label);
  rostrum_widget_add_styles (button, "flat text-link");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

/* "paragraph 12", each a link to the page of the speech. */
GtkWidget *
rostrum_details_create_paragraphs (RostrumSession    *session,
                                   const RostrumRefs *refs)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *box;

  if (refs->n_paragraphs == 0)
    return NULL;

  box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 10);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 2);
  for (guint i = 0; i < refs->n_paragraphs; i++)
    {
      g_autofree char *text = rostrum_text_paragraphs (lang, &refs->paragraphs[i], 1);
      GtkWidget *link = rostrum_details_create_link (
          text, lang, "win.paragraph", g_variant_new_uint32 (refs->paragraphs[i]));

      adw_wrap_box_append (ADW_WRAP_BOX (box), link);
    }

  return box;
}

static GtkWidget *
create_source_row (RostrumSession      *session,
                   const RostrumSource *source)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *row = rostrum_box_new_row (8, "details-row");
  GtkWidget *column = rostrum_box_new_column (2, NULL);
  GtkWidget *title = rostrum_lang_label_new (NULL);
  GtkWidget *caption = rostrum_lang_label_new ("caption dimmed");
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  const char *used = NULL;
  const char *name = rostrum_lang_map_get (source->item.title, source->language, &used);

  rostrum_lang_label_set (title, name, used);
  if (source->author != NULL)
    g_ptr_array_add (words, g_strdup (source->author));
  if (source->publisher != NULL)
    g_ptr_array_add (words, g_strdup (source->publisher));
  if (source->issued != NULL)
    {
      RostrumDate date;

      if (rostrum_date_parse (source->issued, &date, NULL))
        g_ptr_array_add (words, rostrum_date_to_words (&date, lang));
    }
  g_ptr_array_add (words, NULL);
  text = g_strjoinv (" · ", (char **) words->pdata);

  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), title);
  if (*text != '\0')
    {
      rostrum_lang_label_set (caption, text, lang);
      gtk_box_append (GTK_BOX (column), caption);
    }
  gtk_box_append (GTK_BOX (row), column);
  if (source->url == NULL)
    return rostrum_details_create_row (row, NULL, NULL);

  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("adw-external-link-symbolic"));
  gtk_widget_set_tooltip_text (row, source->url);
  return rostrum_details_create_row (row, "win.open-uri", g_variant_new_string (source->url));
}

/* Adds the sources that are not in the table yet. */
static void
append_sources (RostrumSession    *session,
                GtkListBox        *list,
                const RostrumRefs *refs,
                GHashTable        *seen)
{
  for (guint i = 0; i < refs->n_sources; i++)
    {
      const RostrumItem *source = refs->sources[i];

      if (g_hash_table_add (seen, (gpointer) source))
        gtk_list_box_append (list,
                             create_source_row (session, (const RostrumSource *) source));
    }
}

GtkWidget *
rostrum_details_create_sources (RostrumSession    *session,
                                const RostrumItem *item)
{
  GtkWidget *box;
  GtkWidget *list = g_object_ref_sink (gtk_list_box_new ());
  g_autoptr (GtkWidget) owned_list = list;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_corrections = 0;
  const RostrumCorrection *const *corrections = rostrum_model_get_corrections (
      rostrum_session_get_model (session), item, &n_corrections);

  append_sources (session, GTK_LIST_BOX (list), &item->refs, seen);
  if (item->type == ROSTRUM_ITEM_EVENT)
    {
      const RostrumEvent *event = (const RostrumEvent *) item;

      for (guint i = 0; i < event->n_phases; i++)
        append_sources (session, GTK_LIST_BOX (list), &event->phases[i].refs, seen);
    }
  for (guint i = 0; i < n_corrections; i++)
    append_sources (session, GTK_LIST_BOX (list), &corrections[i]->item.refs, seen);
  if (g_hash_table_size (seen) == 0)
    return NULL;

  box = rostrum_box_new_column (6, NULL);
  rostrum_widget_add_styles (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_box_append (GTK_BOX (box), rostrum_details_create_heading (session, ROSTRUM_N_ ("Sources")));
  gtk_box_append (GTK_BOX (box), list);
  return box;
}

static GtkWidget *
create_relation_row (RostrumSession        *session,
                     const RostrumItem     *item,
                     const RostrumRelation *relation)
{
  const char *lang = rostrum_session_get_language (session);
  RostrumContent content = rostrum_session_get_content (session);
  gboolean inverse = relation->to == item;
  const RostrumItem *other = inverse ? relation->from : relation->to;
  GtkWidget *row = rostrum_box_new_row (8, "details-row");
  GtkWidget *column = rostrum_box_new_column (2, NULL);
  GtkWidget *word_row = rostrum_box_new_row (5, "relation");
  GtkWidget *word = rostrum_lang_label_new (NULL);
  const char *label = rostrum_relation_to_label (relation->type, inverse, lang);

  gtk_widget_set_hexpand (column, TRUE);
  if (relation->basis == ROSTRUM_BASIS_EDITOR)
    {
      GtkWidget *pencil
          = gtk_image_new_from_icon_name (rostrum_basis_to_icon (ROSTRUM_BASIS_EDITOR));

      gtk_image_set_pixel_size (GTK_IMAGE (pencil), 11);
      gtk_widget_set_tooltip_text (pencil,
                                   rostrum_basis_to_label (ROSTRUM_BASIS_EDITOR, TRUE, lang));
      gtk_box_append (GTK_BOX (word_row), pencil);
    }
  if (relation->confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      g_autofree char *unverified
          = g_strdup_printf (rostrum_text (lang, "%s · %s"), label,
                             rostrum_confidence_to_label (ROSTRUM_CONFIDENCE_LOW, lang));

      rostrum_lang_label_set (word, unverified, lang);
    }
  else
    {
      rostrum_lang_label_set (word, label, lang);
    }
  gtk_box_append (GTK_BOX (word_row), word);
  gtk_widget_set_halign (word_row, GTK_ALIGN_START);

  gtk_box_append (GTK_BOX (column), word_row);
  rostrum_lang_label_append (GTK_BOX (column), rostrum_item_get_name (other), content, NULL);
  if (relation->note != NULL)
    rostrum_lang_label_append (GTK_BOX (column), relation->note, content, "caption dimmed");
  gtk_box_append (GTK_BOX (row), column);
  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  return rostrum_details_create_row (row, "win.follow", g_variant_new_string (other->id));
}

GtkWidget *
rostrum_details_create_related (RostrumSession    *session,
                                const RostrumItem *item)
{
  guint n_relations = 0;
  const RostrumRelation *const *relations = rostrum_model_get_relations (
      rostrum_session_get_model (session), item, &n_relations);
  GtkWidget *box;
  GtkWidget *list;

  if (n_relations == 0)
    return NULL;

  box = rostrum_box_new_column (6, NULL);
  list = gtk_list_box_new ();
  rostrum_widget_add_styles (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  for (guint i = 0; i < n_relations; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_relation_row (session, item, relations[i]));
  gtk_box_append (GTK_BOX (box),
                  rostrum_details_create_heading (session, ROSTRUM_N_ ("Related items")));
  gtk_box_append (GTK_BOX (box), list);
  return box;
}
