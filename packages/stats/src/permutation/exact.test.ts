import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { exactResult } from './exact-result.js';
import { exactPermutationSteps, exactPermutationTest } from './exact.js';
import { observedStatistic } from './arrangement-statistic.js';
import type { Statistic } from './statistic.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

const rangeDifference: Statistic = (treatment, control) => Math.max(...treatment) - Math.max(...control);
const statistics: readonly Statistic[] = [meanDifference, medianDifference, welchT, rangeDifference];

interface Counts {
  arrangements: number;
  countGreaterEqual: number;
  countLessEqual: number;
  countAbsolute: number;
  countEqual: number;
}

/** All arrangements by their bits, each by itself. */
function bruteForce(treatment: readonly number[], control: readonly number[], statistic: Statistic): Counts {
  const pool = [...treatment, ...control];
  const observed = observedStatistic({ treatment, control, statistic });
  // An infinite t ties with itself only: 1e-9 of infinity would tie it with everything.
  const ties = (a: number, b: number) =>
    a === b || (Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
  const counts: Counts = { arrangements: 0, countGreaterEqual: 0, countLessEqual: 0, countAbsolute: 0, countEqual: 0 };
  for (let mask = 0; mask < 2 ** pool.length; mask += 1) {
    const treated = pool.filter((_, i) => (mask >> i) & 1);
    if (treated.length !== treatment.length) continue;
    const rest = pool.filter((_, i) => !((mask >> i) & 1));
    const value = observedStatistic({ treatment: treated, control: rest, statistic });
    const tied = ties(value, observed);
    counts.arrangements += 1;
    if (tied) counts.countEqual += 1;
    if (tied || value > observed) counts.countGreaterEqual += 1;
    if (tied || value < observed) counts.countLessEqual += 1;
    if (ties(Math.abs(value), Math.abs(observed)) || Math.abs(value) > Math.abs(observed)) counts.countAbsolute += 1;
  }
  return counts;
}

function countsOf(test: Counts): Counts {
  const { arrangements, countGreaterEqual, countLessEqual, countAbsolute, countEqual } = test;
  return { arrangements, countGreaterEqual, countLessEqual, countAbsolute, countEqual };
}

/** Few digits and a small range, so that there are ties, or tenths that floating point adds up wrongly, or all digits. */
const values = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: -12, max: 12 }).map((integer) => integer / 10),
  fc.integer({ min: -1500000, max: 1500000 }).map((i) => (i * Math.PI) / 1e6),
);
const group = fc.array(values, { minLength: 2, maxLength: 6 });

