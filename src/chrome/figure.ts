import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { paintBundle } from '../viz/canvas/paint-bundle.js';
import type { BundleMark, Handle, Scene } from '../viz/scene.js';
import { renderMarks } from '../viz/svg/render-scene.js';

export type HandleListener = (id: string, value: number, phase: 'input' | 'change') => void;

interface FigureParts {
  readonly scene: Scene;
  /** `<symbol>` definitions for symbol marks. */
  readonly symbols?: TemplateResult | undefined;
  readonly onHandle: HandleListener;
  /** Name of the marks, as a list that keys go over. */
  readonly marks: string;
  /** A reader has come to them. */
  readonly onMarks?: (event: Event) => void;
}

/** A hand needs at least this much room, px. */
const REACH = 12;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Client coordinates as the picture's own, by the box it has on screen: so they are right in scaled and moved pages.
 * (The matrices of SVG leave the transforms of the page out in WebKit.)
 */
export function toPicture(
  drawing: SVGSVGElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): { x: number; y: number } | null {
  const picture = drawing.viewBox.baseVal;
  const box = drawing.getBoundingClientRect();
  if (picture.width === 0 || box.width === 0) return null;
  return {
    x: picture.x + ((clientX - box.x) / box.width) * picture.width,
    y: picture.y + ((clientY - box.y) / box.height) * picture.height,
  };
}

export function pointIn(
  root: ParentNode,
  event: { clientX: number; clientY: number },
): { x: number; y: number } | null {
  const drawing = root.querySelector<SVGSVGElement>('svg.picture');
  return drawing && toPicture(drawing, event);
}

/** Arrow keys move by the handle's stride, or 1/50 of the range; Shift 1/10, Alt 1/200; Home and End go to the ends. */
export function valueAfterKey(
  handle: Handle,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
): number | undefined {
  const range = handle.max - handle.min;
  const fraction = event.shiftKey ? 10 : event.altKey ? 200 : 50;
  const stride = handle.stride ? handle.stride * (event.shiftKey ? 10 : 1) : range / fraction;
  const to = (value: number): number => clamp(value, handle.min, handle.max);
  // Where values grow to the left (right-to-left pictures), the arrow goes where the hand goes.
  const rightward = handle.orientation === 'horizontal' && handle.track && handle.track[0] > handle.track[1] ? -1 : 1;
  switch (event.key) {
    case 'ArrowUp':
      return to(handle.value + stride);
    case 'ArrowDown':
      return to(handle.value - stride);
    case 'ArrowRight':
      return to(handle.value + rightward * stride);
    case 'ArrowLeft':
      return to(handle.value - rightward * stride);
    case 'PageUp':
      return to(handle.value + (handle.stride ? handle.stride * 10 : range / 10));
    case 'PageDown':
      return to(handle.value - (handle.stride ? handle.stride * 10 : range / 10));
    case 'Home':
      return handle.min;
    case 'End':
      return handle.max;
    default:
      return undefined;
  }
}

function valueAtPointer(handle: Handle, place: { x: number; y: number }): number | undefined {
  if (!handle.track) return undefined;
  const [from, to] = handle.track;
  if (from === to) return undefined;
  const along = handle.orientation === 'horizontal' ? place.x : place.y;
  const value = handle.min + ((along - from) / (to - from)) * (handle.max - handle.min);
  return clamp(value, handle.min, handle.max);
}

/** The handle that an event happened to. */
function handleOf({ target }: Event, handles: readonly Handle[]): Handle | undefined {
  const grip = (target as Element).closest<SVGGElement>('.handle');
  return handles.find(({ id }) => id === grip?.dataset['handle']);
}

/** Where marks stand so close that their hit areas overlap, the nearest one is meant, not the one that was drawn last. */
function nearestTo({ x, y }: { x: number; y: number }, taken: Handle, handles: readonly Handle[]): Handle {
  if (taken.area) return taken;
  const distance = (handle: Handle): number => Math.hypot(handle.x - x, handle.y - y);
  return handles.reduce((best, each) => (!each.area && distance(each) < distance(best) ? each : best), taken);
}

function startDrag(event: PointerEvent, handles: readonly Handle[], onHandle: HandleListener): void {
  const drawing = event.currentTarget as SVGSVGElement;
  const taken = handleOf(event, handles);
  const start = toPicture(drawing, event);
  const handle = taken && start ? nearestTo(start, taken, handles) : taken;
  if (!handle?.track || event.button !== 0) return;
  const grip = drawing.children[handles.indexOf(handle)] as SVGGElement;
  // The distance from the finger to the mark stays what it was when the finger came down.
  const offset = start && { x: handle.x - start.x, y: handle.y - start.y };
  let last: number | undefined;
  const stop = new AbortController();
  const { signal } = stop;
  grip.setPointerCapture(event.pointerId);
  // Left to itself, WebKit selects the text that the hand passes; the focus it would have given is given here.
  event.preventDefault();
  grip.focus({ preventScroll: true });
  grip.addEventListener(
    'pointermove',
    (move) => {
      const place = toPicture(drawing, move);
      if (!place || !offset) return;
      const value = valueAtPointer(handle, { x: place.x + offset.x, y: place.y + offset.y });
      if (value === undefined || value === last) return;
      last = value;
      onHandle(handle.id, value, 'input');
    },
    { signal },
  );
  const end = (): void => {
    stop.abort();
    if (last !== undefined) onHandle(handle.id, last, 'change');
  };
  grip.addEventListener('pointerup', end, { signal });
  grip.addEventListener('lostpointercapture', end, { signal });
}

