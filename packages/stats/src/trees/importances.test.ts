import { expect } from '@open-wc/testing';
import { growTree } from './grow-tree.js';
import { impurityImportances } from './importances.js';
import { pruneTree } from './prune.js';

const x = Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 11]);
const y = [0, 0, 1, 0, 0, 2, 1, 1, 2, 2, 1, 2];

describe('impurity importances', () => {
  it("are scikit-learn's", () => {
    const tree = growTree({ x, y, minLeaf: 2, criterion: 'entropyNats' });
    const { importances, undefined: why } = impurityImportances([tree]);
    expect(importances[0]).to.be.closeTo(0.6497148765569728, 1e-14);
    expect(importances[1]).to.be.closeTo(0.35028512344302715, 1e-14);
    expect(why).to.equal(null);
  });

  it('count splits that were made, not those that could be', () => {
    const tree = growTree({ x, y, minLeaf: 2 });
    expect([...impurityImportances([pruneTree(tree, 0.2)]).importances]).to.deep.equal([1, 0]);
  });

  it('are undefined, with the reason, where nothing is gained; such trees do not count', () => {
    const leaf = growTree({ x: [[1, 2]], y: [0] });
    const tree = growTree({
      x: [
        [1, 2],
        [1, 3],
      ],
      y: [0, 1],
    });
    const reason = 'no split gains anything';
    expect(impurityImportances([leaf])).to.deep.equal({ importances: Float64Array.of(NaN, NaN), undefined: reason });
    expect(impurityImportances([])).to.deep.equal({ importances: new Float64Array(0), undefined: reason });
    expect([...impurityImportances([leaf, tree]).importances]).to.deep.equal([0, 1]);
  });
});
