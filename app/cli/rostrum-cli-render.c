/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* rostrum-cli render: a view of a model as a picture or as its scene. */

#include "config.h"

#include "rostrum-cli-private.h"

#include <math.h>

#include "rostrum-document-layout.h"
#include "rostrum-export.h"
#include "rostrum-risk-layout.h"
#include "rostrum-text.h"
#include "rostrum-timeline-layout.h"

/* CSS px, 96 to the inch. */
#define DEFAULT_WIDTH  1280
#define DEFAULT_HEIGHT 800
#define LEAST_SIZE     100
#define MOST_SIZE      20000
#define PX_PER_MM      (96 / 25.4)

typedef enum
{
  VIEW_TIMELINE,
  VIEW_RISKS,
  VIEW_SPEECH,
  VIEW_GLOSSARY,
} View;

typedef struct
{
  View                view;
  RostrumContent      content;
  const char         *lang;    /* of our own words */
  const RostrumTheme *theme;
  RostrumFormat       format;
  const char         *output;
  gboolean            has_size;
  double              width;
  double              height;
} Job;

static gboolean
read_paper (const char *name,
            double     *width,
            double     *height)
{
  static const struct
  {
    const char *name;
    double      width; /* mm */
    double      height;
  } papers[] = { { "A2", 420, 594 }, { "A3", 297, 420 }, { "A4", 210, 297 } };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *landscape = g_strconcat (papers[i].name, "-landscape", NULL);
      gboolean is_landscape = g_str_equal (name, landscape);

      if (!is_landscape && !g_str_equal (name, papers[i].name))
        continue;
      *width = (is_landscape ? papers[i].height : papers[i].width) * PX_PER_MM;
      *height = (is_landscape ? papers[i].width : papers[i].height) * PX_PER_MM;
      return TRUE;
    }
  return FALSE;
}

static gboolean
read_size (const char *text,
           double     *width,
           double     *height)
{
  char *end = NULL;
  guint64 w;
  guint64 h;

  if (read_paper (text, width, height))
    return TRUE;
  if (!g_ascii_isdigit (*text))
    return FALSE;
  w = g_ascii_strtoull (text, &end, 10);
  if (*end != 'x' || !g_ascii_isdigit (end[1]))
    return FALSE;
  h = g_ascii_strtoull (end + 1, &end, 10);
  if (*end != '\0')
    return FALSE;

  *width = (double) w;
  *height = (double) h;
  return w >= LEAST_SIZE && w <= MOST_SIZE && h >= LEAST_SIZE && h <= MOST_SIZE;
}

/* What --lang shows of the model; our own words are in its first language. */
static void
set_language (Job *job,
              int  choice)
{
  static const RostrumContent contents[] = { ROSTRUM_CONTENT_EN, ROSTRUM_CONTENT_ZH,
                                             ROSTRUM_CONTENT_BOTH };

  job->content = contents[choice];
  if (job->content == ROSTRUM_CONTENT_EN)
    job->lang = ROSTRUM_LANG_EN;
  else if (job->content == ROSTRUM_CONTENT_ZH)
    job->lang = ROSTRUM_LANG_ZH;
}

static gboolean
read_job (Job   *job,
          int   *argc,
          char **argv)
{
  static const char *const views[] = { "timeline", "risks", "speech", "glossary", NULL };
  static const char *const langs[] = { "en", "zh", "both", NULL };
  static const char *const themes[] = { "light", "dark", "contrast", "paper", NULL };
  const char *view = NULL;
  const char *lang = NULL;
  const char *theme = NULL;
  const char *size = NULL;
  const RostrumCliOption options[] = {
    { .name = "view", .value = &view }, { .name = "lang", .value = &lang },
    { .name = "theme", .value = &theme }, { .name = "size", .value = &size },
    { .name = "output", .value = &job->output },
  };
  int view_choice;
  int lang_choice;
  int theme_choice;

  if (!rostrum_cli_parse_options (argc, argv, options, G_N_ELEMENTS (options), job->lang))
    return FALSE;
  if (view == NULL || job->output == NULL || *argc > 2)
    {
      rostrum_cli_complain (job->lang, "%s",
                            rostrum_text (job->lang,
                                          "Say which view to draw with --view=, where to with "
                                          "--output=, and at most one model."));
      return FALSE;
    }

  view_choice = rostrum_cli_choose ("view", view, views, job->lang);
  lang_choice = view_choice < 0 ? -1 : rostrum_cli_choose ("lang", lang, langs, job->lang);
  theme_choice = lang_choice < 0 ? -1 : rostrum_cli_choose ("theme", theme, themes, job->lang);
  if (theme_choice < 0)
    return FALSE;

  job->has_size = size != NULL;
  if (view_choice == VIEW_SPEECH || view_choice == VIEW_GLOSSARY)
    read_paper ("A4", &job->width, &job->height);
  if (size != NULL && !read_size (size, &job->width, &job->height))
    {
      rostrum_cli_complain (
          job->lang,
          rostrum_text (job->lang, "\"%s\" is no size. Give width and height from %d to %d px, "
                                   "such as 1280x800, or a paper such as A4 or A3-landscape."),
          size, LEAST_SIZE, MOST_SIZE);
      return FALSE;
    }
  if (!rostrum_format_from_path (job->output, &job->format))
    {
      rostrum_cli_complain (
          job->lang,
          rostrum_text (job->lang, "\"%s\" ends in no known format. The name of the output has "
                                   "to end in .svg, .pdf, .png or .scene.json."),
          job->output);
      return FALSE;
    }

  job->view = (View) view_choice;
  job->theme = rostrum_theme_from_name (themes[theme_choice]);
  set_language (job, lang_choice);
  return TRUE;
}

