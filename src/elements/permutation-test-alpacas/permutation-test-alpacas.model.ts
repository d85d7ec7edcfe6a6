import {
  exactPermutationLimit,
  extremes,
  mean,
  median,
  standardDeviation,
  type Alternative,
  type ExactLimit,
  type ExactPermutationTest,
  type Statistic,
} from '@explainer-elements/stats';
import { choice, integer, number, storyStep, text, type ValuesOf } from '../../contract/settings.js';
import type { Herd } from './herd.model.js';
import type { RepeatsTally } from './repeats.model.js';
import type { ShuffleBook } from './shuffles.model.js';

/** The story. */
export const steps = [
  'herd',
  'random-assignment',
  'wool-values',
  'test-statistic',
  'one-permutation',
  'more-permutations',
  'null-distribution',
  'p-value',
  'verdict',
] as const;
export type Step = (typeof steps)[number];

export const MOST_SHUFFLES = 100_000;

/** As many experiments can be repeated. */
export const MOST_REPEATS = 10_000;

/** Everything a reader or a page can choose. */
export const settings = {
  step: storyStep(steps),
  statistic: choice(['mean-difference', 'median-difference', 'welch-t'], 'mean-difference'),
  alternative: choice(['greater', 'less', 'two-sided'], 'greater'),
  alpha: number({ min: 0.001, max: 0.5, default: 0.05, stride: 0.001 }),
  treatment: text(60),
  treatmentSize: integer({ min: 2, max: 50, default: 12 }),
  controlSize: integer({ min: 2, max: 50, default: 12 }),
  effect: number({ min: -5, max: 5, default: 1.2, stride: 0.1 }),
  noise: number({ min: 0, max: 5, default: 1.2, stride: 0.1 }),
  seed: integer({ min: 0, max: 999_999, default: 28 }),
  assignment: integer({ min: 0, max: 9999, default: 0 }),
  permutations: integer({ min: 0, max: MOST_SHUFFLES, default: 0 }),
  marks: choice(['alpacas', 'dots'], 'alpacas'),
  view: choice(['shuffles', 'repeats'], 'shuffles'),
  repeats: integer({ min: 0, max: MOST_REPEATS, default: 0 }),
  repeatEffect: choice(['none', 'chosen'], 'none'),
} as const;
export type Values = ValuesOf<typeof settings>;

/** Up to this many values the exact count of means takes half a millisecond: then it is there with the first picture. */
const COUNTED_AT_ONCE = 24;

export const countedAtOnce = (statistic: Values['statistic'] | 'function', size: number): boolean =>
  statistic === 'mean-difference' && size <= COUNTED_AT_ONCE;

/** Whether a moment shows or counts more than a small herd in its pens, and so needs what comes late. */
export function needsMore(values: Values, hasOwn: boolean): boolean {
  const { step, view, statistic, permutations, repeats, treatmentSize, controlSize } = values;
  const shows = view === 'repeats' || permutations > 0 || repeats > 0 || isFrom(step, 'wool-values');
  return shows || hasOwn || !countedAtOnce(statistic, treatmentSize + controlSize);
}

/** How many shuffles a step of the story needs to have something to show. */
const wanted: Readonly<Record<Step, number>> = {
  herd: 0,
  'random-assignment': 0,
  'wool-values': 0,
  'test-statistic': 0,
  'one-permutation': 1,
  'more-permutations': 12,
  'null-distribution': 250,
  'p-value': 250,
  verdict: 250,
};

/** Shuffles on the table: as many as were asked for, else as many as the step needs. */
export function shufflesDealt({ permutations, step }: Pick<Values, 'permutations' | 'step'>): number {
  return permutations > 0 ? permutations : wanted[step];
}

/** What changes when the story moves to `step`: the new step deals what it needs, and nothing dealt is taken back. */
export function movedTo(values: Values, step: Step): Pick<Values, 'permutations' | 'step'> {
  return { step, permutations: Math.max(shufflesDealt(values), wanted[step]) };
}

const place = (step: Step): number => steps.indexOf(step);
export const isFrom = (step: Step, from: Step): boolean => place(step) >= place(from);
export const showsShuffles = (step: Step): boolean => isFrom(step, 'one-permutation');

export interface Exact {
  readonly pValue: number;
  readonly count: number;
  readonly arrangements: number;
  /** Two-sided p by doubling the smaller tail. */
  readonly doubled: number;
}

/** The exact test as the alternative counts; its two-sided p is the absolute one: the coloured dots are the counted ones. */
export function exactFor(test: ExactPermutationTest, alternative: Alternative): Exact {
  const count = {
    greater: test.countGreaterEqual,
    less: test.countLessEqual,
    'two-sided': test.countAbsolute,
  }[alternative];
  return { pValue: count / test.arrangements, count, arrangements: test.arrangements, doubled: test.pDoubled };
}

