import { expect } from '@open-wc/testing';
import { applyReflections, factorizePivoted, rowOfR } from './householder.js';

describe('pivoted factorization', () => {
  it('takes the longest remainder first, and stops where nothing is left', () => {
    const factorization = factorizePivoted(Float64Array.of(1, 0, 0, 5, 2, 0), 3, 1e-15);
    expect(Array.from(factorization.order)).to.deep.equal([1, 2, 0]);
    expect(factorization.rank).to.equal(2);
    const row = new Float64Array(3);
    rowOfR(factorization, 0, row, 0, true);
    expect(Math.abs(row[0] ?? NaN)).to.equal(5);
    const dependent = factorizePivoted(Float64Array.of(3, 4, 6, 8), 2, 1e-15);
    expect(dependent.rank).to.equal(1);
  });

  it('goes there and back', () => {
    const factorization = factorizePivoted(Float64Array.of(1, 2, 2, -1, 0, 3), 2, 0);
    const vector = Float64Array.of(1, 2, 3);
    applyReflections(factorization, vector, 0, false);
    applyReflections(factorization, vector, 0, true);
    [1, 2, 3].forEach((value, i) => expect(vector[i]).to.be.closeTo(value, 1e-15));
  });

  it('computes a length anew that subtractions have made small', () => {
    // The second vector is the first, but for 1e-9 of its length.
    const { diagonal, rank } = factorizePivoted(Float64Array.of(1, 1, 1, 1, 1, 1 + 3e-9), 2, 1e-15);
    expect(rank).to.equal(2);
    // |v2|^2 |rest|^2 is the area squared, 2 d^2 for vectors (1, 1, 1) and (1, 1, 1 + d).
    expect(Math.abs((diagonal[0] ?? NaN) * (diagonal[1] ?? NaN))).to.be.closeTo(Math.SQRT2 * 3e-9, 1e-15);
  });
});
