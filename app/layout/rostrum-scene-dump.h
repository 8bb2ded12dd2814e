/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A scene as JSON: what can be compared, searched and kept as an expectation. */

#pragma once

#include "rostrum-scene.h"

G_BEGIN_DECLS

char *rostrum_scene_to_json (const RostrumScene *scene);

G_END_DECLS
