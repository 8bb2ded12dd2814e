/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The selection and the history of one window. A selection is kept as an id,
 * so that it is found again in a model that was loaded anew.
 */

#include "config.h"

#include "rostrum-session.h"

/* More places than anyone walks back; the oldest are forgotten. */
#define MAX_PLACES 200

typedef struct
{
  RostrumPage    page;
  char          *selection; /* (nullable) */
  guint          paragraph; /* the jump's target; 0: the selection */
  RostrumCamera  camera;
} Place;

struct _RostrumSession
{
  GObject            parent_instance;

  RostrumModel      *model;
  RostrumTranslator *translator;
  RostrumContent     content;
  GArray            *places;
  guint              current;
};

G_DEFINE_FINAL_TYPE (RostrumSession, rostrum_session, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_MODEL,
  PROP_LANGUAGE,
  PROP_CONTENT,
  PROP_PAGE,
  PROP_SELECTION,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS
};

enum
{
  CAMERA_RESTORED,
  REVEAL,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static Place *
get_place (RostrumSession *self)
{
  return &g_array_index (self->places, Place, self->current);
}

static void
clear_place (gpointer data)
{
  Place *place = data;

  g_clear_pointer (&place->selection, g_free);
}

static void
notify_history (RostrumSession *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

static void
add_place (RostrumSession *self,
           RostrumPage     page,
           const char     *selection,
           guint           paragraph)
{
  const Place *old = get_place (self);
  Place place = { .page = page, .selection = g_strdup (selection), .paragraph = paragraph };

  if (old->page == page)
    place.camera = old->camera;
  g_array_set_size (self->places, self->current + 1);
  g_array_append_val (self->places, place);
  if (self->places->len > MAX_PLACES)
    g_array_remove_index (self->places, 0);
  self->current = self->places->len - 1;
}

/* Tells what is different in the place that is now current. */
static void
notify_place (RostrumSession *self,
              RostrumPage     old_page,
              const char     *old_selection)
{
  const Place *place = get_place (self);

  if (place->page != old_page)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  if (g_strcmp0 (place->selection, old_selection) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
  notify_history (self);
}

static void
walk (RostrumSession *self,
      guint           target)
{
  const Place *old = get_place (self);

  self->current = target;
  notify_place (self, old->page, old->selection);
  g_signal_emit (self, signals[CAMERA_RESTORED], 0);
}

static void
go (RostrumSession *self,
    RostrumPage     page,
    const char     *id,
    guint           paragraph)
{
  const Place *place = get_place (self);
  g_autofree char *old_selection = g_strdup (place->selection);
  g_autofree char *selection = g_strdup (id == NULL ? place->selection : id);
  RostrumPage old_page = place->page;

  if (page != old_page || g_strcmp0 (selection, old_selection) != 0
      || paragraph != place->paragraph)
    {
      add_place (self, page, selection, paragraph);
      notify_place (self, old_page, old_selection);
    }
  if (id != NULL || paragraph != 0)
    g_signal_emit (self, signals[REVEAL], 0, paragraph);
}

static void
language_changed_cb (RostrumSession *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

static void
rostrum_session_finalize (GObject *object)
{
  RostrumSession *self = ROSTRUM_SESSION (object);

  g_clear_pointer (&self->model, rostrum_model_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_object (&self->translator);

  G_OBJECT_CLASS (rostrum_session_parent_class)->finalize (object);
}

static void
rostrum_session_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  RostrumSession *self = ROSTRUM_SESSION (object);

  switch (prop_id)
    {
    case PROP_MODEL:
      g_value_set_pointer (value, self->model);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, rostrum_session_get_language (self));
      break;
    case PROP_CONTENT:
      g_value_set_int (value, (int) self->content);
      break;
    case PROP_PAGE:
      g_value_set_int (value, (int) get_place (self)->page);
      break;
    case PROP_SELECTION:
      g_value_set_string (value, get_place (self)->selection);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->current > 0);
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, self->current + 1 < self->places->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rostrum_session_class_init (RostrumSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rostrum_session_finalize;
  object_class->get_property = rostrum_session_get_property;

  properties[PROP_MODEL] = g_param_spec_pointer ("model", NULL, NULL, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  properties[PROP_CONTENT] = g_param_spec_int ("content", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_PAGE] = g_param_spec_int ("page", NULL, NULL, 0, ROSTRUM_N_PAGES - 1, 0, flags);
  properties[PROP_SELECTION] = g_param_spec_string ("selection", NULL, NULL, NULL, flags);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_GO_FORWARD]
      = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CAMERA_RESTORED]
      = g_signal_new ("camera-restored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 0);
  signals[REVEAL] = g_signal_new ("reveal", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
rostrum_session_init (RostrumSession *self)
{
  Place first = { .page = ROSTRUM_PAGE_SPEECH };

  self->translator = rostrum_translator_new ();
  g_signal_connect_object (self->translator, "notify::language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  self->places = g_array_new (FALSE, TRUE, sizeof (Place));
  g_array_set_clear_func (self->places, clear_place);
  g_array_append_val (self->places, first);
}

RostrumSession *
rostrum_session_new (void)
{
  return g_object_new (ROSTRUM_TYPE_SESSION, NULL);
}

/**
 * rostrum_session_get_model:
 *
 * Returns: (nullable) (transfer none): the model; %NULL until one is loaded
 */
RostrumModel *
rostrum_session_get_model (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), NULL);

  return self->model;
}

/**
 * rostrum_session_set_model:
 *
 * The history stays: a place whose selection is not in the new model selects
 * nothing.
 */
void
rostrum_session_set_model (RostrumSession *self,
                           RostrumModel   *model)
{
  g_autoptr (RostrumModel) old = NULL;

  g_return_if_fail (ROSTRUM_IS_SESSION (self));
  g_return_if_fail (model != NULL);

  if (self->model == model)
    return;

  /* The old one lives until everybody has let go of its records. */
  old = g_steal_pointer (&self->model);
  self->model = rostrum_model_ref (model);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

const char *
rostrum_session_get_language (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), NULL);

  return rostrum_translator_get_language (self->translator);
}

void
rostrum_session_set_language (RostrumSession *self,
                              const char     *lang)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  rostrum_translator_set_language (self->translator, lang);
}

/**
 * rostrum_session_get_translator:
 *
 * Returns: (transfer none): what keeps the words of the window's widgets in
 *   its language
 */
RostrumTranslator *
rostrum_session_get_translator (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), NULL);

  return self->translator;
}

RostrumContent
rostrum_session_get_content (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), ROSTRUM_CONTENT_EN);

  return self->content;
}