function handleKey(event: KeyboardEvent, handles: readonly Handle[], onHandle: HandleListener): void {
  const handle = handleOf(event, handles);
  const value = handle && valueAfterKey(handle, event);
  if (!handle || value === undefined || event.ctrlKey || event.metaKey) return;
  // A slide deck around us must not turn the page.
  event.preventDefault();
  event.stopPropagation();
  if (value !== handle.value) onHandle(handle.id, value, 'change');
}

/** What a hand can hit: x, y, width, height; an area that is too small for a finger grows around its middle. */
function hitArea(handle: Handle, reach: number): [number, number, number, number] {
  if (!handle.area) return [handle.x - reach, handle.y - reach, 2 * reach, 2 * reach];
  const [x, y, width, height] = handle.area;
  const w = Math.max(width, 2 * REACH);
  const h = Math.max(height, 2 * REACH);
  return [x - (w - width) / 2, y - (h - height) / 2, w, h];
}

function renderHandle(handle: Handle): SVGTemplateResult {
  const reach = Math.max(REACH, handle.reach ?? REACH);
  const [x, y, width, height] = hitArea(handle, reach);
  return svg`<g class="handle ${handle.orientation}" role="slider" tabindex=${handle.skipped ? -1 : 0} data-handle=${handle.id}
      aria-label=${handle.label} aria-orientation=${handle.orientation} aria-valuemin=${handle.min} aria-valuemax=${handle.max}
      aria-valuenow=${handle.value} aria-valuetext=${handle.valueText}>
    <rect class="reach" x=${x} y=${y} width=${width} height=${height} />
    <circle class="ring" cx=${handle.x} cy=${handle.y} r=${reach} />
  </g>`;
}

const bundlesOf = (scene: Scene): BundleMark[] => scene.marks.filter((mark) => mark.kind === 'bundle');

/** The picture (an image with a name) and, over it, what a hand can take. */
export function figure({ scene, symbols, onHandle, marks, onMarks }: FigureParts): TemplateResult {
  const box = `0 0 ${String(scene.width)} ${String(scene.height)}`;
  const handles = scene.handles ?? [];
  return html`<div class="figure">
    ${repeat(
      bundlesOf(scene),
      (bundle) => bundle.id,
      (bundle) =>
        html`<canvas
          class=${`bundle role-${bundle.role}${bundle.stale ? ' stale' : ''}`}
          data-bundle=${bundle.id}
          aria-hidden="true"
          @transitionend=${(event: Event) => {
            // Its ink is its CSS colour: a change of scheme ends a (1 ms) transition, and it is painted anew.
            paintCanvas(event.currentTarget as HTMLCanvasElement, scene, bundle);
          }}
        ></canvas>`,
    )}
    <svg
      class="picture"
      viewBox=${box}
      width=${scene.width}
      height=${scene.height}
      role="img"
      aria-label=${scene.summary}
    >
      ${symbols ?? nothing} ${renderMarks(scene)}
    </svg>
    <div class="walk" role="listbox" tabindex="0" aria-label=${marks} @focus=${onMarks}></div>
    ${
      handles.length === 0
        ? nothing
        : html`<svg
            class="hands"
            viewBox=${box}
            width=${scene.width}
            height=${scene.height}
            @pointerdown=${(event: PointerEvent) => {
              startDrag(event, handles, onHandle);
            }}
            @keydown=${(event: KeyboardEvent) => {
              handleKey(event, handles, onHandle);
            }}
          >
            ${repeat(
              handles,
              (handle) => handle.id,
              (handle) => guard([handle], () => renderHandle(handle)),
            )}
          </svg>`
    }
  </div>`;
}

interface Painting {
  readonly bundle: BundleMark;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

const painted = new WeakMap<HTMLCanvasElement, Painting>();

function paintingOf(scene: Scene, bundle: BundleMark): Painting {
  const scale = globalThis.devicePixelRatio || 1;
  return { bundle, scale, width: Math.round(scene.width * scale), height: Math.round(scene.height * scale) };
}

/** Whether two paintings look the same. Staleness is the style sheet's: it needs no new painting. */
const samePainting = (a: Painting, b: Painting): boolean =>
  a.scale === b.scale &&
  a.width === b.width &&
  a.height === b.height &&
  a.bundle.xs === b.bundle.xs &&
  a.bundle.ys === b.bundle.ys &&
  a.bundle.count === b.bundle.count &&
  a.bundle.role === b.bundle.role &&
  a.bundle.width === b.bundle.width &&
  (a.bundle.opacity ?? 1) === (b.bundle.opacity ?? 1) &&
  a.bundle.clip.every((edge, i) => edge === b.bundle.clip[i]);

function paintCanvas(canvas: HTMLCanvasElement, scene: Scene, bundle: BundleMark): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const painting = paintingOf(scene, bundle);
  const { scale, width, height } = painting;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, scene.width, scene.height);
  paintBundle(pen, bundle, getComputedStyle(canvas).color);
  painted.set(canvas, painting);
}

/** Paints the bundles of the scene that is on screen; those that did not change are left alone. */
export function paintFigure(root: ParentNode, scene: Scene): void {
  for (const bundle of bundlesOf(scene)) {
    const canvas = root.querySelector<HTMLCanvasElement>(`canvas[data-bundle="${CSS.escape(bundle.id)}"]`);
    if (!canvas) continue;
    const before = painted.get(canvas);
    if (!before || !samePainting(before, paintingOf(scene, bundle))) paintCanvas(canvas, scene, bundle);
  }
}
