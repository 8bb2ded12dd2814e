/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the page share: the widget, and its camera. */

#pragma once

#include "rostrum-canvas-page.h"
#include "rostrum-metrics.h"
#include "rostrum-time-scale.h"

G_BEGIN_DECLS

struct _RostrumCanvasPage
{
  GtkWidget         parent_instance;

  RostrumSession   *session;
  RostrumPage       page;
  RostrumMetrics   *metrics;

  double            zoom;      /* day width or scale; 0: fits all */
  double            fit_zoom;  /* what 0 means at the present size */
  RostrumTimeScale  time_scale;
  gboolean          anchored;  /* keep anchor at its place in the next layout */
  RostrumPoint      anchor;    /* a day and a y, or a point of the scene */
  RostrumPoint      anchor_at; /* pixels of the widget */
  char             *reveal;    /* (nullable) to bring into view after the layout */
  gboolean          focus;     /* to take the focus after the layout */
  guint             awaiting;  /* tick callback */
  guint             scrollbars_source;

  GtkOverlay       *overlay;
  GtkWidget        *count;
  GtkWidget        *zoom_in;
  GtkWidget        *zoom_out;
  GtkWidget        *fit;
  GtkScrollbar     *hscrollbar;
  GtkScrollbar     *vscrollbar;
  RostrumCanvas    *canvas;
};

/* One step of the keys and buttons. */
#define ROSTRUM_CANVAS_ZOOM_STEP 1.25

/* For the canvas. user_data: the page. */
RostrumScene *rostrum_canvas_page_layout         (RostrumCanvas     *canvas,
                                                  double             width,
                                                  double             height,
                                                  double            *scale,
                                                  RostrumPoint      *offset,
                                                  gpointer           user_data);
/* What is now at the point of the canvas is there after the next layout. */
void          rostrum_canvas_page_set_anchor     (RostrumCanvasPage *self,
                                                  double             x,
                                                  double             y);
/* x, y: the point of the canvas that stays where it is. */
void          rostrum_canvas_page_zoom           (RostrumCanvasPage *self,
                                                  double             factor,
                                                  double             x,
                                                  double             y);
/* About what the user is at, else about the middle. */
void          rostrum_canvas_page_zoom_at_centre (RostrumCanvasPage *self,
                                                  double             factor);
void          rostrum_canvas_page_fit            (RostrumCanvasPage *self);
/* Between the page and the session's place. */
void          rostrum_canvas_page_save_camera    (RostrumCanvasPage *self);
void          rostrum_canvas_page_restore_camera (RostrumCanvasPage *self);

G_END_DECLS
