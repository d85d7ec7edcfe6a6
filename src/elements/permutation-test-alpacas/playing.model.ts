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
  #view: Values['view'] = 'shuffles';
  #start = 0;
  #target = 0;
  #wait = 0;

  begin(values: Values): void {
    this.#wait = 0;
    this.#view = values.view;
    const repeating = values.view === 'repeats';
    this.#start = repeating ? values.repeats : shufflesDealt(values);
    this.#target = (repeating ? repeatsTarget : playingTarget)(this.#start);
  }

  /** What it plays. */
  get view(): Values['view'] {
    return this.#view;
  }

  /** From where to where it plays; one at least is dealt. */
  get reach(): { readonly from: number; readonly to: number } {
    return { from: Math.max(1, this.#start), to: this.#target };
  }

  /** What is dealt after `dt` ms more; null while it is not time yet, or what was dealt is still being computed. */
  next(dt: number, view: View, reduced: boolean): Deal | null {
    this.#wait -= dt;
    const repeating = view.values.view === 'repeats';
    const [known, asked] = repeating ? [view.pValues.length, view.values.repeats] : [view.count, view.dealt];
    if (this.#wait > 0 || known < asked) return null;
    const { every, count } = (repeating ? repeatingPace : playingPace)(asked, reduced);
    this.#wait += every;
    const more = Math.min(count, this.#target - asked);
    const changes = repeating ? { repeats: asked + more } : dealtMore(view.values, more);
    return { changes, isLast: asked + more >= this.#target, every };
  }
}
