import { numberLiteral, pythonList, pythonText } from '../../../code/literals.js';
import { pieces, source } from '../../../code/source.js';
import { countsAs, shufflesIn, type Moment } from './moment.js';

const inside = ({ treatment, control }: Moment): string => source`
  treatment = np.array(${pythonList(treatment.values)}, dtype=float)
  control = np.array(${pythonList(control.values)}, dtype=float)
`;

/** The first group read is the treatment. */
const fromFile = (file: string): string => source`
  # The rows are too many to stand here: save the data beside this program as ${file}.
  with open(${pythonText(file)}, newline="", encoding="utf-8") as file:
      rows = list(csv.DictReader(file))
  treatment = np.array([row["value"] for row in rows if row["group"] == treatment_name], dtype=float)
  control = np.array([row["value"] for row in rows if row["group"] == control_name], dtype=float)
`;

const choices = (moment: Moment): string => source`
  statistic = ${pythonText(moment.statistic)}  # treatment minus control
  alternative = ${pythonText(moment.alternative)}
  alpha = ${numberLiteral(moment.alpha)}
  permutations = ${shufflesIn(moment)}  # random shuffles
`;

const pool = source`
  pool = np.concatenate([treatment, control])
  n, n1, n2 = len(pool), len(treatment), len(control)


  def as_integers(values):
      """Decimals as integers, so that sums which are equal on paper are equal here: 0.1 + 0.2 and 0.3."""
      for digits in range(23):
          scale = 10.0**digits
          integers = np.round(values * scale)
          if np.array_equal(integers / scale, values):
              return integers, scale, np.abs(integers).sum() <= 2**53 / (16 * len(values))
      return values, 1.0, False


  # Differences do not care where 0 is: near the centre sums keep the most digits.
  integers, scale, is_exact = as_integers(pool)
  if is_exact:
      work = integers - np.round(integers.mean())
  else:
      work, scale = pool - pool.mean(), 1.0
  total = work.sum()
`;

const statistics: Readonly<Record<'mean-difference' | 'median-difference' | 'welch-t', string>> = {
  'mean-difference': source`
    def mean_difference(treated_sum):
        return (n * treated_sum - n1 * total) / (n1 * n2 * scale)


    def statistics_of(labels):
        """The statistic of arrangements, one a row: 1 where the pooled value counts as treatment."""
        return mean_difference(labels @ work)


    step = 0.5 / (n1 * n2 * scale)
  `,
  'median-difference': source`
    order = np.argsort(work, kind="stable")
    ordered = work[order]


    def doubled_median(places, size):
        """Twice the median of the ordered values at these places, one list of places a row."""
        return ordered[places[:, (size - 1) // 2]] + ordered[places[:, size // 2]]


    def statistics_of(labels):
        """The statistic of arrangements, one a row: 1 where the pooled value counts as treatment."""
        sorted_labels = labels[:, order] == 1
        treated = np.nonzero(sorted_labels)[1].reshape(-1, n1)
        others = np.nonzero(~sorted_labels)[1].reshape(-1, n2)
        return (doubled_median(treated, n1) - doubled_median(others, n2)) / (2 * scale)


    step = 0.25 / scale
  `,
  'welch-t': source`
    squares = np.sum(work**2)


    def welch(s1, q1):
        """Welch's t from sums and sums of squares of the treated values. It has no unit, so the scale does not matter."""
        s2, q2 = total - s1, squares - q1
        error = (n1 * q1 - s1**2) / (n1**2 * (n1 - 1)) + (n2 * q2 - s2**2) / (n2**2 * (n2 - 1))
        error = np.where(error > 1e-13 * squares / n**2, error, 0.0)
        difference = n2 * s1 - n1 * s2
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(difference == 0, 0.0, difference / (n1 * n2 * np.sqrt(error)))


    def statistics_of(labels):
        """The statistic of arrangements, one a row: 1 where the pooled value counts as treatment."""
        return welch(labels @ work, labels @ work**2)


    step = math.inf
  `,
};

/** The tie rule of the kit: 1e-9 of the larger of t and 1 (or the largest value, if smaller), never a step of exact sums. */
const observed = (hasUnits: boolean): string => source`
  real = np.repeat([1.0, 0.0], [n1, n2])
  observed = float(statistics_of(real[None, :])[0])
  unit = ${hasUnits ? 'min(1.0, np.abs(pool).max() or 1.0)' : '1.0'}
  tolerance = 1e-9 * max(unit, abs(observed)) if math.isfinite(observed) else 0.0
  if is_exact:
      tolerance = min(tolerance, step)


  def tally(t, ways=1):
      """How many arrangements are at least, at most, and at least as far from 0 as the observed one; ties count."""
      far = np.abs(t) >= abs(observed) - tolerance
      sides = {"greater": t >= observed - tolerance, "less": t <= observed + tolerance, "two-sided": far}
      return {name: int(np.sum(ways * side)) for name, side in sides.items()}
`;

