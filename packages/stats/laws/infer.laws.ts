import fc from 'fast-check';
import {
  bcaInterval,
  binomialDistribution,
  categorical,
  correlations,
  createRandom,
  exactBootstrap,
  histogram,
  kendall,
  kernelDensity,
  mean,
  median,
  multivariateNormal,
  pairedTTest,
  pearson,
  percentileInterval,
  pooledTTest,
  quantile,
  ranks,
  spearman,
  standardDeviation,
  welchTTest,
  type Random,
} from '../src/index.js';
import type { Law } from './law.js';

const whole = fc.integer({ min: -20, max: 20 });
/** Evenly over the range, unlike doubles, most of which are tiny. */
const value = fc.integer({ min: -100_000, max: 100_000 }).map((i) => i / 100);
const close = (a: number, b: number, tolerance = 1e-9): boolean => Math.abs(a - b) <= tolerance;
const varies = (values: ArrayLike<number>): boolean => standardDeviation(values) > 1e-6;

function lists(of: fc.Arbitrary<number>, minLength: number, maxLength: number): fc.Arbitrary<[number[], number[]]> {
  return fc
    .array(fc.tuple(of, of), { minLength, maxLength })
    .map((pairs) => [pairs.map(([x]) => x), pairs.map(([, y]) => y)]);
}

/** A stand-in whose normal deviates are 0 but for one: draws show a column of the factor. */
function unitRandom(column: number): Random {
  let drawn = -1;
  const normal = (): number => {
    drawn += 1;
    return drawn === column ? 1 : 0;
  };
  return { ...createRandom(0), normal };
}

