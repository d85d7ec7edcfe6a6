import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { drawEpsilonGreedy, epsilonGreedy, greedyProbabilities } from './greedy.js';

describe('epsilonGreedy', () => {
  it('is greedy at 0 and fair at 1', () => {
    expect(Array.from(epsilonGreedy([2, 5, 5], 0))).to.deep.equal([0, 0.5, 0.5]);
    expect(Array.from(epsilonGreedy([2, 5], 1))).to.deep.equal([0.5, 0.5]);
    expect(() => epsilonGreedy([], 0)).to.throw(ArgumentError, 'q');
    expect(() => epsilonGreedy([1], 1.5)).to.throw(ArgumentError, 'epsilon');
  });

  it('passes over what is not a number, unless nothing else is there', () => {
    expect(Array.from(greedyProbabilities([NaN, 1], 0))).to.deep.equal([0, 1]);
    expect(Array.from(greedyProbabilities([NaN, NaN], 0))).to.deep.equal([0.5, 0.5]);
  });
});

describe('drawEpsilonGreedy', () => {
  it('reaches every best action, and every other with epsilon', () => {
    const random = createRandom(1);
    const draws = (epsilon: number): number[] => {
      const all = Array.from({ length: 200 }, () => drawEpsilonGreedy([9, 1, 3, 3, 0], 1, 5, epsilon, random));
      return [...new Set(all)].sort();
    };
    expect(draws(0)).to.deep.equal([1, 2]);
    expect(draws(0.5)).to.deep.equal([0, 1, 2, 3]);
  });
});
