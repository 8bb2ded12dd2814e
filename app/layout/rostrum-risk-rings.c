/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rings as off-centre ripples. The innermost layer is a block of centred rows;
 * each further one is a crescent whose rows follow the ring inside it; the
 * outermost is the whole field. Heights are given from outside to inside,
 * widths are found from inside to outside: every ring is as wide as what
 * stands in it makes it, and what is left over is shared out evenly.
 */

#include "config.h"

#include "rostrum-risk-private.h"

#include <math.h>

#include "rostrum-chip-rows.h"
#include "rostrum-contour.h"
#include "rostrum-text.h"

#define MARGIN         13 /* around the field */
#define RING_INSET     13 /* of the outermost contour within the field */
#define LEFT_STEP      14 /* between the left ends of two contours */
#define BOTTOM_STEP    30
#define BOTTOM_STEP_MANY 14
#define MANY_RINGS     4
#define TITLE_OVER     9  /* between a contour and the title below it */
#define TITLE_UNDER    6
#define INNERMOST_TITLE 0.09 /* how much lower it stands, of half the height */
#define CONTOUR_GAP    12 /* between a chip and a contour */
#define LEAST_CRESCENT 34
#define ROWS_SHARE     0.8 /* of a ring's height that rows may take */
#define FIELD_TITLE    34  /* y of the outermost title within the field */
#define N_ECHOES       5
#define MOST_COLUMNS   12
#define CHIP_RATIO     2.5 /* width to height of a chip with its gaps */
#define LEAST_ROUNDNESS 0.55 /* width to height of the innermost ring */
#define TITLE_SHIFT    0.35
#define GROWTH         1.06
#define MOST_GROWTHS   90
#define N_SAMPLES      24
#define N_SHIFTS       16
#define LEAST_RIM      6  /* between two contours, anywhere */
#define N_BISECTIONS   30

/* What is tried before the scene is made larger. */
static const struct
{
  double   text_width;
  double   text_size;
  gboolean spread; /* rows stand further apart than they have to */
} measures[] = {
  { 150, 13.5, TRUE }, { 118, 13.5, TRUE }, { 118, 13.5, FALSE }, { 95, 13.5, FALSE }, { 95, 12.5, FALSE },
};

typedef struct
{
  RostrumRiskDiagram *diagram;
  guint               n_layers;
  RostrumRect         field;
  RostrumContour     *contours; /* of all layers but the outermost */
  double             *title_x;
  double             *title_top;
  GPtrArray         **rows;     /* by layer: RostrumChipRow */
  double              slack;    /* added to the width of every layer */
  gboolean            spread;   /* rows stand further apart than they have to */
} Rings;

static RostrumRiskLayer *
get_layer (const Rings *self,
           guint        index)
{
  return g_ptr_array_index (self->diagram->layers, index);
}

/* How many columns make a block of chips about as wide as it is high. */
static guint
get_block_columns (const RostrumRiskLayer *layer)
{
  return (guint) CLAMP (lround (sqrt (layer->chips->len / CHIP_RATIO)), 1, MOST_COLUMNS);
}

/* The fewest columns whose rows are no higher than that, more for a block if it
 * looks better; FALSE if none are. */
static gboolean
choose_rows (Rings  *self,
             guint   index,
             double  most_height)
{
  const RostrumRiskLayer *layer = get_layer (self, index);

  for (guint n = index == 0 ? get_block_columns (layer) : 1; n <= MOST_COLUMNS; n++)
    {
      g_clear_pointer (&self->rows[index], g_ptr_array_unref);
      self->rows[index] = index == 0 ? rostrum_chip_rows_new_block (layer, n)
                                     : rostrum_chip_rows_new_column (layer, n);
      if (rostrum_chip_rows_get_height (self->rows[index]) <= most_height)
        return TRUE;
    }
  return FALSE;
}

/* Vertical extents from the field inwards, with room for a title on top of each
 * ring. FALSE if nothing is left for the innermost. */
