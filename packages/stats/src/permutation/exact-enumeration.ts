import { arrangementStatistic } from './arrangement-statistic.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { CombinationWalk } from './combination-walk.js';
import type { Pool } from './pool.js';
import { TallyCounter, type Steps, type Tally } from './tally.js';
import { welchFromSums } from './welch-from-sums.js';

/** Arrangements between two yields: half a millisecond of Welch's t, and of a user's function that sorts two small groups. */
const welchBatch = 8192;
const functionBatch = 512;

/** The statistic of the arrangement at which a walk stands. */
type WalkStatistic = (walk: CombinationWalk) => number;

function byLabels(pool: Pool): WalkStatistic {
  const labels = new Uint8Array(pool.size);
  const statistic = arrangementStatistic(pool);
  return ({ chosen }) => {
    labels.fill(0);
    for (const i of chosen) labels[i] = 1;
    return statistic(labels);
  };
}

/** Sums and sums of squares of the first places of the walk are kept: a step seldom changes more than the last two. */
function welch(pool: Pool): WalkStatistic {
  const { work, treatmentSize } = pool;
  const sums = new Float64Array(treatmentSize + 1);
  const squares = new Float64Array(treatmentSize + 1);
  const fromSums = welchFromSums(pool);
  const precise = byLabels(pool);
  return (walk) => {
    for (let place = walk.changed; place < treatmentSize; place += 1) {
      const value = work[walk.chosen[place] as number] as number;
      sums[place + 1] = (sums[place] as number) + value;
      squares[place + 1] = (squares[place] as number) + value * value;
    }
    const t = fromSums(sums[treatmentSize] as number, squares[treatmentSize] as number);
    return Number.isNaN(t) ? precise(walk) : t;
  };
}

/** Counts of any statistic over all arrangements, by visiting every one. */
export function* exactEnumeration(pool: Pool, observed: number, tolerance: number): Steps<Tally> {
  const counter = new TallyCounter(observed, tolerance);
  const arrangements = binomialCoefficient(pool.size, pool.treatmentSize);
  const isWelch = pool.statistic === 'welch-t';
  const statistic = isWelch ? welch(pool) : byLabels(pool);
  const batch = isWelch ? welchBatch : functionBatch;
  const walk = new CombinationWalk(pool.size, pool.treatmentSize);
  let visited = 0;
  do {
    counter.add(statistic(walk));
    visited += 1;
    if (visited % batch === 0) yield visited / arrangements;
  } while (walk.next());
  return counter.tally;
}