void
rostrum_session_set_content (RostrumSession *self,
                             RostrumContent  content)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  if (self->content == content)
    return;

  self->content = content;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

RostrumPage
rostrum_session_get_page (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), ROSTRUM_PAGE_SPEECH);

  return get_place (self)->page;
}

/**
 * rostrum_session_get_selection:
 *
 * Returns: (nullable) (transfer none): the selected item of the model
 */
const RostrumItem *
rostrum_session_get_selection (RostrumSession *self)
{
  const char *id;

  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), NULL);

  id = get_place (self)->selection;
  if (self->model == NULL || id == NULL)
    return NULL;

  return rostrum_model_find (self->model, id);
}

gboolean
rostrum_session_is_selected (RostrumSession    *self,
                             const RostrumItem *item)
{
  return item != NULL && rostrum_session_get_selection (self) == item;
}

RostrumCamera
rostrum_session_get_camera (RostrumSession *self)
{
  g_return_val_if_fail (ROSTRUM_IS_SESSION (self), (RostrumCamera) { 0 });

  return get_place (self)->camera;
}

/**
 * rostrum_session_set_camera:
 *
 * Notes where the shown page stands. No signal: only the page itself moves
 * its camera, and not every pan is a step of the history.
 */
void
rostrum_session_set_camera (RostrumSession *self,
                            RostrumCamera   camera)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  get_place (self)->camera = camera;
}

void
rostrum_session_select (RostrumSession *self,
                        const char     *id)
{
  Place *place;

  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  place = get_place (self);
  if (g_set_str (&place->selection, id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTION]);
}

void
rostrum_session_go (RostrumSession *self,
                    RostrumPage     page,
                    const char     *id)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));
  g_return_if_fail (page < ROSTRUM_N_PAGES);

  go (self, page, id, 0);
}

/**
 * rostrum_session_go_to_paragraph:
 * @paragraph: from 1
 *
 * Goes to the paragraph on the page of the speech; the selection stays.
 */
void
rostrum_session_go_to_paragraph (RostrumSession *self,
                                 guint           paragraph)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  go (self, ROSTRUM_PAGE_SPEECH, NULL, paragraph);
}

void
rostrum_session_go_back (RostrumSession *self)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  if (self->current > 0)
    walk (self, self->current - 1);
}

void
rostrum_session_go_forward (RostrumSession *self)
{
  g_return_if_fail (ROSTRUM_IS_SESSION (self));

  if (self->current + 1 < self->places->len)
    walk (self, self->current + 1);
}
