import type { ReactiveController, ReactiveControllerHost } from 'lit';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Listens to the reader's wish for less motion; it can change while the page is open. */
export class ReducedMotionController implements ReactiveController {
  #query: MediaQueryList | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (reduced: boolean) => void;

  constructor(host: ReactiveControllerHost, onChange: (reduced: boolean) => void = () => undefined) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get reduced(): boolean {
    return this.#query?.matches ?? false;
  }

  hostConnected(): void {
    this.#query = matchMedia(QUERY);
    this.#query.addEventListener('change', this.#changed);
    this.#onChange(this.reduced);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => {
    this.#onChange(this.reduced);
    this.#host.requestUpdate();
  };
}
