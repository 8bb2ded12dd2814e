/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the details that state facts: what was said and what the record
 * says, the life of an instrument, and rows of a name and a value.
 */

#include "config.h"

#include "rostrum-details-private.h"

#include "rostrum-badge.h"
#include "rostrum-box.h"
#include "rostrum-item-words.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"
#include "rostrum-mark.h"
#include "rostrum-phase-shape.h"
#include "rostrum-text.h"

static GtkWidget *
create_side (RostrumSession *session,
             RostrumBasis    basis,
             const char     *msgid)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *side = rostrum_box_new_column (4, "comparison-side");
  GtkWidget *row = rostrum_box_new_row (6, "caption-heading comparison-title");
  GtkWidget *image = gtk_image_new_from_icon_name (rostrum_basis_to_icon (basis));
  GtkWidget *title = rostrum_lang_label_new (NULL);

  gtk_widget_add_css_class (side, rostrum_basis_to_css_class (basis));
  gtk_image_set_pixel_size (GTK_IMAGE (image), 12);
  rostrum_lang_label_set (title, rostrum_text (lang, msgid), lang);
  gtk_box_append (GTK_BOX (row), image);
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (side), row);
  return side;
}

static void
append_date (GtkWidget            *side,
             RostrumSession       *session,
             RostrumStage          stage,
             const RostrumLangMap *label,
             const RostrumDate    *date)
{
  const char *lang = rostrum_session_get_language (session);
  const char *used = lang;
  const char *stage_text = rostrum_stage_to_label (stage, lang);
  GtkWidget *stage_label = rostrum_lang_label_new (NULL);
  GtkWidget *date_label = rostrum_lang_label_new ("heading");
  g_autofree char *words = rostrum_date_to_words (date, lang);

  if (label != NULL)
    stage_text = rostrum_content_pick (rostrum_session_get_content (session), label, &used);
  rostrum_lang_label_set (stage_label, stage_text, used);
  rostrum_lang_label_set (date_label, words, lang);
  gtk_box_append (GTK_BOX (side), stage_label);
  gtk_box_append (GTK_BOX (side), date_label);
}

/* The phase that answers what was said: of the same stage, else the main one. */
static const RostrumPhase *
get_recorded_phase (const RostrumEvent *event)
{
  for (guint i = 0; event->has_said_stage && i < event->n_phases; i++)
    {
      if (event->phases[i].stage == event->said_stage)
        return &event->phases[i];
    }

  return event->n_phases == 0 ? NULL : &event->phases[event->plot];
}

static GtkWidget *
create_sides (RostrumSession     *session,
              const RostrumEvent *event)
{
  RostrumContent content = rostrum_session_get_content (session);
  const RostrumPhase *phase = get_recorded_phase (event);
  GtkWidget *sides = rostrum_box_new_row (0, NULL);
  GtkWidget *said = create_side (session, ROSTRUM_BASIS_SPEAKER, ROSTRUM_N_ ("The speech says"));
  GtkWidget *record = create_side (session, ROSTRUM_BASIS_SOURCE, ROSTRUM_N_ ("The record says"));
  GtkWidget *links = rostrum_details_create_paragraphs (session, &event->item.refs);

  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  if (event->said_text != NULL)
    rostrum_lang_label_append (GTK_BOX (said), event->said_text, content, "heading");
  else
    append_date (said, session,
                 event->has_said_stage || phase == NULL ? event->said_stage : phase->stage, NULL,
                 &event->said_date);
  if (links != NULL)
    gtk_box_append (GTK_BOX (said), links);

  if (phase != NULL)
    append_date (record, session, phase->stage, phase->label, &phase->date);
  gtk_box_append (GTK_BOX (sides), said);
  gtk_box_append (GTK_BOX (sides), record);
  return sides;
}

/* What is said or believed, and what the record says, for what has no date. */
static GtkWidget *
create_correction_sides (RostrumSession          *session,
                         const RostrumCorrection *correction)
{
  RostrumContent content = rostrum_session_get_content (session);
  GtkWidget *sides = rostrum_box_new_column (0, NULL);
  GtkWidget *said = create_side (session, ROSTRUM_BASIS_SPEAKER, ROSTRUM_N_ ("The speech says"));
  GtkWidget *record = create_side (session, ROSTRUM_BASIS_SOURCE, ROSTRUM_N_ ("The record says"));

  rostrum_lang_label_append (GTK_BOX (said), correction->said, content, NULL);
  rostrum_lang_label_append (GTK_BOX (record), correction->record, content, NULL);
  gtk_box_append (GTK_BOX (sides), said);
  gtk_box_append (GTK_BOX (sides), record);
  return sides;
}

