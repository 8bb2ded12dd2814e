/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The palettes can be read and told apart: contrast after WCAG 2.2, and
 * distance after CIEDE2000, also as seen with the three common deficiencies.
 */

#include "config.h"

#include <math.h>

#include "rostrum-theme.h"

#define TEXT_CONTRAST  4.5
#define MARK_CONTRAST  3.0
#define LEAST_DISTANCE 8.0
#define LEAST_PAPER_DISTANCE 7.0
#define HIGH_CONTRAST  6.1

typedef double Matrix[3][3];

/* Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), severity 1.0. */
static const struct
{
  const char *name;
  Matrix      matrix;
} visions[] = {
  { "normal", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "protanopia",
    { { 0.152286, 1.052583, -0.204868 },
      { 0.114503, 0.786281, 0.099216 },
      { -0.003882, -0.048116, 1.051998 } } },
  { "deuteranopia",
    { { 0.367322, 0.860646, -0.227968 },
      { 0.280085, 0.672501, 0.047413 },
      { -0.011820, 0.042940, 0.968881 } } },
  { "tritanopia",
    { { 1.255528, -0.076749, -0.178779 },
      { -0.078411, 0.930809, 0.147602 },
      { 0.004733, 0.691367, 0.303900 } } },
};

typedef struct
{
  double l;
  double a;
  double b;
} Lab;

