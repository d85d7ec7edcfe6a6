import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dot, toNumber, vectorOf, type DoubleDouble } from './double-double.js';
import { factorize, removeComponents } from './precise-factorization.js';

const matrix = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

describe('QR in double-double arithmetic', () => {
  it('gives orthonormal columns, which the independent ones make up by the inverse of R', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const vectors = columns.map(vectorOf);
        const { basis, inverse, independent } = factorize(vectors, 1e-20);
        const kept = independent.map((index) => vectors[index] as DoubleDouble[]);
        basis.forEach((a, i) => {
          basis.forEach((b, j) => expect(toNumber(dot(a, b))).to.be.closeTo(i === j ? 1 : 0, 1e-28));
          const combination = inverse.map((row) => row[i] as DoubleDouble);
          a.forEach((value, row) => {
            const made = dot(
              combination,
              kept.map((column) => column[row] as DoubleDouble),
            );
            expect(toNumber(made)).to.be.closeTo(toNumber(value), 1e-15);
          });
        });
      }),
    );
  });

  it('keeps the first of equal columns and leaves out zeros and combinations', () => {
    const columns = [
      [0, 0, 0],
      [1, 2, 3],
      [1, 0, 1],
      [1, 2, 3],
      [2, 2, 4],
    ].map(vectorOf);
    expect(factorize(columns, 1e-14).independent).to.deep.equal([1, 2]);
  });

  it('leaves nothing along the basis in a vector whose components were removed', () => {
    const { basis } = factorize([vectorOf([1, 2, 3]), vectorOf([1, 0, 1])], 0);
    const vector = vectorOf([5, -1, 2]);
    const components = removeComponents(vector, basis);
    basis.forEach((direction) => expect(Math.abs(toNumber(dot(direction, vector)))).to.be.below(1e-28));
    expect(toNumber(components[0] as DoubleDouble)).to.be.closeTo(9 / Math.sqrt(14), 1e-15);
  });

  it('inverts triangles', () => {
    const { inverse } = factorize([vectorOf([2, 0]), vectorOf([4, 8])], 0);
    expect(inverse.map((row) => row.map(toNumber))).to.deep.equal([
      [0.5, -0.25],
      [0, 0.125],
    ]);
  });
});