static GtkWidget *
create_note (RostrumSession          *session,
             const RostrumCorrection *correction)
{
  GtkWidget *row = rostrum_box_new_row (8, "comparison-note");
  GtkWidget *column = rostrum_box_new_column (2, NULL);
  GtkWidget *image
      = gtk_image_new_from_icon_name (rostrum_basis_to_icon (correction->item.basis));

  gtk_image_set_pixel_size (GTK_IMAGE (image), 12);
  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_widget_set_hexpand (column, TRUE);
  rostrum_lang_label_append (GTK_BOX (column), correction->record,
                             rostrum_session_get_content (session), NULL);
  gtk_box_append (GTK_BOX (row), image);
  gtk_box_append (GTK_BOX (row), column);
  return row;
}

GtkWidget *
rostrum_details_create_comparison (RostrumSession    *session,
                                   const RostrumItem *item)
{
  guint n_corrections = 0;
  const RostrumCorrection *const *corrections = rostrum_model_get_corrections (
      rostrum_session_get_model (session), item, &n_corrections);
  const RostrumEvent *event
      = item->type == ROSTRUM_ITEM_EVENT ? (const RostrumEvent *) item : NULL;
  gboolean dated = event != NULL && (event->has_said_date || event->said_text != NULL);
  GtkWidget *card;

  if (!dated && n_corrections == 0)
    return NULL;

  card = rostrum_box_new_column (0, "card comparison");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  if (dated)
    gtk_box_append (GTK_BOX (card), create_sides (session, event));
  for (guint i = 0; i < n_corrections; i++)
    {
      if (dated)
        gtk_box_append (GTK_BOX (card), create_note (session, corrections[i]));
      else
        gtk_box_append (GTK_BOX (card), create_correction_sides (session, corrections[i]));
    }

  return card;
}

static void
append_phase (RostrumSession     *session,
              GtkGrid            *grid,
              const RostrumEvent *event,
              guint               index)
{
  const char *lang = rostrum_session_get_language (session);
  const RostrumPhase *phase = &event->phases[index];
  RostrumNodeFlags flags = ROSTRUM_NODE_PLAIN;
  GtkWidget *mark;
  GtkWidget *date = rostrum_lang_label_new ("numeric");
  GtkWidget *column = rostrum_box_new_column (0, NULL);
  g_autofree char *words = rostrum_date_to_words (&phase->date, lang);

  if (phase->stage == ROSTRUM_STAGE_EXPECTED)
    flags |= ROSTRUM_NODE_EXPECTED;
  if (phase->confidence == ROSTRUM_CONFIDENCE_LOW)
    flags |= ROSTRUM_NODE_UNCERTAIN;

  mark = rostrum_mark_new (rostrum_phase_get_shape (event->kind, phase->stage), flags);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  rostrum_lang_label_set (date, words, lang);
  gtk_widget_set_valign (date, GTK_ALIGN_START);
  gtk_widget_set_hexpand (column, TRUE);
  if (phase->label != NULL)
    {
      rostrum_lang_label_append (GTK_BOX (column), phase->label,
                                 rostrum_session_get_content (session), NULL);
    }
  else
    {
      GtkWidget *label = rostrum_lang_label_new (NULL);

      rostrum_lang_label_set (label, rostrum_stage_to_label (phase->stage, lang), lang);
      gtk_box_append (GTK_BOX (column), label);
    }
  if (phase->confidence == ROSTRUM_CONFIDENCE_LOW)
    {
      GtkWidget *badge = rostrum_badge_new ();

      rostrum_badge_set_unverified (ROSTRUM_BADGE (badge), lang);
      gtk_box_append (GTK_BOX (column), badge);
    }
  gtk_grid_attach (grid, mark, 0, (int) index, 1, 1);
  gtk_grid_attach (grid, date, 1, (int) index, 1, 1);
  gtk_grid_attach (grid, column, 2, (int) index, 1, 1);
}

GtkWidget *
rostrum_details_create_life (RostrumSession    *session,
                             const RostrumItem *item)
{
  const RostrumEvent *event = (const RostrumEvent *) item;
  gboolean law;
  GtkWidget *box;
  GtkWidget *grid;

  if (item->type != ROSTRUM_ITEM_EVENT || event->n_phases == 0)
    return NULL;

  law = event->kind == ROSTRUM_EVENT_REGULATION;
  box = rostrum_box_new_column (6, NULL);
  grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (grid), 10);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 8);
  rostrum_widget_add_styles (grid, "card life");
  for (guint i = 0; i < event->n_phases; i++)
    append_phase (session, GTK_GRID (grid), event, i);

  gtk_box_append (GTK_BOX (box), rostrum_details_create_heading (
                                     session, law ? ROSTRUM_N_ ("Life of the instrument")
                                                  : ROSTRUM_N_ ("Dates")));
  gtk_box_append (GTK_BOX (box), grid);
  return box;
}

