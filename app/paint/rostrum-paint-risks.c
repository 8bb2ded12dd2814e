/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bands of risk layers, chips of risks, and the chains between them. */

#include "config.h"

#include "rostrum-painter-private.h"
#include "rostrum-painter.h"

#include <math.h>

#define ARROW_HEAD 8

static const double editorial_dashes[] = { 7, 4 };

/* A closed smooth curve through the points: Catmull-Rom, written as Béziers. */
static void
smooth_path (RostrumPen        *pen,
             const RostrumNode *node)
{
  guint n = node->n_points;
  const RostrumPoint *p = node->points;

  pen->klass->move_to (pen, p[0].x, p[0].y);
  for (guint i = 0; i < n; i++)
    {
      const RostrumPoint *before = &p[(i + n - 1) % n];
      const RostrumPoint *from = &p[i];
      const RostrumPoint *to = &p[(i + 1) % n];
      const RostrumPoint *after = &p[(i + 2) % n];

      pen->klass->curve_to (pen,
                            from->x + (to->x - before->x) / 6, from->y + (to->y - before->y) / 6,
                            to->x - (after->x - from->x) / 6, to->y - (after->y - from->y) / 6,
                            to->x, to->y);
    }
  pen->klass->close_path (pen);
}

static void
paint_band (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  RostrumLayerColors colors = rostrum_theme_get_layer (theme, node->slot, node->n_slots);
  RostrumStroke contour = { .color = colors.contour, .width = 2 };

  if (node->n_points > 0)
    smooth_path (pen, node);
  else
    rostrum_pen_rectangle (pen, &node->rect, ROSTRUM_CHIP_RADIUS);
  pen->klass->fill (pen, &colors.fill, node->n_points > 0);
  if (node->n_points > 0)
    pen->klass->stroke (pen, &contour, FALSE);
}

static void
paint_echo (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  RostrumLayerColors colors = rostrum_theme_get_layer (theme, node->slot, node->n_slots);
  RostrumStroke line = { .color = colors.outline, .width = 1 };

  line.color.alpha = 0.35;
  rostrum_pen_rectangle (pen, &node->rect, ROSTRUM_CHIP_RADIUS);
  pen->klass->begin_clip (pen);
  smooth_path (pen, node);
  pen->klass->stroke (pen, &line, FALSE);
  pen->klass->end_clip (pen);
}

static void
paint_chip (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  RostrumLayerColors colors = rostrum_theme_get_layer (theme, node->slot, node->n_slots);
  RostrumStroke outline = { .color = colors.outline, .width = 2 };

  if ((node->flags & ROSTRUM_NODE_EDITORIAL) != 0)
    {
      outline.dashes = editorial_dashes;
      outline.n_dashes = G_N_ELEMENTS (editorial_dashes);
    }
  rostrum_pen_rectangle (pen, &node->rect, ROSTRUM_CHIP_RADIUS);
  pen->klass->fill (pen, &theme->chip, TRUE);
  pen->klass->stroke (pen, &outline, FALSE);
  rostrum_paint_shape (pen, node, theme);
  rostrum_paint_runs (pen, node, theme);
}

/* points: a cubic from one chip to another; the head lies along its end. */
static void
paint_chain (RostrumPen         *pen,
             const RostrumNode  *node,
             const RostrumTheme *theme)
{
  const RostrumPoint *p = node->points;
  RostrumLayerColors colors = rostrum_theme_get_layer (theme, node->slot, node->n_slots);
  RostrumStroke line = { .color = colors.text, .width = 2.6, .round = TRUE };
  double angle = atan2 (p[3].y - p[2].y, p[3].x - p[2].x);

  if ((node->flags & ROSTRUM_NODE_EDITORIAL) != 0)
    {
      line.dashes = editorial_dashes;
      line.n_dashes = G_N_ELEMENTS (editorial_dashes);
    }
  pen->klass->move_to (pen, p[0].x, p[0].y);
  pen->klass->curve_to (pen, p[1].x, p[1].y, p[2].x, p[2].y, p[3].x, p[3].y);
  pen->klass->stroke (pen, &line, FALSE);

  line.n_dashes = 0;
  line.dashes = NULL;
  pen->klass->move_to (pen, p[3].x - ARROW_HEAD * cos (angle - 0.55),
                       p[3].y - ARROW_HEAD * sin (angle - 0.55));
  pen->klass->line_to (pen, p[3].x, p[3].y);
  pen->klass->line_to (pen, p[3].x - ARROW_HEAD * cos (angle + 0.55),
                       p[3].y - ARROW_HEAD * sin (angle + 0.55));
  pen->klass->stroke (pen, &line, FALSE);
}

void
rostrum_paint_risk_node (RostrumPen         *pen,
                         const RostrumNode  *node,
                         const RostrumTheme *theme)
{
  switch ((int) node->role)
    {
    case ROSTRUM_ROLE_BAND:
      paint_band (pen, node, theme);
      break;
    case ROSTRUM_ROLE_ECHO:
      paint_echo (pen, node, theme);
      break;
    case ROSTRUM_ROLE_BAND_TITLE:
      rostrum_paint_runs (pen, node, theme);
      break;
    case ROSTRUM_ROLE_RISK:
      paint_chip (pen, node, theme);
      break;
    case ROSTRUM_ROLE_CHAIN:
      paint_chain (pen, node, theme);
      break;
    default:
      g_assert_not_reached ();
    }
}
