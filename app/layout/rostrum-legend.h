/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the signs of a scene mean, in rows at its foot. */

#pragma once

#include "rostrum-scene-builder.h"

G_BEGIN_DECLS

typedef struct
{
  RostrumShape  shape; /* ROSTRUM_SHAPE_NONE: a heading, or a remark */
  const char   *text;
} RostrumLegendEntry;

/* Adds the entries, left to right and then down, from top on.
 * Returns: their height. */
double rostrum_legend_place (RostrumSceneBuilder      *builder,
                             RostrumMetrics           *metrics,
                             const RostrumLegendEntry *entries,
                             guint                     n_entries,
                             const char               *lang,
                             double                    left,
                             double                    right,
                             double                    top);

G_END_DECLS
