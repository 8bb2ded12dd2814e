/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The shapes that are the same for every pen. */

#include "config.h"

#include "rostrum-pen.h"

/* Distance of the control points that makes four cubics look like a circle of
 * radius 1: 4/3 (√2 − 1). */
#define CIRCLE 0.5522847498

void
rostrum_pen_free (RostrumPen *pen)
{
  pen->klass->free (pen);
}

/**
 * rostrum_pen_rectangle:
 * @radius: of the corners; 0 for sharp ones
 *
 * Adds a closed rectangle to the path.
 */
void
rostrum_pen_rectangle (RostrumPen        *pen,
                       const RostrumRect *rect,
                       double             radius)
{
  const RostrumPenClass *klass = pen->klass;
  double left = rect->x;
  double top = rect->y;
  double right = rect->x + rect->width;
  double bottom = rect->y + rect->height;
  double r = MIN (radius, MIN (rect->width, rect->height) / 2);
  double k = r * (1 - CIRCLE);

  if (r <= 0)
    {
      klass->move_to (pen, left, top);
      klass->line_to (pen, right, top);
      klass->line_to (pen, right, bottom);
      klass->line_to (pen, left, bottom);
      klass->close_path (pen);
      return;
    }

  klass->move_to (pen, left + r, top);
  klass->line_to (pen, right - r, top);
  klass->curve_to (pen, right - k, top, right, top + k, right, top + r);
  klass->line_to (pen, right, bottom - r);
  klass->curve_to (pen, right, bottom - k, right - k, bottom, right - r, bottom);
  klass->line_to (pen, left + r, bottom);
  klass->curve_to (pen, left + k, bottom, left, bottom - k, left, bottom - r);
  klass->line_to (pen, left, top + r);
  klass->curve_to (pen, left, top + k, left + k, top, left + r, top);
  klass->close_path (pen);
}

void
rostrum_pen_circle (RostrumPen *pen,
                    double      x,
                    double      y,
                    double      radius)
{
  RostrumRect box = { x - radius, y - radius, 2 * radius, 2 * radius };

  rostrum_pen_rectangle (pen, &box, radius);
}

/* Adds a closed polygon to the path. */
void
rostrum_pen_polygon (RostrumPen         *pen,
                     const RostrumPoint *points,
                     guint               n_points)
{
  g_return_if_fail (n_points > 2);

  pen->klass->move_to (pen, points[0].x, points[0].y);
  for (guint i = 1; i < n_points; i++)
    pen->klass->line_to (pen, points[i].x, points[i].y);
  pen->klass->close_path (pen);
}
