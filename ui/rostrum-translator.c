/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of what has words, and the walk over it when the language changes. */

#include "config.h"

#include "rostrum-translator.h"

#include <gtk/gtk.h>

#include "rostrum-text.h"

/* property NULL is the accessible label. */
typedef struct
{
  RostrumTranslator *translator; /* unowned; clears its bindings first */
  GObject           *object;     /* unowned; a weak reference removes the binding */
  const char        *property;   /* interned */
  const char        *msgid;      /* interned */
} Binding;

struct _RostrumTranslator
{
  GObject     parent_instance;

  const char *language;
  GHashTable *bindings; /* Binding → itself */
};

G_DEFINE_FINAL_TYPE (RostrumTranslator, rostrum_translator, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LANGUAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
object_gone_cb (gpointer  data,
                GObject  *object)
{
  Binding *binding = data;

  binding->object = NULL;
  g_hash_table_remove (binding->translator->bindings, binding);
}

static void
free_binding (gpointer data)
{
  Binding *binding = data;

  if (binding->object != NULL)
    g_object_weak_unref (binding->object, object_gone_cb, binding);
  g_free (binding);
}

static void
apply (const Binding *binding,
       const char    *lang)
{
  const char *text = rostrum_text (lang, binding->msgid);

  if (binding->property != NULL)
    g_object_set (binding->object, binding->property, text, NULL);
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (binding->object),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
add_binding (RostrumTranslator *self,
             GObject           *object,
             const char        *property,
             const char        *msgid)
{
  Binding *binding = g_new0 (Binding, 1);

  binding->translator = self;
  binding->object = object;
  binding->property = g_intern_string (property);
  binding->msgid = g_intern_string (msgid);
  g_object_weak_ref (object, object_gone_cb, binding);
  g_hash_table_add (self->bindings, binding);
  apply (binding, self->language);
}

static void
rostrum_translator_finalize (GObject *object)
{
  RostrumTranslator *self = ROSTRUM_TRANSLATOR (object);

  g_clear_pointer (&self->bindings, g_hash_table_unref);

  G_OBJECT_CLASS (rostrum_translator_parent_class)->finalize (object);
}

static void
rostrum_translator_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  RostrumTranslator *self = ROSTRUM_TRANSLATOR (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_translator_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  RostrumTranslator *self = ROSTRUM_TRANSLATOR (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      rostrum_translator_set_language (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_translator_class_init (RostrumTranslatorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rostrum_translator_finalize;
  object_class->get_property = rostrum_translator_get_property;
  object_class->set_property = rostrum_translator_set_property;

  properties[PROP_LANGUAGE]
      = g_param_spec_string ("language", NULL, NULL, ROSTRUM_LANG_EN,
                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rostrum_translator_init (RostrumTranslator *self)
{
  self->language = ROSTRUM_LANG_EN;
  self->bindings = g_hash_table_new_full (NULL, NULL, free_binding, NULL);
}

RostrumTranslator *
rostrum_translator_new (void)
{
  return g_object_new (ROSTRUM_TYPE_TRANSLATOR, NULL);
}

const char *
rostrum_translator_get_language (RostrumTranslator *self)
{
  g_return_val_if_fail (ROSTRUM_IS_TRANSLATOR (self), NULL);

  return self->language;
}

/**
 * rostrum_translator_set_language:
 * @lang: any name of a language; one that we do not speak is taken as English
 */
void
rostrum_translator_set_language (RostrumTranslator *self,
                                 const char        *lang)
{
  const char *known;
  GHashTableIter iter;
  gpointer binding;

  g_return_if_fail (ROSTRUM_IS_TRANSLATOR (self));

  known = rostrum_text_normalise_language (lang);
  if (known == NULL)
    known = ROSTRUM_LANG_EN;
  known = g_intern_string (known);
  if (g_strcmp0 (known, self->language) == 0)
    return;

  self->language = known;
  g_hash_table_iter_init (&iter, self->bindings);
  while (g_hash_table_iter_next (&iter, &binding, NULL))
    apply (binding, known);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

void
rostrum_translator_bind (RostrumTranslator *self,
                         gpointer           object,
                         const char        *property,
                         const char        *msgid)
{
  g_return_if_fail (ROSTRUM_IS_TRANSLATOR (self));
  g_return_if_fail (G_IS_OBJECT (object));
  g_return_if_fail (property != NULL && msgid != NULL);

  add_binding (self, object, property, msgid);
}

void
rostrum_translator_bind_label (RostrumTranslator *self,
                               gpointer           widget,
                               const char        *msgid)
{
  g_return_if_fail (ROSTRUM_IS_TRANSLATOR (self));
  g_return_if_fail (GTK_IS_ACCESSIBLE (widget));

  add_binding (self, widget, NULL, msgid);
}
