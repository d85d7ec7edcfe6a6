import { numberLiteral, rText, rVector } from '../../../code/literals.js';
import { rJson } from '../../../code/r-json.js';
import { pieces, source } from '../../../code/source.js';
import { countsAs, shufflesIn, type Moment } from './moment.js';

const inside = ({ treatment, control }: Moment): string => source`
  treatment <- ${rVector(treatment.values)}
  control <- ${rVector(control.values)}
`;

const fromFile = (file: string): string => source`
  # The rows are too many to stand here: save the data beside this program as ${file}.
  rows <- read.csv(${rText(file)}, colClasses = c("character", "numeric"), encoding = "UTF-8", na.strings = character())
  treatment <- rows$value[rows$group == treatment_name]
  control <- rows$value[rows$group == control_name]
`;

const choices = (moment: Moment): string => source`
  statistic <- ${rText(moment.statistic)}  # treatment minus control
  alternative <- ${rText(moment.alternative)}
  alpha <- ${numberLiteral(moment.alpha)}
  permutations <- ${shufflesIn(moment)}  # random shuffles
`;

const pool = source`
  pool <- c(treatment, control)
  n1 <- length(treatment)
  n2 <- length(control)
  n <- n1 + n2

  # Decimals as integers, so that sums which are equal on paper are equal here: 0.1 + 0.2 and 0.3.
  # Differences do not care where 0 is: near the centre sums keep the most digits.
  scale <- 1
  work <- pool - mean(pool)
  is_exact <- FALSE
  for (digits in 0:22) {
    integers <- round(pool * 10^digits)
    if (all(abs(integers / 10^digits - pool) <= 1e-15 * abs(pool))) {
      is_exact <- sum(abs(integers)) <= 2^53 / (16 * n)
      if (is_exact) {
        scale <- 10^digits
        work <- integers - round(mean(integers))
      }
      break
    }
  }
  total <- sum(work)
`;

const statistics: Readonly<Record<'mean-difference' | 'median-difference' | 'welch-t', string>> = {
  'mean-difference': source`
    # The statistic of one arrangement: TRUE where the pooled value counts as treatment.
    statistic_of <- function(treated) (n * sum(work[treated]) - n1 * total) / (n1 * n2 * scale)
    step <- 0.5 / (n1 * n2 * scale)
  `,
  'median-difference': source`
    order_of_pool <- order(work)
    ordered <- work[order_of_pool]

    # Twice the median of ordered values.
    doubled_median <- function(values, size) values[(size + 1) %/% 2] + values[size %/% 2 + 1]

    # The statistic of one arrangement: TRUE where the pooled value counts as treatment.
    statistic_of <- function(treated) {
      treated <- treated[order_of_pool]
      (doubled_median(ordered[treated], n1) - doubled_median(ordered[!treated], n2)) / (2 * scale)
    }
    step <- 0.25 / scale
  `,
  'welch-t': source`
    squares <- sum(work^2)

    # Welch's t from sums and sums of squares of the treated values. It has no unit, so the scale does not matter.
    welch <- function(s1, q1) {
      s2 <- total - s1
      q2 <- squares - q1
      error <- (n1 * q1 - s1^2) / (n1^2 * (n1 - 1)) + (n2 * q2 - s2^2) / (n2^2 * (n2 - 1))
      error[error <= 1e-13 * squares / n^2] <- 0
      difference <- n2 * s1 - n1 * s2
      ifelse(difference == 0, 0, difference / (n1 * n2 * sqrt(error)))
    }

    # The statistic of one arrangement: TRUE where the pooled value counts as treatment.
    statistic_of <- function(treated) welch(sum(work[treated]), sum(work[treated]^2))
    step <- Inf
  `,
};

const observed = (hasUnits: boolean): string => source`
  real <- rep(c(TRUE, FALSE), c(n1, n2))
  observed <- statistic_of(real)
  # The tie rule: 1e-9 of the larger of t and 1 (or the largest value, if smaller), never a step of exact sums.
  largest <- max(abs(pool))
  unit <- ${hasUnits ? 'if (largest > 0) min(1, largest) else 1' : '1'}
  tolerance <- if (is.finite(observed)) 1e-9 * max(unit, abs(observed)) else 0
  if (is_exact) tolerance <- min(tolerance, step)

  # How many arrangements are at least, at most, and at least as far from 0 as the observed one; ties count.
  tally <- function(t, ways = 1) c(
    greater = sum(ways * (t >= observed - tolerance)),
    less = sum(ways * (t <= observed + tolerance)),
    "two-sided" = sum(ways * (abs(t) >= abs(observed) - tolerance))
  )
`;

const subsetSums = source`
  # Sums of the columns over all subsets of up to so many rows, by how many they hold.
  subset_sums <- function(rows, largest) {
    sums <- c(list(matrix(0, 1, ncol(rows))), rep(list(matrix(0, 0, ncol(rows))), largest))
    for (i in seq_len(nrow(rows))) {
      bigger <- lapply(seq_len(largest), function(k) sweep(sums[[k]], 2, rows[i, ], "+"))
      for (k in seq_len(largest)) sums[[k + 1]] <- rbind(sums[[k + 1]], bigger[[k]])
    }
    sums
  }
`;