static gboolean
set_heights (Rings *self)
{
  double top = self->field.y + RING_INSET;
  double bottom = self->field.y + self->field.height - RING_INSET;
  double bottom_step = self->n_layers > MANY_RINGS ? BOTTOM_STEP_MANY : BOTTOM_STEP;

  for (guint i = self->n_layers - 1; i-- > 0;)
    {
      RostrumContour *contour = &self->contours[i];

      contour->cy = (top + bottom) / 2;
      contour->b = (bottom - top) / 2;
      self->title_top[i] = top + TITLE_OVER;
      if (contour->b < 2 * ROSTRUM_RISK_TITLE_HEIGHT)
        return FALSE;
      /* A title is wide and its contour round: it stands a little lower than
       * the crown, and the next ring begins below it. */
      self->title_top[i] += 0.03 * contour->b;
      top = self->title_top[i] + ROSTRUM_RISK_TITLE_HEIGHT + TITLE_UNDER;
      bottom -= bottom_step;
    }
  /* Near its crown the innermost ring would have to be wide for a title alone. */
  self->title_top[0] += INNERMOST_TITLE * self->contours[0].b;
  return TRUE;
}

/* The innermost ring: its title below the crown, its rows centred below that. */
static gboolean
place_block (Rings *self)
{
  RostrumContour *contour = &self->contours[0];
  const RostrumRiskLayer *layer = get_layer (self, 0);
  GPtrArray *rows;
  double top = self->title_top[0] + ROSTRUM_RISK_TITLE_HEIGHT + ROSTRUM_RISK_CHIP_GAP;
  double bottom = contour->cy + contour->b * ROWS_SHARE;
  double gap;
  double first_y;
  double y;

  contour->left = contour->right = contour->b * LEAST_ROUNDNESS;
  if (!choose_rows (self, 0, bottom - top))
    return FALSE;

  rows = self->rows[0];
  gap = self->spread ? rostrum_chip_rows_get_gap (rows, bottom - top) : ROSTRUM_RISK_CHIP_GAP;
  first_y = (top + bottom - rostrum_chip_rows_get_height (rows)
             - ((double) rows->len - 1) * (gap - ROSTRUM_RISK_CHIP_GAP))
            / 2;
  rostrum_contour_include_row (contour, layer->title_width + 2 * CONTOUR_GAP, self->title_top[0]);

  y = first_y;
  for (guint i = 0; i < rows->len; i++)
    {
      const RostrumChipRow *row = g_ptr_array_index (rows, i);

      rostrum_contour_include_row (contour, row->width + 2 * CONTOUR_GAP, y);
      rostrum_contour_include_row (contour, row->width + 2 * CONTOUR_GAP, y + row->height);
      y += row->height + gap;
    }
  contour->left += self->slack / 2;
  contour->right += self->slack / 2;
  contour->cx = self->field.x + RING_INSET + (self->n_layers - 2) * LEFT_STEP + contour->left;

  y = first_y;
  for (guint i = 0; i < rows->len; i++)
    {
      RostrumChipRow *row = g_ptr_array_index (rows, i);

      rostrum_chip_row_place (row, contour->cx - row->width / 2, y);
      y += row->height + gap;
    }
  return TRUE;
}

/* What the arrows of a layer need to the right of its chips: its right end. */
static double
get_chains_right (const Rings            *self,
                  const RostrumRiskLayer *layer)
{
  double right = 0;

  for (guint i = 0; i < layer->chips->len; i++)
    {
      const RostrumChip *from = g_ptr_array_index (layer->chips, i);
      guint n_relations;
      const RostrumRelation *const *relations
          = rostrum_model_get_relations (self->diagram->model, &from->risk->item, &n_relations);

      for (guint j = 0; from->chained && j < n_relations; j++)
        {
          const RostrumChip *to = rostrum_risk_layer_find_chip (layer, relations[j]->to);
          RostrumChainPath path;

          if (relations[j]->type != ROSTRUM_RELATION_LEADS_TO || to == NULL || to == from)
            continue;
          path = rostrum_risk_chain_route (layer, from, to, TRUE, TRUE);
          /* A cubic stays within its control points; at the middle it has
           * gone three quarters of the way to them. */
          right = MAX (right, 0.25 * MAX (path.points[0].x, path.points[3].x)
                                + 0.75 * path.points[1].x);
        }
    }
  return right;
}

