/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The palettes, and how colours for other numbers of layers are found. All
 * pairs of one set differ by at least ΔE2000 8 (layers on paper 7) for the common
 * colour-vision deficiencies; text has 4.5:1 and marks 3:1, under high contrast
 * 6.1:1, against what they stand on.
 */

#include "config.h"

#include "rostrum-theme.h"

#include <math.h>

#define RGBA(hex, opacity)                                                      \
  {                                                                             \
    .red = ((hex) >> 16 & 0xff) / 255.0, .green = ((hex) >> 8 & 0xff) / 255.0,  \
    .blue = ((hex) & 0xff) / 255.0, .alpha = (opacity)                          \
  }
#define RGB(hex) RGBA (hex, 1)

/* WCAG 2.2 AA, text of ordinary size. */
#define LEAST_TEXT_CONTRAST 4.5

static const RostrumTheme themes[] = {
  {
    .name = "light",
    .dark = FALSE,
    .view = RGB (0xffffff),
    .text = RGB (0x2e2e33),
    .dim = RGB (0x66666d),
    .heading = RGB (0xf6f6f7),
    .rule = RGB (0xe9e9ec),
    .rule_major = RGB (0xcfcfd4),
    .chip = RGB (0xffffff),
    .chip_text = RGB (0x2e2e33),
    .chip_dim = RGB (0x5e5e66),
    .said = RGB (0xa34e06),
    .said_tint = RGB (0xfdf1e4),
    .source = RGB (0x1668c9),
    .editor = RGB (0x4b4757),
    .report = RGB (0x12242f),
    .accent = RGB (0x1c71d8),
    .proposed = RGB (0x6b6c73),
    .adopted = RGB (0x1a4fa0),
    .in_force = RGB (0x2f8f4a),
    .in_force_bar = RGB (0xa9d9b6),
    .amended = RGB (0xb05ad4),
    .repealed = RGB (0x8f0a20),
    .causes = { RGB (0x1a4fa0), RGB (0xb84a00), RGB (0x088575) },
    .lanes = { RGB (0xd0503b), RGB (0x123f80), RGB (0x5b3800), RGB (0xa346cb), RGB (0x1f8f86),
               RGB (0x5a595c), RGB (0x8888c0), RGB (0x17171c) },
    .lane_other = RGB (0x8a8a90),
    .layers = {
      { RGB (0xfde9bf), RGB (0x4a3710), RGB (0x8a6410), RGB (0xffffff) },
      { RGB (0xa8d8c4), RGB (0x123f31), RGB (0x1f6a50), RGB (0xffffff) },
      { RGB (0x3d78ad), RGB (0xffffff), RGB (0x0f3457), RGB (0xffffff) },
      { RGB (0x26244f), RGB (0xffffff), RGB (0x6d69a8), RGB (0xffffff) },
    },
  },
  {
    .name = "dark",
    .dark = TRUE,
    .view = RGB (0x1d1d20),
    .text = RGB (0xf6f6f7),
    .dim = RGB (0xa3a3ab),
    .heading = RGB (0x242428),
    .rule = RGB (0x303035),
    .rule_major = RGB (0x4a4a51),
    .chip = RGB (0x2b2b30),
    .chip_text = RGB (0xffffff),
    .chip_dim = RGB (0xc4c4cb),
    .said = RGB (0xffab66),
    .said_tint = RGB (0x443224),
    .source = RGB (0x8fbff5),
    .editor = RGB (0xd9d8e0),
    .report = RGB (0x7890a8),
    .accent = RGB (0x5aa2f0),
    .proposed = RGB (0x9a9ca0),
    .adopted = RGB (0x4a95f8),
    .in_force = RGB (0x86f0a6),
    .in_force_bar = RGB (0x3e6b4c),
    .amended = RGB (0xf0baf7),
    .repealed = RGB (0xf0573a),
    .causes = { RGB (0x6aa8f5), RGB (0xf5852f), RGB (0xb4f2d6) },
    .lanes = { RGB (0xff6a52), RGB (0x8fb6fe), RGB (0xedc951), RGB (0xc97bb8), RGB (0x4ba98c),
               RGB (0xe4e4e5), RGB (0x9c5ccf), RGB (0x4f8282) },
    .lane_other = RGB (0x8e8e96),
    .layers = {
      { RGB (0x94641c), RGB (0xffffff), RGB (0xd9ae55), RGBA (0xd9ae55, 0.55) },
      { RGB (0x236153), RGB (0xffffff), RGB (0x5cc0a2), RGBA (0x5cc0a2, 0.55) },
      { RGB (0x24466f), RGB (0xffffff), RGB (0x6fa4e6), RGBA (0x6fa4e6, 0.55) },
      { RGB (0x1a1a38), RGB (0xffffff), RGB (0x8d88d6), RGBA (0x8d88d6, 0.55) },
    },
  },
  {
    .name = "contrast",
    .dark = FALSE,
    .view = RGB (0xffffff),
    .text = RGB (0x000000),
    .dim = RGB (0x36363c),
    .heading = RGB (0xffffff),
    .rule = RGB (0x9a9aa0),
    .rule_major = RGB (0x55555f),
    .chip = RGB (0xffffff),
    .chip_text = RGB (0x000000),
    .chip_dim = RGB (0x36363c),
    .said = RGB (0x7d3a00),
    .said_tint = RGB (0xffffff),
    .source = RGB (0x004a9c),
    .editor = RGB (0x2b2733),
    .report = RGB (0x585868),
    .accent = RGB (0x1a5fb4),
    .proposed = RGB (0x4a4b52),
    .adopted = RGB (0x00337f),
    .in_force = RGB (0x00702c),
    .in_force_bar = RGB (0x00702c),
    .amended = RGB (0x8a2db3),
    .repealed = RGB (0x5e0010),
    .causes = { RGB (0x00337f), RGB (0x8a3300), RGB (0x00695c) },
    .lanes = { RGB (0xc01c0a), RGB (0x0a2a5e), RGB (0x3d2800), RGB (0x7d21a8), RGB (0x00695f),
               RGB (0x333236), RGB (0x506040), RGB (0x000000) },
    .lane_other = RGB (0x55555f),
    .layers = {
      { RGB (0xffffff), RGB (0x000000), RGB (0x000000), RGB (0x000000) },
      { RGB (0xd2d2d8), RGB (0x000000), RGB (0x000000), RGB (0x000000) },
      { RGB (0x55555f), RGB (0xffffff), RGB (0x000000), RGB (0xffffff) },
      { RGB (0x000000), RGB (0xffffff), RGB (0x000000), RGB (0xffffff) },
    },
  },
  {
    /* Ink is dear and paper white: no tints, pale layers. */
    .name = "paper",
    .dark = FALSE,
    .view = RGB (0xffffff),
    .text = RGB (0x1a1a1a),
    .dim = RGB (0x55555b),
    .heading = RGB (0xffffff),
    .rule = RGB (0xe0e0e3),
    .rule_major = RGB (0xbcbcc2),
    .chip = RGB (0xffffff),
    .chip_text = RGB (0x1a1a1a),
    .chip_dim = RGB (0x55555b),
    .said = RGB (0xa34e06),
    .said_tint = RGB (0xffffff),
    .source = RGB (0x1668c9),
    .editor = RGB (0x4b4757),
    .report = RGB (0x12242f),
    .accent = RGB (0x1c71d8),
    .proposed = RGB (0x6b6c73),
    .adopted = RGB (0x1a4fa0),
    .in_force = RGB (0x2f8f4a),
    .in_force_bar = RGB (0xa9d9b6),
    .amended = RGB (0xb05ad4),
    .repealed = RGB (0x8f0a20),
    .causes = { RGB (0x1a4fa0), RGB (0xb84a00), RGB (0x088575) },
    .lanes = { RGB (0xd0503b), RGB (0x123f80), RGB (0x5b3800), RGB (0xa346cb), RGB (0x1f8f86),
               RGB (0x5a595c), RGB (0x8888c0), RGB (0x17171c) },
    .lane_other = RGB (0x8a8a90),
    .layers = {
      { RGB (0xfff6df), RGB (0x1a1a1a), RGB (0x8a6410), RGB (0x55555b) },
      { RGB (0xc4e3d6), RGB (0x1a1a1a), RGB (0x1f6a50), RGB (0x55555b) },
      { RGB (0x9dc0de), RGB (0x1a1a1a), RGB (0x0f3457), RGB (0x55555b) },
      { RGB (0x8380b4), RGB (0x000000), RGB (0x3a3768), RGB (0x55555b) },
    },
  },
};

