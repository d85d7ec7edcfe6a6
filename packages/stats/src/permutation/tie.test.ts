import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { countExtreme, defaultTieTolerance, isExtreme, tieTolerance, type Alternative } from './tie.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

describe('isExtreme', () => {
  it('counts what is at least, at most, or as far from 0 as the observed statistic', () => {
    const senses = ['greater', 'less', 'two-sided'] as const;
    const at = (statistic: number) => senses.map((sense) => isExtreme(statistic, 2, sense));
    expect(at(3)).to.deep.equal([true, false, true]);
    expect(at(2)).to.deep.equal([true, true, true]);
    expect(at(1)).to.deep.equal([false, true, false]);
    expect(at(-2)).to.deep.equal([false, true, true]);
  });

  it('lets statistics tie that differ by rounding', () => {
    expect(isExtreme(0.3, 0.1 + 0.2, 'greater')).to.equal(true);
    expect(isExtreme(2 - 1e-9, 2, 'greater')).to.equal(true);
    expect(isExtreme(2 - 3e-9, 2, 'greater')).to.equal(false);
    expect(isExtreme(2 - 3e-9, 2, 'greater', 1e-8)).to.equal(true);
  });

  it('lets infinite statistics tie with themselves only', () => {
    expect(defaultTieTolerance(-Infinity)).to.equal(0);
    expect(isExtreme(Infinity, Infinity, 'greater')).to.equal(true);
    expect(isExtreme(1e300, Infinity, 'greater')).to.equal(false);
    expect(isExtreme(-Infinity, Infinity, 'two-sided')).to.equal(true);
    expect(isExtreme(Infinity, 3, 'greater')).to.equal(true);
  });

  it('refuses an alternative that does not exist', () => {
    expect(() => isExtreme(1, 1, 'sideways' as Alternative)).to.throw(ArgumentError, 'alternative is "sideways"');
  });
});

describe('tieTolerance', () => {
  const groups = (treatment: number[], control: number[]) => ({ treatment, control });

  it('is 1e-9 of the larger of the statistic and 1', () => {
    expect(tieTolerance({ ...groups([10.5], [3]), statistic: meanDifference })).to.be.closeTo(7.5e-9, 1e-20);
    expect(tieTolerance({ ...groups([1.5], [1.4]), statistic: medianDifference })).to.equal(1e-9);
    expect(tieTolerance({ ...groups([1e-7, 2e-7], [0, 3e-7]), statistic: welchT })).to.equal(1e-9);
    expect(tieTolerance({ ...groups([5], [3]), statistic: (a, b) => Number(a[0]) - Number(b[0]) })).to.equal(2e-9);
  });

  it('never lets different sums of decimals tie, however small their units', () => {
    const small = groups([3e-12, 4e-12], [1e-12, 1e-12]);
    const means = tieTolerance({ ...small, statistic: meanDifference });
    expect(means).to.be.within(1e-30, 0.5e-12);
    expect(tieTolerance({ ...small, statistic: medianDifference })).to.be.within(1e-30, 0.5e-12);
  });

  it('follows the scale of small values with many digits', () => {
    const values = groups([Math.PI * 1e-8], [Math.E * 1e-8]);
    expect(tieTolerance({ ...values, statistic: meanDifference })).to.be.closeTo(Math.PI * 1e-17, 1e-24);
  });

  it('is 0 for an infinite statistic', () => {
    expect(tieTolerance({ ...groups([2, 2], [1, 1]), statistic: welchT })).to.equal(0);
  });
});

describe('countExtreme', () => {
  const statistics = [-3, -2, 0, 1, 2, 2, 5];

  it('counts by the same rule', () => {
    expect(countExtreme({ statistics, observed: 2, alternative: 'greater' })).to.equal(3);
    expect(countExtreme({ statistics, observed: 2, alternative: 'less' })).to.equal(6);
    expect(countExtreme({ statistics, observed: -2, alternative: 'two-sided' })).to.equal(5);
    expect(countExtreme({ statistics, observed: 2, alternative: 'greater', tolerance: 1 })).to.equal(4);
  });

  it('adds up over consecutive stretches', () => {
    const options = { statistics, observed: 2, alternative: 'greater' } as const;
    const first = countExtreme({ ...options, to: 5 });
    const second = countExtreme({ ...options, from: 5 });
    expect([first, second]).to.deep.equal([1, 2]);
  });

  it('refuses a negative tolerance and an unknown alternative, even when nothing is counted', () => {
    expect(() => countExtreme({ statistics: [], observed: 0, alternative: 'x' as Alternative })).to.throw(
      ArgumentError,
    );
    expect(() => countExtreme({ statistics: [], observed: 0, alternative: 'less', tolerance: -1 })).to.throw(
      ArgumentError,
    );
  });
});
