import type { TruthName } from '@explainer-elements/stats';
import { numberLiteral, pythonList, pythonText } from '../../../code/literals.js';
import { pieces, source } from '../../../code/source.js';
import { drawsOf, type Moment } from './moment.js';
import { pythonFamily } from './python-families.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'np.sin(2 * np.pi * x)',
  wave: 'np.sin(2 * np.pi / (0.3 + x)) * np.sqrt(x)',
  bump: 'np.exp(-50 * (x - 0.5) ** 2)',
  step: 'np.where(x > 0.5, 1.0, -1.0)',
  quadratic: '4 * (x - 0.5) ** 2 - 0.5',
  line: '2 * x - 1',
};

type Simulation = NonNullable<Moment['simulation']>;

/** Less noise than this leaves scikit-learn's trees nothing to split. */
const TINY_NOISE = 1e-3;

const simulatedData = ({ y }: Moment, { truth, sigma, testY }: Simulation): string => source`
  # The sample on screen, and a fresh one at the same x. The x are the middles of equal parts.
  y = np.array(${pythonList(y)}, dtype=float)
  test_y = np.array(${pythonList(testY)}, dtype=float)
  n = len(y)
  x = (np.arange(n) + 0.5) / n
  sigma = ${numberLiteral(sigma)}  # standard deviation of the noise


  def truth(x):
      return ${truths[truth]}
`;

const ownData = ({ x, y, dataFile }: Moment): string => source`
  ${
    dataFile
      ? source`
          # The rows are too many to stand here: save the data beside this program as ${dataFile}.
          units, y = np.loadtxt(${pythonText(dataFile)}, delimiter=",", skiprows=1, unpack=True)
        `
      : source`
          units = np.array(${pythonList(x ?? [])}, dtype=float)
          y = np.array(${pythonList(y)}, dtype=float)
        `
  }
  n = len(y)
  low, high = units.min(), units.max()
  x = (units / 2 - low / 2) / (high / 2 - low / 2)  # from 0 to 1, whatever the units
`;

const places = (evaluateAt: Moment['evaluateAt']): string =>
  evaluateAt === 'grid' ? 'at = np.arange(101) / 100  # a grid' : 'at = np.unique(x)  # the training x';

const closedForm = (isLinear: boolean): string =>
  isLinear
    ? source`
        # A linear smoother: the fit at each place is a weighted sum of y. Its bias and variance are exact.
        smoother = fit(x, np.eye(n), at)
        bias = smoother @ truth(x) - truth(at)
        closed_form = {"bias2": np.mean(bias**2), "variance": sigma**2 * np.sum(smoother**2) / len(at)}
      `
    : 'closed_form = None  # a tree is not linear in y';

const simulation = (isLinear: boolean): string => source`
  # The samples here are others than those on screen: what rests on them is listed under "approximate".
  rng = np.random.default_rng(1)
  many_y = truth(x)[:, None] + sigma * rng.standard_normal((n, draws))
  fits = ${isLinear ? 'smoother @ many_y' : 'fit(x, many_y, at)'}
  fresh = sigma * rng.standard_normal(fits.shape)
  mean_fit = fits.mean(axis=1, keepdims=True)
  gap, deviation = mean_fit - truth(at)[:, None], fits - mean_fit
  variance_at = np.sum(deviation**2, axis=1) / (draws - 1)
  noise = sigma**2
  error = fits - truth(at)[:, None]
  test_errors = np.mean((fresh - error) ** 2, axis=0)
  rests = np.mean(fresh * (fresh - 2 * error), axis=0) - noise


  def standard_error(values, count):
      """Of a mean of so many."""
      return np.std(values, ddof=1) / np.sqrt(count)


  decomposition = {
      "bias2": np.mean(gap[:, 0] ** 2 - variance_at / draws),
      "variance": np.mean(variance_at),
      "noise": noise,
      "expectedTestError": np.mean(test_errors),
      "standardError": standard_error(rests, samples),
  }
  # Standard errors of these numbers: here or on screen, whichever has fewer samples.
  fewer = min(samples, draws)
  covariance = deviation @ deviation.T / (draws - 1)
  scaled = (rests - rests.mean()) / (np.std(rests) or 1.0)
  standard_errors = {
      "bias2": np.hypot(
          standard_error(np.mean(2 * gap * deviation, axis=0), fewer), np.sqrt(2 * np.mean(covariance**2)) / fewer
      ),
      "variance": standard_error(np.mean(deviation**2, axis=0), fewer),
      "expectedTestError": standard_error(test_errors, fewer),
      "standardError": standard_error(rests, samples) * np.sqrt(max(0.0, np.mean(scaled**4) - 1) / (4 * fewer)),
  }
`;

