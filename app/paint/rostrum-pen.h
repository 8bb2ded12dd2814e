/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a picture is drawn with. A pen knows paths, fills, strokes, clips, runs
 * of text and groups, and nothing of scenes: one painter serves every pen.
 */

#pragma once

#include "rostrum-theme.h"

G_BEGIN_DECLS

typedef struct
{
  RostrumColor  color;
  double        width;    /* document units */
  const double *dashes;   /* (nullable) on, off, … in document units */
  guint         n_dashes;
  gboolean      round;    /* caps and joins */
} RostrumStroke;

typedef struct _RostrumPen RostrumPen;

/* A path is begun by move_to and used up by fill, stroke or begin_clip. */
typedef struct
{
  void (*begin_group) (RostrumPen           *pen,
                       const char           *id,
                       const char           *title,
                       const char           *title_lang);
  void (*end_group)   (RostrumPen           *pen);
  void (*move_to)     (RostrumPen           *pen,
                       double                x,
                       double                y);
  void (*line_to)     (RostrumPen           *pen,
                       double                x,
                       double                y);
  void (*curve_to)    (RostrumPen           *pen,
                       double                x1,
                       double                y1,
                       double                x2,
                       double                y2,
                       double                x3,
                       double                y3);
  void (*close_path)  (RostrumPen           *pen);
  void (*fill)        (RostrumPen           *pen,
                       const RostrumColor   *color,
                       gboolean              keep_path);
  /* From color at x = from to nothing at x = to. */
  void (*fill_fading) (RostrumPen           *pen,
                       const RostrumColor   *color,
                       double                from,
                       double                to);
  void (*stroke)      (RostrumPen           *pen,
                       const RostrumStroke  *stroke,
                       gboolean              keep_path);
  void (*begin_clip)  (RostrumPen           *pen);
  void (*end_clip)    (RostrumPen           *pen);
  void (*text)        (RostrumPen           *pen,
                       const RostrumTextRun *run,
                       const RostrumColor   *color);
  void (*free)        (RostrumPen           *pen);
} RostrumPenClass;

/* Pens embed this as their first member. */
struct _RostrumPen
{
  const RostrumPenClass *klass;
};

void rostrum_pen_free (RostrumPen *pen);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumPen, rostrum_pen_free)

/* Paths that several marks are made of. */
void rostrum_pen_rectangle (RostrumPen        *pen,
                            const RostrumRect *rect,
                            double             radius);
void rostrum_pen_circle    (RostrumPen        *pen,
                            double             x,
                            double             y,
                            double             radius);
void rostrum_pen_polygon   (RostrumPen         *pen,
                            const RostrumPoint *points,
                            guint               n_points);

G_END_DECLS