const meansAre = {
  means: source`
    mean_observed <- observed
    mean_tolerance <- tolerance
  `,
  welch: source`
    # With groups of one size Welch's t rises with the difference of means, so that is counted.
    mean_observed <- (n * sum(work[seq_len(n1)]) - n1 * total) / (n1 * n2 * scale)
    mean_tolerance <- 1e-9 * max(if (largest > 0) min(1, largest) else 1, abs(mean_observed))
    if (is_exact) mean_tolerance <- min(mean_tolerance, 0.5 / (n1 * n2 * scale))
  `,
};

const exactMeans = source`
  ${subsetSums}

  # Counts all arrangements without visiting them: each is a subset of one half of the pool and one of the other.
  count_all <- function() {
    half <- seq_len(n %/% 2)
    low <- lapply(subset_sums(cbind(n * work[half]), n1), function(sums) sums[, 1])
    high <- lapply(subset_sums(cbind(n * work[-half]), n1), function(sums) sort(sums[, 1]))
    at_least <- function(difference) {
      needed <- difference * (n1 * n2 * scale) + n1 * total
      counts <- vapply(0:n1, function(k) {
        others <- high[[n1 - k + 1]]
        sum(as.numeric(length(others) - findInterval(needed - low[[k + 1]], others, left.open = TRUE)))
      }, 0)
      sum(counts)
    }
    far <- abs(mean_observed) - mean_tolerance
    c(
      greater = at_least(mean_observed - mean_tolerance),
      less = arrangements - at_least(mean_observed + mean_tolerance),
      "two-sided" = if (far <= 0) arrangements else at_least(far) + arrangements - at_least(-far)
    )
  }
`;

const exactWelch = source`
  ${subsetSums}

  # Visits all arrangements in large blocks: each is a subset of one half of the pool and one of the other.
  count_all <- function() {
    smaller <- min(n1, n2)
    half <- seq_len(n %/% 2)
    columns <- cbind(work, work^2)
    low <- subset_sums(columns[half, , drop = FALSE], smaller)
    high <- subset_sums(columns[-half, , drop = FALSE], smaller)
    counts <- c(greater = 0, less = 0, "two-sided" = 0)
    for (k in 0:smaller) {
      mine <- low[[k + 1]]
      others <- high[[smaller - k + 1]]
      if (nrow(mine) == 0 || nrow(others) == 0) next
      rows <- max(1, 200000 %/% nrow(others))
      for (first in seq(1, nrow(mine), by = rows)) {
        block <- first:min(nrow(mine), first + rows - 1)
        s <- c(outer(mine[block, 1], others[, 1], "+"))
        q <- c(outer(mine[block, 2], others[, 2], "+"))
        counts <- counts + tally(if (n1 == smaller) welch(s, q) else welch(total - s, squares - q))
      }
    }
    counts
  }
`;

const exactMedians = source`
  # Places in the ordered pool that the middle values of a group can have: columns lower, upper (or the one middle).
  middle_places <- function(own, others) {
    below <- (own - 1) %/% 2
    if (own %% 2 == 1) return(cbind(below + 0:others))
    lower <- rep(0:others, times = (others + 1):1)
    upper <- sequence((others + 1):1) - 1 + lower
    cbind(below + lower, below + 1 + upper)
  }

  # Counts by order statistics: the middle places of both groups fix how many stand before each of them.
  count_all <- function() {
    smaller <- min(n1, n2)
    larger <- max(n1, n2)
    mine <- middle_places(smaller, larger)
    theirs <- middle_places(larger, smaller)
    counts <- c(greater = 0, less = 0, "two-sided" = 0)
    for (i in seq_len(nrow(theirs))) {
      others <- theirs[i, ]
      rows <- mine[!apply(matrix(mine %in% others, nrow(mine)), 1, any), , drop = FALSE]
      count <- nrow(rows)
      if (count == 0) next
      # Every middle: its place, how many of the smaller group stand before it, whether it is one of them.
      places <- cbind(rows, matrix(others, count, length(others), byrow = TRUE), n)
      before_own <- (smaller - 1) %/% 2 + seq_len(ncol(rows)) - 1
      before_others <- others - (larger - 1) %/% 2 - (seq_along(others) - 1)
      taken <- matrix(c(before_own, before_others, smaller), count, ncol(places), byrow = TRUE)
      belongs <- matrix(rep(c(1, 0), c(ncol(rows), length(others) + 1)), count, ncol(places), byrow = TRUE)
      by_place <- order(rep(seq_len(count), ncol(places)), c(places))
      arrange <- function(each) matrix(c(each)[by_place], count, byrow = TRUE)
      places <- arrange(places)
      taken <- arrange(taken)
      belongs <- arrange(belongs)
      # Between two middles: how many places there are, and how many of them the smaller group takes.
      last <- ncol(places)
      gaps <- places - cbind(-1, places[, -last, drop = FALSE]) - 1
      chosen <- taken - cbind(0, taken[, -last, drop = FALSE] + belongs[, -last, drop = FALSE])
      ways <- round(apply(matrix(choose(gaps, chosen), count), 1, prod))
      own <- ordered[rows[, 1] + 1] + ordered[rows[, ncol(rows)] + 1]
      rest <- ordered[others[1] + 1] + ordered[others[length(others)] + 1]
      counts <- counts + tally((if (n1 == smaller) own - rest else rest - own) / (2 * scale), ways)
    }
    counts
  }
`;

