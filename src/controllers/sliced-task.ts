import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addFrameListener, removeFrameListener } from './frame-loop.js';

/** A computation cut into pieces: yields its progress (0 to 1), returns its result. */
export type Steps<R> = Generator<number, R>;

/** The first piece runs at once, so that what is cheap is there in the first picture, ms. */
const FIRST_BUDGET = 2;

/**
 * Runs a long computation in slices on the page's frame loop. A new key cancels what was running;
 * the last finished value stays until the next one is there.
 */
export class SlicedTask<R> implements ReactiveController {
  #key: string | undefined;
  #steps: Steps<R> | undefined;
  #value: R | undefined;
  #valueKey: string | undefined;
  #progress = 0;
  #error: Error | undefined;
  #resting = 0;
  #visible = true;
  #connected = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: { readonly firstBudget?: number; readonly onDone?: () => void };

  /**
   * @param options - `firstBudget`: ms the first piece may take; `onDone`: called when a value is there after a frame
   * (not when the first piece had it at once: `start` returns with it then).
   */
  constructor(host: ReactiveControllerHost, options: { firstBudget?: number; onDone?: () => void } = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The result for the current key, or undefined while it is being computed. */
  get value(): R | undefined {
    return this.#valueKey === this.#key ? this.#value : undefined;
  }

  /** The last finished result, whatever it was for. */
  get latest(): R | undefined {
    return this.#value;
  }

  /** 0 to 1. */
  get progress(): number {
    return this.value === undefined ? this.#progress : 1;
  }

  get running(): boolean {
    return this.#steps !== undefined;
  }

  /** What the computation threw, if it did; the key it was for has no value then. */
  get error(): Error | undefined {
    return this.#error;
  }

  /** Starts `begin()` unless this key is running or done already. Call it in `willUpdate`. */
  start(key: string, begin: () => Steps<R>): void {
    if (key === this.#key) return;
    this.#drop();
    this.#key = key;
    // Back at what the last finished value was for: it is still good.
    if (key !== this.#valueKey) this.#begin(begin);
    this.#attach();
  }

  #begin(begin: () => Steps<R>): void {
    try {
      this.#steps = begin();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#resting === 0) this.#run(performance.now() + (this.#options.firstBudget ?? FIRST_BUDGET));
  }

  cancel(): void {
    this.#drop();
    this.#attach();
  }

  #drop(): void {
    this.#key = undefined;
    this.#steps = undefined;
    this.#progress = 0;
    this.#error = undefined;
  }

  /** Lets that many frames pass before it works on: the answer to a hand comes first. */
  postpone(frames: number): void {
    this.#resting = frames;
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.#attach();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#attach();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#attach();
  }

  #attach(): void {
    if (this.#steps && this.#visible && this.#connected) addFrameListener(this.#frame);
    else removeFrameListener(this.#frame);
  }

  readonly #frame = (_dt: number, deadline: number): void => {
    if (this.#resting > 0) {
      this.#resting -= 1;
      return;
    }
    this.#run(deadline);
    this.#attach();
    this.#host.requestUpdate();
    if (!this.#steps && !this.#error) this.#options.onDone?.();
  };

  /** Works until `deadline`, one piece at least. */
  #run(deadline: number): void {
    try {
      while (this.#steps) {
        const next = this.#steps.next();
        if (next.done) {
          this.#value = next.value;
          this.#valueKey = this.#key;
          this.#steps = undefined;
        } else {
          this.#progress = next.value;
          if (performance.now() >= deadline) return;
        }
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#steps = undefined;
    this.#error = error instanceof Error ? error : new Error(String(error));
  }
}
