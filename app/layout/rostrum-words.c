/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Model text as runs. */

#include "config.h"

#include "rostrum-words-private.h"

#include "rostrum-text.h"

/* Between the two languages of one line, in ems. */
#define LANGUAGE_GAP 0.55

guint
rostrum_words_pick (const RostrumLangMap *map,
                    RostrumContent        content,
                    RostrumLangText       picked[2])
{
  const char *langs[2] = { NULL, NULL };
  guint n_langs = rostrum_content_get_languages (content, &langs[0], &langs[1]);
  guint n_picked = 0;

  for (guint i = 0; i < n_langs; i++)
    {
      const char *used = NULL;
      const char *text = rostrum_lang_map_get (map, langs[i], &used);

      if (n_picked == 1 && g_strcmp0 (picked[0].text, text) == 0)
        continue;
      picked[n_picked++] = (RostrumLangText) { .lang = used, .text = text };
    }

  return n_picked;
}

double
rostrum_words_line (RostrumMetrics         *metrics,
                    const RostrumLangMap   *map,
                    RostrumContent          content,
                    const RostrumTextStyle *style,
                    RostrumInk              ink,
                    RostrumInk              second_ink,
                    double                  x,
                    double                  baseline,
                    GArray                 *runs)
{
  RostrumLangText picked[2];
  guint n_picked = rostrum_words_pick (map, content, picked);
  double start = x;

  for (guint i = 0; i < n_picked; i++)
    {
      RostrumTextRun run = {
        .text = picked[i].text,
        .lang = picked[i].lang,
        .style = *style,
        .ink = i == 0 ? ink : second_ink,
        .baseline = baseline,
      };

      if (i > 0)
        x += style->size * LANGUAGE_GAP;
      run.x = x;
      run.width = rostrum_metrics_measure (metrics, run.text, run.lang, style);
      g_array_append_val (runs, run);
      x += run.width;
    }

  return x - start;
}

char *
rostrum_words_join (const char        *lang,
                    const char *const *words)
{
  /* Translators: between the parts of a description, such as
   * "AI Act, European Union, in force, 1 August 2024" */
  return g_strjoinv (rostrum_text_context (lang, "description", ", "), (char **) words);
}
