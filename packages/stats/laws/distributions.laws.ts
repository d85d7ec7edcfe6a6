import fc from 'fast-check';
import {
  betaDistribution,
  binomialDistribution,
  chiSquaredDistribution,
  fDistribution,
  incompleteBeta,
  normalDistribution,
  tDistribution,
  type Distribution,
} from '../src/index.js';
import type { Law } from './law.js';

const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
const continuous: fc.Arbitrary<Distribution> = fc.oneof(
  fc.constant(normalDistribution()),
  shape.map(tDistribution),
  shape.map(chiSquaredDistribution),
  fc.tuple(shape, shape).map(([a, b]) => fDistribution(a, b)),
  // Near 1 a beta variable has no digits left; with such shapes it seldom is there.
  fc.tuple(shape, fc.double({ min: 3, max: 200, noNaN: true })).map(([a, b]) => betaDistribution(a, b)),
);
/** Probabilities down to 1e-30. */
const probability = fc.double({ min: -69, max: -0.01, noNaN: true }).map(Math.exp);
const near = (a: number, b: number, relative = 1e-11): boolean =>
  Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));

export const distributionLaws: readonly Law[] = [
  {
    name: 'The quantile undoes the distribution function, far tail and near',
    property: () =>
      fc.property(continuous, probability, ({ quantile, cdf }, p) => {
        const back = cdf(quantile(p));
        // Above a half, where p is close to 1, by what is left of it.
        return near(back, p) && Math.abs(back - p) <= 1e-11 * p + 1e-9 * (1 - p);
      }),
    mutation: {
      file: 'special/incomplete-beta.ts',
      find: 'return 1 / betaOddsQuantile(b, a, 1 - p);',
      replace: 'return 1 / betaOddsQuantile(a, b, 1 - p);',
    },
  },
  {
    name: 'The two tails add up to 1',
    property: () =>
      fc.property(continuous, fc.double({ min: -5, max: 50, noNaN: true }), ({ cdf, upperTail }, x) =>
        near(cdf(x) + upperTail(x), 1, 1e-12),
      ),
    mutation: {
      file: 'distributions/student-t.ts',
      find: 'return t < 0 ? 1 - tail : tail;',
      replace: 'return tail;',
    },
  },
  {
    name: "The normal tail lies within Gordon's bounds of Mills' ratio, down to where it underflows",
    property: () =>
      fc.property(fc.double({ min: 0.5, max: 37, noNaN: true }), (z) => {
        const { upperTail, cdf, density } = normalDistribution();
        const ratio = upperTail(z) / density(z);
        return ratio > (z / (1 + z * z)) * (1 - 1e-13) && ratio < (1 / z) * (1 + 1e-13) && upperTail(z) === cdf(-z);
      }),
    mutation: {
      file: 'distributions/normal.ts',
      find: 'gammaFraction(0.5, square)) / 2',
      replace: 'gammaFraction(0.25, square)) / 2.1',
    },
  },
  {
    name: "Student's t of d degrees of freedom is within 0.2 / d of the normal",
    property: () =>
      fc.property(
        fc.double({ min: 3, max: 1e9, noNaN: true }),
        fc.double({ min: -12, max: 12, noNaN: true }),
        (d, t) => Math.abs(tDistribution(d).cdf(t) - normalDistribution().cdf(t)) <= 0.2 / d + 1e-13,
      ),
    mutation: {
      file: 'distributions/student-t.ts',
      find: 'byOdds(betaTail, degreesOfFreedom / 2, 0.5,',
      replace: 'byOdds(betaTail, degreesOfFreedom / 2, 0.6,',
    },
  },
  {
    name: 'The square of a t variable is F with 1 and d degrees of freedom',
    property: () =>
      fc.property(shape, fc.double({ min: 0.01, max: 40, noNaN: true }), (d, t) =>
        near(fDistribution(1, d).upperTail(t * t), 2 * tDistribution(d).upperTail(t), 1e-10),
      ),
    mutation: {
      file: 'distributions/f.ts',
      find: 'const scale = numerator / denominator;',
      replace: 'const scale = denominator / numerator;',
    },
  },
  {
    name: '1 over an F variable is F with the degrees of freedom exchanged',
    property: () =>
      fc.property(shape, shape, fc.double({ min: 0.02, max: 50, noNaN: true }), (a, b, x) =>
        near(fDistribution(a, b).cdf(x), fDistribution(b, a).upperTail(1 / x), 1e-10),
      ),
    mutation: {
      file: 'distributions/f.ts',
      find: 'upperTail: (x) => byOdds(betaTail, b, a,',
      replace: 'upperTail: (x) => byOdds(betaTail, a, b,',
    },
  },
  {
    name: 'Chi-squared with 2 degrees of freedom is exponential',
    property: () =>
      fc.property(fc.double({ min: 1e-9, max: 1300, noNaN: true }), (x) => {
        const { density, cdf, upperTail } = chiSquaredDistribution(2);
        const tail = Math.exp(-x / 2);
        return near(upperTail(x), tail) && near(cdf(x), -Math.expm1(-x / 2)) && near(density(x), tail / 2);
      }),
    mutation: {
      file: 'special/incomplete-gamma.ts',
      find: 'const first = x + 1 - a;',
      replace: 'const first = x + a;',
    },
  },
  {
    name: 'The distribution function rises, and its density says how fast',
    property: () =>
      fc.property(continuous, fc.double({ min: 0.05, max: 0.95, noNaN: true }), ({ quantile, cdf, density }, p) => {
        const x = quantile(p);
        const step = 1e-4 / density(x);
        // The midpoint rule is off by a third derivative, which near a pole of the density is large: a coarse comparison.
        const slope = (cdf(x + step / 2) - cdf(x - step / 2)) / step;
        return slope > 0 && near(slope, density(x), 1e-2);
      }),
    mutation: {
      file: 'distributions/student-t.ts',
      find: 'Math.exp(-logBeta(half, 0.5))',
      replace: 'Math.exp(-logBeta(half, 1))',
    },
  },
  {
    name: 'Binomial masses add up to 1, and up to k to the distribution function, an incomplete beta function',
    property: () =>
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.nat(59),
        (n, p, at) => {
          const { mass, cdf } = binomialDistribution(n, p);
          const k = at % n;
          let total = 0;
          let below = 0;
          for (let i = 0; i <= n; i += 1) {
            total += mass(i);
            if (i <= k) below += mass(i);
          }
          const beta = incompleteBeta(k + 1, n - k, p);
          return near(total, 1) && near(below, cdf(k)) && Math.abs(1 - beta - below) <= 1e-12;
        },
      ),
    mutation: {
      file: 'distributions/binomial.ts',
      find: 'betaFront(k + 1, trials - k + 1, probability, failure)',
      replace: 'betaFront(k + 1, trials - k + 2, probability, failure)',
    },
  },
  {
    name: 'The binomial quantile of a distribution function at k is k',
    property: () =>
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.nat(60),
        (n, p, at) => {
          const { mass, cdf, quantile } = binomialDistribution(n, p);
          const k = at % (n + 1);
          // Where the mass is lost in rounding, k cannot be told from its neighbours.
          return mass(k) < 1e-12 * cdf(k) || quantile(cdf(k)) === k;
        },
      ),
    mutation: {
      file: 'distributions/binomial.ts',
      find: 'if (tail(middle, false) >= p * (1 - FUZZ)) high = middle;',
      replace: 'if (tail(middle, false) > p * (1 + FUZZ)) high = middle;',
    },
  },
];
