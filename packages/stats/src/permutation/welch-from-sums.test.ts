import { expect } from '@open-wc/testing';
import { poolGroups } from './pool.js';
import { welchT } from './statistic.js';
import { welchFromSums } from './welch-from-sums.js';

describe('welchFromSums', () => {
  it('is t by its definition', () => {
    const treatment = [3.1, 4.4, 2.9, 5];
    const control = [1.5, 2.25, 3];
    const pool = poolGroups(treatment, control, 'welch-t');
    const treated = pool.work.slice(0, 4);
    const sum = treated.reduce((total, value) => total + value, 0);
    const squares = treated.reduce((total, value) => total + value * value, 0);
    expect(welchFromSums(pool)(sum, squares)).to.be.closeTo(welchT(treatment, control), 1e-13);
  });

  it('is NaN where the squared error is too small a difference of large sums', () => {
    const pool = poolGroups([0, 1e-7], [1, 1], 'welch-t');
    const [first, second] = pool.work as unknown as [number, number];
    expect(welchFromSums(pool)(first + second, first * first + second * second)).to.be.NaN;
    const equal = poolGroups([3, 3], [3, 3], 'welch-t');
    expect(welchFromSums(equal)(0, 0)).to.be.NaN;
  });
});
