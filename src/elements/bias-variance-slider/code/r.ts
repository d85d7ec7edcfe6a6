import type { TruthName } from '@explainer-elements/stats';
import { numberLiteral, rText, rVector } from '../../../code/literals.js';
import { rJson } from '../../../code/r-json.js';
import { pieces, source } from '../../../code/source.js';
import { drawsOf, type Moment } from './moment.js';
import { rFamilies } from './r-families.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'sin(2 * pi * x)',
  wave: 'sin(2 * pi / (0.3 + x)) * sqrt(x)',
  bump: 'exp(-50 * (x - 0.5)^2)',
  step: 'ifelse(x > 0.5, 1, -1)',
  quadratic: '4 * (x - 0.5)^2 - 0.5',
  line: '2 * x - 1',
};

type Simulation = NonNullable<Moment['simulation']>;

const simulatedData = ({ y }: Moment, { truth, sigma, testY }: Simulation): string => source`
  # The sample on screen, and a fresh one at the same x. The x are the middles of equal parts.
  y <- ${rVector(y)}
  test_y <- ${rVector(testY)}
  n <- length(y)
  x <- (seq_len(n) - 0.5) / n
  sigma <- ${numberLiteral(sigma)}  # standard deviation of the noise
  truth <- function(x) ${truths[truth]}
`;

const ownData = ({ x, y, dataFile }: Moment): string => source`
  ${
    dataFile
      ? source`
          # The rows are too many to stand here: save the data beside this program as ${dataFile}.
          rows <- read.csv(${rText(dataFile)})
          units <- rows$x
          y <- rows$y
        `
      : source`
          units <- ${rVector(x ?? [])}
          y <- ${rVector(y)}
        `
  }
  n <- length(y)
  low <- min(units)
  high <- max(units)
  x <- (units / 2 - low / 2) / (high / 2 - low / 2)  # from 0 to 1, whatever the units
`;

const places = (evaluateAt: Moment['evaluateAt']): string =>
  evaluateAt === 'grid' ? 'at <- 0:100 / 100  # a grid' : 'at <- sort(unique(x))  # the training x';

const closedForm = (isLinear: boolean): string =>
  isLinear
    ? source`
        # A linear smoother: the fit at each place is a weighted sum of y. Its bias and variance are exact.
        smoother <- fit(x, diag(n), at)
        bias <- c(smoother %*% truth(x)) - truth(at)
        closed_form <- list(bias2 = mean(bias^2), variance = sigma^2 * sum(smoother^2) / length(at))
      `
    : 'closed_form <- NULL  # a tree is not linear in y';

const simulation = (isLinear: boolean): string => source`
  # Standard error of a mean of so many.
  standard_error <- function(values, count) sd(values) / sqrt(count)

  # The samples here are others than those on screen: what rests on them is listed under "approximate".
  set.seed(1)
  many_y <- truth(x) + sigma * matrix(rnorm(n * draws), n)
  fits <- ${isLinear ? 'smoother %*% many_y' : 'fit(x, many_y, at)'}
  fresh <- sigma * matrix(rnorm(length(fits)), nrow(fits))
  mean_fit <- rowMeans(fits)
  gap <- mean_fit - truth(at)
  deviation <- fits - mean_fit
  variance_at <- rowSums(deviation^2) / (draws - 1)
  noise <- sigma^2
  error <- fits - truth(at)
  test_errors <- colMeans((fresh - error)^2)
  rests <- colMeans(fresh * (fresh - 2 * error)) - noise
  decomposition <- list(
    bias2 = mean(gap^2 - variance_at / draws),
    variance = mean(variance_at),
    noise = noise,
    expectedTestError = mean(test_errors),
    standardError = standard_error(rests, samples)
  )
  # Standard errors of these numbers: here or on screen, whichever has fewer samples.
  fewer <- min(samples, draws)
  covariance <- tcrossprod(deviation) / (draws - 1)
  scaled <- (rests - mean(rests)) / max(sd(rests), 1e-300)
  standard_errors <- list(
    bias2 = sqrt(standard_error(colMeans(2 * gap * deviation), fewer)^2 + 2 * mean(covariance^2) / fewer^2),
    variance = standard_error(colMeans(deviation^2), fewer),
    expectedTestError = standard_error(test_errors, fewer),
    standardError = standard_error(rests, samples) * sqrt(max(0, mean(scaled^4) - 1) / (4 * fewer))
  )
`;

const bootstrap = source`
  # Standard error of the mean here or on screen, whichever has fewer resamples.
  standard_error <- function(values) sd(values) / sqrt(min(samples, length(values)))

  # Rows are drawn with replacement, the model is fitted to each resample and tested on the rows left out. The resamples
  # here are others than those on screen: what rests on them is listed under "approximate".
  set.seed(1)
  fits <- list()
  errors <- numeric()
  for (draw in seq_len(draws)) {
    rows <- sample.int(n, n, replace = TRUE)
    if (problem(x[rows])) next
    left_out <- setdiff(seq_len(n), rows)
    fitted <- c(fit(x[rows], cbind(y[rows]), c(at, x[left_out])))
    fits[[length(fits) + 1]] <- fitted[seq_along(at)]
    if (length(left_out) > 0) errors <- c(errors, mean((y[left_out] - fitted[-seq_along(at)])^2))
  }
  fits <- matrix(unlist(fits), length(at))
  # Bias and noise cannot be known: nobody knows the truth.
  decomposition <- list(
    bias2 = NULL,
    variance = if (ncol(fits) > 1) mean(rowSums((fits - rowMeans(fits))^2) / (ncol(fits) - 1)),
    noise = NULL,
    expectedTestError = NULL,
    standardError = NULL
  )
  test <- if (length(errors) > 0) mean(errors)
  standard_errors <- list(
    test = if (length(errors) > 1) standard_error(errors),
    variance = if (ncol(fits) > 1) standard_error(colMeans((fits - rowMeans(fits))^2))
  )
`;

const output = (moment: Moment): string => source`
  results <- list(
    family = ${rText(moment.family)},
    complexity = ${numberLiteral(moment.complexity)},
    sampleSize = n,
    sample = ${moment.sample},
    samples = samples,
    train = train,
    test = test,
    decomposition = decomposition,
    closedForm = closed_form,
    approximate = ${moment.simulation ? 'list("decomposition")' : 'list("decomposition", "test")'},
    standardErrors = standard_errors
  )
  cat(json(results), "\n", sep = "")
`;

/** The moment as a program in R, without packages. */
export function r(moment: Moment): string {
  const { family, complexity, simulation: simulated, evaluateAt, samples } = moment;
  const isLinear = family !== 'tree';
  return pieces(
    [
      source`
        # Bias and variance of one model: the numbers that <bias-variance-slider> shows, as JSON.
        # Needs R 4 or later, and no package.
        ${simulated ? simulatedData(moment, simulated) : ownData(moment)}
      `,
      source`
        samples <- ${samples}  # ${simulated ? 'samples' : 'resamples'} on screen
        draws <- ${drawsOf(moment, 'r')}  # and here
        ${places(evaluateAt)}
      `,
      rFamilies[family](complexity),
      source`
        fitted <- c(fit(x, cbind(y), x))
        train <- mean((y - fitted)^2)
        ${simulated ? 'test <- mean((test_y - fitted)^2)' : ''}
        ${simulated ? closedForm(isLinear) : 'closed_form <- NULL  # nobody knows the truth'}
      `,
      simulated ? simulation(isLinear) : bootstrap,
      rJson,
      output(moment),
    ],
    1,
  );
}
