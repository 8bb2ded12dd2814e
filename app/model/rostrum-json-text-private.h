/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* JSON as bytes: its strings, JSON Pointers, and where in the text a pointer's
 * value stands.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rostrum_json_text_decode         (const char *text,
                                        gsize       length);
void  rostrum_json_text_append_token   (GString    *pointer,
                                        const char *name);
void  rostrum_json_text_find_positions (GBytes     *bytes,
                                        GPtrArray  *problems);

G_END_DECLS
