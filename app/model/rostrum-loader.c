/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From bytes to a model. What is decided about files with problems:
 *
 * - Bytes that are not JSON, hold no proper text or exceed a limit are never
 *   parsed; only the scan's problems are reported.
 * - A file of another major version is refused, and nothing else is said.
 * - Else everything is read and all problems are reported. The model opens
 *   unless something without which it cannot be shown is missing or wrong: an
 *   id, a title, a kind, a date of a phase, a reference.
 */

#include "config.h"

#include "rostrum-loader-private.h"

#include <string.h>

#include "rostrum-json-text-private.h"
#include "rostrum-problem-private.h"
#include "rostrum-read-private.h"

/* What json-glib's tree and our records take together, measured on large
 * models: for each byte of the file and for each value in it. */
#define MEMORY_PER_BYTE  2
#define MEMORY_PER_VALUE 232

#define UNKNOWN_MEMORY 0

/* What a file may be. */
typedef enum
{
  ROSTRUM_FILE_MODEL,
  ROSTRUM_FILE_ANY, /* a model, or lessons about one */
} RostrumFileKind;

/* What the system could still give, in bytes, or UNKNOWN_MEMORY. */
static guint64
get_free_memory (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents ("/proc/meminfo", &text, NULL, NULL))
    return UNKNOWN_MEMORY;

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "MemAvailable:"))
      return 1024 * g_ascii_strtoull (lines[i] + strlen ("MemAvailable:"), NULL, 10);

  return UNKNOWN_MEMORY;
}

static void
report_file (RostrumReader *reader,
             RostrumFault   fault,
             const char    *first,
             const char    *second)
{
  RostrumCursor document = { .parent = NULL };

  rostrum_reader_report (reader, &document, ROSTRUM_REQUIRED, fault, first, second, NULL);
}

static gboolean
has_memory (RostrumReader     *reader,
            gsize              size,
            const RostrumScan *scan,
            guint64            free_memory)
{
  guint64 needed = size * MEMORY_PER_BYTE + scan->n_values * MEMORY_PER_VALUE;
  g_autofree char *needed_text = NULL;
  g_autofree char *half_text = NULL;

  if (free_memory == UNKNOWN_MEMORY || needed <= free_memory / 2)
    return TRUE;

  needed_text = g_format_size (needed);
  half_text = g_format_size (free_memory / 2);
  report_file (reader, ROSTRUM_FAULT_MEMORY, needed_text, half_text);
  return FALSE;
}

/* Returns (nullable): the tree. The scan has refused everything that the
 * parser is known to refuse or to misread. */
static JsonNode *
parse (RostrumReader *reader,
       GBytes        *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  json_parser_set_strict (parser, TRUE);
  if (json_parser_load_from_data (parser, data, (gssize) size, &error))
    return json_parser_steal_root (parser);

  report_file (reader, ROSTRUM_FAULT_PARSER, error->message, NULL);
  return NULL;
}

static void
read_document (RostrumReader *reader,
               JsonNode      *root)
{
  RostrumCursor document = { .node = root };

  if (!rostrum_read_header (reader, &document))
    {
      reader->failed = TRUE;
      return;
    }

  rostrum_read_ids (reader, &document);
  if (!reader->is_lesson_file)
    rostrum_read_speech (reader, &document);
  rostrum_read_all_items (reader, &document);
  if (!reader->is_lesson_file && !reader->cancelled)
    rostrum_read_relations (reader, &document);
  if (reader->cancelled)
    return;

  rostrum_read_check_circles (reader, &document);
  if (!reader->failed)
    rostrum_model_build_lists (reader->model);
}

/* The tree of a large model takes longer to free than the model to show. */
static gpointer
free_tree_cb (gpointer data)
{
  json_node_unref (data);
  return NULL;
}

static void
free_tree (JsonNode          *root,
           const RostrumScan *scan)
{
  static const guint64 worth_a_thread = 20000;

  if (scan->n_values < worth_a_thread)
    json_node_unref (root);
  else
    g_thread_unref (g_thread_new ("rostrum-free", free_tree_cb, root));
}

