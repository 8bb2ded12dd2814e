/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The drawings by pointer, by keyboard, and as a screen reader meets them. */

#include "config.h"

#include <glib/gstdio.h>

#include "rostrum-canvas-item.h"
#include "rostrum-risk-layout.h"
#include "rostrum-scene-dump.h"
#include "rostrum-text.h"
#include "rostrum-timeline-layout.h"
#include "rostrum-ui-harness.h"

typedef struct
{
  RostrumWindow  *window;
  RostrumSession *session;
  RostrumCanvas  *canvas;
} Fixture;

/* The cases of a page share a window: opening one takes longer than a case. */
static Fixture shared;
static RostrumPage shared_page;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  RostrumPage page = (RostrumPage) GPOINTER_TO_UINT (data);

  if (shared.window != NULL && shared_page != page)
    {
      rostrum_harness_close (shared.window);
      shared.window = NULL;
    }
  if (shared.window == NULL)
    {
      shared.window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
      shared.session = rostrum_window_get_session (shared.window);
      shared_page = page;
    }

  rostrum_session_go (shared.session, page, NULL);
  rostrum_session_select (shared.session, NULL);
  rostrum_harness_settle (GTK_WIDGET (shared.window));
  shared.canvas = rostrum_harness_get_canvas (shared.window, page);
  gtk_widget_activate_action (GTK_WIDGET (shared.canvas), "canvas.fit", NULL);
  gtk_window_set_focus (GTK_WINDOW (shared.window), NULL);
  rostrum_harness_settle (GTK_WIDGET (shared.window));
  g_assert_nonnull (rostrum_canvas_get_scene (shared.canvas));
  *fixture = shared;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
}

static void
settle (Fixture *fixture)
{
  rostrum_harness_settle (GTK_WIDGET (fixture->window));
}

static const char *
get_selected (Fixture *fixture)
{
  const RostrumItem *item = rostrum_session_get_selection (fixture->session);

  return item == NULL ? NULL : item->id;
}

/* The items of the scene in its order. */
static GPtrArray *
list_items (Fixture *fixture)
{
  RostrumScene *scene = rostrum_canvas_get_scene (fixture->canvas);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    {
      const RostrumNode *node = rostrum_scene_get_node (scene, i);

      if (rostrum_node_is_item (node))
        g_ptr_array_add (items, g_strdup (node->item));
    }
  g_assert_cmpuint (items->len, >, 5);
  return items;
}

