/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the layouts make a scene. Only app/layout includes this. */

#pragma once

#include "rostrum-metrics.h"
#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct _RostrumSceneBuilder RostrumSceneBuilder;

RostrumSceneBuilder *rostrum_scene_builder_new       (void);
void                 rostrum_scene_builder_free      (RostrumSceneBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumSceneBuilder, rostrum_scene_builder_free)

/* The node is valid until the next one is added. */
RostrumNode         *rostrum_scene_builder_add       (RostrumSceneBuilder *self,
                                                      RostrumRole          role,
                                                      const char          *id,
                                                      RostrumRect          rect);
RostrumNode         *rostrum_scene_builder_get       (RostrumSceneBuilder *self,
                                                      guint                index);
guint                rostrum_scene_builder_get_n_nodes (RostrumSceneBuilder *self);
void                 rostrum_scene_builder_begin_group (RostrumSceneBuilder *self,
                                                      guint                index);
void                 rostrum_scene_builder_end_group (RostrumSceneBuilder *self);
void                 rostrum_scene_builder_set_runs  (RostrumSceneBuilder *self,
                                                      RostrumNode         *node,
                                                      const RostrumTextRun *runs,
                                                      guint                n_runs);
void                 rostrum_scene_builder_set_points (RostrumSceneBuilder *self,
                                                      RostrumNode         *node,
                                                      const RostrumPoint  *points,
                                                      guint                n_points);
const char          *rostrum_scene_builder_keep      (RostrumSceneBuilder *self,
                                                      const char          *text);
const char          *rostrum_scene_builder_keep_printf (RostrumSceneBuilder *self,
                                                      const char          *format,
                                                      ...) G_GNUC_PRINTF (2, 3);
RostrumScene        *rostrum_scene_builder_finish    (RostrumSceneBuilder *self,
                                                      const char          *title,
                                                      const char          *title_lang,
                                                      double               width,
                                                      double               height);

G_END_DECLS
