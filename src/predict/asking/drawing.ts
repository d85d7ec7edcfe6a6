import { pointIn } from '../../chrome/figure.js';
import type { Box } from '../question.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A hand may miss the edge of what it draws in by so much, px. */
const MARGIN = 14;

const isNear = ({ x, y, width, height }: Box, place: Place): boolean =>
  place.x >= x - MARGIN && place.x <= x + width + MARGIN && place.y >= y - MARGIN && place.y <= y + height + MARGIN;

/**
 * Follows a hand that draws in a part of the picture: mouse, pen or finger. It comes before the picture's own hands, which see
 * nothing of a stroke that is taken here.
 */
export class Drawing {
  readonly #root: ParentNode & EventTarget;
  readonly #box: () => Box | null;
  readonly #moved: (from: Place, to: Place) => void;
  #last: Place | null = null;

  /** @param box - where it can be drawn, or null when it cannot be */
  constructor(root: ParentNode & EventTarget, box: () => Box | null, moved: (from: Place, to: Place) => void) {
    this.#root = root;
    this.#box = box;
    this.#moved = moved;
    root.addEventListener('pointerdown', this.#down as EventListener, true);
    for (const type of ['pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'])
      root.addEventListener(type, this.#follow as EventListener, true);
  }

  readonly #down = (event: PointerEvent): void => {
    const box = this.#box();
    const target = event.target as Element;
    const place = pointIn(this.#root, event);
    if (!box || !place || event.button !== 0 || !target.closest('.figure') || !isNear(box, place)) return;
    event.preventDefault();
    event.stopPropagation();
    const hands = target.closest('.figure')?.querySelector('svg.hands');
    hands?.setPointerCapture(event.pointerId);
    const grip = target.closest<SVGElement>('.handle') ?? hands?.querySelector<SVGElement>('.handle[tabindex="0"]');
    grip?.focus({ preventScroll: true });
    this.#last = place;
    this.#moved(place, place);
  };

  readonly #follow = (event: PointerEvent): void => {
    const from = this.#last;
    if (!from) return;
    event.stopPropagation();
    if (event.type !== 'pointermove') {
      this.#last = null;
      return;
    }
    const to = pointIn(this.#root, event);
    if (!to || !this.#box()) return;
    this.#last = to;
    this.#moved(from, to);
  };
}
