import { createRandom, type Random } from '../random.js';

export interface LabelledPoints {
  /** n x 2, row-major. */
  readonly points: Float64Array;
  /** The class of each point, from 0: they take turns. */
  readonly labels: Uint8Array;
}

/** Draws n points, of one class after the other in turn. */
export function scatter(
  n: number,
  classes: number,
  seed: number,
  draw: (label: number, random: Random) => readonly [x: number, y: number],
): LabelledPoints {
  const random = createRandom(seed);
  const labels = Uint8Array.from({ length: n }, (_, i) => i % classes);
  const points = new Float64Array(2 * n);
  labels.forEach((label, i) => {
    points.set(draw(label, random), 2 * i);
  });
  return { points, labels };
}
