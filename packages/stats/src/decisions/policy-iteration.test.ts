import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { gridWorld } from './grid-world.js';
import { tabularMdp } from './mdp.js';
import { evaluatePolicy, policyIteration, policyIterationSteps } from './policy-iteration.js';

describe('evaluatePolicy', () => {
  it("has the true values of Sutton and Barto's random walk (example 6.2): 1/6 to 5/6", () => {
    const walk = gridWorld({ rows: ['L.....R'], terminals: { L: 0, R: 1 }, gamma: 1 });
    const sideways = Float64Array.from({ length: 28 }, (_, row) => (row % 2 === 1 ? 0.5 : 0));
    const { values, undefined: reasons } = evaluatePolicy(walk, sideways);
    values.forEach((value, s) => {
      expect(value).to.be.closeTo(s === 6 ? 0 : s / 6, 1e-14);
    });
    expect(reasons).to.deep.equal({});
  });

  it('leaves states without a value from which the policy may never end, and only these', () => {
    const closed = gridWorld({ rows: ['+.#.', '..#.'], terminals: { '+': 1 }, stepReward: -1, gamma: 1 });
    const { values, undefined: reasons } = evaluatePolicy(closed, new Float64Array(closed.states * 4).fill(0.25));
    expect(Array.from(values, Number.isNaN)).to.deep.equal([false, false, true, false, false, true]);
    expect(reasons.values).to.contain('never end');
    expect(() => evaluatePolicy(closed, [])).to.throw(ArgumentError, 'policy');
  });

  it('passes the lack of a value on to states from which it can be reached', () => {
    // From 0 to the end (3) or to 1 and 2, which take turns for ever.
    const table = [
      [0, 0.5, 0, 0.5],
      [0, 0, 1, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
    ];
    const { values } = evaluatePolicy(tabularMdp([table], [[1], [1], [1], [0]], 1), [1, 1, 1, 1]);
    expect(Array.from(values, Number.isNaN)).to.deep.equal([true, true, true, false]);
  });
});

describe('policyIteration', () => {
  it('gives all best actions their share, and goes round by round', () => {
    const world = gridWorld({ rows: ['..', '.+'], terminals: { '+': 1 }, gamma: 0.5 });
    const { values, policy, rounds } = policyIteration(world);
    expect(Array.from(values)).to.deep.equal([0.5, 1, 1, 0]);
    expect(Array.from(policy.subarray(0, 4))).to.deep.equal([0, 0.5, 0.5, 0]);
    expect(rounds).to.equal(1);
    const steps = policyIterationSteps(world);
    expect(steps.next().value.policy[0]).to.equal(0.25);
    expect(steps.next().done).to.equal(true);
  });
});
