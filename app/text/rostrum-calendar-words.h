/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days, months, seasons and years in words, without the process locale. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* month and day may be 0: "March 2024", "2024". Months 21 to 24 are the EDTF
 * seasons spring to winter. */
char       *rostrum_calendar_date        (const char *lang,
                                          int         year,
                                          int         month,
                                          int         day);
char       *rostrum_calendar_date_range  (const char *lang,
                                          const int   from[3],
                                          const int   to[3]);
char       *rostrum_calendar_decade      (const char *lang,
                                          int         year);
const char *rostrum_calendar_short_month (const char *lang,
                                          int         month);

G_END_DECLS
