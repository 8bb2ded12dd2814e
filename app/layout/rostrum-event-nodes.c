/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A measured event, put into the scene: the stretches and marks of its life,
 * what the speech says of it, and its label.
 */

#include "config.h"

#include "rostrum-timeline-private.h"

#include "rostrum-labels.h"
#include "rostrum-phase-shape.h"
#include "rostrum-text.h"
#include "rostrum-words-private.h"

#define LABEL_BASELINE  12
#define LINE_Y          25
#define SAID_Y          27
#define DOUBLE_LINE_Y   50
#define MARK_SIZE       14
#define SPAN_HEIGHT     16
#define SAID_BAR_HEIGHT 4
#define LEAST_SPAN      20 /* narrower ones would hide behind their mark */
#define FADE            34
#define JOIN_GAP        9  /* between the arrow's head and the mark's centre */

typedef struct
{
  const RostrumEventBox      *box;
  const RostrumTimelineSpace *space;
  RostrumSceneBuilder        *builder;
  double                      y;      /* of the row, less what a second label line takes */
  double                      line_y;
} Placing;

static double
get_x (const Placing     *placing,
       const RostrumDate *date)
{
  return rostrum_time_scale_middle (placing->space->scale, date);
}

static RostrumNode *
add_part (const Placing *placing,
          RostrumRole    role,
          const char    *part,
          RostrumRect    rect)
{
  const char *item = placing->box->event->item.id;
  g_autofree char *id = g_strdup_printf ("%s#%s", item, part);
  RostrumNode *node = rostrum_scene_builder_add (placing->builder, role, id, rect);

  node->item = rostrum_scene_builder_keep (placing->builder, item);
  return node;
}

static void
add_line (const Placing *placing,
          guint          index,
          RostrumShape   shape,
          double         from,
          double         to)
{
  g_autofree char *part = g_strdup_printf ("line-%u", index);
  RostrumNode *node;

  if (to <= from || shape == ROSTRUM_SHAPE_NONE)
    return;
  node = add_part (placing, ROSTRUM_ROLE_LINE, part,
                   (RostrumRect) { from, placing->line_y - 3, to - from, 6 });
  node->shape = shape;
}

/* The next phase after this one that has a place; n_phases if there is none. */
static guint
get_next_placed (const RostrumEvent *event,
                 guint               phase)
{
  do
    phase++;
  while (phase < event->n_phases && !rostrum_date_has_place (&event->phases[phase].date));
  return phase;
}

static void
add_life (const Placing *placing)
{
  const RostrumEvent *event = placing->box->event;
  gboolean in_force = FALSE;

  for (guint i = get_next_placed (event, G_MAXUINT); i < event->n_phases;
       i = get_next_placed (event, i))
    {
      guint next = get_next_placed (event, i);
      RostrumShape shape = rostrum_phase_get_line (event->phases[i].stage, &in_force);
      double from = get_x (placing, &event->phases[i].date);

      if (next < event->n_phases)
        {
          if (event->phases[next].stage == ROSTRUM_STAGE_EXPECTED && shape != ROSTRUM_SHAPE_NONE)
            shape = ROSTRUM_SHAPE_LINE_DASHED;
          add_line (placing, i, shape, from, get_x (placing, &event->phases[next].date));
        }
      else if (in_force && event->phases[i].stage != ROSTRUM_STAGE_EXPECTED)
        {
          add_line (placing, i, ROSTRUM_SHAPE_LINE_FADING, from, from + FADE);
        }
    }
}

static gboolean
is_open (const RostrumDate *date)
{
  return date->min == ROSTRUM_DAY_OPEN_PAST || date->max == ROSTRUM_DAY_OPEN_FUTURE;
}

/* The bar of a date that is no single day; an open end fades. */
static void
add_span (const Placing     *placing,
          const RostrumDate *date,
          const char        *part,
          gboolean           said,
          double             y,
          double             height)
{
  const RostrumTimeScale *scale = placing->space->scale;
  gboolean open = is_open (date);
  double middle = get_x (placing, date);
  double left = open ? middle : rostrum_time_scale_x (scale, date->min);
  double right = open ? middle : rostrum_time_scale_x (scale, date->max + 1.0);
  RostrumNode *node;

  if (open && date->max == ROSTRUM_DAY_OPEN_FUTURE)
    right = middle + FADE;
  if (said && right - left < LEAST_SPAN)
    {
      left = middle - LEAST_SPAN / 2.0;
      right = middle + LEAST_SPAN / 2.0;
    }
  if (right - left < LEAST_SPAN)
    return;

  node = add_part (placing, ROSTRUM_ROLE_SPAN, part,
                   (RostrumRect) { left, y - height / 2, right - left, height });
  node->shape = open ? ROSTRUM_SHAPE_LINE_FADING : ROSTRUM_SHAPE_NONE;
  if (said)
    node->flags |= ROSTRUM_NODE_SPEAKER;
  if ((date->flags & (ROSTRUM_DATE_APPROXIMATE | ROSTRUM_DATE_UNCERTAIN)) != 0)
    node->flags |= ROSTRUM_NODE_UNCERTAIN;
}

