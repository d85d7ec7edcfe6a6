import {
  dealtMore,
  playingPace,
  playingTarget,
  repeatingPace,
  repeatsTarget,
  shufflesDealt,
  type Values,
  type View,
} from './permutation-test-alpacas.model.js';

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
  view: Values['view'] = 'shuffles';
  /** and from where to where; one at least is dealt. */
  min = 1;
  max = 0;
  #wait = 0;

  begin(values: Values): void {
    const { view, repeats } = values;
    const [done, target] = view === 'repeats' ? [repeats, repeatsTarget] : [shufflesDealt(values), playingTarget];
    this.view = view;
    this.min = Math.max(1, done);
    this.max = target(done);
    this.#wait = 0;
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
