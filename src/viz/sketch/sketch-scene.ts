import rough from 'roughjs';

import { pointShape } from '../path.js';
import type {
  BundleMark,
  CurveMark,
  DotsMark,
  LineMark,
  Mark,
  PathMark,
  PointMark,
  RectMark,
  Scene,
  SymbolMark,
} from '../scene.js';
import { pebbles } from './pebbles.js';
import { symbolByHand } from './symbol-names.js';
import { seedOf, wobblyLine, wobblyRows } from './wobble.js';

/** The whole of this module, rough.js with it, is loaded only when somebody asks for the hand-drawn look. */
const generator = rough.generator();

type Drawable = ReturnType<typeof generator.line>;
type Options = NonNullable<Parameters<typeof generator.line>[4]>;

/** Beyond this, px, nothing can be seen, and to draw it by hand would never end. */
const FAR = 1e5;

/** Thinner or smaller areas than this, px, stay filled: strokes across them would leave nothing to see. */
const SMALL = 9;

/** A line as thick as this, px, has its ends where they belong: two strokes that part would look like a spike. */
const THICK = 2;

/** More dots than this stay round: their shapes are not seen any more, and every frame draws them all. */
const MANY_DOTS = 3000;

/** A path of so many pieces is drawn with a single stroke. */
const MANY_PIECES = 6;

const isDrawable = (...values: readonly number[]): boolean => values.every((value) => Math.abs(value) < FAR);

const textOf = (drawable: Drawable, type: 'path' | 'fillSketch'): string =>
  drawable.sets
    .filter((set) => set.type === type)
    .map((set) => generator.opsToPath(set, 1))
    .join(' ');

const strokes = (drawable: Drawable): string => textOf(drawable, 'path');
const hachure = (drawable: Drawable): string => textOf(drawable, 'fillSketch');

function pathOf(mark: Mark, id: string, d: string, more: Partial<PathMark> = {}): PathMark {
  const opacity = mark.opacity === undefined ? {} : { opacity: mark.opacity };
  return { kind: 'path', id, role: mark.role, d, ...opacity, ...more };
}

/** What a dash would be lost in is left out: two strokes fill each other's gaps. */
const inOneGo = (dash: string | undefined): boolean => dash !== undefined && dash !== 'solid';

const dashOf = ({ dash }: { dash?: PathMark['dash'] }): Partial<PathMark> => (dash ? { dash } : {});

function sketchLine(mark: LineMark, options: Options): Mark[] {
  const { x1, y1, x2, y2, width = 1 } = mark;
  if (!isDrawable(x1, y1, x2, y2)) return [mark];
  const drawable = generator.line(x1, y1, x2, y2, {
    ...options,
    disableMultiStroke: inOneGo(mark.dash),
    preserveVertices: width >= THICK,
  });
  return [pathOf(mark, mark.id, strokes(drawable), { width, ...dashOf(mark) })];
}

/** Stays one line, so that its dashes and its halo stay; a solid one is gone over once more, lightly. */
function sketchCurve(mark: CurveMark, seed: number): Mark[] {
  if (!isDrawable(...mark.points.filter(Number.isFinite))) return [mark];
  const width = mark.width ?? 2;
  const first: CurveMark = { ...mark, points: wobblyLine(mark.points, seed), width: width * 0.85 };
  if (inOneGo(mark.dash)) return [first];
  const again = {
    ...mark,
    id: `${mark.id} again`,
    points: wobblyLine(mark.points, seed + 7),
    width: width * 0.4,
    halo: false,
  };
  return [first, again];
}

function sketchRect(mark: RectMark, options: Options): Mark[] {
  const [width, height] = [Math.max(0, mark.width), Math.max(0, mark.height)];
  if (!isDrawable(mark.x, mark.y, width, height)) return [mark];
  const isSmall = Math.min(width, height) < SMALL;
  const drawable = generator.rectangle(mark.x, mark.y, width, height, {
    ...options,
    maxRandomnessOffset: isSmall ? 0.6 : 1.6,
    ...(mark.hollow || isSmall ? {} : { fill: 'ink', fillStyle: 'hachure', hachureGap: 4, fillWeight: 1.5 }),
  });
  const outline = strokes(drawable);
  if (mark.hollow) return [pathOf(mark, mark.id, outline)];
  if (isSmall) return [mark, pathOf(mark, `${mark.id} outline`, outline, { width: 1 })];
  return [pathOf(mark, `${mark.id} hachure`, hachure(drawable)), pathOf(mark, mark.id, outline)];
}