static void
test_keyboard (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) items = list_items (fixture);
  GtkWidget *canvas = GTK_WIDGET (fixture->canvas);
  g_autofree char *there = NULL;

  g_assert_true (rostrum_harness_press (canvas, GDK_KEY_Home, 0));
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture), ==, g_ptr_array_index (items, 0));
  g_assert_true (rostrum_harness_press (canvas, GDK_KEY_Right, 0));
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture), ==, g_ptr_array_index (items, 1));
  g_assert_true (rostrum_harness_press (canvas, GDK_KEY_Left, 0));
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture), ==, g_ptr_array_index (items, 0));
  g_assert_true (rostrum_harness_press (canvas, GDK_KEY_End, 0));
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture), ==, g_ptr_array_index (items, items->len - 1));

  /* What was walked to is in view. */
  g_assert_nonnull (rostrum_canvas_find_child (fixture->canvas, get_selected (fixture)));
  there = g_strdup (get_selected (fixture));
  g_assert_true (rostrum_harness_press (canvas, GDK_KEY_Up, 0));
  settle (fixture);
  g_assert_cmpstr (get_selected (fixture), !=, there);

  /* A key that is none of ours goes on. */
  g_assert_false (rostrum_harness_press (canvas, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (rostrum_harness_press (canvas, GDK_KEY_x, 0));

  gtk_widget_activate_action (canvas, "canvas.clear", NULL);
  g_assert_null (get_selected (fixture));
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GPtrArray) items = list_items (fixture);
  GtkAccessible *canvas = GTK_ACCESSIBLE (fixture->canvas);
  guint last = 0;
  guint n_children = 0;

  gtk_test_accessible_assert_role (canvas, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (
      canvas, GTK_ACCESSIBLE_PROPERTY_LABEL,
      rostrum_scene_get_title (rostrum_canvas_get_scene (fixture->canvas)));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->canvas));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      RostrumCanvasItem *item = ROSTRUM_CANVAS_ITEM (child);
      guint position = rostrum_canvas_item_get_position (item);

      g_assert_cmpstr (rostrum_canvas_item_get_item (item), ==,
                       g_ptr_array_index (items, position));
      g_assert_true (n_children == 0 || position > last);
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (child),
                                           GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) items->len);
      g_assert_true (gtk_widget_get_focusable (child));
      last = position;
      n_children++;
    }
  g_assert_cmpuint (n_children, >, 5);

  {
    const char *id = g_ptr_array_index (items, 0);
    const RostrumNode *node = NULL;
    RostrumScene *scene = rostrum_canvas_get_scene (fixture->canvas);
    GtkWidget *child = rostrum_canvas_find_child (fixture->canvas, id);

    for (guint i = 0; node == NULL; i++)
      {
        const RostrumNode *other = rostrum_scene_get_node (scene, i);

        if (rostrum_node_is_item (other))
          node = other;
      }
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         node->title);
    gtk_test_accessible_assert_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_SELECTED,
                                      FALSE);
    rostrum_session_select (fixture->session, id);
    gtk_test_accessible_assert_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_SELECTED,
                                      TRUE);
  }
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *canvas = GTK_WIDGET (fixture->canvas);
  GtkAdjustment *across
      = rostrum_canvas_get_adjustment (fixture->canvas, GTK_ORIENTATION_HORIZONTAL);
  double at_first = gtk_adjustment_get_upper (across);
  double zoomed;

  for (int i = 0; i < 3; i++)
    {
      gtk_widget_activate_action (canvas, "canvas.zoom-in", NULL);
      settle (fixture);
    }
  zoomed = gtk_adjustment_get_upper (across);
  g_assert_cmpfloat (zoomed, >, at_first * 1.3);

  /* The point under the pointer stays there. */
  {
    RostrumPoint before, after;
    double upper_before, upper_after;

    rostrum_canvas_set_offset (fixture->canvas, zoomed / 4, 0);
    settle (fixture);
    before = rostrum_canvas_get_offset (fixture->canvas);
    upper_before = gtk_adjustment_get_upper (across);
    g_signal_emit_by_name (canvas, "zoom", 1.2, 300.0, 200.0);
    settle (fixture);
    after = rostrum_canvas_get_offset (fixture->canvas);
    upper_after = gtk_adjustment_get_upper (across);
    g_assert_cmpfloat (upper_after, >, upper_before);
    g_assert_cmpfloat_with_epsilon ((after.x + 300) / upper_after, (before.x + 300) / upper_before,
                                    0.02);
  }

  gtk_widget_activate_action (canvas, "canvas.fit", NULL);
  settle (fixture);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_upper (across), at_first, 1);
}

static void
test_history_restores_camera (Fixture       *fixture,
                              gconstpointer  data)
{
  RostrumPage page = (RostrumPage) GPOINTER_TO_UINT (data);
  RostrumPoint before, after;

  for (int i = 0; i < 4; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.zoom-in", NULL);
      settle (fixture);
    }
  rostrum_canvas_set_offset (fixture->canvas, 123, 45);
  settle (fixture);
  before = rostrum_canvas_get_offset (fixture->canvas);
  rostrum_session_go (fixture->session, ROSTRUM_PAGE_SPEECH, NULL);
  settle (fixture);
  rostrum_session_go (fixture->session, page, NULL);
  settle (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "canvas.fit", NULL);
  settle (fixture);
  rostrum_session_go_back (fixture->session);
  rostrum_session_go_back (fixture->session);
  settle (fixture);
  after = rostrum_canvas_get_offset (fixture->canvas);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 1.5);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 1.5);
}