const bootstrap = source`
  # Rows are drawn with replacement, the model is fitted to each resample and tested on the rows left out. The resamples
  # here are others than those on screen: what rests on them is listed under "approximate".
  rng = np.random.default_rng(1)
  fits, errors = [], []
  for _ in range(draws):
      rows = rng.integers(n, size=n)
      if problem(x[rows]):
          continue
      left_out = np.setdiff1d(np.arange(n), rows)
      fitted = fit(x[rows], y[rows, None], np.concatenate([at, x[left_out]]))[:, 0]
      fits.append(fitted[: len(at)])
      if len(left_out) > 0:
          errors.append(np.mean((y[left_out] - fitted[len(at) :]) ** 2))
  fits, errors = np.array(fits).reshape(-1, len(at)), np.array(errors)


  def standard_error(values):
      """Of the mean here or on screen, whichever has fewer resamples."""
      return np.std(values, ddof=1) / np.sqrt(min(samples, len(values))) if len(values) > 1 else None


  # Bias and noise cannot be known: nobody knows the truth.
  decomposition = {
      "bias2": None,
      "variance": np.mean(np.var(fits, axis=0, ddof=1)) if len(fits) > 1 else None,
      "noise": None,
      "expectedTestError": None,
      "standardError": None,
  }
  test = np.mean(errors) if len(errors) > 0 else None
  standard_errors = {
      "test": standard_error(errors),
      "variance": standard_error(np.mean((fits - fits.mean(axis=0)) ** 2, axis=1)) if len(fits) > 1 else None,
  }
`;

const output = (moment: Moment): string => source`
  results = {
      "family": ${pythonText(moment.family)},
      "complexity": ${numberLiteral(moment.complexity)},
      "sampleSize": n,
      "sample": ${moment.sample},
      "samples": samples,
      "train": train,
      "test": test,
      "decomposition": decomposition,
      "closedForm": closed_form,
      "approximate": ${moment.simulation ? '["decomposition"]' : '["decomposition", "test"]'},
      "standardErrors": standard_errors,
  }
  print(json.dumps(results, indent=2))
`;

/** The moment as a program in Python with NumPy and, where the model needs it, SciPy or scikit-learn. */
export function python(moment: Moment): string {
  const { family, complexity, simulation: simulated, evaluateAt, samples } = moment;
  const isLinear = family !== 'tree';
  const model = pythonFamily(family, complexity, simulated !== null && simulated.sigma >= TINY_NOISE);
  const head = source`
    # Bias and variance of one model: the numbers that <bias-variance-slider> shows, as JSON.
    # Needs Python 3 with ${model.needs}.
    import json

    import numpy as np
    ${model.imports}
  `;
  const amounts = source`
    samples = ${samples}  # ${simulated ? 'samples' : 'resamples'} on screen
    draws = ${drawsOf(moment, 'python')}  # and here
    ${places(evaluateAt)}
  `;
  return pieces(
    [
      pieces([head, simulated ? simulatedData(moment, simulated) : ownData(moment)], 1).trimEnd(),
      amounts,
      model.code(complexity),
      source`
        fitted = fit(x, y[:, None], x)[:, 0]
        train = np.mean((y - fitted) ** 2)
        ${simulated ? 'test = np.mean((test_y - fitted) ** 2)' : ''}
        ${simulated ? closedForm(isLinear) : 'closed_form = None  # nobody knows the truth'}
      `,
      simulated ? simulation(isLinear) : bootstrap,
      output(moment),
    ],
    2,
  );
}
