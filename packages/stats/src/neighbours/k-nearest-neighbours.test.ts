import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { kNearestNeighbours } from './k-nearest-neighbours.js';

const x = Array.from({ length: 12 }, (_, i) => [i, (i * 7) % 11]);
const numbers = [1.5, 2, 8, 3, 4, 9, 10, 3, 2, 1, 7, 5];
const labels = [0, 0, 1, 0, 0, 2, 1, 1, 2, 2, 1, 2];
const at = [
  [3.2, 4.1],
  [8.7, 0.3],
];

function expectNear(got: ArrayLike<number>, want: readonly number[]): void {
  expect(got).to.have.length(want.length);
  want.forEach((value, i) => {
    expect(got[i]).to.be.closeTo(value, 1e-13);
  });
}

describe('prediction by nearest neighbours', () => {
  it("is scikit-learn's of numbers", () => {
    const options = { x, y: numbers, at, k: 3 };
    expectNear(kNearestNeighbours(options).predictions, [7, 14 / 3]);
    const byDistance = { ...options, weighting: 'distance' } as const;
    expectNear(kNearestNeighbours(byDistance).predictions, [6.919354010636536, 3.5141070490718875]);
    const manhattan = kNearestNeighbours({ ...byDistance, metric: 'manhattan' });
    expectNear(manhattan.predictions, [6.845974329054844, 3.658206429780033]);
    expect(manhattan.probabilities).to.equal(null);
  });

  it("is scikit-learn's of classes", () => {
    const options = { x, y: labels, classes: 3, at, k: 3 };
    const uniform = kNearestNeighbours(options);
    expectNear(uniform.probabilities ?? [], [1 / 3, 1 / 3, 1 / 3, 0, 1 / 3, 2 / 3]);
    expect([...uniform.predictions]).to.deep.equal([0, 2]);
    const { probabilities, predictions } = kNearestNeighbours({ ...options, weighting: 'distance' });
    const shares = [
      0.33203200929908183, 0.420485942868055, 0.24748204783286312, 0, 0.15032327896212114, 0.8496767210378788,
    ];
    expectNear(probabilities ?? [], shares);
    expect([...predictions]).to.deep.equal([1, 2]);
  });

  it('listens to points at distance 0 alone, where distance counts', () => {
    const options = { x: [[1], [1], [2]], y: [3, 5, 100], at: [[1]], k: 3, weighting: 'distance' } as const;
    expect([...kNearestNeighbours(options).predictions]).to.deep.equal([4]);
  });

  it('names a wrong argument', () => {
    const options = { x: [[1], [2]], y: [0, 1], at: [[1]], k: 1 };
    const wrong = {
      y: { y: [1] },
      k: { k: 3 },
      'y[1]': { classes: 1 },
      classes: { classes: 0 },
      weighting: { weighting: 'rank' as 'uniform' },
    };
    for (const [name, change] of Object.entries(wrong)) {
      expect(() => kNearestNeighbours({ ...options, ...change }), name).to.throw(ArgumentError, `${name} is`);
    }
  });
});
