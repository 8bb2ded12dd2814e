/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A widget around one sign. */

#include "config.h"

#include "rostrum-mark.h"

#include <adwaita.h>

#include "rostrum-cairo-pen.h"
#include "rostrum-painter.h"

#define SIZE 20

struct _RostrumMark
{
  GtkWidget        parent_instance;

  RostrumShape     shape;
  RostrumNodeFlags flags;
};

G_DEFINE_FINAL_TYPE (RostrumMark, rostrum_mark, GTK_TYPE_WIDGET)

static void
rostrum_mark_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  RostrumMark *self = ROSTRUM_MARK (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  cairo_t *cr;
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumPen) pen = NULL;
  RostrumNode node = {
    .role = ROSTRUM_ROLE_MARK,
    .shape = self->shape,
    /* The ring of an unverified mark would not fit; a badge says it in words. */
    .flags = self->flags & ~ROSTRUM_NODE_UNCERTAIN,
    .id = "mark",
    .kind = "",
    .slot = -1,
    .rect = { (width - SIZE) / 2, (height - SIZE) / 2, SIZE, SIZE },
  };

  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  pen = rostrum_cairo_pen_new (cr, metrics);
  rostrum_paint_shape (pen, &node, rostrum_mark_get_theme ());
  cairo_destroy (cr);
}

static void
rostrum_mark_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
rostrum_mark_class_init (RostrumMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = rostrum_mark_snapshot;
  widget_class->measure = rostrum_mark_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rostrum_mark_init (RostrumMark *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
}

GtkWidget *
rostrum_mark_new (RostrumShape     shape,
                  RostrumNodeFlags flags)
{
  RostrumMark *self = g_object_new (ROSTRUM_TYPE_MARK, NULL);

  self->shape = shape;
  self->flags = flags;
  return GTK_WIDGET (self);
}

RostrumShape
rostrum_mark_shape_of_cause (RostrumCause cause)
{
  switch (cause)
    {
    case ROSTRUM_CAUSE_TECHNOLOGY:
      return ROSTRUM_SHAPE_CAUSE_TECHNOLOGY;
    case ROSTRUM_CAUSE_APPLICATION:
      return ROSTRUM_SHAPE_CAUSE_APPLICATION;
    case ROSTRUM_CAUSE_SOCIETY:
    default:
      return ROSTRUM_SHAPE_CAUSE_SOCIETY;
    }
}

const RostrumTheme *
rostrum_mark_get_theme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  /* High contrast is black on white: there is no dark one yet. */
  if (adw_style_manager_get_dark (manager))
    return rostrum_theme_dark ();

  return adw_style_manager_get_high_contrast (manager) ? rostrum_theme_contrast ()
                                                       : rostrum_theme_light ();
}
