import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { growTree } from './grow-tree.js';
import { treePath } from './tree-path.js';

describe("a point's path", () => {
  const tree = growTree({
    x: [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    y: [0, 1, 1, 0],
  });

  it('goes left on a threshold', () => {
    expect([...treePath(tree, [0.5, 0.5])]).to.deep.equal([0, 1, 3]);
    expect([...treePath(tree, [0.5 + 1e-15, 9])]).to.deep.equal([0, 2, 6]);
  });

  it('is of points with all features', () => {
    expect(() => treePath(tree, [1])).to.throw(ArgumentError, 'point');
    expect(() => treePath(tree, [1, NaN])).to.throw(ArgumentError, 'point[1]');
  });
});
