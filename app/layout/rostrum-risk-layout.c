/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Collects the layers and their risks, and hands them to the form that suits
 * the width.
 */

#include "config.h"

#include "rostrum-risk-layout.h"

#include "rostrum-risk-private.h"

static void
free_chip (gpointer data)
{
  RostrumChip *self = data;

  g_clear_pointer (&self->runs, g_array_unref);
  g_free (self);
}

static void
free_layer (gpointer data)
{
  RostrumRiskLayer *self = data;

  g_ptr_array_unref (self->chips);
  g_clear_pointer (&self->title, g_array_unref);
  g_free (self);
}

static gboolean
is_risk_of (const RostrumItem *item,
            const RostrumLayer *layer)
{
  return item->type == ROSTRUM_ITEM_RISK && ((const RostrumRisk *) item)->layer == layer;
}

static gboolean
is_chained (const RostrumModel *model,
            const RostrumRisk  *risk)
{
  guint n_relations;
  const RostrumRelation *const *relations
      = rostrum_model_get_relations (model, &risk->item, &n_relations);

  for (guint i = 0; i < n_relations; i++)
    if (relations[i]->type == ROSTRUM_RELATION_LEADS_TO
        && is_risk_of (relations[i]->from, risk->layer)
        && is_risk_of (relations[i]->to, risk->layer))
      return TRUE;

  return FALSE;
}

static void
collect_layers (RostrumRiskDiagram *self)
{
  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_LAYER); i++)
    {
      RostrumRiskLayer *layer = g_new0 (RostrumRiskLayer, 1);

      layer->layer
          = (const RostrumLayer *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_LAYER, i);
      layer->slot = i;
      layer->chips = g_ptr_array_new_with_free_func (free_chip);
      g_ptr_array_add (self->layers, layer);
    }

  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_RISK); i++)
    {
      RostrumChip *chip = g_new0 (RostrumChip, 1);
      RostrumRiskLayer *layer;

      chip->risk = (const RostrumRisk *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_RISK, i);
      chip->chained = self->options->chains && is_chained (self->model, chip->risk);
      layer = g_ptr_array_index (self->layers, chip->risk->layer->item.index);
      g_ptr_array_add (layer->chips, chip);
    }
}

/**
 * rostrum_risk_layout:
 * @metrics: used for measuring only
 *
 * Lays out all layers and risks of the model: every title inside its band, none
 * over another. A scene that needs more room than was asked for is larger, in
 * the same proportion where rings can keep it.
 *
 * Returns: (transfer full): the scene
 */
RostrumScene *
rostrum_risk_layout (const RostrumModel       *model,
                     RostrumMetrics           *metrics,
                     const RostrumRiskOptions *options)
{
  g_autoptr (GPtrArray) layers = g_ptr_array_new_with_free_func (free_layer);
  g_autoptr (GStringChunk) strings = g_string_chunk_new (1024);
  RostrumRiskDiagram self = {
    .model = model,
    .metrics = metrics,
    .options = options,
    .layers = layers,
    .strings = strings,
  };

  collect_layers (&self);
  if (options->width < ROSTRUM_RISK_NARROW || layers->len < 2)
    return rostrum_risk_strata_layout (&self);
  return rostrum_risk_rings_layout (&self);
}
