import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { checkSquare, matrixOf, multiplyMatrices, transpose } from './matrix.js';

describe('matrices', () => {
  it('multiplies by rows and columns', () => {
    const a = matrixOf([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(Array.from(multiplyMatrices(a, transpose(a)).values)).to.deep.equal([14, 32, 32, 77]);
  });

  it('rejects what is no matrix, and products of sizes that do not fit', () => {
    const values = Float64Array.of(1, 2);
    const row = { rows: 1, columns: 2, values };
    expect(() => matrixOf([[1], [1, 2]])).to.throw(ArgumentError, 'rows[1]');
    expect(() => matrixOf([])).to.throw(ArgumentError, 'rows');
    expect(() => transpose({ ...row, rows: 2 })).to.throw(ArgumentError, 'matrix.values');
    expect(() => transpose({ ...row, rows: 0 })).to.throw(ArgumentError, 'matrix.rows');
    expect(() => transpose({ ...row, values: Float64Array.of(1, NaN) })).to.throw(ArgumentError, 'matrix.values[1]');
    expect(() => multiplyMatrices(row, row)).to.throw(ArgumentError, 'b.rows');
    expect(() => {
      checkSquare('matrix', row);
    }).to.throw(ArgumentError, 'matrix.columns');
  });
});
