/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lanes, axis, and the lives of events. */

#include "config.h"

#include "rostrum-painter-private.h"
#include "rostrum-painter.h"

#define LANE_STRIPE 5
#define SOFT_EDGE   8

static const double dotted[] = { 0.1, 4.6 };
static const double dashed[] = { 4, 3 };
static const double join_dashes[] = { 5, 3 };
static const double pin_dashes[] = { 3, 3 };

static void
fill_rect (RostrumPen         *pen,
           const RostrumRect  *rect,
           const RostrumColor *color)
{
  rostrum_pen_rectangle (pen, rect, 0);
  pen->klass->fill (pen, color, FALSE);
}

static void
paint_lane (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  RostrumRect rule = { node->rect.x, node->rect.y + node->rect.height - 1, node->rect.width, 1 };

  fill_rect (pen, &rule, &theme->rule_major);
}

static void
paint_lane_heading (RostrumPen         *pen,
                    const RostrumNode  *node,
                    const RostrumTheme *theme)
{
  RostrumRect stripe = { node->rect.x, node->rect.y, LANE_STRIPE, node->rect.height };
  RostrumRect bottom = { node->rect.x, node->rect.y + node->rect.height - 1, node->rect.width, 1 };
  RostrumRect right = { node->rect.x + node->rect.width - 1, node->rect.y, 1, node->rect.height };
  RostrumColor color = rostrum_theme_get_lane (theme, node->slot);

  fill_rect (pen, &node->rect, &theme->heading);
  fill_rect (pen, &bottom, &theme->rule_major);
  fill_rect (pen, &right, &theme->rule_major);
  fill_rect (pen, &stripe, &color);
  rostrum_paint_runs (pen, node, theme);
}

static void
paint_axis (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  RostrumRect rule = { node->rect.x, node->rect.y + node->rect.height - 1, node->rect.width, 1 };

  fill_rect (pen, &node->rect, &theme->view);
  fill_rect (pen, &rule, &theme->rule_major);
}

static void
paint_pin (RostrumPen         *pen,
           const RostrumNode  *node,
           const RostrumTheme *theme)
{
  double x = node->rect.x + node->rect.width / 2;
  RostrumStroke stroke = { .color = theme->said, .width = 1.6, .dashes = pin_dashes,
                           .n_dashes = G_N_ELEMENTS (pin_dashes) };

  pen->klass->move_to (pen, x, node->rect.y);
  pen->klass->line_to (pen, x, node->rect.y + node->rect.height);
  pen->klass->stroke (pen, &stroke, FALSE);
}

static void
paint_pin_flag (RostrumPen         *pen,
                const RostrumNode  *node,
                const RostrumTheme *theme)
{
  RostrumStroke stroke = { .color = theme->said, .width = 1.5 };

  rostrum_pen_rectangle (pen, &node->rect, node->rect.height / 2);
  pen->klass->fill (pen, &theme->view, TRUE);
  pen->klass->stroke (pen, &stroke, FALSE);
  rostrum_paint_runs (pen, node, theme);
}

/* The line gets heavier as the law gets real. */
static void
paint_line (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  double y = node->rect.y + node->rect.height / 2;
  double left = node->rect.x;
  double right = node->rect.x + node->rect.width;
  RostrumRect bar = { left, y - 3, node->rect.width, 6 };
  RostrumStroke stroke = { .color = theme->proposed, .width = 2 };

  switch ((int) node->shape)
    {
    case ROSTRUM_SHAPE_LINE_THICK:
      fill_rect (pen, &bar, &theme->in_force_bar);
      return;
    case ROSTRUM_SHAPE_LINE_FADING:
      rostrum_pen_rectangle (pen, &bar, 0);
      pen->klass->fill_fading (pen, &theme->in_force_bar, left, right);
      return;
    case ROSTRUM_SHAPE_LINE_DOTTED:
      stroke.dashes = dotted;
      stroke.n_dashes = G_N_ELEMENTS (dotted);
      stroke.round = TRUE;
      break;
    case ROSTRUM_SHAPE_LINE_DASHED:
      {
        RostrumColor pale = theme->in_force_bar;

        pale.alpha = 0.45;
        fill_rect (pen, &bar, &pale);
        stroke.color = theme->in_force;
        stroke.width = 1.5;
        stroke.dashes = dashed;
        stroke.n_dashes = G_N_ELEMENTS (dashed);
      }
      break;
    default:
      break;
    }

  pen->klass->move_to (pen, left, y);
  pen->klass->line_to (pen, right, y);
  pen->klass->stroke (pen, &stroke, FALSE);
}

/* A date that is no single day, as wide as all that it can mean: filled for the
 * record, outlined in the colour of the speech for what was said. */
