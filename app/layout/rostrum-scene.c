/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The scene and its builder. Strings and arrays of a scene live in blocks that
 * it owns, so that nodes are plain records that can be copied while building.
 */

#include "config.h"

#include "rostrum-scene.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

#include "rostrum-scene-builder.h"

#define NO_GROUP G_MAXUINT

struct _RostrumScene
{
  gatomicrefcount  ref_count;
  GArray          *nodes;  /* RostrumNode */
  GPtrArray       *blocks; /* runs and points */
  GStringChunk    *strings;
  GHashTable      *by_id;  /* id → index + 1 */
  const char      *title;
  const char      *title_lang;
  double           width;
  double           height;
};

struct _RostrumSceneBuilder
{
  RostrumScene *scene;
  guint         group;
};

static void
free_scene (RostrumScene *self)
{
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->nodes, g_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_free (self);
}

/**
 * rostrum_scene_ref:
 *
 * Returns: (transfer full): the scene, with one more reference
 */
RostrumScene *
rostrum_scene_ref (RostrumScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
rostrum_scene_unref (RostrumScene *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    free_scene (self);
}

/**
 * rostrum_scene_get_title:
 *
 * Returns: what the picture shows, in the language of its words
 */
const char *
rostrum_scene_get_title (const RostrumScene *self)
{
  return self->title;
}

const char *
rostrum_scene_get_title_lang (const RostrumScene *self)
{
  return self->title_lang;
}

double
rostrum_scene_get_width (const RostrumScene *self)
{
  return self->width;
}

double
rostrum_scene_get_height (const RostrumScene *self)
{
  return self->height;
}

guint
rostrum_scene_get_n_nodes (const RostrumScene *self)
{
  return self->nodes->len;
}

const RostrumNode *
rostrum_scene_get_node (const RostrumScene *self,
                        guint               index)
{
  g_return_val_if_fail (index < self->nodes->len, NULL);

  return &g_array_index (self->nodes, RostrumNode, index);
}

/**
 * rostrum_scene_find:
 * @id: the id of a node; that of an item finds its first node
 *
 * Returns: (nullable): the node
 */
const RostrumNode *
rostrum_scene_find (const RostrumScene *self,
                    const char         *id)
{
  guint index;

  if (id == NULL)
    return NULL;

  index = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, id));
  return index == 0 ? NULL : rostrum_scene_get_node (self, index - 1);
}

/**
 * rostrum_node_is_item:
 *
 * Whether the node stands for an item that can be selected: these are what a
 * pointer hits, the arrow keys walk and a screen reader lists.
 */
gboolean
rostrum_node_is_item (const RostrumNode *node)
{
  return node->hidden_because == NULL && node->item != NULL
         && (node->role == ROSTRUM_ROLE_EVENT || node->role == ROSTRUM_ROLE_RISK
             || node->role == ROSTRUM_ROLE_BAND_TITLE || node->role == ROSTRUM_ROLE_ENTRY);
}

/**
 * rostrum_scene_hit:
 * @x: in document units
 * @y: in document units
 * @slack: how far outside a node still counts, in document units
 *
 * Returns: (nullable): the item under the point, the topmost if there are
 *   several, the nearest if none is right under it
 */
const RostrumNode *
rostrum_scene_hit (const RostrumScene *self,
                   double              x,
                   double              y,
                   double              slack)
{
  const RostrumNode *best = NULL;
  double best_distance = slack;

  for (guint i = self->nodes->len; i > 0; i--)
    {
      const RostrumNode *node = rostrum_scene_get_node (self, i - 1);
      double dx, dy, distance;

      if (!rostrum_node_is_item (node))
        continue;

      dx = MAX (MAX (node->rect.x - x, x - node->rect.x - node->rect.width), 0);
      dy = MAX (MAX (node->rect.y - y, y - node->rect.y - node->rect.height), 0);
      distance = hypot (dx, dy);
      if (distance <= 0)
        return node;
      if (distance < best_distance)
        {
          best = node;
          best_distance = distance;
        }
    }

  return best;
}

gboolean
rostrum_rect_intersects (const RostrumRect *a,
                         const RostrumRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width
         && a->y < b->y + b->height && b->y < a->y + a->height;
}

RostrumRect
rostrum_rect_union (const RostrumRect *a,
                    const RostrumRect *b)
{
  double x = MIN (a->x, b->x);
  double y = MIN (a->y, b->y);
  double right = MAX (a->x + a->width, b->x + b->width);
  double bottom = MAX (a->y + a->height, b->y + b->height);

  return (RostrumRect) { x, y, right - x, bottom - y };
}

