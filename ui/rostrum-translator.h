/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts the words of a window into its language, and again when it changes.
 * GtkBuilder translates once and for the whole process; a window of ours has a
 * language of its own, so its words are set from here.
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ROSTRUM_TYPE_TRANSLATOR (rostrum_translator_get_type ())

G_DECLARE_FINAL_TYPE (RostrumTranslator, rostrum_translator, ROSTRUM, TRANSLATOR, GObject)

RostrumTranslator *rostrum_translator_new          (void);
const char        *rostrum_translator_get_language (RostrumTranslator    *self);
void               rostrum_translator_set_language (RostrumTranslator    *self,
                                                    const char           *lang);
/* Sets object's string property to msgid in the language, now and later, as
 * long as the object lives. Mark msgid with ROSTRUM_N_(). */
void               rostrum_translator_bind         (RostrumTranslator    *self,
                                                    gpointer              object,
                                                    const char           *property,
                                                    const char           *msgid);
/* The accessible label of a widget, likewise. */
void               rostrum_translator_bind_label   (RostrumTranslator    *self,
                                                    gpointer              widget,
                                                    const char           *msgid);

G_END_DECLS
