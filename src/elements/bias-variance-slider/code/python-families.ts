import type { FamilyName } from '@explainer-elements/stats';
import { numberLiteral } from '../../../code/literals.js';
import { source } from '../../../code/source.js';

/** A family of models in Python: functions `problem(x)` and `fit(x, y, at)`. */
export interface PythonFamily {
  /** Packages, in words, */
  readonly needs: string;
  /** and the lines that import what it uses of them. */
  readonly imports: string;
  readonly code: (complexity: number) => string;
}

const polynomial: PythonFamily = {
  needs: 'NumPy',
  imports: 'from numpy.polynomial.legendre import legvander',
  code: (degree) => source`
    degree = ${degree}


    def problem(x):
        return len(np.unique(x)) <= degree


    def fit(x, y, at):
        """Least squares on polynomials that are nearly orthogonal, so that no digit is lost."""
        centre, half = x.min() / 2 + x.max() / 2, x.max() / 2 - x.min() / 2 or 1.0
        q, r = np.linalg.qr(legvander((x - centre) / half, degree))
        return legvander((at - centre) / half, degree) @ np.linalg.solve(r, q.T @ y)
  `,
};

const knn: PythonFamily = {
  needs: 'NumPy',
  imports: '',
  code: (k) => source`
    k = ${k}


    def problem(x):
        return len(x) < k


    def fit(x, y, at):
        """The mean of the k nearest; of those at one distance (but for rounding) the first in the data."""
        rows = []
        for value in at:
            distance = np.abs(x - value)
            last = np.argpartition(distance, k - 1)[k - 1]
            rounding = 4 * np.finfo(float).eps * (np.abs(value) + np.maximum(np.abs(x), np.abs(x[last])))
            near = np.flatnonzero(distance < distance[last] - rounding)
            tied = np.flatnonzero(np.abs(distance - distance[last]) <= rounding)[: k - len(near)]
            rows.append(y[np.concatenate([near, tied])].mean(axis=0))
        return np.array(rows)
  `,
};

const loess: PythonFamily = {
  needs: 'NumPy',
  imports: '',
  code: (span) => source`
    span = ${numberLiteral(span)}


    def neighbourhood(x):
        return min(len(x), int(len(x) * span + 1e-5))


    def problem(x):
        return neighbourhood(x) < 2 or len(np.unique(x)) < 2


    def fit(x, y, at):
        """Local lines with tricube weights, as R's loess(degree = 1, surface = "direct")."""
        offset = x[None, :] - at[:, None]
        reach = np.partition(np.abs(offset), neighbourhood(x) - 1, axis=1)[:, neighbourhood(x) - 1, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            u = np.clip(np.nan_to_num(offset / reach, nan=1.0), -1.0, 1.0)
            rest = 1 - np.abs(u * u * u)
            weight = rest * rest * rest
            whole = weight.sum(axis=1, keepdims=True)
            mean = (weight * u).sum(axis=1, keepdims=True) / whole
            spread = (weight * (u - mean) ** 2).sum(axis=1, keepdims=True)
            slope = np.where(spread > 1e-24 * whole, -mean / spread, 0.0)
            share = weight * (1 / whole + slope * (u - mean))
        # All points at the very edge of the neighbourhood, or in its centre: their mean.
        within = np.abs(offset) <= reach * (1 + 1e-10)
        share = np.where(whole > 1e-30, share, within / within.sum(axis=1, keepdims=True))
        return share @ y
  `,
};

const spline: PythonFamily = {
  needs: 'NumPy and SciPy',
  imports: 'from scipy.interpolate import CubicSpline',
  code: (df) => source`
    df = ${df}


    def knots_of(x):
        return np.quantile(x, np.arange(df) / (df - 1))


    def natural_splines(knots, at):
        """Natural cubic splines that are 1 at one knot and 0 at the others; straight lines outside the knots."""
        inside = np.clip(at, knots[0], knots[-1])
        splines = CubicSpline(knots, np.eye(len(knots)), bc_type="natural")
        return splines(inside) + (at - inside)[:, None] * splines(inside, 1)


    def problem(x):
        if len(np.unique(x)) < df or len(np.unique(knots_of(x))) < df:
            return True
        return np.linalg.matrix_rank(natural_splines(knots_of(x), x)) < df


    def fit(x, y, at):
        """Least squares on natural cubic splines with knots at quantiles of x."""
        knots = knots_of(x)
        q, r = np.linalg.qr(natural_splines(knots, x))
        return natural_splines(knots, at) @ np.linalg.solve(r, q.T @ y)
  `,
};

