import { addFrameListener, removeFrameListener } from './frame-loop.js';

/** What runs by the clock: told of each frame, in ms of its own time. */
export type ClockListener = (dt: number) => void;

/**
 * The one clock of an explainer: what plays and what moves go by it, at its speed, and only while the host is worth it. What
 * moves is brought to its end where nobody sees it, and where less motion is wished for, however late that is said.
 */
export class Clock {
  /** Times as fast as real time. */
  speed = 1;
  #visible = false;
  #reduced = false;
  readonly #listeners = new Map<ClockListener, (() => void) | undefined>();

  /** Nothing moves from picture to picture now. */
  get still(): boolean {
    return this.#reduced || !this.#visible;
  }

  /** @param arrive - ends what would go on for the eye only */
  add(listener: ClockListener, arrive?: () => void): void {
    this.#listeners.set(listener, arrive);
    this.#attach();
  }

  remove(listener: ClockListener): void {
    this.#listeners.delete(listener);
    this.#attach();
  }

  /** Whether the host is on screen in a visible page. */
  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.#changed();
  }

  setReduced(reduced: boolean): void {
    this.#reduced = reduced;
    this.#changed();
  }

  #changed(): void {
    this.#attach();
    if (!this.still) return;
    for (const arrive of [...this.#listeners.values()]) arrive?.();
  }

  #attach(): void {
    if (this.#visible && this.#listeners.size > 0) addFrameListener(this.#frame);
    else removeFrameListener(this.#frame);
  }

  readonly #frame = (dt: number): void => {
    for (const listener of [...this.#listeners.keys()]) {
      if (this.#listeners.has(listener)) listener(dt * this.speed);
    }
  };
}
