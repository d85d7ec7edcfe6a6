/** Moments whose programs are run: what is chosen, by the element's settings, and data where they are the reader's own. */

const rows = (name, values) => values.map((value) => ({ group: name, value }));
const two = (treatment, control, names = ['new', 'old']) => [...rows(names[0], treatment), ...rows(names[1], control)];

/** Values without a pattern, the same everywhere: a fraction of multiples of an irrational number. */
const scattered = (n, from, to, shift = 0) =>
  Array.from({ length: n }, (_, i) => from + (to - from) * (((i + 1 + shift) * 0.6180339887498949) % 1));
const rounded = (values, decimals) => values.map((value) => Number(value.toFixed(decimals)));

const statistics = ['mean-difference', 'median-difference', 'welch-t'];
const alternatives = ['greater', 'less', 'two-sided'];

const hostile = ['a "quoted" \\ name, #1\u202e', "l'été 🦙 $x ${y} %d"];
const tied = two([1, 2, 2, 3, 3, 3], [1, 1, 2, 2, 2, 3, 1], hostile);
const finest = two(scattered(6, 1, 3), scattered(7, 0.5, 2.5, 6));
const alpacas = [
  ...statistics.flatMap((statistic) =>
    alternatives.map((alternative) => ({ statistic, alternative, step: 'verdict', effect: 0.6 })),
  ),
  ...statistics.flatMap((statistic, i) => [
    { statistic, alternative: alternatives[i], treatmentSize: 9, controlSize: 12, step: 'verdict', alpha: 0.2 },
    { statistic, alternative: 'two-sided', treatmentSize: 11, controlSize: 6, step: 'p-value', effect: -1 },
    { statistic, alternative: alternatives[2 - i], data: tied, step: 'verdict' },
    { statistic, alternative: 'two-sided', data: finest, treatment: 'old', step: 'verdict', permutations: 3000 },
    { statistic, treatmentSize: 7, controlSize: 8, step: 'one-permutation', permutations: 3 },
    {
      statistic,
      data: two(rounded(scattered(2, 0, 9), 1), rounded(scattered(150, 0, 9, 2), 1)),
      step: 'verdict',
      exact: i > 0,
    },
  ]),
  { treatmentSize: 18, controlSize: 18, step: 'verdict', permutations: 100_000 },
  { statistic: 'welch-t', treatmentSize: 18, controlSize: 18, step: 'verdict' },
  { statistic: 'welch-t', treatmentSize: 11, controlSize: 12, step: 'verdict' },
  { statistic: 'median-difference', treatmentSize: 12, controlSize: 12, step: 'verdict', permutations: 100_000 },
  { treatmentSize: 20, controlSize: 20, step: 'verdict', exact: false },
  {
    statistic: 'median-difference',
    treatmentSize: 50,
    controlSize: 50,
    step: 'verdict',
    permutations: 20_000,
    exact: false,
  },
  { step: 'herd' },
  { statistic: 'welch-t', data: two([5, 5, 5], [4, 4, 4, 4]), step: 'verdict' },
  { statistic: 'welch-t', data: two([5, 5, 5], [5, 5, 5]), step: 'verdict' },
  { data: two([1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.4], [1e6, 1e6 + 0.3, 1e6 + 0.1]), step: 'verdict' },
  {
    data: two(rounded(scattered(1500, 0, 10), 2), rounded(scattered(1700, 0.2, 10, 9), 2), hostile),
    step: 'verdict',
    exact: false,
  },
  { statistic: 'function', step: 'verdict', exact: false },
];

const families = {
  polynomial: [0, 3, 12, 15],
  knn: [30, 5, 1],
  loess: [1, 0.4, 0.1],
  spline: [2, 6, 15],
  ridge: [100, 0.01, 1e-6],
  tree: [0, 3, 8],
};
const truths = ['wave', 'bump', 'step', 'quadratic', 'line', 'wave'];
const points = (n, decimals = 3) => {
  const x = rounded(scattered(n, 1990, 2020), 1);
  return x.map((each, i) => ({ x: each, y: Number((Math.sin(each / 4) + ((i * 0.754877666) % 1)).toFixed(decimals)) }));
};
const even = Array.from({ length: 24 }, (_, i) => ({ x: i % 12, y: (i * 7) % 5 }));
const own = { polynomial: 2, knn: 8, loess: 0.6, spline: 4, ridge: 0.1, tree: 3 };
const slider = [
  ...Object.entries(families).flatMap(([family, complexities]) =>
    complexities.map((complexity) => ({ family, complexity })),
  ),
  ...Object.entries(own).flatMap(([family, complexity], i) => [
    { family, complexity, data: points(40) },
    { family, complexity, noise: 0 },
    {
      family,
      complexity,
      truth: truths[i],
      evaluateAt: 'design',
      sampleSize: 10 + 7 * i,
      noise: 0.05 * i,
      seed: 5 + i,
      sample: 2 + i,
    },
  ]),
  { family: 'knn', complexity: 4, data: even },
  { family: 'tree', complexity: 2, data: even, evaluateAt: 'design' },
  {
    family: 'polynomial',
    complexity: 4,
    moved: [
      [1, 5],
      [7, -3.25],
    ],
  },
  { family: 'tree', complexity: 4, moved: [[2, 1.5]] },
  { family: 'tree', complexity: 8, sampleSize: 500, samples: 100 },
  { family: 'loess', complexity: 0.3, sampleSize: 500, samples: 100, evaluateAt: 'design' },
  { family: 'tree', complexity: 8, data: points(5000), samples: 10 },
  { family: 'polynomial', complexity: 3, data: points(3000), samples: 10 },
  { family: 'knn', complexity: 100, data: points(2000), samples: 10 },
  { family: 'loess', complexity: 0.3, data: points(1000), samples: 10 },
];

export const codeStates = { 'permutation-test-alpacas': alpacas, 'bias-variance-slider': slider };
