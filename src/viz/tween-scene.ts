import type { Mark, Scene } from './scene.js';

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Interpolates every number the two marks share; everything else (text, role, shape) is already the later mark's. */
function tweenMark(from: Mark, to: Mark, t: number): Mark {
  if (from === to || from.kind !== to.kind) return to;
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
  // An absent opacity is 1: a mark that was faint does not flash on its way.
  if (from.opacity !== to.opacity) mixed['opacity'] = mix(from.opacity ?? 1, to.opacity ?? 1, t);
  return mixed as unknown as Mark;
}

/** Where a mark starts: where it was, or where it comes from. */
function startOf(mark: Mark, before: ReadonlyMap<string, Mark>): Mark | undefined {
  return before.get(mark.id) ?? (mark.enter && { ...mark, ...mark.enter });
}

/** The time of a mark that sets out late. */
const late = (t: number, delay = 0): number => (t <= delay ? 0 : (t - delay) / (1 - delay));

/**
 * The picture between two scenes. Marks are paired by `id`: those in both move, new ones fade in or come from where
 * they `enter`, gone ones are dropped. A mark with a `delay` sets out later.
 *
 * @param t - 0 gives `from`, 1 gives `to`; ease it beforehand.
 */
export function tweenScene(from: Scene, to: Scene, t: number): Scene {
  if (t >= 1 || from === to) return to;
  if (t <= 0) return from;
  const before = new Map(from.marks.map((mark) => [mark.id, mark]));
  const marks = to.marks.map((mark) => {
    const start = startOf(mark, before);
    const time = late(t, mark.delay);
    return start ? tweenMark(start, mark, time) : { ...mark, opacity: (mark.opacity ?? 1) * time };
  });
  return { ...to, height: mix(from.height, to.height, t), marks };
}
