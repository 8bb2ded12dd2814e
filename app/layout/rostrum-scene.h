/* Copyright 2026 The Rostrum authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a view shows, laid out: an immutable list of nodes in paint order, in
 * document units (CSS px at zoom 1). Painting, hit testing, keyboard, the
 * accessible tree, export and the dump all read these same rectangles.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
} RostrumPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} RostrumRect;

typedef enum
{
  ROSTRUM_ROLE_FIELD,        /* what lies behind everything */
  ROSTRUM_ROLE_ECHO,         /* a faint contour of the outermost layer */
  ROSTRUM_ROLE_BAND,         /* a risk layer: its contour */
  ROSTRUM_ROLE_BAND_TITLE,
  ROSTRUM_ROLE_RISK,         /* a risk: its chip */
  ROSTRUM_ROLE_CHAIN,        /* an arrow between two risks */
  ROSTRUM_ROLE_LANE,
  ROSTRUM_ROLE_LANE_HEADING,
  ROSTRUM_ROLE_AXIS,
  ROSTRUM_ROLE_TICK,         /* its line through the lanes */
  ROSTRUM_ROLE_TICK_LABEL,
  ROSTRUM_ROLE_PIN,          /* a vertical line at a day */
  ROSTRUM_ROLE_PIN_FLAG,
  ROSTRUM_ROLE_EVENT,        /* an event: its rectangle, label and life */
  ROSTRUM_ROLE_LINE,         /* a stretch of its life */
  ROSTRUM_ROLE_SPAN,         /* a date that is no single day */
  ROSTRUM_ROLE_JOIN,         /* from what was said to the record */
  ROSTRUM_ROLE_MARK,         /* a phase */
  ROSTRUM_ROLE_SAID,         /* what the speech says of the date */
  ROSTRUM_ROLE_LABEL,
  ROSTRUM_ROLE_ENTRY,        /* of a document: lines of text */
  ROSTRUM_ROLE_LEGEND,       /* an entry of the legend: a sample and a word */
  ROSTRUM_N_ROLES
} RostrumRole;

/* How a mark is drawn, and the sample of a legend entry. */
typedef enum
{
  ROSTRUM_SHAPE_NONE,
  ROSTRUM_SHAPE_PROPOSED,
  ROSTRUM_SHAPE_AGREED,
  ROSTRUM_SHAPE_ADOPTED,
  ROSTRUM_SHAPE_PUBLISHED,
  ROSTRUM_SHAPE_IN_FORCE,
  ROSTRUM_SHAPE_APPLIES,
  ROSTRUM_SHAPE_AMENDED,
  ROSTRUM_SHAPE_REPEALED,
  ROSTRUM_SHAPE_MEETING,
  ROSTRUM_SHAPE_PUBLICATION,
  ROSTRUM_SHAPE_TECHNOLOGY,
  ROSTRUM_SHAPE_SPEECH,
  ROSTRUM_SHAPE_SAID,
  ROSTRUM_SHAPE_OTHER,
  ROSTRUM_SHAPE_UNVERIFIED, /* the ring around a mark, as a sample */
  ROSTRUM_SHAPE_CAUSE_TECHNOLOGY,
  ROSTRUM_SHAPE_CAUSE_APPLICATION,
  ROSTRUM_SHAPE_CAUSE_SOCIETY,
  ROSTRUM_SHAPE_PLACEMENT_STATED,
  ROSTRUM_SHAPE_PLACEMENT_EDITORIAL,
  ROSTRUM_SHAPE_LINE_DOTTED,
  ROSTRUM_SHAPE_LINE_THIN,
  ROSTRUM_SHAPE_LINE_THICK,
  ROSTRUM_SHAPE_LINE_DASHED,
  ROSTRUM_SHAPE_LINE_FADING,
} RostrumShape;

