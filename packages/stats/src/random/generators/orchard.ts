import { checkInteger, checkNumber } from '../../errors.js';
import { scatter, type LabelledPoints } from './scatter.js';

export interface Species {
  /** Of the trunk, in cm: the median, */
  readonly diameter: number;
  /** and in m. */
  readonly height: number;
}

/**
 * An orchard: trees of several species, with trunk diameter and height. Both are log-normal and go together: the logarithms have
 * standard deviation `spread` and the given correlation.
 *
 * @param plan.trees - of every species
 * @param plan.spread - default 0.2: most are within a fifth of the median
 * @param plan.correlation - default 0.7
 * @returns diameter (cm) and height (m) of each tree, and its species; species take turns
 * @throws ArgumentError for numbers out of range
 *
 * @example
 * orchard({ species: [{ diameter: 20, height: 4 }], trees: 1, spread: 0, seed: 1 }).points; // [20, 4]
 */
export function orchard(plan: {
  readonly species: readonly Species[];
  readonly trees: number;
  readonly spread?: number;
  readonly correlation?: number;
  readonly seed: number;
}): LabelledPoints {
  const { species, trees, spread = 0.2, correlation = 0.7, seed } = plan;
  checkInteger('number of species', species.length, 1, 256);
  checkInteger('trees', trees, 1);
  checkNumber('spread', spread, 0);
  checkNumber('correlation', correlation, -1, 1);
  return scatter(trees * species.length, species.length, seed, (label, random) => {
    const { diameter, height } = species[label] as Species;
    const z = random.normal();
    const other = random.normal(correlation * z, Math.sqrt(1 - correlation ** 2));
    return [diameter * Math.exp(spread * z), height * Math.exp(spread * other)];
  });
}
