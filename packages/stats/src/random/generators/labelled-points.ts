import { checkChoice, checkInteger, checkNumber } from '../../errors.js';
import { scatter, type LabelledPoints } from './scatter.js';

/** Where class c of k lies, at a share u of its way. */
type Place = (c: number, u: number, k: number) => readonly [x: number, y: number];

const turn = 2 * Math.PI;
const polar = (radius: number, angle: number) => [radius * Math.cos(angle), radius * Math.sin(angle)] as const;

const shapes = {
  /** Round clouds, with their centres on a circle of radius 1. */
  blobs: (c, _, k) => polar(1, (turn * c) / k),
  /** Two half circles that reach into each other; further classes lie on the second. */
  moons: (c, u) => {
    const [x, y] = polar(1, (turn * u) / 2);
    return c === 0 ? [x, y] : [1 - x, 0.5 - y];
  },
  /** Rings around each other, the outermost of radius 1. */
  circles: (c, u, k) => polar(1 - c / k, turn * u),
  /** Arms that turn once on their way from the centre to radius 1. */
  spirals: (c, u, k) => polar(u, turn * (u + c / k)),
} satisfies Readonly<Record<string, Place>>;

export type PointShape = keyof typeof shapes;

/**
 * Points of two or more classes in the plane, for classifiers to tell apart: a shape, plus normal noise.
 *
 * @param plan.n - points in all
 * @param plan.classes - default 2
 * @param plan.noise - standard deviation of the noise in x and in y; for blobs, that of the clouds
 * @throws ArgumentError for an unknown shape and numbers out of range
 *
 * @example
 * labelledPoints('circles', { n: 4, noise: 0, seed: 1 }).labels; // [0, 1, 0, 1]
 */
export function labelledPoints(
  shape: PointShape,
  plan: { readonly n: number; readonly classes?: number; readonly noise: number; readonly seed: number },
): LabelledPoints {
  const { n, classes = 2, noise, seed } = plan;
  checkChoice('shape', shape, Object.keys(shapes));
  checkInteger('n', n, 1);
  checkInteger('classes', classes, 1, 256);
  checkNumber('noise', noise, 0);
  const place: Place = shapes[shape];
  return scatter(n, classes, seed, (label, random) => {
    const [x, y] = place(label, random.uniform(), classes);
    return [random.normal(x, noise), random.normal(y, noise)];
  });
}