static void
load (RostrumReader           *reader,
      GBytes                  *bytes,
      const RostrumScanLimits *limits,
      guint64                  free_memory)
{
  RostrumScan scan;
  JsonNode *root;

  rostrum_scan_bytes (bytes, reader->file, limits, reader->cancellable, reader->problems, &scan);
  reader->cancelled = scan.cancelled;
  if (scan.refused || !has_memory (reader, g_bytes_get_size (bytes), &scan, free_memory))
    {
      reader->failed = TRUE;
      return;
    }

  root = parse (reader, bytes);
  if (root == NULL)
    return;

  read_document (reader, root);
  free_tree (root, &scan);
  if (!reader->cancelled)
    rostrum_json_text_find_positions (bytes, reader->problems);
}

static RostrumModel *
load_bytes (GBytes                  *bytes,
            const char              *name,
            const RostrumScanLimits *limits,
            guint64                  free_memory,
            RostrumFileKind          kind,
            GCancellable            *cancellable,
            GPtrArray              **problems,
            GError                 **error)
{
  g_autoptr (RostrumModel) model = rostrum_model_new ();
  g_autoptr (GPtrArray) found
      = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);
  g_autoptr (GHashTable) other_ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GRefString) file = g_ref_string_new (name);
  RostrumReader reader = {
    .model = model,
    .arena = model->arena,
    .problems = found,
    .file = file,
    .max_problems = limits->problems,
    .cancellable = cancellable,
    .other_ids = other_ids,
    .may_be_lesson_file = kind == ROSTRUM_FILE_ANY,
  };

  load (&reader, bytes, limits, free_memory);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  g_ptr_array_sort (found, rostrum_problem_compare);
  if (problems != NULL)
    *problems = g_steal_pointer (&found);
  return reader.failed ? NULL : g_steal_pointer (&model);
}

/**
 * rostrum_model_load_with_limits:
 * @free_memory: how much memory the system could give, in bytes; 0: unknown
 *
 * rostrum_model_load_bytes() for tests.
 */
RostrumModel *
rostrum_model_load_with_limits (GBytes                  *bytes,
                                const char              *name,
                                const RostrumScanLimits *limits,
                                guint64                  free_memory,
                                GPtrArray              **problems)
{
  return load_bytes (bytes, name, limits, free_memory, ROSTRUM_FILE_MODEL, NULL, problems, NULL);
}

/**
 * rostrum_model_load_cancellable:
 * @cancellable: (nullable):
 *
 * rostrum_model_load_file() for tests that have the bytes.
 */
RostrumModel *
rostrum_model_load_cancellable (GBytes        *bytes,
                                const char    *name,
                                GCancellable  *cancellable,
                                GPtrArray    **problems,
                                GError       **error)
{
  if (problems != NULL)
    *problems = NULL;
  return load_bytes (bytes, name, &rostrum_scan_limits, get_free_memory (), ROSTRUM_FILE_MODEL,
                     cancellable, problems, error);
}

/**
 * rostrum_model_load_bytes:
 * @bytes: what a model's file holds
 * @name: the file's name, for the problems
 * @problems: (out) (optional) (transfer full) (element-type RostrumProblem):
 *   everything that is wrong, in the order of the file; empty if nothing is.
 *   Beyond %ROSTRUM_MAX_PROBLEMS the last entry says how many more there are
 *
 * Returns: (transfer full) (nullable): the model; %NULL if there are problems
 *   that leave nothing to show
 */
RostrumModel *
rostrum_model_load_bytes (GBytes      *bytes,
                          const char  *name,
                          GPtrArray  **problems)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return rostrum_model_load_with_limits (bytes, name, &rostrum_scan_limits, get_free_memory (),
                                         problems);
}