/* What a run of text is, which the theme turns into a colour. */
typedef enum
{
  ROSTRUM_INK_TEXT,
  ROSTRUM_INK_DIM,
  ROSTRUM_INK_SAID,
  ROSTRUM_INK_SOURCE,
  ROSTRUM_INK_EDITOR,
  ROSTRUM_INK_REPORT,
  ROSTRUM_INK_ON_LAYER, /* on the fill of the node's slot */
  ROSTRUM_INK_ON_LAYER_DIM,
  ROSTRUM_INK_ON_CHIP,
  ROSTRUM_INK_ON_CHIP_DIM,
} RostrumInk;

typedef enum
{
  ROSTRUM_NODE_PLAIN     = 0,
  ROSTRUM_NODE_EDITORIAL = 1 << 0, /* our reading: dashed */
  ROSTRUM_NODE_UNCERTAIN = 1 << 1, /* unverified: dotted ring and "?" */
  ROSTRUM_NODE_EXPECTED  = 1 << 2, /* not yet: hollow, dashed */
  ROSTRUM_NODE_SPEAKER   = 1 << 3, /* the speech says so */
  ROSTRUM_NODE_STICKY_X  = 1 << 4, /* stays in view when panned sideways */
  ROSTRUM_NODE_STICKY_Y  = 1 << 5, /* stays in view when scrolled */
  ROSTRUM_NODE_MAJOR     = 1 << 6, /* a year among months */
} RostrumNodeFlags;

typedef struct
{
  double size;   /* document units */
  int    weight; /* 400, 600, 700, 800; Chinese is set in 400 or 700 */
} RostrumTextStyle;

typedef struct
{
  const char       *text;
  const char       *lang; /* BCP 47 */
  RostrumTextStyle  style;
  RostrumInk        ink;
  double            x;
  double            baseline;
  double            width;
} RostrumTextRun;

typedef struct
{
  RostrumRole         role;
  RostrumShape        shape;
  RostrumNodeFlags    flags;
  const char         *id;             /* unique in the scene */
  const char         *item;           /* (nullable) id of the model's item */
  const char         *kind;           /* as the file writes it: a stage, a cause, … */
  const char         *title;          /* (nullable) for tooltip and screen reader */
  const char         *title_lang;     /* of title */
  const char         *label_of;       /* (nullable) id of the node it names */
  const char         *hidden_because; /* (nullable) why it is not drawn */
  RostrumRect         rect;
  guint               group;          /* index of the node it belongs to, or its own */
  int                 slot;           /* place in the palette of lanes or layers; -1: none */
  int                 n_slots;
  guint               n_runs;
  const RostrumTextRun *runs;
  guint               n_points;
  const RostrumPoint *points;         /* BAND, ECHO: closed; CHAIN, JOIN: cubic or polyline */
} RostrumNode;

typedef struct _RostrumScene RostrumScene;

RostrumScene      *rostrum_scene_ref         (RostrumScene       *self);
void               rostrum_scene_unref       (RostrumScene       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RostrumScene, rostrum_scene_unref)

const char        *rostrum_scene_get_title   (const RostrumScene *self);
const char        *rostrum_scene_get_title_lang (const RostrumScene *self);
double             rostrum_scene_get_width   (const RostrumScene *self);
double             rostrum_scene_get_height  (const RostrumScene *self);
guint              rostrum_scene_get_n_nodes (const RostrumScene *self);
const RostrumNode *rostrum_scene_get_node    (const RostrumScene *self,
                                              guint               index);
const RostrumNode *rostrum_scene_find        (const RostrumScene *self,
                                              const char         *id);
const RostrumNode *rostrum_scene_hit         (const RostrumScene *self,
                                              double              x,
                                              double              y,
                                              double              slack);
gboolean           rostrum_node_is_item      (const RostrumNode  *node);
gboolean           rostrum_rect_intersects   (const RostrumRect  *a,
                                              const RostrumRect  *b);
RostrumRect        rostrum_rect_union        (const RostrumRect  *a,
                                              const RostrumRect  *b);

G_END_DECLS