describe('exactPermutationTest', () => {
  for (const statistic of statistics) {
    it(`counts what brute force counts: ${typeof statistic === 'object' ? statistic.name : 'a function'}`, () => {
      fc.assert(
        fc.property(group, group, (treatment, control) => {
          const test = exactPermutationTest({ treatment, control, statistic });
          expect(countsOf(test)).to.deep.equal(bruteForce(treatment, control, statistic));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('lets an infinite t tie with itself only', () => {
    const test = exactPermutationTest({ treatment: [2, 2], control: [1, 1], statistic: welchT });
    expect(test.observed).to.equal(Infinity);
    expect(countsOf(test)).to.deep.equal(bruteForce([2, 2], [1, 1], welchT));
    expect([test.countEqual, test.countGreaterEqual, test.countAbsolute, test.arrangements]).to.deep.equal([
      1, 1, 2, 6,
    ]);
  });

  it('takes groups of one, and groups of very different sizes', () => {
    for (const statistic of [meanDifference, medianDifference, rangeDifference] as const) {
      for (const [treatment, control] of [
        [[3], [1, 2, 2.5, 4, 7]],
        [[3, 1, 2, 2], [9]],
        [[1], [2]],
      ] as const) {
        const test = exactPermutationTest({ treatment, control, statistic });
        expect(countsOf(test)).to.deep.equal(bruteForce(treatment, control, statistic));
      }
    }
  });

  it('lets 0.1 + 0.2 tie with 0.3', () => {
    const test = exactPermutationTest({ treatment: [0.1, 0.2], control: [0.3, 0], statistic: meanDifference });
    expect([test.observed, test.countEqual, test.pAbsolute]).to.deep.equal([0, 2, 1]);
  });

  it('counts ties of decimals however small or far from 0 they are', () => {
    for (const [scale, shift] of [
      [1e-12, 0],
      [1, 1e6],
      [1e6, 0],
    ] as const) {
      const treatment = [1, 2, 2, 5].map((value) => value * scale + shift);
      const control = [2, 3, 6].map((value) => value * scale + shift);
      const test = exactPermutationTest({ treatment, control, statistic: meanDifference });
      expect(countsOf(test), `scale ${scale}`).to.deep.equal(bruteForce([1, 2, 2, 5], [2, 3, 6], meanDifference));
    }
  });

  it('has p-values that fit the counts', () => {
    const test = exactPermutationTest({ treatment: [5, 6, 7], control: [1, 2, 3], statistic: meanDifference });
    expect(test.observed).to.equal(4);
    expect([test.pGreater, test.pLess, test.pDoubled, test.pAbsolute]).to.deep.equal([0.05, 1, 0.1, 0.1]);
    expect(test.tolerance).to.equal(4e-9);
  });

  it('counts infinite t as the most extreme', () => {
    const test = exactPermutationTest({ treatment: [2, 2, 2], control: [1, 1, 1, 1], statistic: welchT });
    expect([test.observed, test.countGreaterEqual, test.countEqual, test.countAbsolute]).to.deep.equal([
      Infinity,
      1,
      1,
      1,
    ]);
    const equal = exactPermutationTest({ treatment: [2, 2], control: [1, 1], statistic: welchT });
    expect([equal.observed, equal.countGreaterEqual, equal.countAbsolute]).to.deep.equal([Infinity, 1, 2]);
  });

  it('finds nothing where all values are equal', () => {
    for (const statistic of statistics) {
      for (const value of [0.1, 0, -7, Math.PI]) {
        const test = exactPermutationTest({ treatment: [value, value, value], control: [value, value], statistic });
        expect([test.pGreater, test.pLess, test.pDoubled, test.pAbsolute, test.observed]).to.deep.equal([
          1, 1, 1, 1, 0,
        ]);
      }
    }
  });

  it('is symmetric: exchanging the groups exchanges greater and less', () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom(...statistics), (treatment, control, statistic) => {
        const test = exactPermutationTest({ treatment, control, statistic });
        const exchanged = exactPermutationTest({ treatment: control, control: treatment, statistic });
        expect(exchanged.countGreaterEqual).to.equal(test.countLessEqual);
        expect(exchanged.countAbsolute).to.equal(test.countAbsolute);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its promise under the null: over all arrangements of a pool, P(p <= alpha) <= alpha', () => {
    const pool = [0.3, 1.2, 2.2, 2.2, 3.1, 4.8, 5, 7.7];
    const ps = { pGreater: [] as number[], pLess: [] as number[], pDoubled: [] as number[], pAbsolute: [] as number[] };
    for (let mask = 0; mask < 256; mask += 1) {
      const treatment = pool.filter((_, i) => (mask >> i) & 1);
      if (treatment.length !== 3) continue;
      const control = pool.filter((_, i) => !((mask >> i) & 1));
      const test = exactPermutationTest({ treatment, control, statistic: welchT });
      for (const name of ['pGreater', 'pLess', 'pDoubled', 'pAbsolute'] as const) ps[name].push(test[name]);
    }
    for (const list of Object.values(ps)) {
      expect(list.length).to.equal(56);
      for (const alpha of list) {
        expect(list.filter((p) => p <= alpha).length / list.length).to.be.at.most(alpha + 1e-12);
      }
    }
  });

  it('leaves its input alone', () => {
    const treatment = Float64Array.of(3, 1, 2);
    exactPermutationTest({ treatment, control: [4, 5], statistic: medianDifference });
    expect([...treatment]).to.deep.equal([3, 1, 2]);
  });

  it('refuses more than its limits, and bad values, at once', () => {
    const many = new Array<number>(19).fill(1);
    expect(() => exactPermutationSteps({ treatment: many, control: many, statistic: meanDifference })).to.throw(
      ArgumentError,
      'at most 36',
    );
    expect(() => exactPermutationSteps({ treatment: [1], control: [NaN], statistic: meanDifference })).to.throw(
      ArgumentError,
      'control[0]',
    );
  });
});

describe('exactPermutationSteps', () => {
  it('yields a progress that rises, and returns what the test in one go returns', () => {
    for (const statistic of statistics) {
      const groups = { treatment: [1, 5, 6.5, 2, 8], control: [2, 3, 1, 0.5, 4, 4, 7], statistic };
      const steps = exactPermutationSteps(groups);
      let last = 0;
      let step = steps.next();
      while (!step.done) {
        expect(step.value).to.be.within(last, 1);
        last = step.value;
        step = steps.next();
      }
      expect(step.value).to.deep.equal(exactPermutationTest(groups));
    }
  });
});

describe('exactResult', () => {
  it('doubles the smaller one-sided p up to 1', () => {
    const tally = { greaterEqual: 7, lessEqual: 6, absolute: 9, equal: 3 };
    expect(exactResult(0.5, 1e-9, 10, tally).pDoubled).to.equal(1);
    expect(exactResult(0.5, 1e-9, 100, tally).pDoubled).to.equal(0.12);
  });
});