const RostrumTheme *
rostrum_theme_light (void)
{
  return &themes[0];
}

const RostrumTheme *
rostrum_theme_dark (void)
{
  return &themes[1];
}

const RostrumTheme *
rostrum_theme_contrast (void)
{
  return &themes[2];
}

/**
 * rostrum_theme_from_name:
 *
 * Returns: (nullable): the theme, or NULL if none has that name
 */
const RostrumTheme *
rostrum_theme_from_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    if (g_strcmp0 (themes[i].name, name) == 0)
      return &themes[i];

  return NULL;
}

RostrumColor
rostrum_theme_get_lane (const RostrumTheme *self,
                        int                 slot)
{
  return slot >= 0 && slot < ROSTRUM_THEME_N_LANES ? self->lanes[slot] : self->lane_other;
}

/* OKLab: Björn Ottosson, "A perceptual color space for image processing"
 * (2020). Mixing in it keeps the steps of lightness even. */
typedef struct
{
  double l;
  double a;
  double b;
} OkLab;

static double
to_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
from_linear (double channel)
{
  double c = CLAMP (channel, 0, 1);

  return c <= 0.0031308 ? c * 12.92 : 1.055 * pow (c, 1 / 2.4) - 0.055;
}

static OkLab
to_oklab (const RostrumColor *color)
{
  double r = to_linear (color->red);
  double g = to_linear (color->green);
  double b = to_linear (color->blue);
  double l = cbrt (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  double m = cbrt (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  double s = cbrt (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);

  return (OkLab) {
    .l = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
    .a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
    .b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
  };
}

static RostrumColor
from_oklab (const OkLab *lab,
            double       alpha)
{
  double l = pow (lab->l + 0.3963377774 * lab->a + 0.2158037573 * lab->b, 3);
  double m = pow (lab->l - 0.1055613458 * lab->a - 0.0638541728 * lab->b, 3);
  double s = pow (lab->l - 0.0894841775 * lab->a - 1.2914855480 * lab->b, 3);

  return (RostrumColor) {
    .red = from_linear (4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    .green = from_linear (-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    .blue = from_linear (-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
    .alpha = alpha,
  };
}

static RostrumColor
mix (const RostrumColor *a,
     const RostrumColor *b,
     double              t)
{
  OkLab from = to_oklab (a);
  OkLab to = to_oklab (b);
  OkLab between = {
    .l = from.l + (to.l - from.l) * t,
    .a = from.a + (to.a - from.a) * t,
    .b = from.b + (to.b - from.b) * t,
  };

  return from_oklab (&between, a->alpha + (b->alpha - a->alpha) * t);
}

/* WCAG 2.2, relative luminance. */
static double
get_luminance (const RostrumColor *color)
{
  return 0.2126 * to_linear (color->red) + 0.7152 * to_linear (color->green)
         + 0.0722 * to_linear (color->blue);
}

/**
 * rostrum_theme_get_contrast:
 *
 * Returns: the contrast of two opaque colours after WCAG 2.2, from 1 to 21
 */
double
rostrum_theme_get_contrast (const RostrumColor *a,
                            const RostrumColor *b)
{
  double la = get_luminance (a);
  double lb = get_luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}

/* The better readable of two, or black where neither will do. */
static RostrumColor
choose_text (const RostrumColor *fill,
             const RostrumColor *a,
             const RostrumColor *b)
{
  const RostrumColor black = RGB (0x000000);
  double contrast_a = rostrum_theme_get_contrast (a, fill);
  double contrast_b = rostrum_theme_get_contrast (b, fill);

  if (MAX (contrast_a, contrast_b) < LEAST_TEXT_CONTRAST)
    return black;
  return contrast_a >= contrast_b ? *a : *b;
}

/**
 * rostrum_theme_get_layer:
 * @slot: the layer, innermost first
 * @n_slots: how many there are
 *
 * Four layers have colours of their own; for any other number the way from the
 * innermost to the outermost is divided evenly, so that lightness falls outward.
 */
RostrumLayerColors
rostrum_theme_get_layer (const RostrumTheme *self,
                         int                 slot,
                         int                 n_slots)
{
  double place = n_slots > 1 ? (double) CLAMP (slot, 0, n_slots - 1) * (ROSTRUM_THEME_N_LAYERS - 1)
                                   / (n_slots - 1)
                             : 0;
  int below = MIN ((int) place, ROSTRUM_THEME_N_LAYERS - 2);
  const RostrumLayerColors *a = &self->layers[below];
  const RostrumLayerColors *b = &self->layers[below + 1];
  double t = place - below;
  RostrumLayerColors colors;

  if (t < 1e-9)
    return *a;
  if (t > 1 - 1e-9)
    return *b;

  colors.fill = mix (&a->fill, &b->fill, t);
  colors.outline = mix (&a->outline, &b->outline, t);
  colors.contour = mix (&a->contour, &b->contour, t);
  colors.text = choose_text (&colors.fill, &a->text, &b->text);
  return colors;
}
