import fc from 'fast-check';
import { roles } from '../viz/roles.js';
import type { Mark, Scene } from '../viz/scene.js';

/** Places that a picture has, and some that none has: what is no number must not come through. */
const mostly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 9, arbitrary: fc.double({ min, max, noNaN: true }) }, { weight: 1, arbitrary: fc.double() });

const place = mostly(-50, 700);
const length = mostly(0, 40);
const places = fc.array(place, { maxLength: 12 });

/** Text with what XML must not be given: markup, quotes, control characters, half surrogates. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('<script>alert(1)</script>', '"/><x a="', ']]>', '&amp;&#0;', '\ud800 \u0000 \u0008 \uffff'),
);

const common = { id: fc.string(), role: fc.constantFrom(...roles), opacity: mostly(0, 1) };
const dash = fc.constantFrom('solid', 'long', 'short', 'dots');
const width = length;

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    ...common,
    kind: fc.constant('point'),
    x: place,
    y: place,
    radius: length,
    shape: fc.constantFrom('circle', 'triangle', 'diamond', 'square'),
    hollow: fc.boolean(),
  }),
  fc.record({ ...common, kind: fc.constant('line'), x1: place, y1: place, x2: place, y2: place, width, dash }),
  fc.record({
    ...common,
    kind: fc.constant('curve'),
    points: places.map((values) => Float64Array.from(values)),
    width,
    dash,
    halo: fc.boolean(),
  }),
  fc.record({
    ...common,
    kind: fc.constant('rect'),
    x: place,
    y: place,
    width: mostly(-5, 300),
    height: length,
    hollow: fc.boolean(),
  }),
  fc.record({
    ...common,
    kind: fc.constant('path'),
    d: fc.constantFrom('M0,0L10,10', 'M0,0h20v20z', 'M0,0LNaN,3', 'MInfinity,0', ''),
    x: place,
    y: place,
    width,
    dash,
    filled: fc.boolean(),
  }),
  fc.record({
    ...common,
    kind: fc.constant('text'),
    x: place,
    y: place,
    text: hostileText,
    anchor: fc.constantFrom('start', 'middle', 'end'),
    size: fc.constantFrom('small', 'normal', 'title', 'large', 'huge'),
    weight: fc.constantFrom('normal', 'bold'),
    halo: fc.boolean(),
  }),
  fc.record({
    ...common,
    kind: fc.constant('symbol'),
    symbol: hostileText,
    x: place,
    y: place,
    size: length,
    mirrored: fc.boolean(),
  }),
  fc.record({
    ...common,
    kind: fc.constant('dots'),
    xs: places,
    ys: places,
    radius: length,
    shape: fc.constantFrom('circle', 'triangle', 'diamond'),
  }),
  fc.record({
    ...common,
    kind: fc.constant('bundle'),
    xs: fc.constant(Float64Array.of(0, 50, 100)),
    ys: fc.array(place, { minLength: 6, maxLength: 6 }).map((values) => Float64Array.from(values)),
    count: fc.constant(2),
    clip: fc.tuple(place, place, length, length),
    width,
    stale: fc.boolean(),
  }),
);

/** Any scene: every kind of mark, with numbers and texts that a careful element would not have. */
export const anyScene: fc.Arbitrary<Scene> = fc.record({
  width: mostly(1, 1600),
  height: mostly(1, 1600),
  marks: fc.array(anyMark, { maxLength: 12 }),
  summary: hostileText,
});