/* Rows that follow the ring inside, centred on its height. */
static gboolean
place_crescent (Rings *self,
                guint  index)
{
  const RostrumContour *inner = &self->contours[index - 1];
  double gap = CONTOUR_GAP + self->slack / 3;
  double room = 2 * inner->b * ROWS_SHARE;
  double row_gap;
  double y;

  if (index == self->n_layers - 1)
    room = MIN (room,
                self->field.height - 2 * (FIELD_TITLE + ROSTRUM_RISK_TITLE_HEIGHT + CONTOUR_GAP));
  if (!choose_rows (self, index, room))
    return FALSE;

  row_gap = self->spread ? rostrum_chip_rows_get_gap (self->rows[index], room)
                         : ROSTRUM_RISK_CHIP_GAP;
  y = inner->cy
      - (rostrum_chip_rows_get_height (self->rows[index])
         + ((double) self->rows[index]->len - 1) * (row_gap - ROSTRUM_RISK_CHIP_GAP))
          / 2;
  for (guint i = 0; i < self->rows[index]->len; i++)
    {
      RostrumChipRow *row = g_ptr_array_index (self->rows[index], i);
      double widest = CLAMP (inner->cy, y, y + row->height);

      rostrum_chip_row_place (row, rostrum_contour_get_right (inner, widest) + gap, y);
      y += row->height + row_gap;
    }
  return TRUE;
}

/* A ring's title stands right of the crown, where the ring shows most. */
static void
place_title (Rings *self,
             guint  index)
{
  RostrumContour *contour = &self->contours[index];
  double width = get_layer (self, index)->title_width;
  double shift = (contour->right - contour->left) * TITLE_SHIFT;

  for (;;)
    {
      self->title_x[index] = contour->cx + shift - width / 2;
      if (shift <= 0
          || rostrum_contour_get_top (contour, self->title_x[index] + width + CONTOUR_GAP)
               <= self->title_top[index] - 2)
        break;
      shift -= 4;
    }
  /* Below the crown at last, and then the ring makes room. */
  rostrum_contour_include (contour, self->title_x[index] + width + CONTOUR_GAP,
                           self->title_top[index]);
}

/* Widens the right half until all of the layer is inside. */
static void
include_layer (const Rings    *self,
               guint           index,
               RostrumContour *contour)
{
  const RostrumContour *inner = &self->contours[index - 1];
  const RostrumRiskLayer *layer = get_layer (self, index);
  double chains_right = get_chains_right (self, layer);

  contour->right = 0;
  for (int i = 0; i <= N_SAMPLES; i++)
    {
      double y = inner->cy + inner->b * (2.0 * i / N_SAMPLES - 1);

      rostrum_contour_include (contour, rostrum_contour_get_right (inner, y) + LEAST_CRESCENT, y);
    }
  for (guint i = 0; i < layer->chips->len; i++)
    {
      const RostrumChip *chip = g_ptr_array_index (layer->chips, i);
      double right = chip->rect.x + chip->rect.width + CONTOUR_GAP;

      if (chip->chained)
        right = MAX (right, chains_right + CONTOUR_GAP);
      rostrum_contour_include (contour, right, chip->rect.y);
      rostrum_contour_include (contour, right, chip->rect.y + chip->rect.height);
    }
  contour->right += self->slack;
}

/* A ring looks best when its crown is in its middle, as far as the ring inside
 * it, whose crown is further left, stays inside. */
