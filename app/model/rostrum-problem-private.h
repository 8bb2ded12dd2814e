/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the modules that read a file say what is wrong with it. */

#pragma once

#include <glib.h>

#include "rostrum-problem.h"

G_BEGIN_DECLS

/* What can be wrong. The comments name the arguments, in order. */
typedef enum
{
  /* The bytes are not JSON. */
  ROSTRUM_FAULT_EMPTY,
  ROSTRUM_FAULT_UNEXPECTED,        /* token expected, token or text found */
  ROSTRUM_FAULT_TRAILING_COMMA,
  ROSTRUM_FAULT_EXTRA_TEXT,
  ROSTRUM_FAULT_COMMENT,
  ROSTRUM_FAULT_SINGLE_QUOTE,
  ROSTRUM_FAULT_BAD_WORD,          /* word */
  ROSTRUM_FAULT_BAD_NUMBER,        /* number */
  ROSTRUM_FAULT_UNCLOSED_STRING,
  ROSTRUM_FAULT_CONTROL_CHARACTER, /* U+XXXX */
  ROSTRUM_FAULT_BAD_ESCAPE,        /* escape */
  ROSTRUM_FAULT_BYTE_ORDER_MARK,
  ROSTRUM_FAULT_STRAY_BYTE,        /* byte in hexadecimal */

  /* They are, but hold what no text can. */
  ROSTRUM_FAULT_BAD_UTF8,          /* byte in hexadecimal */
  ROSTRUM_FAULT_NUL,
  ROSTRUM_FAULT_HALF_CHARACTER,    /* escape */

  /* They are more than this program takes. */
  ROSTRUM_FAULT_TOO_DEEP,          /* limit */
  ROSTRUM_FAULT_TOO_LARGE,         /* limit in bytes */
  ROSTRUM_FAULT_TOO_MANY_VALUES,   /* limit */
  ROSTRUM_FAULT_TOO_MANY_ITEMS,    /* limit */
  ROSTRUM_FAULT_LONG_STRING,       /* limit in bytes */
  ROSTRUM_FAULT_LONG_NUMBER,       /* limit in characters */
  ROSTRUM_FAULT_NUMBER_RANGE,      /* number */
  ROSTRUM_FAULT_MEMORY,            /* needed, free */
  ROSTRUM_FAULT_PARSER,            /* words of the parser */

  /* They are JSON, but not a good model. */
  ROSTRUM_FAULT_DUPLICATE_KEY,     /* name */
  ROSTRUM_FAULT_NO_MODEL,
  ROSTRUM_FAULT_LESSON_FILE,
  ROSTRUM_FAULT_VERSION,           /* version found, version known */
  ROSTRUM_FAULT_TYPE,              /* kind expected, kind found */
  ROSTRUM_FAULT_EMPTY_TEXT,
  ROSTRUM_FAULT_NOT_ONE_OF,        /* value, values allowed */
  ROSTRUM_FAULT_RANGE,             /* number, first, last */
  ROSTRUM_FAULT_NEGATIVE,          /* number */
  ROSTRUM_FAULT_TOO_FEW,           /* least number */
  ROSTRUM_FAULT_TOO_MANY,          /* greatest number */
  ROSTRUM_FAULT_BAD_ID,            /* id */
  ROSTRUM_FAULT_MISSING,           /* member */
  ROSTRUM_FAULT_NO_LABEL,          /* stage */
  ROSTRUM_FAULT_UNKNOWN,           /* member */
  ROSTRUM_FAULT_DUPLICATE_ID,      /* id */
  ROSTRUM_FAULT_NO_SUCH_ITEM,      /* id */
  ROSTRUM_FAULT_WRONG_ITEM,        /* id, array expected, array found */
  ROSTRUM_FAULT_NO_SUCH_PARAGRAPH, /* paragraph, count */
  ROSTRUM_FAULT_WRONG_FROM,        /* relation, arrays allowed, array found */
  ROSTRUM_FAULT_WRONG_TO,          /* relation, arrays allowed, array found */
  ROSTRUM_FAULT_CIRCLE,            /* ids */
  ROSTRUM_FAULT_DATE,              /* date */
  ROSTRUM_FAULT_DATE_MONTH,        /* date, month */
  ROSTRUM_FAULT_DATE_DAY,          /* date, month, day */
  ROSTRUM_FAULT_DATE_TIME,         /* date */
  ROSTRUM_FAULT_DATE_REVERSED,     /* date */
  ROSTRUM_FAULT_DATE_ENDLESS,      /* date */
  ROSTRUM_FAULT_BAD_LANGUAGE,      /* tag */
  ROSTRUM_FAULT_OTHER_LANGUAGE,    /* tag */
  ROSTRUM_FAULT_NOT_IN_PRIMARY,    /* tag */
  ROSTRUM_FAULT_NOT_IN_LANGUAGE,   /* tag */
  ROSTRUM_FAULT_NO_LANGUAGE,
  ROSTRUM_FAULT_LANGUAGE_TWICE,    /* tag */
  ROSTRUM_FAULT_SECTION_ORDER,     /* first paragraph, last one of the section before */
  ROSTRUM_FAULT_STANDING,
  ROSTRUM_FAULT_TWO_ANSWERS,

  /* Nothing is wrong here: there were more problems than are listed. */
  ROSTRUM_FAULT_MORE,              /* errors, warnings not listed */
  ROSTRUM_N_FAULTS
} RostrumFault;

#define ROSTRUM_PROBLEM_MAX_ARGS 3

/* The place that a problem's pointer names: a value or, for what is wrong
 * with the member as such, its name. */
typedef enum
{
  ROSTRUM_AT_VALUE,
  ROSTRUM_AT_NAME,
} RostrumProblemPlace;

struct _RostrumProblem
{
  RostrumFault         fault;
  RostrumProblemPlace  place;
  char                *file; /* (nullable) a ref-counted string */
  char                *pointer;
  guint                line; /* 0: not yet known */
  guint                column;
  char                *args[ROSTRUM_PROBLEM_MAX_ARGS];
  char                *expected; /* (nullable) for a program */
};

RostrumProblem *rostrum_problem_new       (RostrumFault          fault,
                                           char                 *file,
                                           const char           *pointer,
                                           const char *const    *args);
char           *rostrum_problem_to_words  (const RostrumProblem *self,
                                           const char           *lang);
const char     *rostrum_fault_get_code    (RostrumFault          fault);
gboolean        rostrum_fault_is_warning  (RostrumFault          fault);
char           *rostrum_fault_get_expected (RostrumFault         fault,
                                           const char *const    *args);

/* How many problems of one file are listed; the rest is only counted. */
#define ROSTRUM_MAX_PROBLEMS 1000

gboolean        rostrum_problems_are_full (GPtrArray            *problems,
                                           guint                 max);
void            rostrum_problems_skip     (GPtrArray            *problems,
                                           char                 *file,
                                           RostrumFault          fault);
int             rostrum_problem_compare   (gconstpointer         a,
                                           gconstpointer         b);

G_END_DECLS
