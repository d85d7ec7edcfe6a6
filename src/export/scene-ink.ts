import { mergedPoints, pointShape, polyline, round } from '../viz/path.js';
import type { Role } from '../viz/roles.js';
import type { BundleMark, Dash, Mark, PointMark, Scene, TextMark } from '../viz/scene.js';
import { symbolStroke } from '../viz/symbol-stroke.js';
import type { Colour, Look } from './look.js';

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

export interface PathInk {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

/** Filled letters, or the band around them. */
export interface TextInk {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

export interface SymbolInk {
  readonly kind: 'symbol';
  readonly name: string;
  readonly role: Role;
  /** Its centre and its height, px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly mirrored: boolean;
  /** On its grid of 24. */
  readonly strokeWidth: number;
}

export type PlainInk = PathInk | TextInk | SymbolInk;

/** Inks that fade as one, or are cut off together. */
export interface GroupInk {
  readonly kind: 'group';
  readonly opacity: number;
  /** x, y, width, height. */
  readonly clip?: readonly [number, number, number, number];
  readonly inks: readonly PlainInk[];
}

export type Ink = PlainInk | GroupInk;

/** What the style sheet says of marks, in numbers: a test holds the two together. */
export const sizes = { small: 12, normal: 13, title: 14, large: 20, huge: 30 } as const;
export const BOLD = 650;
const dashes: Readonly<Record<Dash, readonly number[] | undefined>> = {
  solid: undefined,
  long: [9, 6],
  short: [5, 4],
  dots: [0.1, 5],
};
const RIM = 1.25;
const HOLLOW = 1.75;
const TEXT_HALO = 4;
const CURVE_HALO = 3;
const STALE = 0.4;

/** Beyond this, px, nothing can be seen, and sums of numbers might be none. */
const FAR = 1e9;

const finite = (...values: readonly number[]): boolean => values.every((value) => Math.abs(value) < FAR);

const share = (value = 1): number => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1);

const weight = (width: number | undefined, usual: number): number =>
  width !== undefined && Number.isFinite(width) ? Math.max(0, width) : usual;

const faded = (colour: Colour, opacity: number): Colour => ({ ...colour, alpha: colour.alpha * opacity });

const line = (colour: Colour, width: number, dash: Dash = 'solid'): Stroke => {
  const pattern = dashes[dash];
  return { colour, width, cap: 'round', join: 'round', ...(pattern ? { dash: pattern } : {}) };
};

const rim = (colour: Colour, width: number): Stroke => ({ colour, width, cap: 'butt', join: 'miter' });

type PathParts = Partial<Pick<PathInk, 'x' | 'y' | 'fill' | 'stroke'>>;

/** A path, if there is something to draw: path data that hold a number which is none are left out. */
function path(d: string, { x = 0, y = 0, ...paint }: PathParts): PathInk[] {
  if (d === '' || /NaN|Infinity|undefined/.test(d) || !finite(x, y)) return [];
  return [{ kind: 'path', d, x: round(x), y: round(y), ...paint }];
}

/** Inks that lie over each other fade as one, or the lower would shine through the upper. */
const together = (opacity: number, inks: readonly PlainInk[]): Ink[] =>
  opacity === 1 || inks.length === 0 ? [...inks] : [{ kind: 'group', opacity, inks }];

/** The rim under the area, as two paths: what `paint-order` says in one is not understood by every drawing program. */
function pointInk(mark: PointMark, look: Look, opacity: number): Ink[] {
  const { x, y } = mark;
  const d = pointShape(mark.shape ?? 'circle', mark.radius);
  const role = look.marks[mark.role];
  const [area, edge] = mark.hollow ? [look.ground, rim(role, HOLLOW)] : [role, rim(look.ground, RIM)];
  return together(opacity, [...path(d, { x, y, stroke: edge }), ...path(d, { x, y, fill: area })]);
}

function textInk(mark: TextMark, look: Look, opacity: number): Ink[] {
  // As a browser shows it: white space of any kind is one space.
  const text = mark.text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (text === '' || !finite(mark.x, mark.y)) return [];
  const letters = {
    kind: 'text',
    text,
    x: round(mark.x),
    y: round(mark.y),
    anchor: mark.anchor ?? 'start',
    size: sizes[mark.size ?? 'normal'],
    bold: mark.weight === 'bold',
  } as const;
  const colour = look.texts[mark.role];
  if (!mark.halo) return [{ ...letters, fill: faded(colour, opacity) }];
  const band: Stroke = { colour: look.ground, width: TEXT_HALO, cap: 'butt', join: 'round' };
  return together(opacity, [
    { ...letters, stroke: band },
    { ...letters, fill: colour },
  ]);
}

function bundleInk(mark: BundleMark, look: Look, opacity: number): Ink[] {
  if (!finite(...mark.clip)) return [];
  const n = mark.xs.length;
  const stroke: Stroke = {
    colour: faded(look.marks[mark.role], opacity),
    width: weight(mark.width, 1),
    cap: 'butt',
    join: 'round',
  };
  const rows = Array.from({ length: mark.count }, (_, row) =>
    Float64Array.from({ length: 2 * n }, (_, i) =>
      Number(i % 2 === 0 ? mark.xs[i / 2] : mark.ys[row * n + (i - 1) / 2]),
    ),
  );
  const inks = rows.flatMap((points) => path(polyline(points), { stroke }));
  if (inks.length === 0) return [];
  const [x, y, width, height] = mark.clip;
  const clip = [round(x), round(y), round(Math.max(0, width)), round(Math.max(0, height))] as const;
  return [{ kind: 'group', opacity: mark.stale ? STALE : 1, clip, inks }];
}

/** A mark as what a pen does, from below to above; nothing for a mark that nobody could see. */
export function markInk(mark: Mark, look: Look): Ink[] {
  const opacity = round(share(mark.opacity));
  if (opacity === 0) return [];
  const whole = look.marks[mark.role];
  const colour = faded(whole, opacity);
  switch (mark.kind) {
    case 'point':
      return pointInk(mark, look, opacity);
    case 'line':
      return path(polyline([mark.x1, mark.y1, mark.x2, mark.y2]), {
        stroke: line(colour, weight(mark.width, 1), mark.dash),
      }).filter(() => finite(mark.x1, mark.y1, mark.x2, mark.y2));
    case 'curve': {
      const d = polyline(mark.points);
      const width = weight(mark.width, 2);
      const halo = { ...line(faded(look.ground, opacity), width + CURVE_HALO), join: 'miter' } as const;
      return [...(mark.halo ? path(d, { stroke: halo }) : []), ...path(d, { stroke: line(colour, width, mark.dash) })];
    }
    case 'rect': {
      if (!finite(mark.width, mark.height)) return [];
      const [width, height] = [round(Math.max(0, mark.width)), round(Math.max(0, mark.height))];
      const d = `M0,0h${String(width)}v${String(height)}h${String(-width)}z`;
      const place = { x: mark.x, y: mark.y };
      if (!mark.hollow) return path(d, { ...place, fill: colour });
      return together(opacity, path(d, { ...place, fill: look.ground, stroke: rim(whole, HOLLOW) }));
    }
    case 'path':
      return path(mark.d, {
        x: mark.x ?? 0,
        y: mark.y ?? 0,
        ...(mark.filled ? { fill: colour } : { stroke: line(colour, weight(mark.width, 1.5), mark.dash) }),
      });
    case 'text':
      return textInk(mark, look, opacity);
    case 'symbol': {
      const { x, y, size, role, symbol: name, mirrored = false } = mark;
      if (!finite(x, y, size) || size <= 0) return [];
      const strokeWidth = round(symbolStroke(size));
      const place = { x: round(x), y: round(y), size: round(size) };
      return together(opacity, [{ kind: 'symbol', name, role, ...place, mirrored, strokeWidth }]);
    }
    case 'dots': {
      const radius = weight(mark.radius, 0);
      return path(mergedPoints(mark.shape ?? 'circle', mark.xs, mark.ys, radius), { fill: colour });
    }
    case 'bundle':
      return bundleInk(mark, look, opacity);
  }
}

/** A scene as what a pen does, from below to above: bundles lie under everything else, as on screen. */
export function sceneInk({ marks }: Scene, look: Look): Ink[] {
  const isBundle = ({ kind }: Mark): boolean => kind === 'bundle';
  const below = marks.filter(isBundle);
  const above = marks.filter((mark) => !isBundle(mark));
  return [...below, ...above].flatMap((mark) => markInk(mark, look));
}

/** Room around a picture that stands alone, px: ink that touches an edge looks cut off, and halos reach over it. */
export const MARGIN = 12;

/** What a file shows of a scene: x, y, width and height, whole px. */
export function frameOf({ width, height }: Scene): readonly [number, number, number, number] {
  const side = (value: number): number => (Number.isFinite(value) ? Math.max(1, Math.round(value)) : 1) + 2 * MARGIN;
  return [-MARGIN, -MARGIN, side(width), side(height)];
}
