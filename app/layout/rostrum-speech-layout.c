/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The speech as a document: its sections, and in each the items of its
 * paragraphs with who says them and what the record says.
 */

#include "config.h"

#include "rostrum-document-layout.h"

#include "rostrum-document-private.h"
#include "rostrum-labels.h"
#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define INDENT 14

static const RostrumDocumentStyle title_style = { 28, 700, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle speaker_style = { 14.5, 700, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle section_style = { 19, 700, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle caption_style = { 11.5, 400, ROSTRUM_INK_DIM };
static const RostrumDocumentStyle name_style = { 14, 600, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle body_style = { 13, 400, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle record_style = { 13, 400, ROSTRUM_INK_SOURCE };

static RostrumInk
get_basis_ink (RostrumBasis basis)
{
  switch (basis)
    {
    case ROSTRUM_BASIS_SPEAKER:
      return ROSTRUM_INK_SAID;
    case ROSTRUM_BASIS_SOURCE:
      return ROSTRUM_INK_SOURCE;
    case ROSTRUM_BASIS_REPORT:
      return ROSTRUM_INK_REPORT;
    case ROSTRUM_BASIS_EDITOR:
    default:
      return ROSTRUM_INK_EDITOR;
    }
}

/* "Paragraph 12 · Claim", "Speaker", and whether anybody has verified it. */
static void
add_caption (RostrumDocument   *document,
             const RostrumItem *item,
             const char        *lang)
{
  RostrumDocumentStyle basis = caption_style;
  g_autofree char *paragraphs
      = rostrum_text_paragraphs (lang, item->refs.paragraphs, item->refs.n_paragraphs);

  basis.weight = 600;
  basis.ink = get_basis_ink (item->basis);
  rostrum_document_add (document, rostrum_item_get_kind_label (item, lang), lang, &caption_style, 0);
  rostrum_document_add_beside (document, paragraphs, lang, &caption_style);
  rostrum_document_add_beside (document, rostrum_basis_to_label (item->basis, item->quoted, lang),
                               lang, &basis);
  if (item->confidence == ROSTRUM_CONFIDENCE_LOW)
    rostrum_document_add_beside (document, rostrum_text (lang, "unverified"), lang, &name_style);
}

static void
add_item (RostrumDocument    *document,
          const RostrumModel *model,
          const RostrumItem  *item,
          const char         *lang)
{
  guint n_corrections;
  const RostrumCorrection *const *corrections
      = rostrum_model_get_corrections (model, item, &n_corrections);

  rostrum_document_begin (document, item->id, item, FALSE, 12);
  add_caption (document, item, lang);
  rostrum_document_add_map (document, item->title, &name_style, 0);
  rostrum_document_add_map (document, item->summary, &body_style, 0);
  for (guint i = 0; i < n_corrections; i++)
    {
      rostrum_document_add (document, rostrum_text (lang, "The record says"), lang, &record_style,
                            INDENT);
      rostrum_document_add_map (document, corrections[i]->record, &record_style, INDENT);
    }
}

static void
add_section (RostrumDocument      *document,
             const RostrumModel   *model,
             const RostrumSection *section,
             GHashTable           *seen,
             const char           *lang)
{
  g_autofree char *id = g_strdup_printf ("#section-%s", section->id);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint16));
  g_autofree char *paragraphs = NULL;

  for (guint paragraph = section->from; paragraph <= section->to; paragraph++)
    {
      guint16 number = (guint16) paragraph;

      g_array_append_val (numbers, number);
    }
  paragraphs = rostrum_text_paragraphs (lang, (const guint16 *) numbers->data, numbers->len);

  rostrum_document_begin (document, id, NULL, TRUE, 26);
  rostrum_document_add_map (document, section->title, &section_style, 0);
  rostrum_document_add (document, paragraphs, lang, &caption_style, 0);
  rostrum_document_add_beside (document, rostrum_voice_to_label (section->voice, lang), lang,
                               &caption_style);

  for (guint paragraph = section->from; paragraph <= section->to; paragraph++)
    {
      guint n_items;
      const RostrumItem *const *items
          = rostrum_model_get_paragraph_items (model, paragraph, &n_items);

      /* An item of several paragraphs stands at its first. */
      for (guint i = 0; i < n_items; i++)
        if (rostrum_item_is_read_in_speech (items[i]) && g_hash_table_add (seen, (gpointer) items[i]))
          add_item (document, model, items[i], lang);
    }
}

RostrumScene *
rostrum_speech_layout (const RostrumModel           *model,
                       RostrumMetrics               *metrics,
                       const RostrumDocumentOptions *options)
{
  g_autoptr (RostrumDocument) document = rostrum_document_new (metrics, options);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  const RostrumSpeech *speech = rostrum_model_get_speech (model);

  rostrum_document_begin (document, "#title", NULL, FALSE, 0);
  rostrum_document_add_map (document, rostrum_model_get_title (model), &title_style, 0);
  if (speech->speaker != NULL)
    rostrum_document_add_map (document, speech->speaker->item.title, &speaker_style, 0);
  if (speech->occasion != NULL)
    rostrum_document_add_map (document, speech->occasion, &body_style, 0);
  rostrum_document_add_map (document, rostrum_model_get_summary (model), &body_style, 0);

  for (guint i = 0; i < speech->n_sections; i++)
    add_section (document, model, &speech->sections[i], seen, options->lang);
  return rostrum_document_finish (document, rostrum_text (options->lang, "Speech"));
}
