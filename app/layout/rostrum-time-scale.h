/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days to document units, and the ticks that suit the scale. */

#pragma once

#include "rostrum-date.h"

G_BEGIN_DECLS

typedef struct
{
  RostrumDay origin;      /* the day at x = left */
  double     left;        /* document units */
  double     day_width;   /* document units a day */
} RostrumTimeScale;

typedef struct
{
  RostrumDay  day;
  gboolean    major;      /* a year */
  char       *label;      /* (nullable) */
} RostrumTick;

double    rostrum_time_scale_x      (const RostrumTimeScale *self,
                                     double                  day);
double    rostrum_time_scale_day    (const RostrumTimeScale *self,
                                     double                  x);
double    rostrum_time_scale_middle (const RostrumTimeScale *self,
                                     const RostrumDate      *date);
GArray   *rostrum_time_scale_ticks  (const RostrumTimeScale *self,
                                     RostrumDay              from,
                                     RostrumDay              to,
                                     const char             *lang);

G_END_DECLS
