import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { monteCarloTest } from './monte-carlo.js';
import { observedPairs, pairedSignFlipTest, signFlipStatistics } from './paired.js';

/** All sign choices, one after the other. */
function bruteForce(differences: readonly number[]): number[] {
  const observed = differences.reduce((sum, value) => sum + value, 0);
  const counts = [0, 0, 0, 0];
  for (let mask = 0; mask < 2 ** differences.length; mask += 1) {
    const sum = differences.reduce((total, value, i) => total + ((mask >> i) & 1 ? -value : value), 0);
    const tied = Math.abs(sum - observed) < 1e-9;
    const far = Math.abs(sum) > Math.abs(observed) - 1e-9;
    [tied || sum > observed, tied || sum < observed, far, tied].forEach(
      (yes, i) => (counts[i] = Number(counts[i]) + Number(yes)),
    );
  }
  return counts;
}

describe('pairedSignFlipTest', () => {
  it('counts what brute force counts', () => {
    const difference = fc.oneof(
      fc.integer({ min: -4, max: 4 }).map((i) => i / 10),
      fc.integer({ min: -1000000, max: 1000000 }).map((i) => (i * Math.PI) / 1e6),
    );
    fc.assert(
      fc.property(fc.array(difference, { minLength: 1, maxLength: 9 }), (differences) => {
        const test = pairedSignFlipTest({ first: differences, second: differences.map(() => 0) });
        const { countGreaterEqual, countLessEqual, countAbsolute, countEqual } = test;
        expect([countGreaterEqual, countLessEqual, countAbsolute, countEqual]).to.deep.equal(bruteForce(differences));
        expect(test.arrangements).to.equal(2 ** differences.length);
      }),
    );
  });

  it('is the mean of first - second, and counts pairs without a difference', () => {
    const test = pairedSignFlipTest({ first: [1, 2, 3, 4, 5, 6, 7, 8], second: [1, 3, 2, 4, 6, 8, 7, 10] });
    expect([test.observed, test.countGreaterEqual, test.countLessEqual]).to.deep.equal([-0.625, 248, 32]);
  });

  it('counts the 2^36 sign choices of 36 pairs', () => {
    const first = Array.from({ length: 36 }, (_, i) => i + 1);
    const test = pairedSignFlipTest({ first, second: first.map(() => 0) });
    expect([test.arrangements, test.countGreaterEqual, test.countAbsolute]).to.deep.equal([2 ** 36, 1, 2]);
  });

  it('refuses lists that differ in length, are empty, too long or not finite', () => {
    expect(() => pairedSignFlipTest({ first: [1], second: [1, 2] })).to.throw(ArgumentError, 'second');
    expect(() => pairedSignFlipTest({ first: [], second: [] })).to.throw(ArgumentError, 'first');
    expect(() => pairedSignFlipTest({ first: [1], second: [NaN] })).to.throw(ArgumentError, 'second[0]');
    const long = new Array<number>(37).fill(1);
    expect(() => pairedSignFlipTest({ first: long, second: long })).to.throw(ArgumentError, 'number of pairs is 37');
  });
});

describe('signFlipStatistics', () => {
  const pairs = { first: [0.1, 0.5, 0.9], second: [0, 0.3, 0.6] };

  it('draws every choice of signs equally often', () => {
    const drawn = signFlipStatistics({ ...pairs, seed: 1, from: 0, to: 8000 });
    const sums = Array.from(drawn, (value) => Math.round(value * 30));
    // Of the sums of 1, 2 and 3 with either sign, 0 comes up twice, the others once.
    for (const [sum, ways] of [
      [6, 1],
      [4, 1],
      [2, 1],
      [0, 2],
      [-2, 1],
      [-4, 1],
      [-6, 1],
    ] as const) {
      const count = sums.filter((value) => value === sum).length;
      expect(Math.abs(count - 1000 * ways)).to.be.below(5 * Math.sqrt(1000 * ways));
    }
  });

  it('is compared with the observed mean difference by its own tolerance', () => {
    const { observed, tolerance } = observedPairs(pairs);
    expect(observed).to.equal(0.2);
    const statistics = signFlipStatistics({ ...pairs, seed: 1, from: 0, to: 999 });
    const test = monteCarloTest({ statistics, observed, tolerance, alternative: 'greater' });
    expect(test.extreme).to.equal(Array.from(statistics).filter((value) => value > 0.19).length);
  });

  it('uses a new word for every 32 pairs', () => {
    const first = Array.from({ length: 70 }, (_, i) => 2 ** -i);
    const drawn = signFlipStatistics({ first, second: first.map(() => 0), seed: 5, from: 0, to: 50 });
    expect(new Set(drawn).size).to.equal(50);
  });

  it('refuses lists that differ in length', () => {
    expect(() => observedPairs({ first: [1], second: [] })).to.throw(ArgumentError, 'second');
  });
});
