import { expect } from '@open-wc/testing';
import { mean } from '../describe/mean.js';
import { ArgumentError } from '../errors.js';
import { bcaInterval } from './bca.js';
import { bootstrapFacts } from './bootstrap-facts.js';
import { bootstrapReplicates, bootstrapReplicatesSteps, percentileInterval } from './bootstrap.js';
import { exactBootstrap } from './exact-bootstrap.js';

const values = [1.2, 3.4, 0.4, 2.2, 8.1, 2.9, 1.1, 0.3, 4.2, 2.6];

describe('bootstrapReplicates', () => {
  it('gives each resample by its number, in slices', () => {
    const plan = { values: new Array<number>(10_000).fill(0).map((_, i) => i), statistic: mean, seed: 7 };
    const steps = bootstrapReplicatesSteps({ ...plan, resamples: 5 });
    const progress: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) progress.push(step.value);
    expect(progress).to.deep.equal([0.4, 0.8]);
    expect(step.value.subarray(0, 3)).to.deep.equal(bootstrapReplicates({ ...plan, resamples: 3 }));
    expect(new Set(step.value).size).to.equal(5);
  });

  it('refuses statistics that give no number, and nothing to do', () => {
    const plan = { values, statistic: mean, resamples: 2, seed: 1 };
    expect(() => bootstrapReplicates({ ...plan, statistic: () => NaN })).to.throw(ArgumentError, 'statistic is NaN');
    expect(() => bootstrapReplicates({ ...plan, resamples: 0 })).to.throw(ArgumentError, 'resamples');
    expect(() => bootstrapReplicates({ ...plan, values: [] })).to.throw(ArgumentError, 'values');
  });
});

describe('percentileInterval', () => {
  it('refuses levels out of range and no replicates', () => {
    expect(() => percentileInterval([1], 0)).to.throw(ArgumentError, 'level');
    expect(() => percentileInterval([])).to.throw(ArgumentError, 'values');
  });
});

/** What scipy.stats.bootstrap (1.17, BCa, random_state 1) drew for the mean of the values. */
const replicates = [
  2.24, 3.16, 1.86, 2.56, 3.83, 2.27, 2.34, 1.69, 2.71, 3.38, 2.43, 1.85, 0.97, 2.56, 2.71, 3.91, 3.22, 2.61, 2.25,
  2.97, 2.97, 2.73, 3.07, 1.89, 1.25, 2.91, 2.49, 1.22, 3.69, 1.8, 2.29, 3.17, 3.57, 3.31, 2.13, 2.49, 2.39, 2.15, 2.12,
  3.1,
];

describe('bcaInterval', () => {
  it('agrees with SciPy on the same replicates', () => {
    const { low, high } = bcaInterval(values, mean, replicates, 0.8);
    expect(low).to.be.closeTo(2.1095867101808206, 1e-12);
    expect(high).to.be.closeTo(3.7838738611541936, 1e-12);
  });

  it('needs no acceleration for a statistic that no value moves', () => {
    expect(bcaInterval([1, 2, 3], () => 2, [1, 2, 3]).acceleration).to.equal(0);
  });

  it('is undefined where all replicates lie on one side', () => {
    for (const [side, bias] of [
      [9, -Infinity],
      [0, Infinity],
    ] as const) {
      const found = bcaInterval(values, mean, [side, side]);
      expect([found.low, found.high, found.bias]).to.deep.equal([NaN, NaN, bias]);
      expect(found.undefined.low).to.contain('one side');
    }
  });

  it('refuses single values', () => {
    expect(() => bcaInterval([1], mean, [1])).to.throw(ArgumentError, 'at least 2');
    expect(() => bcaInterval(values, mean, [])).to.throw(ArgumentError, 'replicates');
    expect(() => bcaInterval(values, mean, [1], 2)).to.throw(ArgumentError, 'level');
  });
});

describe('exactBootstrap', () => {
  it('adds up the ways to the same value, rounding forgiven', () => {
    // 0.1 + 0.5 and 0.3 + 0.3 round differently.
    const { values: found, probabilities } = exactBootstrap([0.1, 0.3, 0.5], mean);
    expect(found.length).to.equal(7);
    expect(Array.from(probabilities, (p) => Math.round(p * 27))).to.deep.equal([1, 3, 6, 7, 6, 3, 1]);
  });

  it('refuses more than 8 values, and none', () => {
    expect(() => exactBootstrap([], mean)).to.throw(ArgumentError, 'values');
    expect(() => exactBootstrap(new Array<number>(9).fill(0), mean)).to.throw(ArgumentError, 'number of values is 9');
  });
});

describe('bootstrapFacts', () => {
  it('refuses numbers out of range', () => {
    expect(bootstrapFacts(1)).to.deep.equal({ outOfBag: 0, distinctRows: 1, neverOutOfBag: Float64Array.of(1) });
    expect(() => bootstrapFacts(0)).to.throw(ArgumentError, 'n is 0');
    expect(() => bootstrapFacts(5, [0])).to.throw(ArgumentError, 'trees is 0');
  });
});
