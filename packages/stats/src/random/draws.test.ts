import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { categorical } from './categorical.js';
import { multivariateNormal } from './multivariate-normal.js';
import { createRandom } from './random.js';

const many = 20_000;

describe('categorical', () => {
  it('draws in proportion to the weights', () => {
    const random = createRandom(1);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < many; i += 1) {
      const drawn = categorical([2, 0, 5, 3], random);
      counts[drawn] = Number(counts[drawn]) + 1;
    }
    expect(counts[1]).to.equal(0);
    [0.2, 0, 0.5, 0.3].forEach((p, i) => {
      expect(Number(counts[i]) / many).to.be.closeTo(p, 4 * Math.sqrt((p * (1 - p)) / many));
    });
  });

  it('refuses weights that leave nothing to draw', () => {
    for (const weights of [[], [0, 0]]) {
      expect(() => categorical(weights, createRandom(1))).to.throw(ArgumentError, 'weights');
    }
    expect(() => categorical([1, -1], createRandom(1))).to.throw(ArgumentError, 'weights[1]');
  });
});

describe('multivariateNormal', () => {
  it('has the mean and the covariance that it was given', () => {
    const draw = multivariateNormal([1, -2], [4, 1.5, 1.5, 1]);
    const random = createRandom(2);
    const drawn = Array.from({ length: many }, () => draw(random));
    const average = (of: (v: Float64Array) => number): number =>
      drawn.reduce((sum, vector) => sum + of(vector), 0) / many;
    const [x, y] = [(v: Float64Array) => Number(v[0]) - 1, (v: Float64Array) => Number(v[1]) + 2];
    expect(average(x)).to.be.closeTo(0, 8 / Math.sqrt(many));
    expect(average(y)).to.be.closeTo(0, 4 / Math.sqrt(many));
    expect(average((v) => x(v) ** 2)).to.be.closeTo(4, (4 * 4 * Math.SQRT2) / Math.sqrt(many));
    expect(average((v) => x(v) * y(v))).to.be.closeTo(1.5, (4 * Math.sqrt(4 + 2.25)) / Math.sqrt(many));
    expect(average((v) => y(v) ** 2)).to.be.closeTo(1, (4 * Math.SQRT2) / Math.sqrt(many));
  });

  it('refuses covariances that are none', () => {
    expect(() => multivariateNormal([0, 0], [1, 2, 2, 1])).to.throw(ArgumentError, 'positive definite');
    expect(() => multivariateNormal([0, 0], [1, 2, 2])).to.throw(ArgumentError, 'a list of 4');
    expect(() => multivariateNormal([], [])).to.throw(ArgumentError, 'mean');
  });
});
