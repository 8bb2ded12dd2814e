/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lanes one below the other, each with as many rows as its events need so that
 * nothing covers anything else.
 */

#include "config.h"

#include "rostrum-timeline-layout.h"

#include <math.h>

#include "rostrum-labels.h"
#include "rostrum-lane-heading.h"
#include "rostrum-legend.h"
#include "rostrum-phase-shape.h"
#include "rostrum-text.h"
#include "rostrum-timeline-axis.h"
#include "rostrum-timeline-private.h"

#define HEADING_WIDTH  104
#define LANE_PADDING   6
#define FIELD_LEFT     24 /* between the headings and the first mark */
#define FIELD_RIGHT    48 /* room for the fading end of the last life */
#define EVENT_GAP      12 /* between two events of one row */
#define MOST_STRETCH   1.5
#define EMPTY_LANE     34

typedef struct
{
  double   top;    /* from the first row's, before stretching */
  gboolean doubled;
  double   right;  /* of what stands in it so far */
} Row;

typedef struct
{
  const RostrumLane *lane;
  GPtrArray         *boxes;  /* RostrumEventBox, by date */
  GArray            *places; /* guint: row of the box */
  GArray            *rows;   /* Row */
  guint              n_undated;
  double             height; /* of the rows */
} Lane;

typedef struct
{
  const RostrumModel           *model;
  const RostrumTimelineOptions *options;
  RostrumTimelineSpace          space;
  RostrumTimeScale              scale;
  GPtrArray                    *lanes; /* Lane */
  double                        heading_width; /* 0: headings stand above */
  double                        width;
  RostrumDay                    from;
  RostrumDay                    to;
} Timeline;

static void
free_lane (gpointer data)
{
  Lane *self = data;

  g_ptr_array_unref (self->boxes);
  g_array_unref (self->places);
  g_array_unref (self->rows);
  g_free (self);
}

static void
include_date (Timeline          *self,
              const RostrumDate *date)
{
  if (date->min != ROSTRUM_DAY_OPEN_PAST)
    {
      self->from = MIN (self->from, date->min);
      self->to = MAX (self->to, date->min);
    }
  if (date->max != ROSTRUM_DAY_OPEN_FUTURE)
    {
      self->from = MIN (self->from, date->max);
      self->to = MAX (self->to, date->max);
    }
}

static void
find_extent (Timeline *self)
{
  self->from = G_MAXINT32;
  self->to = G_MININT32;

  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_EVENT); i++)
    {
      const RostrumEvent *event
          = (const RostrumEvent *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_EVENT, i);

      for (guint j = 0; j < event->n_phases; j++)
        include_date (self, &event->phases[j].date);
      if (event->has_said_date)
        include_date (self, &event->said_date);
    }

  if (self->from > self->to)
    {
      self->from = rostrum_day_from_ymd (2000, 1, 1);
      self->to = rostrum_day_from_ymd (2001, 1, 1);
    }
}

static void
set_scale (Timeline *self)
{
  const RostrumTimelineOptions *options = self->options;
  double left = self->heading_width + FIELD_LEFT;
  double room = MAX (options->width - left - FIELD_RIGHT, 1);
  double days;

  find_extent (self);
  days = (double) self->to - self->from + 1;
  self->scale = (RostrumTimeScale) {
    .origin = self->from,
    .left = left,
    .day_width = options->day_width > 0 ? options->day_width : room / days,
  };
  self->width = MAX (options->width,
                     ceil (rostrum_time_scale_x (&self->scale, self->to + 1.0) + FIELD_RIGHT));
  self->space = (RostrumTimelineSpace) {
    .metrics = self->space.metrics,
    .options = options,
    .scale = &self->scale,
    .left = self->heading_width + 8,
    .right = self->width,
  };
}

/* The earliest date that has a place. */
static const RostrumDate *
get_first_date (const RostrumEvent *event)
{
  for (guint i = 0; i < event->n_phases; i++)
    if (rostrum_date_has_place (&event->phases[i].date))
      return &event->phases[i].date;

  return &event->said_date;
}

static gint
compare_boxes (gconstpointer a,
               gconstpointer b)
{
  const RostrumEvent *event_a = (*(const RostrumEventBox *const *) a)->event;
  const RostrumEvent *event_b = (*(const RostrumEventBox *const *) b)->event;
  int order = rostrum_date_compare (get_first_date (event_a), get_first_date (event_b));

  return order != 0 ? order : strcmp (event_a->item.id, event_b->item.id);
}

