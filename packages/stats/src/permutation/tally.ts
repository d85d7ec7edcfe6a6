/** How many arrangements are as extreme as the observed one, in each sense; ties count everywhere. */
export interface Tally {
  greaterEqual: number;
  lessEqual: number;
  absolute: number;
  equal: number;
}

/** Counts statistics by the tie rule, each with the number of arrangements that have it. */
export class TallyCounter {
  readonly tally: Tally = { greaterEqual: 0, lessEqual: 0, absolute: 0, equal: 0 };

  constructor(
    readonly observed: number,
    readonly tolerance: number,
  ) {}

  add(statistic: number, arrangements = 1): void {
    const { observed, tolerance, tally } = this;
    const isGreaterEqual = statistic >= observed - tolerance;
    const isLessEqual = statistic <= observed + tolerance;
    if (isGreaterEqual) tally.greaterEqual += arrangements;
    if (isLessEqual) tally.lessEqual += arrangements;
    if (isGreaterEqual && isLessEqual) tally.equal += arrangements;
    if (Math.abs(statistic) >= Math.abs(observed) - tolerance) tally.absolute += arrangements;
  }
}

/** Where the sums must be counted to fill a {@link Tally}: just below the observed one, just above it, and at its mirror image. */
export function tallyThresholds(observed: number, tolerance: number): readonly [number, number, number] {
  const far = Math.abs(observed) - tolerance;
  return [observed - tolerance, observed + tolerance, observed > 0 ? -far : far];
}

/** The tally from how many of the arrangements lie above each of {@link tallyThresholds}. */
export function tallyFromCounts(
  above: readonly [number, number, number],
  observed: number,
  tolerance: number,
  arrangements: number,
): Tally {
  const greaterEqual = above[0];
  const lessEqual = arrangements - above[1];
  const bothTails = observed > 0 ? greaterEqual + arrangements - above[2] : lessEqual + above[2];
  return {
    greaterEqual,
    lessEqual,
    equal: greaterEqual + lessEqual - arrangements,
    absolute: Math.abs(observed) <= tolerance ? arrangements : bothTails,
  };
}
