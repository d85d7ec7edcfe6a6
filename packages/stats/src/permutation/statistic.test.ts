import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import {
  meanDifference,
  medianDifference,
  smallestGroup,
  statisticFunction,
  welchT,
  type Statistic,
} from './statistic.js';

describe('the named statistics', () => {
  it('are treatment minus control', () => {
    expect(meanDifference([1, 2, 6], [1, 3])).to.equal(1);
    expect(medianDifference([1, 2, 6], [1, 4])).to.equal(-0.5);
    expect(welchT([1, 2, 3], [4, 6])).to.be.closeTo(-3 / Math.sqrt(1 / 3 + 2 / 2), 1e-15);
  });

  it('of groups without any variance: t is 0 for equal means, else infinite', () => {
    expect(welchT([0.1, 0.1, 0.1], [0.1, 0.1])).to.equal(0);
    expect(welchT([2, 2], [1, 1, 1])).to.equal(Infinity);
    expect(welchT([1, 1], [2, 2])).to.equal(-Infinity);
  });

  it('refuse groups that are too small', () => {
    expect(() => welchT([1], [2, 3])).to.throw(ArgumentError, 'treatment');
    expect(() => welchT([1, 2], [3])).to.throw(ArgumentError, 'control');
    expect(smallestGroup('welch-t')).to.equal(2);
    expect(smallestGroup('mean-difference')).to.equal(1);
  });
});

describe('statisticFunction', () => {
  it('looks a statistic up by its name', () => {
    expect(statisticFunction('mean-difference')).to.equal(meanDifference);
    expect(statisticFunction('median-difference')).to.equal(medianDifference);
    expect(statisticFunction('welch-t')).to.equal(welchT);
    expect(() => statisticFunction('mode' as Statistic)).to.throw(ArgumentError, 'statistic is "mode"');
  });

  it('takes a function, and refuses what it gives if that is no number', () => {
    const values = Float64Array.of(1);
    expect(statisticFunction(() => Infinity)(values, values)).to.equal(Infinity);
    expect(() => statisticFunction(() => NaN)(values, values)).to.throw(ArgumentError, 'returns a number');
    expect(() => statisticFunction(() => '1' as unknown as number)(values, values)).to.throw(ArgumentError);
  });
});