/* An event stands in the first of its lanes; one without any, in the last. */
static guint
get_lane_index (const Timeline     *self,
                const RostrumEvent *event)
{
  return event->n_lanes > 0 ? event->lanes[0]->item.index : self->lanes->len - 1;
}

static void
collect_events (Timeline *self)
{
  guint n_lanes = rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_LANE);

  for (guint i = 0; i < MAX (n_lanes, 1); i++)
    {
      Lane *lane = g_new0 (Lane, 1);

      if (i < n_lanes)
        lane->lane
            = (const RostrumLane *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_LANE, i);
      lane->boxes = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_event_box_free);
      lane->places = g_array_new (FALSE, FALSE, sizeof (guint));
      lane->rows = g_array_new (FALSE, FALSE, sizeof (Row));
      g_ptr_array_add (self->lanes, lane);
    }

  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_EVENT); i++)
    {
      const RostrumEvent *event
          = (const RostrumEvent *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_EVENT, i);
      Lane *lane = g_ptr_array_index (self->lanes, get_lane_index (self, event));

      if (rostrum_event_has_place (event))
        g_ptr_array_add (lane->boxes, rostrum_event_box_new (event, &self->space));
      else
        lane->n_undated++;
    }
}

/* The first row of the right kind that is free takes the event. A label that is
 * wider than the scene makes it wider. */
static void
fill_rows (Timeline *self,
           Lane     *lane)
{
  g_ptr_array_sort (lane->boxes, compare_boxes);

  for (guint i = 0; i < lane->boxes->len; i++)
    {
      const RostrumEventBox *box = g_ptr_array_index (lane->boxes, i);
      gboolean doubled = rostrum_event_box_is_doubled (box);
      guint place = 0;

      for (; place < lane->rows->len; place++)
        {
          const Row *row = &g_array_index (lane->rows, Row, place);

          if (row->doubled == doubled && row->right + EVENT_GAP <= box->left)
            break;
        }
      if (place == lane->rows->len)
        {
          Row row = { .top = lane->height, .doubled = doubled };

          g_array_append_val (lane->rows, row);
          lane->height += rostrum_event_box_get_height (box);
        }
      g_array_index (lane->rows, Row, place).right = box->right;
      self->width = MAX (self->width, ceil (box->right));
      g_array_append_val (lane->places, place);
    }
}

static void
add_undated (const Timeline      *self,
             RostrumSceneBuilder *builder)
{
  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_EVENT); i++)
    {
      const RostrumEvent *event
          = (const RostrumEvent *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_EVENT, i);
      RostrumNode *node;

      if (rostrum_event_has_place (event))
        continue;
      node = rostrum_scene_builder_add (builder, ROSTRUM_ROLE_EVENT, event->item.id,
                                        (RostrumRect) { 0 });
      node->item = node->id;
      node->kind = rostrum_event_kind_to_string (event->kind);
      node->title_lang = rostrum_scene_builder_keep (builder, self->options->lang);
      node->title = rostrum_scene_builder_keep (builder,
                                                rostrum_lang_map_get (event->item.title,
                                                                      self->options->lang, NULL));
      node->hidden_because = "undated";
    }
}

static void
note_shapes (const RostrumEvent *event,
             guint64            *shapes)
{
  for (guint i = 0; i < event->n_phases; i++)
    {
      *shapes |= G_GUINT64_CONSTANT (1)
                 << rostrum_phase_get_shape (event->kind, event->phases[i].stage);
      if (event->phases[i].confidence == ROSTRUM_CONFIDENCE_LOW)
        *shapes |= G_GUINT64_CONSTANT (1) << ROSTRUM_SHAPE_UNVERIFIED;
    }
  if (event->has_said_date)
    *shapes |= G_GUINT64_CONSTANT (1) << ROSTRUM_SHAPE_SAID;
}