export const inferLaws: readonly Law[] = [
  {
    name: "Pearson's correlation does not change when x is moved or stretched, and changes sign when it is turned around",
    property: () =>
      fc.property(lists(value, 3, 30), fc.integer({ min: 1, max: 9 }), whole, ([x, y], factor, shift) => {
        if (!varies(x) || !varies(y)) return true;
        const r = pearson(x, y);
        const moved = x.map((entry) => factor * entry + shift);
        const turned = x.map((entry) => shift - factor * entry);
        return close(pearson(moved, y), r) && close(pearson(turned, y), -r) && Math.abs(r) <= 1;
      }),
    mutation: {
      file: 'describe/unit-deviations.ts',
      find: 'direction: fromMean.map((value) => value / norm)',
      replace: 'direction: fromMean.map((value) => value / largest)',
    },
  },
  {
    name: 'Ranks add up to n (n + 1) / 2, ties or not, and equal values have equal ranks',
    property: () =>
      fc.property(fc.array(whole, { minLength: 1, maxLength: 40 }), (values) => {
        const found = ranks(values);
        const isShared = values.every((entry, i) => found[i] === found[values.indexOf(entry)]);
        return isShared && found.reduce((sum, rank) => sum + rank, 0) === (values.length * (values.length + 1)) / 2;
      }),
    mutation: { file: 'describe/ranks.ts', find: '(from + to + 1) / 2', replace: 'from + 1' },
  },
  {
    name: "Spearman's is Pearson's of the ranks, whatever rising function is applied",
    property: () =>
      fc.property(lists(whole, 2, 30), ([x, y]) => {
        const rho = spearman(x, y);
        const cubes = spearman(
          x.map((entry) => entry ** 3),
          y.map((entry) => 2 ** entry),
        );
        return Object.is(rho, cubes) && Object.is(rho, pearson(ranks(x), ranks(y)));
      }),
    mutation: {
      file: 'describe/correlation.ts',
      find: 'return pearson(ranks(x), ranks(y));',
      replace: 'return pearson(ranks(x), y);',
    },
  },
  {
    name: "Kendall's tau-b changes sign when one list is turned around, and not when both are, and is 1 with itself",
    property: () =>
      fc.property(lists(whole, 2, 30), ([x, y]) => {
        const tau = kendall(x, y);
        const [minusX, minusY] = [x.map((entry) => -entry), y.map((entry) => -entry)];
        if (Number.isNaN(tau)) return Number.isNaN(kendall(minusX, y));
        return kendall(minusX, y) === 0 - tau && kendall(minusX, minusY) === tau && kendall(x, x) === 1;
      }),
    mutation: {
      file: 'describe/kendall.ts',
      find: '- 2 * inversionsOf(ys, 2 * n)',
      replace: '- inversionsOf(ys, 2 * n)',
    },
  },
  {
    name: 'The p of a correlation is that of the slope: r sqrt((n - 2) / (1 - r^2)), the same for x and y exchanged',
    property: () =>
      fc.property(lists(value, 3, 20), ([x, y]) => {
        if (!varies(x) || !varies(y)) return true;
        const [one, other] = [correlations(x, y), correlations(y, x)];
        return close(one.pearsonP, other.pearsonP, 1e-7) && close(one.pearson, other.pearson) && one.pearsonP <= 1;
      }),
    mutation: {
      file: 'describe/correlation.ts',
      find: 'unexplained: Math.min(1, unexplained),',
      replace: 'unexplained: Math.min(1, unexplained * a),',
    },
  },
  {
    name: 'A kernel density integrates to 1',
    property: () =>
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 100, max: 400 }),
        (values, width) => {
          const step = width / 3;
          const from = Math.min(...values) - 10 * width;
          const at = Array.from(
            { length: Math.ceil((Math.max(...values) + 10 * width - from) / step) },
            (_, i) => from + i * step,
          );
          // The trapezoidal rule on a Gaussian whose ends are 0 is exact but for exp(-2 (3 pi)^2).
          return close(
            kernelDensity(values, at, width).density.reduce((sum, density) => sum + density * step, 0),
            1,
          );
        },
      ),
    mutation: {
      file: 'describe/kernel-density.ts',
      find: 'values.length * width * Math.sqrt(2 * Math.PI)',
      replace: 'values.length * Math.sqrt(2 * Math.PI)',
    },
  },
  {
    name: 'Histogram counts add up to n, every value is in a bin whose edges enclose it, whatever the rule',
    property: () =>
      fc.property(
        fc.array(fc.oneof(value, whole), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('sturges' as const, 'scott' as const, 'square-root' as const, 7),
        (values, bins) => {
          const { edges, counts } = histogram(values, bins);
          const last = counts.length - 1;
          return (
            counts.reduce((sum, count) => sum + count, 0) === values.length &&
            counts.every((count, i) => {
              const [low, high] = [edges[i] as number, edges[i + 1] as number];
              return count === values.filter((x) => x >= low && (x < high || (i === last && x === high))).length;
            })
          );
        },
      ),
    mutation: {
      file: 'describe/histogram.ts',
      find: 'Math.min(number - 1, Math.floor((value - first) / step))',
      replace: 'Math.floor((value - first) / step)',
    },
  },
  {
    name: 'Selecting gives the quantile that sorting gives',
    property: () =>
      fc.property(fc.array(whole, { minLength: 1, maxLength: 60 }), fc.nat(100), (values, percent) => {
        const sorted = values.slice().sort((a, b) => a - b);
        const position = (percent * (values.length - 1)) / 100;
        const low = sorted[Math.floor(position + 1e-9)] as number;
        const high = sorted[Math.ceil(position - 1e-9)] as number;
        const found = quantile(values, percent / 100);
        return close(found, low + (position - Math.floor(position + 1e-9)) * (high - low));
      }),
    mutation: { file: 'describe/select.ts', find: 'else if (k >= i) left = i;', replace: 'else if (k > i) left = i;' },
  },
  {
    name: 'Intervals of the bootstrap move and stretch with the values: percentile and BCa',
    property: () =>
      fc.property(
        fc.array(value, { minLength: 7, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        whole,
        fc.integer(),
        (values, factor, shift, seed) => {
          if (!varies(values)) return true;
          const random = createRandom(seed);
          const replicates = Array.from({ length: 40 }, () =>
            mean(values.map(() => values[random.integer(values.length)] as number)),
          );
          const map = (x: number): number => factor * x + shift;
          const own = bcaInterval(values, mean, replicates, 0.9);
          const moved = bcaInterval(values.map(map), mean, replicates.map(map), 0.9);
          const plain = percentileInterval(replicates, 0.9);
          const movedPlain = percentileInterval(replicates.map(map), 0.9);
          // A replicate that equals the estimate can fall to one side by rounding when moved.
          const isTied = replicates.some((entry) => Math.abs(entry - mean(values)) < 1e-9);
          const isMoved = (a: number, b: number): boolean =>
            Number.isNaN(a) ? Number.isNaN(b) : close(map(a), b, 1e-6);
          return (
            isMoved(plain.low, movedPlain.low) &&
            isMoved(plain.high, movedPlain.high) &&
            (isTied || (isMoved(own.low, moved.low) && isMoved(own.high, moved.high)))
          );
        },
      ),
    mutation: {
      file: 'infer/bca.ts',
      find: 'Math.sign(estimate - (replicates[b] as number))',
      replace: 'Math.sign(estimate - (replicates[b] as number) / 2)',
    },
  },
  {
    name: 'The exact bootstrap of the mean has the mean of the sample and the standard error s / sqrt(n), divisor n',
    property: () =>
      fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), (values) => {
        const exact = exactBootstrap(values, mean);
        const total = exact.probabilities.reduce((sum, p) => sum + p, 0);
        const error = standardDeviation(values, 0) / Math.sqrt(values.length);
        return close(total, 1) && close(exact.mean, mean(values)) && close(exact.standardError, error);
      }),
    mutation: {
      file: 'infer/exact-bootstrap.ts',
      find: 'orders = (orders * (left - times)) / (times + 1);',
      replace: 'orders = (orders * (left - times)) / (times + 2);',
    },
  },
  {
    name: 'The exact bootstrap of the median of an odd sample is at most the k-th value when most of n draws are among the first k',
    property: () =>
      fc.property(fc.constantFrom(1, 3, 5), fc.uniqueArray(whole, { minLength: 5, maxLength: 5 }), (n, five) => {
        const { probabilities } = exactBootstrap(five.slice(0, n), median);
        let below = 0;
        return probabilities.every((p, i) => {
          below += p;
          return close(below, binomialDistribution(n, (i + 1) / n).upperTail((n - 1) / 2));
        });
      }),
    mutation: {
      file: 'infer/exact-bootstrap.ts',
      find: 'visit(next + 1, left - times, orders);',
      replace: 'visit(next + 1, left - times, ways);',
    },
  },
  {
    name: 'Groups of equal size have the same pooled and Welch t; the degrees of freedom of Welch are fewer',
    property: () =>
      fc.property(lists(value, 2, 20), ([a, b]) => {
        if (!varies(a) || !varies(b)) return true;
        const [pooled, welch] = [pooledTTest(a, b), welchTTest(a, b)];
        const fewest = a.length - 1;
        return (
          close(pooled.t, welch.t, 1e-9 * Math.max(1, Math.abs(welch.t))) &&
          welch.degreesOfFreedom <= 2 * fewest * (1 + 1e-12) &&
          welch.degreesOfFreedom >= fewest * (1 - 1e-12)
        );
      }),
    mutation: {
      file: 'infer/t-tests.ts',
      find: 'pooled * (1 / a.n + 1 / b.n)',
      replace: 'pooled * (1 / a.n + 2 / b.n)',
    },
  },
  {
    name: 'Exchanging the groups turns t around and exchanges the one-sided p',
    property: () =>
      fc.property(lists(value, 2, 20), ([a, b]) => {
        for (const test of [pairedTTest, pooledTTest, welchTTest]) {
          const [one, other] = [test(a, b), test(b, a)];
          if (Number.isNaN(one.t)) continue;
          if (!close(one.pLess, other.pGreater, 1e-12) || !close(one.pValue, other.pValue, 1e-12)) return false;
          if (!close(one.pLess + one.pGreater, 1, 1e-12)) return false;
        }
        return true;
      }),
    mutation: {
      file: 'infer/t-tests.ts',
      find: 'pLess: upperTTail(-t, freedom),',
      replace: 'pLess: upperTTail(t, freedom),',
    },
  },
  {
    name: 'A confidence interval of level 1 - p, p that of the test, ends at 0',
    property: () =>
      fc.property(lists(whole, 3, 20), ([a, b]) => {
        const { pValue, t } = welchTTest(a, b);
        if (!(pValue > 1e-6 && pValue < 0.999)) return true;
        const { low, high } = welchTTest(a, b, 1 - pValue);
        return close(t > 0 ? low : high, 0, 1e-7 * (high - low));
      }),
    mutation: {
      file: 'infer/t-tests.ts',
      find: '-tQuantile((1 - level) / 2, freedom)',
      replace: '-tQuantile(1 - level, freedom)',
    },
  },
  {
    name: 'A category of weight 0 is never drawn',
    property: () =>
      fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 6 }), fc.integer(), (weights, seed) => {
        if (weights.every((weight) => weight === 0)) return true;
        const random = createRandom(seed);
        return Array.from({ length: 20 }, () => categorical(weights, random)).every(
          (drawn) => Number(weights[drawn]) > 0,
        );
      }),
    mutation: {
      file: 'random/categorical.ts',
      find: 'rest -= weights[i] as number;',
      replace: 'rest -= total / weights.length;',
    },
  },
  {
    name: 'What a multivariate normal does to independent deviates, times its transpose, is the covariance',
    property: () =>
      fc.property(fc.array(fc.tuple(whole, whole, whole), { minLength: 3, maxLength: 3 }), (rows) => {
        // A matrix times its transpose, and 1 in the diagonal: positive definite.
        const covariance = rows.flatMap((row, i) =>
          rows.map((other, j) => row.reduce((sum, entry, k) => sum + entry * (other[k] as number), i === j ? 1 : 0)),
        );
        const draw = multivariateNormal([0, 0, 0], covariance);
        const columns = [0, 1, 2].map((column) => draw(unitRandom(column)));
        return covariance.every((entry, at) => {
          const [i, j] = [Math.floor(at / 3), at % 3];
          return close(
            columns.reduce((sum, column) => sum + (column[i] as number) * (column[j] as number), 0),
            entry,
          );
        });
      }),
    mutation: {
      file: 'random/multivariate-normal.ts',
      find: 'dotAt(factor.values, i * p, deviates, 0, i + 1)',
      replace: 'dotAt(factor.values, i * p, deviates, 0, i)',
    },
  },
];
