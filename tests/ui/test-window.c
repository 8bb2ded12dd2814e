/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window as its user meets it: what it opens with, what a change of language
 * leaves alone, where links lead, and what a bad file looks like.
 */

#include "config.h"

#include <glib/gstdio.h>

#include "rostrum-details-pane.h"
#include "rostrum-text.h"
#include "rostrum-ui-harness.h"

#define EU_AI_ACT "reg-eu-ai-act"

static GtkAdjustment *
get_scroll (RostrumWindow *window,
            RostrumPage    page)
{
  GtkWidget *list
      = rostrum_harness_find (rostrum_window_get_page (window, page), GTK_TYPE_LIST_VIEW);

  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
}

static void
activate (RostrumWindow *window,
          const char    *action,
          GVariant      *parameter)
{
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (window), action, parameter));
  rostrum_harness_settle (GTK_WIDGET (window));
}

static void
test_opens_speech (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  GtkWidget *page = rostrum_window_get_page (window, ROSTRUM_PAGE_SPEECH);

  g_assert_nonnull (rostrum_session_get_model (rostrum_window_get_session (window)));
  g_assert_nonnull (rostrum_harness_find_label (page, "Xue Lan"));
  g_assert_nonnull (rostrum_harness_find_label (page, "Sections of the speech"));
  g_assert_null (rostrum_harness_find_label (GTK_WIDGET (window), "薛澜"));
  rostrum_harness_close (window);
}

static void
first_frame_cb (GdkFrameClock  *clock,
                RostrumWindow  *window)
{
  if (g_object_get_data (G_OBJECT (window), "seen") == NULL)
    g_object_set_data (G_OBJECT (window), "seen",
                       rostrum_harness_find_label (GTK_WIDGET (window), "Xue Lan") != NULL
                           ? (gpointer) "speech"
                           : (gpointer) "nothing");
}

static void
test_first_frame (void)
{
  g_autoptr (RostrumLoadJob) job = rostrum_load_job_new (NULL);
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  RostrumWindow *window;

  g_assert_true (rostrum_load_job_wait (job, 20 * G_USEC_PER_SEC));
  window = rostrum_window_new (application, ROSTRUM_LANG_EN);
  rostrum_window_load (window, job);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (first_frame_cb), window);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_cmpstr (g_object_get_data (G_OBJECT (window), "seen"), ==, "speech");
  rostrum_harness_close (window);
}

/* Everything but the words stays as it was. */
static void
test_language_keeps_place (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  RostrumCanvas *canvas;
  RostrumPoint before, after;

  rostrum_session_go (session, ROSTRUM_PAGE_TIMELINE, EU_AI_ACT);
  rostrum_harness_settle (GTK_WIDGET (window));
  canvas = rostrum_harness_get_canvas (window, ROSTRUM_PAGE_TIMELINE);
  for (int i = 0; i < 4; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (canvas), "canvas.zoom-in", NULL);
      rostrum_harness_settle (GTK_WIDGET (window));
    }
  before = rostrum_canvas_get_offset (canvas);
  g_assert_cmpfloat (before.x, >, 0);

  activate (window, "win.language", g_variant_new_string ("zh"));
  g_assert_cmpstr (rostrum_session_get_language (session), ==, ROSTRUM_LANG_ZH);
  g_assert_cmpint (rostrum_session_get_content (session), ==, ROSTRUM_CONTENT_ZH);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);
  g_assert_cmpstr (rostrum_canvas_get_selected (canvas), ==, EU_AI_ACT);
  after = rostrum_canvas_get_offset (canvas);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 2);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 2);
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "欧盟《人工智能法》"));

  /* Both: the content in two languages, the interface as it was. */
  activate (window, "win.language", g_variant_new_string ("both"));
  g_assert_cmpstr (rostrum_session_get_language (session), ==, ROSTRUM_LANG_ZH);
  g_assert_cmpint (rostrum_session_get_content (session), ==, ROSTRUM_CONTENT_BOTH);

  activate (window, "win.language", g_variant_new_string ("en"));
  after = rostrum_canvas_get_offset (canvas);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 2);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 2);
  rostrum_harness_close (window);
}

