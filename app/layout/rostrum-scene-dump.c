/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The scene as JSON. Numbers are rounded to a hundredth of a unit, so that the
 * dump is the same wherever the same fonts are.
 */

#include "config.h"

#include "rostrum-scene-dump.h"

#include <json-glib/json-glib.h>
#include <math.h>

static const char *const role_names[ROSTRUM_N_ROLES] = {
  [ROSTRUM_ROLE_FIELD] = "field",
  [ROSTRUM_ROLE_ECHO] = "echo",
  [ROSTRUM_ROLE_BAND] = "band",
  [ROSTRUM_ROLE_BAND_TITLE] = "band-title",
  [ROSTRUM_ROLE_RISK] = "risk",
  [ROSTRUM_ROLE_CHAIN] = "chain",
  [ROSTRUM_ROLE_LANE] = "lane",
  [ROSTRUM_ROLE_LANE_HEADING] = "lane-heading",
  [ROSTRUM_ROLE_AXIS] = "axis",
  [ROSTRUM_ROLE_TICK] = "tick",
  [ROSTRUM_ROLE_TICK_LABEL] = "tick-label",
  [ROSTRUM_ROLE_PIN] = "pin",
  [ROSTRUM_ROLE_PIN_FLAG] = "pin-flag",
  [ROSTRUM_ROLE_EVENT] = "event",
  [ROSTRUM_ROLE_LINE] = "line",
  [ROSTRUM_ROLE_SPAN] = "span",
  [ROSTRUM_ROLE_JOIN] = "join",
  [ROSTRUM_ROLE_MARK] = "mark",
  [ROSTRUM_ROLE_SAID] = "said",
  [ROSTRUM_ROLE_LABEL] = "label",
  [ROSTRUM_ROLE_ENTRY] = "entry",
  [ROSTRUM_ROLE_LEGEND] = "legend",
};

static const struct
{
  RostrumNodeFlags  flag;
  const char       *name;
} flag_names[] = {
  { ROSTRUM_NODE_EDITORIAL, "editorial" },
  { ROSTRUM_NODE_UNCERTAIN, "uncertain" },
  { ROSTRUM_NODE_EXPECTED, "expected" },
  { ROSTRUM_NODE_SPEAKER, "speaker" },
};

static void
add_number (JsonBuilder *builder,
            double       value)
{
  double rounded = round (value * 100) / 100;

  json_builder_add_double_value (builder, rounded == 0 ? 0 : rounded);
}

static void
set_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  if (value == NULL || *value == '\0')
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_rect (JsonBuilder       *builder,
          const RostrumRect *rect)
{
  json_builder_set_member_name (builder, "rect");
  json_builder_begin_array (builder);
  add_number (builder, rect->x);
  add_number (builder, rect->y);
  add_number (builder, rect->width);
  add_number (builder, rect->height);
  json_builder_end_array (builder);
}

static void
add_lines (JsonBuilder       *builder,
           const RostrumNode *node)
{
  if (node->n_runs == 0)
    return;

  json_builder_set_member_name (builder, "lines");
  json_builder_begin_array (builder);
  for (guint i = 0; i < node->n_runs; i++)
    {
      const RostrumTextRun *run = &node->runs[i];

      json_builder_begin_object (builder);
      set_string (builder, "text", run->text);
      set_string (builder, "lang", run->lang);
      json_builder_set_member_name (builder, "x");
      add_number (builder, run->x);
      json_builder_set_member_name (builder, "baseline");
      add_number (builder, run->baseline);
      json_builder_set_member_name (builder, "width");
      add_number (builder, run->width);
      json_builder_set_member_name (builder, "size");
      add_number (builder, run->style.size);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_flags (JsonBuilder       *builder,
           const RostrumNode *node)
{
  for (guint i = 0; i < G_N_ELEMENTS (flag_names); i++)
    {
      if ((node->flags & flag_names[i].flag) == 0)
        continue;
      json_builder_set_member_name (builder, flag_names[i].name);
      json_builder_add_boolean_value (builder, TRUE);
    }
}

static void
add_points (JsonBuilder       *builder,
            const RostrumNode *node)
{
  if (node->n_points == 0)
    return;

  json_builder_set_member_name (builder, "points");
  json_builder_begin_array (builder);
  for (guint i = 0; i < node->n_points; i++)
    {
      json_builder_begin_array (builder);
      add_number (builder, node->points[i].x);
      add_number (builder, node->points[i].y);
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
}

static void
add_node (JsonBuilder        *builder,
          const RostrumScene *scene,
          const RostrumNode  *node)
{
  json_builder_begin_object (builder);
  set_string (builder, "id", node->id);
  set_string (builder, "role", role_names[node->role]);
  set_string (builder, "kind", node->kind);
  set_string (builder, "item", node->item);
  set_string (builder, "title", node->title);
  set_string (builder, "title-lang", node->title_lang);
  set_string (builder, "label-of", node->label_of);
  set_string (builder, "group", rostrum_scene_get_node (scene, node->group)->id);
  add_rect (builder, &node->rect);
  add_lines (builder, node);
  add_points (builder, node);
  add_flags (builder, node);
  json_builder_set_member_name (builder, "visible");
  json_builder_add_boolean_value (builder, node->hidden_because == NULL);
  set_string (builder, "hidden-because", node->hidden_because);
  json_builder_end_object (builder);
}

/**
 * rostrum_scene_to_json:
 *
 * Returns: (transfer full): the scene as a JSON object, with a final newline
 */
char *
rostrum_scene_to_json (const RostrumScene *scene)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  set_string (builder, "unit", "px");
  set_string (builder, "title", rostrum_scene_get_title (scene));
  set_string (builder, "title-lang", rostrum_scene_get_title_lang (scene));
  json_builder_set_member_name (builder, "size");
  json_builder_begin_array (builder);
  add_number (builder, rostrum_scene_get_width (scene));
  add_number (builder, rostrum_scene_get_height (scene));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "nodes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    add_node (builder, scene, rostrum_scene_get_node (scene, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 1);
  text = json_generator_to_data (generator, NULL);
  return g_strconcat (text, "\n", NULL);
}
