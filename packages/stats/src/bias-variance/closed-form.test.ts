import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { nearestNeighbourWeights } from '../regression/nearest-neighbours.js';
import { closedFormBiasVariance, fixedDesignBiasVariance, shrunkMeanBiasVariance } from './closed-form.js';

describe('bias and variance in closed form', () => {
  it('are those of the mean when the smoother is the mean', () => {
    const weights = new Float64Array(8).fill(0.25);
    const result = closedFormBiasVariance({
      weights,
      truthAtTraining: Float64Array.of(0, 1, 2, 3),
      truthAt: Float64Array.of(1.5, 2.5),
      sigma: 2,
    });
    expect([...result.pointwise.bias]).to.deep.equal([0, -1]);
    expect([...result.pointwise.variance]).to.deep.equal([1, 1]);
    expect([result.bias2, result.variance]).to.deep.equal([0.5, 1]);
  });

  it('leave no training error to a smoother that goes through every point', () => {
    const x = Float64Array.of(0, 1, 2);
    const result = fixedDesignBiasVariance(nearestNeighbourWeights(x, x, 1), Float64Array.of(5, 1, 4), 0.5);
    expect(result).to.deep.include({
      bias2: 0,
      variance: 0.25,
      noise: 0.25,
      expectedTestError: 0.5,
      expectedTrainError: 0,
      degreesOfFreedom: 3,
    });
  });

  it('trade bias for variance in a shrunk mean', () => {
    const { bias2, variance, meanSquaredError } = shrunkMeanBiasVariance({ n: 4, mu: 2, sigma: 2, c: 0.5 });
    expect([bias2, variance, meanSquaredError]).to.deep.equal([1, 0.25, 1.25]);
  });

  it('name a wrong argument', () => {
    const truth = Float64Array.of(1, 2);
    const weights = new Float64Array(3);
    expect(() => closedFormBiasVariance({ weights, truthAtTraining: truth, truthAt: truth, sigma: 1 })).to.throw(
      ArgumentError,
      'weights',
    );
    expect(() => shrunkMeanBiasVariance({ n: 0, mu: 2, sigma: 2, c: 0.5 })).to.throw(ArgumentError, 'n');
  });
});
