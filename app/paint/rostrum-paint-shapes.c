/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The signs: a phase of a law, what the speech says, the cause of a risk. Each
 * is told by its shape alone; colour only helps.
 */

#include "config.h"

#include "rostrum-painter-private.h"
#include "rostrum-painter.h"

#include <math.h>

#define HALO 1.5
#define UNVERIFIED_RADIUS 11.5

static const double expected_dashes[] = { 2.5, 2 };
static const double uncertain_dashes[] = { 0.1, 3.7 };
static const double placement_dashes[] = { 7, 4 };
static const double dotted_dashes[] = { 0.1, 4.6 };
static const double line_dashes[] = { 4, 3 };

static RostrumColor
get_shape_color (RostrumShape        shape,
                 const RostrumTheme *theme)
{
  switch ((int) shape)
    {
    case ROSTRUM_SHAPE_PROPOSED:
    case ROSTRUM_SHAPE_AGREED:
    case ROSTRUM_SHAPE_OTHER:
    case ROSTRUM_SHAPE_LINE_DOTTED:
    case ROSTRUM_SHAPE_LINE_THIN:
    case ROSTRUM_SHAPE_LINE_DASHED:
      return theme->proposed;
    case ROSTRUM_SHAPE_ADOPTED:
    case ROSTRUM_SHAPE_PUBLISHED:
      return theme->adopted;
    case ROSTRUM_SHAPE_IN_FORCE:
    case ROSTRUM_SHAPE_APPLIES:
      return theme->in_force;
    case ROSTRUM_SHAPE_LINE_THICK:
    case ROSTRUM_SHAPE_LINE_FADING:
      return theme->in_force_bar;
    case ROSTRUM_SHAPE_AMENDED:
      return theme->amended;
    case ROSTRUM_SHAPE_REPEALED:
      return theme->repealed;
    case ROSTRUM_SHAPE_SPEECH:
    case ROSTRUM_SHAPE_SAID:
      return theme->said;
    case ROSTRUM_SHAPE_CAUSE_TECHNOLOGY:
      return theme->causes[0];
    case ROSTRUM_SHAPE_CAUSE_APPLICATION:
      return theme->causes[1];
    case ROSTRUM_SHAPE_CAUSE_SOCIETY:
      return theme->causes[2];
    default:
      return theme->text;
    }
}

/* Fills the path that stands, with a halo of the view's colour around it; a
 * mark of what is only expected is hollow and dashed. */
static void
finish_solid (RostrumPen         *pen,
              const RostrumColor *color,
              gboolean            expected,
              const RostrumTheme *theme)
{
  RostrumStroke halo = { .color = theme->view, .width = 2 * HALO, .round = TRUE };
  RostrumStroke outline = { .color = *color, .width = 1.5, .dashes = expected_dashes,
                            .n_dashes = G_N_ELEMENTS (expected_dashes) };

  pen->klass->stroke (pen, &halo, TRUE);
  if (!expected)
    {
      pen->klass->fill (pen, color, FALSE);
      return;
    }
  pen->klass->fill (pen, &theme->view, TRUE);
  pen->klass->stroke (pen, &outline, FALSE);
}

static void
finish_hollow (RostrumPen         *pen,
               const RostrumColor *color,
               double              width,
               gboolean            expected,
               const RostrumTheme *theme)
{
  RostrumStroke halo = { .color = theme->view, .width = width + 2 * HALO };
  RostrumStroke outline = { .color = *color, .width = width };

  if (expected)
    {
      outline.dashes = expected_dashes;
      outline.n_dashes = G_N_ELEMENTS (expected_dashes);
    }
  pen->klass->stroke (pen, &halo, TRUE);
  pen->klass->fill (pen, &theme->view, TRUE);
  pen->klass->stroke (pen, &outline, FALSE);
}

static void
stroke_segment (RostrumPen         *pen,
                const RostrumColor *color,
                double              width,
                double              x1,
                double              y1,
                double              x2,
                double              y2)
{
  RostrumStroke stroke = { .color = *color, .width = width, .round = TRUE };

  pen->klass->move_to (pen, x1, y1);
  pen->klass->line_to (pen, x2, y2);
  pen->klass->stroke (pen, &stroke, FALSE);
}