/* Explains the marks that occur. */
static double
add_legend (const Timeline      *self,
            RostrumSceneBuilder *builder,
            double               top)
{
  const char *lang = self->options->lang;
  const RostrumLegendEntry all[] = {
    { ROSTRUM_SHAPE_SAID, rostrum_text (lang, "The speech says") },
    { ROSTRUM_SHAPE_PROPOSED, rostrum_stage_to_label (ROSTRUM_STAGE_PROPOSED, lang) },
    { ROSTRUM_SHAPE_AGREED, rostrum_stage_to_label (ROSTRUM_STAGE_AGREED, lang) },
    { ROSTRUM_SHAPE_ADOPTED, rostrum_text (lang, "Adopted or signed") },
    { ROSTRUM_SHAPE_PUBLISHED, rostrum_stage_to_label (ROSTRUM_STAGE_PUBLISHED, lang) },
    { ROSTRUM_SHAPE_IN_FORCE, rostrum_text (lang, "In force") },
    { ROSTRUM_SHAPE_APPLIES, rostrum_text (lang, "Applies (hollow: expected)") },
    { ROSTRUM_SHAPE_AMENDED, rostrum_stage_to_label (ROSTRUM_STAGE_AMENDED, lang) },
    { ROSTRUM_SHAPE_REPEALED, rostrum_text (lang, "Repealed or ended") },
    { ROSTRUM_SHAPE_MEETING, rostrum_event_kind_to_label (ROSTRUM_EVENT_MEETING, lang) },
    { ROSTRUM_SHAPE_PUBLICATION, rostrum_event_kind_to_label (ROSTRUM_EVENT_PUBLICATION, lang) },
    { ROSTRUM_SHAPE_TECHNOLOGY, rostrum_event_kind_to_label (ROSTRUM_EVENT_TECHNOLOGY, lang) },
    { ROSTRUM_SHAPE_SPEECH, rostrum_event_kind_to_label (ROSTRUM_EVENT_SPEECH, lang) },
    { ROSTRUM_SHAPE_UNVERIFIED, rostrum_confidence_to_label (ROSTRUM_CONFIDENCE_LOW, lang) },
  };
  RostrumLegendEntry present[G_N_ELEMENTS (all)];
  guint n_present = 0;
  guint64 shapes = 0;

  for (guint i = 0; i < rostrum_model_get_n_items (self->model, ROSTRUM_ITEM_EVENT); i++)
    note_shapes ((const RostrumEvent *) rostrum_model_get_item (self->model, ROSTRUM_ITEM_EVENT, i),
                 &shapes);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if ((shapes >> all[i].shape & 1) != 0)
      present[n_present++] = all[i];

  return rostrum_legend_place (builder, self->space.metrics, present, n_present, lang, 12,
                               self->options->width - 12, top);
}

/* Puts a lane's events into the scene; rows are stretch times their height
 * apart, and the heading has the rest of the lane. */
static void
place_lane (const Timeline      *self,
            RostrumSceneBuilder *builder,
            guint                index,
            double               top,
            double               stretch)
{
  const Lane *lane = g_ptr_array_index (self->lanes, index);

  for (guint i = 0; i < lane->boxes->len; i++)
    {
      const RostrumEventBox *box = g_ptr_array_index (lane->boxes, i);
      const Row *row = &g_array_index (lane->rows, Row, g_array_index (lane->places, guint, i));

      rostrum_event_box_place (box, &self->space, builder, (int) index, (int) self->lanes->len,
                               floor (top + LANE_PADDING + row->top * stretch));
    }
}

static RostrumLaneHeading
make_heading (const Timeline *self,
              guint           index)
{
  const Lane *lane = g_ptr_array_index (self->lanes, index);

  return (RostrumLaneHeading) {
    .lane = lane->lane,
    .n_events = lane->boxes->len + lane->n_undated,
    .n_undated = lane->n_undated,
    .slot = (int) index,
    .n_slots = (int) self->lanes->len,
    .content = self->options->content,
    .lang = self->options->lang,
    .width = self->heading_width > 0 ? self->heading_width : self->options->width,
    .beside = self->heading_width > 0,
  };
}

/* The least height of a lane, with its heading beside or above its rows. */
static double
get_lane_height (const Timeline *self,
                 guint           index)
{
  const Lane *lane = g_ptr_array_index (self->lanes, index);
  RostrumLaneHeading heading = make_heading (self, index);
  double heading_height = rostrum_lane_heading_get_height (&heading, self->space.metrics);
  double rows = lane->height + 2 * LANE_PADDING;

  if (lane->rows->len == 0)
    rows = EMPTY_LANE;
  return self->heading_width > 0 ? MAX (rows, heading_height) : heading_height + rows;
}

