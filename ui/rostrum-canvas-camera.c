/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of the drawing is seen. Zooming the timeline lays it out again with
 * longer days: there is more room, not larger text. Zooming the risks enlarges
 * them.
 */

#include "config.h"

#include "rostrum-canvas-page-private.h"

#include "rostrum-risk-layout.h"
#include "rostrum-timeline-layout.h"

/* A day is never wider than this, in document units. */
#define MAX_DAY_WIDTH 24
#define MAX_SCALE 4
/* What the rings of a speech like ours need at their natural size. */
#define COMFORTABLE_WIDTH  960
#define COMFORTABLE_HEIGHT 660
/* Text stays legible: what would have to be smaller than this is scrolled. */
#define MIN_FIT_SCALE 0.75
/* A camera that says: all of it, whatever the size of the window. */
#define FIT_ALL (-1)

static RostrumScene *
layout_timeline (RostrumCanvasPage *self,
                 double             width,
                 double             height,
                 double             day_width)
{
  RostrumTimelineOptions options = {
    .width = width,
    .height = height,
    .day_width = day_width,
    .content = rostrum_session_get_content (self->session),
    .lang = rostrum_session_get_language (self->session),
    .legend = TRUE,
  };

  return rostrum_timeline_layout (rostrum_session_get_model (self->session), self->metrics,
                                  &options, &self->time_scale);
}

static RostrumScene *
layout_risks (RostrumCanvasPage *self,
              double             width,
              double             height)
{
  RostrumRiskOptions options = {
    .width = width,
    .height = height,
    .content = rostrum_session_get_content (self->session),
    .lang = rostrum_session_get_language (self->session),
    .chains = TRUE,
    .legend = TRUE,
  };

  return rostrum_risk_layout (rostrum_session_get_model (self->session), self->metrics,
                              &options);
}

/* Where there is more room than the rings need, as on a projector, they are laid
 * out for less and shown larger, so that the back row can read them. */
static double
get_enlargement (double width,
                 double height)
{
  if (width < ROSTRUM_RISK_NARROW)
    return 1;
  return CLAMP (MIN (width / COMFORTABLE_WIDTH, height / COMFORTABLE_HEIGHT), 1, MAX_SCALE);
}

/* How large the drawing can be to be seen as a whole. Strata are a column that
 * is read from top to bottom: they are scrolled. */
static double
get_fit_scale (const RostrumScene *scene,
               double              width,
               double              height)
{
  double across = width / rostrum_scene_get_width (scene);
  double down = height / rostrum_scene_get_height (scene);

  if (width < ROSTRUM_RISK_NARROW)
    return 1;
  if (MIN (across, down) >= MIN_FIT_SCALE)
    return MIN (across, down);

  return MAX (MIN (across, 1), MIN_FIT_SCALE);
}

/* The point of the drawing under a point of the widget, in terms that outlive
 * a layout. */
static RostrumPoint
get_point (RostrumCanvasPage *self,
           double             x,
           double             y)
{
  RostrumPoint offset = rostrum_canvas_get_offset (self->canvas);
  double scale = rostrum_canvas_get_scale (self->canvas);

  if (self->page == ROSTRUM_PAGE_TIMELINE)
    return (RostrumPoint) {
      self->time_scale.day_width > 0 ? rostrum_time_scale_day (&self->time_scale, x + offset.x)
                                     : 0,
      y + offset.y,
    };

  return (RostrumPoint) { (x + offset.x) / scale, (y + offset.y) / scale };
}

void
rostrum_canvas_page_set_anchor (RostrumCanvasPage *self,
                                double             x,
                                double             y)
{
  self->anchor = get_point (self, x, y);
  self->anchor_at = (RostrumPoint) { x, y };
  self->anchored = TRUE;
}

static void
apply_anchor (RostrumCanvasPage *self,
              double             scale,
              RostrumPoint      *offset)
{
  if (!self->anchored)
    return;

  self->anchored = FALSE;
  if (self->page == ROSTRUM_PAGE_TIMELINE)
    {
      offset->x = rostrum_time_scale_x (&self->time_scale, self->anchor.x) - self->anchor_at.x;
      offset->y = self->anchor.y - self->anchor_at.y;
    }
  else
    {
      offset->x = self->anchor.x * scale - self->anchor_at.x;
      offset->y = self->anchor.y * scale - self->anchor_at.y;
    }
}

