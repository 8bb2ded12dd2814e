/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Numbers, and true and false. */

#include "config.h"

#include "rostrum-reader-private.h"

#include <math.h>

gboolean
rostrum_reader_get_boolean (RostrumReader       *self,
                            const RostrumCursor *object,
                            const char          *name,
                            gboolean             fallback)
{
  RostrumCursor member;

  if (!rostrum_reader_enter (self, object, name, ROSTRUM_OPTIONAL, &member))
    return fallback;
  if (JSON_NODE_HOLDS_VALUE (member.node)
      && json_node_get_value_type (member.node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (member.node);

  rostrum_reader_report_kind (self, &member, ROSTRUM_OPTIONAL, "boolean");
  return fallback;
}

/**
 * rostrum_reader_is_number:
 *
 * Returns: whether the value is a number; if not, that is reported
 */
gboolean
rostrum_reader_is_number (RostrumReader       *self,
                          const RostrumCursor *cursor,
                          RostrumPresence      presence)
{
  GType type = JSON_NODE_HOLDS_VALUE (cursor->node) ? json_node_get_value_type (cursor->node)
                                                    : G_TYPE_INVALID;

  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    return TRUE;

  rostrum_reader_report_kind (self, cursor, presence, "number");
  return FALSE;
}

/**
 * rostrum_reader_get_number:
 *
 * Returns: a number from 0 on; 0 if there is none
 */
double
rostrum_reader_get_number (RostrumReader       *self,
                           const RostrumCursor *object,
                           const char          *name,
                           RostrumPresence      presence)
{
  RostrumCursor member;
  double value;

  if (!rostrum_reader_enter (self, object, name, presence, &member))
    return 0;
  if (!rostrum_reader_is_number (self, &member, presence))
    return 0;

  value = json_node_get_double (member.node);
  if (value < 0)
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_dtostr (number, sizeof number, value);
      rostrum_reader_report (self, &member, presence, ROSTRUM_FAULT_NEGATIVE, number, NULL, NULL);
      return 0;
    }

  return value;
}

/**
 * rostrum_reader_value_integer:
 * @first: the least that is right
 * @last: the most that is right
 * @value: (out): unchanged if there is no such number
 *
 * 3.0 is a whole number, as JSON Schema has it.
 */
gboolean
rostrum_reader_value_integer (RostrumReader       *self,
                              const RostrumCursor *cursor,
                              RostrumPresence      presence,
                              int                  first,
                              int                  last,
                              int                 *value)
{
  GType type = JSON_NODE_HOLDS_VALUE (cursor->node) ? json_node_get_value_type (cursor->node)
                                                    : G_TYPE_INVALID;
  double number;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    {
      rostrum_reader_report_kind (self, cursor, presence, "integer");
      return FALSE;
    }

  number = json_node_get_double (cursor->node);
  if (number != floor (number) || number < first || number > last)
    {
      char found[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *least = g_strdup_printf ("%d", first);
      g_autofree char *most = g_strdup_printf ("%d", last);

      g_ascii_dtostr (found, sizeof found, number);
      if (number != floor (number))
        rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_TYPE, "integer", found, NULL);
      else
        rostrum_reader_report (self, cursor, presence, ROSTRUM_FAULT_RANGE, found, least, most);
      return FALSE;
    }

  *value = (int) number;
  return TRUE;
}

int
rostrum_reader_get_integer (RostrumReader       *self,
                            const RostrumCursor *object,
                            const char          *name,
                            RostrumPresence      presence,
                            int                  first,
                            int                  last,
                            int                  fallback)
{
  RostrumCursor member;
  int value = fallback;

  if (rostrum_reader_enter (self, object, name, presence, &member))
    rostrum_reader_value_integer (self, &member, presence, first, last, &value);
  return value;
}