/* Spreads the rows, then the lanes, over the height that is to be filled. */
static double
get_stretch (const Timeline *self,
             double          room)
{
  double rows = 0;
  double rest = 0;

  for (guint i = 0; i < self->lanes->len; i++)
    {
      const Lane *lane = g_ptr_array_index (self->lanes, i);

      rows += lane->height;
      rest += get_lane_height (self, i) - lane->height;
    }
  return rows > 0 ? CLAMP ((room - rest) / rows, 1, MOST_STRETCH) : 1;
}

static double
place_lanes (const Timeline      *self,
             RostrumSceneBuilder *builder,
             double               top,
             double               room)
{
  double stretch = get_stretch (self, room);
  double y = top;

  for (guint i = 0; i < self->lanes->len; i++)
    {
      const Lane *lane = g_ptr_array_index (self->lanes, i);
      double height = floor (get_lane_height (self, i) + lane->height * (stretch - 1));
      RostrumLaneHeading heading = make_heading (self, i);
      double heading_height = rostrum_lane_heading_get_height (&heading, self->space.metrics);
      double rows_top = self->heading_width > 0 ? y : y + heading_height;

      rostrum_lane_heading_place_lane (&heading, builder, self->space.metrics, y, height,
                                       self->width, rows_top);
      place_lane (self, builder, i, rows_top, stretch);
      y += height;
    }

  /* Headings come last: they cover what is panned below them. */
  y = top;
  for (guint i = 0; i < self->lanes->len; i++)
    {
      const Lane *lane = g_ptr_array_index (self->lanes, i);
      double height = floor (get_lane_height (self, i) + lane->height * (stretch - 1));
      RostrumLaneHeading heading = make_heading (self, i);

      rostrum_lane_heading_place (&heading, builder, self->space.metrics, y, height);
      y += height;
    }
  return y - top;
}

/**
 * rostrum_timeline_layout:
 * @metrics: used for measuring only
 * @scale: (out) (optional): where days are in the scene
 *
 * Lays out all events of the model. Where lanes, at their least height, do not
 * fill the height that was asked for, they are spread; where they need more,
 * the scene is higher.
 *
 * Returns: (transfer full): the scene
 */
RostrumScene *
rostrum_timeline_layout (const RostrumModel           *model,
                         RostrumMetrics               *metrics,
                         const RostrumTimelineOptions *options,
                         RostrumTimeScale             *scale)
{
  g_autoptr (RostrumSceneBuilder) builder = rostrum_scene_builder_new ();
  g_autoptr (RostrumSceneBuilder) probe = rostrum_scene_builder_new ();
  g_autoptr (GPtrArray) lanes = g_ptr_array_new_with_free_func (free_lane);
  Timeline self = {
    .model = model,
    .options = options,
    .space.metrics = metrics,
    .lanes = lanes,
    .heading_width = options->width < ROSTRUM_TIMELINE_NARROW ? 0 : HEADING_WIDTH,
  };
  RostrumTimelineAxis axis;
  double legend = 0;
  double lanes_height = 0;
  double height;

  set_scale (&self);
  collect_events (&self);
  for (guint i = 0; i < lanes->len; i++)
    fill_rows (&self, g_ptr_array_index (lanes, i));

  axis = (RostrumTimelineAxis) {
    .metrics = metrics,
    .scale = &self.scale,
    .lang = options->lang,
    .from = self.from,
    .to = (RostrumDay) ceil (rostrum_time_scale_day (&self.scale, self.width)),
    .left = self.heading_width,
    .width = self.width,
    .narrow = self.heading_width <= 0,
    .speech = rostrum_model_get_speech (model)->event,
  };
  if (options->legend)
    legend = add_legend (&self, probe, 0);

  for (guint i = 0; i < lanes->len; i++)
    lanes_height += get_lane_height (&self, i);
  lanes_height = MAX (lanes_height, options->height - ROSTRUM_TIMELINE_AXIS_HEIGHT - legend);

  rostrum_timeline_axis_place_lines (&axis, builder, lanes_height);
  lanes_height = place_lanes (&self, builder, ROSTRUM_TIMELINE_AXIS_HEIGHT, lanes_height);
  add_undated (&self, builder);
  rostrum_timeline_axis_place_labels (&axis, builder);
  height = ROSTRUM_TIMELINE_AXIS_HEIGHT + lanes_height;
  if (options->legend)
    height += add_legend (&self, builder, MAX (height, options->height - legend));

  if (scale != NULL)
    *scale = self.scale;
  return rostrum_scene_builder_finish (builder, rostrum_text (options->lang, "Timeline"),
                                       options->lang, self.width, MAX (height, options->height));
}
