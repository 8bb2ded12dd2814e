/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Zooming the timeline lays it out again with longer days: there is more room,
 * not larger text. Zooming the risks enlarges them.
 */

#include "config.h"

#include "rostrum-canvas-page.h"

#include <adwaita.h>
#include <math.h>

#include "rostrum-box.h"
#include "rostrum-lang-label.h"
#include "rostrum-mark.h"
#include "rostrum-risk-layout.h"
#include "rostrum-text.h"
#include "rostrum-timeline-layout.h"

/* One step of the keys and buttons. */
#define ZOOM_STEP 1.25
/* A day is never wider than this, in document units. */
#define MAX_DAY_WIDTH 24
#define MAX_SCALE 4
/* Text stays legible: what would have to be smaller than this is scrolled. */
#define MIN_FIT_SCALE 0.75
/* A camera that says: all of it, whatever the size of the window. */
#define FIT_ALL (-1)

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

G_DEFINE_FINAL_TYPE (RostrumCanvasPage, rostrum_canvas_page, GTK_TYPE_WIDGET)

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
  };

  return rostrum_risk_layout (rostrum_session_get_model (self->session), self->metrics,
                              &options);
}

/* How small the drawing has to be to be seen as a whole. Strata are a column
 * that is read from top to bottom: they are scrolled. */
