import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A screen reader needs time to speak, ms. */
const PAUSE = 1000;

/** Hands texts to a live region, the newest one at most once a second. */
export class Announcer implements ReactiveController {
  #text = '';
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the live region holds now. */
  get text(): string {
    return this.#text;
  }

  announce(text: string): void {
    this.#waiting = text;
    if (this.#timer === undefined) this.#speak();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  readonly #speak = (): void => {
    this.#timer = undefined;
    if (this.#waiting === undefined) return;
    this.#text = this.#waiting;
    this.#waiting = undefined;
    this.#timer = setTimeout(this.#speak, PAUSE);
    this.#host.requestUpdate();
  };
}
