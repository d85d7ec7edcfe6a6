import type { ReactiveController, ReactiveControllerHost } from 'lit';

const watched = new WeakMap<Element, VisibilityController>();
let observer: IntersectionObserver | undefined;

/** One observer serves every element of the page. */
function sharedObserver(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) watched.get(entry.target)?.seen(entry.isIntersecting);
    },
    { rootMargin: '64px' },
  );
  return observer;
}

/**
 * Says whether the host is worth work: connected, drawn, on screen, in a visible page.
 * `onChange` is called at each turn.
 */
export class VisibilityController implements ReactiveController {
  #onScreen = false;
  #drawn = false;
  #connected = false;
  #visible = false;
  /** Where it stands was observed since it was put there. */
  #isKnown = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: (visible: boolean) => void;

  constructor(host: ReactiveControllerHost & Element, onChange: (visible: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get visible(): boolean {
    return this.#visible;
  }

  /** Whether it is known to be out of sight. */
  get isAway(): boolean {
    return this.#isKnown && !this.#onScreen;
  }

  hostConnected(): void {
    this.#connected = true;
    watched.set(this.#host, this);
    sharedObserver().observe(this.#host);
    document.addEventListener('visibilitychange', this.#update);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#onScreen = this.#isKnown = false;
    sharedObserver().unobserve(this.#host);
    watched.delete(this.#host);
    document.removeEventListener('visibilitychange', this.#update);
    this.#update();
  }

  hostUpdated(): void {
    this.#drawn = true;
    this.#update();
  }

  /** Called by the shared observer. */
  seen(onScreen: boolean): void {
    const isNews = !this.#isKnown;
    this.#isKnown = true;
    this.#onScreen = onScreen;
    this.#update();
    // Who counted it as visible as long as nobody knew hears that it is not.
    if (isNews && this.#drawn && !this.#visible) this.#onChange(false);
  }

  readonly #update = (): void => {
    const visible = this.#connected && this.#drawn && this.#onScreen && document.visibilityState === 'visible';
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#onChange(visible);
  };
}
