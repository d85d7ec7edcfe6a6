import type { LitElement, TemplateResult } from 'lit';
import type { WidthController } from '../controllers/width.js';
import type { Served } from './served.js';

export interface ArrivalParts {
  readonly host: LitElement & { render(): TemplateResult; gather(): Promise<void> };
  readonly size: WidthController;
  /** Draws at once, unless there is something to wait for. */
  readonly drawNow: () => void;
}

/** Those that are not drawn yet, and are in a page. */
const waiting = new Map<Element, Arrival>();
let observer: IntersectionObserver | undefined;

/** One observer serves the page; it sees an element a screenful before a reader does. */
function sharedObserver(): IntersectionObserver {
  if (observer) return observer;
  // What is printed is all of the page, now.
  addEventListener('beforeprint', () => {
    for (const arrival of [...waiting.values()]) arrival.drawNow();
  });
  return (observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) waiting.get(target)?.seen(isIntersecting);
    },
    { rootMargin: '100%' },
  ));
}

/**
 * The time before the first picture, which is drawn when the reader comes near, or when a script asks for it. Until then a place
 * is held for it, where a far reader (a search, a screen reader) finds what the page wrote inside the tag. A picture that a
 * server drew stays until it is taken over.
 */
export class Arrival {
  readonly #parts: ArrivalParts;
  #place: HTMLElement | undefined;
  #served: Served | undefined;
  #arrive: (() => void) | undefined;
  readonly #near = new Promise<void>((resolve) => {
    this.#arrive = resolve;
  });

  constructor(parts: ArrivalParts) {
    this.#parts = parts;
    parts.host.addController(this);
  }

  hostConnected(): void {
    const { host } = this.#parts;
    if (!this.#arrive) return;
    if (!host.renderRoot.firstChild) {
      this.#place = document.createElement('div');
      this.#place.className = 'waiting';
      host.renderRoot.append(this.#place);
    }
    waiting.set(host, this);
    sharedObserver().observe(host);
  }

  hostDisconnected(): void {
    const { host } = this.#parts;
    if (waiting.delete(host)) sharedObserver().unobserve(host);
  }

  /** Called by the shared observer. */
  seen(near: boolean): void {
    if (near) this.hurry();
    else if (!this.#place?.firstChild) this.#place?.append(document.createElement('slot'));
  }

  drawNow(): void {
    this.hurry();
    this.#parts.drawNow();
  }

  /** Near or not, the picture is wanted. */
  hurry(): void {
    this.#arrive?.();
    this.#arrive = undefined;
    this.hostDisconnected();
  }

  /** Settles when it is time to draw. A server's picture that cannot be taken over stays as it is. */
  async due(): Promise<void> {
    await this.#near;
    // Out of a page it may be drawn, too, for a script that asks.
    if (this.#place || !this.#parts.host.shadowRoot?.firstChild) return;
    try {
      this.#served = await (await import('./served.js')).servedIn(this.#parts);
    } catch {
      await new Promise(() => undefined);
    }
  }

  /** Right before the first picture is drawn. */
  begin(): void {
    this.#place?.remove();
    this.#served?.begin();
  }

  /** The first picture is drawn: the others of its kind will be about as high. */
  end(): void {
    this.#served?.end();
    const { host } = this.#parts;
    for (const [{ localName }, arrival] of waiting)
      if (arrival.#place && localName === host.localName)
        arrival.#place.style.minBlockSize = `${String(host.offsetHeight)}px`;
  }
}
