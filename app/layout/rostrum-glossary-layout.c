/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The glossary as a document, by pinyin. */

#include "config.h"

#include "rostrum-document-layout.h"

#include <string.h>

#include "rostrum-document-private.h"
#include "rostrum-labels.h"
#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define INDENT 14

static const RostrumDocumentStyle title_style = { 28, 700, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle letter_style = { 16, 700, ROSTRUM_INK_SOURCE };
static const RostrumDocumentStyle han_style = { 19, 700, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle pinyin_style = { 12.5, 400, ROSTRUM_INK_SOURCE };
static const RostrumDocumentStyle english_style = { 14, 600, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle body_style = { 13, 400, ROSTRUM_INK_TEXT };
static const RostrumDocumentStyle note_style = { 12.5, 400, ROSTRUM_INK_EDITOR };
static const RostrumDocumentStyle caption_style = { 11.5, 400, ROSTRUM_INK_DIM };

typedef struct
{
  const RostrumTerm *term;
  char              *key; /* pinyin without tones, in small letters */
} SortedTerm;

static void
clear_sorted (gpointer data)
{
  g_free (((SortedTerm *) data)->key);
}

/* Terms without pinyin come last. */
static int
compare_sorted (gconstpointer a,
                gconstpointer b)
{
  const SortedTerm *term_a = a;
  const SortedTerm *term_b = b;
  int order = (*term_a->key == '\0') - (*term_b->key == '\0');

  if (order == 0)
    order = strcmp (term_a->key, term_b->key);
  return order != 0 ? order : strcmp (term_a->term->item.id, term_b->term->item.id);
}

static GArray *
sort_terms (const RostrumModel *model)
{
  guint n_terms = rostrum_model_get_n_items (model, ROSTRUM_ITEM_TERM);
  GArray *terms = g_array_sized_new (FALSE, FALSE, sizeof (SortedTerm), n_terms);

  g_array_set_clear_func (terms, clear_sorted);
  for (guint i = 0; i < n_terms; i++)
    {
      SortedTerm sorted = {
        .term = (const RostrumTerm *) rostrum_model_get_item (model, ROSTRUM_ITEM_TERM, i),
      };

      sorted.key = rostrum_text_fold (sorted.term->pinyin);
      g_array_append_val (terms, sorted);
    }
  g_array_sort (terms, compare_sorted);
  return terms;
}

/* "Used in the speech", the paragraphs, and whether anybody has verified it. */
static void
add_caption (RostrumDocument   *document,
             const RostrumTerm *term,
             const char        *lang)
{
  rostrum_document_add (document, rostrum_term_status_to_label (term->status, lang), lang,
                        &caption_style, 0);
  if (term->item.refs.n_paragraphs > 0)
    {
      g_autofree char *paragraphs = rostrum_text_paragraphs (lang, term->item.refs.paragraphs,
                                                             term->item.refs.n_paragraphs);

      rostrum_document_add_beside (document, paragraphs, lang, &caption_style);
    }
  if (term->item.confidence == ROSTRUM_CONFIDENCE_LOW)
    rostrum_document_add_beside (document, rostrum_text (lang, "unverified"), lang, &body_style);
}

/* A glossary shows a term in both languages, whichever its words are shown in. */
static void
add_term (RostrumDocument   *document,
          const RostrumTerm *term,
          const char        *lang)
{
  const char *han = rostrum_lang_map_get_exact (term->item.title, ROSTRUM_LANG_ZH);
  const char *english = rostrum_lang_map_get_exact (term->item.title, ROSTRUM_LANG_EN);

  rostrum_document_begin (document, term->item.id, &term->item, FALSE, 14);
  if (han != NULL)
    rostrum_document_add (document, han, ROSTRUM_LANG_ZH, &han_style, 0);
  if (term->pinyin != NULL)
    rostrum_document_add_beside (document, term->pinyin, "zh-Latn-pinyin", &pinyin_style);
  if (english != NULL)
    rostrum_document_add_beside (document, english, ROSTRUM_LANG_EN, &english_style);
  rostrum_document_add_map (document, term->item.summary, &body_style, 0);
  rostrum_document_add_map (document, term->note, &note_style, INDENT);
  add_caption (document, term, lang);
}

RostrumScene *
rostrum_glossary_layout (const RostrumModel           *model,
                         RostrumMetrics               *metrics,
                         const RostrumDocumentOptions *options)
{
  g_autoptr (RostrumDocument) document = rostrum_document_new (metrics, options);
  g_autoptr (GArray) terms = sort_terms (model);
  char letter = '\0';

  rostrum_document_begin (document, "#title", NULL, TRUE, 0);
  rostrum_document_add (document, rostrum_text (options->lang, "Glossary"), options->lang,
                        &title_style, 0);
  for (guint i = 0; i < terms->len; i++)
    {
      const SortedTerm *sorted = &g_array_index (terms, SortedTerm, i);
      char initial = g_ascii_isalpha (*sorted->key) ? g_ascii_toupper (*sorted->key) : '#';

      if (initial != letter)
        {
          char heading[] = { initial, '\0' };
          g_autofree char *id = g_strdup_printf ("#letter-%c", initial);

          letter = initial;
          rostrum_document_begin (document, id, NULL, TRUE, 18);
          rostrum_document_add (document, heading, ROSTRUM_LANG_EN, &letter_style, 0);
        }
      add_term (document, sorted->term, options->lang);
    }
  return rostrum_document_finish (document, rostrum_text (options->lang, "Glossary"));
}
