/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A sign and a word on a tint. */

#include "config.h"

#include "rostrum-badge.h"

#include "rostrum-item-words.h"
#include "rostrum-labels.h"
#include "rostrum-lang-label.h"

struct _RostrumBadge
{
  GtkWidget   parent_instance;

  GtkWidget  *image;
  GtkWidget  *label;
  const char *style; /* CSS class that is set now */
};

G_DEFINE_FINAL_TYPE (RostrumBadge, rostrum_badge, GTK_TYPE_WIDGET)

static void
show (RostrumBadge *self,
      const char   *style,
      const char   *icon,
      const char   *text,
      const char   *lang)
{
  if (self->style != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->style);
  self->style = style;
  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), style);

  gtk_widget_set_visible (self->image, icon != NULL);
  if (icon != NULL)
    gtk_image_set_from_icon_name (GTK_IMAGE (self->image), icon);
  rostrum_lang_label_set (self->label, text, lang);
}

static void
rostrum_badge_dispose (GObject *object)
{
  RostrumBadge *self = ROSTRUM_BADGE (object);

  g_clear_pointer (&self->image, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (rostrum_badge_parent_class)->dispose (object);
}

static void
rostrum_badge_class_init (RostrumBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rostrum_badge_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "badge");
}

static void
rostrum_badge_init (RostrumBadge *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 5);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);

  self->image = gtk_image_new ();
  gtk_image_set_pixel_size (GTK_IMAGE (self->image), 12);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                               -1);
  gtk_widget_set_parent (self->image, GTK_WIDGET (self));
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

GtkWidget *
rostrum_badge_new (void)
{
  return g_object_new (ROSTRUM_TYPE_BADGE, NULL);
}

void
rostrum_badge_set_basis (RostrumBadge *self,
                         RostrumBasis  basis,
                         gboolean      quoted,
                         const char   *lang)
{
  g_return_if_fail (ROSTRUM_IS_BADGE (self));

  show (self, rostrum_basis_to_css_class (basis), rostrum_basis_to_icon (basis),
        rostrum_basis_to_label (basis, quoted, lang), lang);
}

void
rostrum_badge_set_unverified (RostrumBadge *self,
                              const char   *lang)
{
  g_return_if_fail (ROSTRUM_IS_BADGE (self));

  show (self, "unverified", "rostrum-unverified-symbolic",
        rostrum_confidence_to_label (ROSTRUM_CONFIDENCE_LOW, lang), lang);
}

void
rostrum_badge_set_word (RostrumBadge *self,
                        const char   *word,
                        const char   *lang)
{
  g_return_if_fail (ROSTRUM_IS_BADGE (self));

  show (self, NULL, NULL, word, lang);
}
