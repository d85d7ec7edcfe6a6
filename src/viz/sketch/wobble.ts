/** Where no hand is sure: the places of a picture, each a little off, the same every time. */

const LARGEST_SEED = 2 ** 31 - 1;

/** A seed of its own for every mark of a picture. rough.js takes 0 for "random", so seeds begin at 1. */
export function seedOf(id: string, seed: number): number {
  let hash = Math.abs(Math.trunc(seed)) % LARGEST_SEED;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % LARGEST_SEED;
  return 1 + (hash % (LARGEST_SEED - 1));
}

/** Numbers from 0 to 1 that follow from a seed: for looks only, never for statistics. */
export function fractions(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % LARGEST_SEED;
    return state / LARGEST_SEED;
  };
}

/** How far a hand may stray from a line, px. */
const STRAY = 1.5;

/** Lengths of the waves that a hand makes, px: none is a multiple of another, so that the line never repeats itself. */
const WAVES = [211, 87, 41] as const;

/**
 * How far the hand is off at a place along one direction. A function of the place, not of the point's number, so that a
 * line that moves or gets more points does not flicker.
 */
export function waves(seed: number): (place: number) => number {
  const next = fractions(seed);
  const parts = WAVES.map((length) => ({ length: length * (0.85 + 0.3 * next()), phase: 2 * Math.PI * next() }));
  return (place) =>
    (STRAY / parts.length) *
    parts.reduce((sum, { length, phase }) => sum + Math.sin((2 * Math.PI * place) / length + phase), 0);
}

/** Longer straight pieces than this, px, are cut, so that they can bend. */
const PIECE = 14;

/** More pieces than this are not seen. */
const MOST_PIECES = 200;

/** A polyline as a hand draws it in one go. A pair that is not finite breaks it, as before. */
export function wobblyLine(points: Float64Array, seed: number): Float64Array {
  const [offX, offY] = [waves(seed), waves(seed + 1)];
  const drawn: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    const length = Math.hypot(x - lastX, y - lastY);
    const pieces = Number.isFinite(length) ? Math.min(MOST_PIECES, Math.ceil(length / PIECE)) : 1;
    for (let piece = 1; piece < pieces; piece++) {
      const [px, py] = [lastX + ((x - lastX) * piece) / pieces, lastY + ((y - lastY) * piece) / pieces];
      drawn.push(px + offX(py), py + offY(px));
    }
    drawn.push(x + offX(y), y + offY(x));
    [lastX, lastY] = [x, y];
  }
  return Float64Array.from(drawn);
}

/** Rows of heights over shared places, each drawn in one go. */
export function wobblyRows(xs: Float64Array, ys: Float64Array, count: number, seed: number): Float64Array {
  const drawn = new Float64Array(ys.length);
  for (let row = 0; row < count; row++) {
    const off = waves(seed + row);
    for (let i = 0; i < xs.length; i++) {
      const at = row * xs.length + i;
      drawn[at] = (ys[at] as number) + off(xs[i] as number);
    }
  }
  return drawn;
}
