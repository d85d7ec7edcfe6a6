import { nice, ticks } from 'd3-array';

/** Values to px along one axis. */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** px to values. */
  invert(position: number): number;
  /** About `count` round values of the domain. */
  ticks(count: number): number[];
}

const map = (value: number, [a, b]: readonly [number, number], [c, d]: readonly [number, number]): number =>
  a === b ? (c + d) / 2 : c + ((value - a) / (b - a)) * (d - c);

/**
 * A straight scale over d3-array's ticks. d3-scale does the same, and brings colour spaces, dates and number formats
 * along: 8 of the 42 kB that an element may weigh.
 *
 * @param domain - values; where both are the same, everything stands in the middle.
 * @param range - px.
 * @param niceTo - widens the domain to round values, for about so many ticks.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  { niceTo }: { niceTo?: number } = {},
): LinearScale {
  const shown = niceTo === undefined ? domain : nice(domain[0], domain[1], niceTo);
  return Object.assign((value: number) => map(value, shown, range), {
    domain: shown,
    range,
    invert: (position: number) => map(position, range, shown),
    ticks: (count: number) => ticks(shown[0], shown[1], count),
  });
}
