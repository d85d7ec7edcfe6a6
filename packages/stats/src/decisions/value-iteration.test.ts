import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { gridWorld } from './grid-world.js';
import { tabularMdp } from './mdp.js';
import { bellmanResidual, createValueSweeps, valueIteration } from './value-iteration.js';

const corridor = gridWorld({ rows: ['...+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 });

describe('value iteration', () => {
  it('spreads the goal by a cell a sweep', () => {
    const run = createValueSweeps(corridor);
    expect(run.change).to.be.NaN;
    run.tick(2);
    expect(Array.from(run.values)).to.deep.equal([-2, 3, 4, 0]);
    expect([run.sweeps, run.change]).to.deep.equal([2, 4]);
    expect(bellmanResidual(corridor, run.values)).to.equal(4);
  });

  it('says when it does not end', () => {
    const mill = tabularMdp([[[1]]], [[1]], 1);
    expect(valueIteration(mill, { maxSweeps: 10 })).to.deep.equal({
      values: Float64Array.of(10),
      sweeps: 10,
      change: 1,
      converged: false,
    });
    expect(valueIteration(corridor).converged).to.equal(true);
  });

  it('refuses what does not fit', () => {
    expect(() => createValueSweeps(corridor, [1])).to.throw(ArgumentError, 'policy');
    expect(() => valueIteration(corridor, { tolerance: -1 })).to.throw(ArgumentError, 'tolerance');
    expect(() => valueIteration(corridor, { maxSweeps: 0 })).to.throw(ArgumentError, 'maxSweeps');
    expect(() => bellmanResidual(corridor, [])).to.throw(ArgumentError, 'values');
  });
});
