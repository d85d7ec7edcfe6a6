import type { Matrix } from '../linear-algebra/matrix.js';
import { addAt } from '../linear-algebra/vectors.js';

/**
 * A constant and predictors (which have been checked) as a matrix: n x (p + 1).
 *
 * @param penalty - lambda of a penalty lambda |b|^2, constant excluded: p more rows; 0 for none
 */
export function designOf(predictors: readonly ArrayLike<number>[], penalty = 0): Matrix {
  const rows = predictors.length;
  const width = (predictors[0] as ArrayLike<number>).length + 1;
  const count = rows + (penalty > 0 ? width - 1 : 0);
  const design = new Float64Array(count * width);
  for (let i = 0, k = 0; i < count; i += 1) {
    const row = predictors[i];
    for (let j = 0; j < width; j += 1, k += 1) {
      if (row) design[k] = j === 0 ? 1 : (row[j - 1] as number);
      else if (j === i - rows + 1) design[k] = Math.sqrt(penalty);
    }
  }
  return { rows: count, columns: width, values: design };
}

/** The rows, each times its factor. */
export function scaleRows({ rows, columns, values }: Matrix, factors: Float64Array): Matrix {
  const scaled = new Float64Array(values.length);
  for (let i = 0; i < rows; i += 1) addAt(scaled, i * columns, factors[i] as number, values, i * columns, columns);
  return { rows, columns, values: scaled };
}
