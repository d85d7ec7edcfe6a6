import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { permutationPowerSteps, type PermutationPower, type PowerProgress, type PowerResult } from './power.js';
import type { Alternative } from './tie.js';
import { simulateTwoGroups, type SimulatedGroups, type TwoGroupsSimulation } from './two-groups.js';
import { meanDifference } from './mean-difference.js';
import { medianDifference } from './median-difference.js';
import { welchT } from './welch-t.js';

const herd: TwoGroupsSimulation = { treatmentSize: 6, controlSize: 6, mean: 10, effect: 0, noise: 2, seed: 1 };
const simulate =
  (changes: Partial<TwoGroupsSimulation> = {}) =>
  (stream: number): SimulatedGroups =>
    simulateTwoGroups({ ...herd, ...changes, stream });

const plan: PermutationPower = {
  simulate: simulate(),
  repeats: 400,
  alpha: 0.05,
  alternative: 'greater',
  statistic: meanDifference,
  seed: 1,
};

function run(power: PermutationPower): { progress: PowerProgress[]; result: PowerResult } {
  const steps = permutationPowerSteps(power);
  const progress: PowerProgress[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { progress, result: step.value };
    progress.push(step.value);
  }
}

describe('permutationPowerSteps', () => {
  it('rejects a true null hypothesis no more often than alpha, for every alternative', () => {
    for (const alternative of ['greater', 'less', 'two-sided'] as const) {
      const { result } = run({ ...plan, alternative });
      // Four standard errors of a rate of 0.05 above it.
      expect(result.rate).to.be.within(0.01, 0.05 + 4 * Math.sqrt((0.05 * 0.95) / 400));
      expect(result.judgedBy).to.equal('exact');
      expect(result.shuffles).to.equal(null);
    }
  });

  it('rejects a false one more often, the more so the larger the effect', () => {
    const rates = [0, 2, 4, 8].map(
      (effect) => run({ ...plan, simulate: simulate({ effect }), repeats: 200 }).result.rate,
    );
    expect(rates).to.deep.equal(rates.toSorted((a, b) => a - b));
    expect(rates[3]).to.be.above(0.95);
  });

  it('says how far it is, one experiment a step', () => {
    const { progress, result } = run({ ...plan, repeats: 30, simulate: simulate({ effect: 2 }) });
    expect(progress.map(({ done }) => done)).to.deep.equal(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(progress.at(-1)?.rejections).to.equal(result.rejections);
    expect(progress.filter(({ pValue }) => pValue <= 0.05).length).to.equal(result.rejections);
    expect(result.rate).to.equal(result.rejections / 30);
  });

  it('judges by Monte Carlo where the exact test is not cheap', () => {
    const { result } = run({ ...plan, statistic: medianDifference, repeats: 200 });
    expect([result.judgedBy, result.shuffles]).to.deep.equal(['monte-carlo', 199]);
    expect(result.rate).to.be.below(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 200));
    const large = run({
      ...plan,
      simulate: simulate({ treatmentSize: 20, controlSize: 20, effect: 8 }),
      repeats: 20,
      shuffles: 99,
    }).result;
    expect([large.judgedBy, large.shuffles, large.rate]).to.deep.equal(['monte-carlo', 99, 1]);
  });

  it('gives the same again for the same seed', () => {
    const again = () =>
      run({ ...plan, simulate: simulate({ effect: 2, controlSize: 5 }), repeats: 50, statistic: welchT }).result;
    expect(again()).to.deep.equal(again());
  });

  it('refuses what cannot be, at once', () => {
    expect(() => permutationPowerSteps({ ...plan, repeats: 0 })).to.throw(ArgumentError, 'repeats is 0');
    expect(() => permutationPowerSteps({ ...plan, alpha: 1 })).to.throw(ArgumentError, 'alpha is 1');
    expect(() => permutationPowerSteps({ ...plan, simulate: simulate({ noise: -1 }) })).to.throw(
      ArgumentError,
      'noise is -1',
    );
    expect(() => permutationPowerSteps({ ...plan, alternative: 'x' as Alternative })).to.throw(ArgumentError);
    expect(() =>
      permutationPowerSteps({ ...plan, simulate: simulate({ treatmentSize: 1 }), statistic: welchT }),
    ).to.throw(ArgumentError);
  });
});
