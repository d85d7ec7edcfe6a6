import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { correlatedMeanVariance, majorityVote, simulateMajorityVotes, unequalMajorityVote } from './jury.js';

describe('a jury', () => {
  it('is right as often as the binomial distribution says (SciPy)', () => {
    expect(majorityVote(101, 0.6).right).to.be.closeTo(0.9791033089952994, 1e-14);
    expect(majorityVote(1001, 0.51).right).to.be.closeTo(0.7366309083616649, 1e-13);
    const { right, tie, wrong } = majorityVote(10, 0.6);
    expect(right).to.be.closeTo(0.6331032576, 1e-15);
    expect(tie).to.be.closeTo(0.2006581248, 1e-15);
    expect(wrong).to.be.closeTo(1 - 0.6331032576 - 0.2006581248, 1e-15);
  });

  it('is certain where its voters are', () => {
    expect(majorityVote(4, 1)).to.deep.equal({ right: 1, tie: 0, wrong: 0 });
    expect(unequalMajorityVote([0, 0, 1])).to.deep.equal({ right: 0, tie: 0, wrong: 1 });
  });

  it('votes in simulations as the formula says, with correlation and without', () => {
    for (const correlation of [0, 0.3]) {
      const random = createRandom(1, correlation * 10);
      const counts = simulateMajorityVotes(8, 0.6, correlation, 4000, random);
      const exact = majorityVote(8, 0.6, correlation);
      expect(counts.right + counts.tie + counts.wrong).to.equal(4000);
      expect(counts.right / 4000).to.be.closeTo(exact.right, 0.025);
      expect(counts.tie / 4000).to.be.closeTo(exact.tie, 0.025);
    }
  });

  it('names a wrong argument', () => {
    expect(() => majorityVote(0, 0.5)).to.throw(ArgumentError, 'voters');
    expect(() => majorityVote(3, 2)).to.throw(ArgumentError, 'p is');
    expect(() => majorityVote(3, 0.5, -0.1)).to.throw(ArgumentError, 'correlation');
    expect(() => unequalMajorityVote([])).to.throw(ArgumentError, 'probabilities');
    expect(() => unequalMajorityVote([0.5, 1.5])).to.throw(ArgumentError, 'probabilities[1]');
    expect(() => simulateMajorityVotes(3, 0.5, 0, -1, createRandom(1))).to.throw(ArgumentError, 'juries');
  });
});

describe('the variance of a mean of correlated values', () => {
  it('is 0 where they cancel, and that of one where they are the same', () => {
    expect(correlatedMeanVariance(2, 3, -1)).to.equal(0);
    expect(correlatedMeanVariance(5, 3, 1)).to.equal(3);
    expect(correlatedMeanVariance(1, 3, -1)).to.equal(3);
  });

  it('names a wrong argument', () => {
    expect(() => correlatedMeanVariance(0, 1, 0)).to.throw(ArgumentError, 'n is');
    expect(() => correlatedMeanVariance(2, -1, 0)).to.throw(ArgumentError, 'variance');
    expect(() => correlatedMeanVariance(3, 1, -0.6)).to.throw(ArgumentError, 'correlation');
  });
});