const ridge: PythonFamily = {
  needs: 'NumPy',
  imports: '',
  code: (lambda) => source`
    penalty = ${numberLiteral(lambda)}


    def problem(x):
        return False


    def fit(x, y, at):
        """Ridge regression on the powers 1 to 9 of 2x - 1, the constant free: least squares with 9 more rows."""
        powers = np.arange(1, 10)
        design, design_at = (2 * x - 1)[:, None] ** powers, (2 * at - 1)[:, None] ** powers
        centre = design.mean(axis=0)
        longer = np.vstack([design - centre, np.sqrt(penalty) * np.eye(9)])
        q, r = np.linalg.qr(longer)
        mean = y.mean(axis=0)
        return mean + (design_at - centre) @ np.linalg.solve(r, q[: len(x)].T @ (y - mean))
  `,
};

/** Written out: with the tie rule of the picture, for data in which two splits may be as good as each other. */
const tree: PythonFamily = {
  needs: 'NumPy',
  imports: '',
  code: (depth) => source`
    max_depth = ${depth}


    def problem(x):
        return False


    def grow(x, y, depth):
        """Thresholds and values of a regression tree on ascending x; of splits that are as good, the first."""
        size = len(y)
        if depth > 0 and np.any(y != y[0]) and x[0] < x[-1]:
            centred = y - y.mean()
            left = np.arange(1, size)
            gain = np.cumsum(centred)[:-1] ** 2 * size / (left * (size - left))
            gain[x[1:] == x[:-1]] = -np.inf
            cut = int(np.flatnonzero(gain >= gain.max() - 1e-12 * np.sum(centred**2))[0]) + 1
            middle = x[cut - 1] / 2 + x[cut] / 2
            low_cuts, low_values = grow(x[:cut], y[:cut], depth - 1)
            high_cuts, high_values = grow(x[cut:], y[cut:], depth - 1)
            threshold = middle if middle < x[cut] else x[cut - 1]
            return low_cuts + [threshold] + high_cuts, low_values + high_values
        return [], [y.mean()]


    def fit(x, y, at):
        """A regression tree for each column of y."""
        order = np.argsort(x, kind="stable")
        fitted = np.empty((len(at), y.shape[1]))
        for column in range(y.shape[1]):
            cuts, values = grow(x[order], y[order, column], max_depth)
            fitted[:, column] = np.array(values)[np.searchsorted(cuts, at)]
        return fitted
  `,
};

/** By scikit-learn, where noise makes the best split unique. */
const compiledTree: PythonFamily = {
  needs: 'NumPy and scikit-learn',
  imports: 'from sklearn.tree import DecisionTreeRegressor',
  code: (depth) => source`
    max_depth = ${depth}


    def problem(x):
        return False


    def fit(x, y, at):
        """A regression tree for each column of y. scikit-learn keeps x in single precision: it gets their ranks."""
        rank = np.arange(len(x))[:, None]
        rank_at = np.searchsorted(x[:-1] / 2 + x[1:] / 2, at)[:, None]
        tree = DecisionTreeRegressor(max_depth=max_depth, random_state=0)
        return np.column_stack([tree.fit(rank, column).predict(rank_at) for column in y.T])
  `,
};

const families: Readonly<Record<FamilyName, PythonFamily>> = { polynomial, knn, loess, spline, ridge, tree };

/** @param unique - no two splits of a tree can be as good as each other, and x is in order */
export const pythonFamily = (family: FamilyName, complexity: number, unique: boolean): PythonFamily =>
  family === 'tree' && unique && complexity > 0 ? compiledTree : families[family];
