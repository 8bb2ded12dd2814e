/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of a written date, for the modules that put it into words. */

#pragma once

#include "rostrum-date.h"

G_BEGIN_DECLS

/* Seasons stand where months do. Northern ones: in all of them the model's
 * jurisdictions agree about what spring is. */
#define ROSTRUM_SEASON_SPRING 21
#define ROSTRUM_SEASON_WINTER 24

typedef struct
{
  gboolean          open;     /* "..": there is no end */
  gboolean          unknown;  /* nothing written: there is an end, but which? */
  int               year;     /* unspecified digits are 0 */
  int               month;    /* 0: none written; 21 to 24: a season */
  int               day;      /* 0: none written */
  guint             n_year_x; /* unspecified digits at the end of the year */
  RostrumDateFlags  flags;
} RostrumDatePart;

typedef struct
{
  gboolean         interval;
  RostrumDatePart  from; /* the only one of what is no interval */
  RostrumDatePart  to;
} RostrumDateParts;

/* What is wrong with a text that is no date, for a message in any language. */
typedef struct
{
  RostrumDateError code;
  int              month; /* for MONTH and DAY */
  int              day;   /* for DAY */
} RostrumDateTrouble;

gboolean rostrum_date_read (const char         *text,
                            RostrumDate        *date,
                            RostrumDateParts   *parts,
                            RostrumDateTrouble *trouble);

G_END_DECLS
