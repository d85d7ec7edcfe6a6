import type { Role } from './roles.js';

/** Dash patterns by name, so that a pattern means the same thing in every figure. */
export type Dash = 'solid' | 'long' | 'short' | 'dots';

interface MarkBase {
  /** Identity through time: `tween` pairs marks of two scenes by it. Unique in its scene. */
  readonly id: string;
  readonly role: Role;
  /** 0 to 1; 1 when absent. */
  readonly opacity?: number;
  /** Where a mark that was not there before comes from; without it the mark fades in. */
  readonly enter?: { readonly x: number; readonly y: number };
  /** Share of a tween that passes before this mark sets out, 0 to below 1: marks move one after the other. */
  readonly delay?: number;
}

/** A data point. Its shape says its role a second time. */
export interface PointMark extends MarkBase {
  readonly kind: 'point';
  readonly x: number;
  readonly y: number;
  /** Radius of the circle, or of the circle around the other shapes, px. */
  readonly radius: number;
  readonly shape?: 'circle' | 'triangle' | 'diamond' | 'square';
  readonly hollow?: boolean;
}

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width?: number;
  readonly dash?: Dash;
}

/** A polyline through `points` (pairs x, y, x, y ...), px. Not finite pairs break the line. */
export interface CurveMark extends MarkBase {
  readonly kind: 'curve';
  readonly points: Float64Array;
  readonly width?: number;
  readonly dash?: Dash;
  /** Draws a band of the ground colour under the line, so that it separates from what it crosses. */
  readonly halo?: boolean;
}

export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hollow?: boolean;
}

/** A path that is not interpolated by its geometry: brackets, fences, drawn ornaments. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly dash?: Dash;
  readonly filled?: boolean;
}

export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Logical: `start` is the right-hand side under right-to-left only where the scene was laid out so. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** small 12 px, normal 13 px, title 14 px, large 20 px, huge 30 px. */
  readonly size?: 'small' | 'normal' | 'title' | 'large' | 'huge';
  readonly weight?: 'normal' | 'bold';
  /** A band of the ground colour around the letters, for labels straight on the data. */
  readonly halo?: boolean;
}

/** One of the drawn symbols of the element (an alpaca, a house). `x`, `y` is its centre; `size` its height, px. */
export interface SymbolMark extends MarkBase {
  readonly kind: 'symbol';
  readonly symbol: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly mirrored?: boolean;
}

/** Many dots, or other points of one shape, as one merged path: `xs[i]`, `ys[i]` are centres, px. */
export interface DotsMark extends MarkBase {
  readonly kind: 'dots';
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly radius: number;
  readonly shape?: 'circle' | 'triangle' | 'diamond';
}

/** Many polylines over shared x, painted on a canvas under the drawing. `ys` is row-major: `count` rows of `xs.length`. */
export interface BundleMark extends MarkBase {
  readonly kind: 'bundle';
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly count: number;
  /** Clip rectangle of the bundle: x, y, width, height, px. */
  readonly clip: readonly [number, number, number, number];
  readonly width?: number;
  /** Out of date while the next one is computed: shown faint, without being painted anew. */
  readonly stale?: boolean;
}

export type Mark =
  PointMark | LineMark | CurveMark | RectMark | PathMark | TextMark | SymbolMark | DotsMark | BundleMark;

/**
 * Something a hand can take: drawn as a focusable slider over the picture, 24 px at least.
 * `orientation` says which arrow keys and which pointer direction move it.
 */
export interface Handle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the size of the hit area, px; 12 at least. */
  readonly reach?: number;
  /** The hit area when it is not a square: x, y, width, height, px. */
  readonly area?: readonly [number, number, number, number];
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What a screen reader says for `value`. */
  readonly valueText: string;
  readonly orientation: 'horizontal' | 'vertical';
  /** Where along its orientation `min` and `max` stand, px: a pointer drags the value. Without it only keys move it. */
  readonly track?: readonly [number, number];
  /** Left out of the tab order, as the walk over the marks leads there (`viz/walk.ts`): many points are one stop, not many. */
  readonly skipped?: boolean;
  /** The setting that it changes, if it is not called so itself, or `data`: where that is locked there is no handle. */
  readonly sets?: string;
  /** Moves by whole numbers of this size; without it by 1/50 of the range (Shift 1/10, Alt 1/200). */
  readonly stride?: number;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A picture at rest: everything that is drawn, and the words that stand for it. Pure data. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly handles?: readonly Handle[];
  /** The picture in one sentence: its accessible name. */
  readonly summary: string;
}

export interface SceneSize {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}
