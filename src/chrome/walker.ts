import { html, nothing, render, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { walkerStyles } from '../styles/walker.styles.js';
import { polyline } from '../viz/path.js';
import type { Scene } from '../viz/scene.js';
import { findKey, runsLeft, stopAcross, stopUnder, type Walk, type WalkPlace, type WalkStop } from '../viz/walk.js';
import { pointIn } from './figure.js';
import { wear } from './wear.js';

/** What an explainer says of its marks, and does when a reader comes to one. */
export interface WalkGuide {
  /** The marks of a scene that can be asked. */
  walk(scene: Scene): Walk;
  /** The keyboard stands at a mark, or has left them: null. */
  walked?(stop: WalkStop | null): void;
  /** What Enter does with the marks of a series that no hand can take. */
  readonly take?: Readonly<Record<string, (index: number) => void>>;
}

/** A large step along a series. */
const STRIDE = 10;

/** Room between a mark and the words about it, px. */
const GAP = 8;

/** A mark that stays the same while the picture changes. */
interface Kept {
  readonly series: string;
  readonly key: string;
  readonly index: number;
}

const keptOf = ({ series, index }: WalkStop): Kept => ({ series: series.id, key: series.key(index), index });

/**
 * Goes over the marks of a picture: by keys as one stop for Tab, a list whose options are made when they are asked; by
 * pointer as words beside the mark. The same words are shown and spoken.
 */
export class Walker {
  readonly #root: ShadowRoot;
  readonly #guide: WalkGuide;
  #scene: Scene | undefined;
  #walk: Walk = [];
  #walkOf: Scene | undefined;
  /** Where the keyboard is, or was last. */
  #at: Kept | undefined;
  #active = false;
  #hovered: Kept | undefined;

  constructor(root: ShadowRoot, guide: WalkGuide) {
    this.#root = root;
    this.#guide = guide;
    wear(root, walkerStyles);
    for (const type of ['focusin', 'focusout']) root.addEventListener(type, this.#focusMoved);
    root.addEventListener('keydown', (event) => {
      this.#keydown(event as KeyboardEvent);
    });
    for (const type of ['pointermove', 'pointerdown'])
      root.addEventListener(type, (event) => {
        this.#point(event as PointerEvent);
      });
    // A finger leaves when it is lifted, and has not read yet.
    (root.host as HTMLElement).addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#hover(undefined);
    });
  }

  /** The picture was drawn anew. */
  draw(scene: Scene | undefined): void {
    const isFirst = !this.#scene;
    this.#scene = scene;
    // The focus may have been here before we were.
    if (isFirst && this.#list && this.#root.activeElement === this.#list) this.#enter();
    else if (this.#active || this.#hovered) this.#show();
  }

  get #list(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.walk');
  }

  /** The marks as they stand now. */
  get #marks(): Walk {
    if (this.#scene && this.#walkOf !== this.#scene) {
      this.#walk = this.#guide.walk(this.#scene);
      this.#walkOf = this.#scene;
    }
    return this.#walk;
  }

  /** Where a mark is now; one near it if it is gone. */
  #stop(kept: Kept | undefined): WalkStop | undefined {
    const marks = this.#marks.filter(({ count }) => count > 0);
    const series = marks.find(({ id }) => id === kept?.series);
    if (!kept || !series) return undefined;
    if (kept.index < series.count && series.key(kept.index) === kept.key) return { series, index: kept.index };
    const found = findKey(series, kept.key);
    return { series, index: found >= 0 ? found : Math.min(kept.index, series.count - 1) };
  }

  readonly #focusMoved = ({ type, target }: Event): void => {
    if (target !== this.#list) {
      if (type === 'focusin') this.#follow(target as Element);
      return;
    }
    if (type === 'focusin') this.#enter();
    else this.#leave();
  };

  /** A hand is at a mark: there the walk goes on. */
  #follow(target: Element): void {
    const key = target.getAttribute('data-handle');
    if (key === null) return;
    for (const series of this.#marks) {
      const index = findKey(series, key);
      if (index >= 0) {
        this.#at = { series: series.id, key, index };
        return;
      }
    }
  }

  /** Where the keyboard is; at the first mark of the picture where its series is gone. */
  get #here(): WalkStop | undefined {
    const first = this.#marks.find(({ count }) => count > 0);
    return this.#stop(this.#at) ?? (first && { series: first, index: 0 });
  }

  #enter(): void {
    const stop = this.#here;
    if (stop) this.#go(stop);
  }

  #leave(): void {
    if (!this.#active) return;
    this.#active = false;
    this.#show();
    this.#guide.walked?.(null);
  }

  #go(stop: WalkStop): void {
    this.#at = keptOf(stop);
    this.#active = true;
    this.#hovered = undefined;
    this.#guide.walked?.(stop);
    this.#show();
  }

  #keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === this.#list ? this.#walkBy(event) : this.#comesBack(event)) {
      // A slide deck around us must not turn the page.
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Whether the key was ours. */
  #walkBy({ key }: KeyboardEvent): boolean {
    const stop = this.#here;
    if (!this.#active || !stop) {
      if (!key.startsWith('Arrow')) return false;
      this.#enter();
      return true;
    }
    if (key === 'Escape') this.#leave();
    else if (key === 'Enter' || key === ' ') this.#take(stop);
    else {
      const next = stopAfterKey(this.#marks, stop, key);
      if (!next) return false;
      this.#go(next);
    }
    return true;
  }

  /** Escape on the handle of a mark leads back to the marks. */
  #comesBack({ key, target }: KeyboardEvent): boolean {
    const isHandle = target instanceof Element && target.matches('.handle');
    if (key !== 'Escape' || !isHandle || target.getAttribute('data-handle') !== this.#at?.key) return false;
    this.#list?.focus();
    return true;
  }

  #handleOf(key: string): SVGElement | null {
    return this.#root.querySelector<SVGElement>(`.handle[data-handle="${CSS.escape(key)}"]`);
  }

  #take(stop: WalkStop): void {
    const handle = this.#handleOf(stop.series.key(stop.index));
    if (handle) handle.focus();
    else this.#guide.take?.[stop.series.id]?.(stop.index);
  }

  #point(event: PointerEvent): void {
    const isPressed = event.buttons > 0 && (event.type === 'pointermove' || event.pointerType !== 'touch');
    const place = isPressed || this.#active ? null : pointIn(this.#root, event);
    const inside = place && (event.target as Element).closest('.stage');
    const stop = inside ? stopUnder(this.#marks, place.x, place.y) : undefined;
    this.#hover(stop && keptOf(stop));
  }

  #hover(kept: Kept | undefined): void {
    if (kept?.series === this.#hovered?.series && kept?.key === this.#hovered?.key) return;
    this.#hovered = kept;
    this.#root.ownerDocument.removeEventListener('keydown', this.#dismiss);
    if (kept) this.#root.ownerDocument.addEventListener('keydown', this.#dismiss);
    this.#show();
  }

  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' || !this.#root.host.isConnected) this.#hover(undefined);
  };

  #show(): void {
    const list = this.#list;
    const scene = this.#scene;
    if (!list || !scene) return;
    const stop = this.#active ? this.#here : this.#stop(this.#hovered);
    render(stop ? this.#view(scene, stop) : nothing, list);
    const words = list.querySelector<HTMLElement>('.tip');
    if (this.#active && words) list.setAttribute('aria-activedescendant', words.id);
    else list.removeAttribute('aria-activedescendant');
    if (words && stop) standBeside(words, list, scene, stop.series.place(stop.index));
  }

  #view(scene: Scene, stop: WalkStop): TemplateResult {
    const { series, index } = stop;
    const key = series.key(index);
    const id = `mark-${series.id}-${key}`.replaceAll(/\s/g, '-');
    if (!this.#active) return html`<div class="tip" aria-hidden="true">${series.label(index)}</div>`;
    const canBeTaken = this.#guide.take?.[series.id] !== undefined || this.#handleOf(key) !== null;
    return html`${ring(scene, series.place(index))}
    ${keyed(
      id,
      html`<div
        class="tip"
        role="option"
        id=${id}
        aria-selected="true"
        aria-posinset=${index + 1}
        aria-setsize=${series.count}
      >
        ${series.label(index)}
        ${canBeTaken && series.action ? html`<span class="action">${series.action}</span>` : nothing}
      </div>`,
    )}`;
  }
}

