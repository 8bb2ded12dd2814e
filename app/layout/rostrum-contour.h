/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The outline of a ring: two halves of superellipses |x/a|^n + |y/b|^n = 1 that
 * meet at the crown. Rings share their middle and differ little on the left;
 * on the right each is as wide as what stands in it.
 */

#pragma once

#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double cx;    /* of the crown */
  double cy;
  double left;  /* half widths */
  double right;
  double b;     /* half of the height */
} RostrumContour;

#define ROSTRUM_CONTOUR_N_POINTS 64

/* x of the right side at y; the middle where y is above or below it. */
double      rostrum_contour_get_right    (const RostrumContour *self,
                                          double                y);
/* y of the upper side at x. */
double      rostrum_contour_get_top      (const RostrumContour *self,
                                          double                x);
/* Widens the right half until (x, y) is inside. */
void        rostrum_contour_include      (RostrumContour       *self,
                                          double                x,
                                          double                y);
/* Widens both halves until a width that is centred on the crown fits at y. */
void        rostrum_contour_include_row  (RostrumContour       *self,
                                          double                width,
                                          double                y);
/* Whether the other one lies inside, at least that far from the edge. */
gboolean    rostrum_contour_contains     (const RostrumContour *self,
                                          const RostrumContour *other,
                                          double                distance);
RostrumRect rostrum_contour_get_rect     (const RostrumContour *self);
void        rostrum_contour_sample       (const RostrumContour *self,
                                          RostrumPoint          points[ROSTRUM_CONTOUR_N_POINTS]);

G_END_DECLS
