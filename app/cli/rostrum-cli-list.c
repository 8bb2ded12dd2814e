/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* rostrum-cli list: the items of a model, for people, spreadsheets and
 * programs. The lead of a text row is in the reader's words; CSV and JSON give
 * dates and kinds as they are written in the file.
 */

#include "config.h"

#include "rostrum-cli-private.h"

#include <json-glib/json-glib.h>
#include <stdio.h>

#include "rostrum-cli-row-private.h"
#include "rostrum-cli-table-private.h"
#include "rostrum-labels.h"
#include "rostrum-text.h"

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_CSV,
} Format;

typedef struct
{
  const RostrumModel *model;
  RostrumItemType     type;
  guint               n_langs;
  const char         *langs[2];
} List;

/* Both languages of a cell, where they differ. */
static char *
join_languages (char *first,
                char *second)
{
  g_autofree char *a = first;
  g_autofree char *b = second;

  if (b == NULL || g_strcmp0 (a, b) == 0)
    return g_steal_pointer (&a);
  return g_strconcat (a, " · ", b, NULL);
}

static char *
get_lead (const List        *list,
          const RostrumItem *item)
{
  return join_languages (
      rostrum_cli_row_get_lead (item, list->langs[0]),
      list->n_langs < 2 ? NULL : rostrum_cli_row_get_lead (item, list->langs[1]));
}

static const char *
get_title (const RostrumItem *item,
           const char        *lang)
{
  const char *title = rostrum_lang_map_get (rostrum_cli_row_get_title (item), lang, NULL);

  return title == NULL ? "" : title;
}

/* Every list marks what nobody has verified. */
static char *
get_mark (const List        *list,
          const RostrumItem *item)
{
  if (item->confidence != ROSTRUM_CONFIDENCE_LOW)
    return g_strdup ("");

  return join_languages (
      g_strdup (rostrum_text (list->langs[0], "unverified")),
      list->n_langs < 2 ? NULL : g_strdup (rostrum_text (list->langs[1], "unverified")));
}

static char *
list_text (const List *list)
{
  g_autoptr (RostrumCliTable) table = rostrum_cli_table_new ();

  for (guint i = 0; i < rostrum_model_get_n_items (list->model, list->type); i++)
    {
      const RostrumItem *item = rostrum_model_get_item (list->model, list->type, i);
      g_autofree char *lead = get_lead (list, item);
      g_autofree char *mark = get_mark (list, item);

      rostrum_cli_table_add (table, lead);
      for (guint j = 0; j < list->n_langs; j++)
        rostrum_cli_table_add (table, get_title (item, list->langs[j]));
      rostrum_cli_table_add (table, item->id);
      rostrum_cli_table_add (table, mark);
      rostrum_cli_table_end_row (table);
    }

  return rostrum_cli_table_to_text (table);
}

static char *
get_paragraphs (const RostrumItem *item)
{
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < item->refs.n_paragraphs; i++)
    g_string_append_printf (numbers, i == 0 ? "%u" : " %u", item->refs.paragraphs[i]);
  return g_string_free_and_steal (g_steal_pointer (&numbers));
}

static char *
get_sources (const RostrumItem *item)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < item->refs.n_sources; i++)
    {
      g_string_append (ids, i == 0 ? "" : " ");
      g_string_append (ids, item->refs.sources[i]->id);
    }
  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static const char *
get_date (const RostrumItem *item)
{
  const RostrumDate *date = rostrum_cli_row_get_date (item);

  if (item->type == ROSTRUM_ITEM_SOURCE)
    return ((const RostrumSource *) item)->issued;
  return date == NULL ? NULL : date->text;
}

/* The names of the columns are part of the format and are not translated. */
static void
add_csv_header (const List      *list,
                RostrumCliTable *table)
{
  static const char *const before[] = { "id", "kind", "date", "layer" };
  static const char *const after[] = { "basis", "confidence", "mark", "paragraphs", "sources" };

  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    rostrum_cli_table_add (table, before[i]);
  for (guint i = 0; i < list->n_langs; i++)
    {
      g_autofree char *name = g_strconcat ("title-", list->langs[i], NULL);

      rostrum_cli_table_add (table, name);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (after); i++)
    rostrum_cli_table_add (table, after[i]);
  rostrum_cli_table_end_row (table);
}

