import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './clock.js';

/**
 * Playing: feeds `advance(dt)` from the clock of the explainer, which stands still where nobody sees it.
 * `advance` answers whether there is more to play.
 */
export class PlaybackController implements ReactiveController {
  #playing = false;
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #advance: (dt: number) => boolean;
  readonly #onEnd: () => void;

  constructor(host: ReactiveControllerHost, clock: Clock, advance: (dt: number) => boolean, onEnd: () => void) {
    this.#host = host;
    this.#clock = clock;
    this.#advance = advance;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#playing;
  }

  play(): void {
    if (this.#playing) return;
    this.#playing = true;
    this.#clock.add(this.#frame);
    this.#host.requestUpdate();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#clock.remove(this.#frame);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  readonly #frame = (dt: number): void => {
    if (this.#advance(dt)) return;
    this.pause();
    this.#onEnd();
  };
}