/* What is read goes onto pages where the format has any. */
static gboolean
is_paged (const Job *job)
{
  return job->format == ROSTRUM_FORMAT_PDF
         && (job->view == VIEW_SPEECH || job->view == VIEW_GLOSSARY);
}

static RostrumScene *
layout (const Job          *job,
        const RostrumModel *model,
        RostrumMetrics     *metrics)
{
  RostrumTimelineOptions timeline = {
    .width = job->width,
    .height = job->height,
    .content = job->content,
    .lang = job->lang,
    .legend = TRUE,
  };
  RostrumRiskOptions risks = {
    .width = job->width,
    .height = job->height,
    .content = job->content,
    .lang = job->lang,
    .chains = TRUE,
    .legend = TRUE,
  };

  RostrumDocumentOptions document = {
    .width = job->width,
    .height = job->height,
    .page_height = is_paged (job) ? job->height : 0,
    .content = job->content,
    .lang = job->lang,
  };

  switch (job->view)
    {
    case VIEW_SPEECH:
      return rostrum_speech_layout (model, metrics, &document);
    case VIEW_GLOSSARY:
      return rostrum_glossary_layout (model, metrics, &document);
    case VIEW_TIMELINE:
      return rostrum_timeline_layout (model, metrics, &timeline, NULL);
    case VIEW_RISKS:
    default:
      return rostrum_risk_layout (model, metrics, &risks);
    }
}

static void
complain_about_export (const Job    *job,
                       const GError *error)
{
  if (g_error_matches (error, ROSTRUM_EXPORT_ERROR, ROSTRUM_EXPORT_ERROR_SIZE))
    rostrum_cli_complain (
        job->lang,
        rostrum_text (job->lang, "A PNG cannot be larger than %d px on a side; this one would "
                                 "be %s. Choose a smaller size, or PDF or SVG."),
        ROSTRUM_EXPORT_MAX_PIXELS, error->message);
  else
    /* Translators: a file, and the system's reason why it could not be written. */
    rostrum_cli_complain (
        job->lang, rostrum_text (job->lang, "Could not write \"%s\"; nothing was changed: %s."),
        job->output, error->message);
}

static gboolean
write_picture (const Job          *job,
               const RostrumModel *model)
{
  g_autoptr (RostrumMetrics) metrics = rostrum_metrics_new ();
  g_autoptr (RostrumScene) scene = layout (job, model, metrics);
  g_autoptr (GError) error = NULL;
  RostrumExport export = {
    .scene = scene,
    .metrics = metrics,
    .theme = job->theme,
    .title = rostrum_lang_map_get (rostrum_model_get_title (model), job->lang, NULL),
  };

  /* A sheet of paper is as high as it is; a picture is at least as high. */
  if (is_paged (job))
    export.page_height = job->height;
  else if (job->has_size)
    {
      export.width = job->width;
      export.height = job->format == ROSTRUM_FORMAT_PDF
                        ? job->height
                        : MAX (job->height, rostrum_scene_get_height (scene) * job->width
                                              / rostrum_scene_get_width (scene));
    }

  if (rostrum_export_to_file (&export, job->format, job->output, &error))
    return TRUE;
  complain_about_export (job, error);
  return FALSE;
}

int
rostrum_cli_render (int    argc,
                    char **argv)
{
  Job job = {
    .lang = rostrum_cli_get_language (argc, argv),
    .width = DEFAULT_WIDTH,
    .height = DEFAULT_HEIGHT,
  };
  g_autoptr (RostrumModel) model = NULL;
  int status;

  if (!read_job (&job, &argc, argv))
    return ROSTRUM_CLI_USAGE;
  model = rostrum_cli_load_model (argv[1], job.lang, &status);
  if (model == NULL)
    return status;
  return write_picture (&job, model) ? ROSTRUM_CLI_SUCCESS : ROSTRUM_CLI_USAGE;
}
