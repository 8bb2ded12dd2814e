/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Views that are read: the speech and the glossary as set pages. */

#pragma once

#include "rostrum-metrics.h"
#include "rostrum-model.h"
#include "rostrum-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double          width;       /* of a page or of the one sheet, document units */
  double          height;      /* the least height of the one sheet */
  double          page_height; /* 0: one sheet, as high as it needs to be */
  RostrumContent  content;
  const char     *lang;        /* of our own words */
} RostrumDocumentOptions;

/* With pages, the scene is all of them one below the other: its height is a
 * multiple of page_height, and nothing stands across a break. */
RostrumScene *rostrum_speech_layout   (const RostrumModel           *model,
                                       RostrumMetrics               *metrics,
                                       const RostrumDocumentOptions *options);
RostrumScene *rostrum_glossary_layout (const RostrumModel           *model,
                                       RostrumMetrics               *metrics,
                                       const RostrumDocumentOptions *options);

G_END_DECLS