static void
polygon_around (RostrumPen *pen,
                double      x,
                double      y,
                double      rx,
                double      ry,
                guint       n_corners,
                double      inner,
                double      turn)
{
  g_autofree RostrumPoint *points = g_new (RostrumPoint, n_corners);

  for (guint i = 0; i < n_corners; i++)
    {
      double angle = turn + 2 * G_PI * i / n_corners;
      double r = i % 2 == 1 ? inner : 1;

      points[i] = (RostrumPoint) { x + rx * r * cos (angle), y + ry * r * sin (angle) };
    }
  rostrum_pen_polygon (pen, points, n_corners);
}

static void
paint_repealed (RostrumPen         *pen,
                double              x,
                double              y,
                const RostrumColor *color,
                const RostrumTheme *theme)
{
  const double r = 4;

  stroke_segment (pen, &theme->view, 3 + 2 * HALO, x - r, y - r, x + r, y + r);
  stroke_segment (pen, &theme->view, 3 + 2 * HALO, x - r, y + r, x + r, y - r);
  stroke_segment (pen, color, 3, x - r, y - r, x + r, y + r);
  stroke_segment (pen, color, 3, x - r, y + r, x + r, y - r);
}

/* A page: with two lines on it if a law was published, with a turned corner
 * and higher than wide if it is a paper. */
static void
paint_page (RostrumPen         *pen,
            double              x,
            double              y,
            gboolean            paper,
            gboolean            expected,
            const RostrumColor *color,
            const RostrumTheme *theme)
{
  const RostrumPoint sheet[] = {
    { x - 4.5, y - 6 }, { x + 1.5, y - 6 }, { x + 4.5, y - 3 },
    { x + 4.5, y + 6 }, { x - 4.5, y + 6 },
  };
  RostrumRect box = { x - 5, y - 5, 10, 10 };

  if (paper)
    {
      rostrum_pen_polygon (pen, sheet, G_N_ELEMENTS (sheet));
      finish_hollow (pen, color, 1.8, expected, theme);
      return;
    }

  rostrum_pen_rectangle (pen, &box, 1);
  finish_hollow (pen, color, 2, expected, theme);
  stroke_segment (pen, color, 1.2, x - 2, y - 1.4, x + 2, y - 1.4);
  stroke_segment (pen, color, 1.2, x - 2, y + 1.6, x + 2, y + 1.6);
}

static void
paint_microphone (RostrumPen         *pen,
                  double              x,
                  double              y,
                  const RostrumTheme *theme)
{
  RostrumRect head = { x - 1.8, y - 5.2, 3.6, 6.4 };
  RostrumStroke stroke = { .color = theme->view, .width = 1.2, .round = TRUE };

  rostrum_pen_rectangle (pen, &head, 1.8);
  pen->klass->fill (pen, &theme->view, FALSE);
  pen->klass->move_to (pen, x - 3.6, y - 0.6);
  pen->klass->curve_to (pen, x - 3.4, y + 3.8, x + 3.4, y + 3.8, x + 3.6, y - 0.6);
  pen->klass->move_to (pen, x, y + 2.8);
  pen->klass->line_to (pen, x, y + 5);
  pen->klass->stroke (pen, &stroke, FALSE);
}

static void
paint_bubble (RostrumPen         *pen,
              double              x,
              double              y,
              const RostrumColor *color,
              const RostrumTheme *theme)
{
  RostrumRect box = { x - 9, y - 8, 18, 12 };
  const RostrumPoint tail[] = { { x - 4, y + 3.5 }, { x + 3, y + 3.5 }, { x - 3, y + 8 } };

  rostrum_pen_rectangle (pen, &box, 2.5);
  rostrum_pen_polygon (pen, tail, G_N_ELEMENTS (tail));
  pen->klass->fill (pen, color, FALSE);
  stroke_segment (pen, &theme->view, 1.4, x - 5, y - 4.2, x + 5, y - 4.2);
  stroke_segment (pen, &theme->view, 1.4, x - 5, y - 0.4, x + 2, y - 0.4);
}

static void
paint_cause_technology (RostrumPen         *pen,
                        double              x,
                        double              y,
                        const RostrumColor *color,
                        const RostrumColor *ground)
{
  RostrumRect box = { x - 8, y - 8, 16, 16 };

  rostrum_pen_rectangle (pen, &box, 2);
  pen->klass->fill (pen, color, FALSE);
  for (int i = -1; i <= 1; i += 2)
    {
      double offset = i * 2.67;

      stroke_segment (pen, ground, 1.3, x + offset, y - 8, x + offset, y + 8);
      stroke_segment (pen, ground, 1.3, x - 8, y + offset, x + 8, y + offset);
    }
}

