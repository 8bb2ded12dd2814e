/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reading dates and reckoning with days. The grammar is small enough to read
 * by hand, which lets a message name the month or day that does not exist.
 */

#include "config.h"

#include "rostrum-date-private.h"

#include <string.h>

#define DAYS_IN_400_YEARS 146097

typedef struct
{
  const char         *p;
  RostrumDateTrouble *trouble;
} Reader;

G_DEFINE_QUARK (rostrum-date-error-quark, rostrum_date_error)

static gboolean
is_leap_year (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
days_in_month (int year,
               int month)
{
  static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return month == 2 && is_leap_year (year) ? 29 : days[month - 1];
}

/* Years that begin in March put the leap day last, so that one formula gives
 * the day of the year of every month. */
static int
days_before_march_month (int month)
{
  return (153 * ((month + 9) % 12) + 2) / 5;
}

/**
 * rostrum_day_from_ymd:
 * @year: any year of the proleptic Gregorian calendar, 0 being 1 BC
 *
 * Returns: the day; 1 is 1 January of the year 1
 */
RostrumDay
rostrum_day_from_ymd (int year,
                      int month,
                      int day)
{
  int march_year = month <= 2 ? year - 1 : year;
  int era = (march_year >= 0 ? march_year : march_year - 399) / 400;
  int year_of_era = march_year - era * 400;
  int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100
                   + days_before_march_month (month) + day - 1;

  /* 1 March of the year 0 is day -305. */
  return era * DAYS_IN_400_YEARS + day_of_era - 305;
}

/**
 * rostrum_day_to_ymd:
 * @year: (out):
 * @month: (out):
 * @day: (out):
 *
 * The inverse of rostrum_day_from_ymd().
 */
void
rostrum_day_to_ymd (RostrumDay value,
                    int       *year,
                    int       *month,
                    int       *day)
{
  gint64 shifted = (gint64) value + 305;
  gint64 era = (shifted >= 0 ? shifted : shifted - (DAYS_IN_400_YEARS - 1)) / DAYS_IN_400_YEARS;
  int day_of_era = (int) (shifted - era * DAYS_IN_400_YEARS);
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096)
                    / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int march_month = (5 * day_of_year + 2) / 153;

  *day = day_of_year - (153 * march_month + 2) / 5 + 1;
  *month = march_month < 10 ? march_month + 3 : march_month - 9;
  *year = (int) (era * 400) + year_of_era + (*month <= 2 ? 1 : 0);
}

static gboolean
refuse (Reader           *self,
        RostrumDateError  code)
{
  self->trouble->code = code;
  return FALSE;
}

static gboolean
take (Reader *self,
      char    wanted)
{
  if (*self->p != wanted)
    return FALSE;

  self->p++;
  return TRUE;
}

/* Exactly so many digits; 'X' for those at the end counts as 0. */
static gboolean
read_digits (Reader *self,
             guint   n_digits,
             int    *value,
             guint  *n_x)
{
  *value = 0;
  *n_x = 0;
  for (guint i = 0; i < n_digits; i++, self->p++)
    {
      if (*self->p == 'X')
        (*n_x)++;
      else if (!g_ascii_isdigit (*self->p) || *n_x > 0)
        return FALSE;

      *value = *value * 10 + (*self->p == 'X' ? 0 : *self->p - '0');
    }

  return TRUE;
}

static gboolean
is_season (int month)
{
  return month >= ROSTRUM_SEASON_SPRING && month <= ROSTRUM_SEASON_WINTER;
}

/* Level 1 leaves a month or a day open as a whole, never one digit of it, and
 * nothing more exact may follow. */
static gboolean
read_day (Reader          *self,
          RostrumDatePart *part,
          gboolean         month_open)
{
  guint n_x;

  if (!read_digits (self, 2, &part->day, &n_x) || n_x == 1)
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  if (n_x == 2)
    return is_season (part->month) ? refuse (self, ROSTRUM_DATE_ERROR_SYNTAX) : TRUE;
  if (month_open || is_season (part->month))
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);

  if (part->day < 1 || part->day > days_in_month (part->year, part->month))
    {
      self->trouble->month = part->month;
      self->trouble->day = part->day;
      return refuse (self, ROSTRUM_DATE_ERROR_DAY);
    }

  return TRUE;
}

