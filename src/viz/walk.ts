import type { Mark, Scene } from './scene.js';

/** Where a mark stands and what is to be ringed: a disc, a box, or a line; px of the picture. */
export interface WalkPlace {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
  /** x, y, width, height */
  readonly area?: readonly [number, number, number, number];
  /** Pairs x, y; pairs that are not finite break the line. */
  readonly points?: Float64Array;
}

/**
 * Marks of one kind that a reader can ask one after the other, in reading order: points, bars, dots of a heap, lines of a
 * crowd. There may be thousands: places and words are made for those that are asked.
 */
export interface WalkSeries {
  /** Unique among the series of its picture. */
  readonly id: string;
  readonly count: number;
  /** Identity of a mark through time. That of a handle, where a hand can take it: Enter goes there. */
  key(i: number): string;
  place(i: number): WalkPlace;
  /** What it is and says, in words. */
  label(i: number): string;
  /** What Enter does with it, in words; absent where it does nothing. */
  readonly action?: string | undefined;
  /** Where a key is now, -1 if it is gone; without it they are looked through. */
  find?(key: string): number;
  /** The one that is nearest to an x; without it they are looked through. */
  nearest?(x: number): number;
  /** The one under a pointer, -1 if none is; without it the nearest. */
  under?(x: number, y: number): number;
}

/** The marks of a picture, a series after the other. */
export type Walk = readonly WalkSeries[];

/** One mark of a walk. */
export interface WalkStop {
  readonly series: WalkSeries;
  readonly index: number;
}

/** A pointer may miss a mark by this much, px. */
const SLACK = 3;

export const findKey = (series: WalkSeries, key: string): number => {
  if (series.find) return series.find(key);
  for (let i = 0; i < series.count; i += 1) if (series.key(i) === key) return i;
  return -1;
};

/** How far a place is from the ink of a mark; 0 on it. */
function gapTo({ x, y, radius = 0, area, points }: WalkPlace, px: number, py: number): number {
  if (points) return Infinity;
  if (!area) return Math.max(0, Math.hypot(px - x, py - y) - radius);
  const [left, top, width, height] = area;
  return Math.hypot(Math.max(left - px, 0, px - left - width), Math.max(top - py, 0, py - top - height));
}

/** The mark under a pointer. */
export function stopUnder(walk: Walk, x: number, y: number): WalkStop | undefined {
  let best: WalkStop | undefined;
  let closest = SLACK;
  for (const series of walk) {
    if (series.under) {
      const index = series.under(x, y);
      if (index >= 0 && !best) best = { series, index };
      continue;
    }
    for (let index = 0; index < series.count; index += 1) {
      const gap = gapTo(series.place(index), x, y);
      // Of two that are equally near the one drawn later lies on top.
      if (gap <= closest) [best, closest] = [{ series, index }, gap];
    }
  }
  return best;
}

/** The mark at the same height of another series: the one whose x is nearest. Series without a mark are passed over. */
export function stopAcross(walk: Walk, from: WalkStop, by: 1 | -1): WalkStop {
  const others = walk.filter(({ count, id }) => count > 0 || id === from.series.id);
  const place = others.findIndex(({ id }) => id === from.series.id);
  const series = others[(place + by + others.length) % others.length] ?? from.series;
  if (series.id === from.series.id) return from;
  const { x } = from.series.place(from.index);
  if (series.nearest) return { series, index: series.nearest(x) };
  let index = 0;
  let closest = Infinity;
  for (let i = 0; i < series.count; i += 1) {
    const gap = Math.abs(series.place(i).x - x);
    if (gap < closest) [index, closest] = [i, gap];
  }
  return { series, index };
}

/** Whether a series runs to the left, as rows do where a language is read from the right. */
export function runsLeft({ count, place }: WalkSeries): boolean {
  for (let i = 1; i < Math.min(count, 50); i += 1) {
    const [before, here] = [place(i - 1), place(i)];
    if (Math.abs(here.x - before.x) > 2 * Math.abs(here.y - before.y)) return here.x < before.x;
  }
  return false;
}

/** The series of marks that a scene holds one by one, in the order of `ids`; those it does not draw are left out. */
export function seriesOfMarks(
  scene: Scene,
  id: string,
  marks: readonly { readonly mark: string; readonly key: string; readonly label: () => string }[],
  action?: string,
): WalkSeries {
  const drawn = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const shown = marks.filter(({ mark }) => drawn.has(mark));
  const at = (i: number) => shown[i] as (typeof shown)[number];
  return {
    id,
    count: shown.length,
    key: (i) => at(i).key,
    place: (i) => placeOf(drawn.get(at(i).mark) as Mark),
    label: (i) => at(i).label(),
    action,
  };
}

/** Where a single mark stands. */
function placeOf(mark: Mark): WalkPlace {
  switch (mark.kind) {
    case 'point':
      return { x: mark.x, y: mark.y, radius: mark.radius };
    case 'symbol':
      return { x: mark.x, y: mark.y, radius: mark.size / 2 };
    case 'rect': {
      const { x, y, width, height } = mark;
      return { x: x + width / 2, y: y + height / 2, area: [x, y, width, height] };
    }
    case 'curve': {
      const middle = 2 * Math.floor(mark.points.length / 4);
      return { x: mark.points[middle] as number, y: mark.points[middle + 1] as number, points: mark.points };
    }
    case 'line':
      return {
        x: (mark.x1 + mark.x2) / 2,
        y: (mark.y1 + mark.y2) / 2,
        points: Float64Array.of(mark.x1, mark.y1, mark.x2, mark.y2),
      };
    case 'text':
    case 'path':
      return { x: mark.x ?? 0, y: mark.y ?? 0 };
    case 'dots':
      return { x: mark.xs[0] ?? 0, y: mark.ys[0] ?? 0, radius: mark.radius };
    case 'bundle':
      return { x: mark.clip[0], y: mark.clip[1], area: mark.clip };
  }
}
