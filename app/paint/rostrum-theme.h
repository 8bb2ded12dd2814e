/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All colours of the drawings. Which one applies is said by whoever paints:
 * the screen by the desktop's style, an export by its options.
 */

#pragma once

#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} RostrumColor;

typedef struct
{
  RostrumColor fill;
  RostrumColor text;
  RostrumColor outline; /* of the chips that stand on it */
  RostrumColor contour; /* of the band itself */
} RostrumLayerColors;

/* As many lanes have a colour of their own; further ones are neutral. */
#define ROSTRUM_THEME_N_LANES 8
/* The layers that are given; other counts are interpolated. */
#define ROSTRUM_THEME_N_LAYERS 4

typedef struct
{
  const char        *name;
  gboolean           dark;
  RostrumColor       view;        /* behind everything; also the halo of marks */
  RostrumColor       text;
  RostrumColor       dim;         /* text of less weight, still 4.5:1 */
  RostrumColor       heading;     /* behind lane headings and the axis */
  RostrumColor       rule;        /* separators and minor ticks */
  RostrumColor       rule_major;
  RostrumColor       chip;
  RostrumColor       chip_text;
  RostrumColor       chip_dim;
  RostrumColor       said;        /* the speech says */
  RostrumColor       said_tint;
  RostrumColor       source;
  RostrumColor       editor;
  RostrumColor       report;
  RostrumColor       accent;      /* selection and focus */
  RostrumColor       proposed;
  RostrumColor       adopted;
  RostrumColor       in_force;
  RostrumColor       in_force_bar;
  RostrumColor       amended;
  RostrumColor       repealed;
  RostrumColor       causes[3];   /* by RostrumCause */
  RostrumColor       lanes[ROSTRUM_THEME_N_LANES];
  RostrumColor       lane_other;
  RostrumLayerColors layers[ROSTRUM_THEME_N_LAYERS];
} RostrumTheme;

const RostrumTheme *rostrum_theme_light       (void);
const RostrumTheme *rostrum_theme_dark        (void);
const RostrumTheme *rostrum_theme_contrast    (void);
/* One of light, dark, contrast and paper; NULL if there is no theme of that name. */
const RostrumTheme *rostrum_theme_from_name   (const char         *name);
RostrumColor        rostrum_theme_get_lane    (const RostrumTheme *self,
                                               int                 slot);
RostrumLayerColors  rostrum_theme_get_layer   (const RostrumTheme *self,
                                               int                 slot,
                                               int                 n_slots);

double              rostrum_theme_get_contrast (const RostrumColor *a,
                                               const RostrumColor *b);

G_END_DECLS
