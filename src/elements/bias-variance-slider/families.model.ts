import type { FamilyName } from '@explainer-elements/stats';
import { bad, good, quote, type Outcome } from '../../contract/problem.js';
import type { Step } from './steps.model.js';
import { familyOf } from './known-families.model.js';

export const families = ['polynomial', 'knn', 'loess', 'spline', 'ridge', 'tree'] as const satisfies FamilyName[];

/** Families whose complexity is a whole number. */
const whole: ReadonlySet<FamilyName> = new Set(['polynomial', 'knn', 'spline', 'tree']);

/**
 * Rows of own data that a family takes. It is refitted to hundreds of resamples at every complexity: with more rows, one
 * resample would no longer fit into a frame or two.
 */
export const mostRows: Readonly<Record<FamilyName, number>> = {
  polynomial: 5000,
  knn: 2000,
  loess: 1000,
  spline: 2000,
  ridge: 5000,
  tree: 5000,
};

/** Where the penalty is halved matters, not by how much it falls. */
const scaleOf = (family: FamilyName): ((complexity: number) => number) =>
  family === 'ridge' ? Math.log10 : (complexity) => complexity;

/** The complexities the slider stops at for these x, from simple to complex. Never empty for 2 or more different x. */
export function stopsOf(family: FamilyName, x: Float64Array): readonly number[] {
  const { complexities, problem } = familyOf(family);
  return complexities(x.length).filter((complexity) => problem(x, complexity) === null);
}

/** A complexity asked for, if this family can be fitted with it to these x; the message says what is allowed. */
export function checkComplexity(
  family: FamilyName,
  complexity: number,
  x: Float64Array,
  stops: readonly number[],
  familyWords: string,
): Outcome<number> {
  const [min, max] = [Math.min(...stops), Math.max(...stops)];
  const allowed = complexity >= min && complexity <= max && (!whole.has(family) || Number.isInteger(complexity));
  if (allowed && familyOf(family).problem(x, complexity) === null) return good(complexity);
  return bad({
    key: 'notForFamily',
    values: { name: 'complexity', got: quote(complexity), family: familyWords, min, max, whole: whole.has(family) },
  });
}

/** The stop nearest to a complexity. */
export function nearestStop(family: FamilyName, complexity: number, stops: readonly number[]): number {
  const scale = scaleOf(family);
  const gap = (stop: number): number => Math.abs(scale(stop) - scale(complexity));
  return stops.reduce((best, stop) => (gap(stop) < gap(best) ? stop : best));
}

/** Where a complexity stands among the stops: 0 is the simplest; between two stops for a complexity that is none. */
export function placeOf(family: FamilyName, complexity: number, stops: readonly number[]): number {
  const exact = stops.indexOf(complexity);
  if (exact >= 0) return exact;
  const scale = scaleOf(family);
  const value = scale(complexity);
  for (let i = 1; i < stops.length; i += 1) {
    const before = scale(stops[i - 1] as number);
    const after = scale(stops[i] as number);
    const share = (value - before) / (after - before);
    if (share >= 0 && share <= 1) return i - 1 + share;
  }
  return stops.length - 1;
}

type Wish = 'simple' | 'fitting' | 'complex';

/** What each step of the story wants to show. */
const wishOfStep: Readonly<Record<Step, Wish>> = {
  sample: 'fitting',
  underfit: 'simple',
  overfit: 'complex',
  errors: 'complex',
  again: 'complex',
  many: 'complex',
  variance: 'complex',
  bias: 'simple',
  parts: 'fitting',
  tradeoff: 'fitting',
  explore: 'fitting',
};

/** Complexities that show it, by family, for n points. */
const wishes: Readonly<Record<FamilyName, (n: number) => Readonly<Record<Wish, number>>>> = {
  polynomial: () => ({ simple: 1, fitting: 3, complex: 12 }),
  knn: (n) => ({ simple: Math.ceil(0.8 * n), fitting: Math.ceil(n / 6), complex: 1 }),
  loess: () => ({ simple: 1, fitting: 0.4, complex: 0.1 }),
  spline: () => ({ simple: 2, fitting: 6, complex: 14 }),
  ridge: () => ({ simple: 100, fitting: 0.01, complex: 1e-6 }),
  tree: () => ({ simple: 1, fitting: 3, complex: 8 }),
};

/** The complexity a step of the story shows when nobody chose another one. */
export function wishedComplexity(step: Step, family: FamilyName, n: number, stops: readonly number[]): number {
  return nearestStop(family, wishes[family](n)[wishOfStep[step]], stops);
}
