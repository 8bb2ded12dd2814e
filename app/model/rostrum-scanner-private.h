/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The scanner's state, for the files that it is made of: rostrum-scan.c knows
 * objects and arrays, rostrum-scan-tokens.c strings, numbers and words, and
 * rostrum-scan-report.c says what is wrong.
 */

#pragma once

#include "rostrum-problem-private.h"
#include "rostrum-scan-keys-private.h"
#include "rostrum-scan-private.h"

G_BEGIN_DECLS

typedef enum
{
  ROSTRUM_SCAN_STATE_VALUE,         /* at the start, after ':' and after ',' in an array */
  ROSTRUM_SCAN_STATE_FIRST_ELEMENT, /* after '[' */
  ROSTRUM_SCAN_STATE_FIRST_NAME,    /* after '{' */
  ROSTRUM_SCAN_STATE_NAME,          /* after ',' in an object */
  ROSTRUM_SCAN_STATE_AFTER_VALUE,
  ROSTRUM_SCAN_STATE_FAILED,
} RostrumScanState;

/* One open object or array within the depth limit. */
typedef struct
{
  gboolean    is_object;
  gboolean    in_member; /* the path leads into a member */
  gsize       index;     /* of the element */
  const char *name;      /* of the member, at its quotation mark */
  gsize       name_length;
  guint       first_key;
} RostrumScanFrame;

typedef struct
{
  const char              *data;
  const char              *p;
  const char              *end;
  const char              *bad_utf8; /* the first byte that is not UTF-8, or end */
  const RostrumScanLimits *limits;
  char                    *file;
  GCancellable            *cancellable;
  GPtrArray               *problems;
  RostrumScan             *result;
  RostrumScanFrame                   *frames;
  gsize                    depth;
  GByteArray              *deep;     /* a bit for each level beyond the frames */
  RostrumScanKeys         *keys;
  const char              *line_start;
  guint                    line;
  gboolean                 is_sound; /* the last string holds a text */
} RostrumScanner;

/* Problems; the place is in the scanner's bytes. */
char             *rostrum_scanner_get_pointer     (RostrumScanner *self);
void              rostrum_scanner_add_problem     (RostrumScanner *self,
                                                   const char     *place,
                                                   RostrumFault    fault,
                                                   const char     *pointer,
                                                   const char     *first,
                                                   const char     *second);
void              rostrum_scanner_report          (RostrumScanner *self,
                                                   const char     *place,
                                                   RostrumFault    fault,
                                                   const char     *first,
                                                   const char     *second);
void              rostrum_scanner_report_limit    (RostrumScanner *self,
                                                   RostrumFault    fault,
                                                   guint64         limit);
RostrumScanState  rostrum_scanner_fail            (RostrumScanner *self,
                                                   const char     *place,
                                                   RostrumFault    fault,
                                                   const char     *first);
RostrumScanState  rostrum_scanner_fail_unexpected (RostrumScanner *self,
                                                   const char     *expected);
char             *rostrum_scanner_quote_found     (RostrumScanner *self);

/* Tokens; each begins at self->p, which is behind it afterwards. */
gboolean          rostrum_scanner_read_string     (RostrumScanner *self);
RostrumScanState  rostrum_scanner_read_number     (RostrumScanner *self);
RostrumScanState  rostrum_scanner_read_word       (RostrumScanner *self);

G_END_DECLS
