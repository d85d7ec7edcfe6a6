import { quantile as peerQuantile, sampleVariance } from 'simple-statistics';
import { createRandom, quantile, variance } from '../../dist/index.js';
import { compare } from '../measure.mjs';

const random = createRandom(1);
const values = Array.from({ length: 100_000 }, () => random.normal());

/** Rows of the descriptive statistics. */
export function comparisons() {
  return [
    compare({
      task: 'quantile of 100,000',
      ours: () => quantile(values, 0.9),
      peer: () => peerQuantile(values, 0.9),
      peerName: 'simple-statistics',
      wanted: 0.9,
      python: 'quantile',
      pythonWanted: 1.5,
    }),
    compare({
      task: 'variance of 100,000, compensated',
      ours: () => variance(values),
      peer: () => sampleVariance(values),
      peerName: 'simple-statistics',
    }),
  ];
}
