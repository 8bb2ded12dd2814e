/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Causal chains: arrows that leave a chip on its right, bow past whatever
 * stands between, and come back to another.
 */

#include "config.h"

#include "rostrum-risk-private.h"

#include "rostrum-text.h"

#define IN_OUT_APART 14 /* where a chip has an arrow in and one out */
#define HEAD_GAP     4  /* between the head and the chip */
#define BOW          22
#define BOW_STEP     10
#define MOST_STEPS   40
#define CLEARANCE    6
#define N_SAMPLES    24

static RostrumPoint
get_point (const RostrumPoint p[4],
           double             t)
{
  double u = 1 - t;

  return (RostrumPoint) {
    u * u * u * p[0].x + 3 * u * u * t * p[1].x + 3 * u * t * t * p[2].x + t * t * t * p[3].x,
    u * u * u * p[0].y + 3 * u * u * t * p[1].y + 3 * u * t * t * p[2].y + t * t * t * p[3].y,
  };
}

static gboolean
is_clear (const RostrumRiskLayer *layer,
          const RostrumChip      *from,
          const RostrumChip      *to,
          const RostrumPoint      points[4])
{
  for (guint i = 0; i < layer->chips->len; i++)
    {
      const RostrumChip *chip = g_ptr_array_index (layer->chips, i);

      if (chip == from || chip == to)
        continue;
      for (int j = 0; j <= N_SAMPLES; j++)
        {
          RostrumPoint p = get_point (points, (double) j / N_SAMPLES);

          if (p.x > chip->rect.x - CLEARANCE && p.x < chip->rect.x + chip->rect.width + CLEARANCE
              && p.y > chip->rect.y - CLEARANCE
              && p.y < chip->rect.y + chip->rect.height + CLEARANCE)
            return FALSE;
        }
    }
  return TRUE;
}

RostrumChainPath
rostrum_risk_chain_route (const RostrumRiskLayer *layer,
                          const RostrumChip      *from,
                          const RostrumChip      *to,
                          gboolean                from_has_in,
                          gboolean                to_has_out)
{
  double from_x = from->rect.x + from->rect.width;
  double to_x = to->rect.x + to->rect.width + HEAD_GAP;
  double from_y = from->rect.y + from->rect.height / 2 + (from_has_in ? IN_OUT_APART / 2.0 : 0);
  double to_y = to->rect.y + to->rect.height / 2 - (to_has_out ? IN_OUT_APART / 2.0 : 0);
  double bow = MAX (from_x, to_x) + BOW;
  RostrumChainPath path;

  for (int step = 0; step < MOST_STEPS; step++)
    {
      path = (RostrumChainPath) {
        { { from_x, from_y }, { bow, from_y }, { bow, to_y }, { to_x, to_y } },
      };
      if (is_clear (layer, from, to, path.points))
        break;
      bow += BOW_STEP;
    }
  return path;
}

static const RostrumRiskLayer *
get_layer (const RostrumRiskDiagram *self,
           const RostrumItem        *risk)
{
  return g_ptr_array_index (self->layers, ((const RostrumRisk *) risk)->layer->item.index);
}

static gboolean
is_chain (const RostrumRelation *relation)
{
  return relation->type == ROSTRUM_RELATION_LEADS_TO && relation->from->type == ROSTRUM_ITEM_RISK
         && relation->to->type == ROSTRUM_ITEM_RISK;
}

static gboolean
has_chain (const RostrumRiskDiagram *self,
           const RostrumItem        *risk,
           gboolean                  outward)
{
  guint n_relations;
  const RostrumRelation *const *relations
      = rostrum_model_get_relations (self->model, risk, &n_relations);

  for (guint i = 0; i < n_relations; i++)
    if (is_chain (relations[i]) && (outward ? relations[i]->from : relations[i]->to) == risk)
      return TRUE;
  return FALSE;
}

/* From the side that faces the other layer to the side that faces back. */
static RostrumChainPath
route_across (const RostrumChip *from,
              const RostrumChip *to)
{
  gboolean rightward = to->rect.x > from->rect.x + from->rect.width;
  double from_x = rightward ? from->rect.x + from->rect.width : from->rect.x;
  double to_x = rightward ? to->rect.x - HEAD_GAP : to->rect.x + to->rect.width + HEAD_GAP;
  double from_y = from->rect.y + from->rect.height / 2;
  double to_y = to->rect.y + to->rect.height / 2;
  double middle = (from_x + to_x) / 2;

  return (RostrumChainPath) {
    { { from_x, from_y }, { middle, from_y }, { middle, to_y }, { to_x, to_y } },
  };
}

static RostrumRect
get_bounds (const RostrumChainPath *path)
{
  RostrumRect bounds = { path->points[0].x, path->points[0].y, 0, 0 };

  for (int i = 1; i <= N_SAMPLES; i++)
    {
      RostrumPoint p = get_point (path->points, (double) i / N_SAMPLES);
      RostrumRect rect = { p.x, p.y, 0, 0 };

      bounds = rostrum_rect_union (&bounds, &rect);
    }
  return bounds;
}

/* Adds all chains; where they are not drawn, with the reason. */
void
rostrum_risk_diagram_place_chains (const RostrumRiskDiagram *self,
                                   RostrumSceneBuilder      *builder,
                                   gboolean                  drawn)
{
  guint n_relations;
  const RostrumRelation *relations = rostrum_model_get_all_relations (self->model, &n_relations);
  g_autoptr (GHashTable) drawn_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n_relations; i++)
    {
      const RostrumRelation *relation = &relations[i];
      const RostrumRiskLayer *from_layer;
      const RostrumRiskLayer *to_layer;
      const RostrumChip *from;
      const RostrumChip *to;
      RostrumChainPath path;
      g_autofree char *id = NULL;
      RostrumNode *node;

      if (!is_chain (relation))
        continue;
      /* A model may say the same twice. */
      id = g_strdup_printf ("%s#leads-to-%s", relation->from->id, relation->to->id);
      if (!g_hash_table_add (drawn_ids, g_strdup (id)))
        continue;

      from_layer = get_layer (self, relation->from);
      to_layer = get_layer (self, relation->to);
      from = rostrum_risk_layer_find_chip (from_layer, relation->from);
      to = rostrum_risk_layer_find_chip (to_layer, relation->to);
      path = from_layer == to_layer
                 ? rostrum_risk_chain_route (from_layer, from, to,
                                             has_chain (self, relation->from, FALSE),
                                             has_chain (self, relation->to, TRUE))
                 : route_across (from, to);

      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_CHAIN, id, get_bounds (&path));
      node->kind = "leads-to";
      node->slot = (int) to_layer->slot;
      node->n_slots = (int) self->layers->len;
      if (relation->basis == ROSTRUM_BASIS_EDITOR)
        node->flags |= ROSTRUM_NODE_EDITORIAL;
      if (!drawn)
        node->hidden_because = "strata";
      rostrum_scene_builder_set_points (builder, node, path.points, G_N_ELEMENTS (path.points));
    }
}
