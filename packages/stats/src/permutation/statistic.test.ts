import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { observedStatistic } from './arrangement-statistic.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { statisticOf, type Statistic } from './statistic.js';
import { welchT } from './welch-t.js';

const observed = (treatment: readonly number[], control: readonly number[], statistic: Statistic): number =>
  observedStatistic({ treatment, control, statistic });

describe('the statistics', () => {
  it('are treatment minus control', () => {
    expect(observed([1, 2, 6], [1, 3], meanDifference)).to.equal(1);
    expect(observed([1, 2, 6], [1, 4], medianDifference)).to.equal(-0.5);
    expect(observed([1, 2, 3], [4, 6], welchT)).to.be.closeTo(-3 / Math.sqrt(1 / 3 + 2 / 2), 1e-15);
  });

  it('of groups without any variance: t is 0 for equal means, else infinite', () => {
    expect(observed([0.1, 0.1, 0.1], [0.1, 0.1], welchT)).to.equal(0);
    expect(observed([2, 2], [1, 1, 1], welchT)).to.equal(Infinity);
    expect(observed([1, 1], [2, 2], welchT)).to.equal(-Infinity);
  });

  it('refuse groups that are too small', () => {
    expect(() => observed([1], [2, 3], welchT)).to.throw(ArgumentError, 'treatment');
    expect(() => observed([1, 2], [3], welchT)).to.throw(ArgumentError, 'control');
    expect(() => observed([], [3], meanDifference)).to.throw(ArgumentError, 'treatment');
  });
});

describe('statisticOf', () => {
  it('leaves a statistic as it is, and refuses what is none', () => {
    expect(statisticOf(welchT)).to.equal(welchT);
    expect(() => statisticOf('mode' as unknown as Statistic)).to.throw(ArgumentError, 'statistic is "mode"');
  });

  it('takes a function, and refuses what it gives if that is no number', () => {
    expect(observed([1], [1], () => Infinity)).to.equal(Infinity);
    expect(() => observed([1], [1], () => NaN)).to.throw(ArgumentError, 'returns a number');
    expect(() => observed([1], [1], () => '1' as unknown as number)).to.throw(ArgumentError);
  });
});
