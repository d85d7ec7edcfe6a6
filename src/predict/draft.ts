/** An answer that is not committed yet; null before the learner did anything. */
export type Draft = number | readonly number[] | string | null;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Without the crumbs of floating point: what is nothing beside the range is 0. */
function clean(value: number, { min, max }: Limits): number {
  const isCrumb = Math.abs(value) < 1e-9 * (max - min);
  return clamp(isCrumb ? 0 : Number(value.toPrecision(12)), min, max);
}

/** The nearest value that can be answered. */
export function onGrid(value: number, limits: Limits & { readonly step: number }): number {
  const { min, step } = limits;
  return clean(min + Math.round((value - min) / step) * step, limits);
}

/** Where a marker waits that nobody has moved. */
export const middleOf = (limits: Limits): number => clean((limits.min + limits.max) / 2, limits);

interface Place {
  readonly x: number;
  readonly value: number;
}

const nearest = (xs: readonly number[], x: number): number =>
  xs.reduce((best, each, i) => (Math.abs(each - x) < Math.abs((xs[best] ?? 0) - x) ? i : best), 0);

/**
 * A line after a stroke of the hand from one place to another: every place of it that the stroke passed has the height the
 * hand had there, and so has the one nearest to where it is.
 *
 * @param xs - places of the line, ascending, px
 */
export function swept(
  line: readonly number[],
  xs: readonly number[],
  from: Place,
  to: Place,
  max: number,
): readonly number[] {
  const at = (x: number): number =>
    from.x === to.x ? to.value : from.value + ((x - from.x) / (to.x - from.x)) * (to.value - from.value);
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const under = nearest(xs, to.x);
  return line.map((value, i) => {
    const x = xs[i] as number;
    if (i === under) return clamp(to.value, 0, max);
    return x >= left && x <= right ? clamp(at(x), 0, max) : value;
  });
}

/** Whole numbers from 0 to `last`, as evenly spread as they can be, both ends among them, `most` of them or fewer. */
export function spread(last: number, most: number): readonly number[] {
  const count = Math.min(most, last + 1);
  return Array.from({ length: count }, (_, i) => Math.round((i * last) / Math.max(1, count - 1)));
}
