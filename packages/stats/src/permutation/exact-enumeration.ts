import { binomialCoefficient } from './binomial-coefficient.js';
import { CombinationWalk } from './combination-walk.js';
import type { Pool } from './pool.js';
import { TallyCounter, type Tally } from './tally.js';
import type { Steps } from '../steps.js';

/** Arrangements between two yields: half a millisecond of sums, and of a user's function that sorts two small groups. */
const SUMS_BATCH = 8192;
const FUNCTION_BATCH = 512;

/** Counts of any statistic over all arrangements, by visiting every one. */
export function* exactEnumeration(pool: Pool, observed: number, tolerance: number): Steps<Tally> {
  const { work, size, treatmentSize, statistic } = pool;
  const counter = new TallyCounter(observed, tolerance);
  const arrangements = binomialCoefficient(size, treatmentSize);
  const walk = new CombinationWalk(size, treatmentSize);
  const { chosen } = walk;
  const labels = new Uint8Array(size);
  const ofLabels = statistic.arrange(pool);
  const fromSums = statistic.fromSums?.(pool);
  // Sums and sums of squares of the first places of the walk are kept: a step seldom changes more than the last two.
  const sums = new Float64Array(treatmentSize + 1);
  const squares = new Float64Array(treatmentSize + 1);
  const batch = fromSums ? SUMS_BATCH : FUNCTION_BATCH;
  let visited = 0;
  do {
    let value = NaN;
    if (fromSums) {
      for (let place = walk.changed; place < treatmentSize; place += 1) {
        const added = work[chosen[place] as number] as number;
        sums[place + 1] = (sums[place] as number) + added;
        squares[place + 1] = (squares[place] as number) + added * added;
      }
      value = fromSums(sums[treatmentSize] as number, squares[treatmentSize] as number);
    }
    if (Number.isNaN(value)) {
      labels.fill(0);
      for (const i of chosen) labels[i] = 1;
      value = ofLabels(labels);
    }
    counter.add(value);
    visited += 1;
    if (visited % batch === 0) yield visited / arrangements;
  } while (walk.next());
  return counter.tally;
}
