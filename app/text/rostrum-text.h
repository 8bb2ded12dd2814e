/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Our own words in a given language. The language is an argument, never a
 * setting of the process: two windows can speak two languages at once.
 * Catalogues are the compiled .mo files of po/, read once, kept for good.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Marks a string for extraction where it cannot be translated yet. */
#define ROSTRUM_N_(String)           (String)
#define ROSTRUM_NC_(Context, String) (String)

/* BCP 47 tags of the languages that the interface is written in. */
#define ROSTRUM_LANG_EN "en"
#define ROSTRUM_LANG_ZH "zh-Hans"

const char *rostrum_text            (const char *lang,
                                     const char *msgid) G_GNUC_FORMAT (2);
const char *rostrum_text_context    (const char *lang,
                                     const char *context,
                                     const char *msgid) G_GNUC_FORMAT (3);
const char *rostrum_text_plural     (const char *lang,
                                     const char *singular,
                                     const char *plural,
                                     guint64     n) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

const char *rostrum_text_normalise_language (const char *name);
const char *const *rostrum_text_get_languages (void);
char       *rostrum_text_list       (const char         *lang,
                                     const char *const  *words);
char       *rostrum_text_paragraphs (const char         *lang,
                                     const guint16      *paragraphs,
                                     guint               n_paragraphs);

char       *rostrum_text_fold       (const char         *text);

G_END_DECLS