static char *
list_csv (const List *list)
{
  g_autoptr (RostrumCliTable) table = rostrum_cli_table_new ();

  add_csv_header (list, table);
  for (guint i = 0; i < rostrum_model_get_n_items (list->model, list->type); i++)
    {
      const RostrumItem *item = rostrum_model_get_item (list->model, list->type, i);
      g_autofree char *mark = get_mark (list, item);
      g_autofree char *paragraphs = get_paragraphs (item);
      g_autofree char *sources = get_sources (item);

      rostrum_cli_table_add (table, item->id);
      rostrum_cli_table_add (table, rostrum_cli_row_get_kind (item));
      rostrum_cli_table_add (table, get_date (item));
      rostrum_cli_table_add (table, rostrum_cli_row_get_layer (item));
      for (guint j = 0; j < list->n_langs; j++)
        rostrum_cli_table_add (table, get_title (item, list->langs[j]));
      rostrum_cli_table_add (table, rostrum_basis_to_string (item->basis));
      rostrum_cli_table_add (table, rostrum_confidence_to_string (item->confidence));
      rostrum_cli_table_add (table, mark);
      rostrum_cli_table_add (table, paragraphs);
      rostrum_cli_table_add (table, sources);
      rostrum_cli_table_end_row (table);
    }

  return rostrum_cli_table_to_csv (table);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  if (value == NULL)
    return;

  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

/* Only languages that the title really has: a program can tell what is missing. */
static void
add_json_title (const List        *list,
                JsonBuilder       *builder,
                const RostrumItem *item)
{
  const RostrumLangMap *title = rostrum_cli_row_get_title (item);

  json_builder_set_member_name (builder, "title");
  json_builder_begin_object (builder);
  for (guint i = 0; i < list->n_langs; i++)
    add_string (builder, list->langs[i], rostrum_lang_map_get_exact (title, list->langs[i]));
  if (title != NULL && rostrum_lang_map_get_exact (title, list->langs[0]) == NULL)
    add_string (builder, title->texts[0].lang, title->texts[0].text);
  json_builder_end_object (builder);
}

static void
add_json_item (const List        *list,
               JsonBuilder       *builder,
               const RostrumItem *item)
{
  json_builder_begin_object (builder);
  add_string (builder, "id", item->id);
  add_string (builder, "kind", rostrum_cli_row_get_kind (item));
  add_string (builder, "date", get_date (item));
  add_string (builder, "layer", rostrum_cli_row_get_layer (item));
  add_json_title (list, builder, item);
  add_string (builder, "basis", rostrum_basis_to_string (item->basis));
  add_string (builder, "confidence", rostrum_confidence_to_string (item->confidence));

  json_builder_set_member_name (builder, "paragraphs");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->refs.n_paragraphs; i++)
    json_builder_add_int_value (builder, item->refs.paragraphs[i]);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->refs.n_sources; i++)
    json_builder_add_string_value (builder, item->refs.sources[i]->id);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static char *
list_json (const List *list)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < rostrum_model_get_n_items (list->model, list->type); i++)
    add_json_item (list, builder, rostrum_model_get_item (list->model, list->type, i));
  json_builder_end_array (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}

/* The arrays of the format are the choices of --what. */
static gboolean
choose_type (const char      *what,
             const char      *lang,
             RostrumItemType *type)
{
  const char *names[ROSTRUM_N_ITEM_TYPES + 1] = { NULL };
  int choice;

  if (what == NULL)
    {
      rostrum_cli_complain (lang, "%s", rostrum_text (lang, "Say what to list with --what."));
      return FALSE;
    }

  for (guint i = 0; i < ROSTRUM_N_ITEM_TYPES; i++)
    names[i] = rostrum_item_type_to_array_name ((RostrumItemType) i);
  choice = rostrum_cli_choose ("what", what, names, lang);
  if (choice < 0)
    return FALSE;

  *type = (RostrumItemType) choice;
  return TRUE;
}

int
rostrum_cli_list (int    argc,
                  char **argv)
{
  static const char *const formats[] = { "text", "json", "csv", NULL };
  static const char *const languages[] = { "en", "zh", "both", NULL };
  static const RostrumContent contents[] = { ROSTRUM_CONTENT_EN, ROSTRUM_CONTENT_ZH,
                                             ROSTRUM_CONTENT_BOTH };
  static char *(*const list_items[]) (const List *list) = {
    [FORMAT_TEXT] = list_text,
    [FORMAT_JSON] = list_json,
    [FORMAT_CSV] = list_csv,
  };
  const char *lang = rostrum_cli_get_language (argc, argv);
  const char *what = NULL;
  const char *format_name = NULL;
  const char *lang_name = NULL;
  const RostrumCliOption options[] = {
    { "what", &what, NULL },
    { "format", &format_name, NULL },
    { "lang", &lang_name, NULL },
  };
  g_autoptr (RostrumModel) model = NULL;
  g_autofree char *text = NULL;
  List list = { .n_langs = 1, .langs = { lang } };
  int format, language, status;

  if (!rostrum_cli_parse_options (&argc, argv, options, G_N_ELEMENTS (options), lang)
      || !choose_type (what, lang, &list.type))
    return ROSTRUM_CLI_USAGE;
  format = rostrum_cli_choose ("format", format_name, formats, lang);
  language = rostrum_cli_choose ("lang", lang_name, languages, lang);
  if (format < 0 || language < 0)
    return ROSTRUM_CLI_USAGE;
  if (argc > 2)
    {
      rostrum_cli_complain (lang, rostrum_text (lang, "There is more than one model: \"%s\"."),
                            argv[2]);
      return ROSTRUM_CLI_USAGE;
    }

  if (lang_name != NULL)
    list.n_langs = rostrum_content_get_languages (contents[language], &list.langs[0],
                                                  &list.langs[1]);
  model = rostrum_cli_load_model (argc > 1 ? argv[1] : NULL, lang, &status);
  if (model == NULL)
    return status;

  list.model = model;
  text = list_items[format](&list);
  fputs (text, stdout);
  return ROSTRUM_CLI_SUCCESS;
}
