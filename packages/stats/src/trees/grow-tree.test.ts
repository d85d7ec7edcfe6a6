import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import type { DecisionTree } from './decision-tree.js';
import { createTreeGrower, growTree } from './grow-tree.js';

const x = Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 11]);
const classes = [0, 0, 1, 0, 0, 2, 1, 1, 2, 2, 1, 2];
const numbers = [1.5, 2, 8, 3, 4, 9, 10, 3, 2, 1, 7, 5];

/** Nodes that are reached, from the top, left before right: scikit-learn's order. */
function preorder(tree: DecisionTree, node = 0): number[] {
  const left = tree.children[node] ?? 0;
  return left === 0 ? [node] : [node, ...preorder(tree, left), ...preorder(tree, left + 1)];
}

const picked = (tree: DecisionTree, values: ArrayLike<number>): (number | undefined)[] =>
  preorder(tree).map((node) => values[node]);

describe('growing a tree', () => {
  it('agrees with scikit-learn on classes', () => {
    const tree = growTree({ x, y: classes, minLeaf: 2 });
    expect(picked(tree, tree.features)).to.deep.equal([0, 1, -1, -1, 1, -1, 0, -1, -1]);
    expect(picked(tree, tree.thresholds)).to.deep.equal([4.5, 4.5, NaN, NaN, 3, NaN, 8, NaN, NaN]);
    const impurities = [2 / 3, 0.32, 0.5, 0, 24 / 49, 0, 0.375, 0, 0.5];
    picked(tree, tree.impurities).forEach((value, i) => {
      expect(value).to.be.closeTo(impurities[i] ?? NaN, 1e-15);
    });
  });

  it('agrees with scikit-learn on numbers, also far from 0', () => {
    const means = [4.625, 1.75, 1.5, 2, 5.2, 6.8, 3.6];
    const squares = [8.963541666666668, 0.0625, 0, 0, 8.76, 7.76, 4.64];
    for (const offset of [0, 2 ** 30]) {
      const y = numbers.map((value) => value + offset);
      const tree = growTree({ x, y, criterion: 'squaredError', maxDepth: 2 });
      expect(picked(tree, tree.thresholds)).to.deep.equal([1.5, 0.5, NaN, NaN, 6.5, NaN, NaN]);
      picked(tree, tree.values).forEach((value, i) => {
        expect(value).to.be.closeTo((means[i] ?? NaN) + offset, 1e-6);
      });
      picked(tree, tree.impurities).forEach((value, i) => {
        expect(value).to.be.closeTo(squares[i] ?? NaN, 1e-12);
      });
    }
  });

  it('splits though the first split gains nothing', () => {
    const tree = growTree({
      x: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [0, 1, 1, 0],
    });
    expect([...tree.children]).to.deep.equal([1, 3, 5, 0, 0, 0, 0]);
    expect([...tree.gains]).to.deep.equal([0, 0.5, 0.5, 0, 0, 0, 0]);
  });

  it('does not split equal rows, one class, or one number', () => {
    expect(growTree({ x: [[1], [1]], y: [0, 1] }).children).to.have.length(1);
    expect(growTree({ x: [[1], [2]], y: [1, 1] }).children).to.have.length(1);
    const tree = growTree({ x: [[1], [2], [3]], y: [0.1, 0.1, 0.1], criterion: 'squaredError' });
    expect([tree.children.length, tree.values[0], tree.impurities[0]]).to.deep.equal([1, 0.1, 0]);
  });

  it('separates neighbouring doubles, whose midpoint is one of them', () => {
    const right = 1 + Number.EPSILON;
    expect([...growTree({ x: [[1], [right]], y: [0, 1] }).thresholds.slice(0, 1)]).to.deep.equal([1]);
  });

  it('takes the better of two features though both would cut at the same place', () => {
    // Each feature alone leaves the same rows on its left as the other, the second one the right ones.
    const tree = growTree({
      x: [
        [1, 1],
        [3, 2],
        [2, 3],
        [4, 4],
      ],
      y: [0, 0, 1, 1],
    });
    expect([tree.features[0], tree.thresholds[0]]).to.deep.equal([1, 2.5]);
  });

  it('splits first, where asked to, what gains most', () => {
    const y = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 1, 0, 1];
    const rows = y.map((_, i) => [i]);
    const grower = createTreeGrower({ x: rows, y, bestFirst: true });
    const gained: number[] = [];
    let seen: DecisionTree = grower.tree();
    while (grower.tick() === 1) {
      const tree = grower.tree();
      const split = tree.children.findIndex((left, node) => left !== (seen.children[node] ?? 0));
      const rank = (node: number): number => (seen.gains[node] ?? NaN) * (seen.counts[node] ?? NaN);
      const waiting = [...seen.children.keys()].filter((node) => seen.children[node] === 0);
      expect(Math.max(...waiting.map(rank))).to.be.closeTo(rank(split), 1e-12);
      gained.push(split);
      seen = tree;
    }
    expect(gained).to.have.length((seen.children.length - 1) / 2);
  });

  it('counts a row as often as it was drawn, and leaves out the others', () => {
    const tree = growTree({ x: [[1], [2], [3], [4]], y: [0, 1, 1, 0], rows: [0, 0, 0, 2] });
    expect([...tree.values]).to.deep.equal([3, 1, 3, 0, 0, 1]);
    expect([...tree.counts]).to.deep.equal([4, 3, 1]);
    expect(tree.thresholds[0]).to.equal(2);
    const entropy = growTree({ x: [[1], [2]], y: [0, 1], criterion: 'entropyBits', rows: [0, 0, 0, 1, 1, 1] });
    expect(entropy.impurities[0]).to.equal(1);
  });

  it('stops where it is told to', () => {
    const grower = createTreeGrower({ x, y: classes });
    expect(grower.tick(0)).to.equal(0);
    expect(grower.tick(2)).to.equal(2);
    expect(grower.tree().children).to.have.length(5);
    expect(grower.tick(1000)).to.be.below(10);
    expect(grower.tick()).to.equal(0);
  });

  it('names a wrong argument', () => {
    const wrong = {
      y: { y: [0] },
      'y[0]': { y: [0.5, 1] },
      'y[1]': { y: [0, -1] },
      x: { x: [] },
      'x[1]': { x: [[1], [1, 2]] },
      criterion: { criterion: 'entropy' as 'gini' },
      minLeaf: { minLeaf: 0 },
      maxDepth: { maxDepth: -1 },
      rows: { rows: [] },
      'rows[1]': { rows: [0, 2] },
    };
    for (const [name, options] of Object.entries(wrong)) {
      expect(() => growTree({ x: [[1], [2]], y: [0, 1], ...options }), name).to.throw(ArgumentError, `${name} is`);
    }
    expect(() => createTreeGrower({ x, y: classes }).tick(-1)).to.throw(ArgumentError, 'n is');
  });
});
