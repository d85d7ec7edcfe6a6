import type { Handle, Mark } from '../../viz/scene.js';
import { fence, hills, shake, tuft } from './drawn.scene.js';
import {
  fit,
  gridIn,
  HEADER,
  lineStart,
  textWidth,
  VALUE_LINE,
  type Box,
  type Grid,
  type Layout,
} from './layout.scene.js';
import { isFrom, MOST_IN_PENS, type View } from './permutation-test-alpacas.model.js';
import type { stripMarks } from './strip.scene.js';
import type { valueHandle } from './handles.scene.js';
import type { Words } from './words.model.js';

/** What draws more than the herd in its pens: it comes late, see `needsMore`. */
export interface LateHerd {
  readonly stripMarks: typeof stripMarks;
  readonly valueHandle: typeof valueHandle;
}

/** Poses of the drawing. */
const POSES = 3;

/** Height of a symbol, px: while nothing else is on stage, and later. */
const LARGEST = { early: 80, later: 56 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where pooled individual `i` stands. */
type Places = (i: number) => Place;

/**
 * Who stays in the first pen keeps the place there; who changes takes a place that somebody has left. So a shuffle moves
 * those whom it concerns, and a place depends on the shuffle alone, not on the one before.
 */
export function seats(labels: Uint8Array, treatmentSize: number): Int32Array {
  const seat = Int32Array.from(labels.keys());
  const leaving: number[] = [];
  const coming: number[] = [];
  labels.forEach((label, i) => {
    if (i < treatmentSize && label === 0) leaving.push(i);
    if (i >= treatmentSize && label === 1) coming.push(i);
  });
  leaving.forEach((i, k) => {
    const other = coming[k] as number;
    seat[i] = other;
    seat[other] = i;
  });
  return seat;
}

/** Rows fill up from where a line of text begins. */
const columnOf = (index: number, { columns }: Grid, rtl: boolean): number =>
  rtl ? columns - 1 - (index % columns) : index % columns;

function seatInPen(box: Box, grid: Grid, index: number, rtl: boolean): Place {
  const column = columnOf(index, grid, rtl);
  const row = Math.floor(index / grid.columns);
  return {
    x: box.x + (column + 0.5) * grid.cellWidth + shake(index) * 1.5,
    y: box.y + HEADER + 6 + row * grid.cellHeight + grid.size / 2 + shake(index + 5) * 1.2,
  };
}

const penInside = (box: Box): Box => ({ ...box, height: box.height - HEADER - 6 });

/** The grids of both pens; symbols are of one size. */
function penGrids(
  { pens }: Layout,
  sizes: readonly [number, number],
  below: number,
  largest: number,
): readonly [Grid, Grid] {
  const grids = sizes.map((count, pen) => gridIn(count, penInside(pens[pen as 0 | 1]), largest, below)) as [Grid, Grid];
  const size = Math.max(10, Math.min(grids[0].size, grids[1].size));
  // A few stand together near the fence, and not all over a pen as large as the other one's.
  const together = (grid: Grid): Grid => ({ ...grid, size, cellHeight: Math.min(grid.cellHeight, 1.6 * size + below) });
  return [together(grids[0]), together(grids[1])];
}

/** Somewhere in the meadow: a grid that nobody keeps to. */
function inMeadow(layout: Layout, count: number, i: number): Place & { size: number } {
  const box: Box = { x: 20, y: 66, width: layout.width - 40, height: layout.height - 110 };
  const grid = gridIn(count, box, LARGEST.later, 8);
  const column = columnOf(i, grid, layout.rtl);
  const row = Math.floor(i / grid.columns);
  const room = { x: Math.max(0, grid.cellWidth - grid.size) / 2.6, y: Math.max(0, grid.cellHeight - grid.size) / 2.6 };
  return {
    x: box.x + (column + 0.5) * grid.cellWidth + shake(3 * i + row) * room.x,
    y: box.y + (row + 0.5) * grid.cellHeight + shake(5 * i + 2 * column) * room.y,
    // Nearer is larger.
    size: grid.size * (0.84 + (0.16 * row) / Math.max(1, grid.rows - 1)),
  };
}

function animal(view: View, i: number, place: Place, size: number, assigned: boolean, delay: number): Mark {
  const row = view.herd.rows[i] as number;
  const treated = i < view.herd.treatmentSize;
  const id = `animal-${String(row)}`;
  const role = assigned ? (treated ? 'treatment' : 'control') : 'muted';
  const later = delay > 0 ? { delay } : {};
  if (view.values.marks === 'dots') {
    const shape = assigned && !treated ? 'triangle' : 'circle';
    return { kind: 'point', id, role, ...place, ...later, radius: Math.min(9, size / 3), shape };
  }
  const pose = ((row * 7) % 11) % POSES;
  const symbol = `alpaca-${String(pose)}${assigned && treated ? '-scarf' : ''}`;
  return { kind: 'symbol', id, role, ...place, ...later, symbol, size, mirrored: (row * 5) % 3 === 0 };
}

/** The herd before anybody is assigned. */
function meadow(view: View, layout: Layout, words: Words): Mark[] {
  const count = view.herd.values.length;
  const { isHerd, size } = words.sizes;
  const shown = Math.min(count, 2 * MOST_IN_PENS);
  const marks: Mark[] = [
    { kind: 'path', id: 'hills', role: 'grid', d: hills(layout.width, 44), width: 1.5, opacity: 0.7 },
  ];
  for (let i = 0; i < Math.round(layout.width / 70); i += 1) {
    const x = 20 + (((i * 197) % 97) / 97) * (layout.width - 40);
    const y = 66 + (((i * 89) % 71) / 71) * (layout.height - 100);
    marks.push({ kind: 'path', id: `tuft-${String(i)}`, role: 'grid', d: tuft(x, y, i), width: 1.25, opacity: 0.7 });
  }
  const order = Array.from(view.herd.rows.keys()).sort(
    (a, b) => (view.herd.rows[a] as number) - (view.herd.rows[b] as number),
  );
  order.slice(0, shown).forEach((i, k) => {
    const { size: height, ...place } = inMeadow(layout, shown, k);
    marks.push(animal(view, i, place, height, false, 0));
  });
  const start = lineStart({ x: 0, y: 0, width: layout.width, height: layout.height }, layout.rtl, 8);
  const label = words.say({ key: 'meadowLabel', values: { size, isHerd } });
  marks.push({ kind: 'text', id: 'meadow-label', role: 'muted', ...start, y: layout.height - 8, text: label });
  return marks;
}

/** Name, fence and, where they are known, the middle of a pen. */
function penFrame(view: View, { pens, rtl }: Layout, pen: 0 | 1, words: Words): Mark[] {
  const box = pens[pen];
  const group = view.standing.groups[pen];
  const role = pen === 0 ? 'treatment' : 'control';
  const said =
    isFrom(view.values.step, 'test-statistic') || view.values.view === 'repeats' ? words.groupCentre(group) : '';
  const room = box.width - textWidth(said, 13) - 12;
  const key = view.standing.shuffle === null ? 'pen' : 'penShuffled';
  const groupName = words.group(group.name);
  const long = words.say({ key, values: { name: groupName } });
  const name = textWidth(long, 14, true) <= room ? long : groupName;
  return [
    {
      kind: 'path',
      id: `fence-${String(pen)}`,
      role: 'grid',
      d: fence(box, HEADER - 6, 3 * pen),
      width: 1.5,
      opacity: 0.75,
    },
    {
      kind: 'text',
      id: `pen-${String(pen)}`,
      role,
      ...lineStart(box, rtl),
      y: box.y + 13,
      text: fit(name, room, 14, true),
      size: 'title',
      weight: 'bold',
    },
    {
      kind: 'text',
      id: `middle-${String(pen)}`,
      role: 'ink',
      ...lineStart(box, !rtl),
      y: box.y + 13,
      text: said,
    },
  ];
}

const fitsUnder = (view: View, grids: readonly [Grid, Grid], words: Words): boolean => {
  const widest = view.herd.values.reduce((most, value) => Math.max(most, textWidth(words.value(value), 12)), 0);
  return grids.every(({ cellWidth }) => widest + 3 <= cellWidth);
};

/** Values can be dragged where the real herd stands and its values are seen. */
export const draggable = ({ values }: View): boolean =>
  values.view === 'shuffles' &&
  (values.step === 'wool-values' || values.step === 'test-statistic' || isFrom(values.step, 'p-value'));

/** The two pens with everybody in them. */
function penned(
  view: View,
  layout: Layout,
  words: Words,
  late: LateHerd | undefined,
): { marks: Mark[]; handles: Handle[] } {
  const { herd, standing, values } = view;
  const seen = isFrom(values.step, 'wool-values') || values.view === 'repeats';
  const sizes = [herd.treatmentSize, herd.controlSize] as const;
  const largest = seen ? LARGEST.later : LARGEST.early;
  const roomy = penGrids(layout, sizes, VALUE_LINE, largest);
  const withValues = seen && fitsUnder(view, roomy, words);
  const grids = withValues ? roomy : penGrids(layout, sizes, 4, largest);
  const seat = seats(standing.labels, herd.treatmentSize);
  const place: Places = (i) => {
    const at = seat[i] as number;
    const pen = at < herd.treatmentSize ? 0 : 1;
    return seatInPen(layout.pens[pen], grids[pen], pen === 0 ? at : at - herd.treatmentSize, layout.rtl);
  };
  const size = grids[0].size;
  const marks: Mark[] = [];
  const handles: Handle[] = [];
  herd.values.forEach((value, i) => {
    const spot = place(i);
    const delay = (0.3 * (i % 8)) / 8;
    if (i === view.picked && view.attending && draggable(view))
      marks.push({ kind: 'point', id: 'edited', role: 'ink', ...spot, radius: size / 2, hollow: true });
    marks.push(animal(view, i, spot, size, true, delay));
    if (withValues) {
      marks.push({
        kind: 'text',
        id: `wool-${String(herd.rows[i])}`,
        role: 'ink',
        x: spot.x,
        y: spot.y + size / 2 + 11,
        text: words.value(value),
        anchor: 'middle',
        size: 'small',
        ...(delay > 0 ? { delay } : {}),
      });
    }
    if (late && draggable(view)) {
      const grid = grids[(seat[i] as number) < herd.treatmentSize ? 0 : 1];
      handles.push(late.valueHandle(view, i, spot, grid, words));
    }
  });
  return { marks, handles };
}

/** The herd: in the meadow, in its pens, or, where it is large, as strips. */
export function herdScene(
  view: View,
  layout: Layout,
  words: Words,
  late: LateHerd | undefined,
): { marks: Mark[]; handles: Handle[] } {
  const { herd, values } = view;
  if (values.step === 'herd' && values.view === 'shuffles') return { marks: meadow(view, layout, words), handles: [] };
  const frames = ([0, 1] as const).flatMap((pen) => penFrame(view, layout, pen, words));
  if (herd.values.length > MOST_IN_PENS) {
    const strips = ([0, 1] as const).flatMap(
      (pen) =>
        late?.stripMarks(view, { ...layout.pens[pen], y: layout.pens[pen].y + HEADER + 14, height: 60 }, pen, words) ??
        [],
    );
    return { marks: [...frames, ...strips], handles: [] };
  }
  const { marks, handles } = penned(view, layout, words, late);
  return { marks: [...frames, ...marks], handles };
}
