import { permutationTest } from 'simple-statistics';
import {
  exactPermutationTest,
  meanDifference,
  medianDifference,
  permutationStatistics,
  simulateTwoGroups,
  welchT,
} from '../../dist/index.js';
import { compare } from '../measure.mjs';

const herd = simulateTwoGroups({ treatmentSize: 12, controlSize: 12, mean: 10, effect: 1, noise: 2, seed: 1 });
const large = simulateTwoGroups({ treatmentSize: 18, controlSize: 18, mean: 10, effect: 1, noise: 2, seed: 1 });
const values = [...herd.treatment, ...herd.control];
const [treatment, control] = [Array.from(herd.treatment), Array.from(herd.control)];

function peer(shuffles) {
  return () => permutationTest(treatment, control, 'two_side', shuffles);
}

function shuffles(statistic, count) {
  return () => permutationStatistics({ values, treatmentSize: 12, statistic, seed: 3, from: 0, to: count });
}

const simpleStatistics = 'simple-statistics, mean difference';

/** Rows of the permutation tests. */
export function comparisons() {
  const exact = (statistic) => () => exactPermutationTest({ treatment, control, statistic });
  return [
    compare({
      task: 'exact p, means, 12 v 12, against 10,000 shuffles of the peer',
      ours: exact(meanDifference),
      peer: peer(10_000),
      peerName: simpleStatistics,
      wanted: 8,
    }),
    compare({
      task: '100,000 shuffles of 12 v 12, mean difference',
      ours: shuffles(meanDifference, 100_000),
      peer: peer(100_000),
      peerName: simpleStatistics,
      wanted: 8,
      python: 'permutation',
      pythonWanted: 1.5,
    }),
    compare({ task: "100,000 shuffles of 12 v 12, Welch's t", ours: shuffles(welchT, 100_000) }),
    compare({ task: '100,000 shuffles of 12 v 12, medians', ours: shuffles(medianDifference, 100_000) }),
    compare({ task: "exact p, Welch's t, 12 v 12", ours: exact(welchT) }),
    compare({ task: 'exact p, medians, 12 v 12', ours: exact(medianDifference) }),
    compare({
      task: 'exact p, means, 18 v 18',
      ours: () => exactPermutationTest({ ...large, statistic: meanDifference }),
    }),
  ];
}

/** Growth of the exact test: against the number of subsets of a half of the pool, 2^n for n v n, not against C(2n, n). */
export function laws() {
  return [
    {
      task: 'exact p, means, n v n, n = 8 to 18, by subsets of a half of the pool',
      sizes: [8, 10, 12, 14, 16, 18].map((n) => 2 ** n),
      prepare(subsets) {
        const size = Math.log2(subsets);
        const groups = simulateTwoGroups({
          treatmentSize: size,
          controlSize: size,
          mean: 10,
          effect: 1,
          noise: 2,
          seed: 1,
        });
        return () => exactPermutationTest({ ...groups, statistic: meanDifference });
      },
      expected: 'linear',
      most: 1.15,
    },
  ];
}
