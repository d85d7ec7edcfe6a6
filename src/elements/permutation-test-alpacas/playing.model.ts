import {
  MOST_REPEATS,
  MOST_SHUFFLES,
  showsShuffles,
  shufflesDealt,
  type Values,
  type View,
} from './permutation-test-alpacas.model.js';

/** What changes when `count` more shuffles are dealt; a step before the shuffles moves on to them. */
export function dealtMore(values: Values, count: number): Pick<Values, 'permutations' | 'step'> {
  const step = showsShuffles(values.step) ? values.step : 'more-permutations';
  return { step, permutations: Math.min(MOST_SHUFFLES, shufflesDealt(values) + count) };
}

/** Where playing stops: at the next round number. */
export function playingTarget(dealt: number): number {
  return [1000, 10_000, MOST_SHUFFLES].find((target) => dealt < target) ?? MOST_SHUFFLES;
}

/** How the next shuffles come while it plays: every so many ms, so many at a time; faster and faster. */
export function playingPace(dealt: number, reduced: boolean): { every: number; count: number } {
  if (reduced) return { every: 600, count: dealt < 10 ? 1 : dealt < 100 ? 10 : dealt < 1000 ? 100 : 1000 };
  if (dealt < 5) return { every: 900, count: 1 };
  if (dealt < 20) return { every: 450, count: 1 };
  if (dealt < 60) return { every: 150, count: 1 };
  if (dealt < 400) return { every: 66, count: 2 };
  return { every: 66, count: dealt < 1000 ? 10 : dealt < 10_000 ? 100 : 1000 };
}

/** The same for repeated experiments, which take longer. */
export function repeatingPace(done: number, reduced: boolean): { every: number; count: number } {
  if (reduced) return { every: 600, count: done < 100 ? 20 : 100 };
  return done < 20 ? { every: 250, count: 1 } : { every: 60, count: done < 200 ? 2 : 10 };
}

export const repeatsTarget = (done: number): number =>
  [100, 1000, MOST_REPEATS].find((target) => done < target) ?? MOST_REPEATS;

/** What comes next while it plays. */
export interface Deal {
  readonly changes: Partial<Values>;
  readonly isLast: boolean;
  /** Until the next one, ms. */
  readonly every: number;
}

/** Deals shuffles, or repeats the experiment, faster and faster up to a round number. */
export class Playing {
  /** What it plays, */
  readonly view: Values['view'];
  /** and from where to where; one at least is dealt. */
  readonly min: number;
  readonly max: number;
  #wait = 0;

  constructor(values: Values) {
    const { view, repeats } = values;
    const [done, target] = view === 'repeats' ? [repeats, repeatsTarget] : [shufflesDealt(values), playingTarget];
    this.view = view;
    this.min = Math.max(1, done);
    this.max = target(done);
  }

  /** What is dealt after `dt` ms more; null while it is not time yet, or what was dealt is still being computed. */
  next(dt: number, view: View, reduced: boolean): Deal | null {
    this.#wait -= dt;
    const repeating = view.values.view === 'repeats';
    const [known, asked] = repeating ? [view.pValues.length, view.values.repeats] : [view.count, view.dealt];
    if (this.#wait > 0 || known < asked) return null;
    const { every, count } = (repeating ? repeatingPace : playingPace)(asked, reduced);
    this.#wait += every;
    const more = Math.min(count, this.max - asked);
    const changes = repeating ? { repeats: asked + more } : dealtMore(view.values, more);
    return { changes, isLast: asked + more >= this.max, every };
  }
}
