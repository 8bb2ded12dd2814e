/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One application for the whole process; windows come and go. */

#include "config.h"

#include "rostrum-ui-harness.h"

#include "rostrum-canvas-page.h"
#include "rostrum-process-language.h"

/* How long a frame may take before a test gives up. */
#define PATIENCE_SECONDS 20

static RostrumApplication *application;

void
rostrum_harness_init (void)
{
  g_autoptr (GError) error = NULL;

  rostrum_process_language_init ();
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE, "gtk-font-name", "Inter 11", "gtk-xft-dpi",
                96 * 1024, "gtk-xft-hinting", 0, "gtk-decoration-layout", ":close", NULL);

  application = rostrum_application_new ("en", G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
}

void
rostrum_harness_settle (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 end = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;
  gint64 target = gdk_frame_clock_get_frame_counter (clock) + 2;

  while (gdk_frame_clock_get_frame_counter (clock) < target)
    {
      if (g_get_monotonic_time () > end)
        g_error ("No frame");
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, TRUE);
    }
  while (g_main_context_pending (NULL) && g_get_monotonic_time () < end
         && gdk_frame_clock_get_frame_counter (clock) < target + 4)
    g_main_context_iteration (NULL, FALSE);
}

RostrumWindow *
rostrum_harness_open (const char *path,
                      const char *lang,
                      int         width,
                      int         height)
{
  g_autoptr (GFile) file = path == NULL ? NULL : g_file_new_for_path (path);
  g_autoptr (RostrumLoadJob) job = rostrum_load_job_new (file);
  RostrumWindow *window;

  /* A test is not about who is first. */
  rostrum_load_job_wait (job, PATIENCE_SECONDS * G_USEC_PER_SEC);
  window = rostrum_window_new (GTK_APPLICATION (application), lang);
  rostrum_window_load (window, job);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  /* The frame that stands in for a shadow where nothing composites. */
  gtk_widget_remove_css_class (GTK_WIDGET (window), "solid-csd");
  rostrum_harness_settle (GTK_WIDGET (window));
  return window;
}

void
rostrum_harness_close (RostrumWindow *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

RostrumCanvas *
rostrum_harness_get_canvas (RostrumWindow *window,
                            RostrumPage    page)
{
  return rostrum_canvas_page_get_canvas (
      ROSTRUM_CANVAS_PAGE (rostrum_window_get_page (window, page)));
}

GtkWidget *
rostrum_harness_find (GtkWidget *widget,
                      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = rostrum_harness_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
rostrum_harness_find_label (GtkWidget  *widget,
                            const char *words)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = rostrum_harness_find_label (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

gboolean
rostrum_harness_press (GtkWidget       *widget,
                       guint            key,
                       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled = FALSE;

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
        continue;

      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
      if (handled)
        return TRUE;
    }

  return FALSE;
}

/* What the widget was last drawn with; NULL while it waits for a layout. */
static GskRenderNode *
get_node (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
  return gtk_snapshot_free_to_node (snapshot);
}

/**
 * rostrum_harness_picture:
 *
 * Returns: (transfer full): what the widget looks like now
 */
GdkTexture *
rostrum_harness_picture (GtkWidget *widget)
{
  GskRenderNode *node = get_node (widget);
  GdkTexture *texture;

  for (int i = 0; node == NULL && i < 20; i++)
    {
      rostrum_harness_settle (widget);
      node = get_node (widget);
    }
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (
      gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
      &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                           (float) gtk_widget_get_height (widget)));
  gsk_render_node_unref (node);
  return texture;
}
