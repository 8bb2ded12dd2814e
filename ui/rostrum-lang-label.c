/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Labels with a language. */

#include "config.h"

#include "rostrum-lang-label.h"

#include "rostrum-box.h"

/* Marks that both scripts' fonts have and that Chinese sets full width. */
#define HAN_FAMILIES "Noto Sans CJK SC, sans-serif"

static gboolean
is_chinese (const char *lang)
{
  return lang != NULL && g_str_has_prefix (lang, "zh");
}

static gboolean
is_wide_punctuation (gunichar c)
{
  return c == 0x2014 || c == 0x2018 || c == 0x2019 || c == 0x201c || c == 0x201d || c == 0x2026;
}

/**
 * rostrum_lang_label_get_attributes:
 *
 * Returns: (transfer full): what a label showing @text needs
 */
PangoAttrList *
rostrum_lang_label_get_attributes (const char *text,
                                   const char *lang)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (
                                          is_chinese (lang) ? "zh-cn" : lang)));
  if (!is_chinese (lang) || text == NULL)
    return attributes;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      PangoAttribute *family;

      if (!is_wide_punctuation (g_utf8_get_char (p)))
        continue;

      family = pango_attr_family_new (HAN_FAMILIES);
      family->start_index = (guint) (p - text);
      family->end_index = (guint) (g_utf8_next_char (p) - text);
      pango_attr_list_insert (attributes, family);
    }

  return attributes;
}

GtkWidget *
rostrum_lang_label_new (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  rostrum_widget_add_styles (label, style);
  return label;
}

void
rostrum_lang_label_set (GtkWidget  *label,
                        const char *text,
                        const char *lang)
{
  g_autoptr (PangoAttrList) attributes = rostrum_lang_label_get_attributes (text, lang);

  gtk_label_set_text (GTK_LABEL (label), text == NULL ? "" : text);
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  if (is_chinese (lang))
    gtk_widget_add_css_class (label, "zh");
  else
    gtk_widget_remove_css_class (label, "zh");
}

void
rostrum_lang_label_set_content (GtkWidget            *first,
                                GtkWidget            *second,
                                const RostrumLangMap *map,
                                RostrumContent        content)
{
  const char *langs[2] = { NULL, NULL };
  const char *used = NULL;
  const char *text;
  const char *other;
  guint n_langs = rostrum_content_get_languages (content, &langs[0], &langs[1]);

  gtk_widget_set_visible (first, map != NULL);
  if (second != NULL)
    gtk_widget_set_visible (second, FALSE);
  if (map == NULL)
    return;

  text = rostrum_lang_map_get (map, langs[0], &used);
  rostrum_lang_label_set (first, text, used);
  if (n_langs < 2 || second == NULL)
    return;

  other = rostrum_lang_map_get (map, langs[1], &used);
  if (g_strcmp0 (other, text) == 0)
    return;

  rostrum_lang_label_set (second, other, used);
  gtk_widget_set_visible (second, TRUE);
}

void
rostrum_lang_label_append (GtkBox               *box,
                           const RostrumLangMap *map,
                           RostrumContent        content,
                           const char           *style)
{
  GtkWidget *first = rostrum_lang_label_new (style);
  GtkWidget *second = rostrum_lang_label_new (style);

  gtk_widget_add_css_class (second, "second");
  gtk_box_append (box, first);
  gtk_box_append (box, second);
  rostrum_lang_label_set_content (first, second, map, content);
}

const char *
rostrum_content_pick (RostrumContent         content,
                      const RostrumLangMap  *map,
                      const char           **lang)
{
  const char *first = NULL;
  const char *second = NULL;

  rostrum_content_get_languages (content, &first, &second);
  return map == NULL ? NULL : rostrum_lang_map_get (map, first, lang);
}
