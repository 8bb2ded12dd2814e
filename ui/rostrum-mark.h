/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One sign of the drawings in a list or a pane, drawn by the same painter. */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-item.h"
#include "rostrum-theme.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_MARK (rostrum_mark_get_type ())

G_DECLARE_FINAL_TYPE (RostrumMark, rostrum_mark, ROSTRUM, MARK, GtkWidget)

GtkWidget          *rostrum_mark_new           (RostrumShape         shape,
                                                RostrumNodeFlags     flags);
RostrumShape        rostrum_mark_shape_of_cause (RostrumCause        cause);
/* The colours of the drawings that suit the desktop's style now. */
const RostrumTheme *rostrum_mark_get_theme     (void);

G_END_DECLS
