import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { oneSampleTTest, pairedTTest, pooledTTest, welchTTest, type TTest } from './t-tests.js';

const a = [5.1, 4.9, 6.2, 5.8, 6.0];
const b = [6.5, 7.1, 5.9, 8.2];

function expectTest(test: TTest, want: Partial<TTest>): void {
  for (const [key, value] of Object.entries(want)) {
    expect(test[key as 't'], key).to.be.closeTo(value as number, 1e-13 * Math.max(1, Math.abs(value as number)));
  }
  expect(test.undefined).to.deep.equal({});
}

describe('the t tests', () => {
  // SciPy 1.17: ttest_ind, ttest_1samp, ttest_rel.
  it('of two means agree with SciPy, pooled and Welch', () => {
    expectTest(pooledTTest(a, b, 0.9), {
      t: -2.5537667688699406,
      pValue: 0.03789470353011398,
      pLess: 0.01894735176505699,
      degreesOfFreedom: 7,
      low: -2.3079858710453394,
      high: -0.34201412895466154,
    });
    expectTest(welchTTest(a, b, 0.9), {
      t: -2.3967428477245147,
      pValue: 0.06641552587593483,
      pLess: 0.033207762937967414,
      pGreater: 1 - 0.033207762937967414,
      degreesOfFreedom: 4.588568285178814,
      low: -2.4614348808076336,
      high: -0.1885651191923674,
    });
  });

  it('of one mean and of pairs agree with SciPy', () => {
    expectTest(oneSampleTTest(a, 5), {
      t: 2.3533936216582068,
      pValue: 0.0782248846760368,
      low: 4.892142611508864 - 5,
      high: 6.3078573884911355 - 5,
    });
    expectTest(pairedTTest([5, 7, 9, 4], [4, 7, 6, 1]), { t: 2.3333333333333335, pValue: 0.10183797037740709 });
  });

  it('say what is undefined where nothing varies', () => {
    const equal = welchTTest([2, 2], [2, 2, 2]);
    expect([equal.t, equal.pValue, equal.pLess, equal.pGreater, equal.degreesOfFreedom]).to.deep.equal(
      new Array(5).fill(NaN),
    );
    expect(Object.keys(equal.undefined)).to.have.members(['t', 'pValue', 'pGreater', 'pLess', 'degreesOfFreedom']);
    const apart = welchTTest([3, 3], [2, 2]);
    expect([apart.t, apart.pValue, apart.pGreater, apart.pLess]).to.deep.equal([Infinity, 0, 0, 1]);
    expect(Object.keys(apart.undefined)).to.deep.equal(['degreesOfFreedom']);
    expect(pooledTTest([2, 2], [3, 3])).to.deep.include({ t: -Infinity, pValue: 0, degreesOfFreedom: 2, low: -1 });
    expect(oneSampleTTest([2, 2], 2).undefined['t']).to.equal('the values do not vary');
  });

  it('pool a group of one with another', () => {
    // The single value adds to no variance: |t| = 3 / (sqrt(1) sqrt(1 + 1/3)).
    expect(pooledTTest([5], [1, 2, 3]).t).to.be.closeTo(3 / Math.sqrt(4 / 3), 1e-14);
    expect(() => pooledTTest([5], [1])).to.throw(ArgumentError, 'second');
  });

  it('refuse groups that are too small, lengths that differ and numbers out of range', () => {
    expect(() => oneSampleTTest([1])).to.throw(ArgumentError, 'at least 2');
    expect(() => oneSampleTTest([1, 2], NaN)).to.throw(ArgumentError, 'supposed');
    expect(() => pairedTTest([1, 2], [1])).to.throw(ArgumentError, 'second');
    expect(() => welchTTest([1, 2], [1])).to.throw(ArgumentError, 'second');
    expect(() => pooledTTest([], [1, 2])).to.throw(ArgumentError, 'first');
    expect(() => welchTTest([1, 2], [1, 2], 1)).to.throw(ArgumentError, 'level');
  });
});
