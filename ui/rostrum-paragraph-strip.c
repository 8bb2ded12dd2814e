/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A picture only: the links beneath it say the same and can be followed. */

#include "config.h"

#include "rostrum-paragraph-strip.h"

#include "rostrum-mark.h"

#define HEIGHT     20
#define GAP        3
#define MAX_WIDTH  12
#define RADIUS     3

struct _RostrumParagraphStrip
{
  GtkWidget  parent_instance;

  guint      n_paragraphs;
  GHashTable *marked;
};

G_DEFINE_FINAL_TYPE (RostrumParagraphStrip, rostrum_paragraph_strip, GTK_TYPE_WIDGET)

static void
rostrum_paragraph_strip_snapshot (GtkWidget   *widget,
                                  GtkSnapshot *snapshot)
{
  RostrumParagraphStrip *self = ROSTRUM_PARAGRAPH_STRIP (widget);
  const RostrumTheme *theme = rostrum_mark_get_theme ();
  GdkRGBA marked = { (float) theme->said.red, (float) theme->said.green,
                     (float) theme->said.blue, 1 };
  GdkRGBA plain;
  double step;
  double width;

  if (self->n_paragraphs == 0)
    return;

  gtk_widget_get_color (widget, &plain);
  plain.alpha = 0.16f;
  step = MIN ((double) gtk_widget_get_width (widget) / self->n_paragraphs, MAX_WIDTH + GAP);
  width = MAX (step - GAP, 1);
  for (guint i = 0; i < self->n_paragraphs; i++)
    {
      gboolean is_marked = g_hash_table_contains (self->marked, GUINT_TO_POINTER (i + 1));
      GskRoundedRect rect;

      gsk_rounded_rect_init_from_rect (
          &rect, &GRAPHENE_RECT_INIT ((float) (i * step), 0, (float) width, HEIGHT), RADIUS);
      gtk_snapshot_push_rounded_clip (snapshot, &rect);
      gtk_snapshot_append_color (snapshot, is_marked ? &marked : &plain, &rect.bounds);
      gtk_snapshot_pop (snapshot);
    }
}

static void
rostrum_paragraph_strip_measure (GtkWidget      *widget,
                                 GtkOrientation  orientation,
                                 int             for_size,
                                 int            *minimum,
                                 int            *natural,
                                 int            *minimum_baseline,
                                 int            *natural_baseline)
{
  RostrumParagraphStrip *self = ROSTRUM_PARAGRAPH_STRIP (widget);

  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 60;
  *natural = orientation == GTK_ORIENTATION_VERTICAL
                 ? HEIGHT
                 : MAX (60, (int) self->n_paragraphs * (MAX_WIDTH + GAP));
}

static void
rostrum_paragraph_strip_finalize (GObject *object)
{
  g_clear_pointer (&ROSTRUM_PARAGRAPH_STRIP (object)->marked, g_hash_table_unref);

  G_OBJECT_CLASS (rostrum_paragraph_strip_parent_class)->finalize (object);
}

static void
rostrum_paragraph_strip_class_init (RostrumParagraphStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rostrum_paragraph_strip_finalize;
  widget_class->snapshot = rostrum_paragraph_strip_snapshot;
  widget_class->measure = rostrum_paragraph_strip_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rostrum_paragraph_strip_init (RostrumParagraphStrip *self)
{
  self->marked = g_hash_table_new (NULL, NULL);
}

void
rostrum_paragraph_strip_show (RostrumParagraphStrip *self,
                              guint                  n_paragraphs,
                              const guint16         *marked,
                              guint                  n_marked)
{
  g_return_if_fail (ROSTRUM_IS_PARAGRAPH_STRIP (self));

  self->n_paragraphs = n_paragraphs;
  g_hash_table_remove_all (self->marked);
  for (guint i = 0; i < n_marked; i++)
    g_hash_table_add (self->marked, GUINT_TO_POINTER ((guint) marked[i]));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