/* What is said lies behind the record where they agree, else under its bubble. */
static void
add_said_span (const Placing *placing)
{
  const RostrumEventBox *box = placing->box;
  const RostrumDate *date = &box->event->said_date;

  if (!box->event->has_said_date || !rostrum_date_has_place (date))
    return;
  if (rostrum_event_box_is_doubled (box))
    add_span (placing, date, "said-span", TRUE, placing->y + SAID_Y + 11, SAID_BAR_HEIGHT);
  else if (is_open (date))
    add_span (placing, date, "said-span", TRUE, placing->line_y + SPAN_HEIGHT / 2.0 + 3,
              SAID_BAR_HEIGHT);
  else
    add_span (placing, date, "said-span", TRUE, placing->line_y, SPAN_HEIGHT);
}

static void
add_spans (const Placing *placing)
{
  const RostrumEventBox *box = placing->box;
  const RostrumEvent *event = box->event;

  add_said_span (placing);
  for (guint i = 0; i < event->n_phases; i++)
    {
      g_autofree char *part = g_strdup_printf ("span-%u", i);

      if (box->shown[i])
        add_span (placing, &event->phases[i].date, part, FALSE, placing->line_y, SPAN_HEIGHT);
    }
}

/* The mark that stands where this one would be covered. */
static guint
find_cover (const Placing *placing,
            guint          phase)
{
  const RostrumEventBox *box = placing->box;
  double x = get_x (placing, &box->event->phases[phase].date);
  guint best = box->event->plot;
  double best_distance = G_MAXDOUBLE;

  for (guint i = 0; i < box->event->n_phases; i++)
    {
      double distance = ABS (get_x (placing, &box->event->phases[i].date) - x);

      if (box->shown[i] && distance < best_distance)
        {
          best = i;
          best_distance = distance;
        }
    }
  return best;
}

static char *
describe_phase (const RostrumEvent *event,
                const RostrumPhase *phase,
                const char         *lang)
{
  g_autofree char *date = rostrum_date_to_words (&phase->date, lang);
  const char *words[] = {
    phase->label != NULL ? rostrum_lang_map_get (phase->label, lang, NULL)
                         : rostrum_phase_to_label (event, phase, lang),
    date,
    phase->confidence == ROSTRUM_CONFIDENCE_LOW ? rostrum_text (lang, "unverified") : NULL,
    NULL,
  };

  return rostrum_words_join (lang, words);
}

static void
add_marks (const Placing *placing)
{
  const RostrumEventBox *box = placing->box;
  const RostrumEvent *event = box->event;
  const char *lang = placing->space->options->lang;

  for (guint i = 0; i < event->n_phases; i++)
    {
      const RostrumPhase *phase = &event->phases[i];
      gboolean placed = rostrum_date_has_place (&phase->date);
      double x = placed ? get_x (placing, &phase->date) : box->left;
      g_autofree char *part = g_strdup_printf ("phase-%u", i);
      g_autofree char *title = describe_phase (event, phase, lang);
      RostrumNode *node
          = add_part (placing, ROSTRUM_ROLE_MARK, part,
                      (RostrumRect) { x - MARK_SIZE / 2.0, placing->line_y - MARK_SIZE / 2.0,
                                      MARK_SIZE, MARK_SIZE });

      node->shape = rostrum_phase_get_shape (event->kind, phase->stage);
      node->kind = rostrum_stage_to_string (phase->stage);
      node->title = rostrum_scene_builder_keep (placing->builder, title);
      node->title_lang = rostrum_scene_builder_keep (placing->builder, lang);
      if (phase->stage == ROSTRUM_STAGE_EXPECTED)
        node->flags |= ROSTRUM_NODE_EXPECTED;
      if (phase->confidence == ROSTRUM_CONFIDENCE_LOW
          || event->item.confidence == ROSTRUM_CONFIDENCE_LOW
          || (phase->date.flags & ROSTRUM_DATE_UNCERTAIN) != 0)
        node->flags |= ROSTRUM_NODE_UNCERTAIN;
      if (!placed)
        node->hidden_because = "undated";
      else if (!box->shown[i])
        node->hidden_because = rostrum_scene_builder_keep_printf (placing->builder,
                                                                  "clustered-in %s#phase-%u",
                                                                  event->item.id,
                                                                  find_cover (placing, i));
    }
}

/* What the speech says where the record differs: a bubble, and an elbow that
 * leads into the record. */
