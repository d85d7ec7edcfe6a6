import type { Mark, Scene } from './scene.js';

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Interpolates every number the two marks share; everything else (text, role, shape) is already the later mark's. */
function tweenMark(from: Mark, to: Mark, t: number): Mark {
  if (from.kind !== to.kind) return to;
  const mixed: Record<string, unknown> = { ...to };
  for (const [key, end] of Object.entries(to)) {
    const start: unknown = from[key as keyof Mark];
    if (typeof end === 'number' && typeof start === 'number') mixed[key] = mix(start, end, t);
    if (
      key === 'points' &&
      start instanceof Float64Array &&
      end instanceof Float64Array &&
      start.length === end.length
    ) {
      mixed[key] = end.map((value, i) => mix(start[i] ?? value, value, t));
    }
  }
  return mixed as unknown as Mark;
}

/**
 * The picture between two scenes. Marks are paired by `id`: those in both move, new ones fade in, gone ones are dropped.
 *
 * @param t - 0 gives `from`, 1 gives `to`; ease it beforehand.
 */
export function tweenScene(from: Scene, to: Scene, t: number): Scene {
  if (t >= 1 || from === to) return to;
  if (t <= 0) return from;
  const before = new Map(from.marks.map((mark) => [mark.id, mark]));
  const marks = to.marks.map((mark) => {
    const start = before.get(mark.id);
    return start ? tweenMark(start, mark, t) : { ...mark, opacity: (mark.opacity ?? 1) * t };
  });
  return { ...to, width: to.width, height: mix(from.height, to.height, t), marks };
}