/** Where a key leads from a mark; undefined for keys that lead nowhere. */
export function stopAfterKey(walk: Walk, from: WalkStop, key: string): WalkStop | undefined {
  const { series, index } = from;
  const to = (next: number): WalkStop => ({ series, index: Math.min(series.count - 1, Math.max(0, next)) });
  const onward = runsLeft(series) ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return to(index + onward);
    case 'ArrowLeft':
      return to(index - onward);
    case 'ArrowDown':
      return stopAcross(walk, from, 1);
    case 'ArrowUp':
      return stopAcross(walk, from, -1);
    case 'PageDown':
      return to(index + STRIDE);
    case 'PageUp':
      return to(index - STRIDE);
    case 'Home':
      return to(0);
    case 'End':
      return to(series.count - 1);
    default:
      return undefined;
  }
}

/** A ring in the colour of the focus, on a band of the ground: it is seen on whatever it lies. */
function ring(scene: Scene, { x, y, radius = 4, area, points }: WalkPlace): TemplateResult {
  const shape = (kind: string): SVGTemplateResult => {
    if (points) return svg`<path class=${kind} d=${polyline(points)} />`;
    if (!area) return svg`<circle class=${kind} cx=${x} cy=${y} r=${radius + 4} />`;
    const [left, top, width, height] = area;
    return svg`<rect class=${kind} x=${left - 3} y=${top - 3} width=${width + 6} height=${height + 6} rx="3" />`;
  };
  return html`<svg class="walk-ring" viewBox=${`0 0 ${String(scene.width)} ${String(scene.height)}`} aria-hidden="true">
    ${shape('ring-ground')} ${shape('ring-line')}
  </svg>`;
}

/** Puts words above a mark, or below it where there is no room; never out of the picture. */
function standBeside(words: HTMLElement, list: HTMLElement, scene: Scene, place: WalkPlace): void {
  const scale = list.clientWidth / scene.width;
  const [left, top, width, height] = place.area ?? [place.x, place.y, 0, 0];
  const reach = (place.area ? 0 : (place.radius ?? 4)) + GAP;
  const above = (top - reach) * scale - words.offsetHeight;
  const x = (left + width / 2) * scale - words.offsetWidth / 2;
  const y = above >= 0 ? above : (top + height + reach) * scale;
  // Through the object model: a strict policy allows no style attributes, but this.
  words.style.left = `${String(Math.max(0, Math.min(list.clientWidth - words.offsetWidth, x)))}px`;
  words.style.top = `${String(y)}px`;
}