RostrumScene *
rostrum_canvas_page_layout (RostrumCanvas *canvas,
                            double         width,
                            double         height,
                            double        *scale,
                            RostrumPoint  *offset,
                            gpointer       user_data)
{
  RostrumCanvasPage *self = user_data;
  g_autoptr (RostrumScene) scene = NULL;

  if (rostrum_session_get_model (self->session) == NULL)
    return NULL;

  *scale = 1;
  if (self->page == ROSTRUM_PAGE_RISKS)
    {
      double enlargement = get_enlargement (width, height);

      scene = layout_risks (self, width / enlargement, height / enlargement);
      self->fit_zoom = get_fit_scale (scene, width, height);
      if (self->fit_zoom < enlargement)
        {
          g_clear_pointer (&scene, rostrum_scene_unref);
          scene = layout_risks (self, width / self->fit_zoom, height / self->fit_zoom);
          self->fit_zoom = get_fit_scale (scene, width, height);
        }
      *scale = MAX (self->zoom, self->fit_zoom);
    }
  else
    {
      scene = layout_timeline (self, width, height, 0);
      self->fit_zoom = self->time_scale.day_width;
      if (self->zoom > self->fit_zoom)
        {
          g_clear_pointer (&scene, rostrum_scene_unref);
          scene = layout_timeline (self, width, height, self->zoom);
        }
    }

  apply_anchor (self, *scale, offset);
  return g_steal_pointer (&scene);
}

void
rostrum_canvas_page_zoom (RostrumCanvasPage *self,
                          double             factor,
                          double             x,
                          double             y)
{
  double most = self->page == ROSTRUM_PAGE_TIMELINE ? MAX_DAY_WIDTH : MAX_SCALE;
  double now = self->zoom > 0 ? self->zoom : self->fit_zoom;
  double next = MIN (now * factor, most);

  if (rostrum_canvas_get_scene (self->canvas) == NULL)
    return;

  if (!self->anchored)
    rostrum_canvas_page_set_anchor (self, x, y);
  self->zoom = next <= self->fit_zoom * 1.001 ? 0 : next;
  rostrum_canvas_invalidate (self->canvas);
}

void
rostrum_canvas_page_zoom_at_centre (RostrumCanvasPage *self,
                                    double             factor)
{
  GtkWidget *canvas = GTK_WIDGET (self->canvas);
  RostrumScene *scene = rostrum_canvas_get_scene (self->canvas);
  const char *current = rostrum_canvas_get_current (self->canvas);
  const RostrumNode *node = scene == NULL ? NULL : rostrum_scene_find (scene, current);
  double x = gtk_widget_get_width (canvas) / 2.0;
  double y = gtk_widget_get_height (canvas) / 2.0;

  /* What the user is at stays where it is. */
  if (node != NULL)
    {
      RostrumPoint offset = rostrum_canvas_get_offset (self->canvas);
      double scale = rostrum_canvas_get_scale (self->canvas);
      double item_x = (node->rect.x + MIN (node->rect.width, 40) / 2) * scale - offset.x;
      double item_y = (node->rect.y + node->rect.height / 2) * scale - offset.y;

      if (item_x > 0 && item_y > 0 && item_x < x * 2 && item_y < y * 2)
        {
          x = item_x;
          y = item_y;
        }
    }

  rostrum_canvas_page_zoom (self, factor, x, y);
}

void
rostrum_canvas_page_fit (RostrumCanvasPage *self)
{
  self->zoom = 0;
  self->anchored = FALSE;
  rostrum_canvas_set_offset (self->canvas, 0, 0);
  rostrum_canvas_invalidate (self->canvas);
}

void
rostrum_canvas_page_save_camera (RostrumCanvasPage *self)
{
  RostrumPoint point;

  /* The canvas speaks before the page has a session. */
  if (self->session == NULL)
    return;

  if (rostrum_session_get_page (self->session) != self->page
      || rostrum_canvas_get_scene (self->canvas) == NULL)
    return;

  point = get_point (self, 0, 0);
  rostrum_session_set_camera (
      self->session,
      (RostrumCamera) { point.x, point.y, self->zoom > 0 ? self->zoom : FIT_ALL });
}

void
rostrum_canvas_page_restore_camera (RostrumCanvasPage *self)
{
  RostrumCamera camera = rostrum_session_get_camera (self->session);

  if (rostrum_session_get_page (self->session) != self->page || camera.zoom == 0)
    return;

  self->zoom = camera.zoom > 0 ? camera.zoom : 0;
  self->anchor = (RostrumPoint) { camera.x, camera.y };
  self->anchor_at = (RostrumPoint) { 0, 0 };
  self->anchored = TRUE;
  rostrum_canvas_invalidate (self->canvas);
}