static double
to_linear (double c)
{
  return c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
lab_curve (double t)
{
  return t > 0.008856 ? cbrt (t) : 7.787 * t + 16.0 / 116;
}

static Lab
see (const RostrumColor *color,
     const Matrix        vision)
{
  double in[3] = { to_linear (color->red), to_linear (color->green), to_linear (color->blue) };
  double c[3];
  double x, y, z;

  for (int i = 0; i < 3; i++)
    c[i] = CLAMP (vision[i][0] * in[0] + vision[i][1] * in[1] + vision[i][2] * in[2], 0, 1);
  x = lab_curve ((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
  y = lab_curve (0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
  z = lab_curve ((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
  return (Lab) { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

static double
get_hue (double a,
         double b)
{
  double hue = atan2 (b, a) * 180 / G_PI;

  return hue < 0 ? hue + 360 : hue;
}

static double
cosine (double degrees)
{
  return cos (degrees * G_PI / 180);
}

/* CIEDE2000 after Sharma, Wu and Dalal (2005). */
static double
get_distance (Lab p,
              Lab q)
{
  double mean = (hypot (p.a, p.b) + hypot (q.a, q.b)) / 2;
  double g = 0.5 * (1 - sqrt (pow (mean, 7) / (pow (mean, 7) + pow (25, 7))));
  double c1 = hypot (p.a * (1 + g), p.b);
  double c2 = hypot (q.a * (1 + g), q.b);
  double h1 = get_hue (p.a * (1 + g), p.b);
  double h2 = get_hue (q.a * (1 + g), q.b);
  double dh = c1 * c2 == 0 ? 0 : h2 - h1;
  double hm = h1 + h2;
  double lm = (p.l + q.l) / 2;
  double cm = (c1 + c2) / 2;
  double t, sl, sc, sh, rt, dl, dc, dhh;

  if (c1 * c2 != 0)
    {
      hm /= 2;
      if (fabs (h1 - h2) > 180)
        hm += h1 + h2 < 360 ? 180 : -180;
    }
  if (dh > 180)
    dh -= 360;
  else if (dh < -180)
    dh += 360;

  t = 1 - 0.17 * cosine (hm - 30) + 0.24 * cosine (2 * hm) + 0.32 * cosine (3 * hm + 6)
      - 0.2 * cosine (4 * hm - 63);
  sl = 1 + 0.015 * pow (lm - 50, 2) / sqrt (20 + pow (lm - 50, 2));
  sc = 1 + 0.045 * cm;
  sh = 1 + 0.015 * cm * t;
  rt = -sin (60 * exp (-pow ((hm - 275) / 25, 2)) * G_PI / 180)
       * 2 * sqrt (pow (cm, 7) / (pow (cm, 7) + pow (25, 7)));
  dl = (q.l - p.l) / sl;
  dc = (c2 - c1) / sc;
  dhh = 2 * sqrt (c1 * c2) * sin (dh / 2 * G_PI / 180) / sh;
  return sqrt (dl * dl + dc * dc + dhh * dhh + rt * dc * dhh);
}

static void
assert_apart (const char         *set,
              const RostrumColor *colors,
              guint               n_colors,
              double              least)
{
  for (guint v = 0; v < G_N_ELEMENTS (visions); v++)
    for (guint i = 0; i < n_colors; i++)
      for (guint j = i + 1; j < n_colors; j++)
        {
          double distance = get_distance (see (&colors[i], visions[v].matrix),
                                          see (&colors[j], visions[v].matrix));

          if (distance < least)
            g_error ("%s: %u and %u are %.1f apart for %s", set, i, j, distance, visions[v].name);
        }
}

static void
assert_contrast (const char         *what,
                 const RostrumColor *color,
                 const RostrumColor *ground,
                 double              least)
{
  double contrast = rostrum_theme_get_contrast (color, ground);

  if (contrast < least)
    g_error ("%s has a contrast of %.2f, less than %.1f", what, contrast, least);
}

static void
test_distances (gconstpointer data)
{
  const RostrumTheme *theme = data;
  const RostrumColor phases[] = { theme->proposed, theme->adopted, theme->in_force, theme->amended,
                                  theme->repealed };
  const RostrumColor bases[] = { theme->said, theme->source, theme->editor, theme->report };
  RostrumColor layers[ROSTRUM_THEME_N_LAYERS];

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    layers[i] = theme->layers[i].fill;

  assert_apart ("lanes", theme->lanes, G_N_ELEMENTS (theme->lanes), LEAST_DISTANCE);
  assert_apart ("causes", theme->causes, G_N_ELEMENTS (theme->causes), LEAST_DISTANCE);
  assert_apart ("phases", phases, G_N_ELEMENTS (phases), LEAST_DISTANCE);
  assert_apart ("basis", bases, G_N_ELEMENTS (bases), LEAST_DISTANCE);
  assert_apart ("layers", layers, G_N_ELEMENTS (layers),
                g_str_equal (theme->name, "paper") ? LEAST_PAPER_DISTANCE : LEAST_DISTANCE);
}

static void
test_contrasts (gconstpointer data)
{
  const RostrumTheme *t = data;
  double mark = t == rostrum_theme_contrast () ? HIGH_CONTRAST : MARK_CONTRAST;

  assert_contrast ("text", &t->text, &t->view, TEXT_CONTRAST);
  assert_contrast ("dim text", &t->dim, &t->view, TEXT_CONTRAST);
  assert_contrast ("dim text on a heading", &t->dim, &t->heading, TEXT_CONTRAST);
  assert_contrast ("the speaker", &t->said, &t->view, TEXT_CONTRAST);
  assert_contrast ("chip text", &t->chip_text, &t->chip, TEXT_CONTRAST);
  assert_contrast ("dim chip text", &t->chip_dim, &t->chip, TEXT_CONTRAST);
  assert_contrast ("proposed", &t->proposed, &t->view, mark);
  assert_contrast ("adopted", &t->adopted, &t->view, mark);
  assert_contrast ("in force", &t->in_force, &t->view, mark);
  assert_contrast ("amended", &t->amended, &t->view, mark);
  assert_contrast ("repealed", &t->repealed, &t->view, mark);
  assert_contrast ("the selection", &t->accent, &t->view, mark);
  for (guint i = 0; i < G_N_ELEMENTS (t->lanes); i++)
    assert_contrast ("a lane", &t->lanes[i], &t->view, mark);
  for (guint i = 0; i < G_N_ELEMENTS (t->causes); i++)
    assert_contrast ("a cause", &t->causes[i], &t->chip, mark);
  for (guint i = 0; i < ROSTRUM_THEME_N_LAYERS; i++)
    assert_contrast ("a layer's title", &t->layers[i].text, &t->layers[i].fill, TEXT_CONTRAST);
}

/* Any number of layers: titles readable, lightness falling outward. */
static void
test_interpolated_layers (gconstpointer data)
{
  const RostrumTheme *theme = data;
  const RostrumColor black = { .alpha = 1 };

  for (int n = 1; n <= 8; n++)
    {
      double before = G_MAXDOUBLE;

      for (int i = 0; i < n; i++)
        {
          RostrumLayerColors colors = rostrum_theme_get_layer (theme, i, n);
          double lightness = rostrum_theme_get_contrast (&colors.fill, &black);

          assert_contrast ("an interpolated layer's title", &colors.text, &colors.fill,
                           TEXT_CONTRAST);
          g_assert_cmpfloat (lightness, <, before);
          before = lightness;
        }
    }
}

static void
test_names (void)
{
  g_assert_true (rostrum_theme_from_name ("light") == rostrum_theme_light ());
  g_assert_true (rostrum_theme_from_name ("dark") == rostrum_theme_dark ());
  g_assert_null (rostrum_theme_from_name ("sepia"));
  g_assert_null (rostrum_theme_from_name (NULL));
}

int
main (int   argc,
      char *argv[])
{
  const RostrumTheme *themes[] = { rostrum_theme_light (), rostrum_theme_dark (),
                                   rostrum_theme_contrast (), rostrum_theme_from_name ("paper") };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/names", test_names);
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *distances = g_strdup_printf ("/theme/%s/distances", themes[i]->name);
      g_autofree char *contrasts = g_strdup_printf ("/theme/%s/contrasts", themes[i]->name);
      g_autofree char *layers = g_strdup_printf ("/theme/%s/interpolated-layers", themes[i]->name);

      g_test_add_data_func (distances, themes[i], test_distances);
      g_test_add_data_func (contrasts, themes[i], test_contrasts);
      g_test_add_data_func (layers, themes[i], test_interpolated_layers);
    }
  return g_test_run ();
}