static double
get_fit_scale (const RostrumScene *scene,
               double              width,
               double              height)
{
  double across = MIN (width / rostrum_scene_get_width (scene), 1);
  double down = MIN (height / rostrum_scene_get_height (scene), 1);

  if (width < ROSTRUM_RISK_NARROW)
    return 1;
  if (MIN (across, down) >= MIN_FIT_SCALE)
    return MIN (across, down);

  return MAX (across, MIN_FIT_SCALE);
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

static void
set_anchor (RostrumCanvasPage *self,
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

static RostrumScene *
layout_cb (RostrumCanvas *canvas,
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
      scene = layout_risks (self, width, height);
      self->fit_zoom = get_fit_scale (scene, width, height);
      if (self->fit_zoom < 1)
        {
          g_clear_pointer (&scene, rostrum_scene_unref);
          scene = layout_risks (self, width / self->fit_zoom, height / self->fit_zoom);
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

/* A scrollbar appears or goes between frames: what is being laid out cannot
 * take another child. */
static void
update_scrollbars_cb (gpointer user_data)
{
  RostrumCanvasPage *self = user_data;
  GtkScrollbar *scrollbars[] = { self->hscrollbar, self->vscrollbar };

  self->scrollbars_source = 0;

  for (guint i = 0; i < G_N_ELEMENTS (scrollbars); i++)
    {
      GtkAdjustment *adjustment
          = rostrum_canvas_get_adjustment (self->canvas, (GtkOrientation) i);

      gtk_widget_set_visible (GTK_WIDGET (scrollbars[i]),
                              gtk_adjustment_get_upper (adjustment)
                                  > gtk_adjustment_get_page_size (adjustment) + 0.5);
    }
}

static void
update_scrollbars (RostrumCanvasPage *self)
{
  if (self->scrollbars_source == 0)
    self->scrollbars_source = g_idle_add_once (update_scrollbars_cb, self);
}

static void
save_camera (RostrumCanvasPage *self)
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

/* A place that was reached just now has no camera of its own yet. */
static void
page_changed_cb (RostrumCanvasPage *self)
{
  if (rostrum_session_get_camera (self->session).zoom == 0)
    save_camera (self);
}

static void
adjustment_changed_cb (RostrumCanvasPage *self)
{
  update_scrollbars (self);
  save_camera (self);
}

static void
zoom_by (RostrumCanvasPage *self,
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
    set_anchor (self, x, y);
  self->zoom = next <= self->fit_zoom * 1.001 ? 0 : next;
  rostrum_canvas_invalidate (self->canvas);
}

static void
zoom_at_centre (RostrumCanvasPage *self,
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

  zoom_by (self, factor, x, y);
}

static void
zoom_cb (RostrumCanvasPage *self,
         double             factor,
         double             x,
         double             y)
{
  zoom_by (self, factor, x, y);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  zoom_at_centre (ROSTRUM_CANVAS_PAGE (widget), ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  zoom_at_centre (ROSTRUM_CANVAS_PAGE (widget), 1 / ZOOM_STEP);
}

static void
fit_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (widget);

  self->zoom = 0;
  self->anchored = FALSE;
  rostrum_canvas_set_offset (self->canvas, 0, 0);
  rostrum_canvas_invalidate (self->canvas);
}

static void
activate_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (widget);
  const char *current = rostrum_canvas_get_current (self->canvas);

  if (current == NULL)
    return;

  rostrum_session_select (self->session, current);
  gtk_widget_activate_action (widget, "win.reveal-details", NULL);
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  rostrum_session_select (ROSTRUM_CANVAS_PAGE (widget)->session, NULL);
}

static void
item_selected_cb (RostrumCanvasPage *self,
                  const char        *item)
{
  rostrum_session_select (self->session, item);
}

static void
item_activated_cb (RostrumCanvasPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.reveal-details", NULL);
}

static void
update_count (RostrumCanvasPage *self)
{
  RostrumModel *model = rostrum_session_get_model (self->session);
  const char *lang = rostrum_session_get_language (self->session);
  g_autofree char *text = NULL;
  guint n = 0;

  if (model == NULL)
    return;

  if (self->page == ROSTRUM_PAGE_TIMELINE)
    {
      n = rostrum_model_get_n_items (model, ROSTRUM_ITEM_EVENT);
      text = g_strdup_printf (rostrum_text_plural (lang, "%u event", "%u events", n), n);
    }
  else
    {
      n = rostrum_model_get_n_items (model, ROSTRUM_ITEM_RISK);
      text = g_strdup_printf (rostrum_text_plural (lang, "%u risk", "%u risks", n), n);
    }
  rostrum_lang_label_set (self->count, text, lang);
}

/* Keeps what is in the middle of the window there: words of another language
 * are of another length. */
static void
layout_again_cb (RostrumCanvasPage *self)
{
  if (rostrum_canvas_get_scene (self->canvas) != NULL && self->zoom > 0 && !self->anchored)
    set_anchor (self, gtk_widget_get_width (GTK_WIDGET (self->canvas)) / 2.0, 0);
  update_count (self);
  rostrum_canvas_invalidate (self->canvas);
}

static void
selection_changed_cb (RostrumCanvasPage *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);

  rostrum_canvas_set_selected (self->canvas, item == NULL ? NULL : item->id);
}

static gboolean
reveal_tick_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (widget);

  if (rostrum_canvas_get_scene (self->canvas) == NULL)
    return G_SOURCE_CONTINUE;

  rostrum_canvas_reveal (self->canvas, self->reveal);
  g_clear_pointer (&self->reveal, g_free);
  return G_SOURCE_REMOVE;
}

static void
reveal_cb (RostrumCanvasPage *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);

  if (rostrum_session_get_page (self->session) != self->page || item == NULL)
    return;

  selection_changed_cb (self);
  if (self->reveal == NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_tick_cb, NULL, NULL);
  g_set_str (&self->reveal, item->id);
}

static void
camera_restored_cb (RostrumCanvasPage *self)
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

static void
theme_changed_cb (RostrumCanvasPage *self)
{
  rostrum_canvas_set_theme (self->canvas, rostrum_mark_get_theme ());
}

static void
rostrum_canvas_page_dispose (GObject *object)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (object);

  g_clear_handle_id (&self->scrollbars_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROSTRUM_TYPE_CANVAS_PAGE);
  rostrum_widget_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rostrum_canvas_page_parent_class)->dispose (object);
}

static void
rostrum_canvas_page_finalize (GObject *object)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (object);

  g_clear_pointer (&self->metrics, rostrum_metrics_free);
  g_free (self->reveal);

  G_OBJECT_CLASS (rostrum_canvas_page_parent_class)->finalize (object);
}

