import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createNeighbourIndex } from './neighbour-index.js';

describe('nearest neighbours in several dimensions', () => {
  it('tie at one distance whatever the decimals: the lower index first', () => {
    for (const metric of ['euclidean', 'manhattan'] as const) {
      // 0.2 - 0.1 is more than 0.3 - 0.2, in doubles.
      expect([
        ...createNeighbourIndex(
          [
            [0.1, 1],
            [0.3, 1],
          ],
          metric,
        )([0.2, 1], 2).indices,
      ]).to.deep.equal([0, 1]);
      expect([
        ...createNeighbourIndex(
          [
            [0.1, 1],
            [0.3, 1],
          ],
          metric,
        )([0.2, 1], 1).indices,
      ]).to.deep.equal([0]);
      expect([
        ...createNeighbourIndex(
          [
            [0.3, 1],
            [0.1, 1],
          ],
          metric,
        )([0.2, 1], 1).indices,
      ]).to.deep.equal([0]);
    }
  });

  it('differ by metric', () => {
    const points = [
      [3, 3],
      [0, 5],
    ];
    expect([...createNeighbourIndex(points)([0, 0], 1).indices]).to.deep.equal([0]);
    expect([...createNeighbourIndex(points, 'manhattan')([0, 0], 1).indices]).to.deep.equal([1]);
  });

  it('name a wrong argument', () => {
    const search = createNeighbourIndex([
      [1, 2],
      [3, 4],
    ]);
    expect(() => createNeighbourIndex([])).to.throw(ArgumentError, 'x');
    expect(() => createNeighbourIndex([[1]], 'cosine' as 'euclidean')).to.throw(ArgumentError, 'metric');
    expect(() => search([1], 1)).to.throw(ArgumentError, 'point');
    expect(() => search([1, NaN], 1)).to.throw(ArgumentError, 'point[1]');
    expect(() => search([1, 2], 3)).to.throw(ArgumentError, 'k');
  });
});