function countAll(moment: Moment): string {
  if (countsAs(moment) === 'mean-difference')
    return pieces([meansAre[moment.statistic === 'welch-t' ? 'welch' : 'means'], exactMeans], 1).trimEnd();
  return moment.statistic === 'welch-t' ? exactWelch : exactMedians;
}

const exactTest = (moment: Moment): string => source`
  arrangements <- round(choose(n, n1))

  ${countAll(moment)}

  counts <- count_all()
  exact <- list(
    pValue = counts[[alternative]] / arrangements,
    count = counts[[alternative]],
    arrangements = arrangements,
    doubled = min(arrangements, 2 * min(counts[["greater"]], counts[["less"]])) / arrangements
  )
`;

const monteCarlo = source`
  # The shuffles here are others than those on screen: what rests on them is listed under "approximate".
  set.seed(1)
  shuffled <- vapply(seq_len(permutations), function(i) {
    treated <- logical(n)
    treated[sample.int(n, n1)] <- TRUE
    statistic_of(treated)
  }, 0)
  extreme <- tally(shuffled)[[alternative]]
  monte_carlo <- list(
    pValue = (extreme + 1) / (permutations + 1),
    permutations = permutations,
    low = if (extreme > 0) qbeta(0.025, extreme, permutations - extreme + 1) else 0,
    high = if (extreme < permutations) qbeta(0.975, extreme + 1, permutations - extreme) else 1
  )
`;

const group = source`
  group <- function(name, values) list(
    name = name,
    size = length(values),
    mean = mean(values),
    median = median(values),
    standardDeviation = sd(values)
  )
`;

const shuffleOf = ({ number, treated }: NonNullable<Moment['shuffle']>, hasStatistic: boolean): string => source`
  # The shuffle on screen: who of the pool (treatment first, from 1) is dealt to the treatment.
  dealt <- logical(n)
  dealt[${rVector(treated.map((i) => i + 1))}] <- TRUE
  shuffle <- list(
    number = ${number},
    statistic = ${hasStatistic ? 'statistic_of(dealt)' : 'NULL'},
    treatment = group(treatment_name, pool[dealt]),
    control = group(control_name, pool[!dealt])
  )
`;

const verdict = source`
  p_value <- if (!is.null(exact)) exact$pValue else if (!is.null(monte_carlo)) monte_carlo$pValue
  approximate <- if (is.null(monte_carlo)) list() else list("monteCarlo", "extreme")
  if (!is.null(monte_carlo) && is.null(exact)) approximate <- c(approximate, "rejected")

  results <- list(
    observed = observed,
    exact = exact,
    monteCarlo = monte_carlo,
    extreme = extreme,
    rejected = if (!is.null(p_value)) p_value <= alpha,
    decidedBy = if (!is.null(exact)) "exact" else if (!is.null(monte_carlo)) "monte-carlo",
    alpha = alpha,
    alternative = alternative,
    statistic = statistic,
    treatment = group(treatment_name, treatment),
    control = group(control_name, control),
    size = n,
    shuffle = shuffle,
    approximate = approximate
  )
  cat(json(results), "\n", sep = "")
`;

/** The moment as a program in R, without packages. */
export function r(moment: Moment): string {
  const { treatment, control, statistic, exact, shuffle, dataFile, permutations } = moment;
  const hasStatistic = statistic !== 'function';
  const data = source`
    # A permutation test: is the difference between the groups more than shuffling their labels gives?
    # Prints the numbers that <permutation-test-alpacas> shows, as JSON. Needs R 4 or later, and no package.
    treatment_name <- ${rText(treatment.name)}
    control_name <- ${rText(control.name)}
    ${dataFile ? fromFile(dataFile) : inside(moment)}
    ${choices(moment)}
  `;
  return pieces(
    [
      data,
      pool,
      ...(hasStatistic
        ? [statistics[statistic], observed(statistic !== 'welch-t')]
        : ['# The statistic on screen is a function of the page, in JavaScript: put your own here.\nobserved <- NULL']),
      hasStatistic && exact ? exactTest(moment) : 'exact <- NULL',
      hasStatistic && permutations > 0 ? monteCarlo : 'monte_carlo <- NULL\nextreme <- NULL',
      group,
      shuffle ? shuffleOf(shuffle, hasStatistic) : 'shuffle <- NULL',
      rJson,
      verdict,
    ],
    1,
  );
}
