/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the details, each a widget made anew for an item. They follow
 * links through the actions of the window, so they keep no pointers. A part
 * that has nothing to say is NULL.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-session.h"

G_BEGIN_DECLS

/* What the speech says beside what the record says, and why they differ. */
GtkWidget *rostrum_details_create_comparison (RostrumSession    *session,
                                              const RostrumItem *item);
/* The phases of an event. */
GtkWidget *rostrum_details_create_life       (RostrumSession    *session,
                                              const RostrumItem *item);
/* Layer, cause, issuers: rows of a name and a value. */
GtkWidget *rostrum_details_create_facts      (RostrumSession    *session,
                                              const RostrumItem *item);
GtkWidget *rostrum_details_create_sources    (RostrumSession    *session,
                                              const RostrumItem *item);
GtkWidget *rostrum_details_create_related    (RostrumSession    *session,
                                              const RostrumItem *item);

/* For several of them. */
GtkWidget *rostrum_details_create_heading    (RostrumSession    *session,
                                              const char        *msgid);
GtkWidget *rostrum_details_create_paragraphs (RostrumSession    *session,
                                              const RostrumRefs *refs);
GtkWidget *rostrum_details_create_row        (GtkWidget         *child,
                                              const char        *action,
                                              GVariant          *target);
GtkWidget *rostrum_details_create_link       (const char        *text,
                                              const char        *lang,
                                              const char        *action,
                                              GVariant          *target);

G_END_DECLS
