import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { createNeighbourSearch, nearestNeighbourRegression, nearestNeighbourWeights } from './nearest-neighbours.js';

const points = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 1, maxLength: 15 });

describe('nearest neighbours', () => {
  it('are those of a full sort by distance, then by index', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -12, max: 12 }), (values, at) => {
        const want = values
          .map((value, index) => ({ distance: Math.abs(value - at), index }))
          .sort((a, b) => a.distance - b.distance || a.index - b.index)
          .map(({ index }) => index);
        const search = createNeighbourSearch(Float64Array.from(values));
        for (let k = 1; k <= values.length; k += 1) expect([...search(at, k)]).to.deep.equal(want.slice(0, k));
      }),
    );
  });

  it('count as equally far when only the rounding of decimals tells them apart', () => {
    // 0.3 - 0.2 is less than 0.2 - 0.1 in doubles.
    const search = createNeighbourSearch(Float64Array.of(0.1, 0.3));
    expect([...search(0.2, 1)]).to.deep.equal([0]);
    expect([...createNeighbourSearch(Float64Array.of(0.3, 0.1))(0.2, 1)]).to.deep.equal([0]);
  });

  it('give the mean at k = n and the responses themselves at k = 1', () => {
    const x = [3, 1, 2];
    const y = [6, 2, 1];
    expect([...nearestNeighbourRegression(x, y, 3, [0, 9])]).to.deep.equal([3, 3]);
    expect([...nearestNeighbourRegression(x, y, 1, x)]).to.deep.equal(y);
  });

  it('weigh each neighbour by 1 / k', () => {
    const weights = nearestNeighbourWeights(Float64Array.of(0, 1, 2, 3), Float64Array.of(0.2, 2.9), 2);
    expect([...weights]).to.deep.equal([0.5, 0.5, 0, 0, 0, 0, 0.5, 0.5]);
  });

  it('name a wrong argument', () => {
    expect(() => nearestNeighbourRegression([1, 2], [1, 2], 3, [1])).to.throw(ArgumentError, 'k');
    expect(() => nearestNeighbourRegression([1, 2], [1], 1, [1])).to.throw(ArgumentError, 'y');
    expect(() => nearestNeighbourRegression([1, 2], [1, 2], 1, [NaN])).to.throw(ArgumentError, 'at[0]');
  });
});
