import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dot, elementAt, multiply, add, toNumber, vectorOf, ZERO, type DoubleDouble } from './double-double.js';
import { factorize, invertUpper, removeComponents } from './precise-factorization.js';

const matrix = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

describe('QR in double-double arithmetic', () => {
  it('gives orthonormal columns that make up the independent ones', () => {
    fc.assert(
      fc.property(matrix, (columns) => {
        const vectors = columns.map(vectorOf);
        const { basis, upper, independent } = factorize(vectors, 1e-20);
        basis.forEach((a, i) => {
          basis.forEach((b, j) => expect(toNumber(dot(a, b))).to.be.closeTo(i === j ? 1 : 0, 1e-28));
        });
        independent.forEach((index, k) => {
          for (let row = 0; row < 5; row += 1) {
            const made = basis.reduce<DoubleDouble>(
              (sum, q, i) => add(sum, multiply(elementAt(q, row), upper[i]?.[k] ?? ZERO)),
              ZERO,
            );
            expect(toNumber(made)).to.be.closeTo(columns[index]?.[row] ?? NaN, 1e-13);
          }
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
    const inverse = invertUpper([
      [
        [2, 0],
        [4, 0],
      ],
      [ZERO, [8, 0]],
    ]);
    expect(inverse.map((row) => row.map(toNumber))).to.deep.equal([
      [0.5, -0.25],
      [0, 0.125],
    ]);
  });
});
