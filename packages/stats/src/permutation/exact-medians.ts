import { binomialCoefficient } from './binomial-coefficient.js';
import type { Pool } from './pool.js';
import { TallyCounter, type Tally } from './tally.js';
import type { Steps } from '../steps.js';

/** A place in the sorted pool that is a middle one of its group, with how many treated stand before it. */
interface Middle {
  readonly place: number;
  readonly treatedBefore: number;
  readonly treated: 0 | 1;
}

/** The places that the two middle ones of a group of `own` can have among `own + others`; both the same for an odd group. */
function* middlePlaces(own: number, others: number): Generator<readonly [number, number], void> {
  const below = (own - 1) >> 1;
  const odd = own % 2 === 1;
  for (let lower = below; lower <= below + others; lower += 1) {
    if (odd) yield [lower, lower];
    else for (let upper = lower + 1; upper <= below + 1 + others; upper += 1) yield [lower, upper];
  }
}

/** The middle places of one group, without repetition. */
function middles(places: readonly [number, number], own: number, treated: 0 | 1): Middle[] {
  const below = (own - 1) >> 1;
  const distinct = places[0] === places[1] ? [places[0]] : places;
  return distinct.map((place, i) => ({ place, treated, treatedBefore: treated === 1 ? below + i : place - below - i }));
}

/**
 * How many arrangements have these middles. Each middle fixes how many treated stand before it, so the stretches between them are
 * filled independently: a product of binomial coefficients.
 */
function countArrangements(ordered: readonly Middle[], size: number, treatmentSize: number): number {
  let ways = 1;
  let place = 0;
  let treated = 0;
  for (const middle of ordered) {
    ways *= binomialCoefficient(middle.place - place, middle.treatedBefore - treated);
    if (ways === 0) return 0;
    place = middle.place + 1;
    treated = middle.treatedBefore + middle.treated;
  }
  return ways * binomialCoefficient(size - place, treatmentSize - treated);
}

/**
 * Counts of the difference of medians over all arrangements, by order statistics: the statistic depends only on the places of the
 * middle values of both groups in the sorted pool, and the arrangements that share those places are counted, not visited.
 * Places, not values, are counted, so tied values need no care.
 */
export function* exactMedians(pool: Pool, observed: number, tolerance: number): Steps<Tally> {
  const { size, treatmentSize, controlSize, scale } = pool;
  const sorted = pool.work.slice().sort();
  const counter = new TallyCounter(observed, tolerance);
  const arrangements = binomialCoefficient(size, treatmentSize);
  const doubled = ([lower, upper]: readonly [number, number]): number =>
    (sorted[lower] as number) + (sorted[upper] as number);
  const controlPlaces = [...middlePlaces(controlSize, treatmentSize)];
  let counted = 0;
  for (const treatmentPlaces of middlePlaces(treatmentSize, controlSize)) {
    const treatment = middles(treatmentPlaces, treatmentSize, 1);
    for (const places of controlPlaces) {
      if (places.some((place) => treatmentPlaces.includes(place))) continue;
      const ordered = [...treatment, ...middles(places, controlSize, 0)].sort((a, b) => a.place - b.place);
      const ways = countArrangements(ordered, size, treatmentSize);
      if (ways === 0) continue;
      counter.add((doubled(treatmentPlaces) - doubled(places)) / (2 * scale), ways);
      counted += ways;
    }
    yield counted / arrangements;
  }
  return counter.tally;
}
