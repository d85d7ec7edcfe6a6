import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { growTree } from '../trees/grow-tree.js';
import { combineTrees } from './votes.js';

const x = [[1], [2], [3], [4]];

describe('votes of trees', () => {
  it('are the mean of trees for numbers', () => {
    const trees = [
      [1, 1, 5, 5],
      [2, 2, 3, 3],
    ].map((y) => growTree({ x, y, criterion: 'squaredError' }));
    const votes = combineTrees(trees, [[0], [9]]);
    expect(votes).to.deep.equal({
      width: 1,
      trees: Int32Array.of(2, 2),
      means: Float64Array.of(1.5, 4),
      soft: Float64Array.of(1.5, 4),
      counts: Int32Array.of(2, 2),
      hard: Float64Array.of(1.5, 4),
      undefined: null,
    });
  });

  it('go to the lowest class where they tie, rounding forgiven', () => {
    const tree = (counts: readonly number[]): ReturnType<typeof growTree> => {
      const y = counts.flatMap((count, c) => Array<number>(count).fill(c));
      return growTree({ x: y.map(() => [0]), y });
    };
    expect(combineTrees([tree([1, 1])], [[0]]).soft[0]).to.equal(0);
    expect(combineTrees([tree([1, 0]), tree([0, 1])], [[0]]).hard[0]).to.equal(0);
    // 0.2 + 0.6 + 0.7 and 0.8 + 0.4 + 0.3: the same, but the second is larger in doubles.
    const votes = combineTrees([tree([2, 8]), tree([6, 4]), tree([7, 3])], [[0]]);
    expect(votes.means[1]).to.be.above(votes.means[0] ?? NaN);
    expect(votes.soft[0]).to.equal(0);
  });

  it('are undefined, with the reason, on rows that every tree was grown on', () => {
    const tree = growTree({ x, y: [0, 0, 1, 1] });
    const votes = combineTrees([tree, tree], x, [
      [0, 0, 1],
      [0, 2],
    ]);
    expect([...votes.trees]).to.deep.equal([0, 1, 1, 2]);
    expect([...votes.soft]).to.deep.equal([NaN, 0, 1, 1]);
    expect([...votes.hard]).to.deep.equal([NaN, 0, 1, 1]);
    expect(votes.undefined).to.equal('no tree voted on some of the rows');
  });

  it('can be of no rows', () => {
    expect(combineTrees([growTree({ x, y: [0, 0, 1, 1] })], []).soft).to.have.length(0);
  });

  it('name a wrong argument', () => {
    const tree = growTree({ x, y: [0, 0, 1, 1] });
    expect(() => combineTrees([], x)).to.throw(ArgumentError, 'trees');
    expect(() => combineTrees([tree], [[1, 2]])).to.throw(ArgumentError, 'rows[0]');
    expect(() => combineTrees([tree], x, [])).to.throw(ArgumentError, 'bootstraps');
  });
});
