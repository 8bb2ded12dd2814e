/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pen for SVG: text stays text, and every group keeps its name. */

#pragma once

#include "rostrum-pen.h"

G_BEGIN_DECLS

/* Appends elements to out, which must outlive the pen; whoever calls writes the
 * root element around them. (transfer full) */
RostrumPen *rostrum_svg_pen_new         (GString    *out);
/* Appends text as XML has to have it; what XML cannot hold becomes U+FFFD. */
void        rostrum_svg_append_escaped  (GString    *out,
                                         const char *text);
/* Appends a number as CSS and SVG write it, to a thousandth. */
void        rostrum_svg_append_number   (GString    *out,
                                         double      value);

G_END_DECLS
