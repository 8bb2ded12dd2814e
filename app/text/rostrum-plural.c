/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Parses and evaluates "nplurals=3; plural=n==1 ? 0 : n<5 ? 1 : 2;". The
 * expression comes from a file, so it is checked once, when the catalogue is
 * opened; choosing a form cannot fail afterwards.
 */

#include "config.h"

#include "rostrum-plural-private.h"

#include <string.h>

/* More than any language has; bounds the recursion on a hostile header. */
#define MAX_LENGTH  512
#define MAX_PLURALS 16

struct _RostrumPlural
{
  guint  n_plurals;
  char  *expression;
};

typedef struct
{
  const char *p;
  guint64     n;
  gboolean    failed;
} Evaluator;

typedef enum
{
  LEVEL_OR,
  LEVEL_AND,
  LEVEL_EQUALITY,
  LEVEL_RELATION,
  LEVEL_SUM,
  LEVEL_PRODUCT,
  N_LEVELS
} Level;

/* The longer of two operators that begin alike stands first. */
static const struct
{
  Level       level;
  const char *text;
} operators[] = {
  { LEVEL_OR, "||" },      { LEVEL_AND, "&&" },     { LEVEL_EQUALITY, "==" },
  { LEVEL_EQUALITY, "!=" }, { LEVEL_RELATION, "<=" }, { LEVEL_RELATION, ">=" },
  { LEVEL_RELATION, "<" }, { LEVEL_RELATION, ">" }, { LEVEL_SUM, "+" },
  { LEVEL_SUM, "-" },      { LEVEL_PRODUCT, "*" },  { LEVEL_PRODUCT, "/" },
  { LEVEL_PRODUCT, "%" },
};

static guint64 evaluate_choice (Evaluator *self);

static void
skip_blanks (Evaluator *self)
{
  while (*self->p == ' ' || *self->p == '\t')
    self->p++;
}

static gboolean
take (Evaluator  *self,
      const char *text)
{
  skip_blanks (self);
  if (!g_str_has_prefix (self->p, text))
    return FALSE;

  self->p += strlen (text);
  return TRUE;
}

static guint64
evaluate_primary (Evaluator *self)
{
  guint64 value = 0;

  if (take (self, "!"))
    return !evaluate_primary (self);
  if (take (self, "n"))
    return self->n;

  if (take (self, "("))
    {
      value = evaluate_choice (self);
      self->failed |= !take (self, ")");
      return value;
    }

  if (!g_ascii_isdigit (*self->p))
    {
      self->failed = TRUE;
      return 0;
    }

  for (; g_ascii_isdigit (*self->p); self->p++)
    value = value * 10 + (guint64) g_ascii_digit_value (*self->p);
  return value;
}

static const char *
take_operator (Evaluator *self,
               Level      level)
{
  for (gsize i = 0; i < G_N_ELEMENTS (operators); i++)
    if (operators[i].level == level && take (self, operators[i].text))
      return operators[i].text;

  return NULL;
}

static guint64
apply (Evaluator  *self,
       const char *sign,
       guint64     a,
       guint64     b)
{
  gboolean or_equal = sign[1] == '=';

  switch (sign[0])
    {
    case '|':
      return a || b;
    case '&':
      return a && b;
    case '=':
      return a == b;
    case '!':
      return a != b;
    case '<':
      return or_equal ? a <= b : a < b;
    case '>':
      return or_equal ? a >= b : a > b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      break;
    }

  if (b == 0)
    {
      self->failed = TRUE;
      return 0;
    }

  return sign[0] == '/' ? a / b : a % b;
}

static guint64
evaluate_level (Evaluator *self,
                Level      level)
{
  guint64 value;

  if (level == N_LEVELS)
    return evaluate_primary (self);

  value = evaluate_level (self, level + 1);
  while (!self->failed)
    {
      const char *sign = take_operator (self, level);

      if (sign == NULL)
        break;
      value = apply (self, sign, value, evaluate_level (self, level + 1));
    }

  return value;
}

static guint64
evaluate_choice (Evaluator *self)
{
  guint64 condition = evaluate_level (self, LEVEL_OR);
  guint64 yes, no;

  if (self->failed || !take (self, "?"))
    return condition;

  yes = evaluate_choice (self);
  self->failed |= !take (self, ":");
  no = evaluate_choice (self);
  return condition ? yes : no;
}

static gboolean
evaluate (const RostrumPlural *self,
          guint64              n,
          guint               *form)
{
  Evaluator evaluator = { .p = self->expression, .n = n };
  guint64 value = evaluate_choice (&evaluator);

  skip_blanks (&evaluator);
  if (evaluator.failed || *evaluator.p != '\0' || value >= self->n_plurals)
    return FALSE;

  *form = (guint) value;
  return TRUE;
}

/* A sample that reaches every branch of the rules in use. */
static gboolean
is_sound (const RostrumPlural *self)
{
  guint form;

  for (guint64 n = 0; n <= 1000; n++)
    if (!evaluate (self, n, &form))
      return FALSE;

  return TRUE;
}

/**
 * rostrum_plural_new:
 * @header: the value of a catalogue's Plural-Forms line
 *
 * Returns: (transfer full) (nullable): the rule, or %NULL if it is malformed
 */
RostrumPlural *
rostrum_plural_new (const char *header)
{
  g_autoptr (RostrumPlural) self = g_new0 (RostrumPlural, 1);
  Evaluator reader = { .p = header };
  const char *end;

  if (!take (&reader, "nplurals") || !take (&reader, "="))
    return NULL;
  skip_blanks (&reader);
  if (!g_ascii_isdigit (*reader.p))
    return NULL;
  self->n_plurals = (guint) evaluate_primary (&reader);
  if (self->n_plurals < 1 || self->n_plurals > MAX_PLURALS)
    return NULL;
  if (!take (&reader, ";") || !take (&reader, "plural") || !take (&reader, "="))
    return NULL;

  end = strchrnul (reader.p, ';');
  if (end - reader.p > MAX_LENGTH)
    return NULL;
  self->expression = g_strndup (reader.p, (gsize) (end - reader.p));
  g_strchomp (self->expression);

  return is_sound (self) ? g_steal_pointer (&self) : NULL;
}

void
rostrum_plural_free (RostrumPlural *self)
{
  g_free (self->expression);
  g_free (self);
}

/**
 * rostrum_plural_choose:
 *
 * Returns: the index of the form for @n; the last rule that a bad expression
 *   can still break (a division by zero far out) gives the first form
 */
guint
rostrum_plural_choose (const RostrumPlural *self,
                       guint64              n)
{
  guint form = 0;

  if (!evaluate (self, n, &form))
    return 0;

  return form;
}
