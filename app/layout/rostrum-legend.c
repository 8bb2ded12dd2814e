/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The legend. */

#include "config.h"

#include "rostrum-legend.h"

#define ROW         24
#define SAMPLE      35 /* room of a sign before its word */
#define ENTRY_GAP   20
#define PADDING     8

static const RostrumTextStyle style = { .size = 12, .weight = 400 };

double
rostrum_legend_place (RostrumSceneBuilder      *builder,
                      RostrumMetrics           *metrics,
                      const RostrumLegendEntry *entries,
                      guint                     n_entries,
                      const char               *lang,
                      double                    left,
                      double                    right,
                      double                    top)
{
  double x = left;
  double y = top + PADDING;

  for (guint i = 0; i < n_entries; i++)
    {
      gboolean has_sign = entries[i].shape != ROSTRUM_SHAPE_NONE;
      double indent = has_sign ? SAMPLE : 0;
      double width = rostrum_metrics_measure (metrics, entries[i].text, lang, &style);
      g_autofree char *id = g_strdup_printf ("#legend-%u", i);
      RostrumTextRun run = {
        .text = entries[i].text,
        .lang = lang,
        .style = style,
        .ink = has_sign ? ROSTRUM_INK_TEXT : ROSTRUM_INK_DIM,
        .width = width,
      };
      RostrumNode *node;

      if (x > left && x + indent + width > right)
        {
          x = left;
          y += ROW;
        }
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_LEGEND, id,
                                        (RostrumRect) { x, y, indent + width, ROW });
      node->shape = entries[i].shape;
      run.x = x + indent;
      run.baseline = y + ROW / 2.0 + style.size * 0.36;
      rostrum_scene_builder_set_runs (builder, node, &run, 1);
      x += indent + width + ENTRY_GAP;
    }

  return y + ROW + PADDING - top;
}
