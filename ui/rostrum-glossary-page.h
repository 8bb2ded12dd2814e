/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The terms in a list, and the entry of the selected one beside it. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_GLOSSARY_PAGE (rostrum_glossary_page_get_type ())

G_DECLARE_FINAL_TYPE (RostrumGlossaryPage, rostrum_glossary_page, ROSTRUM, GLOSSARY_PAGE,
                      GtkWidget)

GtkWidget *rostrum_glossary_page_new (RostrumSession *session);

G_END_DECLS
