import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Before the first layout, and on a server: a column of text on most pages. */
const DEFAULT_WIDTH = 640;

/** On paper, where nothing can be measured before it is drawn: about the text of a page, A4 or Letter. */
const PAPER_WIDTH = 680;

const watched = new WeakMap<Element, WidthController>();
let observer: ResizeObserver | undefined;

function sharedObserver(): ResizeObserver {
  observer ??= new ResizeObserver((entries) => {
    for (const entry of entries) watched.get(entry.target)?.resized(entry.contentRect.width);
  });
  return observer;
}

/** The width inside the padding, as the observer measures it. */
function innerWidth(host: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(host);
  return Math.max(0, host.clientWidth - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0));
}

/** The inner width of the host in whole px, known before its first render, so that nothing jumps. */
export class WidthController implements ReactiveController {
  #width = 0;
  /** The page is being printed. */
  onPaper = false;
  #assumed: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** It is drawn as a server drew it. */
  get isAssumed(): boolean {
    return this.#assumed !== undefined;
  }

  get width(): number {
    if (this.onPaper) return PAPER_WIDTH;
    if (this.#assumed) return this.#assumed;
    this.hostUpdate();
    return this.#width > 0 ? this.#width : DEFAULT_WIDTH;
  }

  /** Gives this width instead of the true one, until it is called with `undefined`: a server knew no other. */
  assume(width: number | undefined): void {
    this.#assumed = width;
  }

  hostConnected(): void {
    watched.set(this.#host, this);
    sharedObserver().observe(this.#host);
  }

  hostDisconnected(): void {
    sharedObserver().unobserve(this.#host);
    watched.delete(this.#host);
  }

  /** Runs after the host's `willUpdate`; whoever asks earlier gets it measured then. */
  hostUpdate(): void {
    if (this.#width === 0 && this.#host.isConnected) this.#width = Math.floor(innerWidth(this.#host));
  }

  /** Called by the shared observer; a hidden host (width 0) keeps its last picture. */
  resized(width: number): void {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return;
    this.#width = whole;
    // A host that drew itself anew now would grow in the same frame, which browsers tell the page as an error.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }
}