/** Sums over subsets, for the statistics that are made of sums. */
const subsetSums = source`
  def subset_sums(columns, largest):
      """Sums of the columns over all subsets of up to so many of them, by how many they hold."""
      sums = [np.zeros((len(columns), 1))] + [np.empty((len(columns), 0))] * largest
      for column in columns.T:
          bigger = [sums[k - 1] + column[:, None] for k in range(1, largest + 1)]
          sums = sums[:1] + [np.hstack(pair) for pair in zip(sums[1:], bigger)]
      return sums
`;

const exactMeans = source`
  ${subsetSums}


  def count_all():
      """Counts all arrangements without visiting them: each is a subset of one half of the pool and one of the other."""
      half, columns = n // 2, (n * work)[None, :]
      low = [each[0] for each in subset_sums(columns[:, :half], n1)]
      high = [np.sort(each[0]) for each in subset_sums(columns[:, half:], n1)]

      def at_least(difference):
          needed = difference * (n1 * n2 * scale) + n1 * total
          below = [np.searchsorted(high[n1 - k], needed - low[k]) for k in range(n1 + 1)]
          return sum(int(np.sum(len(high[n1 - k]) - below[k])) for k in range(n1 + 1))

      far = abs(mean_observed) - mean_tolerance
      return {
          "greater": at_least(mean_observed - mean_tolerance),
          "less": arrangements - at_least(mean_observed + mean_tolerance),
          "two-sided": arrangements if far <= 0 else at_least(far) + arrangements - at_least(-far),
      }
`;

const meansAre = {
  means: source`
    mean_observed, mean_tolerance = observed, tolerance
  `,
  welch: source`
    # With groups of one size Welch's t rises with the difference of means, so that is counted.
    mean_observed = (n * np.sum(work[:n1]) - n1 * total) / (n1 * n2 * scale)
    unit = min(1.0, np.abs(pool).max() or 1.0)
    mean_tolerance = 1e-9 * max(unit, abs(mean_observed))
    if is_exact:
        mean_tolerance = min(mean_tolerance, 0.5 / (n1 * n2 * scale))
  `,
};

const exactWelch = source`
  ${subsetSums}


  def count_all():
      """Visits all arrangements in large blocks: each is a subset of one half of the pool and one of the other."""
      smaller, half, columns = min(n1, n2), n // 2, np.stack([work, work**2])
      low, high = subset_sums(columns[:, :half], smaller), subset_sums(columns[:, half:], smaller)
      counts = {"greater": 0, "less": 0, "two-sided": 0}
      for k in range(smaller + 1):
          others = high[smaller - k]
          rows = max(1, 200_000 // max(1, others.shape[1]))
          for first in range(0, low[k].shape[1], rows):
              s, q = (low[k][:, first : first + rows, None] + others[:, None, :]).reshape(2, -1)
              t = welch(s, q) if n1 == smaller else welch(total - s, squares - q)
              counts = {side: counts[side] + more for side, more in tally(t).items()}
      return counts
`;

const exactMedians = source`
  def middle_places(own, others):
      """Places in the ordered pool that the middle values of a group can have: columns lower, upper (or the one middle)."""
      below = (own - 1) // 2
      if own % 2 == 1:
          return np.arange(below, below + others + 1)[:, None]
      lower, upper = np.triu_indices(others + 1)
      return np.stack([below + lower, below + 1 + upper], axis=1)


  def count_all():
      """Counts by order statistics: the middle places of both groups fix how many stand before each of them."""
      smaller, larger = min(n1, n2), max(n1, n2)
      mine = middle_places(smaller, larger)
      mine_before = np.broadcast_to((smaller - 1) // 2 + np.arange(mine.shape[1]), mine.shape)
      counts = {"greater": 0, "less": 0, "two-sided": 0}
      for others in middle_places(larger, smaller):
          rows = mine[~np.isin(mine, others).any(axis=1)]
          before = mine_before[: len(rows)]
          others_before = others - (larger - 1) // 2 - np.arange(len(others))
          count = len(rows)
          places = np.hstack([rows, np.tile(others, (count, 1)), np.full((count, 1), n)])
          taken = np.hstack([before, np.tile(others_before, (count, 1)), np.full((count, 1), smaller)])
          belongs = np.hstack([np.ones_like(rows), np.zeros((count, len(others) + 1), dtype=int)])
          by_place = np.argsort(places, axis=1)
          places, taken, belongs = (np.take_along_axis(each, by_place, 1) for each in (places, taken, belongs))
          # Between two middles: how many places there are, and how many of them the smaller group takes.
          gaps = np.diff(places, axis=1, prepend=-1) - 1
          chosen = np.diff(taken, axis=1, prepend=0)
          chosen[:, 1:] -= belongs[:, :-1]
          ways = np.rint(np.prod(comb(gaps, chosen), axis=1)).astype(int)
          own = ordered[rows[:, 0]] + ordered[rows[:, -1]]
          rest = ordered[others[0]] + ordered[others[-1]]
          difference = own - rest if n1 == smaller else rest - own
          for side, more in tally(difference / (2 * scale), ways).items():
              counts[side] += more
      return counts
`;