/* The row that was at the top still is. */
static void
test_language_keeps_scroll (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkAdjustment *scroll = get_scroll (window, ROSTRUM_PAGE_SPEECH);
  double there;

  rostrum_session_select (session, EU_AI_ACT);
  rostrum_session_go_to_paragraph (session, 18);
  rostrum_harness_settle (GTK_WIDGET (window));
  there = gtk_adjustment_get_value (scroll);
  g_assert_cmpfloat (there, >, 100);
  activate (window, "win.language", g_variant_new_string ("zh"));
  g_assert_cmpfloat (gtk_adjustment_get_value (scroll), >, 100);
  activate (window, "win.language", g_variant_new_string ("en"));
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (scroll), there, 200);
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);
  rostrum_harness_close (window);
}

static void
test_links_and_history (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);

  rostrum_session_go (session, ROSTRUM_PAGE_RISKS, "risk-algorithmic-discrimination");
  rostrum_harness_settle (GTK_WIDGET (window));
  activate (window, "win.follow", g_variant_new_string (EU_AI_ACT));
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_RISKS);
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);
  activate (window, "win.show", g_variant_new_string (EU_AI_ACT));
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
  activate (window, "win.paragraph", g_variant_new_uint32 (24));
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_SPEECH);
  g_assert_cmpfloat (gtk_adjustment_get_value (get_scroll (window, ROSTRUM_PAGE_SPEECH)), >, 0);

  activate (window, "win.back", NULL);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_TIMELINE);
  activate (window, "win.back", NULL);
  g_assert_cmpint (rostrum_session_get_page (session), ==, ROSTRUM_PAGE_RISKS);
  activate (window, "win.back", NULL);
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==,
                   "risk-algorithmic-discrimination");
  activate (window, "win.forward", NULL);
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);
  rostrum_harness_close (window);
}

static void
test_details (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkWidget *pane;

  g_assert_false (rostrum_window_shows_details (window));
  rostrum_session_select (session, EU_AI_ACT);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_true (rostrum_window_shows_details (window));

  pane = rostrum_harness_find (GTK_WIDGET (window), ROSTRUM_TYPE_DETAILS_PANE);
  g_assert_nonnull (rostrum_harness_find_label (pane, "欧盟《人工智能法》"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "The speech says"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "The record says"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "1 August 2024"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "Life of the instrument"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "Sources"));
  g_assert_nonnull (rostrum_harness_find_label (pane, "Related items"));

  activate (window, "win.show-details", NULL);
  g_assert_false (rostrum_window_shows_details (window));
  activate (window, "win.show-details", NULL);
  g_assert_true (rostrum_window_shows_details (window));
  rostrum_harness_close (window);
}

/* Whatever can be selected can be shown in every language. */
static void
test_details_of_everything (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  RostrumModel *model = rostrum_session_get_model (session);
  const RostrumContent contents[]
      = { ROSTRUM_CONTENT_EN, ROSTRUM_CONTENT_ZH, ROSTRUM_CONTENT_BOTH };
  guint n_shown = 0;

  for (guint type = 0; type < ROSTRUM_N_ITEM_TYPES; type++)
    {
      for (guint i = 0; i < rostrum_model_get_n_items (model, (RostrumItemType) type); i++)
        {
          const RostrumItem *item = rostrum_model_get_item (model, (RostrumItemType) type, i);

          rostrum_session_select (session, item->id);
          rostrum_session_set_content (session, contents[n_shown % G_N_ELEMENTS (contents)]);
          n_shown++;
        }
    }
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_cmpuint (n_shown, >, 100);
  rostrum_harness_close (window);
}

static void
test_low_confidence (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  RostrumModel *model = rostrum_session_get_model (session);
  GtkWidget *pane = rostrum_harness_find (GTK_WIDGET (window), ROSTRUM_TYPE_DETAILS_PANE);
  guint n_low = 0;

  for (guint i = 0; i < rostrum_model_get_n_items (model, ROSTRUM_ITEM_EVENT); i++)
    {
      const RostrumItem *item = rostrum_model_get_item (model, ROSTRUM_ITEM_EVENT, i);

      if (item->confidence != ROSTRUM_CONFIDENCE_LOW)
        continue;

      n_low++;
      rostrum_session_select (session, item->id);
      rostrum_harness_settle (GTK_WIDGET (window));
      g_assert_nonnull (rostrum_harness_find_label (pane, "nverified"));
    }
  g_assert_cmpuint (n_low, >, 0);
  rostrum_harness_close (window);
}

