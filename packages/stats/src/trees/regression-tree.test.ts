import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { countBelow } from '../linear-algebra/sorting.js';
import { predictTree, regressionTree, type RegressionTree } from './regression-tree.js';

const data = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 20,
});

function valueAt(tree: RegressionTree, x: number): number {
  const result = new Float64Array(1);
  predictTree(tree, Float64Array.of(x), result);
  return result[0] ?? NaN;
}

function sumOfSquares(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

describe('a regression tree', () => {
  it('has leaves that part the points, each with the mean of its own', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 5 }), (points, maxDepth) => {
        const tree = regressionTree(
          points.map(([x]) => x),
          points.map(([, y]) => y),
          maxDepth,
        );
        expect(tree.counts.reduce((a, b) => a + b, 0)).to.equal(points.length);
        expect(tree.values.length).to.be.at.most(2 ** maxDepth);
        expect(tree.thresholds).to.have.length(tree.values.length - 1);
        tree.values.forEach((value, leaf) => {
          const members = points.filter(([x]) => countBelow(tree.thresholds, x) === leaf);
          expect(members).to.have.length(tree.counts[leaf] ?? NaN);
          expect(members.reduce((sum, [, y]) => sum + y, 0) / members.length).to.be.closeTo(value, 1e-12);
        });
      }),
    );
  });

  it('takes the split with the least squared error, the lowest where several tie', () => {
    fc.assert(
      fc.property(data, (points) => {
        const [threshold] = regressionTree(
          points.map(([x]) => x),
          points.map(([, y]) => y),
          1,
        ).thresholds;
        const xs = [...new Set(points.map(([x]) => x))].sort((a, b) => a - b);
        const errors = xs.slice(1).map((x, i) => {
          const cut = (x + (xs[i] ?? NaN)) / 2;
          const left = points.filter(([a]) => a <= cut).map(([, y]) => y);
          const right = points.filter(([a]) => a > cut).map(([, y]) => y);
          return { cut, error: sumOfSquares(left) + sumOfSquares(right) };
        });
        const least = Math.min(...errors.map(({ error }) => error));
        const pure = new Set(points.map(([, y]) => y)).size === 1;
        const best = pure ? undefined : errors.find(({ error }) => error <= least + 1e-9)?.cut;
        expect(threshold).to.equal(best);
      }),
    );
  });

  it('sends a point on a threshold to the left', () => {
    const tree = regressionTree([1, 2], [10, 20], 1);
    expect([...tree.thresholds]).to.deep.equal([1.5]);
    expect(valueAt(tree, 1.5)).to.equal(10);
    expect(valueAt(tree, 1.5 + 1e-12)).to.equal(20);
  });

  it('splits though the first split gains nothing', () => {
    const tree = regressionTree([1, 2, 3, 4], [0, 1, 1, 0], 3);
    expect([1, 2, 3, 4].map((x) => valueAt(tree, x))).to.deep.equal([0, 1, 1, 0]);
    expect(regressionTree([1, 1, 2, 2], [0, 1, 0, 1], 1).thresholds).to.have.length(1);
  });

  it('is the mean at depth 0, and for equal x at any depth', () => {
    expect([...regressionTree([1, 2, 3], [1, 2, 6], 0).values]).to.deep.equal([3]);
    expect([...regressionTree([5, 5], [1, 2], 8).values]).to.deep.equal([1.5]);
  });

  it('separates neighbouring doubles, whose midpoint is one of them', () => {
    const right = 1 + Number.EPSILON;
    for (const [a, b] of [
      [1, right],
      [right, right + Number.EPSILON],
    ] as const) {
      const tree = regressionTree([a, b], [0, 1], 1);
      expect([valueAt(tree, a), valueAt(tree, b)]).to.deep.equal([0, 1]);
    }
  });

  it('names a wrong argument', () => {
    expect(() => regressionTree([1], [1, 2], 1)).to.throw(ArgumentError, 'y');
    expect(() => regressionTree([1], [1], -1)).to.throw(ArgumentError, 'maxDepth');
    expect(() => regressionTree([], [], 1)).to.throw(ArgumentError, 'x');
  });
});