static gboolean
read_month (Reader          *self,
            RostrumDatePart *part)
{
  guint n_x;

  if (!read_digits (self, 2, &part->month, &n_x) || n_x == 1)
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  if (n_x == 2)
    return take (self, '-') ? read_day (self, part, TRUE) : TRUE;

  if ((part->month < 1 || part->month > 12) && !is_season (part->month))
    {
      self->trouble->month = part->month;
      return refuse (self, ROSTRUM_DATE_ERROR_MONTH);
    }

  return take (self, '-') ? read_day (self, part, FALSE) : TRUE;
}

static gboolean
read_calendar_date (Reader          *self,
                    RostrumDatePart *part)
{
  if (!read_digits (self, 4, &part->year, &part->n_year_x))
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  if (!take (self, '-'))
    return TRUE;
  if (part->n_year_x > 0)
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  return read_month (self, part);
}

static void
read_qualifier (Reader          *self,
                RostrumDatePart *part)
{
  if (take (self, '?'))
    part->flags = ROSTRUM_DATE_UNCERTAIN;
  else if (take (self, '~'))
    part->flags = ROSTRUM_DATE_APPROXIMATE;
  else if (take (self, '%'))
    part->flags = ROSTRUM_DATE_UNCERTAIN | ROSTRUM_DATE_APPROXIMATE;
}

static gboolean
read_part (Reader          *self,
           RostrumDatePart *part)
{
  if (!read_calendar_date (self, part))
    return FALSE;

  read_qualifier (self, part);
  return TRUE;
}

/* hh:mm:ss and Z, ±hh or ±hh:mm. It is checked and then left out of account:
 * a day is the model's smallest unit. */
static gboolean
read_time (Reader *self)
{
  int hour, minute, second, zone_hour = 0, zone_minute = 0;
  guint n_x[3];

  if (!read_digits (self, 2, &hour, &n_x[0]) || !take (self, ':')
      || !read_digits (self, 2, &minute, &n_x[1]) || !take (self, ':')
      || !read_digits (self, 2, &second, &n_x[2]) || n_x[0] + n_x[1] + n_x[2] > 0)
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);

  if (!take (self, 'Z') && (take (self, '+') || take (self, '-')))
    {
      if (!read_digits (self, 2, &zone_hour, &n_x[0]) || n_x[0] > 0)
        return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
      if (take (self, ':') && (!read_digits (self, 2, &zone_minute, &n_x[1]) || n_x[1] > 0))
        return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
    }

  if (hour > 23 || minute > 59 || second > 59 || zone_hour > 14 || zone_minute > 59)
    return refuse (self, ROSTRUM_DATE_ERROR_TIME);
  return TRUE;
}

/* One end of an interval: a date, "..", or nothing. */
static gboolean
read_end (Reader          *self,
          RostrumDatePart *part)
{
  if (*self->p == '/' || *self->p == '\0')
    {
      part->unknown = TRUE;
      return TRUE;
    }

  if (g_str_has_prefix (self->p, ".."))
    {
      self->p += 2;
      part->open = TRUE;
      return TRUE;
    }

  return read_part (self, part);
}

static gboolean
is_endless (const RostrumDatePart *part)
{
  return part->open || part->unknown;
}

static gboolean
read_interval (Reader           *self,
               RostrumDateParts *parts)
{
  parts->interval = TRUE;
  if (!read_end (self, &parts->from))
    return FALSE;
  if (!take (self, '/'))
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  if (!read_end (self, &parts->to))
    return FALSE;
  if (*self->p != '\0')
    return refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
  if (is_endless (&parts->from) && is_endless (&parts->to))
    return refuse (self, ROSTRUM_DATE_ERROR_ENDLESS);
  return TRUE;
}

static gboolean
read_single (Reader           *self,
             RostrumDateParts *parts)
{
  if (!read_calendar_date (self, &parts->from))
    return FALSE;

  if (parts->from.day != 0 && take (self, 'T'))
    {
      if (!read_time (self))
        return FALSE;
    }
  else
    read_qualifier (self, &parts->from);

  return *self->p == '\0' ? TRUE : refuse (self, ROSTRUM_DATE_ERROR_SYNTAX);
}

/* All digits unspecified: nothing at all is known. */
static gboolean
is_any_year (const RostrumDatePart *part)
{
  return part->n_year_x == 4;
}

static RostrumDay
first_day (const RostrumDatePart *part)
{
  int month = part->month == 0 ? 1 : part->month;

  if (is_endless (part) || is_any_year (part))
    return ROSTRUM_DAY_OPEN_PAST;
  if (is_season (month))
    month = 3 + 3 * (month - ROSTRUM_SEASON_SPRING);
  return rostrum_day_from_ymd (part->year, month, MAX (part->day, 1));
}

