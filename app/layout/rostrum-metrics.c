/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Measuring, wrapping and the fonts of the drawings. */

#include "config.h"

#include "rostrum-metrics.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

struct _RostrumMetrics
{
  PangoContext *context;
};

RostrumMetrics *
rostrum_metrics_new (void)
{
  RostrumMetrics *self = g_new0 (RostrumMetrics, 1);
  PangoFontMap *font_map = pango_cairo_font_map_get_default ();
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);

  self->context = pango_font_map_create_context (font_map);
  pango_cairo_context_set_font_options (self->context, options);
  pango_cairo_context_set_resolution (self->context, 96);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  cairo_font_options_destroy (options);
  return self;
}

void
rostrum_metrics_free (RostrumMetrics *self)
{
  g_clear_object (&self->context);
  g_free (self);
}

static gboolean
is_chinese (const char *lang)
{
  return g_str_has_prefix (lang, "zh");
}

/* Quotes, dashes and ellipses exist in both scripts' fonts; in Chinese they
 * are full-width and have to come from the Chinese one. */
gboolean
rostrum_metrics_is_han_mark (gunichar    character,
                             const char *lang)
{
  return is_chinese (lang)
         && (character == 0x2014 || character == 0x2018 || character == 0x2019
             || character == 0x201c || character == 0x201d || character == 0x2026
             || character == 0x00b7);
}

/* The Chinese font has two weights; anything between would be faked. */
int
rostrum_metrics_get_weight (const RostrumTextStyle *style,
                            const char             *lang)
{
  if (!is_chinese (lang))
    return style->weight;
  return style->weight >= 600 ? 700 : 400;
}

static void
add_han_marks (PangoAttrList *attributes,
               const char    *text,
               const char    *lang)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      PangoAttribute *family;

      if (!rostrum_metrics_is_han_mark (g_utf8_get_char (p), lang))
        continue;
      family = pango_attr_family_new (ROSTRUM_FONT_HAN);
      family->start_index = (guint) (p - text);
      family->end_index = (guint) (g_utf8_next_char (p) - text);
      pango_attr_list_insert (attributes, family);
    }
}

/**
 * rostrum_metrics_create_layout:
 *
 * Returns: (transfer full): a layout of one run, to be measured or painted
 */
PangoLayout *
rostrum_metrics_create_layout (RostrumMetrics         *self,
                               const char             *text,
                               const char             *lang,
                               const RostrumTextStyle *style)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (ROSTRUM_FONT_UI);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  add_han_marks (attributes, text, lang);
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  pango_font_description_set_weight (font,
                                     (PangoWeight) rostrum_metrics_get_weight (style, lang));
  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (
                              is_chinese (lang) ? "zh-cn" : lang)));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
layout_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

/**
 * rostrum_metrics_measure:
 *
 * Returns: the advance of the text on one line, in document units
 */
double
rostrum_metrics_measure (RostrumMetrics         *self,
                         const char             *text,
                         const char             *lang,
                         const RostrumTextStyle *style)
{
  g_autoptr (PangoLayout) layout = rostrum_metrics_create_layout (self, text, lang, style);

  return layout_width (layout);
}

/* The narrowest width that keeps the number of lines: two lines of about the
 * same length read better than a full one and a rest. */
static void
balance (PangoLayout *layout,
         double       max_width)
{
  int n_lines = pango_layout_get_line_count (layout);
  double low = max_width / n_lines / 2;
  double high = max_width;

  for (int i = 0; i < 8; i++)
    {
      double middle = (low + high) / 2;

      pango_layout_set_width (layout, (int) (middle * PANGO_SCALE));
      if (pango_layout_get_line_count (layout) > n_lines || layout_width (layout) > max_width)
        low = middle;
      else
        high = middle;
    }
  pango_layout_set_width (layout, (int) ceil (high * PANGO_SCALE));
}

guint
rostrum_metrics_wrap (RostrumMetrics         *self,
                      const char             *text,
                      const char             *lang,
                      const RostrumTextStyle *style,
                      RostrumInk              ink,
                      double                  max_width,
                      gboolean                balanced,
                      GArray                 *runs,
                      GStringChunk           *strings)
{
  g_autoptr (PangoLayout) layout = rostrum_metrics_create_layout (self, text, lang, style);
  guint n_lines = 0;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  if (layout_width (layout) > max_width)
    {
      pango_layout_set_width (layout, (int) (max_width * PANGO_SCALE));
      if (balanced && pango_layout_get_line_count (layout) > 1)
        balance (layout, max_width);
    }

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      g_autofree char *raw = g_strndup (text + line->start_index, line->length);
      const char *stripped = g_strstrip (raw);
      RostrumTextRun run = {
        .text = g_string_chunk_insert_const (strings, stripped),
        .lang = lang,
        .style = *style,
        .ink = ink,
        .width = rostrum_metrics_measure (self, stripped, lang, style),
      };

      g_array_append_val (runs, run);
      n_lines++;
    }

  return n_lines;
}
