import { checkInteger } from '../errors.js';
import { project } from '../linear-algebra/orthonormal-basis.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { integers, linearFamily, shortage } from './family.js';
import { naturalSplineRank, naturalSplineWeights, splineBasis, splineKnots } from './natural-spline-regression.js';

const MAX_DF = 15;

/** Natural cubic regression splines, `df` 2 to 15 (constant included), knots at quantiles. */
export const splineFamily = linearFamily(
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
  (x, at, df) => naturalSplineWeights(x, at, splineKnots(x, df)),
  (x, y, at, df) => project(splineBasis(x, at, splineKnots(x, df)), y, at.length),
);
