/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fixed sets: written and read the same, and said in both languages. */

#include "config.h"

#include "rostrum-labels.h"

#include "rostrum-labels-private.h"

/* Whether a label is there at all and is not just the English one. */
static void
check_label (const char *en,
             const char *zh)
{
  gboolean has_han = FALSE;

  g_test_message ("%s: %s", en, zh);
  g_assert_true (g_ascii_isupper (*en));
  for (const char *p = zh; *p != '\0'; p = g_utf8_next_char (p))
    has_han |= g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_HAN;
  g_assert_true (has_han);
}

#define CHECK_ALL(names, first, get_label)                                                         \
  for (guint i = (first); names[i] != NULL; i++)                                                   \
    check_label (get_label (i, "en"), get_label (i, "zh-Hans"))

#define BASIS_LABEL(i, lang)    rostrum_basis_to_label ((i), TRUE, (lang))
#define RELATION_LABEL(i, lang) rostrum_relation_to_label ((i), FALSE, (lang))
#define INVERSE_LABEL(i, lang)  rostrum_relation_to_label ((i), TRUE, (lang))

static void
test_all_sets (void)
{
  CHECK_ALL (rostrum_basis_names, 0, BASIS_LABEL);
  CHECK_ALL (rostrum_confidence_names, 0, rostrum_confidence_to_label);
  CHECK_ALL (rostrum_event_kind_names, 0, rostrum_event_kind_to_label);
  CHECK_ALL (rostrum_force_names, 0, rostrum_force_to_label);
  CHECK_ALL (rostrum_stage_names, 0, rostrum_stage_to_label);
  CHECK_ALL (rostrum_cause_names, 0, rostrum_cause_to_label);
  CHECK_ALL (rostrum_placement_names, 0, rostrum_placement_to_label);
  CHECK_ALL (rostrum_standing_names, 0, rostrum_standing_to_label);
  CHECK_ALL (rostrum_statement_type_names, 0, rostrum_statement_type_to_label);
  CHECK_ALL (rostrum_actor_kind_names, 0, rostrum_actor_kind_to_label);
  CHECK_ALL (rostrum_term_status_names, 0, rostrum_term_status_to_label);
  CHECK_ALL (rostrum_voice_names, 0, rostrum_voice_to_label);
  CHECK_ALL (rostrum_relation_names, 0, RELATION_LABEL);
  CHECK_ALL (rostrum_relation_names, 0, INVERSE_LABEL);
  for (guint i = 0; i < ROSTRUM_N_ITEM_TYPES; i++)
    check_label (rostrum_item_type_to_label (i, "en"), rostrum_item_type_to_label (i, "zh-Hans"));
}

/* A few that the style sheet fixes. */
static void
test_fixed_words (void)
{
  g_assert_cmpstr (rostrum_stage_to_label (ROSTRUM_STAGE_IN_FORCE, "zh-Hans"), ==, "生效");
  g_assert_cmpstr (rostrum_stage_to_label (ROSTRUM_STAGE_AGREED, "zh-Hans"), ==, "达成政治协议");
  g_assert_cmpstr (rostrum_confidence_to_label (ROSTRUM_CONFIDENCE_LOW, "zh-Hans"), ==, "未核实");
  g_assert_cmpstr (rostrum_confidence_to_label (ROSTRUM_CONFIDENCE_LOW, "en"), ==, "Unverified");
  g_assert_cmpstr (rostrum_basis_to_label (ROSTRUM_BASIS_SPEAKER, TRUE, "zh-Hans"), ==, "演讲者");
  g_assert_cmpstr (rostrum_basis_to_label (ROSTRUM_BASIS_SPEAKER, FALSE, "zh-Hans"), ==,
                   "演讲者·转述");
  g_assert_cmpstr (rostrum_basis_to_label (ROSTRUM_BASIS_SOURCE, FALSE, "zh-Hans"), ==,
                   "公开记录");
  g_assert_cmpstr (rostrum_relation_to_label (ROSTRUM_RELATION_LEADS_TO, TRUE, "en"), ==,
                   "Results from");
}

/* The Chinese word for the start of a law depends on whose law it is. */
static void
test_phase (void)
{
  static const struct
  {
    const char   *lane;
    RostrumStage  stage;
    const char   *en;
    const char   *zh;
  } cases[] = {
    { "lane-china", ROSTRUM_STAGE_IN_FORCE, "In force", "施行" },
    { "korea", ROSTRUM_STAGE_IN_FORCE, "In force", "施行" },
    { "lane-european-union", ROSTRUM_STAGE_IN_FORCE, "In force", "生效" },
    { "lane-china-sea", ROSTRUM_STAGE_IN_FORCE, "In force", "生效" },
    { "lane-china", ROSTRUM_STAGE_ADOPTED, "Adopted", "通过" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RostrumLane lane = { .item = { .id = cases[i].lane } };
      const RostrumLane *lanes[] = { &lane };
      const RostrumPhase phase = { .stage = cases[i].stage };
      const RostrumEvent event = { .n_lanes = 1, .lanes = lanes, .n_phases = 1, .phases = &phase };

      g_assert_cmpstr (rostrum_phase_to_label (&event, &phase, "en"), ==, cases[i].en);
      g_assert_cmpstr (rostrum_phase_to_label (&event, &phase, "zh-Hans"), ==, cases[i].zh);
    }
}

static void
test_array_names (void)
{
  RostrumItemType type = ROSTRUM_ITEM_TERM;

  for (guint i = 0; i < ROSTRUM_N_ITEM_TYPES; i++)
    {
      const char *name = rostrum_item_type_to_array_name (i);

      g_assert_true (rostrum_item_type_from_array_name (name, &type));
      g_assert_cmpuint (type, ==, i);
    }

  g_assert_false (rostrum_item_type_from_array_name ("relations", &type));
  g_assert_false (rostrum_item_type_from_array_name ("", &type));
  g_assert_false (rostrum_item_type_from_array_name (NULL, &type));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/labels/all-sets", test_all_sets);
  g_test_add_func ("/model/labels/fixed-words", test_fixed_words);
  g_test_add_func ("/model/labels/phase", test_phase);
  g_test_add_func ("/model/labels/array-names", test_array_names);
  return g_test_run ();
}
