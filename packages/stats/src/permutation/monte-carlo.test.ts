import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { clopperPearson } from '../intervals/binomial.js';
import { exactPermutationTest } from './exact.js';
import { monteCarloPValue, monteCarloTest, type MonteCarloAlternative } from './monte-carlo.js';
import { permutationStatistics } from './statistics.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

describe('monteCarloPValue', () => {
  it('counts the observed arrangement, so it is never 0', () => {
    expect(monteCarloPValue(0, 999)).to.equal(0.001);
    expect(monteCarloPValue(49, 999)).to.equal(0.05);
    expect(monteCarloPValue(0, 0)).to.equal(1);
  });

  it('refuses more extreme shuffles than shuffles', () => {
    expect(() => monteCarloPValue(3, 2)).to.throw(ArgumentError, 'extreme is 3');
    expect(() => monteCarloPValue(-1, 2)).to.throw(ArgumentError, 'extreme is -1');
  });
});

describe('monteCarloTest', () => {
  const statistics = [-3, -2, -1, 0, 0, 1, 2, 2, 3];

  it('counts in the sense of the alternative', () => {
    const test = monteCarloTest({ statistics, observed: 2, alternative: 'greater' });
    expect(test).to.deep.equal({ pValue: 0.4, extreme: 3, permutations: 9, ...clopperPearson(3, 9) });
    expect(monteCarloTest({ statistics, observed: 2, alternative: 'less' }).extreme).to.equal(8);
    expect(monteCarloTest({ statistics, observed: -2 }).extreme).to.equal(5);
    expect(monteCarloTest({ statistics, observed: 2.5, tolerance: 0.6, alternative: 'greater' }).extreme).to.equal(3);
  });

  it('doubles the rarer side, up to 1', () => {
    const test = monteCarloTest({ statistics, observed: 2, alternative: 'two-sided-doubled', level: 0.9 });
    expect([test.extreme, test.pValue]).to.deep.equal([3, 0.8]);
    expect(test.low).to.equal(2 * clopperPearson(3, 9, 0.9).low);
    expect(test.high).to.equal(1);
    expect(monteCarloTest({ statistics, observed: 0, alternative: 'two-sided-doubled' }).pValue).to.equal(1);
  });

  it('refuses an unknown alternative, and no shuffles', () => {
    const alternative = 'both' as MonteCarloAlternative;
    expect(() => monteCarloTest({ statistics, observed: 0, alternative })).to.throw(ArgumentError, 'alternative');
    expect(() => monteCarloTest({ statistics: [], observed: 1 })).to.throw(ArgumentError, 'trials is 0');
  });

  it('comes to the exact p-value', () => {
    const treatment = [2.7, 3, 1.4, 3.3, 2.9, 4.1];
    const control = [2.1, 2, 2.2, 3, 1.2, 1.3, 2.4];
    const values = [...treatment, ...control];
    const to = 20_000;
    for (const statistic of [meanDifference, medianDifference, welchT] as const) {
      const exact = exactPermutationTest({ treatment, control, statistic });
      const statistics = permutationStatistics({ values, treatmentSize: 6, statistic, seed: 8, from: 0, to });
      const { observed, tolerance } = exact;
      const wanted = { greater: exact.pGreater, less: exact.pLess, 'two-sided': exact.pAbsolute } as const;
      for (const alternative of ['greater', 'less', 'two-sided'] as const) {
        const { pValue } = monteCarloTest({ statistics, observed, tolerance, alternative });
        const p = wanted[alternative];
        expect(Math.abs(pValue - p)).to.be.below(4.5 * Math.sqrt((p * (1 - p)) / to) + 1 / to);
      }
    }
  });
});
