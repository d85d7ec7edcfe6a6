import { matrixOf, type Matrix } from '../linear-algebra/matrix.js';
import { addAt } from '../linear-algebra/vectors.js';

/**
 * A constant and predictors (which have been checked) as a matrix: n x (p + 1).
 *
 * @param penalty - lambda of a penalty lambda |b|^2, constant excluded: p more rows; 0 for none
 */
export function designOf(predictors: readonly ArrayLike<number>[], penalty = 0): Matrix {
  const { rows, columns, values } = matrixOf(predictors);
  const width = columns + 1;
  const count = rows + (penalty > 0 ? columns : 0);
  const design = new Float64Array(count * width);
  for (let i = 0; i < count; i += 1) {
    if (i < rows) {
      design[i * width] = 1;
      design.set(values.subarray(i * columns, (i + 1) * columns), i * width + 1);
    } else design[i * width + 1 + i - rows] = Math.sqrt(penalty);
  }
  return { rows: count, columns: width, values: design };
}

/** The rows, each times its factor. */
export function scaleRows({ rows, columns, values }: Matrix, factors: Float64Array): Matrix {
  const scaled = new Float64Array(values.length);
  for (let i = 0; i < rows; i += 1) addAt(scaled, i * columns, factors[i] as number, values, i * columns, columns);
  return { rows, columns, values: scaled };
}
