import { shuffleInPlace, swap } from '../random/sampling.js';
import { ArgumentError, checkInteger, checkPairs } from '../errors.js';
import { statisticsByBlocks, type ShuffleRange } from './blocks.js';
import { exactResult, type ExactPermutationTest } from './exact-result.js';
import { centred } from './pool.js';
import { TallyCounter } from './tally.js';
import { finish, type Steps } from '../steps.js';
import { unitDeviations } from '../describe/unit-deviations.js';
import { innerProduct } from '../linear-algebra/orthonormal-basis.js';

/** Pairs up to which all n! orders are gone through: 3,628,800 of them. */
const LARGEST = 10;

/** Orders a slice: about a millisecond. */
const SLICE = 50_000;

export interface CorrelationPairs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Correlations that differ by less than this differ by rounding: they are sums of few products of numbers near 0. */
const TIE = 1e-12;

/** The correlation of any order of y is a sum of products of centred x and y, both over the root of their sum of squares. */
function prepare({ x, y }: CorrelationPairs) {
  checkPairs(x, y, 2);
  const [a, b] = [x, y].map((values) => {
    // Decimals are centred as whole numbers, so that 0.1 and 0.2 are as far apart as 0.2 and 0.3.
    const { direction, norm } = unitDeviations(centred(Float64Array.from(values)).work);
    if (norm > 0) return direction;
    throw new ArgumentError(values === x ? 'x' : 'y', values, 'values that vary');
  }) as [Float64Array, Float64Array];
  return { a, b };
}

function* steps({ a, b }: ReturnType<typeof prepare>): Steps<ExactPermutationTest> {
  const n = a.length;
  const observed = innerProduct(a, b);
  const counter = new TallyCounter(observed, TIE);
  const arrangements = a.reduce((product, _, i) => product * (i + 1), 1);
  const order = b.slice();
  const turns = new Uint8Array(n);
  let current = observed;
  let visited = 1;
  counter.add(observed);
  // B. Heap (1963): each order comes from the one before by one swap.
  for (let i = 1; i < n;) {
    const turn = turns[i] as number;
    if (turn === i) {
      turns[i] = 0;
      i += 1;
    } else {
      const j = i % 2 === 1 ? turn : 0;
      swap(order, i, j);
      // What the swap changes, but now and then anew, so that rounding does not add up.
      const change = ((a[i] as number) - (a[j] as number)) * ((order[i] as number) - (order[j] as number));
      current = i > 3 ? innerProduct(a, order) : current + change;
      counter.add(current);
      turns[i] = turn + 1;
      i = 1;
      visited += 1;
      if (visited % SLICE === 0) yield visited / arrangements;
    }
  }
  return exactResult(observed, TIE, arrangements, counter.tally);
}

/**
 * The exact permutation test of a correlation (Pitman, 1937) in slices: all orders of y against x. Of ranks, it is that of
 * Spearman's.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the test
 * @throws ArgumentError at once for lengths that differ, fewer than 2 pairs, more than 10, numbers that are
 *   not finite, and where x or y does not vary
 *
 * @example
 * exactCorrelationSteps({ x: [1, 2, 3], y: [1, 2, 4] }).next().value.arrangements; // 6
 */
export function exactCorrelationSteps(pairs: CorrelationPairs): Steps<ExactPermutationTest> {
  checkInteger('number of pairs', pairs.x.length, 2, LARGEST);
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
 * Correlations of shuffles `from` to `to - 1` of y (Fisher and Yates), for a Monte-Carlo test. Shuffle i is a function of the seed and i
 * alone.
 *
 * @throws ArgumentError as {@link exactCorrelationSteps}, but for the number of pairs, and for a seed or range that is not possible
 *
 * @example
 * correlationStatistics({ x: [1, 2], y: [1, 2], seed: 1, from: 0, to: 3 }).map(Math.abs); // [1, 1, 1]
 */
export function correlationStatistics(options: CorrelationPairs & ShuffleRange): Float64Array {
  const { a, b } = prepare(options);
  return statisticsByBlocks(options, (random) => {
    const order = b.slice();
    return () => {
      shuffleInPlace(order, random);
      return innerProduct(a, order);
    };
  });
}
