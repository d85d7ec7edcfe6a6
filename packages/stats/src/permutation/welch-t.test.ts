import { expect } from '@open-wc/testing';
import { observedStatistic } from './arrangement-statistic.js';
import { poolGroups } from './pool.js';
import { welchT } from './welch-t.js';

describe("Welch's t from sums", () => {
  it('is t by its definition', () => {
    const treatment = [3.1, 4.4, 2.9, 5];
    const control = [1.5, 2.25, 3];
    const pool = poolGroups(treatment, control, welchT);
    const treated = pool.work.slice(0, 4);
    const sum = treated.reduce((total, value) => total + value, 0);
    const squares = treated.reduce((total, value) => total + value * value, 0);
    // R: t.test(c(3.1, 4.4, 2.9, 5), c(1.5, 2.25, 3))$statistic
    expect(welchT.fromSums?.(pool)(sum, squares)).to.be.closeTo(2.398501405, 1e-9);
    expect(observedStatistic({ treatment, control, statistic: welchT })).to.be.closeTo(2.398501405, 1e-9);
  });

  it('is NaN where the squared error is too small a difference of large sums', () => {
    const pool = poolGroups([0, 1e-7], [1, 1], welchT);
    const [first, second] = pool.work as unknown as [number, number];
    expect(welchT.fromSums?.(pool)(first + second, first * first + second * second)).to.be.NaN;
    expect(welchT.fromSums?.(poolGroups([3, 3], [3, 3], welchT))(0, 0)).to.be.NaN;
  });
});
