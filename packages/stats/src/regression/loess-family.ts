import { checkNumber } from '../errors.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { integers, linearFamily, shortage } from './family.js';
import { loessFit, loessNeighbourhood, loessWeights } from './loess.js';

/** Local lines, `span` 1 down to 0.1. */
export const loessFamily = linearFamily(
  {
    name: 'loess',
    parameter: 'span',
    complexities: (n) =>
      integers(0, 36)
        .map((step) => (40 - step) / 40)
        .filter((span) => loessNeighbourhood(n, span) >= 2),
    problem(x, span) {
      checkNumber('span', span, 0);
      return (
        shortage('too-few-points', 2, loessNeighbourhood(x.length, span)) ??
        shortage('too-few-distinct-x', 2, countDistinct(x))
      );
    },
  },
  (x, at, span) => loessWeights(x, at, span, 1),
  (x, y, at, span) => loessFit(x, y, at, span, 1),
);