/* The window paints the scene that the layout makes, and nothing else. */
static void
test_scene (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) expected = NULL;
  g_autofree char *expected_json = NULL;
  g_autofree char *json = rostrum_scene_to_json (rostrum_canvas_get_scene (fixture->canvas));
  double scale = rostrum_canvas_get_scale (fixture->canvas);
  double width = gtk_widget_get_width (GTK_WIDGET (fixture->canvas)) / scale;
  double height = gtk_widget_get_height (GTK_WIDGET (fixture->canvas)) / scale;
  RostrumModel *model = rostrum_session_get_model (fixture->session);
  RostrumTimeScale time_scale;

  if (GPOINTER_TO_UINT (data) == ROSTRUM_PAGE_TIMELINE)
    expected = rostrum_timeline_layout (
        model, metrics,
        &(RostrumTimelineOptions) { .width = width, .height = height,
                                    .content = ROSTRUM_CONTENT_EN, .lang = ROSTRUM_LANG_EN,
                                    .legend = TRUE },
        &time_scale);
  else
    expected = rostrum_risk_layout (
        model, metrics,
        &(RostrumRiskOptions) { .width = width, .height = height,
                                .content = ROSTRUM_CONTENT_EN, .lang = ROSTRUM_LANG_EN,
                                .chains = TRUE, .legend = TRUE });
  expected_json = rostrum_scene_to_json (expected);
  g_assert_cmpstr (json, ==, expected_json);
}

/* What is seen as a whole is not scrolled. */
static void
test_fits (Fixture       *fixture,
           gconstpointer  data)
{
  RostrumScene *scene = rostrum_canvas_get_scene (fixture->canvas);
  gboolean has_legend = FALSE;

  for (guint i = 0; i < rostrum_scene_get_n_nodes (scene); i++)
    has_legend |= rostrum_scene_get_node (scene, i)->role == ROSTRUM_ROLE_LEGEND;
  g_assert_true (has_legend);

  for (guint i = 0; i < 2; i++)
    {
      GtkAdjustment *adjustment
          = rostrum_canvas_get_adjustment (fixture->canvas, (GtkOrientation) i);

      if (i == GTK_ORIENTATION_HORIZONTAL || GPOINTER_TO_UINT (data) == ROSTRUM_PAGE_RISKS)
        g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), ==,
                           gtk_adjustment_get_page_size (adjustment));
    }
}

/* The program itself writes the same scene. */
static void
test_dump (Fixture       *fixture,
           gconstpointer  data)
{
  const char *program = g_getenv ("ROSTRUM_PROGRAM");
  g_autofree char *dir = g_dir_make_tmp ("rostrum-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (dir, "scene.json", NULL);
  g_autofree char *dump = g_strdup_printf ("--dump-scene=%s", path);
  g_autofree char *view = g_strdup_printf (
      "--view=%s", rostrum_page_to_string ((RostrumPage) GPOINTER_TO_UINT (data)));
  g_autofree char *expected = rostrum_scene_to_json (rostrum_canvas_get_scene (fixture->canvas));
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;
  char *argv[]
      = { (char *) program, view, (char *) "--lang=en", dump, NULL };
  int status = -1;

  if (program == NULL)
    {
      g_test_skip ("ROSTRUM_PROGRAM is not set");
      return;
    }

  g_spawn_sync (NULL, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (json), >, strlen (expected) / 2);
  g_assert_nonnull (strstr (json, "\"nodes\""));
  g_unlink (path);
  g_rmdir (dir);
}

static gboolean
run_xdotool (const char *arguments)
{
  g_autofree char *command = g_strdup_printf ("xdotool %s", arguments);
  int status = -1;

  return g_spawn_command_line_sync (command, NULL, NULL, &status, NULL) && status == 0;
}

static void
quit_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
}

/* In the middle of the canvas, in pixels of the display. */
static void
find_centre (Fixture *fixture,
             int     *x,
             int     *y)
{
  GtkWidget *canvas = GTK_WIDGET (fixture->canvas);
  graphene_point_t point;
  double dx, dy;

  g_assert_true (gtk_widget_compute_point (
      canvas, GTK_WIDGET (fixture->window),
      &GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (canvas) / 2,
                            (float) gtk_widget_get_height (canvas) / 2),
      &point));
  gtk_native_get_surface_transform (GTK_NATIVE (fixture->window), &dx, &dy);
  *x = (int) (point.x + dx);
  *y = (int) (point.y + dy);
}

