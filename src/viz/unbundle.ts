import type { BundleMark, CurveMark, Scene } from './scene.js';

/** What is out of date is as faint as on its canvas. */
const STALE = 0.4;

/** One line as x, y pairs, cut off where it leaves the heights from `top` to `bottom`. What is not finite breaks it. */
function lineWithin(xs: Float64Array, ys: Float64Array, top: number, bottom: number): Float64Array {
  const points: number[] = [];
  let isDown = false;
  for (let i = 1; i < xs.length; i++) {
    const [x, y] = [xs[i - 1] as number, ys[i - 1] as number];
    const [dx, dy] = [(xs[i] as number) - x, (ys[i] as number) - y];
    // The shares of the way at which this piece enters and leaves; a level one is in or out as a whole.
    const [a, b] = dy === 0 && y >= top && y <= bottom ? [0, 1] : [(top - y) / dy, (bottom - y) / dy];
    const [enter, leave] = [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
    const isSeen = enter <= leave;
    if (isSeen && !(isDown && enter === 0)) points.push(Number.NaN, Number.NaN, x + enter * dx, y + enter * dy);
    if (isSeen) points.push(x + leave * dx, y + leave * dy);
    isDown = isSeen && leave === 1;
  }
  return Float64Array.from(points);
}

function linesOf({ id, role, xs, ys, count, clip, width = 1, opacity = 1, stale }: BundleMark): CurveMark[] {
  const [, top, , height] = clip;
  return Array.from({ length: count }, (_, row) => ({
    kind: 'curve',
    id: `${id} ${String(row)}`,
    role,
    points: lineWithin(xs, ys.subarray(row * xs.length, (row + 1) * xs.length), top, top + height),
    width,
    opacity: opacity * (stale ? STALE : 1),
  }));
}

/**
 * The same picture without a canvas: every line of a bundle is a curve, under everything else as before. For paper, which
 * is finer than any canvas, and which browsers cut and scale after a canvas was painted.
 */
export function unbundled(scene: Scene): Scene {
  const bundles = scene.marks.filter((mark) => mark.kind === 'bundle');
  const others = scene.marks.filter((mark) => mark.kind !== 'bundle');
  return { ...scene, marks: [...bundles.flatMap(linesOf), ...others] };
}