function countAll(moment: Moment): string {
  if (countsAs(moment) === 'mean-difference')
    return pieces([meansAre[moment.statistic === 'welch-t' ? 'welch' : 'means'], exactMeans], 2).trimEnd();
  return moment.statistic === 'welch-t' ? exactWelch : exactMedians;
}

const exactTest = (moment: Moment): string => source`
  arrangements = math.comb(n, n1)


  ${countAll(moment)}


  counts = count_all()
  exact = {
      "pValue": counts[alternative] / arrangements,
      "count": counts[alternative],
      "arrangements": arrangements,
      "doubled": min(arrangements, 2 * min(counts["greater"], counts["less"])) / arrangements,
  }
`;

const monteCarlo = source`
  # The shuffles here are others than those on screen: what rests on them is listed under "approximate".
  rng = np.random.default_rng(1)
  extreme, block = 0, max(1, 2_000_000 // n)
  for first in range(0, permutations, block):
      rows = min(block, permutations - first)
      extreme += tally(statistics_of(rng.permuted(np.tile(real, (rows, 1)), axis=1)))[alternative]
  monte_carlo = {
      "pValue": (extreme + 1) / (permutations + 1),
      "permutations": permutations,
      "low": float(beta.ppf(0.025, extreme, permutations - extreme + 1)) if extreme > 0 else 0.0,
      "high": float(beta.ppf(0.975, extreme + 1, permutations - extreme)) if extreme < permutations else 1.0,
  }
`;

const group = source`
  def group(name, values):
      return {
          "name": name,
          "size": len(values),
          "mean": float(np.mean(values)),
          "median": float(np.median(values)),
          "standardDeviation": float(np.std(values, ddof=1)),
      }
`;

const shuffleOf = ({ number, treated }: NonNullable<Moment['shuffle']>, hasStatistic: boolean): string => source`
  # The shuffle on screen: who of the pool (treatment first, from 0) is dealt to the treatment.
  dealt = np.zeros(n)
  dealt[${pythonList(treated)}] = 1
  ${hasStatistic ? 'shuffled = float(statistics_of(dealt[None, :])[0])' : ''}
  shuffle = {
      "number": ${number},
      "statistic": ${hasStatistic ? 'shuffled if math.isfinite(shuffled) else None' : 'None'},
      "treatment": group(treatment_name, pool[dealt == 1]),
      "control": group(control_name, pool[dealt == 0]),
  }
`;

const verdict = source`
  p_value = exact["pValue"] if exact else monte_carlo["pValue"] if monte_carlo else None
  approximate = ["monteCarlo", "extreme"] if monte_carlo else []
  if monte_carlo and not exact:
      approximate.append("rejected")

  results = {
      "observed": observed if observed is not None and math.isfinite(observed) else None,
      "exact": exact,
      "monteCarlo": monte_carlo,
      "extreme": extreme,
      "rejected": None if p_value is None else p_value <= alpha,
      "decidedBy": "exact" if exact else "monte-carlo" if monte_carlo else None,
      "alpha": alpha,
      "alternative": alternative,
      "statistic": statistic,
      "treatment": group(treatment_name, treatment),
      "control": group(control_name, control),
      "size": n,
      "shuffle": shuffle,
      "approximate": approximate,
  }
  print(json.dumps(results, indent=2))
`;

/** The moment as a program in Python with NumPy and SciPy. */
export function python(moment: Moment): string {
  const { treatment, control, statistic, exact, shuffle, dataFile, permutations } = moment;
  const hasStatistic = statistic !== 'function';
  const counted = hasStatistic && exact;
  const shuffled = hasStatistic && permutations > 0;
  const imports = source`
    # A permutation test: is the difference between the groups more than shuffling their labels gives?
    # Prints the numbers that <permutation-test-alpacas> shows, as JSON. Needs Python 3 with NumPy and SciPy.
    ${dataFile ? 'import csv' : ''}
    import json
    import math

    import numpy as np
    ${counted && countsAs(moment) === 'median-difference' ? 'from scipy.special import comb' : ''}
    ${shuffled ? 'from scipy.stats import beta' : ''}
  `;
  const data = source`
    treatment_name = ${pythonText(treatment.name)}
    control_name = ${pythonText(control.name)}
    ${dataFile ? fromFile(dataFile) : inside(moment)}
    ${choices(moment)}
  `;
  return pieces(
    [
      pieces([imports, data, pool], 1).trimEnd(),
      ...(hasStatistic
        ? [statistics[statistic], observed(statistic !== 'welch-t')]
        : ['# The statistic on screen is a function of the page, in JavaScript: put your own here.\nobserved = None']),
      counted ? exactTest(moment) : 'exact = None',
      shuffled ? monteCarlo : 'monte_carlo, extreme = None, None',
      group,
      shuffle ? shuffleOf(shuffle, hasStatistic) : 'shuffle = None',
      verdict,
    ],
    2,
  );
}