static void
test_narrow (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 360, 640);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkWidget *bar = rostrum_harness_find (GTK_WIDGET (window), ADW_TYPE_VIEW_SWITCHER_BAR);
  GtkWidget *sheet = rostrum_harness_find (GTK_WIDGET (window), ADW_TYPE_BOTTOM_SHEET);

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, 360);
  g_assert_true (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)));
  rostrum_session_select (session, EU_AI_ACT);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_false (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (sheet)));
  activate (window, "win.reveal-details", NULL);
  g_assert_true (adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (sheet)));
  g_assert_nonnull (rostrum_harness_find_label (sheet, "The speech says"));
  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (sheet), FALSE);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_false (rostrum_window_shows_details (window));
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);

  /* Every page has room. */
  for (guint page = 0; page < ROSTRUM_N_PAGES; page++)
    {
      rostrum_session_go (session, (RostrumPage) page, NULL);
      rostrum_harness_settle (GTK_WIDGET (window));
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, 360);
    }
  rostrum_harness_close (window);
}

static void
test_bad_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *dir = g_dir_make_tmp ("rostrum-XXXXXX", &error);
  g_autofree char *path = g_build_filename (dir, "bad.rostrum.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RostrumLoadJob) job = NULL;
  RostrumWindow *window;

  g_assert_no_error (error);
  g_file_set_contents (path, "{\n  \"rostrum\": 1,\n  oops\n}\n", -1, &error);
  g_assert_no_error (error);

  window = rostrum_harness_open (path, ROSTRUM_LANG_EN, 800, 600);
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "bad.rostrum.json"));
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "The file has 1 problem."));
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "bad.rostrum.json:3:3: "));
  g_assert_null (rostrum_harness_find_label (GTK_WIDGET (window), "Show the last good version"));
  rostrum_harness_close (window);

  /* The last good one stays in reach, and the words follow the language. */
  window = rostrum_harness_open (NULL, ROSTRUM_LANG_ZH, 800, 600);
  job = rostrum_load_job_new (file);
  g_assert_true (rostrum_load_job_wait (job, 20 * G_USEC_PER_SEC));
  rostrum_window_load (window, job);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "bad.rostrum.json:3:3: "));
  activate (window, "win.last-good", NULL);
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), "薛澜"));
  rostrum_harness_close (window);

  g_unlink (path);
  g_rmdir (dir);
}

/* What cannot be read is explained in the window's language. */
static void
test_unreadable_file (void)
{
  static const struct
  {
    const char *path;
    const char *lang;
    const char *words;
  } cases[] = {
    { "/nonexistent/x.rostrum.json", ROSTRUM_LANG_EN, "there is no such file" },
    { "/nonexistent/x.rostrum.json", ROSTRUM_LANG_ZH, "没有这个文件" },
    { "/", ROSTRUM_LANG_EN, "it is a folder" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RostrumWindow *window = rostrum_harness_open (cases[i].path, cases[i].lang, 800, 600);

      g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (window), cases[i].words));
      rostrum_harness_close (window);
    }
}

static gboolean
has_focus (RostrumWindow *window,
           GtkWidget     *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The page that is shown takes the focus from the one that was, and from
 * details that are closed; what is walked with the arrow keys is selected. */
static void
test_focus (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkWidget *details = rostrum_harness_find (GTK_WIDGET (window), ROSTRUM_TYPE_DETAILS_PANE);
  const RostrumPage pages[] = { ROSTRUM_PAGE_TIMELINE, ROSTRUM_PAGE_GLOSSARY,
                                ROSTRUM_PAGE_SPEECH, ROSTRUM_PAGE_RISKS };

  gtk_widget_grab_focus (rostrum_window_get_page (window, ROSTRUM_PAGE_SPEECH));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *page;

      rostrum_session_go (session, pages[i], NULL);
      rostrum_harness_settle (GTK_WIDGET (window));
      page = rostrum_window_get_page (window, pages[i]);
      g_assert_true (has_focus (window, page));
    }

  rostrum_session_select (session, "risk-algorithmic-discrimination");
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_true (gtk_widget_child_focus (details, GTK_DIR_TAB_FORWARD));
  g_assert_true (has_focus (window, details));
  activate (window, "win.language", g_variant_new_string ("zh"));
  g_assert_true (has_focus (window, details));
  activate (window, "win.show-details", NULL);
  g_assert_true (has_focus (window, rostrum_window_get_page (window, ROSTRUM_PAGE_RISKS)));
  rostrum_harness_close (window);
}

