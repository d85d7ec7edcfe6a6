import { round } from '../path.js';
import type { DotsMark } from '../scene.js';
import { fractions } from './wobble.js';

/** So many shapes are enough for no neighbour to look alike. */
const KINDS = 7;

/** How far a corner may be off, as a share of the radius. */
const UNEVEN = 0.2;

const corners = { circle: 6, triangle: 3, diamond: 4 } as const;
const reach = { circle: 1, triangle: 1.25, diamond: 1.25 } as const;

/** A closed shape around its centre, as path data that goes on from there: round ones bend, the others have corners. */
function pebble(shape: keyof typeof corners, radius: number, next: () => number): string {
  const count = corners[shape];
  const turn = shape === 'circle' ? next() * Math.PI : -Math.PI / 2;
  const points = Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    const length = radius * reach[shape] * (1 + UNEVEN * (2 * next() - 1));
    return [Math.cos(angle) * length, Math.sin(angle) * length] as const;
  });
  const at = (i: number): readonly [number, number] => points[i % count] as readonly [number, number];
  const middle = (i: number): readonly [number, number] => [
    (at(i)[0] + at(i + 1)[0]) / 2,
    (at(i)[1] + at(i + 1)[1]) / 2,
  ];
  const text = (...numbers: number[]): string => numbers.map((number) => String(round(number))).join(',');
  if (shape !== 'circle')
    return `m${text(...at(0))}${points
      .slice(1)
      .map((point, i) => `l${text(point[0] - at(i)[0], point[1] - at(i)[1])}`)
      .join('')}z`;
  // Through the middles of the sides, pulled to the corners: a smooth outline, somewhat smaller than its corners say.
  const pulled = points.map((_, i) => {
    const [from, corner, to] = [middle(i), at(i + 1), middle(i + 1)];
    return `q${text(corner[0] - from[0], corner[1] - from[1], to[0] - from[0], to[1] - from[1])}`;
  });
  return `m${text(...middle(0))}${pulled.join('')}z`;
}

/** Many dots, each set down by hand; the same dot has the same shape while the heap grows. */
export function pebbles({ xs, ys, radius, shape = 'circle' }: DotsMark, seed: number): string {
  const next = fractions(seed);
  const kinds = Array.from({ length: KINDS }, () => pebble(shape, radius * 1.08, next));
  let d = '';
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [round(xs[i] as number), round(ys[i] as number)];
    if (Number.isFinite(x) && Number.isFinite(y)) d += `M${String(x)},${String(y)}${kinds[(i * 5) % KINDS] ?? ''}`;
  }
  return d;
}