RostrumSceneBuilder *
rostrum_scene_builder_new (void)
{
  RostrumSceneBuilder *self = g_new0 (RostrumSceneBuilder, 1);

  self->group = NO_GROUP;
  self->scene = g_new0 (RostrumScene, 1);
  g_atomic_ref_count_init (&self->scene->ref_count);
  self->scene->nodes = g_array_new (FALSE, TRUE, sizeof (RostrumNode));
  self->scene->blocks = g_ptr_array_new_with_free_func (g_free);
  self->scene->strings = g_string_chunk_new (4096);
  return self;
}

void
rostrum_scene_builder_free (RostrumSceneBuilder *self)
{
  g_clear_pointer (&self->scene, rostrum_scene_unref);
  g_free (self);
}

const char *
rostrum_scene_builder_keep (RostrumSceneBuilder *self,
                            const char          *text)
{
  return text == NULL ? NULL : g_string_chunk_insert_const (self->scene->strings, text);
}

const char *
rostrum_scene_builder_keep_printf (RostrumSceneBuilder *self,
                                   const char          *format,
                                   ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  return rostrum_scene_builder_keep (self, text);
}

RostrumNode *
rostrum_scene_builder_get (RostrumSceneBuilder *self,
                           guint                index)
{
  return &g_array_index (self->scene->nodes, RostrumNode, index);
}

guint
rostrum_scene_builder_get_n_nodes (RostrumSceneBuilder *self)
{
  return self->scene->nodes->len;
}

/**
 * rostrum_scene_builder_begin_group:
 * @index: the node that the following nodes belong to
 */
void
rostrum_scene_builder_begin_group (RostrumSceneBuilder *self,
                                   guint                index)
{
  self->group = index;
}

void
rostrum_scene_builder_end_group (RostrumSceneBuilder *self)
{
  self->group = NO_GROUP;
}

RostrumNode *
rostrum_scene_builder_add (RostrumSceneBuilder *self,
                           RostrumRole          role,
                           const char          *id,
                           RostrumRect          rect)
{
  guint index = self->scene->nodes->len;
  RostrumNode node = {
    .role = role,
    .id = rostrum_scene_builder_keep (self, id),
    .rect = rect,
    .kind = "",
    .slot = -1,
    .group = self->group == NO_GROUP ? index : self->group,
  };

  g_array_append_val (self->scene->nodes, node);
  return rostrum_scene_builder_get (self, index);
}

/* Copies the runs and their strings. */
void
rostrum_scene_builder_set_runs (RostrumSceneBuilder  *self,
                                RostrumNode          *node,
                                const RostrumTextRun *runs,
                                guint                 n_runs)
{
  RostrumTextRun *copy;

  if (n_runs == 0)
    return;

  copy = g_memdup2 (runs, sizeof *runs * n_runs);
  for (guint i = 0; i < n_runs; i++)
    {
      copy[i].text = rostrum_scene_builder_keep (self, runs[i].text);
      copy[i].lang = rostrum_scene_builder_keep (self, runs[i].lang);
    }
  g_ptr_array_add (self->scene->blocks, copy);
  node->runs = copy;
  node->n_runs = n_runs;
}

void
rostrum_scene_builder_set_points (RostrumSceneBuilder *self,
                                  RostrumNode         *node,
                                  const RostrumPoint  *points,
                                  guint                n_points)
{
  RostrumPoint *copy = g_memdup2 (points, sizeof *points * n_points);

  g_ptr_array_add (self->scene->blocks, copy);
  node->points = copy;
  node->n_points = n_points;
}

/**
 * rostrum_scene_builder_finish:
 *
 * Returns: (transfer full): the scene, its size rounded up to whole units; the
 *   builder is empty afterwards and can only be freed
 */
RostrumScene *
rostrum_scene_builder_finish (RostrumSceneBuilder *self,
                              const char          *title,
                              const char          *title_lang,
                              double               width,
                              double               height)
{
  RostrumScene *scene = self->scene;

  scene->title = rostrum_scene_builder_keep (self, title);
  scene->title_lang = rostrum_scene_builder_keep (self, title_lang);
  scene->width = ceil (width);
  scene->height = ceil (height);
  scene->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < scene->nodes->len; i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      g_assert (!g_hash_table_contains (scene->by_id, node->id));
      g_hash_table_insert (scene->by_id, (gpointer) node->id, GUINT_TO_POINTER (i + 1));
    }

  self->scene = NULL;
  return scene;
}