/* The rows of the speech can be walked from the first on. */
static void
test_speech_rows_take_focus (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  GtkWidget *list = rostrum_harness_find (
      rostrum_window_get_page (window, ROSTRUM_PAGE_SPEECH), GTK_TYPE_LIST_VIEW);
  GtkWidget *first;

  g_assert_true (gtk_widget_grab_focus (rostrum_window_get_page (window, ROSTRUM_PAGE_SPEECH)));
  first = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (has_focus (window, list));
  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_DOWN));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) != first);
  g_assert_true (has_focus (window, list));
  rostrum_harness_close (window);
}

/* Details that were closed stay so when the window becomes narrow and wide. */
static void
test_resize (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);

  rostrum_session_go (session, ROSTRUM_PAGE_TIMELINE, EU_AI_ACT);
  rostrum_harness_settle (GTK_WIDGET (window));
  g_assert_true (rostrum_window_shows_details (window));
  g_object_set (window, "narrow", TRUE, NULL);
  g_assert_false (rostrum_window_shows_details (window));
  g_object_set (window, "narrow", FALSE, NULL);
  g_assert_true (rostrum_window_shows_details (window));

  activate (window, "win.show-details", NULL);
  g_object_set (window, "narrow", TRUE, NULL);
  g_object_set (window, "narrow", FALSE, NULL);
  g_assert_false (rostrum_window_shows_details (window));
  g_assert_cmpstr (rostrum_session_get_selection (session)->id, ==, EU_AI_ACT);
  rostrum_harness_close (window);
}

static guint
count_widgets (GtkWidget  *widget,
               const char *css_class)
{
  guint n = gtk_widget_has_css_class (widget, css_class) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, css_class);
  return n;
}

/* The header of a narrow window has no room for all buttons of a desktop, in
 * whichever language, nor for a page that is wider than it. */
static void
test_narrow_has_room (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  const char *const choices[] = { "zh", "both", "en" };
  RostrumWindow *window;
  RostrumSession *session;

  g_object_set (settings, "gtk-decoration-layout", "menu:minimize,maximize,close", "gtk-xft-dpi",
                144 * 1024, NULL);
  window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 360, 640);
  session = rostrum_window_get_session (window);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      activate (window, "win.language", g_variant_new_string (choices[i]));
      for (guint page = 0; page < ROSTRUM_N_PAGES; page++)
        {
          int minimum;

          rostrum_session_go (session, (RostrumPage) page, NULL);
          rostrum_harness_settle (GTK_WIDGET (window));
          gtk_widget_measure (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)),
                              GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
          g_assert_cmpint (minimum, <=, 360);
        }
      g_assert_cmpuint (count_widgets (GTK_WIDGET (window), "close"), ==, 1);
      g_assert_cmpuint (count_widgets (GTK_WIDGET (window), "minimize"), ==, 0);
    }
  rostrum_harness_close (window);
  g_object_set (settings, "gtk-decoration-layout", ":close", "gtk-xft-dpi", 96 * 1024, NULL);
}

/* Where only the list or the entry has room, arrow keys walk the list. */
static void
test_narrow_glossary (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 360, 640);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkWidget *page;
  GtkWidget *split;
  GtkWidget *list;

  rostrum_session_go (session, ROSTRUM_PAGE_GLOSSARY, NULL);
  rostrum_harness_settle (GTK_WIDGET (window));
  page = rostrum_window_get_page (window, ROSTRUM_PAGE_GLOSSARY);
  split = rostrum_harness_find (page, ADW_TYPE_NAVIGATION_SPLIT_VIEW);
  list = rostrum_harness_find (page, GTK_TYPE_LIST_VIEW);
  g_assert_true (
      adw_navigation_split_view_get_collapsed (ADW_NAVIGATION_SPLIT_VIEW (split)));

  gtk_selection_model_select_item (gtk_list_view_get_model (GTK_LIST_VIEW (list)), 1, TRUE);
  g_assert_nonnull (rostrum_session_get_selection (session));
  g_assert_false (
      adw_navigation_split_view_get_show_content (ADW_NAVIGATION_SPLIT_VIEW (split)));
  g_signal_emit_by_name (list, "activate", 1);
  g_assert_true (
      adw_navigation_split_view_get_show_content (ADW_NAVIGATION_SPLIT_VIEW (split)));

  /* Who follows a link to a term wants to read it. */
  adw_navigation_split_view_set_show_content (ADW_NAVIGATION_SPLIT_VIEW (split), FALSE);
  rostrum_session_go (session, ROSTRUM_PAGE_GLOSSARY, "g-small-yard");
  g_assert_true (
      adw_navigation_split_view_get_show_content (ADW_NAVIGATION_SPLIT_VIEW (split)));
  rostrum_harness_close (window);
}

