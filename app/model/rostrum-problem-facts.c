/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What would have been right, for a program: a few words in no language. */

#include "config.h"

#include "rostrum-problem-private.h"

/* What is said by the fault alone, or NULL. */
static const char *
get_fixed (RostrumFault fault)
{
  switch ((guint) fault)
    {
    case ROSTRUM_FAULT_DATE:
    case ROSTRUM_FAULT_DATE_MONTH:
    case ROSTRUM_FAULT_DATE_DAY:
    case ROSTRUM_FAULT_DATE_TIME:
    case ROSTRUM_FAULT_DATE_REVERSED:
    case ROSTRUM_FAULT_DATE_ENDLESS:
      return "date";

    case ROSTRUM_FAULT_NO_SUCH_ITEM:
    case ROSTRUM_FAULT_BAD_ID:
      return "id";

    case ROSTRUM_FAULT_EMPTY_TEXT:
      return "text";
    case ROSTRUM_FAULT_NEGATIVE:
      return "0 or more";
    case ROSTRUM_FAULT_NO_MODEL:
      return "rostrum";
    case ROSTRUM_FAULT_NO_LABEL:
      return "label";
    case ROSTRUM_FAULT_DUPLICATE_ID:
      return "unique id";
    case ROSTRUM_FAULT_BAD_LANGUAGE:
    case ROSTRUM_FAULT_NO_LANGUAGE:
      return "language tag";
    case ROSTRUM_FAULT_STANDING:
      return "basis editor and a source";
    case ROSTRUM_FAULT_TWO_ANSWERS:
      return "choices or answer";
    case ROSTRUM_FAULT_BAD_UTF8:
    case ROSTRUM_FAULT_STRAY_BYTE:
      return "UTF-8";
    default:
      return NULL;
    }
}

/**
 * rostrum_fault_get_expected:
 * @args: (array fixed-size=3): the fault's arguments
 *
 * Returns: (transfer full) (nullable): the kind, the values or the number that
 *   would have been right
 */
char *
rostrum_fault_get_expected (RostrumFault       fault,
                            const char *const *args)
{
  switch ((guint) fault)
    {
    case ROSTRUM_FAULT_UNEXPECTED:
    case ROSTRUM_FAULT_TYPE:
    case ROSTRUM_FAULT_MISSING:
    case ROSTRUM_FAULT_NOT_IN_PRIMARY:
    case ROSTRUM_FAULT_NOT_IN_LANGUAGE:
      return g_strdup (args[0]);

    case ROSTRUM_FAULT_NOT_ONE_OF:
    case ROSTRUM_FAULT_VERSION:
    case ROSTRUM_FAULT_WRONG_ITEM:
    case ROSTRUM_FAULT_WRONG_FROM:
    case ROSTRUM_FAULT_WRONG_TO:
      return g_strdup (args[1]);

    case ROSTRUM_FAULT_RANGE:
      return g_strdup_printf ("%s to %s", args[1], args[2]);
    case ROSTRUM_FAULT_NO_SUCH_PARAGRAPH:
      return g_strdup_printf ("1 to %s", args[1]);
    case ROSTRUM_FAULT_SECTION_ORDER:
      return g_strdup_printf ("more than %s", args[1]);
    case ROSTRUM_FAULT_TOO_FEW:
      return g_strdup_printf ("at least %s", args[0]);

    case ROSTRUM_FAULT_TOO_MANY:
    case ROSTRUM_FAULT_TOO_DEEP:
    case ROSTRUM_FAULT_TOO_LARGE:
    case ROSTRUM_FAULT_TOO_MANY_VALUES:
    case ROSTRUM_FAULT_TOO_MANY_ITEMS:
    case ROSTRUM_FAULT_LONG_STRING:
    case ROSTRUM_FAULT_LONG_NUMBER:
      return g_strdup_printf ("at most %s", args[0]);

    default:
      return g_strdup (get_fixed (fault));
    }
}
