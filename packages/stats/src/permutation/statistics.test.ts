import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { permutationShuffles } from './shuffles.js';
import { observedStatistic } from './arrangement-statistic.js';
import type { Statistic } from './statistic.js';
import { permutationStatistics } from './statistics.js';
import { tieTolerance } from './tie.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

const spread: Statistic = (treatment, control) =>
  Math.max(...treatment) - Math.min(...treatment) - (Math.max(...control) - Math.min(...control));
const statistics: readonly Statistic[] = [meanDifference, medianDifference, welchT, spread];

/** Normal values; with few digits, with all of them, or far from 0. */
function herd(size: number, kind: 'decimals' | 'reals' | 'far' | 'two values'): number[] {
  const random = createRandom(size);
  return Array.from({ length: size }, () => {
    const value = random.normal(10, 2);
    if (kind === 'decimals') return Math.round(value * 10) / 10;
    if (kind === 'two values') return value > 10 ? 0.3 : 0.1;
    return kind === 'far' ? value + 1e6 : value;
  });
}

describe('permutationStatistics', () => {
  for (const kind of ['decimals', 'reals', 'far', 'two values'] as const) {
    for (const [size, treatmentSize] of [
      [24, 12],
      [13, 5],
      [30, 28],
      [41, 20],
    ] as const) {
      it(`gives the statistic of the very shuffle: ${kind}, ${treatmentSize} of ${size}`, () => {
        const values = herd(size, kind);
        const shuffles = permutationShuffles({ size, treatmentSize, seed: 77 });
        for (const statistic of statistics) {
          const from = 1000;
          const got = permutationStatistics({ values, treatmentSize, statistic, seed: 77, from, to: from + 100 });
          got.forEach((value, i) => {
            const labels = shuffles.labels(from + i);
            const treatment = Float64Array.from(values.filter((_, k) => labels[k] === 1));
            const control = Float64Array.from(values.filter((_, k) => labels[k] === 0));
            const want = observedStatistic({ treatment, control, statistic });
            const tolerance = tieTolerance({ treatment, control, statistic });
            const near = value === want || Math.abs(value - want) <= tolerance;
            expect(
              near,
              `${typeof statistic === 'object' ? statistic.name : 'spread'} of shuffle ${from + i}: ${value}, not ${want}`,
            ).to.equal(true);
          });
        }
      });
    }
  }

  it('gives the same statistics however the range is cut', () => {
    for (const size of [24, 40]) {
      const options = {
        values: herd(size, 'reals'),
        treatmentSize: 12,
        statistic: meanDifference,
        seed: 5,
      } as const;
      const whole = permutationStatistics({ ...options, from: 0, to: 2500 });
      for (const [from, to] of [
        [0, 1],
        [1023, 1025],
        [1000, 2500],
        [2048, 2048],
      ] as const) {
        expect(permutationStatistics({ ...options, from, to })).to.deep.equal(whole.slice(from, to));
      }
    }
  });

  it('gives infinite t for arrangements without variance inside the groups', () => {
    const options = { values: [1, 1, 1, 4, 4, 4], treatmentSize: 3, statistic: welchT, seed: 1 } as const;
    const values = permutationStatistics({ ...options, from: 0, to: 1000 });
    const infinite = values.filter((value) => !Number.isFinite(value)).length;
    expect(infinite / 1000).to.be.closeTo(2 / 20, 0.04);
    expect(values.some((value) => Number.isNaN(value))).to.equal(false);
  });

  it('gives t = 0 for all shuffles of equal values', () => {
    const options = { values: [0.1, 0.1, 0.1, 0.1, 0.1], treatmentSize: 3, statistic: welchT, seed: 1 } as const;
    expect(new Set(permutationStatistics({ ...options, from: 0, to: 50 }))).to.deep.equal(new Set([0]));
  });

  it('writes where it is told to and leaves the values alone', () => {
    const values = Float64Array.of(1, 2, 3, 4);
    const out = new Float64Array(10);
    const given = { values, treatmentSize: 2, statistic: meanDifference, seed: 1, from: 0, to: 10, out } as const;
    expect(permutationStatistics(given)).to.equal(out);
    expect([...values]).to.deep.equal([1, 2, 3, 4]);
  });

  it('refuses what cannot be', () => {
    const options = {
      values: [1, 2, 3],
      treatmentSize: 1,
      statistic: meanDifference,
      seed: 1,
      from: 0,
      to: 5,
    } as const;
    expect(() => permutationStatistics({ ...options, seed: NaN })).to.throw(ArgumentError, 'seed');
    expect(() => permutationStatistics({ ...options, from: 6 })).to.throw(ArgumentError, 'to is 5');
    expect(() => permutationStatistics({ ...options, values: [1, NaN, 3] })).to.throw(ArgumentError, 'values[1]');
    expect(() => permutationStatistics({ ...options, out: new Float64Array(4) })).to.throw(ArgumentError, 'out');
    expect(() => permutationStatistics({ ...options, statistic: () => NaN })).to.throw(ArgumentError, 'statistic');
  });
});
