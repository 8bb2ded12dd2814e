/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What rings and strata have in common: chips, titles, chains. */

#pragma once

#include "rostrum-risk-layout.h"
#include "rostrum-scene-builder.h"

G_BEGIN_DECLS

/* A risk, measured. Its runs stand relative to its upper left corner. */
typedef struct
{
  const RostrumRisk *risk;
  GArray            *runs; /* RostrumTextRun */
  gboolean           chained; /* part of a chain within its layer */
  RostrumRect        rect; /* the size always, the place once it is known */
} RostrumChip;

/* A layer with its risks in the order of the model. */
typedef struct
{
  const RostrumLayer *layer;
  guint               slot;
  GPtrArray          *chips;       /* RostrumChip */
  GArray             *title;       /* RostrumTextRun, from x 0 and baseline 0 */
  double              title_width;
  double              title_height;
} RostrumRiskLayer;

typedef struct
{
  const RostrumModel       *model;
  RostrumMetrics           *metrics;
  const RostrumRiskOptions *options;
  GPtrArray                *layers;  /* RostrumRiskLayer, innermost first */
  GStringChunk             *strings;
} RostrumRiskDiagram;

typedef struct
{
  RostrumPoint points[4];
} RostrumChainPath;

#define ROSTRUM_RISK_TITLE_SIZE   22
#define ROSTRUM_RISK_TITLE_HEIGHT 26 /* of one line */
#define ROSTRUM_RISK_CHIP_GAP     9

/* Measures titles and chips anew: the text of chips no wider than text_width
 * where two lines are enough, titles no wider than title_width if it can be
 * helped. */
void         rostrum_risk_diagram_measure     (RostrumRiskDiagram     *self,
                                               double                  text_width,
                                               double                  text_size,
                                               double                  title_width);
RostrumChip *rostrum_risk_layer_find_chip     (const RostrumRiskLayer *self,
                                               const RostrumItem      *risk);
/* The way of an arrow between two placed chips of one layer, past all others. */
RostrumChainPath rostrum_risk_chain_route     (const RostrumRiskLayer *layer,
                                               const RostrumChip      *from,
                                               const RostrumChip      *to,
                                               gboolean                from_has_in,
                                               gboolean                to_has_out);

void         rostrum_risk_diagram_place_title (const RostrumRiskDiagram *self,
                                               RostrumSceneBuilder      *builder,
                                               const RostrumRiskLayer   *layer,
                                               double                    x,
                                               double                    top);
void         rostrum_risk_diagram_place_chips (const RostrumRiskDiagram *self,
                                               RostrumSceneBuilder      *builder,
                                               const RostrumRiskLayer   *layer);
void         rostrum_risk_diagram_place_chains (const RostrumRiskDiagram *self,
                                               RostrumSceneBuilder       *builder,
                                               gboolean                   drawn);
double       rostrum_risk_diagram_place_legend (const RostrumRiskDiagram *self,
                                               RostrumSceneBuilder       *builder,
                                               double                     width,
                                               double                     top);
RostrumNode *rostrum_risk_diagram_add_band    (const RostrumRiskDiagram *self,
                                               RostrumSceneBuilder      *builder,
                                               const RostrumRiskLayer   *layer,
                                               RostrumRect               rect);

RostrumScene *rostrum_risk_rings_layout       (RostrumRiskDiagram *self);
RostrumScene *rostrum_risk_strata_layout      (RostrumRiskDiagram *self);

G_END_DECLS
