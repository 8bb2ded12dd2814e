/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A pen that writes SVG 1.1. cairo's own SVG surface would write the outlines
 * of letters, and no names.
 */

#include "config.h"

#include "rostrum-svg-pen.h"

#include <math.h>
#include <string.h>

#include "rostrum-metrics.h"

typedef struct
{
  RostrumPen  pen;
  GString    *out;
  GString    *path;      /* of the path that stands */
  guint       n_defs;    /* gradients and clips so far */
} SvgPen;

void
rostrum_svg_append_number (GString *out,
                           double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (value * 1000) / 1000;

  g_ascii_formatd (buffer, sizeof buffer, "%.3f", rounded == 0 ? 0 : rounded);
  /* Trailing zeros say nothing. */
  for (char *end = buffer + strlen (buffer) - 1; *end == '0' || *end == '.'; end--)
    {
      gboolean was_point = *end == '.';

      *end = '\0';
      if (was_point)
        break;
    }
  g_string_append (out, buffer);
}

static gboolean
is_xml_char (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xd7ff)
         || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
}

void
rostrum_svg_append_escaped (GString    *out,
                            const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      switch (c)
        {
        case '&':
          g_string_append (out, "&amp;");
          break;
        case '<':
          g_string_append (out, "&lt;");
          break;
        case '>':
          g_string_append (out, "&gt;");
          break;
        case '"':
          g_string_append (out, "&quot;");
          break;
        default:
          g_string_append_unichar (out, is_xml_char (c) ? c : 0xfffd);
          break;
        }
    }
}

static GString *
get_out (RostrumPen *pen)
{
  return ((SvgPen *) pen)->out;
}

static GString *
get_path (RostrumPen *pen)
{
  return ((SvgPen *) pen)->path;
}

/* attribute="value", with a space before it */
static void
append_attribute (GString    *out,
                  const char *name,
                  const char *value)
{
  g_string_append_printf (out, " %s=\"", name);
  rostrum_svg_append_escaped (out, value);
  g_string_append_c (out, '"');
}

static void
append_number_attribute (GString    *out,
                         const char *name,
                         double      value)
{
  g_string_append_printf (out, " %s=\"", name);
  rostrum_svg_append_number (out, value);
  g_string_append_c (out, '"');
}

static guint
to_byte (double channel)
{
  return (guint) lround (CLAMP (channel, 0, 1) * 255);
}

static void
append_color (GString            *out,
              const char         *color_name,
              const char         *opacity_name,
              const RostrumColor *color)
{
  g_string_append_printf (out, " %s=\"#%02x%02x%02x\"", color_name, to_byte (color->red),
                          to_byte (color->green), to_byte (color->blue));
  if (color->alpha < 1)
    append_number_attribute (out, opacity_name, color->alpha);
}

static void
append_path_data (RostrumPen *pen,
                  gboolean    keep_path)
{
  g_string_append_printf (get_out (pen), " d=\"%s\"", get_path (pen)->str);
  if (!keep_path)
    g_string_truncate (get_path (pen), 0);
}

static void
append_coordinates (GString      *path,
                    char          command,
                    const double *numbers,
                    guint         n_numbers)
{
  g_string_append_c (path, command);
  for (guint i = 0; i < n_numbers; i++)
    {
      if (i > 0)
        g_string_append_c (path, ' ');
      rostrum_svg_append_number (path, numbers[i]);
    }
}

/* An id of XML: ids of items are kept as they are, and of the drawing's own
 * parts no two become the same, since no item's id has a full stop in it. */
static void
append_id (GString    *out,
           const char *id)
{
  g_autoptr (GString) name = g_string_new (*id == '#' ? "_" : NULL);

  for (const char *p = id; *p != '\0'; p++)
    g_string_append_c (name, *p == '#' ? '.' : *p);
  append_attribute (out, "id", name->str);
}

static void
begin_group (RostrumPen *pen,
             const char *id,
             const char *title,
             const char *title_lang)
{
  GString *out = get_out (pen);

  g_string_append (out, "<g");
  append_id (out, id);
  g_string_append (out, ">");
  if (title == NULL)
    return;
  g_string_append (out, "<title");
  if (title_lang != NULL)
    append_attribute (out, "xml:lang", title_lang);
  g_string_append_c (out, '>');
  rostrum_svg_append_escaped (out, title);
  g_string_append (out, "</title>\n");
}

static void
end_group (RostrumPen *pen)
{
  g_string_append (get_out (pen), "</g>\n");
}

static void
move_to (RostrumPen *pen,
         double      x,
         double      y)
{
  append_coordinates (get_path (pen), 'M', (double[]) { x, y }, 2);
}

static void
line_to (RostrumPen *pen,
         double      x,
         double      y)
{
  append_coordinates (get_path (pen), 'L', (double[]) { x, y }, 2);
}

static void
curve_to (RostrumPen *pen,
          double      x1,
          double      y1,
          double      x2,
          double      y2,
          double      x3,
          double      y3)
{
  append_coordinates (get_path (pen), 'C', (double[]) { x1, y1, x2, y2, x3, y3 }, 6);
}

static void
close_path (RostrumPen *pen)
{
  g_string_append_c (get_path (pen), 'Z');
}

