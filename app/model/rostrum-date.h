/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A date of the model: EDTF (ISO 8601-2) level 0, and from level 1 the marks
 * ? ~ %, unspecified digits X, seasons 21 to 24, open and unknown interval
 * ends. The string is kept as written; what it can mean is [min, max].
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days since 1 January of the year 1 (proleptic Gregorian), so 1 = that day. */
typedef gint32 RostrumDay;

#define ROSTRUM_DAY_OPEN_PAST   G_MININT32
#define ROSTRUM_DAY_OPEN_FUTURE G_MAXINT32

typedef enum
{
  ROSTRUM_DATE_NONE        = 0,
  ROSTRUM_DATE_UNCERTAIN   = 1 << 0, /* ? or % */
  ROSTRUM_DATE_APPROXIMATE = 1 << 1, /* ~ or % */
  ROSTRUM_DATE_INTERVAL    = 1 << 2, /* written a/b */
} RostrumDateFlags;

typedef struct
{
  const char       *text; /* as written */
  RostrumDay        min;  /* first day that it can mean */
  RostrumDay        max;  /* last day that it can mean */
  RostrumDateFlags  flags;
} RostrumDate;

#define ROSTRUM_DATE_ERROR (rostrum_date_error_quark ())
GQuark      rostrum_date_error_quark (void);

typedef enum
{
  ROSTRUM_DATE_ERROR_SYNTAX,   /* not of the form of a date */
  ROSTRUM_DATE_ERROR_MONTH,    /* no such month or season */
  ROSTRUM_DATE_ERROR_DAY,      /* the month has no such day */
  ROSTRUM_DATE_ERROR_TIME,     /* no such time of day */
  ROSTRUM_DATE_ERROR_REVERSED, /* an interval that ends before it begins */
  ROSTRUM_DATE_ERROR_ENDLESS,  /* an interval without a known end */
} RostrumDateError;

gboolean    rostrum_date_parse    (const char   *text,
                                   RostrumDate  *date,
                                   GError      **error);
int         rostrum_date_compare  (const RostrumDate *a,
                                   const RostrumDate *b);
char       *rostrum_date_to_words (const RostrumDate *date,
                                   const char        *lang);

gboolean    rostrum_date_get_distance      (const RostrumDate *a,
                                            const RostrumDate *b,
                                            int               *min_days,
                                            int               *max_days);
char       *rostrum_date_distance_to_words (const RostrumDate *a,
                                            const RostrumDate *b,
                                            const char        *lang);

RostrumDay  rostrum_day_from_ymd  (int         year,
                                   int         month,
                                   int         day);
void        rostrum_day_to_ymd    (RostrumDay  value,
                                   int        *year,
                                   int        *month,
                                   int        *day);

G_END_DECLS