static void
paint_span (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  gboolean said = (node->flags & ROSTRUM_NODE_SPEAKER) != 0;
  RostrumColor color = said ? theme->said : theme->proposed;
  RostrumColor tint = said ? theme->said_tint : theme->rule;
  RostrumStroke stroke = { .color = color, .width = 1.5 };

  if (node->shape == ROSTRUM_SHAPE_LINE_FADING)
    {
      rostrum_pen_rectangle (pen, &node->rect, 0);
      pen->klass->fill_fading (pen, &color, node->rect.x, node->rect.x + node->rect.width);
      return;
    }

  if ((node->flags & ROSTRUM_NODE_UNCERTAIN) != 0)
    {
      RostrumRect left = { node->rect.x - SOFT_EDGE, node->rect.y, SOFT_EDGE, node->rect.height };
      RostrumRect right = { node->rect.x + node->rect.width, node->rect.y, SOFT_EDGE,
                            node->rect.height };

      fill_rect (pen, &node->rect, &tint);
      rostrum_pen_rectangle (pen, &left, 0);
      pen->klass->fill_fading (pen, &tint, node->rect.x, node->rect.x - SOFT_EDGE);
      rostrum_pen_rectangle (pen, &right, 0);
      pen->klass->fill_fading (pen, &tint, right.x, right.x + SOFT_EDGE);
      return;
    }

  rostrum_pen_rectangle (pen, &node->rect, 3);
  pen->klass->fill (pen, &tint, TRUE);
  pen->klass->stroke (pen, &stroke, FALSE);
}

static void
paint_join (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  const RostrumPoint *end = &node->points[node->n_points - 1];
  RostrumStroke stroke = { .color = theme->said, .width = 1.8, .dashes = join_dashes,
                           .n_dashes = G_N_ELEMENTS (join_dashes) };
  RostrumStroke head = { .color = theme->said, .width = 1.8, .round = TRUE };

  pen->klass->move_to (pen, node->points[0].x, node->points[0].y);
  for (guint i = 1; i < node->n_points; i++)
    pen->klass->line_to (pen, node->points[i].x, node->points[i].y);
  pen->klass->stroke (pen, &stroke, FALSE);

  pen->klass->move_to (pen, end->x - 3.5, end->y - 4.5);
  pen->klass->line_to (pen, end->x, end->y);
  pen->klass->line_to (pen, end->x + 3.5, end->y - 4.5);
  pen->klass->stroke (pen, &head, FALSE);
}

/* Grid and pin stay off the letters. */
static void
paint_label (RostrumPen         *pen,
             const RostrumNode  *node,
             const RostrumTheme *theme)
{
  RostrumColor ground = theme->view;

  ground.alpha = 0.85;
  rostrum_pen_rectangle (pen, &node->rect, 3);
  pen->klass->fill (pen, &ground, FALSE);
  rostrum_paint_runs (pen, node, theme);
}

void
rostrum_paint_timeline_node (RostrumPen         *pen,
                             const RostrumNode  *node,
                             const RostrumTheme *theme)
{
  switch ((int) node->role)
    {
    case ROSTRUM_ROLE_FIELD:
      fill_rect (pen, &node->rect, &theme->view);
      break;
    case ROSTRUM_ROLE_LANE:
      paint_lane (pen, node, theme);
      rostrum_paint_runs (pen, node, theme);
      break;
    case ROSTRUM_ROLE_LANE_HEADING:
      paint_lane_heading (pen, node, theme);
      break;
    case ROSTRUM_ROLE_AXIS:
      paint_axis (pen, node, theme);
      break;
    case ROSTRUM_ROLE_TICK:
      fill_rect (pen, &node->rect,
                 (node->flags & ROSTRUM_NODE_MAJOR) != 0 ? &theme->rule_major : &theme->rule);
      break;
    case ROSTRUM_ROLE_PIN:
      paint_pin (pen, node, theme);
      break;
    case ROSTRUM_ROLE_PIN_FLAG:
      paint_pin_flag (pen, node, theme);
      break;
    case ROSTRUM_ROLE_LINE:
      paint_line (pen, node, theme);
      break;
    case ROSTRUM_ROLE_SPAN:
      paint_span (pen, node, theme);
      break;
    case ROSTRUM_ROLE_JOIN:
      paint_join (pen, node, theme);
      break;
    case ROSTRUM_ROLE_MARK:
    case ROSTRUM_ROLE_SAID:
      rostrum_paint_shape (pen, node, theme);
      rostrum_paint_runs (pen, node, theme);
      break;
    case ROSTRUM_ROLE_LABEL:
      paint_label (pen, node, theme);
      break;
    case ROSTRUM_ROLE_TICK_LABEL:
      rostrum_paint_runs (pen, node, theme);
      break;
    default:
      /* An event is drawn by its parts. */
      break;
    }
}
