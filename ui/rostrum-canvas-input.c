/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pointer, wheel, fingers and arrow keys. The other keys are actions. */

#include "config.h"

#include <math.h>

#include "rostrum-canvas-private.h"

/* A press that moves less than this is a click, in pixels. */
#define CLICK_DISTANCE 6
/* How far one notch of a wheel goes, in pixels, and how far it zooms. */
#define WHEEL_STEP 60
#define WHEEL_ZOOM 1.2

static void
set_hovered (RostrumCanvas *self,
             const char    *item)
{
  if (!g_set_str (&self->hovered, item))
    return;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), item == NULL ? NULL : "pointer");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (RostrumCanvas *self,
           double         x,
           double         y)
{
  const RostrumNode *node;

  self->pointer = (RostrumPoint) { x, y };
  if (self->dragging)
    return;

  node = rostrum_canvas_hit (self, x, y);
  set_hovered (self, node == NULL ? NULL : node->item);
}

static void
leave_cb (RostrumCanvas *self)
{
  set_hovered (self, NULL);
}

static gboolean
scroll_cb (RostrumCanvas            *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean wheel = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double step = wheel ? WHEEL_STEP : 1;
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  RostrumPoint offset = rostrum_canvas_get_offset (self);
  gboolean is_tall
      = gtk_adjustment_get_upper (vertical) > gtk_adjustment_get_page_size (vertical) + 0.5;

  /* A wheel zooms where there is nothing to scroll to. */
  if (state & GDK_CONTROL_MASK || (wheel && !is_tall && !(state & GDK_SHIFT_MASK) && dy != 0))
    {
      g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_ZOOM], 0,
                     pow (WHEEL_ZOOM, wheel ? -dy : -dy / WHEEL_STEP), self->pointer.x,
                     self->pointer.y);
      return GDK_EVENT_STOP;
    }

  if (state & GDK_SHIFT_MASK && dx == 0)
    {
      dx = dy;
      dy = 0;
    }
  rostrum_canvas_set_offset (self, offset.x + dx * step, offset.y + dy * step);
  return GDK_EVENT_STOP;
}

static void
drag_begin_cb (RostrumCanvas *self)
{
  self->drag_offset = rostrum_canvas_get_offset (self);
  self->dragging = FALSE;
}

static void
drag_update_cb (RostrumCanvas  *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  if (!self->dragging && hypot (dx, dy) < CLICK_DISTANCE)
    return;

  if (!self->dragging)
    {
      self->dragging = TRUE;
      set_hovered (self, NULL);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
  rostrum_canvas_set_offset (self, self->drag_offset.x - dx, self->drag_offset.y - dy);
}

static void
drag_end_cb (RostrumCanvas  *self,
             double          dx,
             double          dy,
             GtkGestureDrag *gesture)
{
  const RostrumNode *node;
  double x, y;

  if (self->dragging)
    {
      self->dragging = FALSE;
      gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
      return;
    }

  if (!gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  node = rostrum_canvas_hit (self, x, y);
  g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_ITEM_SELECTED], 0,
                 node == NULL ? NULL : node->item);
  if (node == NULL)
    return;

  rostrum_canvas_focus_item (self, node->item);
  g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_ITEM_ACTIVATED], 0, node->item);
}

static void
pinch_begin_cb (RostrumCanvas *self)
{
  self->pinch_scale = 1;
}

static void
pinch_cb (RostrumCanvas *self,
          double         scale,
          GtkGesture    *gesture)
{
  double x, y;

  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &y) || self->pinch_scale <= 0)
    return;

  g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_ZOOM], 0,
                 scale / self->pinch_scale, x, y);
  self->pinch_scale = scale;
}

/* The nearest item above (direction -1) or below (1); sideways distance counts
 * less than half, so that a column is followed before it is left. */
static int
find_vertical (RostrumCanvas *self,
               int            from,
               int            direction)
{
  const RostrumNode *start = rostrum_canvas_get_item_node (self, (guint) from);
  double x = start->rect.x + start->rect.width / 2;
  double y = start->rect.y + start->rect.height / 2;
  double best_distance = G_MAXDOUBLE;
  int best = from;

  for (guint i = 0; i < self->items->len; i++)
    {
      const RostrumNode *node = rostrum_canvas_get_item_node (self, i);
      double dy = (node->rect.y + node->rect.height / 2 - y) * direction;
      double dx = fabs (node->rect.x + node->rect.width / 2 - x);
      double distance = hypot (dy, dx * 0.4);

      if (dy <= 2 || distance >= best_distance)
        continue;

      best = (int) i;
      best_distance = distance;
    }

  return best;
}

static gboolean
key_cb (RostrumCanvas   *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  int n_items = (int) self->items->len;
  int from;
  int target;
  const RostrumNode *node;

  if (self->scene == NULL || n_items == 0
      || state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  from = rostrum_canvas_find_position (self, rostrum_canvas_get_current (self));
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      target = from < 0 ? 0 : MAX (from - 1, 0);
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      target = MIN (from + 1, n_items - 1);
      break;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      target = from < 0 ? 0 : find_vertical (self, from, -1);
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      target = from < 0 ? 0 : find_vertical (self, from, 1);
      break;
    case GDK_KEY_Home:
      target = 0;
      break;
    case GDK_KEY_End:
      target = n_items - 1;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  node = rostrum_canvas_get_item_node (self, (guint) target);
  rostrum_canvas_reveal (self, node->item);
  rostrum_canvas_focus_item (self, node->item);
  g_signal_emit (self, rostrum_canvas_signals[ROSTRUM_CANVAS_ITEM_SELECTED], 0, node->item);
  return GDK_EVENT_STOP;
}

/**
 * rostrum_canvas_add_input:
 *
 * Called once, when the canvas is made.
 */
void
rostrum_canvas_add_input (RostrumCanvas *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (
      GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}
