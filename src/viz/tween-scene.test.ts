import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CurveMark, Mark, PointMark, Scene, TextMark } from './scene.js';
import { tweenScene } from './tween-scene.js';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const opacity = fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: undefined });
const point = (id: string): fc.Arbitrary<PointMark> =>
  fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 1, max: 20 }), opacity }).map((drawn) => ({
    kind: 'point',
    id,
    role: 'train',
    x: drawn.x,
    y: drawn.y,
    radius: drawn.radius,
    ...(drawn.opacity === undefined ? {} : { opacity: drawn.opacity }),
  }));
const scene = (ids: readonly string[]): fc.Arbitrary<Scene> =>
  fc.record({
    width: fc.constant(400),
    height: fc.integer({ min: 100, max: 400 }),
    summary: fc.constant('Dots'),
    marks: fc.tuple(...ids.map(point)),
  });
const ratio = fc.double({ min: 0, max: 1, noNaN: true });

const still = (marks: readonly Mark[]): Scene => ({ width: 100, height: 100, summary: 'A scene', marks });

describe('a scene between two scenes', () => {
  it('is the first one at 0 and before, the second one at 1 and after, and a scene to itself is itself', () => {
    fc.assert(
      fc.property(scene(['a', 'b']), scene(['b', 'c']), ratio, (from, to, t) => {
        expect(tweenScene(from, to, 0)).to.equal(from);
        expect(tweenScene(from, to, -1)).to.equal(from);
        expect(tweenScene(from, to, 1)).to.equal(to);
        expect(tweenScene(from, to, 2)).to.equal(to);
        expect(tweenScene(from, from, t)).to.equal(from);
      }),
    );
  });

  it('has the marks of the second one, in its order, paired by id whatever the order was', () => {
    fc.assert(
      fc.property(scene(['a', 'b', 'gone']), scene(['new', 'b', 'a']), (from, to) => {
        const between = tweenScene(from, to, 0.5);
        expect(between.marks.map(({ id }) => id)).to.deep.equal(['new', 'b', 'a']);
        for (const id of ['a', 'b']) {
          const [start, middle, end] = [from, between, to].map((each) => each.marks.find((mark) => mark.id === id)) as [
            PointMark,
            PointMark,
            PointMark,
          ];
          expect(middle.x).to.be.closeTo((start.x + end.x) / 2, 1e-9);
          expect(middle.radius).to.be.closeTo((start.radius + end.radius) / 2, 1e-9);
        }
      }),
    );
  });

  it('moves every number of a mark onward, never back and never beyond', () => {
    fc.assert(
      fc.property(scene(['a']), scene(['a']), ratio, ratio, (from, to, t1, t2) => {
        const [early, late] = [Math.min(t1, t2), Math.max(t1, t2)].map(
          (t) => tweenScene(from, to, t).marks[0] as PointMark,
        ) as [PointMark, PointMark];
        const [start, end] = [from.marks[0] as PointMark, to.marks[0] as PointMark];
        const direction = Math.sign(end.x - start.x);
        expect((late.x - early.x) * direction).to.be.at.least(-1e-9);
        expect(early.x).to.be.within(Math.min(start.x, end.x) - 1e-9, Math.max(start.x, end.x) + 1e-9);
      }),
    );
  });

  it('is close to its ends near its ends: nothing jumps or flashes', () => {
    const tiny = 1e-9;
    fc.assert(
      fc.property(scene(['a']), scene(['a']), (from, to) => {
        for (const [t, end] of [
          [tiny, from],
          [1 - tiny, to],
        ] as const) {
          const near = tweenScene(from, to, t).marks[0] as PointMark;
          const there = end.marks[0] as PointMark;
          expect(near.x).to.be.closeTo(there.x, 1e-4);
          expect(near.opacity ?? 1).to.be.closeTo(there.opacity ?? 1, 1e-6);
        }
      }),
    );
  });

  it('fades new marks in up to their own opacity', () => {
    const made: Mark = { kind: 'point', id: 'new', role: 'test', x: 1, y: 1, radius: 2, opacity: 0.5 };
    expect(tweenScene(still([]), still([made]), 0.5).marks[0]?.opacity).to.equal(0.25);
    expect(tweenScene(still([]), still([{ ...made, opacity: 1 }]), 0.25).marks[0]?.opacity).to.equal(0.25);
  });

  it('bends curves of the same number of points, and takes the later one if they differ', () => {
    const curve = (...points: number[]): CurveMark => ({
      kind: 'curve',
      id: 'c',
      role: 'model',
      points: Float64Array.from(points),
    });
    const bent = tweenScene(still([curve(0, 0, 10, 0)]), still([curve(0, 10, 10, 20)]), 0.5).marks[0] as CurveMark;
    expect([...bent.points]).to.deep.equal([0, 5, 10, 10]);
    const later = curve(1, 2);
    expect((tweenScene(still([curve(0, 0, 10, 0)]), still([later]), 0.5).marks[0] as CurveMark).points).to.equal(
      later.points,
    );
  });

  it('takes words, roles and another kind from the later scene', () => {
    const text = (words: string, x: number): TextMark => ({ kind: 'text', id: 't', role: 'ink', x, y: 0, text: words });
    const middle = tweenScene(still([text('before', 0)]), still([{ ...text('after', 10), role: 'bias' }]), 0.5);
    expect(middle.marks[0]).to.include({ text: 'after', x: 5, role: 'bias' });
    const dot: Mark = { kind: 'point', id: 't', role: 'ink', x: 9, y: 9, radius: 3 };
    expect(tweenScene(still([text('before', 0)]), still([dot]), 0.5).marks[0]).to.equal(dot);
  });

  it('leaves a mark alone that is the same object in both', () => {
    const dot: Mark = { kind: 'point', id: 'd', role: 'ink', x: 9, y: 9, radius: 3 };
    expect(tweenScene(still([dot]), still([dot]), 0.5).marks[0]).to.equal(dot);
  });

  it('grows the height and says what the later scene says', () => {
    const middle = tweenScene(still([]), { ...still([]), height: 200, summary: 'Later' }, 0.5);
    expect(middle).to.include({ height: 150, summary: 'Later', width: 100 });
  });

  it('leaves both scenes as they were', () => {
    const from = still([{ kind: 'point', id: 'd', role: 'ink', x: 1, y: 1, radius: 3 }]);
    const to = still([{ kind: 'point', id: 'd', role: 'ink', x: 9, y: 9, radius: 3 }]);
    const before = JSON.stringify([from, to]);
    tweenScene(from, to, 0.5);
    expect(JSON.stringify([from, to])).to.equal(before);
  });
});