/**
 * rostrum_check_bytes:
 * @bytes: what a file holds: a model, or a teacher's own lessons
 * @name: the file's name, for the problems
 *
 * Returns: (transfer full) (element-type RostrumProblem): everything that is
 *   wrong, as for rostrum_model_load_bytes()
 */
GPtrArray *
rostrum_check_bytes (GBytes     *bytes,
                     const char *name)
{
  GPtrArray *problems = NULL;
  g_autoptr (RostrumModel) model = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  model = load_bytes (bytes, name, &rostrum_scan_limits, get_free_memory (), ROSTRUM_FILE_ANY,
                      NULL, &problems, NULL);
  return problems;
}

/* So that a file far beyond the limit is not even read. */
static gboolean
is_too_large (GFile        *file,
              GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  return info != NULL && g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE)
         && (guint64) g_file_info_get_size (info) > ROSTRUM_MAX_BYTES;
}

static GPtrArray *
make_too_large_problems (const char *name)
{
  g_autofree char *limit = g_strdup_printf ("%" G_GUINT64_FORMAT, ROSTRUM_MAX_BYTES);
  const char *args[ROSTRUM_PROBLEM_MAX_ARGS] = { limit, NULL, NULL };
  g_autoptr (GRefString) file = g_ref_string_new (name);
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) rostrum_problem_free);

  g_ptr_array_add (problems, rostrum_problem_new (ROSTRUM_FAULT_TOO_LARGE, file, "", args));
  return problems;
}

static RostrumModel *
load_file (GFile            *file,
           const char       *name,
           RostrumFileKind   kind,
           GCancellable     *cancellable,
           GPtrArray       **problems,
           GError          **error)
{
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;

  if (problems != NULL)
    *problems = NULL;

  if (is_too_large (file, cancellable))
    {
      if (problems != NULL)
        *problems = make_too_large_problems (name);
      return NULL;
    }

  if (!g_file_load_contents (file, cancellable, &data, &size, NULL, error))
    return NULL;

  bytes = g_bytes_new_take (g_steal_pointer (&data), size);
  return load_bytes (bytes, name, &rostrum_scan_limits, get_free_memory (), kind, cancellable,
                     problems, error);
}

/**
 * rostrum_model_load_file:
 * @cancellable: (nullable): looked at while the file is read, scanned and made
 *   into records, but not while the JSON parser works
 * @problems: (out) (optional) (transfer full) (element-type RostrumProblem):
 *   as for rostrum_model_load_bytes(); %NULL with @error set
 *
 * Reads the whole file, not a mapping of it: an editor that saves in place
 * would otherwise pull the bytes away while they are looked at.
 *
 * Returns: (transfer full) (nullable): the model; %NULL with @error set if the
 *   file cannot be read or %G_IO_ERROR_CANCELLED, %NULL without @error if its
 *   problems leave nothing to show
 */
RostrumModel *
rostrum_model_load_file (GFile         *file,
                         GCancellable  *cancellable,
                         GPtrArray    **problems,
                         GError       **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  return load_file (file, name, ROSTRUM_FILE_MODEL, cancellable, problems, error);
}

/**
 * rostrum_model_load_path:
 * @path: a path or URI as given on a command line; problems name the file so
 *
 * Like rostrum_model_load_file().
 */
RostrumModel *
rostrum_model_load_path (const char  *path,
                         GPtrArray  **problems,
                         GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

  return load_file (file, path, ROSTRUM_FILE_MODEL, NULL, problems, error);
}

/**
 * rostrum_check_path:
 * @path: a path or URI as given on a command line; problems name the file so
 *
 * Like rostrum_check_bytes().
 *
 * Returns: (transfer full) (element-type RostrumProblem) (nullable): %NULL with
 *   @error set if the file cannot be read
 */
GPtrArray *
rostrum_check_path (const char  *path,
                    GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  GPtrArray *problems = NULL;
  g_autoptr (RostrumModel) model
      = load_file (file, path, ROSTRUM_FILE_ANY, NULL, &problems, error);

  return problems;
}