static void
rostrum_canvas_page_class_init (RostrumCanvasPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rostrum_canvas_page_dispose;
  object_class->finalize = rostrum_canvas_page_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/rostrum_app/Rostrum/rostrum-canvas-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, overlay);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, count);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, zoom_in);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, zoom_out);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, fit);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, hscrollbar);
  gtk_widget_class_bind_template_child (widget_class, RostrumCanvasPage, vscrollbar);

  gtk_widget_class_install_action (widget_class, "canvas.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "canvas.fit", NULL, fit_action);
  gtk_widget_class_install_action (widget_class, "canvas.activate", NULL, activate_action);
  gtk_widget_class_install_action (widget_class, "canvas.clear", NULL, clear_action);
}

static void
rostrum_canvas_page_init (RostrumCanvasPage *self)
{
  GtkScrollbar *scrollbars[2];

  gtk_widget_init_template (GTK_WIDGET (self));

  self->metrics = rostrum_metrics_new ();
  self->canvas = ROSTRUM_CANVAS (rostrum_canvas_new (layout_cb, self));
  gtk_overlay_set_child (self->overlay, GTK_WIDGET (self->canvas));
  scrollbars[GTK_ORIENTATION_HORIZONTAL] = self->hscrollbar;
  scrollbars[GTK_ORIENTATION_VERTICAL] = self->vscrollbar;
  for (guint i = 0; i < G_N_ELEMENTS (scrollbars); i++)
    {
      GtkAdjustment *adjustment
          = rostrum_canvas_get_adjustment (self->canvas, (GtkOrientation) i);

      gtk_scrollbar_set_adjustment (scrollbars[i], adjustment);
      g_signal_connect_object (adjustment, "changed", G_CALLBACK (adjustment_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  g_signal_connect_object (self->canvas, "item-selected", G_CALLBACK (item_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->canvas, "item-activated", G_CALLBACK (item_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->canvas, "zoom", G_CALLBACK (zoom_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->canvas, "moved", G_CALLBACK (save_camera), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  theme_changed_cb (self);
}

GtkWidget *
rostrum_canvas_page_new (RostrumSession *session,
                         RostrumPage     page)
{
  RostrumCanvasPage *self = g_object_new (ROSTRUM_TYPE_CANVAS_PAGE, NULL);
  RostrumTranslator *translator = rostrum_session_get_translator (session);
  const struct
  {
    GtkWidget  *button;
    const char *words;
  } buttons[] = {
    { self->zoom_in, ROSTRUM_N_ ("Zoom in") },
    { self->zoom_out, ROSTRUM_N_ ("Zoom out") },
    { self->fit, ROSTRUM_N_ ("Fit all") },
  };
  const char *const layout_signals[] = { "notify::model", "notify::language",
                                         "notify::content" };

  g_return_val_if_fail (page == ROSTRUM_PAGE_TIMELINE || page == ROSTRUM_PAGE_RISKS, NULL);

  self->session = g_object_ref (session);
  self->page = page;
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      rostrum_translator_bind (translator, buttons[i].button, "tooltip-text", buttons[i].words);
      rostrum_translator_bind_label (translator, buttons[i].button, buttons[i].words);
    }
  for (guint i = 0; i < G_N_ELEMENTS (layout_signals); i++)
    g_signal_connect_object (session, layout_signals[i], G_CALLBACK (layout_again_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selection", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::page", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "camera-restored", G_CALLBACK (camera_restored_cb), self,
                           G_CONNECT_SWAPPED);
  update_count (self);
  selection_changed_cb (self);
  return GTK_WIDGET (self);
}

RostrumCanvas *
rostrum_canvas_page_get_canvas (RostrumCanvasPage *self)
{
  g_return_val_if_fail (ROSTRUM_IS_CANVAS_PAGE (self), NULL);

  return self->canvas;
}
