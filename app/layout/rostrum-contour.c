/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Superellipses: Gabriel Lamé, 1818. */

#include "config.h"

#include "rostrum-contour.h"

#include <math.h>

#define EXPONENT 2.5

/* Nothing is wide enough for what stands at the very top; such a point is
 * taken as this far inside. */
#define LEAST_SHARE 0.05

/* The share of the half width that is left at a share of the half height. */
static double
get_share (double place)
{
  double p = fabs (place);

  return p >= 1 ? 0 : pow (1 - pow (p, EXPONENT), 1 / EXPONENT);
}

double
rostrum_contour_get_right (const RostrumContour *self,
                           double                y)
{
  return self->cx + self->right * get_share ((y - self->cy) / self->b);
}

double
rostrum_contour_get_top (const RostrumContour *self,
                         double                x)
{
  double half = x < self->cx ? self->left : self->right;

  return self->cy - self->b * get_share ((x - self->cx) / half);
}

/* The half width that has room for a distance from the middle at y. */
static double
get_half_width (const RostrumContour *self,
                double                distance,
                double                y)
{
  return distance / MAX (get_share ((y - self->cy) / self->b), LEAST_SHARE);
}

void
rostrum_contour_include (RostrumContour *self,
                         double          x,
                         double          y)
{
  self->right = MAX (self->right, get_half_width (self, x - self->cx, y));
}

void
rostrum_contour_include_row (RostrumContour *self,
                             double          width,
                             double          y)
{
  double half = get_half_width (self, width / 2, y);

  self->left = MAX (self->left, half);
  self->right = MAX (self->right, half);
}

gboolean
rostrum_contour_contains (const RostrumContour *self,
                          const RostrumContour *other,
                          double                distance)
{
  RostrumPoint points[ROSTRUM_CONTOUR_N_POINTS];

  rostrum_contour_sample (other, points);
  for (guint i = 0; i < ROSTRUM_CONTOUR_N_POINTS; i++)
    {
      double half = (points[i].x < self->cx ? self->left : self->right) - distance;
      double x = fabs (points[i].x - self->cx) / half;
      double y = fabs (points[i].y - self->cy) / (self->b - distance);

      if (pow (x, EXPONENT) + pow (y, EXPONENT) > 1)
        return FALSE;
    }
  return TRUE;
}

RostrumRect
rostrum_contour_get_rect (const RostrumContour *self)
{
  return (RostrumRect) { self->cx - self->left, self->cy - self->b, self->left + self->right,
                         2 * self->b };
}

void
rostrum_contour_sample (const RostrumContour *self,
                        RostrumPoint          points[ROSTRUM_CONTOUR_N_POINTS])
{
  for (guint i = 0; i < ROSTRUM_CONTOUR_N_POINTS; i++)
    {
      double angle = 2 * G_PI * i / ROSTRUM_CONTOUR_N_POINTS;
      double c = cos (angle);
      double s = sin (angle);
      double half = c < 0 ? self->left : self->right;

      points[i].x = self->cx + copysign (half * pow (fabs (c), 2 / EXPONENT), c);
      points[i].y = self->cy + copysign (self->b * pow (fabs (s), 2 / EXPONENT), s);
    }
}
