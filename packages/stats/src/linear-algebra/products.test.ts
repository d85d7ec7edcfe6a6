import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { multiplyByTransposed, multiplyVector, sumOfOuterProducts } from './products.js';

/** The definition, entry by entry. */
function reference(a: number[][], b: number[][]): number[] {
  return a.flatMap((row) => b.map((other) => row.reduce((sum, value, k) => sum + value * (other[k] ?? NaN), 0)));
}

const size = fc.integer({ min: 1, max: 6 });
const matrices = fc.tuple(size, size, size).chain(([rows, columns, inner]) => {
  const matrix = (count: number): fc.Arbitrary<number[][]> =>
    fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: inner, maxLength: inner }), {
      minLength: count,
      maxLength: count,
    });
  return fc.tuple(matrix(rows), matrix(columns));
});

describe('matrix products', () => {
  it('multiply by a transposed matrix for every parity of rows and columns', () => {
    fc.assert(
      fc.property(matrices, ([a, b]) => {
        const inner = a[0]?.length ?? 0;
        const result = new Float64Array(a.length * b.length);
        multiplyByTransposed(Float64Array.from(a.flat()), Float64Array.from(b.flat()), inner, result, 0, a.length);
        expect([...result]).to.deep.equal(reference(a, b));
      }),
    );
  });

  it('write only the rows asked for', () => {
    const result = new Float64Array(3).fill(7);
    multiplyByTransposed(Float64Array.of(1, 2, 3), Float64Array.of(10), 1, result, 1, 2);
    expect([...result]).to.deep.equal([7, 20, 7]);
  });

  it('sum outer products of columns, ignoring entries beyond the shape', () => {
    const a = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    const b = [Float64Array.of(1, 0, 9), Float64Array.of(0, 1, 9)];
    expect([...sumOfOuterProducts(a, b, 2, 2)]).to.deep.equal([1, 3, 2, 4]);
  });

  it('multiply a vector', () => {
    const result = new Float64Array(2);
    multiplyVector(Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 1), result);
    expect([...result]).to.deep.equal([12, 34]);
  });
});