/* Two windows, two languages. */
static void
test_two_windows (void)
{
  RostrumWindow *first = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1000, 700);
  RostrumWindow *second = rostrum_harness_open (NULL, ROSTRUM_LANG_ZH, 1000, 700);

  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (first), "Xue Lan"));
  g_assert_null (rostrum_harness_find_label (GTK_WIDGET (first), "薛澜"));
  g_assert_nonnull (rostrum_harness_find_label (GTK_WIDGET (second), "薛澜"));
  g_assert_null (rostrum_harness_find_label (GTK_WIDGET (second), "Xue Lan"));
  rostrum_harness_close (first);
  rostrum_harness_close (second);
}

static void
test_glossary (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = rostrum_window_get_session (window);
  GtkWidget *page;

  rostrum_session_go (session, ROSTRUM_PAGE_GLOSSARY, "g-small-yard");
  rostrum_harness_settle (GTK_WIDGET (window));
  page = rostrum_window_get_page (window, ROSTRUM_PAGE_GLOSSARY);
  g_assert_nonnull (rostrum_harness_find_label (page, "小院高墙"));
  g_assert_nonnull (rostrum_harness_find_label (page, "xiǎoyuàn"));
  g_assert_nonnull (rostrum_harness_find_label (page, "Translation note"));
  g_assert_false (rostrum_window_shows_details (window));
  rostrum_harness_close (window);
}

static void
test_closed_window_is_gone (void)
{
  RostrumWindow *window = rostrum_harness_open (NULL, ROSTRUM_LANG_EN, 1280, 800);
  RostrumSession *session = g_object_ref (rostrum_window_get_session (window));
  gpointer weak = window;

  for (guint page = 0; page < ROSTRUM_N_PAGES; page++)
    {
      rostrum_session_go (session, (RostrumPage) page, NULL);
      rostrum_harness_settle (GTK_WIDGET (window));
    }
  g_object_add_weak_pointer (G_OBJECT (window), &weak);
  rostrum_harness_close (window);
  g_assert_null (weak);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rostrum_harness_init ();
  g_test_add_func ("/ui/window/opens-speech", test_opens_speech);
  g_test_add_func ("/ui/window/first-frame", test_first_frame);
  g_test_add_func ("/ui/window/language-keeps-place", test_language_keeps_place);
  g_test_add_func ("/ui/window/language-keeps-scroll", test_language_keeps_scroll);
  g_test_add_func ("/ui/window/links-and-history", test_links_and_history);
  g_test_add_func ("/ui/window/details", test_details);
  g_test_add_func ("/ui/window/details-of-everything", test_details_of_everything);
  g_test_add_func ("/ui/window/low-confidence", test_low_confidence);
  g_test_add_func ("/ui/window/narrow", test_narrow);
  g_test_add_func ("/ui/window/bad-file", test_bad_file);
  g_test_add_func ("/ui/window/unreadable-file", test_unreadable_file);
  g_test_add_func ("/ui/window/focus", test_focus);
  g_test_add_func ("/ui/window/speech-rows-take-focus", test_speech_rows_take_focus);
  g_test_add_func ("/ui/window/resize", test_resize);
  g_test_add_func ("/ui/window/narrow-has-room", test_narrow_has_room);
  g_test_add_func ("/ui/window/narrow-glossary", test_narrow_glossary);
  g_test_add_func ("/ui/window/two-windows", test_two_windows);
  g_test_add_func ("/ui/window/glossary", test_glossary);
  g_test_add_func ("/ui/window/closed-window-is-gone", test_closed_window_is_gone);
  return g_test_run ();
}