static void
add_said (const Placing *placing)
{
  const RostrumEventBox *box = placing->box;
  const RostrumEvent *event = box->event;
  const char *lang = placing->space->options->lang;
  double said_x = get_x (placing, &event->said_date);
  double said_y = placing->y + SAID_Y;
  RostrumNode *node;

  if (box->contested)
    {
      double record_x = get_x (placing, &event->phases[box->target].date);
      double side = record_x >= said_x ? 9 : -9;
      RostrumPoint elbow[] = {
        { said_x + side, said_y },
        { record_x, said_y },
        { record_x, placing->line_y - JOIN_GAP },
      };

      node = add_part (placing, ROSTRUM_ROLE_JOIN, "join",
                       (RostrumRect) { MIN (said_x, record_x), said_y, ABS (record_x - said_x),
                                       placing->line_y - JOIN_GAP - said_y });
      rostrum_scene_builder_set_points (placing->builder, node, elbow, G_N_ELEMENTS (elbow));
    }

  node = add_part (placing, ROSTRUM_ROLE_SAID, "said",
                   (RostrumRect) { said_x - 9, said_y - 8, 18, 16 });
  node->shape = ROSTRUM_SHAPE_SAID;
  node->flags = ROSTRUM_NODE_SPEAKER;
  node->kind = "said";
  if (event->said_text != NULL)
    {
      const char *used = lang;

      node->title = rostrum_scene_builder_keep (
          placing->builder, rostrum_lang_map_get (event->said_text, lang, &used));
      node->title_lang = rostrum_scene_builder_keep (placing->builder, used);
    }
}

static void
add_runs (const Placing *placing,
          const char    *part,
          const GArray  *runs,
          double         x,
          double         baseline)
{
  g_autofree RostrumTextRun *moved = g_memdup2 (runs->data, sizeof (RostrumTextRun) * runs->len);
  double right = x;
  double bottom = baseline;
  double size = 0;
  RostrumNode *node;

  for (guint i = 0; i < runs->len; i++)
    {
      moved[i].x += x;
      moved[i].baseline += baseline;
      right = MAX (right, moved[i].x + moved[i].width);
      bottom = MAX (bottom, moved[i].baseline);
      size = MAX (size, moved[i].style.size);
    }
  node = add_part (placing, ROSTRUM_ROLE_LABEL, part,
                   (RostrumRect) { x, baseline - size * 0.9, right - x,
                                    bottom - baseline + size * 1.2 });
  node->label_of = rostrum_scene_builder_keep (placing->builder, placing->box->event->item.id);
  rostrum_scene_builder_set_runs (placing->builder, node, moved, runs->len);
}

static char *
describe_event (const RostrumEvent *event,
                const char         *lang)
{
  g_autofree char *phase = NULL;
  const char *words[4] = { rostrum_lang_map_get (event->item.title, lang, NULL) };
  guint n_words = 1;

  if (event->n_lanes > 0)
    words[n_words++] = rostrum_lang_map_get (event->lanes[0]->item.title, lang, NULL);
  if (event->n_phases > 0)
    {
      phase = describe_phase (event, &event->phases[event->plot], lang);
      words[n_words++] = phase;
    }
  return rostrum_words_join (lang, words);
}

/**
 * rostrum_event_box_place:
 * @y: the top of the row
 *
 * Adds the event's group of nodes to the scene.
 */
void
rostrum_event_box_place (const RostrumEventBox      *self,
                         const RostrumTimelineSpace *space,
                         RostrumSceneBuilder        *builder,
                         int                         lane,
                         int                         n_lanes,
                         double                      y)
{
  const RostrumEvent *event = self->event;
  gboolean doubled = rostrum_event_box_is_doubled (self);
  double below_label = y + self->label_drop;
  Placing placing = {
    .box = self,
    .space = space,
    .builder = builder,
    .y = below_label,
    .line_y = below_label + (doubled ? DOUBLE_LINE_Y : LINE_Y),
  };
  g_autofree char *title = describe_event (event, space->options->lang);
  RostrumNode *node
      = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_EVENT, event->item.id,
                                   (RostrumRect) { self->left, y, self->right - self->left,
                                                   rostrum_event_box_get_height (self) });

  node->item = node->id;
  node->kind = rostrum_event_kind_to_string (event->kind);
  node->title = rostrum_scene_builder_keep (builder, title);
  node->title_lang = rostrum_scene_builder_keep (builder, space->options->lang);
  node->slot = lane;
  node->n_slots = n_lanes;

  rostrum_scene_builder_begin_group (builder, rostrum_scene_builder_get_n_nodes (builder) - 1);
  add_spans (&placing);
  add_life (&placing);
  add_marks (&placing);
  if (doubled)
    add_said (&placing);
  add_runs (&placing, "label", self->label, self->label_x, y + LABEL_BASELINE);
  if (self->words != NULL)
    add_runs (&placing, "comparison", self->words, self->words_x, below_label + SAID_Y + 4);
  rostrum_scene_builder_end_group (builder);
}
