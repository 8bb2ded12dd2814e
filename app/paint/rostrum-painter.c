/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which painter a node goes to, the order of things, and what surrounds an
 * item that is pointed at, selected or focused.
 */

#include "config.h"

#include "rostrum-painter.h"

#include "rostrum-painter-private.h"

/* How far strokes, halos and the rings of uncertain marks reach beyond the
 * rectangle of their node, in document units. */
#define BLEED 6

static RostrumColor
get_ink (const RostrumNode  *node,
         RostrumInk          ink,
         const RostrumTheme *theme)
{
  switch (ink)
    {
    case ROSTRUM_INK_DIM:
      return theme->dim;
    case ROSTRUM_INK_SAID:
      return theme->said;
    case ROSTRUM_INK_SOURCE:
      return theme->source;
    case ROSTRUM_INK_EDITOR:
      return theme->editor;
    case ROSTRUM_INK_REPORT:
      return theme->report;
    case ROSTRUM_INK_ON_LAYER:
    case ROSTRUM_INK_ON_LAYER_DIM:
      return rostrum_theme_get_layer (theme, node->slot, node->n_slots).text;
    case ROSTRUM_INK_ON_CHIP:
      return theme->chip_text;
    case ROSTRUM_INK_ON_CHIP_DIM:
      return theme->chip_dim;
    case ROSTRUM_INK_TEXT:
    default:
      return theme->text;
    }
}

/* Draws the node's text. */
void
rostrum_paint_runs (RostrumPen         *pen,
                    const RostrumNode  *node,
                    const RostrumTheme *theme)
{
  for (guint i = 0; i < node->n_runs; i++)
    {
      RostrumColor color = get_ink (node, node->runs[i].ink, theme);

      pen->klass->text (pen, &node->runs[i], &color);
    }
}

static void
paint_node (RostrumPen         *pen,
            const RostrumNode  *node,
            const RostrumTheme *theme)
{
  if (node->hidden_because != NULL)
    return;

  switch (node->role)
    {
    case ROSTRUM_ROLE_ECHO:
    case ROSTRUM_ROLE_BAND:
    case ROSTRUM_ROLE_BAND_TITLE:
    case ROSTRUM_ROLE_RISK:
    case ROSTRUM_ROLE_CHAIN:
      rostrum_paint_risk_node (pen, node, theme);
      break;

    case ROSTRUM_ROLE_ENTRY:
      rostrum_paint_runs (pen, node, theme);
      break;

    case ROSTRUM_ROLE_LEGEND:
      rostrum_paint_shape (pen, node, theme);
      rostrum_paint_runs (pen, node, theme);
      break;

    case ROSTRUM_ROLE_FIELD:
    case ROSTRUM_ROLE_LANE:
    case ROSTRUM_ROLE_LANE_HEADING:
    case ROSTRUM_ROLE_AXIS:
    case ROSTRUM_ROLE_TICK:
    case ROSTRUM_ROLE_TICK_LABEL:
    case ROSTRUM_ROLE_PIN:
    case ROSTRUM_ROLE_PIN_FLAG:
    case ROSTRUM_ROLE_EVENT:
    case ROSTRUM_ROLE_LINE:
    case ROSTRUM_ROLE_SPAN:
    case ROSTRUM_ROLE_JOIN:
    case ROSTRUM_ROLE_MARK:
    case ROSTRUM_ROLE_SAID:
    case ROSTRUM_ROLE_LABEL:
    case ROSTRUM_N_ROLES:
    default:
      rostrum_paint_timeline_node (pen, node, theme);
      break;
    }
}

/**
 * rostrum_paint_group:
 * @index: of the node that leads the group; nodes of one group stand together
 */
void
rostrum_paint_group (RostrumPen         *pen,
                     const RostrumScene *scene,
                     guint               index,
                     const RostrumTheme *theme)
{
  const RostrumNode *leader = rostrum_scene_get_node (scene, index);
  guint n_nodes = rostrum_scene_get_n_nodes (scene);

  if (leader->group != index || leader->hidden_because != NULL)
    return;

  pen->klass->begin_group (pen, leader->id, leader->title, leader->title_lang);
  for (guint i = index; i < n_nodes; i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      if (node->group != index)
        break;
      paint_node (pen, node, theme);
    }
  pen->klass->end_group (pen);
}

/**
 * rostrum_paint_get_group_bounds:
 *
 * Returns: the rectangle that holds all that rostrum_paint_group() draws, or an
 *   empty one if that is nothing
 */
RostrumRect
rostrum_paint_get_group_bounds (const RostrumScene *scene,
                                guint               index)
{
  const RostrumNode *leader = rostrum_scene_get_node (scene, index);
  guint n_nodes = rostrum_scene_get_n_nodes (scene);
  RostrumRect bounds = leader->rect;

  if (leader->group != index || leader->hidden_because != NULL)
    return (RostrumRect) { 0 };

  for (guint i = index + 1; i < n_nodes; i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      if (node->group != index)
        break;
      if (node->hidden_because == NULL)
        bounds = rostrum_rect_union (&bounds, &node->rect);
    }

  return (RostrumRect) { bounds.x - BLEED, bounds.y - BLEED, bounds.width + 2 * BLEED,
                         bounds.height + 2 * BLEED };
}

void
rostrum_paint_scene (RostrumPen         *pen,
                     const RostrumScene *scene,
                     const RostrumTheme *theme)
{
  RostrumRect sheet = { 0, 0, rostrum_scene_get_width (scene), rostrum_scene_get_height (scene) };

  rostrum_pen_rectangle (pen, &sheet, 0);
  pen->klass->fill (pen, &theme->view, FALSE);
  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    rostrum_paint_group (pen, scene, i, theme);
}

/* An event has no outline of its own: a tint shows where it is. */
static gboolean
wants_tint (const RostrumNode *node)
{
  return node->role == ROSTRUM_ROLE_EVENT || node->role == ROSTRUM_ROLE_BAND_TITLE;
}

void
rostrum_paint_emphasis (RostrumPen         *pen,
                        const RostrumNode  *node,
                        RostrumEmphasis     emphasis,
                        const RostrumTheme *theme)
{
  double gap = node->role == ROSTRUM_ROLE_RISK ? 3 : 2;
  RostrumRect frame = { node->rect.x - gap, node->rect.y - gap, node->rect.width + 2 * gap,
                        node->rect.height + 2 * gap };
  RostrumColor tint = theme->accent;
  RostrumStroke stroke = { .color = theme->accent, .width = 3, .round = TRUE };
  const double dashes[] = { 1, 5 };

  rostrum_pen_rectangle (pen, &frame, ROSTRUM_CHIP_RADIUS + gap);
  if (wants_tint (node) && emphasis != ROSTRUM_EMPHASIS_FOCUSED)
    {
      tint.alpha = emphasis == ROSTRUM_EMPHASIS_SELECTED ? 0.12 : 0.07;
      pen->klass->fill (pen, &tint, TRUE);
    }

  if (emphasis == ROSTRUM_EMPHASIS_HOVER)
    {
      stroke.width = 1.5;
      stroke.color.alpha = 0.6;
    }
  else if (emphasis == ROSTRUM_EMPHASIS_FOCUSED)
    {
      stroke.dashes = dashes;
      stroke.n_dashes = G_N_ELEMENTS (dashes);
      stroke.width = 2;
    }
  pen->klass->stroke (pen, &stroke, FALSE);
}
