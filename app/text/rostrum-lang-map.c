/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Look-up in language maps, and the choice of languages of a view. */

#include "config.h"

#include "rostrum-lang-map.h"

#include "rostrum-text.h"

static const char *const content_names[] = {
  [ROSTRUM_CONTENT_EN] = "en",
  [ROSTRUM_CONTENT_ZH] = "zh",
  [ROSTRUM_CONTENT_BOTH] = "both",
  [ROSTRUM_CONTENT_BOTH_ZH_FIRST] = "both-zh-first",
};

static const RostrumLangText *
find (const RostrumLangMap *map,
      const char           *lang)
{
  for (guint i = 0; i < map->n_texts; i++)
    if (g_ascii_strcasecmp (map->texts[i].lang, lang) == 0)
      return &map->texts[i];

  return NULL;
}

/**
 * rostrum_lang_map_get:
 * @map: (nullable): a text of a model
 * @lang: the language wanted
 * @used_lang: (out) (optional) (nullable): the language of what is returned
 *
 * Returns: (nullable): the text in @lang or else in the first of the model's
 *   languages that has it; %NULL only for a %NULL map
 */
const char *
rostrum_lang_map_get (const RostrumLangMap *map,
                      const char           *lang,
                      const char          **used_lang)
{
  const RostrumLangText *found = NULL;

  if (map != NULL)
    found = find (map, lang);
  if (found == NULL && map != NULL)
    found = &map->texts[0];

  if (used_lang != NULL)
    *used_lang = found == NULL ? NULL : found->lang;
  return found == NULL ? NULL : found->text;
}

/**
 * rostrum_lang_map_get_exact:
 * @map: (nullable): a text of a model
 *
 * Returns: (nullable): the text in exactly @lang
 */
const char *
rostrum_lang_map_get_exact (const RostrumLangMap *map,
                            const char           *lang)
{
  const RostrumLangText *found = map == NULL ? NULL : find (map, lang);

  return found == NULL ? NULL : found->text;
}

/**
 * rostrum_content_get_languages:
 * @first: (out): BCP 47 tag of the language that leads
 * @second: (out) (nullable): the other one, if two are shown
 *
 * Returns: how many languages are shown, 1 or 2
 */
guint
rostrum_content_get_languages (RostrumContent content,
                               const char   **first,
                               const char   **second)
{
  switch (content)
    {
    case ROSTRUM_CONTENT_ZH:
      *first = ROSTRUM_LANG_ZH;
      *second = NULL;
      return 1;

    case ROSTRUM_CONTENT_BOTH:
      *first = ROSTRUM_LANG_EN;
      *second = ROSTRUM_LANG_ZH;
      return 2;

    case ROSTRUM_CONTENT_BOTH_ZH_FIRST:
      *first = ROSTRUM_LANG_ZH;
      *second = ROSTRUM_LANG_EN;
      return 2;

    case ROSTRUM_CONTENT_EN:
    default:
      *first = ROSTRUM_LANG_EN;
      *second = NULL;
      return 1;
    }
}

/**
 * rostrum_content_to_string:
 *
 * Returns: the name in a view's state and on the command line
 */
const char *
rostrum_content_to_string (RostrumContent content)
{
  g_return_val_if_fail (content < G_N_ELEMENTS (content_names), NULL);

  return content_names[content];
}

/**
 * rostrum_content_from_string:
 * @name: (nullable): a name as rostrum_content_to_string() gives it
 * @content: (out): unchanged where the name is unknown
 *
 * Returns: whether the name is known
 */
gboolean
rostrum_content_from_string (const char     *name,
                             RostrumContent *content)
{
  for (guint i = 0; i < G_N_ELEMENTS (content_names); i++)
    {
      if (g_strcmp0 (name, content_names[i]) == 0)
        {
          *content = (RostrumContent) i;
          return TRUE;
        }
    }

  return FALSE;
}
