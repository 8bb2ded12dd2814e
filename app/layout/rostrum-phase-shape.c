/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which mark stands for a stage, and which line for the time after it. */

#include "config.h"

#include "rostrum-phase-shape.h"

static RostrumShape
get_announced_shape (RostrumEventKind kind)
{
  switch (kind)
    {
    case ROSTRUM_EVENT_TECHNOLOGY:
      return ROSTRUM_SHAPE_TECHNOLOGY;
    case ROSTRUM_EVENT_REGULATION:
    case ROSTRUM_EVENT_POLICY:
    case ROSTRUM_EVENT_INITIATIVE:
    case ROSTRUM_EVENT_MEASURE:
      return ROSTRUM_SHAPE_PUBLISHED;
    case ROSTRUM_EVENT_MEETING:
    case ROSTRUM_EVENT_PUBLICATION:
    case ROSTRUM_EVENT_SPEECH:
    case ROSTRUM_EVENT_PERIOD:
    case ROSTRUM_EVENT_OTHER:
    default:
      return ROSTRUM_SHAPE_PUBLICATION;
    }
}

static RostrumShape
get_held_shape (RostrumEventKind kind)
{
  if (kind == ROSTRUM_EVENT_SPEECH)
    return ROSTRUM_SHAPE_SPEECH;
  return kind == ROSTRUM_EVENT_MEETING ? ROSTRUM_SHAPE_MEETING : ROSTRUM_SHAPE_PUBLICATION;
}

/**
 * rostrum_phase_get_shape:
 *
 * Returns: the mark of a stage in the life of an event of that kind; that of
 *   an expected stage is drawn hollow
 */
RostrumShape
rostrum_phase_get_shape (RostrumEventKind kind,
                         RostrumStage     stage)
{
  switch (stage)
    {
    case ROSTRUM_STAGE_PROPOSED:
    case ROSTRUM_STAGE_CONSULTATION:
      return ROSTRUM_SHAPE_PROPOSED;
    case ROSTRUM_STAGE_AGREED:
      return ROSTRUM_SHAPE_AGREED;
    case ROSTRUM_STAGE_SIGNED:
    case ROSTRUM_STAGE_ADOPTED:
      return ROSTRUM_SHAPE_ADOPTED;
    case ROSTRUM_STAGE_PUBLISHED:
      return kind == ROSTRUM_EVENT_PUBLICATION ? ROSTRUM_SHAPE_PUBLICATION
                                               : ROSTRUM_SHAPE_PUBLISHED;
    case ROSTRUM_STAGE_IN_FORCE:
      return ROSTRUM_SHAPE_IN_FORCE;
    case ROSTRUM_STAGE_APPLIES:
    case ROSTRUM_STAGE_EXPECTED:
      return ROSTRUM_SHAPE_APPLIES;
    case ROSTRUM_STAGE_AMENDED:
      return ROSTRUM_SHAPE_AMENDED;
    case ROSTRUM_STAGE_REPEALED:
    case ROSTRUM_STAGE_ENDED:
      return ROSTRUM_SHAPE_REPEALED;
    case ROSTRUM_STAGE_ANNOUNCED:
    case ROSTRUM_STAGE_RELEASED:
      return get_announced_shape (kind);
    case ROSTRUM_STAGE_HELD:
    case ROSTRUM_STAGE_REPORTED:
      return get_held_shape (kind);
    case ROSTRUM_STAGE_OTHER:
    default:
      return kind == ROSTRUM_EVENT_PERIOD ? ROSTRUM_SHAPE_NONE : ROSTRUM_SHAPE_OTHER;
    }
}

/**
 * rostrum_phase_get_line:
 * @stage: of the phase that the line follows
 * @in_force: (inout): whether the law was in force before it; updated
 *
 * Returns: how the time after the phase is drawn; ROSTRUM_SHAPE_NONE if there
 *   is no life any more
 */
RostrumShape
rostrum_phase_get_line (RostrumStage  stage,
                        gboolean     *in_force)
{
  switch (stage)
    {
    case ROSTRUM_STAGE_IN_FORCE:
    case ROSTRUM_STAGE_APPLIES:
      *in_force = TRUE;
      return ROSTRUM_SHAPE_LINE_THICK;
    case ROSTRUM_STAGE_REPEALED:
    case ROSTRUM_STAGE_ENDED:
      *in_force = FALSE;
      return ROSTRUM_SHAPE_NONE;
    case ROSTRUM_STAGE_SIGNED:
    case ROSTRUM_STAGE_ADOPTED:
    case ROSTRUM_STAGE_PUBLISHED:
    case ROSTRUM_STAGE_AMENDED:
    case ROSTRUM_STAGE_RELEASED:
      return *in_force ? ROSTRUM_SHAPE_LINE_THICK : ROSTRUM_SHAPE_LINE_THIN;
    case ROSTRUM_STAGE_PROPOSED:
    case ROSTRUM_STAGE_CONSULTATION:
    case ROSTRUM_STAGE_AGREED:
    case ROSTRUM_STAGE_EXPECTED:
    case ROSTRUM_STAGE_ANNOUNCED:
    case ROSTRUM_STAGE_HELD:
    case ROSTRUM_STAGE_REPORTED:
    case ROSTRUM_STAGE_OTHER:
    default:
      return *in_force ? ROSTRUM_SHAPE_LINE_THICK : ROSTRUM_SHAPE_LINE_DOTTED;
    }
}

/**
 * rostrum_phase_get_weight:
 *
 * Returns: how much a mark of that stage deserves its place where two would
 *   cover each other; the larger stays
 */
int
rostrum_phase_get_weight (RostrumStage stage)
{
  switch (stage)
    {
    case ROSTRUM_STAGE_IN_FORCE:
    case ROSTRUM_STAGE_REPEALED:
    case ROSTRUM_STAGE_ENDED:
      return 5;
    case ROSTRUM_STAGE_ADOPTED:
    case ROSTRUM_STAGE_RELEASED:
    case ROSTRUM_STAGE_HELD:
      return 4;
    case ROSTRUM_STAGE_PUBLISHED:
    case ROSTRUM_STAGE_APPLIES:
    case ROSTRUM_STAGE_ANNOUNCED:
    case ROSTRUM_STAGE_EXPECTED:
      return 3;
    case ROSTRUM_STAGE_AMENDED:
    case ROSTRUM_STAGE_PROPOSED:
      return 2;
    case ROSTRUM_STAGE_CONSULTATION:
    case ROSTRUM_STAGE_AGREED:
    case ROSTRUM_STAGE_SIGNED:
    case ROSTRUM_STAGE_REPORTED:
    case ROSTRUM_STAGE_OTHER:
    default:
      return 1;
    }
}
