import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { gridWorld, type GridWorld } from './grid-world.js';
import { policyIteration } from './policy-iteration.js';

/** Where an action leads, with probabilities: [[state, p], ...]. */
function following(world: GridWorld, state: number, action: number): number[][] {
  const row = state * 4 + action;
  const places = Array.from(
    { length: (world.offsets[row + 1] as number) - (world.offsets[row] as number) },
    (_, i) => i,
  );
  return places.map((i) => [
    world.next[(world.offsets[row] as number) + i] as number,
    world.probability[(world.offsets[row] as number) + i] as number,
  ]);
}

describe('gridWorld', () => {
  it('has the utilities that Russell and Norvig print for their 4 by 3 world', () => {
    const world = gridWorld({
      rows: ['...+', '.#.-', 'S...'],
      terminals: { '+': 1, '-': -1 },
      slip: 0.2,
      stepReward: -0.04,
      gamma: 1,
    });
    const utilities = [0.812, 0.868, 0.918, 0, 0.762, 0.66, 0, 0.705, 0.655, 0.611, 0.388];
    policyIteration(world).values.forEach((value, s) => {
      expect(value).to.be.closeTo(utilities[s] as number, 6e-4);
    });
    expect(world.start).to.equal(7);
    expect([world.row[7], world.column[7]]).to.deep.equal([2, 0]);
  });

  it("needs 15 steps through Sutton and Barto's windy grid (example 6.5)", () => {
    const rows = Array.from({ length: 7 }, (_, r) => (r === 3 ? 'S......G..' : '..........'));
    const world = gridWorld({
      rows,
      terminals: { G: 0 },
      stepReward: -1,
      gamma: 1,
      wind: [0, 0, 0, 1, 1, 1, 2, 2, 1, 0],
    });
    expect(policyIteration(world).values[world.start]).to.be.closeTo(-15, 1e-9);
  });

  it('lets gusts be one stronger or weaker, where there is a wind', () => {
    const world = gridWorld({
      rows: ['..', '..', '..', '.T'],
      terminals: { T: 1 },
      gamma: 1,
      wind: [1, 0],
      gusts: 0.25,
    });
    expect(following(world, 6, 3).sort()).to.deep.equal([
      [2, 0.25],
      [4, 0.5],
      [6, 0.25],
    ]);
    expect(following(world, 5, 0)).to.deep.equal([[3, 1]]);
    expect(following(world, 7, 0)).to.deep.equal([]);
  });

  it('bumps into walls and edges', () => {
    const world = gridWorld({ rows: ['.#', '..'], terminals: {}, gamma: 0.9, slip: 0.5 });
    expect(following(world, 0, 1)).to.deep.equal([
      [0, 0.75],
      [1, 0.25],
    ]);
    expect(world.start).to.equal(0);
  });

  it('refuses rows, rewards and chances that cannot be', () => {
    const options = { rows: ['..'], terminals: {}, gamma: 1 };
    expect(() => gridWorld({ ...options, rows: [] })).to.throw(ArgumentError, 'width');
    expect(() => gridWorld({ ...options, rows: ['..', '.'] })).to.throw(ArgumentError, 'rows');
    expect(() => gridWorld({ ...options, terminals: { a: NaN } })).to.throw(ArgumentError, 'terminals');
    expect(() => gridWorld({ ...options, slip: 2 })).to.throw(ArgumentError, 'slip');
    expect(() => gridWorld({ ...options, gusts: 0.6 })).to.throw(ArgumentError, 'gusts');
    expect(() => gridWorld({ ...options, stepReward: NaN })).to.throw(ArgumentError, 'stepReward');
    expect(() => gridWorld({ ...options, wind: [1] })).to.throw(ArgumentError, 'wind');
  });
});