static void
fit_contour (Rings *self,
             guint  index)
{
  const RostrumContour *inner = &self->contours[index - 1];
  RostrumContour *contour = &self->contours[index];
  RostrumContour straight = *contour;
  double most_shift;

  straight.cx = inner->cx;
  straight.left = inner->left + LEFT_STEP;
  include_layer (self, index, &straight);
  most_shift = MAX ((straight.right - straight.left) / 2, 0);

  for (int i = N_SHIFTS; i >= 0; i--)
    {
      *contour = straight;
      contour->cx += most_shift * i / N_SHIFTS;
      contour->left += most_shift * i / N_SHIFTS;
      include_layer (self, index, contour);
      if (rostrum_contour_contains (contour, inner, LEAST_RIM))
        break;
    }
  place_title (self, index);
}

/* The right end of all that stands in the outermost layer. */
static double
get_field_right (Rings *self)
{
  guint index = self->n_layers - 1;
  const RostrumContour *inner = &self->contours[index - 1];
  const RostrumRiskLayer *layer = get_layer (self, index);
  double title_bottom = self->field.y + FIELD_TITLE + ROSTRUM_RISK_TITLE_HEIGHT;
  double title_left = rostrum_contour_get_right (inner, title_bottom) + CONTOUR_GAP;
  double right = MAX (rostrum_contour_get_right (inner, inner->cy) + LEAST_CRESCENT,
                      get_chains_right (self, layer) + CONTOUR_GAP);
  double column_left = rostrum_contour_get_right (inner, inner->cy);

  for (guint i = 0; i < layer->chips->len; i++)
    {
      const RostrumChip *chip = g_ptr_array_index (layer->chips, i);

      right = MAX (right, chip->rect.x + chip->rect.width + CONTOUR_GAP);
    }
  right = MAX (right, title_left + layer->title_width + CONTOUR_GAP) + self->slack / 3;

  self->title_top[index] = self->field.y + FIELD_TITLE;
  self->title_x[index] = MAX (title_left,
                              MIN ((column_left + right - layer->title_width) / 2,
                                   right - 2 * CONTOUR_GAP - layer->title_width));
  return right;
}

/* Places everything. Returns the right end, or infinity if rows are too high. */
static double
place_all (Rings  *self,
           double  slack)
{
  self->slack = slack;
  if (!place_block (self))
    return INFINITY;

  for (guint i = 1; i < self->n_layers; i++)
    {
      if (!place_crescent (self, i))
        return INFINITY;
      if (i < self->n_layers - 1)
        fit_contour (self, i);
    }
  self->title_x[0] = self->contours[0].cx - get_layer (self, 0)->title_width / 2;
  return get_field_right (self);
}

/* FALSE if the rings do not fit into the field. */
static gboolean
fit_field (Rings *self)
{
  double right = self->field.x + self->field.width;
  double low = 0;
  double high = self->field.width;

  if (!set_heights (self) || place_all (self, 0) > right)
    return FALSE;

  for (int i = 0; i < N_BISECTIONS; i++)
    {
      double middle = (low + high) / 2;

      if (place_all (self, middle) > right)
        high = middle;
      else
        low = middle;
    }
  place_all (self, low);
  return TRUE;
}

/* The least field, of the proportions asked for, that everything fits into. */
static void
find_field (Rings  *self,
            double  width,
            double  height)
{
  guint n_measures = G_N_ELEMENTS (measures);
  double scale = 1;

  for (guint i = 0; i < n_measures + MOST_GROWTHS; i++)
    {
      guint measure = MIN (i, n_measures - 1);

      if (i >= n_measures)
        scale *= GROWTH;
      self->spread = measures[measure].spread;
      if (i < n_measures)
        rostrum_risk_diagram_measure (self->diagram, measures[measure].text_width,
                                      measures[measure].text_size, G_MAXDOUBLE);
      self->field = (RostrumRect) { MARGIN, MARGIN, round (width * scale) - 2 * MARGIN,
                                    round (height * scale) - 2 * MARGIN };
      if (fit_field (self))
        return;
    }
}

