import { extremes, simulateTwoGroups } from '@explainer-elements/stats';
import type { TwoGroups } from '../../contract/data/two-groups.js';

/** Groups of the simulated herd. Data with these names are a herd, too: one whose wool the reader has edited. */
export const herdNames = { treatment: 'New shampoo', control: 'Old shampoo' } as const;

/** Everybody who takes part, and in which group: the data of the test. */
export interface Herd {
  readonly names: readonly [treatment: string, control: string];
  /** Pooled values, treatment first. */
  readonly values: Float64Array;
  readonly treatmentSize: number;
  readonly controlSize: number;
  /** Whose value it is: the row in the data, which stays an individual's number in every shuffle. */
  readonly rows: Int32Array;
  /** Alpacas and wool, or somebody else's numbers. */
  readonly isHerd: boolean;
  /** Decimals in which the values are read off and shown. */
  readonly decimals: number;
}

export interface HerdPlan {
  readonly treatmentSize: number;
  readonly controlSize: number;
  readonly effect: number;
  readonly noise: number;
  readonly seed: number;
  /** Which of the random assignments of the same animals. */
  readonly assignment: number;
}

/** Wool quality of an alpaca that nobody washes. */
export const BASE_QUALITY = 5;

/** As many decimals as tell about a hundred values in the spread apart. */
export function decimalsFor(values: ArrayLike<number>): number {
  const { min, max } = extremes(values);
  const spread = max - min;
  if (!(spread > 0)) return 1;
  return Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(spread))));
}

export const roundTo = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

/**
 * A herd drawn by the seed: each animal has wool of its own (normal) and, if the lot gives it the new shampoo, the effect on top.
 * Another assignment moves the effect to other animals and leaves their own wool alone. Values are read off in the decimals shown,
 * so that whoever adds up the numbers on screen gets the statistic on screen.
 */
export function simulateHerd(plan: HerdPlan): TwoGroups {
  const { ownWool, labels } = simulateTwoGroups({ ...plan, mean: BASE_QUALITY });
  const decimals = plan.noise < 0.3 ? 2 : 1;
  return {
    group: Array.from(labels, (label) => (label === 1 ? herdNames.treatment : herdNames.control)),
    value: Array.from(ownWool, (own, i) => roundTo(own + (labels[i] === 1 ? plan.effect : 0), decimals)),
  };
}

/** The two names of the data, the treatment first: the one asked for, else the first in the data. */
export function groupNames(data: TwoGroups, treatment: string): { names: [string, string]; found: boolean } {
  const simulated = data.group.includes(herdNames.treatment) && data.group.includes(herdNames.control);
  const first = simulated ? herdNames.treatment : (data.group[0] ?? '');
  const second = data.group.find((name) => name !== first) ?? '';
  const wanted = treatment.toLowerCase();
  if (wanted === '' || wanted === first.toLowerCase()) return { names: [first, second], found: true };
  if (wanted === second.toLowerCase()) return { names: [second, first], found: true };
  return { names: [first, second], found: false };
}

/** The data as pool, treatment first; within a group in the order of the rows. */
export function herdFrom(data: TwoGroups, treatment: string): Herd {
  const { names } = groupNames(data, treatment);
  const indices = Array.from(data.group.keys());
  const treated = indices.filter((i) => data.group[i] === names[0]);
  const untreated = indices.filter((i) => data.group[i] !== names[0]);
  const rows = Int32Array.from([...treated, ...untreated]);
  const values = Float64Array.from(rows, (row) => data.value[row] as number);
  return {
    names,
    values,
    treatmentSize: treated.length,
    controlSize: untreated.length,
    rows,
    isHerd: names.every((name) => name === herdNames.treatment || name === herdNames.control),
    decimals: decimalsFor(values),
  };
}

/** The same data with one value changed. */
export function withValue(data: TwoGroups, row: number, value: number): TwoGroups {
  return { group: data.group, value: data.value.map((old, i) => (i === row ? value : old)) };
}

/** How far a value can be dragged: the spread of the data and half of it more at either end, in whole steps. */
export function draggingRange(herd: Herd): { min: number; max: number; stride: number } {
  const stride = 10 ** -herd.decimals;
  const { min, max } = extremes(herd.values);
  const room = Math.max((max - min) / 2, 5 * stride);
  return { min: roundTo(min - room, herd.decimals), max: roundTo(max + room, herd.decimals), stride };
}
