import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { thresholdPairs } from './threshold-pairs.js';

describe('pairs of thresholds', () => {
  it('forgive the rounding of a difference that is epsilon', () => {
    // 7 of 10 and 6 of 10 differ by more than 0.1 in floating point.
    const tens = (found: number): { truth: number[]; scores: number[] } => ({
      truth: [0, ...new Array<number>(10).fill(1)],
      scores: [0, ...Array.from({ length: 10 }, (_, i) => (i < found ? 2 : 1))],
    });
    expect(0.7 - 0.6).to.be.below(0.1);
    expect(0.8 - 0.7).to.be.above(0.1);
    const strict = thresholdPairs(tens(8), tens(7), 0.1).filter(([a, b]) => a.threshold === 2 && b.threshold === 2);
    expect(strict).to.have.length(1);
  });

  it('are none where a group lacks a class', () => {
    expect(thresholdPairs({ truth: [0, 1], scores: [1, 2] }, { truth: [1], scores: [1] }, 1)).to.deep.equal([]);
  });

  it('need an epsilon from 0 to 1', () => {
    const group = { truth: [0, 1], scores: [1, 2] };
    expect(() => thresholdPairs(group, group, 1.5)).to.throw(ArgumentError, 'epsilon');
  });
});
