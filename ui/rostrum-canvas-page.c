/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page's words, buttons and actions, and what it hears from the session. */

#include "config.h"

#include "rostrum-canvas-page.h"

#include <adwaita.h>

#include "rostrum-box.h"
#include "rostrum-canvas-page-private.h"
#include "rostrum-lang-label.h"
#include "rostrum-mark.h"
#include "rostrum-text.h"

G_DEFINE_FINAL_TYPE (RostrumCanvasPage, rostrum_canvas_page, GTK_TYPE_WIDGET)

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

/* A place that was reached just now has no camera of its own yet. */
static void
page_changed_cb (RostrumCanvasPage *self)
{
  if (rostrum_session_get_camera (self->session).zoom == 0)
    rostrum_canvas_page_save_camera (self);
}

static void
adjustment_changed_cb (RostrumCanvasPage *self)
{
  update_scrollbars (self);
  rostrum_canvas_page_save_camera (self);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  rostrum_canvas_page_zoom_at_centre (ROSTRUM_CANVAS_PAGE (widget), ROSTRUM_CANVAS_ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  rostrum_canvas_page_zoom_at_centre (ROSTRUM_CANVAS_PAGE (widget), 1 / ROSTRUM_CANVAS_ZOOM_STEP);
}

static void
fit_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  rostrum_canvas_page_fit (ROSTRUM_CANVAS_PAGE (widget));
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
    rostrum_canvas_page_set_anchor (self, gtk_widget_get_width (GTK_WIDGET (self->canvas)) / 2.0,
                                    0);
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
laid_out_cb (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (widget);

  if (rostrum_canvas_get_scene (self->canvas) == NULL)
    return G_SOURCE_CONTINUE;

  if (self->reveal != NULL)
    rostrum_canvas_reveal (self->canvas, self->reveal);
  if (self->focus && gtk_widget_get_mapped (widget))
    rostrum_widget_focus_inside (GTK_WIDGET (self->canvas));
  g_clear_pointer (&self->reveal, g_free);
  self->focus = FALSE;
  self->awaiting = 0;
  return G_SOURCE_REMOVE;
}

/* There may be nothing to go to before the next frame. */
static void
await_layout (RostrumCanvasPage *self)
{
  if (self->awaiting == 0)
    self->awaiting = gtk_widget_add_tick_callback (GTK_WIDGET (self), laid_out_cb, NULL, NULL);
}

static gboolean
rostrum_canvas_page_grab_focus (GtkWidget *widget)
{
  RostrumCanvasPage *self = ROSTRUM_CANVAS_PAGE (widget);

  self->focus = TRUE;
  await_layout (self);
  return TRUE;
}

static void
reveal_cb (RostrumCanvasPage *self)
{
  const RostrumItem *item = rostrum_session_get_selection (self->session);

  if (rostrum_session_get_page (self->session) != self->page || item == NULL)
    return;

  selection_changed_cb (self);
  g_set_str (&self->reveal, item->id);
  await_layout (self);
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
  widget_class->grab_focus = rostrum_canvas_page_grab_focus;

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
  self->canvas = ROSTRUM_CANVAS (rostrum_canvas_new (rostrum_canvas_page_layout, self));
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
  g_signal_connect_object (self->canvas, "zoom", G_CALLBACK (rostrum_canvas_page_zoom), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->canvas, "moved", G_CALLBACK (rostrum_canvas_page_save_camera),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
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
  g_signal_connect_object (session, "camera-restored",
                           G_CALLBACK (rostrum_canvas_page_restore_camera), self,
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
