import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addFrameListener, removeFrameListener } from './frame-loop.js';

/**
 * The clock of an explainer: feeds `advance(dt)` from the page's frame loop while it plays and the host is visible.
 * `advance` answers whether there is more to play.
 */
export class PlaybackController implements ReactiveController {
  #playing = false;
  #visible = false;
  readonly #host: ReactiveControllerHost;
  readonly #advance: (dt: number) => boolean;
  readonly #onEnd: () => void;

  constructor(host: ReactiveControllerHost, advance: (dt: number) => boolean, onEnd: () => void) {
    this.#host = host;
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
    this.#attach();
    this.#host.requestUpdate();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#attach();
    this.#host.requestUpdate();
  }

  /** The host says whether it is on screen: off screen the clock stands still. */
  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.#attach();
  }

  hostDisconnected(): void {
    this.pause();
  }

  #attach(): void {
    if (this.#playing && this.#visible) addFrameListener(this.#frame);
    else removeFrameListener(this.#frame);
  }

  readonly #frame = (dt: number): void => {
    if (this.#advance(dt)) return;
    this.pause();
    this.#onEnd();
  };
}
