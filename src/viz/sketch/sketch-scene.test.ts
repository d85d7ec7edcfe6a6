import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyScene } from '../../testing/any-scene.js';
import { unfiniteMarks } from '../../testing/scene-audit.js';
import type { CurveMark, Mark, Scene } from '../scene.js';
import { sketchScene } from './sketch-scene.js';

const dots = { xs: [10, 20, 30], ys: [5, 5, 5], radius: 4 };

/** One of every kind, and of every variant that is drawn in another way. A new kind of mark does not compile without one. */
const byKind: Readonly<Record<Mark['kind'], readonly Mark[]>> = {
  line: [
    { kind: 'line', id: 'line', role: 'grid', x1: 0, y1: 10, x2: 100, y2: 10 },
    { kind: 'line', id: 'thick', role: 'treatment', x1: 50, y1: 0, x2: 50, y2: 90, width: 3 },
    { kind: 'line', id: 'dashed', role: 'truth', x1: 0, y1: 20, x2: 100, y2: 20, dash: 'long' },
  ],
  curve: [
    { kind: 'curve', id: 'curve', role: 'model', points: Float64Array.of(0, 0, 10, 5, Number.NaN, 0, 20, 5, 90, 0) },
    { kind: 'curve', id: 'truth', role: 'truth', points: Float64Array.of(0, 9, 90, 9), dash: 'long', halo: true },
  ],
  rect: [
    { kind: 'rect', id: 'bar', role: 'bias', x: 5, y: 5, width: 20, height: 40 },
    { kind: 'rect', id: 'frame', role: 'noise', x: 5, y: 5, width: 20, height: 40, hollow: true },
    { kind: 'rect', id: 'sliver', role: 'accent', x: 5, y: 5, width: 3, height: 12 },
  ],
  point: [
    { kind: 'point', id: 'dot', role: 'train', x: 50, y: 50, radius: 5 },
    {
      kind: 'point',
      id: 'diamond',
      role: 'test',
      x: 60,
      y: 50,
      radius: 5,
      shape: 'diamond',
      hollow: true,
      opacity: 0.5,
    },
  ],
  path: [
    { kind: 'path', id: 'bracket', role: 'ink', d: 'M0,0h-6v40h6', x: 4, y: 5 },
    { kind: 'path', id: 'thread', role: 'muted', d: 'M0,0C20,0 20,40 40,40', dash: 'dots' },
    { kind: 'path', id: 'heap', role: 'grid', d: 'M0,0h40v30h-40z', filled: true },
    { kind: 'path', id: 'arrow', role: 'accent', d: 'M0,0h6l-3,6z', filled: true },
  ],
  symbol: [{ kind: 'symbol', id: 'animal', role: 'treatment', symbol: 'alpaca-0', x: 20, y: 20, size: 24 }],
  dots: [
    { kind: 'dots', id: 'dots', role: 'grid', ...dots },
    { kind: 'dots', id: 'extreme', role: 'treatment', ...dots, shape: 'diamond' },
    { kind: 'dots', id: 'corners', role: 'control', ...dots, shape: 'triangle' },
  ],
  bundle: [
    {
      kind: 'bundle',
      id: 'crowd',
      role: 'model',
      xs: Float64Array.of(0, 50, 100),
      ys: Float64Array.of(1, 2, 3, 4, Number.NaN, 6),
      count: 2,
      clip: [0, 0, 100, 100],
    },
  ],
  text: [{ kind: 'text', id: 'words', role: 'ink', x: 0, y: 0, text: 'words' }],
};

/** Kinds that are left as they are, and why. */
const leftAlone: Partial<Record<Mark['kind'], string>> = { text: 'letters are read, not looked at' };

const marks = Object.values(byKind).flat();
const scene: Scene = { width: 100, height: 100, marks, summary: 'Everything' };

/** A scene of the same marks as new objects: what was drawn before is not remembered. */
const afresh = (of: Scene): Scene => ({ ...of, marks: of.marks.map((mark) => ({ ...mark })) });

const byHand = (mark: Mark, seed = 1): readonly Mark[] => sketchScene({ ...scene, marks: [mark] }, seed).marks;

