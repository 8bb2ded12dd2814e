/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What one window shows: the model, the two languages, and the one history of
 * places (page, selection, camera) that Back and Forward walk. Pages read it
 * and follow its signals; they keep no selection of their own.
 */

#pragma once

#include <gio/gio.h>

#include "rostrum-lang-map.h"
#include "rostrum-model.h"
#include "rostrum-page.h"
#include "rostrum-translator.h"

G_BEGIN_DECLS

/* Where a page stood: what "back" returns to. The meaning of the numbers is
 * the page's own; zoom 0 means that the page has not said yet. */
typedef struct
{
  double x;
  double y;
  double zoom;
} RostrumCamera;

#define ROSTRUM_TYPE_SESSION (rostrum_session_get_type ())

G_DECLARE_FINAL_TYPE (RostrumSession, rostrum_session, ROSTRUM, SESSION, GObject)

/* Properties, all with notify: model, language, content, page, selection,
 * can-go-back, can-go-forward. Signal "camera-restored": Back or Forward
 * brought a camera that the page should take. Signal "reveal" (guint
 * paragraph): the user asked to be taken to the selection, or to a paragraph
 * if that is not 0. */
RostrumSession    *rostrum_session_new           (void);

RostrumModel      *rostrum_session_get_model     (RostrumSession *self);
void               rostrum_session_set_model     (RostrumSession *self,
                                                  RostrumModel   *model);
const char        *rostrum_session_get_language  (RostrumSession *self);
void               rostrum_session_set_language  (RostrumSession *self,
                                                  const char     *lang);
RostrumTranslator *rostrum_session_get_translator (RostrumSession *self);
RostrumContent     rostrum_session_get_content   (RostrumSession *self);
void               rostrum_session_set_content   (RostrumSession *self,
                                                  RostrumContent  content);
RostrumPage        rostrum_session_get_page      (RostrumSession *self);
const RostrumItem *rostrum_session_get_selection (RostrumSession *self);
gboolean           rostrum_session_is_selected   (RostrumSession    *self,
                                                  const RostrumItem *item);
RostrumCamera      rostrum_session_get_camera    (RostrumSession *self);
void               rostrum_session_set_camera    (RostrumSession *self,
                                                  RostrumCamera   camera);

/* Selects on the page that is shown; the current place is changed in place. */
void               rostrum_session_select        (RostrumSession *self,
                                                  const char     *id);
/* Goes somewhere: a new place in the history. id NULL keeps the selection. */
void               rostrum_session_go            (RostrumSession *self,
                                                  RostrumPage     page,
                                                  const char     *id);
void               rostrum_session_go_to_paragraph (RostrumSession *self,
                                                  guint           paragraph);
void               rostrum_session_go_back       (RostrumSession *self);
void               rostrum_session_go_forward    (RostrumSession *self);

G_END_DECLS
