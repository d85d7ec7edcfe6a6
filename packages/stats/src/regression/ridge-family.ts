import { checkNumber } from '../errors.js';
import { basisFamily } from './basis-family.js';
import { integers } from './family.js';
import { ridgeBasis } from './ridge-weights.js';

/** The highest power of the ridge family's basis (2x - 1)^1..9. */
const DEGREE = 9;

/** Ridge regression on the powers 1 to 9 of 2x - 1, `lambda` 1000 down to 0.000001; x belongs in [0, 1]. */
export const ridgeFamily = basisFamily(
  {
    name: 'ridge',
    parameter: 'lambda',
    complexities: () => integers(0, 36).map((step) => 10 ** (3 - step / 4)),
    problem(_, lambda) {
      checkNumber('lambda', lambda, Number.MIN_VALUE);
      return null;
    },
  },
  (x, at, lambda) => ridgeBasis(x, at, DEGREE, lambda),
);
