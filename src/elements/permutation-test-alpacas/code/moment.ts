import { csvText } from '../../../code/literals.js';
import { MOST_ROWS_INSIDE } from '../../../code/program.js';
import type { View, Values } from '../permutation-test-alpacas.model.js';

interface Group {
  readonly name: string;
  readonly values: readonly number[];
}

/** What the programs are about: the data and the choices of one moment, as plain values. */
export interface Moment {
  readonly treatment: Group;
  readonly control: Group;
  /** A statistic of the page's own is a function: it cannot be written down in another language. */
  readonly statistic: Values['statistic'] | 'function';
  readonly alternative: Values['alternative'];
  readonly alpha: number;
  /** Shuffles counted on screen; 0 before the first one. */
  readonly permutations: number;
  /** Whether all arrangements are counted. */
  readonly exact: boolean;
  /** The shuffle in which the herd stands: its number, and who of the pool is treated in it, from 0. */
  readonly shuffle: { readonly number: number; readonly treated: readonly number[] } | null;
  /** The file with the data, where they are too many for a program. */
  readonly dataFile: string | null;
}

const DATA_FILE = 'permutation-test-alpacas-data.csv';

export function momentOf({ herd, book, values, count, standing, whyNotExact }: View): Moment {
  const [treatment, control] = herd.names;
  const isLong = herd.values.length > MOST_ROWS_INSIDE;
  const treated = Array.from(standing.labels.keys()).filter((i) => standing.labels[i] === 1);
  return {
    treatment: { name: treatment, values: [...herd.values.subarray(0, herd.treatmentSize)] },
    control: { name: control, values: [...herd.values.subarray(herd.treatmentSize)] },
    statistic: typeof book.statistic === 'function' ? 'function' : values.statistic,
    alternative: values.alternative,
    alpha: values.alpha,
    permutations: count,
    exact: whyNotExact === null,
    shuffle: standing.shuffle === null || isLong ? null : { number: standing.shuffle + 1, treated },
    dataFile: isLong ? DATA_FILE : null,
  };
}

/** Values dealt by all shuffles together, at most: more would take a program longer than its reader waits. */
const MOST_DEALT = 100_000_000;

export const shufflesIn = ({ permutations, treatment, control }: Moment): number =>
  Math.min(permutations, Math.floor(MOST_DEALT / (treatment.values.length + control.values.length)));

/** With groups of one size Welch's t rises with the difference of means: the counts are the same. */
export const countsAs = ({ statistic, treatment, control }: Moment): Moment['statistic'] =>
  statistic === 'welch-t' && treatment.values.length === control.values.length ? 'mean-difference' : statistic;

/** One row an individual, the treatment first: as the programs read them. */
export const dataCsvOf = ({ treatment, control }: Moment): string =>
  csvText(
    ['group', 'value'],
    [treatment, control].flatMap(({ name, values }) => values.map((value) => [name, value] as const)),
  );