function sketchPoint(mark: PointMark, options: Options): Mark[] {
  const { x, y, radius, shape = 'circle' } = mark;
  if (!isDrawable(x, y, radius) || radius <= 0) return [mark];
  const usual = { ...options, roughness: 0.5, maxRandomnessOffset: Math.min(2, radius * 0.35) };
  const outline =
    shape === 'circle' ? generator.circle(0, 0, 2 * radius, usual) : generator.path(pointShape(shape, radius), usual);
  // The place is a transform, so that a point that moves keeps its shape.
  return [
    { ...mark, radius: radius * (mark.hollow ? 0.95 : 0.85) },
    pathOf(mark, `${mark.id} outline`, strokes(outline), { x, y, width: 1.25 }),
  ];
}

/** Path data that the pen can follow: commands and finite numbers. */
const isPath = (d: string): boolean => /^\s*M[\s\d.,e+\-MLHVCSQTAZ]*$/i.test(d);

/** The lesser extent of what was drawn, px. */
function thickness({ sets }: Drawable): number {
  const points = sets.filter(({ type }) => type === 'path').flatMap(({ ops }) => ops.map(({ data }) => data.slice(-2)));
  const extent = (axis: 0 | 1): number => {
    const places = points.map((point) => point[axis] ?? 0);
    return places.reduce((a, b) => Math.max(a, b), -Infinity) - places.reduce((a, b) => Math.min(a, b), Infinity);
  };
  return Math.min(extent(0), extent(1));
}

function sketchPath(mark: PathMark, options: Options): Mark[] {
  if (!isPath(mark.d) || !isDrawable(...(mark.d.match(/-?[\d.]+(e[+-]?\d+)?/gi) ?? []).map(Number))) return [mark];
  const pieces = mark.d.match(/m/gi)?.length ?? 0;
  const usual = {
    ...options,
    maxRandomnessOffset: 0.9,
    disableMultiStroke: inOneGo(mark.dash) || pieces > MANY_PIECES,
  };
  const place = { ...(mark.x === undefined ? {} : { x: mark.x }), ...(mark.y === undefined ? {} : { y: mark.y }) };
  const outline = generator.path(mark.d, usual);
  if (!mark.filled) return [{ ...mark, d: strokes(outline) }];
  const edge = pathOf(mark, `${mark.id} outline`, strokes(outline), { ...place, width: 1.25 });
  if (thickness(outline) < 2 * SMALL) return [mark, edge];
  const filling = generator.path(mark.d, {
    ...usual,
    fill: 'ink',
    fillStyle: 'hachure',
    hachureGap: 4,
    fillWeight: 1.25,
  });
  return [pathOf(mark, mark.id, hachure(filling), { ...place, width: 1.25 }), edge];
}

function sketchDots(mark: DotsMark, seed: number): Mark[] {
  if (mark.xs.length > MANY_DOTS || !isDrawable(mark.radius)) return [mark];
  return [pathOf(mark, mark.id, pebbles(mark, seed), { filled: true })];
}

const sketchBundle = (mark: BundleMark, seed: number): Mark[] => [
  { ...mark, ys: wobblyRows(mark.xs, mark.ys, mark.count, seed) },
];

const sketchSymbol = (mark: SymbolMark, seed: number): Mark[] => [{ ...mark, symbol: symbolByHand(mark.symbol, seed) }];

function sketchMark(mark: Mark, pictureSeed: number): Mark[] {
  const seed = seedOf(mark.id, pictureSeed);
  const options = { seed, roughness: 1, bowing: 1 };
  switch (mark.kind) {
    case 'line':
      return sketchLine(mark, options);
    case 'curve':
      return sketchCurve(mark, seed);
    case 'rect':
      return sketchRect(mark, options);
    case 'point':
      return sketchPoint(mark, options);
    case 'path':
      return sketchPath(mark, options);
    case 'dots':
      return sketchDots(mark, seed);
    case 'bundle':
      return sketchBundle(mark, seed);
    case 'symbol':
      return sketchSymbol(mark, seed);
    case 'text':
      // Letters stay letters: they are read, not looked at.
      return [mark];
  }
}

interface Drawn {
  readonly seed: number;
  readonly marks: readonly Mark[];
}

/** What was drawn of a mark. One that is the same as in the last frame is not drawn again, and keeps its node. */
const drawn = new WeakMap<Mark, Drawn>();

function sketchOnce(mark: Mark, seed: number): readonly Mark[] {
  const before = drawn.get(mark);
  if (before?.seed === seed) return before.marks;
  const marks = sketchMark(mark, seed);
  drawn.set(mark, { seed, marks });
  return marks;
}

/** The same picture drawn by hand (rough.js): all but its letters wobbles, each mark always in the same way. */
export function sketchScene(scene: Scene, seed: number): Scene {
  return { ...scene, marks: scene.marks.flatMap((mark) => sketchOnce(mark, seed)) };
}

export { sketchSymbols } from './sketch-symbols.js';
