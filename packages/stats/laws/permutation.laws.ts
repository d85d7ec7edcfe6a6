import fc from 'fast-check';
import {
  exactCorrelationTest,
  exactPermutationTest,
  meanDifference,
  medianDifference,
  pairedSignFlipTest,
  welchT,
  type ExactPermutationTest,
  type Statistic,
} from '../src/index.js';
import type { Law } from './law.js';

const whole = fc.integer({ min: -9, max: 9 });

/**
 * Of the tests of all arrangements, each as likely as the others under the null hypothesis: no p is too small too often, and those that
 * are shares of arrangements at least as extreme are as often at most alpha as alpha says, at every alpha that they can be.
 */
function isHonest(tests: readonly ExactPermutationTest[]): boolean {
  const share = (of: (test: ExactPermutationTest) => number, alpha: number): number =>
    tests.filter((test) => of(test) <= alpha).length / tests.length;
  return tests.every(
    ({ pGreater, pLess, pAbsolute, pDoubled }) =>
      share((test) => test.pGreater, pGreater) === pGreater &&
      share((test) => test.pLess, pLess) === pLess &&
      share((test) => test.pAbsolute, pAbsolute) === pAbsolute &&
      share((test) => test.pDoubled, pDoubled) <= pDoubled,
  );
}

/** All ways to deal the pool into a group of `size` and the rest. */
function deals(pool: readonly number[], size: number): [number[], number[]][] {
  const masks = Array.from({ length: 2 ** pool.length }, (_, mask) => mask);
  return masks
    .map((mask): [number[], number[]] => [
      pool.filter((_, i) => (mask >> i) & 1),
      pool.filter((_, i) => !((mask >> i) & 1)),
    ])
    .filter(([treatment]) => treatment.length === size);
}

function orders(values: readonly number[]): number[][] {
  if (values.length === 1) return [values.slice()];
  return values.flatMap((first, i) => orders(values.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}

function honestTests(pool: readonly number[], size: number, statistic: Statistic): boolean {
  return isHonest(
    deals(pool, size).map(([treatment, control]) => exactPermutationTest({ treatment, control, statistic })),
  );
}

const pools = fc.array(whole, { minLength: 5, maxLength: 5 });

export const permutationLaws: readonly Law[] = [
  {
    name: 'P(p <= alpha) <= alpha under the null, by full enumeration, and equal where alpha can be attained: means',
    property: () =>
      fc.property(pools, fc.integer({ min: 1, max: 4 }), (pool, n) => honestTests(pool, n, meanDifference)),
    mutation: {
      file: 'permutation/exact-result.ts',
      find: 'pGreater: tally.greaterEqual / arrangements',
      replace: 'pGreater: (tally.greaterEqual - 1) / arrangements',
    },
  },
  {
    name: 'The same for medians',
    property: () =>
      fc.property(pools, fc.integer({ min: 1, max: 4 }), (pool, n) => honestTests(pool, n, medianDifference)),
    mutation: {
      file: 'permutation/exact-medians.ts',
      find: '(2 * scale)',
      replace: '(3 * scale)',
    },
  },
  {
    name: "The same for Welch's t, of groups of different sizes",
    property: () => fc.property(pools, (pool) => honestTests(pool, 2, welchT)),
    mutation: {
      file: 'permutation/combination-walk.ts',
      find: 'while (place >= 0 && chosen[place] === n - k + place) place -= 1;',
      replace: 'while (place >= 0 && chosen[place] === n - k) place -= 1;',
    },
  },
  {
    name: 'The same for signs of pairs',
    property: () =>
      fc.property(fc.array(whole, { minLength: 4, maxLength: 4 }), (differences) =>
        isHonest(
          Array.from({ length: 16 }, (_, mask) => {
            const first = differences.map((difference, i) => ((mask >> i) & 1 ? -difference : difference));
            return pairedSignFlipTest({ first, second: first.map(() => 0) });
          }),
        ),
      ),
    mutation: {
      file: 'permutation/paired.ts',
      find: 'const negative = sums.map((entry) => entry - size);',
      replace: 'const negative = sums.map((entry) => entry);',
    },
  },
  {
    name: 'The same for correlations',
    property: () =>
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 4, maxLength: 4 }), (pairs) => {
        const x = pairs.map(([first]) => first);
        const y = pairs.map(([, second]) => second);
        if (new Set(x).size === 1 || new Set(y).size === 1) return true;
        return isHonest(orders(y).map((order) => exactCorrelationTest({ x, y: order })));
      }),
    mutation: {
      file: 'permutation/correlation.ts',
      find: 'const j = i % 2 === 1 ? turn : 0;',
      replace: 'const j = turn;',
    },
  },
  {
    name: '0.1 + 0.2 ties with 0.3: decimals count as the whole numbers that they are tenths of',
    property: () =>
      fc.property(
        fc.array(whole, { minLength: 3, maxLength: 3 }),
        fc.array(whole, { minLength: 3, maxLength: 3 }),
        (a, b) => {
          const sum = a.reduce((total, value) => total + value, 0);
          const sums = deals([...a, ...b], 3).map(([treated]) => treated.reduce((total, value) => total + value, 0));
          const tenths = (values: readonly number[]): number[] => values.map((value) => value / 10);
          const test = exactPermutationTest({ treatment: tenths(a), control: tenths(b), statistic: meanDifference });
          return (
            test.countEqual === sums.filter((other) => other === sum).length &&
            test.countGreaterEqual === sums.filter((other) => other >= sum).length
          );
        },
      ),
    mutation: {
      file: 'permutation/exact-means.ts',
      find: 'const thresholds = tallyThresholds(observed, tolerance);',
      replace: 'const thresholds = tallyThresholds(observed, tolerance * 1e9);',
    },
  },
];
