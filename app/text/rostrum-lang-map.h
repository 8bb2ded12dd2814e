/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A text in several languages: what the model writes as {"en": …, "zh-Hans": …}. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which of a model's languages a view shows, and in which order. */
typedef enum
{
  ROSTRUM_CONTENT_EN,
  ROSTRUM_CONTENT_ZH,
  ROSTRUM_CONTENT_BOTH,
  ROSTRUM_CONTENT_BOTH_ZH_FIRST,
} RostrumContent;

typedef struct
{
  const char *lang; /* BCP 47, interned */
  const char *text;
} RostrumLangText;

/* Entries stand in the order of the model's `languages`, so the first one is
 * what every missing language falls back to. Never empty. */
typedef struct
{
  guint           n_texts;
  RostrumLangText texts[];
} RostrumLangMap;

const char     *rostrum_lang_map_get        (const RostrumLangMap *map,
                                             const char           *lang,
                                             const char          **used_lang);
const char     *rostrum_lang_map_get_exact  (const RostrumLangMap *map,
                                             const char           *lang);

guint           rostrum_content_get_languages (RostrumContent   content,
                                               const char     **first,
                                               const char     **second);
const char     *rostrum_content_to_string   (RostrumContent   content);
gboolean        rostrum_content_from_string (const char      *name,
                                             RostrumContent  *content);

G_END_DECLS