/* Faint ripples beyond the outermost contour. */
static void
add_echoes (const Rings         *self,
            RostrumSceneBuilder *builder)
{
  const RostrumContour *outer = &self->contours[self->n_layers - 2];
  double room = self->field.x + self->field.width - outer->cx - outer->right;

  for (int i = 1; i <= N_ECHOES; i++)
    {
      double growth = i * MAX (room, 60) / N_ECHOES;
      RostrumContour echo = { outer->cx, outer->cy, outer->left + growth * 0.2,
                              outer->right + growth, outer->b + growth * 0.4 };
      RostrumPoint points[ROSTRUM_CONTOUR_N_POINTS];
      g_autofree char *id = g_strdup_printf ("#echo-%d", i);
      RostrumNode *node;

      rostrum_contour_sample (&echo, points);
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_ECHO, id, self->field);
      node->slot = (int) self->n_layers - 1;
      node->n_slots = (int) self->n_layers;
      rostrum_scene_builder_set_points (builder, node, points, G_N_ELEMENTS (points));
    }
}

static void
add_bands (const Rings         *self,
           RostrumSceneBuilder *builder)
{
  rostrum_risk_diagram_add_band (self->diagram, builder, get_layer (self, self->n_layers - 1),
                                 self->field);
  add_echoes (self, builder);

  for (guint i = self->n_layers - 1; i-- > 0;)
    {
      RostrumPoint points[ROSTRUM_CONTOUR_N_POINTS];
      RostrumNode *node
          = rostrum_risk_diagram_add_band (self->diagram, builder, get_layer (self, i),
                                           rostrum_contour_get_rect (&self->contours[i]));

      rostrum_contour_sample (&self->contours[i], points);
      rostrum_scene_builder_set_points (builder, node, points, G_N_ELEMENTS (points));
    }
}

static void
clear_rings (Rings *self)
{
  for (guint i = 0; i < self->n_layers; i++)
    g_clear_pointer (&self->rows[i], g_ptr_array_unref);
  g_free (self->rows);
  g_free (self->contours);
  g_free (self->title_x);
  g_free (self->title_top);
}

/* Lays out two layers or more as rings. */
RostrumScene *
rostrum_risk_rings_layout (RostrumRiskDiagram *diagram)
{
  const RostrumRiskOptions *options = diagram->options;
  g_autoptr (RostrumSceneBuilder) builder = rostrum_scene_builder_new ();
  g_autoptr (RostrumSceneBuilder) probe = rostrum_scene_builder_new ();
  guint n = diagram->layers->len;
  Rings self = {
    .diagram = diagram,
    .n_layers = n,
    .contours = g_new0 (RostrumContour, n),
    .title_x = g_new0 (double, n),
    .title_top = g_new0 (double, n),
    .rows = g_new0 (GPtrArray *, n),
  };
  double legend = options->legend
                    ? rostrum_risk_diagram_place_legend (diagram, probe, options->width, 0)
                    : 0;
  double height;

  find_field (&self, options->width, MAX (options->height - legend, options->width / 4));
  add_bands (&self, builder);
  for (guint i = 0; i < n; i++)
    {
      const RostrumRiskLayer *layer = get_layer (&self, i);

      rostrum_risk_diagram_place_title (diagram, builder, layer, self.title_x[i],
                                        self.title_top[i]);
      rostrum_risk_diagram_place_chips (diagram, builder, layer);
    }
  if (options->chains)
    rostrum_risk_diagram_place_chains (diagram, builder, TRUE);

  height = self.field.y + self.field.height + MARGIN;
  if (options->legend)
    height += rostrum_risk_diagram_place_legend (diagram, builder, self.field.width + 2 * MARGIN,
                                                 height - MARGIN / 2.0)
              - MARGIN / 2.0;
  clear_rings (&self);
  return rostrum_scene_builder_finish (builder, rostrum_text (options->lang, "Risk layers"),
                                       options->lang, self.field.width + 2 * MARGIN, height);
}