static void
paint_cause_application (RostrumPen         *pen,
                         double              x,
                         double              y,
                         const RostrumColor *color,
                         const RostrumColor *ground)
{
  RostrumStroke ring = { .color = *ground, .width = 1.6 };

  rostrum_pen_circle (pen, x, y, 8);
  pen->klass->fill (pen, color, FALSE);
  rostrum_pen_circle (pen, x, y, 4.6);
  pen->klass->stroke (pen, &ring, FALSE);
}

static void
paint_cause_society (RostrumPen         *pen,
                     double              x,
                     double              y,
                     const RostrumColor *color,
                     const RostrumColor *ground)
{
  const RostrumPoint triangle[] = { { x, y - 7.5 }, { x + 8.6, y + 7 }, { x - 8.6, y + 7 } };

  rostrum_pen_polygon (pen, triangle, 3);
  pen->klass->fill (pen, color, TRUE);
  pen->klass->begin_clip (pen);
  stroke_segment (pen, ground, 1.5, x - 3.4, y + 9, x + 3.2, y - 4);
  stroke_segment (pen, ground, 1.5, x + 1.8, y + 9, x + 6.4, y);
  pen->klass->end_clip (pen);
}

static void
paint_placement (RostrumPen         *pen,
                 double              x,
                 double              y,
                 gboolean            editorial,
                 const RostrumTheme *theme)
{
  RostrumRect box = { x - 13, y - 7, 26, 14 };
  RostrumStroke stroke = { .color = theme->text, .width = 2 };

  if (editorial)
    {
      stroke.dashes = placement_dashes;
      stroke.n_dashes = G_N_ELEMENTS (placement_dashes);
    }
  rostrum_pen_rectangle (pen, &box, 5);
  pen->klass->stroke (pen, &stroke, FALSE);
}

/* A stretch of life as a sample in the legend. */
static void
paint_line_sample (RostrumPen         *pen,
                   double              x,
                   double              y,
                   RostrumShape        shape,
                   const RostrumColor *color)
{
  RostrumStroke stroke = { .color = *color, .width = 2, .round = TRUE };

  if (shape == ROSTRUM_SHAPE_LINE_THICK)
    stroke.width = 6;
  if (shape == ROSTRUM_SHAPE_LINE_DOTTED)
    {
      stroke.dashes = dotted_dashes;
      stroke.n_dashes = G_N_ELEMENTS (dotted_dashes);
    }
  if (shape == ROSTRUM_SHAPE_LINE_DASHED)
    {
      stroke.round = FALSE;
      stroke.width = 1.5;
      stroke.dashes = line_dashes;
      stroke.n_dashes = G_N_ELEMENTS (line_dashes);
    }
  pen->klass->move_to (pen, x - 12, y);
  pen->klass->line_to (pen, x + 12, y);
  pen->klass->stroke (pen, &stroke, FALSE);
}

static void
paint_unverified (RostrumPen         *pen,
                  double              x,
                  double              y,
                  const RostrumTheme *theme)
{
  RostrumStroke ring = { .color = theme->dim, .width = 1.7, .round = TRUE,
                         .dashes = uncertain_dashes,
                         .n_dashes = G_N_ELEMENTS (uncertain_dashes) };

  rostrum_pen_circle (pen, x, y, UNVERIFIED_RADIUS);
  pen->klass->stroke (pen, &ring, FALSE);
}

/* Where the sign of a node stands: marks fill their rectangle, chips and
 * legend entries begin with it. */
static RostrumPoint
get_centre (const RostrumNode *node)
{
  double y = node->rect.y + node->rect.height / 2;

  if (node->role == ROSTRUM_ROLE_RISK)
    return (RostrumPoint) { node->rect.x + 18, y };
  if (node->role == ROSTRUM_ROLE_LEGEND)
    return (RostrumPoint) { node->rect.x + 14, y };
  return (RostrumPoint) { node->rect.x + node->rect.width / 2, y };
}

