/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pen for the screen, PNG, PDF and print. */

#pragma once

#include <cairo.h>

#include "rostrum-metrics.h"
#include "rostrum-pen.h"

G_BEGIN_DECLS

RostrumPen *rostrum_cairo_pen_new (cairo_t        *cr,
                                   RostrumMetrics *metrics);

G_END_DECLS