static void
fill (RostrumPen         *pen,
      const RostrumColor *color,
      gboolean            keep_path)
{
  g_string_append (get_out (pen), "<path");
  append_color (get_out (pen), "fill", "fill-opacity", color);
  append_path_data (pen, keep_path);
  g_string_append (get_out (pen), "/>\n");
}

static void
fill_fading (RostrumPen         *pen,
             const RostrumColor *color,
             double              from,
             double              to)
{
  GString *out = get_out (pen);
  guint n = ++((SvgPen *) pen)->n_defs;
  RostrumColor nothing = *color;

  nothing.alpha = 0;
  g_string_append_printf (out, "<linearGradient id=\"_fade.%u\" gradientUnits=\"userSpaceOnUse\"", n);
  append_number_attribute (out, "x1", from);
  append_number_attribute (out, "x2", to);
  g_string_append (out, " y1=\"0\" y2=\"0\"><stop offset=\"0\"");
  append_color (out, "stop-color", "stop-opacity", color);
  g_string_append (out, "/><stop offset=\"1\"");
  append_color (out, "stop-color", "stop-opacity", &nothing);
  g_string_append_printf (out, "/></linearGradient>\n<path fill=\"url(#_fade.%u)\"", n);
  append_path_data (pen, FALSE);
  g_string_append (out, "/>\n");
}

static void
stroke (RostrumPen          *pen,
        const RostrumStroke *style,
        gboolean             keep_path)
{
  GString *out = get_out (pen);

  g_string_append (out, "<path fill=\"none\"");
  append_color (out, "stroke", "stroke-opacity", &style->color);
  append_number_attribute (out, "stroke-width", style->width);
  if (style->round)
    g_string_append (out, " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  else
    /* cairo's limit, so that both pens draw the same corners */
    g_string_append (out, " stroke-miterlimit=\"10\"");
  if (style->n_dashes > 0)
    {
      g_string_append (out, " stroke-dasharray=\"");
      for (guint i = 0; i < style->n_dashes; i++)
        {
          if (i > 0)
            g_string_append_c (out, ' ');
          rostrum_svg_append_number (out, style->dashes[i]);
        }
      g_string_append_c (out, '"');
    }
  append_path_data (pen, keep_path);
  g_string_append (out, "/>\n");
}

static void
begin_clip (RostrumPen *pen)
{
  guint n = ++((SvgPen *) pen)->n_defs;

  g_string_append_printf (get_out (pen), "<clipPath id=\"_clip.%u\"><path", n);
  append_path_data (pen, FALSE);
  g_string_append_printf (get_out (pen), "/></clipPath>\n<g clip-path=\"url(#_clip.%u)\">\n", n);
}

static void
end_clip (RostrumPen *pen)
{
  g_string_append (get_out (pen), "</g>\n");
}

/* Marks that the Chinese font has to set stand in a span of their own. */
static void
append_words (GString              *out,
              const RostrumTextRun *run)
{
  const char *p = run->text;

  while (*p != '\0')
    {
      gboolean is_mark = rostrum_metrics_is_han_mark (g_utf8_get_char (p), run->lang);
      const char *end = p;
      g_autofree char *part = NULL;

      while (*end != '\0'
             && rostrum_metrics_is_han_mark (g_utf8_get_char (end), run->lang) == is_mark)
        end = g_utf8_next_char (end);
      part = g_strndup (p, (gsize) (end - p));
      if (is_mark)
        g_string_append (out, "<tspan font-family=\"" ROSTRUM_FONT_HAN "\">");
      rostrum_svg_append_escaped (out, part);
      if (is_mark)
        g_string_append (out, "</tspan>");
      p = end;
    }
}

static void
text (RostrumPen           *pen,
      const RostrumTextRun *run,
      const RostrumColor   *color)
{
  GString *out = get_out (pen);

  g_string_append (out, "<text xml:space=\"preserve\"");
  append_attribute (out, "xml:lang", g_str_has_prefix (run->lang, "zh") ? "zh-CN" : run->lang);
  append_number_attribute (out, "x", run->x);
  append_number_attribute (out, "y", run->baseline);
  append_attribute (out, "font-family", ROSTRUM_FONT_UI);
  append_number_attribute (out, "font-size", run->style.size);
  append_number_attribute (out, "font-weight", rostrum_metrics_get_weight (&run->style, run->lang));
  append_color (out, "fill", "fill-opacity", color);
  g_string_append_c (out, '>');
  append_words (out, run);
  g_string_append (out, "</text>\n");
}

static void
free_pen (RostrumPen *pen)
{
  g_string_free (get_path (pen), TRUE);
  g_free (pen);
}

static const RostrumPenClass svg_pen_class = {
  .begin_group = begin_group,
  .end_group = end_group,
  .move_to = move_to,
  .line_to = line_to,
  .curve_to = curve_to,
  .close_path = close_path,
  .fill = fill,
  .fill_fading = fill_fading,
  .stroke = stroke,
  .begin_clip = begin_clip,
  .end_clip = end_clip,
  .text = text,
  .free = free_pen,
};

RostrumPen *
rostrum_svg_pen_new (GString *out)
{
  SvgPen *self = g_new0 (SvgPen, 1);

  self->pen.klass = &svg_pen_class;
  self->out = out;
  self->path = g_string_new (NULL);
  return &self->pen;
}