/* Waits until the value of the adjustment is another one. */
static void
wait_for_change (GtkAdjustment *adjustment,
                 double (*get) (GtkAdjustment *adjustment),
                 double         old)
{
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds_once (10, quit_cb, &late);

  while (!late && ABS (get (adjustment) - old) < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timeout);
}

static void
test_wheel_and_drag (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkAdjustment *across
      = rostrum_canvas_get_adjustment (fixture->canvas, GTK_ORIENTATION_HORIZONTAL);
  double old = gtk_adjustment_get_upper (across);
  g_autofree char *zoom = NULL;
  g_autofree char *drag = NULL;
  int x, y;

  if (!run_xdotool ("version"))
    {
      g_test_skip ("xdotool is missing");
      return;
    }

  find_centre (fixture, &x, &y);
  zoom = g_strdup_printf (
      "mousemove %d %d keydown ctrl click 4 click 4 click 4 click 4 keyup ctrl", x, y);
  g_assert_true (run_xdotool (zoom));
  wait_for_change (across, gtk_adjustment_get_upper, old);
  settle (fixture);

  old = gtk_adjustment_get_value (across);
  drag = g_strdup_printf ("mousemove %d %d mousedown 1 mousemove_relative -- -20 0 "
                          "mousemove_relative -- -80 0 mouseup 1",
                          x, y);
  g_assert_true (run_xdotool (drag));
  wait_for_change (across, gtk_adjustment_get_value, old);
  settle (fixture);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (across), old + 100, 2);
  /* A drag picks nothing. */
  g_assert_null (get_selected (fixture));
}

/* A real pointer. */
static void
test_click (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) items = list_items (fixture);
  const char *id = g_ptr_array_index (items, 2);
  GtkWidget *child = rostrum_canvas_find_child (fixture->canvas, id);
  graphene_point_t point;
  double dx, dy;
  gboolean late = FALSE;
  g_autofree char *arguments = NULL;
  guint timeout;

  if (!run_xdotool ("version"))
    {
      g_test_skip ("xdotool is missing");
      return;
    }

  g_assert_nonnull (child);
  g_assert_true (gtk_widget_compute_point (
      child, GTK_WIDGET (fixture->window),
      &GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (child) / 2,
                            (float) gtk_widget_get_height (child) / 2),
      &point));
  gtk_native_get_surface_transform (GTK_NATIVE (fixture->window), &dx, &dy);
  arguments = g_strdup_printf ("mousemove %d %d click 1", (int) (point.x + dx),
                               (int) (point.y + dy));
  g_assert_true (run_xdotool (arguments));
  timeout = g_timeout_add_seconds_once (10, quit_cb, &late);
  while (!late && g_strcmp0 (get_selected (fixture), id) != 0)
    g_main_context_iteration (NULL, TRUE);
  if (!late)
    g_source_remove (timeout);
  g_assert_cmpstr (get_selected (fixture), ==, id);
  settle (fixture);
  g_assert_true (rostrum_window_shows_details (fixture->window));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*func) (Fixture *fixture, gconstpointer data);
  } cases[] = {
    { "keyboard", test_keyboard },
    { "accessible", test_accessible },
    { "zoom", test_zoom },
    { "history-restores-camera", test_history_restores_camera },
    { "scene", test_scene },
    { "fits", test_fits },
    { "dump", test_dump },
    { "click", test_click },
    { "wheel-and-drag", test_wheel_and_drag },
  };
  static const RostrumPage pages[] = { ROSTRUM_PAGE_TIMELINE, ROSTRUM_PAGE_RISKS };
  int status;

  g_test_init (&argc, &argv, NULL);
  rostrum_harness_init ();
  for (guint p = 0; p < G_N_ELEMENTS (pages); p++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_autofree char *path = g_strdup_printf (
              "/ui/canvas/%s/%s", rostrum_page_to_string (pages[p]), cases[i].name);

          g_test_add (path, Fixture, GUINT_TO_POINTER (pages[p]), set_up, cases[i].func,
                      tear_down);
        }
    }
  status = g_test_run ();
  if (shared.window != NULL)
    rostrum_harness_close (shared.window);
  return status;
}