export interface MonteCarlo {
  readonly pValue: number;
  readonly permutations: number;
  readonly low: number;
  readonly high: number;
  readonly extreme: number;
}

export interface GroupNumbers {
  readonly name: string;
  readonly size: number;
  readonly mean: number;
  readonly median: number;
  readonly standardDeviation: number;
}

/** Treatment and control as the labels deal them. */
export function groupsOf(herd: Herd, labels: Uint8Array): readonly [GroupNumbers, GroupNumbers] {
  const numbers = (label: 0 | 1): GroupNumbers => {
    const values = herd.values.filter((_, i) => labels[i] === label);
    return {
      name: herd.names[label === 1 ? 0 : 1],
      size: values.length,
      mean: mean(values),
      median: median(values),
      standardDeviation: standardDeviation(values),
    };
  };
  return [numbers(1), numbers(0)];
}

/** How the herd stands: in the meadow, as it really was, or as a shuffle dealt it. */
export interface Standing {
  readonly labels: Uint8Array;
  readonly groups: readonly [GroupNumbers, GroupNumbers];
  /** From 0; null for the real groups. */
  readonly shuffle: number | null;
  readonly statistic: number;
  /** A dot is pointed at, so it is marked. */
  readonly pointed: boolean;
}

/** Which shuffle the herd stands in: the one pointed at, else the latest where the step is about shuffling. */
export function shuffleShown(values: Values, count: number, pointed: number | null): number | null {
  if (values.view === 'repeats' || !showsShuffles(values.step)) return null;
  if (pointed !== null && pointed < count) return pointed;
  return count > 0 && !isFrom(values.step, 'p-value') ? count - 1 : null;
}

export function standingOf(book: ShuffleBook, shuffle: number | null, pointed: boolean): Standing {
  const labels = shuffle === null ? book.observedLabels : book.labels(shuffle);
  const statistic = shuffle === null ? book.observed : (book.statistics(shuffle + 1)[shuffle] ?? book.observed);
  return { labels, groups: groupsOf(book.herd, labels), shuffle, statistic, pointed };
}

/** Everything a picture of this moment needs; computed once a moment. */
export interface View {
  readonly values: Values;
  readonly herd: Herd;
  readonly book: ShuffleBook;
  /** Shuffles that are known of those dealt. */
  readonly count: number;
  readonly dealt: number;
  readonly standing: Standing;
  readonly real: readonly [GroupNumbers, GroupNumbers];
  readonly monteCarlo: MonteCarlo | null;
  readonly exact: Exact | null;
  readonly whyNotExact: ExactLimit | null;
  /** 0 to 1 while the arrangements are counted. */
  readonly exactProgress: number;
  readonly verdict: Verdict | null;
  readonly repeats: RepeatsTally | null;
  readonly pValues: Float64Array;
  /** The pooled individual whose value can be typed. */
  readonly picked: number;
  /** The reader is at the fields of that value. */
  readonly attending: boolean;
  readonly playing: boolean;
}

export interface Verdict {
  readonly rejected: boolean;
  readonly pValue: number;
  readonly decidedBy: 'exact' | 'monte-carlo';
}

/** Rejected when p <= alpha; by the exact p where there is one. */
export function verdictOf(exact: Exact | null, monteCarlo: MonteCarlo | null, alpha: number): Verdict | null {
  const pValue = exact?.pValue ?? monteCarlo?.pValue;
  if (pValue === undefined) return null;
  return { pValue, rejected: pValue <= alpha, decidedBy: exact ? 'exact' : 'monte-carlo' };
}

export const whyNotExact = (herd: Herd, statistic: Statistic): ExactLimit | null =>
  exactPermutationLimit({ treatmentSize: herd.treatmentSize, controlSize: herd.controlSize, statistic });

/** Which statistic it is. */
export const statisticOf = ({ statistic }: Pick<ShuffleBook, 'statistic'>): Values['statistic'] | 'function' =>
  typeof statistic === 'function' ? 'function' : statistic.name;

/** More individuals than this are drawn as strips. */
export const MOST_IN_PENS = 120;

/** Decimals of means and medians: one more than the values' (unless those differ by thousands), or as many as tell about a hundred statistics apart. */
export function centreDecimals({ book, herd }: Pick<View, 'book' | 'herd'>): number {
  const { min, max } = extremes(herd.values);
  const usual = max - min >= 1000 ? 0 : herd.decimals + 1;
  if (statisticOf(book) === 'welch-t') return usual;
  const seen = [...book.statistics(book.lookahead), book.observed].filter(Number.isFinite);
  const largest = seen.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const needed = largest > 0 ? Math.ceil(2 - Math.log10(largest)) : 0;
  return Math.min(8, Math.max(usual, needed));
}

/** Decimals of the statistic on screen: those of the means; t has no units. */
export function statisticDecimals(view: Pick<View, 'book' | 'herd'>): number {
  return statisticOf(view.book) === 'welch-t' ? 2 : centreDecimals(view);
}
