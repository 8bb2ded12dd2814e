/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layers laid flat, the outermost on top, for windows that are too narrow
 * for rings: titles above chips that flow like words.
 */

#include "config.h"

#include "rostrum-risk-private.h"

#include <math.h>

#include "rostrum-text.h"

#define SIDE        12
#define TITLE_TOP   9
#define BAND_BOTTOM 14
#define WAVE        4
#define BLEED       3 /* keeps the contour's sides out of sight */
#define WAVE_LENGTH 90
#define TEXT_SIZE   13.5
#define CHIP_SIDES  45 /* of a chip that is not text */

/* Flows the chips from y on. Returns y below them. */
static double
flow_chips (const RostrumRiskLayer *layer,
            double                  width,
            double                  y)
{
  double x = SIDE;
  double row_height = 0;

  for (guint i = 0; i < layer->chips->len; i++)
    {
      RostrumChip *chip = g_ptr_array_index (layer->chips, i);

      if (x > SIDE && x + chip->rect.width > width - SIDE)
        {
          x = SIDE;
          y += row_height + ROSTRUM_RISK_CHIP_GAP;
          row_height = 0;
        }
      chip->rect.x = x;
      chip->rect.y = y;
      row_height = MAX (row_height, chip->rect.height);
      x += chip->rect.width + ROSTRUM_RISK_CHIP_GAP;
    }
  return y + row_height;
}

/* Returns the lower end of the band that begins at top. */
static double
place_layer (const RostrumRiskLayer *layer,
             double                  width,
             double                  top)
{
  return flow_chips (layer, width, top + TITLE_TOP + layer->title_height + ROSTRUM_RISK_CHIP_GAP)
         + BAND_BOTTOM;
}

/* A band with a wave for its upper edge, none in the topmost, and corners that stay sharp because
 * their points stand twice. */
static void
add_wave (RostrumSceneBuilder *builder,
          RostrumNode         *node,
          double               amplitude,
          double               phase)
{
  RostrumRect rect = node->rect;
  guint n_waves = MAX ((guint) ceil (rect.width / WAVE_LENGTH) * 4, 4);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (RostrumPoint));

  for (guint i = 0; i <= n_waves; i++)
    {
      RostrumPoint p = { rect.x + rect.width * i / n_waves,
                         rect.y + amplitude * sin (G_PI * i / 2.0 + phase) };

      g_array_append_val (points, p);
      if (i == 0 || i == n_waves)
        g_array_append_val (points, p);
    }
  for (int i = 0; i < 4; i++)
    {
      RostrumPoint p = { i < 2 ? rect.x + rect.width : rect.x, rect.y + rect.height };

      g_array_append_val (points, p);
    }
  rostrum_scene_builder_set_points (builder, node, (const RostrumPoint *) points->data,
                                    points->len);
}

RostrumScene *
rostrum_risk_strata_layout (RostrumRiskDiagram *diagram)
{
  const RostrumRiskOptions *options = diagram->options;
  g_autoptr (RostrumSceneBuilder) builder = rostrum_scene_builder_new ();
  guint n = diagram->layers->len;
  double width = options->width;
  g_autofree double *tops = g_new0 (double, n + 1);
  double y = 0;
  double extra;

  rostrum_risk_diagram_measure (diagram, MAX (width - 2 * SIDE - CHIP_SIDES, 1), TEXT_SIZE,
                                width - 2 * SIDE);

  /* Once for the height, then with what is left shared out. */
  for (guint i = 0; i < n; i++)
    y = place_layer (g_ptr_array_index (diagram->layers, i), width, y);
  extra = n > 0 ? MAX (options->height - y, 0) / n : 0;

  y = 0;
  for (guint i = n; i-- > 0;)
    {
      tops[i] = y;
      y = place_layer (g_ptr_array_index (diagram->layers, i), width, y) + extra;
    }

  for (guint i = n; i-- > 0;)
    {
      const RostrumRiskLayer *layer = g_ptr_array_index (diagram->layers, i);
      double bottom = i == 0 ? y : tops[i - 1] + 2 * WAVE;
      RostrumNode *node = rostrum_risk_diagram_add_band (
          diagram, builder, layer,
          (RostrumRect) { -BLEED, tops[i], width + 2 * BLEED, bottom - tops[i] });

      add_wave (builder, node, i < n - 1 ? WAVE : 0, i);
    }
  for (guint i = n; i-- > 0;)
    {
      const RostrumRiskLayer *layer = g_ptr_array_index (diagram->layers, i);

      rostrum_risk_diagram_place_title (diagram, builder, layer, SIDE, tops[i] + TITLE_TOP);
      rostrum_risk_diagram_place_chips (diagram, builder, layer);
    }
  if (options->chains)
    rostrum_risk_diagram_place_chains (diagram, builder, FALSE);
  if (options->legend)
    y += rostrum_risk_diagram_place_legend (diagram, builder, width, y);

  return rostrum_scene_builder_finish (builder, rostrum_text (options->lang, "Risk layers"),
                                       options->lang, width, MAX (y, options->height));
}
