import { kernelDensityEstimation, sampleRankCorrelation } from 'simple-statistics';
import {
  createRandom,
  exactCorrelationTest,
  kendall,
  kernelDensity,
  spearman,
  tDistribution,
  welchTTest,
} from '../../dist/index.js';
import { compare } from '../measure.mjs';

const random = createRandom(1);
const x = Array.from({ length: 10_000 }, () => random.normal());
const y = x.map((value) => random.normal(value));
const some = x.slice(0, 1000);
const grid = Array.from({ length: 512 }, (_, i) => -4 + i / 64);
const estimate = kernelDensityEstimation(some, 'gaussian', 0.25);
const ten = { x: x.slice(0, 10), y: y.slice(0, 10) };

/** Both must say about the same before they are timed. */
function agree(task, a, b) {
  if (Math.abs(a - b) > 1e-9) throw new Error(`${task}: ours says ${a}, the peer ${b}`);
}

agree("Spearman's correlation", spearman(x, y), sampleRankCorrelation(x, y));
agree('kernel density', kernelDensity(some, [0.5], 0.25).density[0], estimate(0.5));

/** Rows of inference: correlations, densities, tails. */
export function comparisons() {
  const { cdf } = tDistribution(7.5);
  return [
    compare({
      task: "Spearman's correlation of 10,000",
      ours: () => spearman(x, y),
      peer: () => sampleRankCorrelation(x, y),
      peerName: 'simple-statistics (no ties)',
    }),
    compare({
      task: "Kendall's tau-b of 10,000",
      ours: () => kendall(x, y),
      python: 'kendall',
    }),
    compare({
      task: 'kernel density of 1,000 at 512 points',
      ours: () => kernelDensity(some, grid, 0.25),
      peer: () => grid.map(estimate),
      peerName: 'simple-statistics',
      python: 'kernelDensity',
    }),
    compare({ task: "Student's t, 10,000 tails", ours: () => x.map(cdf), python: 'tTails', pythonWanted: 10 }),
    compare({ task: "Welch's t test of 1,000 and 1,000", ours: () => welchTTest(some, y.slice(0, 1000)) }),
    compare({ task: 'exact p of a correlation, 10 pairs', ours: () => exactCorrelationTest(ten) }),
  ];
}

/** Kendall's counts are sorted, not compared pair by pair. */
export function laws() {
  return [
    {
      task: "Kendall's tau-b",
      sizes: [4000, 8000, 16_000, 32_000, 64_000],
      prepare(size) {
        const draw = createRandom(2);
        const [a, b] = [0, 1].map(() => Array.from({ length: size }, () => draw.normal()));
        return () => kendall(a, b);
      },
      expected: 'n log n',
      most: 1.3,
    },
  ];
}
