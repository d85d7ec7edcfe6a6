import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { growTree } from './grow-tree.js';
import { pruneTree, pruningPath } from './prune.js';

const x = Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 11]);
const y = [0, 0, 1, 0, 0, 2, 1, 1, 2, 2, 1, 2];

describe('pruning', () => {
  it("has scikit-learn's path", () => {
    const path = pruningPath(growTree({ x, y, minLeaf: 2 }));
    const alphas = [0, 0.04166666666666667, 0.05, 0.1607142857142857, 0.24761904761904763];
    const impurities = [1 / 6, 5 / 24, 31 / 120, 0.419047619047619, 2 / 3];
    expect(path.map(({ leaves }) => leaves)).to.deep.equal([5, 4, 3, 2, 1]);
    path.forEach(({ alpha, impurity }, i) => {
      expect(alpha).to.be.closeTo(alphas[i] ?? NaN, 1e-15);
      expect(impurity).to.be.closeTo(impurities[i] ?? NaN, 1e-15);
    });
  });

  it('cuts at once what is below, and at alpha 0 what gains nothing', () => {
    const tree = growTree({
      x: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [0, 1, 1, 0],
    });
    expect(pruningPath(tree)).to.deep.equal([
      { alpha: 0, impurity: 0, leaves: 4 },
      { alpha: 0.5 / 3, impurity: 0.5, leaves: 1 },
    ]);
    const idle = growTree({ x: [[1], [2], [3]], y: [0, 1, 0], criterion: 'misclassification' });
    expect([...pruneTree(idle, 0).children]).to.deep.equal([1, 0, 3, 0, 0]);
  });

  it('leaves the tree as it was, and the nodes their numbers', () => {
    const tree = growTree({ x, y, minLeaf: 2 });
    const pruned = pruneTree(tree, 0.2);
    expect(tree.children.filter((left) => left > 0)).to.have.length(4);
    expect([...pruned.children]).to.deep.equal([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(pruned.values).to.equal(tree.values);
  });

  it('leaves a lone root alone, and names a wrong alpha', () => {
    const leaf = growTree({ x: [[1]], y: [0] });
    expect(pruningPath(leaf)).to.deep.equal([{ alpha: 0, impurity: 0, leaves: 1 }]);
    expect([...pruneTree(leaf, 1).children]).to.deep.equal([0]);
    expect(() => pruneTree(leaf, -1)).to.throw(ArgumentError, 'alpha');
  });
});
