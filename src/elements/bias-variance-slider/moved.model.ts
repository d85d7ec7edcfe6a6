import type { Points } from '../../contract/data/points.js';
import { bad, good, quote, type Outcome } from '../../contract/problem.js';
import type { Setting } from '../../contract/settings.js';
import type { Sample } from './study.model.js';

/** Points of the sample on screen that were moved: their number, from 1, and their new y. In the order of the numbers. */
export type Moved = readonly (readonly [point: number, y: number])[];

export const noneMoved: Moved = Object.freeze([]);

/** Of more points than this, a hand would hardly get the one it wants: they are moved by typing only. */
export const MOST_HANDLES = 60;

/** The largest sample, and how far from 0 a point may be moved. */
const LARGEST = { point: 500, y: 100 };

const isPair = (pair: unknown): pair is [number, number] =>
  Array.isArray(pair) &&
  pair.length === 2 &&
  Number.isInteger(pair[0]) &&
  pair[0] >= 1 &&
  pair[0] <= LARGEST.point &&
  typeof pair[1] === 'number' &&
  Math.abs(pair[1]) <= LARGEST.y;

/** What a page may write: a list of pairs, each point once; as text, too. */
function readMoved(raw: unknown): Moved | null {
  if (raw === '') return noneMoved;
  let list = raw;
  try {
    if (typeof raw === 'string') list = JSON.parse(raw);
  } catch {
    return null;
  }
  if (!Array.isArray(list) || !list.every(isPair) || new Set(list.map(([point]) => point)).size < list.length)
    return null;
  return list.length === 0 ? noneMoved : list.map(([point, y]) => [point, y + 0] as const).sort(([a], [b]) => a - b);
}

const refused = (name: string, got: unknown, points: number): Outcome<never> =>
  bad({ key: 'notPoints', values: { name, got: quote(got), points, farthest: LARGEST.y } });

export const movedPoints: Setting<Moved> = {
  kind: 'list',
  default: noneMoved,
  parse: (raw, name) => {
    const moved = readMoved(raw);
    return moved ? good(moved) : refused(name, raw, LARGEST.point);
  },
};

/** Moved points that a sample of this size has. */
export const checkMoved = (moved: Moved, points: number): Outcome<Moved> =>
  moved.every(([point]) => point <= points) ? good(moved) : refused('moved', JSON.stringify(moved), points);

/** The same with one more point moved, or moved elsewhere. */
export function movedTo(moved: Moved, point: number, y: number): Moved {
  const inside = Math.min(LARGEST.y, Math.max(-LARGEST.y, y));
  return [...moved.filter(([other]) => other !== point), [point, inside] as const].sort(([a], [b]) => a - b);
}

/** The sample as it is with these points moved. */
export function sampleWith(drawn: Sample, moved: Moved): Sample {
  if (moved.length === 0) return drawn;
  const y = drawn.y.slice();
  for (const [point, value] of moved) y[point - 1] = value;
  return { ...drawn, y };
}

/** Own data are edited: the same x, one y changed. */
export const dataWith = ({ x, y }: Points, point: number, value: number): Points => ({
  x,
  y: y.map((old, i) => (i === point - 1 ? value : old)),
});

/** In steps of this size points are moved: a thousandth of the axis, or finer. */
export const strideOf = (range: number): number => 10 ** Math.floor(Math.log10(range / 1000));

export const rounded = (y: number, stride: number): number => Number((Math.round(y / stride) * stride).toPrecision(15));