describe('sketchScene', () => {
  for (const mark of marks) {
    const reason = leftAlone[mark.kind];
    it(`${reason ? 'leaves' : 'draws'} ${mark.kind} ${mark.id} ${reason ? `alone: ${reason}` : 'by hand'}`, () => {
      const drawn = byHand(mark);
      if (reason) expect(drawn).to.deep.equal([mark]);
      else expect(drawn).to.not.deep.equal([mark]);
      expect(drawn.every(({ role }) => role === mark.role)).to.equal(true);
      expect(drawn.every(({ opacity }) => opacity === mark.opacity)).to.equal(true);
      expect(drawn.some(({ id }) => id === mark.id)).to.equal(true);
    });
  }

  it('draws the same wobble for the same seed, and another for another', () => {
    expect(sketchScene(scene, 3)).to.deep.equal(sketchScene(afresh(scene), 3));
    const [three, four] = [sketchScene(scene, 3), sketchScene(afresh(scene), 4)];
    for (const kind of ['line', 'curve', 'rect', 'point', 'path', 'dots', 'bundle'] as const) {
      const [id] = byKind[kind].map((mark) => mark.id);
      const find = (each: Scene): Mark[] => each.marks.filter((mark) => mark.id.startsWith(id ?? ''));
      expect(find(four), kind).to.not.deep.equal(find(three));
    }
  });

  it('draws a mark that stayed the same no second time, so that its node stays', () => {
    const [before, after] = [sketchScene(scene, 5), sketchScene({ ...scene, marks: [...marks].reverse() }, 5)];
    for (const mark of before.marks) expect(after.marks.includes(mark), mark.id).to.equal(true);
  });

  it('keeps the strokes of a point that moves', () => {
    const dot = byKind.point[0] as Mark & { kind: 'point' };
    const [, here] = byHand(dot);
    const [, there] = byHand({ ...dot, x: 77, y: 3 });
    expect(here?.kind === 'path' && here.d).to.equal(there?.kind === 'path' && there.d);
    expect(there).to.include({ x: 77, y: 3 });
  });

  it('keeps the shape of every dot while the heap grows', () => {
    const heap = byKind.dots[0] as Mark & { kind: 'dots' };
    const d = (mark: Mark): string => {
      const [drawn] = byHand(mark);
      return drawn?.kind === 'path' ? drawn.d : '';
    };
    expect(
      d({ ...heap, xs: [...(heap.xs as number[]), 40], ys: [...(heap.ys as number[]), 5] }).startsWith(d(heap)),
    ).to.equal(true);
  });

  it('strays from a line by no more than a hand does', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.double({ min: -800, max: 1600, noNaN: true }), { minLength: 4 }),
        (seed, places) => {
          const line: CurveMark = {
            kind: 'curve',
            id: 'c',
            role: 'model',
            points: Float64Array.of(0, ...places),
            dash: 'long',
          };
          const [drawn] = byHand(line, seed) as CurveMark[];
          const pairs = Math.floor(line.points.length / 2);
          const [first, last] = [0, 2 * (pairs - 1)];
          const end = (drawn?.points.length ?? 0) - 2;
          const off = [
            (drawn?.points[0] ?? 0) - (line.points[first] ?? 0),
            (drawn?.points[1] ?? 0) - (line.points[first + 1] ?? 0),
            (drawn?.points[end] ?? 0) - (line.points[last] ?? 0),
            (drawn?.points[end + 1] ?? 0) - (line.points[last + 1] ?? 0),
          ];
          return off.every((each) => Math.abs(each) <= 1.5);
        },
      ),
    );
  });

  it('gives every mark a wobble of its own, even at seed 0', () => {
    const [line] = byKind.line;
    const twins = { ...scene, marks: [{ ...line, id: 'a' } as Mark, { ...line, id: 'b' } as Mark] };
    const [a, b] = sketchScene(twins, 0).marks;
    expect(a?.kind === 'path' && a.d).to.not.equal(b?.kind === 'path' && b.d);
  });

  it('keeps ids apart, dashes whole and halos under their lines', () => {
    const drawn = sketchScene(scene, 1).marks;
    expect(new Set(drawn.map(({ id }) => id)).size).to.equal(drawn.length);
    expect(drawn.find(({ id }) => id === 'dashed')).to.include({ dash: 'long' });
    expect(drawn.find(({ id }) => id === 'truth')).to.include({ kind: 'curve', dash: 'long', halo: true });
    expect(drawn.some(({ id }) => id === 'truth again')).to.equal(false);
    const moves = (id: string): number => {
      const mark = drawn.find((each) => each.id === id);
      return mark?.kind === 'path' ? (mark.d.match(/M/g)?.length ?? 0) : 0;
    };
    expect(moves('dashed'), 'one stroke: a second one would fill its gaps').to.equal(1);
    expect(moves('line')).to.equal(2);
  });

  it('fills a bar by hachure, leaves a hollow one empty and a sliver full', () => {
    const ids = sketchScene(scene, 1).marks.map(({ id }) => id);
    expect(ids).to.include('bar hachure').and.to.not.include('frame hachure').and.to.not.include('sliver hachure');
    expect(byHand(byKind.rect[2] as Mark)[0]).to.equal(byKind.rect[2]);
    expect(ids).to.include('arrow').and.to.include('arrow outline');
  });

  it('draws nothing that is no number where there was a number, and never gives up', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 0, max: 1e6 }), (any, seed) => {
        const before = new Set(unfiniteMarks(any));
        const drawn = sketchScene(any, seed);
        const broken = drawn.marks.filter(
          (mark) => mark.kind === 'path' && /NaN|Infinity|undefined/.test(mark.d) && !any.marks.includes(mark),
        );
        const unfinite = unfiniteMarks(drawn).filter((id) => ![...before].some((other) => id.startsWith(other)));
        return broken.length === 0 && unfinite.length === 0;
      }),
    );
  });
});
