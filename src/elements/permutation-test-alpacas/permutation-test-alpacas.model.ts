import {
  exactPermutationLimit,
  extremes,
  isExtreme,
  mean,
  meanDifference,
  median,
  medianDifference,
  monteCarloTest,
  standardDeviation,
  welchT,
  type Alternative,
  type ExactLimit,
  type ExactPermutationTest,
  type Statistic,
  type StatisticFunction,
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

export const countedAtOnce = (statistic: Statistic, size: number): boolean =>
  statistic === meanDifference && size <= COUNTED_AT_ONCE;

/** Whether a moment shows or counts more than a small herd in its pens, and so needs what comes late. */
export function needsMore(values: Values, hasOwn: boolean): boolean {
  const { step, view, repeats, treatmentSize, controlSize } = values;
  const shows = view === 'repeats' || repeats > 0 || isFrom(step, 'wool-values');
  return shows || hasOwn || !countedAtOnce(statisticIn(values, null), treatmentSize + controlSize);
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

/** What changes when `count` more shuffles are dealt; a step before the shuffles moves on to them. */
export function dealtMore(values: Values, count: number): Pick<Values, 'permutations' | 'step'> {
  const step = showsShuffles(values.step) ? values.step : 'more-permutations';
  return { step, permutations: Math.min(MOST_SHUFFLES, shufflesDealt(values) + count) };
}

const place = (step: Step): number => steps.indexOf(step);
export const isFrom = (step: Step, from: Step): boolean => place(step) >= place(from);
export const showsShuffles = (step: Step): boolean => isFrom(step, 'one-permutation');

/** Where playing stops: at the next round number. */
export function playingTarget(dealt: number): number {
  return [1000, 10_000, MOST_SHUFFLES].find((target) => dealt < target) ?? MOST_SHUFFLES;
}

/** How the next shuffles come while it plays: every so many ms, so many at a time; faster and faster. */
export function playingPace(dealt: number, reduced: boolean): { every: number; count: number } {
  if (reduced) return { every: 600, count: dealt < 10 ? 1 : dealt < 100 ? 10 : dealt < 1000 ? 100 : 1000 };
  if (dealt < 5) return { every: 900, count: 1 };
  if (dealt < 20) return { every: 450, count: 1 };
  if (dealt < 60) return { every: 150, count: 1 };
  if (dealt < 400) return { every: 66, count: 2 };
  return { every: 66, count: dealt < 1000 ? 10 : dealt < 10_000 ? 100 : 1000 };
}

/** The same for repeated experiments, which take longer. */
export function repeatingPace(done: number, reduced: boolean): { every: number; count: number } {
  if (reduced) return { every: 600, count: done < 100 ? 20 : 100 };
  return done < 20 ? { every: 250, count: 1 } : { every: 60, count: done < 200 ? 2 : 10 };
}

export const repeatsTarget = (done: number): number =>
  [100, 1000, MOST_REPEATS].find((target) => done < target) ?? MOST_REPEATS;

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

/** The Monte-Carlo test of the shuffles dealt so far; null before the first one. */
export function monteCarloOf(book: ShuffleBook, count: number, alternative: Alternative): MonteCarlo | null {
  const statistics = book.statistics(count);
  if (statistics.length === 0) return null;
  const { observed, tolerance } = book;
  const { pValue, permutations, low, high, extreme } = monteCarloTest({ statistics, observed, alternative, tolerance });
  return { pValue, permutations, low, high, extreme };
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

const statistics = {
  'mean-difference': meanDifference,
  'median-difference': medianDifference,
  'welch-t': welchT,
} as const satisfies Record<Values['statistic'], Statistic>;

/** The statistic in force: the page's own function, else the chosen one. */
export const statisticIn = ({ statistic }: Pick<Values, 'statistic'>, own: StatisticFunction | null): Statistic =>
  own ?? statistics[statistic];

/** Whether a statistic is coloured and counted: one rule for dots, bars and p. */
export function extremeTest(book: ShuffleBook, alternative: Alternative): (statistic: number) => boolean {
  const { observed, tolerance } = book;
  return (statistic) => isExtreme(statistic, observed, alternative, tolerance);
}

/** More individuals than this are drawn as strips. */
export const MOST_IN_PENS = 120;

/** Decimals of means and medians: one more than the values' (unless those differ by thousands), or as many as tell about a hundred statistics apart. */
export function centreDecimals({ book, herd }: Pick<View, 'book' | 'herd'>): number {
  const { min, max } = extremes(herd.values);
  const usual = max - min >= 1000 ? 0 : herd.decimals + 1;
  if (book.statistic === welchT) return usual;
  const seen = [...book.statistics(book.lookahead), book.observed].filter(Number.isFinite);
  const largest = seen.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const needed = largest > 0 ? Math.ceil(2 - Math.log10(largest)) : 0;
  return Math.min(8, Math.max(usual, needed));
}

/** Decimals of the statistic on screen: those of the means; t has no units. */
export function statisticDecimals(view: Pick<View, 'book' | 'herd'>): number {
  return view.book.statistic === welchT ? 2 : centreDecimals(view);
}
