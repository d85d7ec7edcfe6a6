import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createBandit, type BanditOptions } from './bandit.js';

const strategies = ['epsilon-greedy', 'ucb1', 'thompson'] as const;

describe('createBandit', () => {
  for (const rewards of ['bernoulli', 'normal'] as const) {
    for (const strategy of strategies) {
      it(`comes to prefer the best arm: ${rewards} rewards, ${strategy}`, () => {
        const bandit = createBandit({ arms: [0.1, 0.8, 0.3], rewards, standardDeviation: 0.3, strategy, seed: 5 });
        bandit.tick(1000);
        expect(bandit.plays).to.equal(1000);
        expect(bandit.counts.reduce((sum, count) => sum + count)).to.equal(1000);
        expect(bandit.counts[1]).to.be.above(800);
        expect((bandit.sums[1] as number) / (bandit.counts[1] as number)).to.be.closeTo(0.8, 0.05);
        expect(bandit.regret).to.be.closeTo(
          0.7 * (bandit.counts[0] as number) + 0.5 * (bandit.counts[2] as number),
          1e-9,
        );
      });
    }
  }

  it('gives an arm the same luck whatever the strategy', () => {
    const first = (strategy: BanditOptions['strategy']): number => {
      const bandit = createBandit({ arms: [0.5], rewards: 'normal', strategy, seed: 9 });
      bandit.tick();
      return bandit.reward;
    };
    expect(new Set(strategies.map(first)).size).to.equal(1);
  });

  it('goes by the upper bounds of Auer and others: mean + sqrt(2 ln t / n)', () => {
    const bandit = createBandit({ arms: [1, 0], strategy: 'ucb1', seed: 1 });
    bandit.tick(3);
    expect(bandit.scores[0]).to.be.closeTo(1 + Math.sqrt(2 * Math.log(2)), 1e-15);
    expect(bandit.scores[1]).to.be.closeTo(Math.sqrt(2 * Math.log(2)), 1e-15);
  });

  it('draws from beta distributions with the right means and variances', () => {
    const bandit = createBandit({ arms: [0.3], strategy: 'thompson', seed: 2 });
    const draws = Array.from({ length: 4000 }, () => {
      bandit.counts[0] = 8;
      bandit.sums[0] = 2;
      bandit.tick();
      return bandit.scores[0] as number;
    });
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    // beta(3, 7)
    expect(mean).to.be.closeTo(0.3, 0.01);
    expect(variance).to.be.closeTo(0.21 / 11, 0.002);
  });

  it('refuses what cannot be', () => {
    const options = { arms: [0.5], strategy: 'ucb1', seed: 1 } as const;
    expect(() => createBandit({ ...options, arms: [] })).to.throw(ArgumentError, 'arms');
    expect(() => createBandit({ ...options, arms: [1.5] })).to.throw(ArgumentError, 'arms');
    expect(() => createBandit({ ...options, rewards: 'cauchy' as 'normal' })).to.throw(ArgumentError, 'rewards');
    expect(() => createBandit({ ...options, strategy: 'luck' as 'ucb1' })).to.throw(ArgumentError, 'strategy');
    expect(() => createBandit({ ...options, epsilon: -1 })).to.throw(ArgumentError, 'epsilon');
    expect(() => createBandit({ ...options, exploration: -1 })).to.throw(ArgumentError, 'exploration');
    expect(() => createBandit({ ...options, standardDeviation: -1 })).to.throw(ArgumentError, 'standardDeviation');
  });
});
