/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lessons and questions. */

#include "config.h"

#include "rostrum-read-private.h"

#define MIN_CHOICES 2

static void
read_step (RostrumReader       *reader,
           const RostrumCursor *object,
           RostrumStep         *step)
{
  static const char *const members[] = { "title", "notes", "minutes", "state", NULL };
  RostrumCursor state;

  if (!rostrum_reader_is_object (reader, object, ROSTRUM_REQUIRED))
    return;

  rostrum_reader_check_members (reader, object, members, NULL);
  step->title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  step->notes = rostrum_reader_get_text (reader, object, "notes", ROSTRUM_OPTIONAL);
  step->minutes = rostrum_reader_get_number (reader, object, "minutes", ROSTRUM_OPTIONAL);
  step->state = "{}";
  if (rostrum_reader_enter_object (reader, object, "state", ROSTRUM_EXPECTED, &state))
    {
      g_autofree char *text = json_to_string (state.node, FALSE);

      rostrum_read_state (reader, &state);
      step->state = rostrum_arena_strdup (reader->arena, text);
    }
}

/**
 * rostrum_read_lesson:
 *
 * Reads what only lessons have.
 */
void
rostrum_read_lesson (RostrumReader       *reader,
                     const RostrumCursor *object,
                     RostrumLesson       *lesson)
{
  static const char *const members[] = { "title", "minutes", "steps", NULL };
  RostrumCursor array;
  RostrumStep *steps;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  lesson->item.title = rostrum_reader_get_text (reader, object, "title", ROSTRUM_REQUIRED);
  lesson->minutes = rostrum_reader_get_number (reader, object, "minutes", ROSTRUM_EXPECTED);
  lesson->n_steps = rostrum_reader_enter_array (reader, object, "steps", ROSTRUM_REQUIRED, &array);
  steps = rostrum_arena_new0 (reader->arena, RostrumStep, lesson->n_steps);
  lesson->steps = steps;
  for (guint i = 0; i < lesson->n_steps; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      read_step (reader, &element, &steps[i]);
    }
}

/**
 * rostrum_read_question:
 *
 * Reads what only questions have.
 */
void
rostrum_read_question (RostrumReader       *reader,
                       const RostrumCursor *object,
                       RostrumQuestion     *question)
{
  static const char *const members[] = { "prompt", "choices", "answer", "explanation", NULL };
  RostrumCursor array, answer;
  const RostrumLangMap **choices;
  guint n;

  rostrum_reader_check_members (reader, object, members, rostrum_read_common_members);
  question->prompt = rostrum_reader_get_text (reader, object, "prompt", ROSTRUM_REQUIRED);
  n = rostrum_reader_enter_array (reader, object, "choices", ROSTRUM_OPTIONAL, &array);
  choices = rostrum_arena_new0 (reader->arena, const RostrumLangMap *, n);
  question->choices = choices;
  for (guint i = 0; i < n; i++)
    {
      RostrumCursor element;

      rostrum_reader_enter_element (&array, i, &element);
      choices[question->n_choices]
          = rostrum_reader_value_text (reader, &element, ROSTRUM_REQUIRED, NULL);
      if (choices[question->n_choices] != NULL)
        question->n_choices++;
    }

  if (array.node != NULL && JSON_NODE_HOLDS_ARRAY (array.node) && n < MIN_CHOICES)
    rostrum_reader_report (reader, &array, ROSTRUM_EXPECTED, ROSTRUM_FAULT_TOO_FEW,
                           G_STRINGIFY (MIN_CHOICES), NULL, NULL);

  question->answer = rostrum_reader_get_text (
      reader, object, "answer", array.node == NULL ? ROSTRUM_REQUIRED : ROSTRUM_OPTIONAL);
  if (array.node != NULL
      && rostrum_reader_enter (reader, object, "answer", ROSTRUM_OPTIONAL, &answer))
    rostrum_reader_report (reader, &answer, ROSTRUM_EXPECTED, ROSTRUM_FAULT_TWO_ANSWERS, NULL,
                           NULL, NULL);
  question->explanation = rostrum_reader_get_text (reader, object, "explanation",
                                                   ROSTRUM_OPTIONAL);
}
