import { round } from '../../viz/path.js';
import type { Mark } from '../../viz/scene.js';
import type { Role } from '../../viz/roles.js';
import { hatch } from './drawn.scene.js';
import type { Box } from './layout.scene.js';
import type { Pile } from './pile.scene.js';

/** More than these are bars. */
const MOST_DOTS = 400;

/** Closer than this, px, dots of a heap cannot be told apart. */
const CLOSEST = 3.6;

/** A pile in a box: as dots, one each, or as bars. */
export interface Heap {
  readonly pile: Pile;
  readonly box: Box;
  readonly bars: boolean;
  /** Width of a column and height of one level, px. */
  readonly pitch: number;
  readonly rise: number;
  readonly radius: number;
}

/** Heights that bars are scaled to, so that they grow for a while before the scale changes. */
function roundedUp(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  return ([1, 1.5, 2, 3, 4, 6, 8, 10].find((step) => step * power >= highest) ?? 10) * power;
}

export function heapIn(pile: Pile, box: Box): Heap {
  const pitch = box.width / pile.columns.count;
  const highest = Math.max(1, pile.highest);
  const rises = [1, 0.8, 0.64, 0.5].map((share) => share * Math.min(pitch, 9));
  const rise = rises.find((each) => each * highest <= box.height && each >= CLOSEST);
  const bars = pile.column.length > MOST_DOTS || rise === undefined;
  return {
    pile,
    box,
    bars,
    pitch,
    rise: bars ? (box.height * 0.98) / roundedUp(highest) : rise,
    radius: 0.44 * Math.min(pitch, 9, bars ? pitch : rise * 1.12),
  };
}

export function placeOf(heap: Heap, shuffle: number): { x: number; y: number } {
  const { pile, box, pitch, rise } = heap;
  const column = pile.column[shuffle] ?? 0;
  const level = pile.level[shuffle] ?? 0;
  return { x: box.x + (column + 0.5) * pitch, y: box.y + box.height - (level + 0.5) * rise };
}

/** Column and level under a place; null beside the heap. */
export function cellAt(heap: Heap, place: { x: number; y: number }): { column: number; level: number } | null {
  const { box, pitch, rise, pile } = heap;
  const column = Math.floor((place.x - box.x) / pitch);
  const level = Math.floor((box.y + box.height - place.y) / rise);
  const above = level - (pile.counts[column] ?? 0);
  // A little over the top still means the top.
  return column < 0 || column >= pile.counts.length || level < -1 || above * rise > 10 ? null : { column, level };
}

function dotMarks(heap: Heap, left: number | null, marked: boolean, id: string): Mark[] {
  const { pile, radius } = heap;
  const plain: { xs: number[]; ys: number[] } = { xs: [], ys: [] };
  const extreme: { xs: number[]; ys: number[] } = { xs: [], ys: [] };
  for (let i = 0; i < pile.column.length; i += 1) {
    if (i === left) continue;
    const { x, y } = placeOf(heap, i);
    const to = marked && pile.extreme[i] === 1 ? extreme : plain;
    to.xs.push(x);
    to.ys.push(y);
  }
  return [
    { kind: 'dots', id: `${id}-dots`, role: 'grid', ...plain, radius },
    { kind: 'dots', id: `${id}-extreme`, role: 'treatment', ...extreme, radius, shape: 'diamond' },
  ];
}

function barMarks(heap: Heap, marked: boolean, id: string): Mark[] {
  const { pile, box, pitch, rise } = heap;
  const base = box.y + box.height;
  let plain = '';
  let extreme = '';
  let strokes = '';
  pile.counts.forEach((count, column) => {
    if (count === 0) return;
    const x = box.x + column * pitch + 0.5;
    const width = Math.max(1, pitch - 1);
    const tail = marked ? (pile.extremes[column] as number) * rise : 0;
    const rest = count * rise - tail;
    const rect = (y: number, height: number): string =>
      `M${String(round(x))},${String(round(y))}h${String(round(width))}v${String(round(height))}h${String(round(-width))}z`;
    if (rest > 0) plain += rect(base - tail - rest, rest);
    if (tail > 0) {
      extreme += rect(base - tail, tail);
      strokes += hatch({ x, y: base - tail, width, height: tail }, 5);
    }
  });
  return [
    { kind: 'path', id: `${id}-bars`, role: 'grid', d: plain, filled: true, opacity: 0.8 },
    { kind: 'path', id: `${id}-tail`, role: 'treatment', d: extreme, filled: true, opacity: 0.45 },
    { kind: 'path', id: `${id}-hatch`, role: 'treatment', d: strokes, width: 1.25 },
  ];
}

/** The heap; `left` is a dot that is drawn by itself. Extreme ones, if `marked`, wear another colour and another shape, or strokes. */
export function heapMarks(
  heap: Heap,
  { left = null, marked, id }: { left?: number | null; marked: boolean; id: string },
): Mark[] {
  return heap.bars ? barMarks(heap, marked, id) : dotMarks(heap, left, marked, id);
}

interface AxisParts {
  readonly box: Box;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
  readonly title: string;
  readonly id: string;
}

/** A base line, few ticks, a title. */
export function axisMarks({ box, low, high, ticks, label, title, id }: AxisParts): Mark[] {
  const base = box.y + box.height;
  const role: Role = 'muted';
  const marks: Mark[] = [
    {
      kind: 'line',
      id: `${id}-axis`,
      role: 'grid',
      x1: box.x,
      y1: base + 1,
      x2: box.x + box.width,
      y2: base + 1,
      width: 1.5,
    },
  ];
  for (const tick of ticks) {
    const x = box.x + ((tick - low) / (high - low)) * box.width;
    marks.push(
      { kind: 'line', id: `${id}-tick-${String(tick)}`, role: 'grid', x1: x, y1: base + 1, x2: x, y2: base + 6 },
      {
        kind: 'text',
        id: `${id}-label-${String(tick)}`,
        role,
        x,
        y: base + 19,
        text: label(tick),
        anchor: 'middle',
        size: 'small',
      },
    );
  }
  marks.push({
    kind: 'text',
    id: `${id}-title`,
    role,
    x: box.x + box.width / 2,
    y: base + 38,
    text: title,
    anchor: 'middle',
  });
  return marks;
}
