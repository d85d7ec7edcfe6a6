import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { checkRange, meanDifferenceFromSum, poolGroups, preparePool } from './pool.js';
import type { Statistic } from './statistic.js';
import { meanDifference } from './mean-difference.js';
import { welchT } from './welch-t.js';

describe('preparePool', () => {
  it('makes decimals centred integers', () => {
    const pool = poolGroups([0.1, 0.2], [0.4, 0.6], meanDifference);
    expect(pool.exact).to.equal(true);
    expect(pool.scale).to.equal(10);
    expect([...pool.work]).to.deep.equal([-2, -1, 1, 3]);
    expect(pool.total).to.equal(1);
    expect([pool.size, pool.treatmentSize, pool.controlSize]).to.deep.equal([4, 2, 2]);
    expect(meanDifferenceFromSum(pool)(-3, 0)).to.be.closeTo(0.15 - 0.5, 1e-15);
  });

  it('centres other values as they are', () => {
    const pool = preparePool([Math.PI, Math.E], 1, meanDifference);
    expect(pool.exact).to.equal(false);
    expect(pool.scale).to.equal(1);
    expect(pool.work[0]).to.be.closeTo((Math.PI - Math.E) / 2, 1e-15);
    expect(pool.work[1]).to.be.closeTo((Math.E - Math.PI) / 2, 1e-15);
  });

  it('keeps a copy of the values', () => {
    const values = Float64Array.of(1, 2);
    const pool = preparePool(values, 1, meanDifference);
    values[0] = 9;
    expect(pool.values[0]).to.equal(1);
  });

  it('refuses groups that are too small, values that are not finite and unknown statistics', () => {
    expect(() => poolGroups([], [1], meanDifference)).to.throw(ArgumentError, 'treatment');
    expect(() => poolGroups([1], [NaN], meanDifference)).to.throw(ArgumentError, 'control[0]');
    expect(() => poolGroups([1], [2, 3], welchT)).to.throw(ArgumentError, 'at least 2');
    expect(() => preparePool([1, 2, 3], 3, meanDifference)).to.throw(ArgumentError, 'treatmentSize is 3');
    expect(() => preparePool([1, 2, 3, 4], 3, welchT)).to.throw(ArgumentError, 'from 2 to 2');
    expect(() => preparePool([1, 2], 1, 'x' as unknown as Statistic)).to.throw(ArgumentError, 'statistic');
  });
});

describe('checkRange', () => {
  it('refuses ranges that end before they start', () => {
    checkRange(0, 0);
    expect(() => {
      checkRange(-1, 2);
    }).to.throw(ArgumentError, 'from is -1');
    expect(() => {
      checkRange(3, 2);
    }).to.throw(ArgumentError, 'to is 2');
    expect(() => {
      checkRange(0, 1.5);
    }).to.throw(ArgumentError, 'to is 1.5');
  });
});
