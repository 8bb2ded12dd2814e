/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows any scene: pans it, keeps one render node for each of its groups, and
 * offers its items to pointer, keyboard and screen reader. What the scene is of,
 * and what zooming means for it, is its page's affair.
 */

#pragma once

#include <gtk/gtk.h>

#include "rostrum-scene.h"
#include "rostrum-theme.h"

G_BEGIN_DECLS

#define ROSTRUM_TYPE_CANVAS (rostrum_canvas_get_type ())

G_DECLARE_FINAL_TYPE (RostrumCanvas, rostrum_canvas, ROSTRUM, CANVAS, GtkWidget)

/* Lays out for a widget of the size. scale: how many pixels a document unit
 * takes. offset: the point of the scaled scene at the widget's top left corner;
 * what it was goes in, what it shall be comes out. */
typedef RostrumScene *(*RostrumCanvasLayoutFunc) (RostrumCanvas *canvas,
                                                  double         width,
                                                  double         height,
                                                  double        *scale,
                                                  RostrumPoint  *offset,
                                                  gpointer       user_data);

/* Signals: "item-selected" (string, nullable): the user picked an item, or
 * nothing; "item-activated" (string): and wants to see its details; "zoom"
 * (double factor, double x, double y): by wheel or fingers, at a point of the
 * widget; "moved": the offset has changed. */
GtkWidget    *rostrum_canvas_new             (RostrumCanvasLayoutFunc  func,
                                              gpointer                 user_data);
/* Lays out again before the next frame. */
void          rostrum_canvas_invalidate      (RostrumCanvas           *self);
RostrumScene *rostrum_canvas_get_scene       (RostrumCanvas           *self);
double        rostrum_canvas_get_scale       (RostrumCanvas           *self);
RostrumPoint  rostrum_canvas_get_offset      (RostrumCanvas           *self);
void          rostrum_canvas_set_offset      (RostrumCanvas           *self,
                                              double                   x,
                                              double                   y);
void          rostrum_canvas_set_theme       (RostrumCanvas           *self,
                                              const RostrumTheme      *theme);
void          rostrum_canvas_set_selected    (RostrumCanvas           *self,
                                              const char              *item);
const char   *rostrum_canvas_get_selected    (RostrumCanvas           *self);
/* The item that has the focus, else the selected one. */
const char   *rostrum_canvas_get_current     (RostrumCanvas           *self);
/* Moves no more than is needed to bring the item into view. */
void          rostrum_canvas_reveal          (RostrumCanvas           *self,
                                              const char              *item);
GtkAdjustment *rostrum_canvas_get_adjustment (RostrumCanvas           *self,
                                              GtkOrientation           orientation);
/* The widget that stands for a visible item. */
GtkWidget    *rostrum_canvas_find_child      (RostrumCanvas           *self,
                                              const char              *item);

G_END_DECLS
