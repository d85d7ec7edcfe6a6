import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page is being printed. `changed` must show it at once: the browser takes what stands in the page when its
 * announcement returns.
 */
export class PrintController implements ReactiveController {
  #announced = false;
  #paper: MediaQueryList | undefined;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#announced || this.#paper?.matches === true;
  }

  hostConnected(): void {
    this.#paper ??= matchMedia('print');
    this.#paper.addEventListener('change', this.#changed);
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#announce);
  }

  hostDisconnected(): void {
    this.#announced = false;
    this.#paper?.removeEventListener('change', this.#changed);
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#announce);
  }

  readonly #announce = ({ type }: Event): void => {
    this.#announced = type === 'beforeprint';
    this.#changed();
  };
}
