import { checkInteger } from '../errors.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { basisFamily } from './basis-family.js';
import { integers, shortage } from './family.js';
import { naturalSplineRank, splineBasis, splineKnots } from './natural-spline-regression.js';

const MAX_DF = 15;

/** Natural cubic regression splines, `df` 2 to 15 (constant included), knots at quantiles. */
export const splineFamily = basisFamily(
  {
    name: 'spline',
    parameter: 'df',
    complexities: (n) => integers(2, Math.min(MAX_DF, n)),
    problem(x, df) {
      checkInteger('df', df, 2, MAX_DF);
      const knots = splineKnots(x, df);
      return (
        shortage('too-few-distinct-x', df, countDistinct(x)) ??
        shortage('coinciding-knots', df, countDistinct(knots)) ??
        shortage('too-few-distinct-x', df, naturalSplineRank(x, knots))
      );
    },
  },
  (x, at, df) => splineBasis(x, at, splineKnots(x, df)),
);
