/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Selection, history and languages of a window, without a window. */

#include "config.h"

#include <gtk/gtk.h>

#include "rostrum-loader.h"
#include "rostrum-place.h"
#include "rostrum-session.h"
#include "rostrum-text.h"

static RostrumSession *
create_session (void)
{
  g_autofree char *path = rostrum_place_get_bundled_model ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RostrumModel) model = rostrum_model_load_file (file, NULL, &problems, &error);
  RostrumSession *session = rostrum_session_new ();

  g_assert_no_error (error);
  g_assert_nonnull (model);
  rostrum_session_set_model (session, model);
  return session;
}

static const char *
get_selected (RostrumSession *session)
{
  const RostrumItem *item = rostrum_session_get_selection (session);

  return item == NULL ? NULL : item->id;
}

static void
test_select_is_no_step (void)
{
  g_autoptr (RostrumSession) session = create_session ();
  gboolean can_go_back = TRUE;

  rostrum_session_select (session, "reg-eu-ai-act");
  g_assert_cmpstr (get_selected (session), ==, "reg-eu-ai-act");
  g_object_get (session, "can-go-back", &can_go_back, NULL);
  g_assert_false (can_go_back);
}

static void
test_back_and_forward (void)
{
  g_autoptr (RostrumSession) session = create_session ();

  rostrum_session_select (session, "reg-eu-ai-act");
  rostrum_session_go (session, ROSTRUM_PAGE_TIMELINE, NULL);
  rostrum_session_go (session, ROSTRUM_PAGE_RISKS, "risk-algorithmic-discrimination");
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_RISKS);

  rostrum_session_go_back (session);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
  g_assert_cmpstr (get_selected (session), ==, "reg-eu-ai-act");
  rostrum_session_go_forward (session);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_RISKS);
  g_assert_cmpstr (get_selected (session), ==, "risk-algorithmic-discrimination");
  rostrum_session_go_back (session);
  rostrum_session_go_back (session);
  rostrum_session_go_back (session);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_SPEECH);

  /* A new way ends the old one. */
  rostrum_session_go (session, ROSTRUM_PAGE_GLOSSARY, NULL);
  rostrum_session_go_forward (session);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_GLOSSARY);
}

static void
test_camera_belongs_to_place (void)
{
  g_autoptr (RostrumSession) session = create_session ();
  RostrumCamera camera;

  rostrum_session_go (session, ROSTRUM_PAGE_TIMELINE, NULL);
  rostrum_session_set_camera (session, (RostrumCamera) { 10, 20, 2 });
  rostrum_session_go (session, ROSTRUM_PAGE_RISKS, NULL);
  camera = rostrum_session_get_camera (session);
  g_assert_cmpfloat (camera.zoom, ==, 0);
  rostrum_session_go_back (session);
  camera = rostrum_session_get_camera (session);
  g_assert_cmpfloat (camera.x, ==, 10);
  g_assert_cmpfloat (camera.y, ==, 20);
  g_assert_cmpfloat (camera.zoom, ==, 2);
}

static void
test_history_is_bounded (void)
{
  g_autoptr (RostrumSession) session = create_session ();

  for (int i = 0; i < 1000; i++)
    rostrum_session_go (session, i % 2 == 0 ? ROSTRUM_PAGE_RISKS : ROSTRUM_PAGE_TIMELINE, NULL);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
  for (int i = 0; i < 1000; i++)
    rostrum_session_go_back (session);
  for (int i = 0; i < 1000; i++)
    rostrum_session_go_forward (session);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
}

static void
test_selection_outlives_model (void)
{
  g_autoptr (RostrumSession) session = create_session ();
  g_autoptr (RostrumSession) other = create_session ();
  const RostrumItem *before;

  rostrum_session_select (session, "reg-eu-ai-act");
  before = rostrum_session_get_selection (session);
  rostrum_session_set_model (session, rostrum_session_get_model (other));
  g_assert_cmpstr (get_selected (session), ==, "reg-eu-ai-act");
  g_assert_true (rostrum_session_get_selection (session) != before);
}

static void
test_unknown_selection (void)
{
  g_autoptr (RostrumSession) session = create_session ();

  rostrum_session_select (session, "no-such-item");
  g_assert_null (rostrum_session_get_selection (session));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_translator (void)
{
  g_autoptr (RostrumSession) session = create_session ();
  RostrumTranslator *translator = rostrum_session_get_translator (session);
  g_autoptr (GtkFileFilter) object = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) other = gtk_file_filter_new ();
  guint count = 0;

  /* An object that goes away takes its words with it. */
  rostrum_translator_bind (translator, object, "name", "Timeline");
  rostrum_translator_bind (translator, other, "name", "Timeline");
  g_assert_cmpstr (gtk_file_filter_get_name (other), ==, "Timeline");
  g_clear_object (&object);
  g_signal_connect_swapped (session, "notify::language", G_CALLBACK (count_cb), &count);
  rostrum_session_set_language (session, "zh_CN.UTF-8");
  rostrum_session_set_language (session, ROSTRUM_LANG_ZH);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpstr (rostrum_session_get_language (session), ==, ROSTRUM_LANG_ZH);
  g_assert_cmpstr (gtk_file_filter_get_name (other), ==, "时间轴");
  rostrum_session_set_language (session, "fr");
  g_assert_cmpstr (rostrum_session_get_language (session), ==, ROSTRUM_LANG_EN);
}

static void
test_page_names (void)
{
  for (guint i = 0; i < ROSTRUM_N_PAGES; i++)
    {
      RostrumPage page = ROSTRUM_N_PAGES;

      g_assert_true (rostrum_page_from_string (rostrum_page_to_string ((RostrumPage) i), &page));
      g_assert_cmpint (page, ==, i);
    }
  g_assert_false (rostrum_page_from_string ("quiz", &(RostrumPage) { 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/session/select-is-no-step", test_select_is_no_step);
  g_test_add_func ("/ui/session/back-and-forward", test_back_and_forward);
  g_test_add_func ("/ui/session/camera-belongs-to-place", test_camera_belongs_to_place);
  g_test_add_func ("/ui/session/history-is-bounded", test_history_is_bounded);
  g_test_add_func ("/ui/session/selection-outlives-model", test_selection_outlives_model);
  g_test_add_func ("/ui/session/unknown-selection", test_unknown_selection);
  g_test_add_func ("/ui/session/translator", test_translator);
  g_test_add_func ("/ui/session/page-names", test_page_names);
  return g_test_run ();
}