static RostrumDay
last_day (const RostrumDatePart *part)
{
  static const int unspecified_years[] = { 0, 9, 99, 999 };
  int year = part->year;
  int month = part->month;

  if (is_endless (part) || is_any_year (part))
    return ROSTRUM_DAY_OPEN_FUTURE;
  if (part->day != 0)
    return rostrum_day_from_ymd (year, month, part->day);
  if (month == 0)
    return rostrum_day_from_ymd (year + unspecified_years[part->n_year_x], 12, 31);

  if (is_season (month))
    {
      /* Winter ends in the February of the next year. */
      year += month == ROSTRUM_SEASON_WINTER ? 1 : 0;
      month = 5 + 3 * (month - ROSTRUM_SEASON_SPRING);
      month = month > 12 ? month - 12 : month;
    }
  return rostrum_day_from_ymd (year, month, days_in_month (year, month));
}

/**
 * rostrum_date_read:
 * @date: (out): set only on success
 * @parts: (out): set only on success
 * @trouble: (out): set only on failure
 *
 * Returns: whether @text is a date
 */
gboolean
rostrum_date_read (const char         *text,
                   RostrumDate        *date,
                   RostrumDateParts   *parts,
                   RostrumDateTrouble *trouble)
{
  RostrumDateTrouble found = { .code = ROSTRUM_DATE_ERROR_SYNTAX };
  RostrumDateParts read = { .interval = FALSE };
  Reader reader = { .p = text, .trouble = &found };
  gboolean is_interval = strchr (text, '/') != NULL;
  RostrumDay min, max;

  if (is_interval ? !read_interval (&reader, &read) : !read_single (&reader, &read))
    {
      *trouble = found;
      return FALSE;
    }

  min = first_day (&read.from);
  max = last_day (is_interval ? &read.to : &read.from);
  if (min > max)
    {
      found.code = ROSTRUM_DATE_ERROR_REVERSED;
      *trouble = found;
      return FALSE;
    }

  *parts = read;
  *date = (RostrumDate) {
    .text = text,
    .min = min,
    .max = max,
    .flags = read.from.flags | read.to.flags
             | (is_interval ? ROSTRUM_DATE_INTERVAL : ROSTRUM_DATE_NONE),
  };
  return TRUE;
}

static void
set_error (GError                  **error,
           const char               *text,
           const RostrumDateTrouble *trouble)
{
  switch (trouble->code)
    {
    case ROSTRUM_DATE_ERROR_MONTH:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_MONTH,
                   "\"%s\" is not a date: month %d", text, trouble->month);
      return;

    case ROSTRUM_DATE_ERROR_DAY:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_DAY,
                   "\"%s\" is not a date: month %d has no day %d", text, trouble->month,
                   trouble->day);
      return;

    case ROSTRUM_DATE_ERROR_TIME:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_TIME,
                   "\"%s\" is not a date: there is no such time of day", text);
      return;

    case ROSTRUM_DATE_ERROR_REVERSED:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_REVERSED,
                   "\"%s\" is not an interval: it ends before it begins", text);
      return;

    case ROSTRUM_DATE_ERROR_ENDLESS:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_ENDLESS,
                   "\"%s\" is not an interval: neither end is known", text);
      return;

    case ROSTRUM_DATE_ERROR_SYNTAX:
    default:
      g_set_error (error, ROSTRUM_DATE_ERROR, ROSTRUM_DATE_ERROR_SYNTAX,
                   "\"%s\" is not a date", text);
      return;
    }
}

/**
 * rostrum_date_parse:
 * @text: EDTF, which has to outlive @date
 * @date: (out): set only on success
 *
 * Returns: whether @text is a date; if not, @error is set in
 *   %ROSTRUM_DATE_ERROR
 */
gboolean
rostrum_date_parse (const char   *text,
                    RostrumDate  *date,
                    GError      **error)
{
  RostrumDateParts parts;
  RostrumDateTrouble trouble;

  g_return_val_if_fail (text != NULL, FALSE);

  if (rostrum_date_read (text, date, &parts, &trouble))
    return TRUE;

  set_error (error, text, &trouble);
  return FALSE;
}

/**
 * rostrum_date_compare:
 *
 * Returns: less than, equal to or greater than 0: by the first day that the
 *   dates can mean, then by the last
 */
int
rostrum_date_compare (const RostrumDate *a,
                      const RostrumDate *b)
{
  if (a->min != b->min)
    return a->min < b->min ? -1 : 1;
  if (a->max != b->max)
    return a->max < b->max ? -1 : 1;
  return 0;
}
