/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A pen that draws with cairo and Pango. Groups mean nothing to it: cairo has
 * no names for what it draws.
 */

#include "config.h"

#include "rostrum-cairo-pen.h"

#include <pango/pangocairo.h>

typedef struct
{
  RostrumPen      pen;
  cairo_t        *cr;
  RostrumMetrics *metrics;
} CairoPen;

static cairo_t *
get_cr (RostrumPen *pen)
{
  return ((CairoPen *) pen)->cr;
}

static void
set_color (cairo_t            *cr,
           const RostrumColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

static void
begin_group (RostrumPen *pen,
             const char *id,
             const char *title,
             const char *title_lang)
{
}

static void
end_group (RostrumPen *pen)
{
}

static void
move_to (RostrumPen *pen,
         double      x,
         double      y)
{
  cairo_move_to (get_cr (pen), x, y);
}

static void
line_to (RostrumPen *pen,
         double      x,
         double      y)
{
  cairo_line_to (get_cr (pen), x, y);
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
  cairo_curve_to (get_cr (pen), x1, y1, x2, y2, x3, y3);
}

static void
close_path (RostrumPen *pen)
{
  cairo_close_path (get_cr (pen));
}

static void
fill_source (cairo_t  *cr,
             gboolean  keep_path)
{
  if (keep_path)
    cairo_fill_preserve (cr);
  else
    cairo_fill (cr);
}

static void
fill (RostrumPen         *pen,
      const RostrumColor *color,
      gboolean            keep_path)
{
  set_color (get_cr (pen), color);
  fill_source (get_cr (pen), keep_path);
}

static void
fill_fading (RostrumPen         *pen,
             const RostrumColor *color,
             double              from,
             double              to)
{
  cairo_pattern_t *fade = cairo_pattern_create_linear (from, 0, to, 0);

  cairo_pattern_add_color_stop_rgba (fade, 0, color->red, color->green, color->blue, color->alpha);
  cairo_pattern_add_color_stop_rgba (fade, 1, color->red, color->green, color->blue, 0);
  cairo_set_source (get_cr (pen), fade);
  cairo_pattern_destroy (fade);
  fill_source (get_cr (pen), FALSE);
}

static void
stroke (RostrumPen          *pen,
        const RostrumStroke *style,
        gboolean             keep_path)
{
  cairo_t *cr = get_cr (pen);

  set_color (cr, &style->color);
  cairo_set_line_width (cr, style->width);
  cairo_set_dash (cr, style->dashes, (int) style->n_dashes, 0);
  cairo_set_line_cap (cr, style->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, style->round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  if (keep_path)
    cairo_stroke_preserve (cr);
  else
    cairo_stroke (cr);
}

static void
begin_clip (RostrumPen *pen)
{
  cairo_save (get_cr (pen));
  cairo_clip (get_cr (pen));
}

static void
end_clip (RostrumPen *pen)
{
  cairo_restore (get_cr (pen));
}

static void
text (RostrumPen           *pen,
      const RostrumTextRun *run,
      const RostrumColor   *color)
{
  CairoPen *self = (CairoPen *) pen;
  g_autoptr (PangoLayout) layout
      = rostrum_metrics_create_layout (self->metrics, run->text, run->lang, &run->style);

  set_color (self->cr, color);
  cairo_move_to (self->cr, run->x, run->baseline);
  pango_cairo_show_layout_line (self->cr, pango_layout_get_line_readonly (layout, 0));
  cairo_new_path (self->cr);
}

static void
free_pen (RostrumPen *pen)
{
  g_clear_pointer (&((CairoPen *) pen)->cr, cairo_destroy);
  g_free (pen);
}

static const RostrumPenClass cairo_pen_class = {
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

/**
 * rostrum_cairo_pen_new:
 * @cr: a context in document units; the pen keeps a reference
 * @metrics: what the scene was measured with; must outlive the pen
 *
 * Returns: (transfer full): a pen
 */
RostrumPen *
rostrum_cairo_pen_new (cairo_t        *cr,
                       RostrumMetrics *metrics)
{
  CairoPen *self = g_new0 (CairoPen, 1);

  self->pen.klass = &cairo_pen_class;
  self->cr = cairo_reference (cr);
  self->metrics = metrics;
  return &self->pen;
}