/* Draws the node's sign, and the dotted ring of what is unverified. */
void
rostrum_paint_shape (RostrumPen         *pen,
                     const RostrumNode  *node,
                     const RostrumTheme *theme)
{
  RostrumPoint at = get_centre (node);
  double x = at.x;
  double y = at.y;
  gboolean expected = (node->flags & ROSTRUM_NODE_EXPECTED) != 0;
  RostrumColor color = get_shape_color (node->shape, theme);
  const RostrumColor *ground = node->role == ROSTRUM_ROLE_RISK ? &theme->chip : &theme->view;

  switch (node->shape)
    {
    case ROSTRUM_SHAPE_PROPOSED:
      rostrum_pen_circle (pen, x, y, 4.5);
      finish_hollow (pen, &color, 2, expected, theme);
      break;
    case ROSTRUM_SHAPE_AGREED:
      rostrum_pen_circle (pen, x, y, 4.5);
      finish_hollow (pen, &color, 2, expected, theme);
      rostrum_pen_circle (pen, x, y, 1.8);
      pen->klass->fill (pen, &color, FALSE);
      break;
    case ROSTRUM_SHAPE_ADOPTED:
      polygon_around (pen, x, y, 7, 7, 4, 1, 0);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_PUBLISHED:
      paint_page (pen, x, y, FALSE, expected, &color, theme);
      break;
    case ROSTRUM_SHAPE_IN_FORCE:
      rostrum_pen_circle (pen, x, y, 7);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_APPLIES:
      rostrum_pen_polygon (
          pen, (RostrumPoint[]) { { x, y - 6.5 }, { x + 6.5, y + 5.5 }, { x - 6.5, y + 5.5 } }, 3);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_AMENDED:
      polygon_around (pen, x, y, 7.5, 6.5, 6, 1, 0);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_REPEALED:
      paint_repealed (pen, x, y, &color, theme);
      break;
    case ROSTRUM_SHAPE_MEETING:
      rostrum_pen_rectangle (pen, &(RostrumRect) { x - 6.5, y - 4.5, 13, 9 }, 4.5);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_PUBLICATION:
      paint_page (pen, x, y, TRUE, expected, &color, theme);
      break;
    case ROSTRUM_SHAPE_TECHNOLOGY:
      polygon_around (pen, x, y, 7.5, 7.5, 8, 0.38, 0);
      finish_solid (pen, &color, expected, theme);
      break;
    case ROSTRUM_SHAPE_SPEECH:
      rostrum_pen_circle (pen, x, y, 8.5);
      finish_solid (pen, &color, FALSE, theme);
      paint_microphone (pen, x, y, theme);
      break;
    case ROSTRUM_SHAPE_SAID:
      paint_bubble (pen, x, y, &color, theme);
      break;
    case ROSTRUM_SHAPE_OTHER:
      rostrum_pen_circle (pen, x, y, 3.5);
      finish_hollow (pen, &color, 1.8, expected, theme);
      break;
    case ROSTRUM_SHAPE_UNVERIFIED:
      paint_unverified (pen, x, y, theme);
      break;
    case ROSTRUM_SHAPE_CAUSE_TECHNOLOGY:
      paint_cause_technology (pen, x, y, &color, ground);
      break;
    case ROSTRUM_SHAPE_CAUSE_APPLICATION:
      paint_cause_application (pen, x, y, &color, ground);
      break;
    case ROSTRUM_SHAPE_CAUSE_SOCIETY:
      paint_cause_society (pen, x, y, &color, ground);
      break;
    case ROSTRUM_SHAPE_PLACEMENT_STATED:
      paint_placement (pen, x, y, FALSE, theme);
      break;
    case ROSTRUM_SHAPE_PLACEMENT_EDITORIAL:
      paint_placement (pen, x, y, TRUE, theme);
      break;
    case ROSTRUM_SHAPE_LINE_DOTTED:
    case ROSTRUM_SHAPE_LINE_THIN:
    case ROSTRUM_SHAPE_LINE_THICK:
    case ROSTRUM_SHAPE_LINE_DASHED:
    case ROSTRUM_SHAPE_LINE_FADING:
      paint_line_sample (pen, x, y, node->shape, &color);
      break;
    case ROSTRUM_SHAPE_NONE:
    default:
      return;
    }

  if ((node->flags & ROSTRUM_NODE_UNCERTAIN) != 0 && node->role == ROSTRUM_ROLE_MARK)
    paint_unverified (pen, x, y, theme);
}
