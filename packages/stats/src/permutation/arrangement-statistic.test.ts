import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mean } from '../describe/mean.js';
import { median } from '../describe/quantile.js';
import { variance } from '../describe/variance.js';
import { observedStatistic } from './arrangement-statistic.js';
import { preparePool } from './pool.js';
import type { Statistic, StatisticFunction } from './statistic.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

const maximumDifference: StatisticFunction = (treatment, control) => Math.max(...treatment) - Math.max(...control);

/** Each with its plain definition. */
const statistics: readonly (readonly [Statistic, StatisticFunction])[] = [
  [meanDifference, (a, b) => mean(a) - mean(b)],
  [medianDifference, (a, b) => median(a) - median(b)],
  [
    welchT,
    (a, b) =>
      mean(a) === mean(b) ? 0 : (mean(a) - mean(b)) / Math.sqrt(variance(a) / a.length + variance(b) / b.length),
  ],
  [maximumDifference, maximumDifference],
];

const decimals = fc.integer({ min: -200, max: 200 }).map((integer) => integer / 10);
const reals = fc.integer({ min: -15000000, max: 15000000 }).map((i) => (i * Math.PI) / 1e6);
const pools = fc.oneof(
  fc.array(decimals, { minLength: 4, maxLength: 12 }),
  fc.array(reals, { minLength: 4, maxLength: 12 }),
);

/** Close as the tie rule has it, or both infinite alike. */
function expectTied(got: number, want: number): void {
  expect(got === want || Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)), `${got} and ${want}`).to.equal(
    true,
  );
}

describe('the statistic of an arrangement', () => {
  it('is the plain definition of the statistic for any arrangement', () => {
    fc.assert(
      fc.property(
        pools,
        fc.constantFrom(...statistics),
        fc.nat(),
        fc.infiniteStream(fc.boolean()),
        (values, [statistic, plain], size, coin) => {
          const treatmentSize = 2 + (size % (values.length - 3));
          const labels = new Uint8Array(values.length);
          let left = treatmentSize;
          for (let i = 0; i < values.length; i += 1) {
            const must = left === values.length - i;
            labels[i] = left > 0 && (must || (coin.next().value as boolean)) ? 1 : 0;
            left -= labels[i] as number;
          }
          const treatment = Float64Array.from(values.filter((_, i) => labels[i] === 1));
          const control = Float64Array.from(values.filter((_, i) => labels[i] === 0));
          const pool = preparePool(values, treatmentSize, statistic);
          expectTied(pool.statistic.arrange(pool)(labels), plain(treatment, control));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives infinite t where both groups have no variance', () => {
    const pool = preparePool([0.1, 0.1, 0.3, 0.3], 2, welchT);
    expect(pool.statistic.arrange(pool)(Uint8Array.of(1, 1, 0, 0))).to.equal(-Infinity);
    expect(pool.statistic.arrange(pool)(Uint8Array.of(1, 0, 1, 0))).to.be.closeTo(0, 1e-15);
  });

  it('hands a function lists of its own', () => {
    const sorting: Statistic = (treatment, control) => Number(treatment.sort()[0]) - Number(control.sort()[0]);
    const pool = preparePool([5, 3, 4, 1], 2, sorting);
    const statistic = pool.statistic.arrange(pool);
    const labels = Uint8Array.of(1, 1, 0, 0);
    expect([statistic(labels), statistic(labels)]).to.deep.equal([2, 2]);
    expect([...pool.values]).to.deep.equal([5, 3, 4, 1]);
  });
});

describe('observedStatistic', () => {
  it('compares the groups as given', () => {
    const groups = { treatment: [1, 2, 6], control: [1, 3] };
    expect(observedStatistic({ ...groups, statistic: meanDifference })).to.equal(1);
    expect(observedStatistic({ ...groups, statistic: medianDifference })).to.equal(0);
    expect(observedStatistic({ ...groups, statistic: maximumDifference })).to.equal(3);
  });
});
