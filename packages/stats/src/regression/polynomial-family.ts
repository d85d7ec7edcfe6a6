import { checkInteger } from '../errors.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { basisFamily } from './basis-family.js';
import { integers, shortage } from './family.js';
import { polynomialBasis } from './polynomial-weights.js';

const MAX_DEGREE = 15;

/** Least squares by polynomials of `degree` 0 to 15. */
export const polynomialFamily = basisFamily(
  {
    name: 'polynomial',
    parameter: 'degree',
    complexities: (n) => integers(0, Math.min(MAX_DEGREE, n - 1)),
    problem(x, degree) {
      checkInteger('degree', degree, 0, MAX_DEGREE);
      return shortage('too-few-distinct-x', degree + 1, countDistinct(x));
    },
  },
  polynomialBasis,
);
