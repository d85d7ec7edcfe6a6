import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { gridWorld } from './grid-world.js';
import { actionValues } from './mdp.js';
import { policyIteration } from './policy-iteration.js';
import { createControl, createLearner, type ControlMethod } from './temporal-difference.js';

const cliff = gridWorld({
  rows: ['....', 'SCCG'],
  terminals: { G: 0, C: -100 },
  stepReward: -1,
  gamma: 1,
});

function walked(method: ControlMethod, seed: number, ticks: number): ReturnType<typeof createControl> {
  const control = createControl({ mdp: cliff, start: cliff.start, method, alpha: 0.5, epsilon: 0.3, seed });
  control.tick(ticks);
  return control;
}

describe('createControl', () => {
  it('finds the optimal values by Q-learning, while SARSA counts its own missteps (as in example 6.6)', () => {
    const best = actionValues(cliff, policyIteration(cliff).values);
    const learned = walked('q-learning', 1, 20_000);
    expect(Math.max(...learned.values.map((value, row) => Math.abs(value - (best[row] as number))))).to.be.below(1e-9);
    const careful = walked('sarsa', 1, 20_000);
    const up = cliff.start * 4;
    expect(careful.values[up]).to.be.below(learned.values[up] as number);
  });

  it('counts steps and episodes, and starts again at the end of one', () => {
    const control = createControl({ mdp: cliff, start: cliff.start, method: 'sarsa', alpha: 0.1, epsilon: 1, seed: 4 });
    expect([control.state, control.steps, control.episodes]).to.deep.equal([cliff.start, 0, 0]);
    expect(control.episodeReward).to.be.NaN;
    let rewards = 0;
    while (control.episodes === 0) {
      control.tick();
      rewards += control.reward;
    }
    expect(control.episodeReward).to.equal(rewards);
    expect(control.state).to.equal(cliff.start);
  });

  it('depends on the seed alone', () => {
    expect(walked('sarsa', 7, 100).values).to.deep.equal(walked('sarsa', 7, 100).values);
    expect(walked('sarsa', 7, 100).values).not.to.deep.equal(walked('sarsa', 8, 100).values);
  });

  it('meets each outcome as often as it is likely, roughly', () => {
    const mdp = gridWorld({ rows: ['.', 'S', '.'], terminals: { '.': 0 }, slip: 1, gamma: 1 });
    const control = createControl({ mdp, start: mdp.start, method: 'sarsa', alpha: 0.1, epsilon: 1, seed: 2 });
    control.tick(4000);
    // Sideways actions, half of all, slip up or down: the others slip into the walls.
    expect(control.episodes / 4000).to.be.within(0.45, 0.55);
  });

  it('refuses what cannot be', () => {
    const options = { mdp: cliff, start: cliff.start, method: 'sarsa', alpha: 0.1, epsilon: 0.1, seed: 1 } as const;
    expect(() => createControl({ ...options, start: cliff.states - 1 })).to.throw(ArgumentError, 'start');
    expect(() => createControl({ ...options, start: -1 })).to.throw(ArgumentError, 'start');
    expect(() => createControl({ ...options, epsilon: 2 })).to.throw(ArgumentError, 'epsilon');
    expect(() => createLearner({ states: 1, actions: 1, alpha: 2, gamma: 1, method: 'sarsa' })).to.throw(
      ArgumentError,
      'alpha',
    );
    expect(() => createLearner({ states: 1, actions: 1, alpha: 1, gamma: 1, method: 'dyna' as 'sarsa' })).to.throw(
      ArgumentError,
      'method',
    );
  });
});
