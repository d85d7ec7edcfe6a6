import { sequence } from '../random/sampling.js';
/** All ways to choose k of 0 to n - 1, one after the other in lexicographic order. */
export class CombinationWalk {
  /** The chosen numbers, ascending. */
  readonly chosen: Int32Array;
  /** The first place of `chosen` that the last step has changed: what was computed from the places before still holds. */
  changed = 0;

  constructor(
    readonly n: number,
    readonly k: number,
  ) {
    this.chosen = sequence(k);
  }

  /** Moves on; false, and nothing changed, after the last. */
  next(): boolean {
    const { chosen, n, k } = this;
    let place = k - 1;
    while (place >= 0 && chosen[place] === n - k + place) place -= 1;
    if (place < 0) return false;
    this.changed = place;
    let number = chosen[place] as number;
    for (; place < k; place += 1) {
      number += 1;
      chosen[place] = number;
    }
    return true;
  }
}
