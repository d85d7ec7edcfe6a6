import { ranks } from '../describe/ranks.js';
import { sumOfSquaredDeviations } from '../describe/variance.js';
import { ArgumentError, checkChoice, checkFinite, checkInteger, checkLength } from '../errors.js';
import { statisticsByBlocks, type ObservedStatistic, type ShuffleRange } from './blocks.js';
import { decimalScale } from './decimal-scale.js';
import { exactResult, type ExactPermutationTest } from './exact.js';
import { defaultTieTolerance } from './tie.js';
import { finish, TallyCounter, type Steps } from './tally.js';
import { deviations } from '../describe/variance.js';

/** Pairs up to which all n! orders are gone through: 3,628,800 of them. */
export const correlationSizeLimit = 10;

/** Orders a slice: about a millisecond. */
const SLICE = 50_000;

export interface CorrelationPairs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Default `pearson`; `spearman` is Pearson's of the ranks. */
  readonly statistic?: 'pearson' | 'spearman';
}

/** Sum of products. */
function productSum(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i += 1) total += (x[i] as number) * (y[i] as number);
  return total;
}

/** The correlation of any order of y is a sum of products of x, centred, and y over `norm`: of integers where the values are decimals. */
function prepare({ x, y, statistic = 'pearson' }: CorrelationPairs) {
  checkFinite('x', x, 2);
  checkFinite('y', y);
  checkLength('y', y, x.length);
  checkChoice('statistic', statistic, ['pearson', 'spearman']);
  const n = x.length;
  const [a, b] = [x, y].map((values) => (statistic === 'spearman' ? ranks(values) : Float64Array.from(values))) as [
    Float64Array,
    Float64Array,
  ];
  const limit = Math.sqrt(Number.MAX_SAFE_INTEGER / (4 * n));
  const [wholeX, wholeY] = [decimalScale(a, limit), decimalScale(b, limit)];
  const isExact = wholeX !== null && wholeY !== null;
  const total = isExact ? wholeX.integers.reduce((sum, value) => sum + value, 0) : 0;
  const centred = isExact ? wholeX.integers.map((value) => n * value - total) : deviations(a);
  const others = isExact ? wholeY.integers : deviations(b);
  const norm = Math.sqrt(sumOfSquaredDeviations(centred) * sumOfSquaredDeviations(others));
  if (!(norm > 0)) throw new ArgumentError('x or y', 'constant', 'a list of values that vary');
  const sum = productSum(centred, others);
  const observed = sum / norm;
  const tolerance = Math.min(defaultTieTolerance(observed) * norm, isExact ? 0.5 : Infinity);
  return { centred, others, norm, sum, observed, tolerance };
}

function* steps(prepared: ReturnType<typeof prepare>): Steps<ExactPermutationTest> {
  const { centred, others, norm, sum, observed, tolerance } = prepared;
  const n = centred.length;
  const counter = new TallyCounter(sum, tolerance);
  const arrangements = centred.reduce((product, _, i) => product * (i + 1), 1);
  const order = others.slice();
  const turns = new Uint8Array(n);
  let current = sum;
  let visited = 1;
  counter.add(current);
  // B. Heap (1963): each order comes from the one before by one swap.
  for (let i = 1; i < n;) {
    const turn = turns[i] as number;
    if (turn === i) {
      turns[i] = 0;
      i += 1;
      continue;
    }
    const j = i % 2 === 1 ? turn : 0;
    const [p, q] = [order[i] as number, order[j] as number];
    current += ((centred[i] as number) - (centred[j] as number)) * (q - p);
    order[i] = q;
    order[j] = p;
    counter.add(current);
    turns[i] = turn + 1;
    i = 1;
    visited += 1;
    if (visited % SLICE === 0) yield visited / arrangements;
  }
  return exactResult(observed, tolerance / norm, arrangements, counter.tally);
}

/**
 * The exact permutation test of a correlation (Pitman, 1937) in slices: all orders of y against x.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the test
 * @throws ArgumentError at once for lengths that differ, fewer than 2 pairs, more than {@link correlationSizeLimit}, numbers that are
 *   not finite, and where x or y does not vary
 *
 * @example
 * exactCorrelationSteps({ x: [1, 2, 3], y: [1, 2, 4] }).next().value.arrangements; // 6
 */
export function exactCorrelationSteps(pairs: CorrelationPairs): Steps<ExactPermutationTest> {
  checkInteger('number of pairs', pairs.x.length, 2, correlationSizeLimit);
  return steps(prepare(pairs));
}

/**
 * {@link exactCorrelationSteps} in one go: some tens of milliseconds for 10 pairs.
 *
 * @example
 * exactCorrelationTest({ x: [1, 2, 3, 4], y: [2, 3, 5, 9] }); // { countGreaterEqual: 1, arrangements: 24 }
 */
export function exactCorrelationTest(pairs: CorrelationPairs): ExactPermutationTest {
  return finish(exactCorrelationSteps(pairs));
}

/**
 * The observed correlation, and how far another one may be from it to tie with it: for {@link correlationStatistics}.
 *
 * @throws ArgumentError for lengths that differ, fewer than 2 pairs, numbers that are not finite, and where x or y does not vary
 *
 * @example
 * observedCorrelation({ x: [1, 2, 3, 4], y: [1, 3, 2, 4] }).observed; // 0.8
 */
export function observedCorrelation(pairs: CorrelationPairs): ObservedStatistic {
  const { observed, tolerance, norm } = prepare(pairs);
  return { observed, tolerance: tolerance / norm };
}

/**
 * Correlations of shuffles `from` to `to - 1` of y (Fisher and Yates), for a Monte-Carlo test. Shuffle i is a function of the seed and i
 * alone.
 *
 * @throws ArgumentError as {@link observedCorrelation}, and for a seed or range that is not possible
 *
 * @example
 * correlationStatistics({ x: [1, 2], y: [1, 2], seed: 1, from: 0, to: 3 }).map(Math.abs); // [1, 1, 1]
 */
export function correlationStatistics(options: CorrelationPairs & ShuffleRange): Float64Array {
  const { centred, others, norm } = prepare(options);
  return statisticsByBlocks(options, (random) => {
    const order = others.slice();
    return () => {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = random.integer(i + 1);
        const swapped = order[i] as number;
        order[i] = order[j] as number;
        order[j] = swapped;
      }
      return productSum(centred, order) / norm;
    };
  });
}
