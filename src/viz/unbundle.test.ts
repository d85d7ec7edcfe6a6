import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { BundleMark, Mark, Scene } from './scene.js';
import { unbundled } from './unbundle.js';

const bundle: BundleMark = {
  kind: 'bundle',
  id: 'crowd',
  role: 'model',
  xs: Float64Array.of(0, 10, 20),
  ys: Float64Array.of(5, 5, 5, 0, 20, 0, -30, -20, -30),
  count: 3,
  clip: [0, 0, 20, 10],
  opacity: 0.5,
};
const text: Mark = { kind: 'text', id: 'words', role: 'ink', x: 0, y: 0, text: 'words' };
const scene: Scene = { width: 20, height: 10, summary: '', marks: [text, bundle] };

const pairs = (points: Float64Array): (readonly [number, number])[] =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i] as number, points[2 * i + 1] as number] as const);

const seen = (mark: Mark | undefined): (readonly [number, number])[] =>
  mark?.kind === 'curve' ? pairs(mark.points).filter(([x, y]) => Number.isFinite(x + y)) : [];

/** Heights in steps that no rounding blurs, and some that are none. */
const height = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -400, max: 400 }).map((n) => n / 8) },
  fc.constant(Number.NaN),
);

describe('a picture without a canvas', () => {
  it('has every line of a bundle as a curve, under the rest', () => {
    const { marks } = unbundled(scene);
    expect(marks.map(({ id }) => id)).to.deep.equal(['crowd 0', 'crowd 1', 'crowd 2', 'words']);
    expect(marks[0]).to.include({ kind: 'curve', role: 'model', width: 1, opacity: 0.5 });
    expect(marks[3]).to.equal(text);
  });

  it('cuts lines off where they leave the clip, to the point', () => {
    const [level, peak, outside] = unbundled(scene).marks;
    expect(seen(level)).to.deep.equal([
      [0, 5],
      [10, 5],
      [20, 5],
    ]);
    expect(seen(peak)).to.deep.equal([
      [0, 0],
      [5, 10],
      [15, 10],
      [20, 0],
    ]);
    expect(seen(outside)).to.deep.equal([]);
  });

  it('is fainter while the next one is computed', () => {
    const [line] = unbundled({ ...scene, marks: [{ ...bundle, stale: true }] }).marks;
    expect(line?.opacity).to.equal(0.2);
  });

  it('leaves nothing outside the clip, and breaks where there is no number', () => {
    fc.assert(
      fc.property(fc.array(height, { minLength: 3, maxLength: 3 }), (ys) => {
        const one = { ...bundle, count: 1, ys: Float64Array.from(ys) };
        const [line] = unbundled({ ...scene, marks: [one] }).marks;
        const within = seen(line).every(([x, y]) => x >= -1e-9 && x <= 20 + 1e-9 && y >= -1e-6 && y <= 10 + 1e-6);
        const drawn = seen(line).length > 0;
        const crosses = [0, 1].some((i) => {
          const [a, b] = [ys[i] as number, ys[i + 1] as number];
          return Math.min(a, b) <= 10 && Math.max(a, b) >= 0;
        });
        return within && drawn === crosses;
      }),
    );
    const broken = unbundled({ ...scene, marks: [{ ...bundle, count: 1, ys: Float64Array.of(1, Number.NaN, 3) }] });
    expect(seen(broken.marks[0])).to.deep.equal([]);
  });
});