static GtkWidget *
create_fact (RostrumSession *session,
             const char     *msgid,
             GtkWidget      *value,
             GtkWidget      *suffix)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *row = rostrum_box_new_row (10, "details-row");
  GtkWidget *name = rostrum_lang_label_new ("dimmed");

  rostrum_lang_label_set (name, rostrum_text (lang, msgid), lang);
  gtk_label_set_width_chars (GTK_LABEL (name), 9);
  gtk_widget_set_valign (name, GTK_ALIGN_START);
  gtk_widget_set_valign (value, GTK_ALIGN_START);
  gtk_widget_set_hexpand (value, TRUE);
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), value);
  if (suffix != NULL)
    gtk_box_append (GTK_BOX (row), suffix);
  return rostrum_details_create_row (row, NULL, NULL);
}

static GtkWidget *
create_own_words (RostrumSession *session,
                  const char     *text)
{
  GtkWidget *label = rostrum_lang_label_new (NULL);

  rostrum_lang_label_set (label, text, rostrum_session_get_language (session));
  return label;
}

static GtkWidget *
create_map (RostrumSession       *session,
            const RostrumLangMap *map)
{
  GtkWidget *box = rostrum_box_new_column (0, NULL);

  rostrum_lang_label_append (GTK_BOX (box), map, rostrum_session_get_content (session), NULL);
  return box;
}

static GtkWidget *
create_placement (RostrumSession   *session,
                  RostrumPlacement  placement)
{
  GtkWidget *badge = rostrum_badge_new ();
  const char *lang = rostrum_session_get_language (session);

  rostrum_badge_set_basis (ROSTRUM_BADGE (badge),
                           placement == ROSTRUM_PLACEMENT_STATED ? ROSTRUM_BASIS_SPEAKER
                                                                 : ROSTRUM_BASIS_EDITOR,
                           TRUE, lang);
  gtk_widget_set_tooltip_text (badge, rostrum_placement_to_label (placement, lang));
  return badge;
}

static void
append_risk_facts (RostrumSession    *session,
                   GtkListBox        *list,
                   const RostrumRisk *risk)
{
  const char *lang = rostrum_session_get_language (session);
  GtkWidget *cause = rostrum_box_new_row (8, NULL);

  gtk_list_box_append (list, create_fact (session, ROSTRUM_N_ ("Risk layer"),
                                          create_map (session, risk->layer->item.title),
                                          create_placement (session, risk->placement)));
  gtk_box_append (GTK_BOX (cause), rostrum_mark_new (rostrum_mark_shape_of_cause (risk->cause),
                                                     ROSTRUM_NODE_PLAIN));
  gtk_box_append (GTK_BOX (cause),
                  create_own_words (session, rostrum_cause_to_label (risk->cause, lang)));
  gtk_list_box_append (list, create_fact (session, ROSTRUM_N_ ("Cause"), cause,
                                          create_placement (session, risk->cause_placement)));
  if (risk->standing != ROSTRUM_STANDING_UNKNOWN)
    gtk_list_box_append (
        list, create_fact (session, ROSTRUM_N_ ("Standing"),
                           create_own_words (session,
                                             rostrum_standing_to_label (risk->standing, lang)),
                           NULL));
}

static void
append_event_facts (RostrumSession     *session,
                    GtkListBox         *list,
                    const RostrumEvent *event)
{
  const char *lang = rostrum_session_get_language (session);

  if (event->n_issuers > 0)
    {
      GtkWidget *box = rostrum_box_new_column (2, NULL);

      for (guint i = 0; i < event->n_issuers; i++)
        rostrum_lang_label_append (GTK_BOX (box), event->issuers[i].name,
                                   rostrum_session_get_content (session), NULL);
      gtk_list_box_append (list, create_fact (session, ROSTRUM_N_ ("Issued by"), box, NULL));
    }
  if (event->force != ROSTRUM_FORCE_NONE)
    gtk_list_box_append (
        list,
        create_fact (session, ROSTRUM_N_ ("Force"),
                     create_own_words (session, rostrum_force_to_label (event->force, lang)),
                     NULL));
}

GtkWidget *
rostrum_details_create_facts (RostrumSession    *session,
                              const RostrumItem *item)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *paragraphs = rostrum_details_create_paragraphs (session, &item->refs);

  rostrum_widget_add_styles (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  if (item->type == ROSTRUM_ITEM_RISK)
    append_risk_facts (session, GTK_LIST_BOX (list), (const RostrumRisk *) item);
  if (item->type == ROSTRUM_ITEM_EVENT)
    append_event_facts (session, GTK_LIST_BOX (list), (const RostrumEvent *) item);
  if (paragraphs != NULL)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         create_fact (session, ROSTRUM_N_ ("Passage"), paragraphs, NULL));

  if (gtk_widget_get_first_child (list) == NULL)
    {
      g_object_ref_sink (list);
      g_object_unref (list);
      return NULL;
    }
  return list;
}
