import { checkInteger } from '../errors.js';
import { project } from '../linear-algebra/orthonormal-basis.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { integers, linearFamily, shortage } from './family.js';
import { polynomialBasis, polynomialWeights } from './polynomial-weights.js';

const MAX_DEGREE = 15;

/** Least squares by polynomials of `degree` 0 to 15. */
export const polynomialFamily = linearFamily(
  {
    name: 'polynomial',
    parameter: 'degree',
    complexities: (n) => integers(0, Math.min(MAX_DEGREE, n - 1)),
    problem(x, degree) {
      checkInteger('degree', degree, 0, MAX_DEGREE);
      return shortage('too-few-distinct-x', degree + 1, countDistinct(x));
    },
  },
  polynomialWeights,
  (x, y, at, degree) => project(polynomialBasis(x, at, degree), y, at.length),
);
