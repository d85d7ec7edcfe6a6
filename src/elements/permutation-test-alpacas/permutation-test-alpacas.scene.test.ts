import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TwoGroups } from '../../contract/data/two-groups.js';
import { Format } from '../../locales/format.js';
import type { Mark, SceneSize } from '../../viz/scene.js';
import { tweenScene } from '../../viz/tween-scene.js';
import { cellAt, heapIn, placeOf } from './heap.scene.js';
import { fit, gridIn, textWidth, wrap } from './layout.scene.js';
import { seats } from './pens.scene.js';
import { settings, steps, type Values } from './permutation-test-alpacas.model.js';
import * as later from './later.js';
import { sceneOf, type DrawnScene } from './permutation-test-alpacas.scene.js';
import {
  columnsFor,
  gridStep,
  pileUp,
  rangeOf,
  rankOfShuffle,
  reachOf,
  shuffleAt,
  shuffleOfRank,
} from './pile.scene.js';
import { sentencesOf } from './story.model.js';
import { viewFor } from './view.testing.js';
import { Words } from './words.model.js';

const format = new Format('en');

function draw(
  values: Partial<Values> = {},
  {
    width = 640,
    data,
    pointed = null,
    dir = 'ltr',
  }: { width?: number; data?: TwoGroups; pointed?: number | null; dir?: SceneSize['dir'] } = {},
): DrawnScene {
  const view = viewFor(values, data, { pointed });
  const words = new Words(view, format);
  return sceneOf(view, words, { width, dir }, sentencesOf(words, later.sentences), later);
}

const texts = (scene: DrawnScene): string[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark.text] : []));

const px = { small: 12, normal: 13, title: 14, large: 20, huge: 30 } as const;

/** A text's box, with letters as wide as common fonts draw them. */
function boxOf(mark: Extract<Mark, { kind: 'text' }>): { left: number; right: number; top: number; bottom: number } {
  const size = px[mark.size ?? 'normal'];
  const width = mark.text.length * size * (mark.weight === 'bold' ? 0.58 : 0.52);
  const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
  return { left, right: left + width, top: mark.y - size * 0.75, bottom: mark.y + size * 0.2 };
}

function collisions(scene: DrawnScene): string[] {
  const boxes = scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text !== '' ? [{ text: mark.text, ...boxOf(mark) }] : [],
  );
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const numbersOf = (mark: Mark): number[] =>
  Object.values(mark).flatMap((value: unknown) => (typeof value === 'number' ? [value] : []));

function outside(scene: DrawnScene): string[] {
  return scene.marks
    .filter((mark) => {
      if (mark.kind === 'text') {
        const { left, right, top, bottom } = boxOf(mark);
        return mark.text !== '' && (left < -1 || right > scene.width + 1 || top < -1 || bottom > scene.height + 1);
      }
      if (mark.kind === 'point' || mark.kind === 'symbol')
        return mark.x < 0 || mark.x > scene.width || mark.y < 0 || mark.y > scene.height;
      if (mark.kind === 'dots')
        return Array.from(mark.xs).some((x, i) => x < 0 || x > scene.width || (mark.ys[i] as number) > scene.height);
      if (mark.kind === 'line') return mark.x1 < 0 || mark.x2 > scene.width || mark.y2 > scene.height;
      return false;
    })
    .map((mark) => mark.id);
}

const unspeakable = (scene: DrawnScene): string[] =>
  scene.marks
    .filter(
      (mark) =>
        numbersOf(mark).some((value) => !Number.isFinite(value)) ||
        (mark.kind === 'path' && /NaN|undefined|Infinity/.test(mark.d)) ||
        (mark.kind === 'text' && /NaN|undefined|Infinity/.test(mark.text)),
    )
    .map((mark) => mark.id);

describe('the picture', () => {
  it('says at every step what it shows (text snapshot)', () => {
    expect(texts(draw({ step: 'herd' }))).to.deep.equal(['24 alpacas, no two alike']);
    expect(texts(draw({ step: 'random-assignment' }))).to.deep.equal(['New shampoo', 'Old shampoo']);
    const values = texts(draw({ step: 'wool-values' }));
    expect(values).to.include.members(['New shampoo', 'Old shampoo', '7.6', '3.0', 'wool quality']);
    expect(texts(draw({ step: 'test-statistic' }, { width: 900 }))).to.include.members([
      'mean 6.38',
      'mean 5.29',
      '+1.09',
      'difference of means',
      'our herd: +1.09',
    ]);
    expect(texts(draw({ step: 'one-permutation' }, { width: 900 }))).to.include.members([
      'New shampoo, shuffled',
      'Old shampoo, shuffled',
      'shuffle 1',
      '1',
      'shuffle: one dot',
    ]);
    expect(texts(draw({ step: 'null-distribution' }))).to.include.members([
      '250',
      'shuffles, a dot each',
      'shuffle 250',
    ]);
    const p = texts(draw({ step: 'p-value' }));
    expect(p.some((text) => /^p = 0\.\d+$/.test(text))).to.equal(true);
    expect(p).to.include.members(['exact p = 0.017', '45,136 of 2,704,156']);
    expect(texts(draw({ step: 'verdict' }))).to.include('p ≤ 0.05: rejected');
    expect(texts(draw({ step: 'verdict', effect: 0 }))).to.include('p > 0.05: not rejected');
  });

  it('draws each alpaca once, with a scarf and a tint of the pen it began in, at every step', () => {
    for (const step of steps.slice(1)) {
      const animals = draw({ step }).marks.filter((mark) => mark.id.startsWith('animal-'));
      expect(animals).to.have.length(24);
      expect(new Set(animals.map(({ id }) => id))).to.have.length(24);
      for (const mark of animals) {
        const scarf = mark.kind === 'symbol' && mark.symbol.endsWith('-scarf');
        expect(scarf).to.equal(mark.role === 'treatment');
      }
    }
    const before = draw({ step: 'herd' }).marks.filter((mark) => mark.id.startsWith('animal-'));
    expect(before.every(({ role }) => role === 'muted')).to.equal(true);
  });

  it('draws plain marks on request, in two shapes', () => {
    const animals = draw({ step: 'p-value', marks: 'dots' }).marks.filter((mark) => mark.id.startsWith('animal-'));
    const shape = (mark: Mark): unknown => (mark.kind === 'point' ? mark.shape : mark.kind);
    for (const mark of animals) expect(shape(mark)).to.equal(mark.role === 'treatment' ? 'circle' : 'triangle');
  });

  it('marks extreme dots by colour and shape, and bars by colour and strokes, as many as are counted', () => {
    const view = viewFor({ step: 'p-value', permutations: 300 });
    const scene = draw({ step: 'p-value', permutations: 300 });
    const extreme = scene.marks.find(({ id }) => id === 'null-extreme');
    expect(extreme?.kind === 'dots' && extreme.xs.length).to.equal(view.monteCarlo?.extreme);
    expect(extreme).to.include({ role: 'treatment', shape: 'diamond' });
    const bars = draw({ step: 'p-value', permutations: 3000 });
    expect(bars.marks.map(({ id }) => id)).to.include.members(['null-bars', 'null-tail', 'null-hatch']);
  });

  it('marks both tails when two-sided', () => {
    const scene = draw({ step: 'p-value', alternative: 'two-sided', permutations: 300 });
    expect(scene.marks.map(({ id }) => id)).to.include('mirror');
    const extreme = scene.marks.find(({ id }) => id === 'null-extreme');
    const observed = scene.marks.find(({ id }) => id === 'observed');
    const mirror = scene.marks.find(({ id }) => id === 'mirror');
    if (extreme?.kind !== 'dots' || observed?.kind !== 'line' || mirror?.kind !== 'line') throw new Error('not drawn');
    expect(Array.from(extreme.xs).every((x) => x > observed.x1 || x < mirror.x1)).to.equal(true);
    expect(Array.from(extreme.xs).some((x) => x < mirror.x1)).to.equal(true);
  });

  it('puts the herd into the shuffle that is pointed at, with its number and its line', () => {
    const scene = draw({ step: 'p-value' }, { pointed: 41 });
    expect(texts(scene)).to.include('shuffle 42');
    expect(scene.marks.map(({ id }) => id)).to.include.members(['ring', 'link']);
    const real = draw({ step: 'p-value' });
    expect(texts(real)).to.not.include('shuffle 42');
  });

  // A test a width: in one piece the browser would be out of reach for too long.
  for (const width of [280, 320, 400, 559, 560, 640, 800, 1200, 1600]) {
    it(`stands within its box without text over text at every step, ${String(width)} px wide`, () => {
      for (const step of steps) {
        for (const changes of [{}, { alternative: 'two-sided' }, { view: 'repeats', repeats: 30 }] as const) {
          for (const dir of ['ltr', 'rtl'] as const) {
            const scene = draw({ step, ...changes }, { width, dir });
            expect(outside(scene), `${step} ${dir}`).to.deep.equal([]);
            expect(collisions(scene), `${step} ${dir}`).to.deep.equal([]);
            expect(unspeakable(scene), `${step} ${dir}`).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('does so for any sizes, statistics and data', () => {
    const size = fc.integer({ min: 2, max: 50 });
    fc.assert(
      fc.property(
        fc.record({
          treatmentSize: size,
          controlSize: size,
          effect: fc.integer({ min: -50, max: 50 }).map((x) => x / 10),
          noise: fc.integer({ min: 0, max: 50 }).map((x) => x / 10),
          seed: fc.integer({ min: 0, max: 999 }),
          statistic: fc.constantFrom(...(['mean-difference', 'welch-t'] as const)),
          alternative: fc.constantFrom(...(['greater', 'less', 'two-sided'] as const)),
          marks: fc.constantFrom(...(['alpacas', 'dots'] as const)),
          step: fc.constantFrom(...steps),
          permutations: fc.constantFrom(0, 1, 30, 500),
        }),
        fc.integer({ min: 280, max: 1600 }),
        fc.constantFrom(...(['ltr', 'rtl'] as const)),
        (values, width, dir) => {
          const scene = draw(values, { width, dir });
          expect(outside(scene)).to.deep.equal([]);
          expect(collisions(scene)).to.deep.equal([]);
          expect(unspeakable(scene)).to.deep.equal([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds long names, large and tiny numbers, and equal values', () => {
    const long = 'a very long name of a group that nobody would ever write';
    for (const scale of [1e-6, 1, 1e5, 1e12]) {
      const data = { group: [long, long, long, 'b', 'b', 'b'], value: [1, 2, 3, 4, 5, 7].map((x) => x * scale) };
      for (const step of steps) {
        for (const width of [280, 640]) {
          for (const dir of ['ltr', 'rtl'] as const) {
            const scene = draw({ step }, { width, data, dir });
            expect(collisions(scene), `${step} ${String(scale)} ${dir}`).to.deep.equal([]);
            expect(outside(scene), `${step} ${String(scale)} ${dir}`).to.deep.equal([]);
          }
        }
      }
    }
    const equal = { group: ['a', 'a', 'b', 'b'], value: [2, 2, 2, 2] };
    for (const step of steps)
      expect(unspeakable(draw({ step, statistic: 'welch-t' }, { data: equal }))).to.deep.equal([]);
    const infinite = { group: ['a', 'a', 'b', 'b'], value: [2, 2, 1, 1] };
    for (const step of steps)
      expect(unspeakable(draw({ step, statistic: 'welch-t' }, { data: infinite }))).to.deep.equal([]);
  });

  it('reserves no room for what the step does not show, on a narrow screen', () => {
    const lowest = (scene: DrawnScene, prefix: string): number =>
      Math.max(...scene.marks.flatMap((each) => ('y' in each && each.id.startsWith(prefix) ? [each.y ?? 0] : [])));
    const highest = (scene: DrawnScene, prefix: string): number =>
      Math.min(...scene.marks.flatMap((each) => ('y' in each && each.id.startsWith(prefix) ? [each.y ?? 0] : [])));
    const values = draw({ step: 'wool-values' }, { width: 320 });
    expect(highest(values, 'strip-name') - lowest(values, 'wool-')).to.be.within(20, 45);
    const few = draw({ step: 'wool-values', treatmentSize: 3, controlSize: 27 }, { width: 320 });
    expect(highest(few, 'pen-1') - lowest(few, 'animal-0')).to.be.lessThan(75);
  });

  it('stands mirrored where people read from the right, but for its axes', () => {
    const mark = (scene: DrawnScene, id: string): Mark => {
      const found = scene.marks.find((each) => each.id === id);
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    const text = (scene: DrawnScene, id: string): { x: number; anchor: string } => {
      const found = mark(scene, id);
      if (found.kind !== 'text') throw new Error(`${id} is no text`);
      return { x: found.x, anchor: found.anchor ?? 'start' };
    };
    for (const width of [320, 900]) {
      const [left, right] = (['ltr', 'rtl'] as const).map((dir) => draw({ step: 'verdict' }, { width, dir }));
      if (!left || !right) throw new Error('not drawn');
      for (const id of ['pen-0', 'pen-1', 'middle-0', 'middle-1', 'side-0', 'side-3']) {
        const [a, b] = [text(left, id), text(right, id)];
        expect(b.x, id).to.be.closeTo(width - a.x, 1e-9);
        expect(b.anchor, id).to.equal(a.anchor === 'start' ? 'end' : 'start');
      }
      const [there, here] = [mark(left, 'animal-0'), mark(right, 'animal-0')];
      if (there.kind !== 'symbol' || here.kind !== 'symbol') throw new Error('no alpaca');
      // But for the shake of the hand that drew them.
      expect(here.x).to.be.closeTo(width - there.x, 5);
      const places = right.marks.flatMap((each) =>
        each.kind === 'text' && each.id.startsWith('statistic-label') ? [each] : [],
      );
      expect(places.length).to.be.greaterThan(1);
      expect(places.map(({ x }) => x)).to.deep.equal(places.map(({ x }) => x).sort((a, b) => a - b));
      expect(places[0]?.text).to.contain('−');
    }
    const [key, name] = ['strip-key-0', 'strip-name-0'].map((id) =>
      mark(draw({ step: 'wool-values' }, { dir: 'rtl' }), id),
    );
    expect(key?.kind === 'point' && name?.kind === 'text' && key.x > name.x && name.x > 320).to.equal(true);
    expect(text(draw({}, { dir: 'rtl' }), 'meadow-label')).to.deep.equal({ x: 632, anchor: 'end' });
  });

  it('draws a sample of a large group and says so', () => {
    const value = Array.from({ length: 3000 }, (_, i) => (i * 37) % 101);
    const data = { group: value.map((_, i) => (i % 3 === 0 ? 'a' : 'b')), value };
    const scene = draw({ step: 'test-statistic' }, { data, width: 1000 });
    expect(scene.marks.length).to.be.lessThan(120);
    expect(texts(scene)).to.include('150 of 1,000 drawn, all are counted');
    expect(texts(draw({ step: 'p-value' }, { data })).join(' ')).to.contain('no exact p');
  });

  it('has a handle for each value where the real herd stands, none of them a stop for Tab', () => {
    const ids = (values: Partial<Values>): string[] => (draw(values).handles ?? []).map(({ id }) => id);
    expect(ids({ step: 'herd' })).to.deep.equal([]);
    expect(ids({ step: 'wool-values' })).to.have.length(24);
    expect(ids({ step: 'null-distribution' })).to.deep.equal([]);
    expect(ids({ step: 'verdict' })).to.have.length(24);
    for (const handle of draw({ step: 'verdict' }).handles ?? []) {
      expect(handle.value, handle.id).to.be.within(handle.min, handle.max);
      expect(handle.valueText).to.not.equal('');
      expect(handle.skipped).to.equal(true);
    }
  });
});

describe('places in the pens', () => {
  it('keeps those who stay in their place and swaps those who change', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 4, maxLength: 4 }), (treated) => {
        const labels = Uint8Array.from({ length: 9 }, (_, i) => (treated.includes(i) ? 1 : 0));
        const seat = seats(labels, 4);
        expect([...seat].sort((a, b) => a - b)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        seat.forEach((at, i) => {
          expect(at < 4).to.equal(labels[i] === 1);
          if (i < 4 === (labels[i] === 1)) expect(at).to.equal(i);
        });
      }),
    );
  });

  it('moves an alpaca by its identity from one scene to the next', () => {
    const from = draw({ step: 'one-permutation', permutations: 1 });
    const to = draw({ step: 'one-permutation', permutations: 2 });
    const half = tweenScene(from, to, 0.5);
    const at = (scene: { marks: readonly Mark[] }, id: string): { x: number; y: number } => {
      const mark = scene.marks.find((each) => each.id === id);
      if (mark?.kind !== 'symbol') throw new Error(id);
      return mark;
    };
    const moved = Array.from({ length: 24 }, (_, i) => `animal-${String(i)}`).filter(
      (id) => Math.abs(at(from, id).x - at(to, id).x) > 5,
    );
    expect(moved.length).to.be.greaterThan(0);
    for (const id of moved) {
      const [a, b, c] = [at(from, id).x, at(half, id).x, at(to, id).x];
      expect(Math.abs(a - b) + Math.abs(b - c)).to.be.closeTo(Math.abs(a - c), 1e-6);
    }
  });

  it('fits a grid into its box', () => {
    const grid = gridIn(12, { x: 0, y: 0, width: 260, height: 150 }, 56, 15);
    expect(grid.columns * grid.rows).to.be.at.least(12);
    expect(grid.cellWidth * grid.columns).to.be.closeTo(260, 1e-9);
    expect(grid.size).to.be.within(24, 56);
  });

  it('cuts and wraps texts to the room there is', () => {
    expect(fit('short', 200, 12)).to.equal('short');
    expect(textWidth(fit('a text that is much too long', 60, 12), 12)).to.be.at.most(60);
    expect(wrap('one two three four five', 60, 12, 2)).to.have.length(2);
  });
});

describe('the pile', () => {
  const statistics = [-1, -0.5, -0.5, 0, 0.2, 0.7, 1, 1.5];
  const isExtreme = (value: number): boolean => value >= 0.7;
  const columns = columnsFor(reachOf(rangeOf(statistics, 0.7)), 0.7, 'greater', 10);
  const pile = pileUp(statistics, columns, 0.7, 'greater', isExtreme);

  it('reaches over everything, with 0 in the middle where it lies between', () => {
    const { low, high } = reachOf(rangeOf(statistics, 0.7));
    expect(low).to.equal(-high);
    expect(high).to.be.greaterThan(1.5);
    expect(reachOf(rangeOf([2, 3], 4)).low).to.be.within(1.5, 2);
    expect(reachOf(rangeOf([Infinity], Infinity))).to.deep.equal({ low: -1, high: 1 });
  });

  it('never mixes extreme and other statistics in one column, ties included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 3, max: 40 }),
        fc.constantFrom(...(['greater', 'less', 'two-sided'] as const)),
        (integers, observed, alternative) => {
          const values = integers.map((x) => x / 10);
          const at = observed / 10;
          const test = (value: number): boolean =>
            alternative === 'greater'
              ? value >= at - 1e-9
              : alternative === 'less'
                ? value <= at + 1e-9
                : Math.abs(value) >= at - 1e-9;
          const shape = columnsFor(reachOf(rangeOf(values, at)), at, alternative, 30);
          const heap = pileUp(values, shape, at, alternative, test);
          heap.counts.forEach((count, column) => {
            expect([0, count]).to.include(heap.extremes[column]);
          });
          expect(heap.counts.reduce((a, b) => a + b, 0)).to.equal(values.length);
        },
      ),
    );
  });

  it('makes columns of whole steps where the statistics lie on a grid', () => {
    const onGrid = Float64Array.from({ length: 1000 }, (_, i) => (((i * 37) % 101) - 50) / 120);
    const step = gridStep(onGrid);
    expect(step).to.be.closeTo(1 / 120, 1e-12);
    expect(gridStep(Float64Array.from({ length: 1000 }, (_, i) => Math.sin(i)))).to.equal(0);
    for (const alternative of ['greater', 'less', 'two-sided'] as const) {
      const shape = columnsFor(reachOf(rangeOf(onGrid, 0.25)), 0.25, alternative, 20, step);
      expect(shape.width / step).to.be.closeTo(Math.round(shape.width / step), 1e-9);
      const test = {
        greater: (x: number) => x >= 0.25 - 1e-9,
        less: (x: number) => x <= 0.25 + 1e-9,
        'two-sided': (x: number) => Math.abs(x) >= 0.25 - 1e-9,
      }[alternative];
      const heap = pileUp(onGrid, shape, 0.25, alternative, test);
      heap.counts.forEach((count, column) => {
        expect([0, count]).to.include(heap.extremes[column]);
      });
    }
  });

  it('finds the shuffle under a place, and the place of a shuffle', () => {
    const heap = heapIn(pile, { x: 10, y: 20, width: 300, height: 100 });
    statistics.forEach((_, i) => {
      const cell = cellAt(heap, placeOf(heap, i));
      expect(cell && shuffleAt(pile, cell.column, cell.level)).to.equal(i);
    });
    expect(cellAt(heap, { x: 0, y: 50 })).to.equal(null);
    expect(cellAt(heap, { x: 15, y: -50 })).to.equal(null);
  });

  it('walks the shuffles in order of their statistic', () => {
    const walked = statistics.map((_, rank) => shuffleOfRank(pile, statistics, rank) as number);
    const order = walked.map((i) => statistics[i] as number);
    expect(order).to.deep.equal([...statistics].sort((a, b) => a - b));
    walked.forEach((shuffle, rank) => {
      expect(rankOfShuffle(pile, statistics, shuffle)).to.equal(rank);
    });
    expect(shuffleOfRank(pile, statistics, 99)).to.equal(null);
  });

  it('turns into bars where there are too many dots, and into bars of the same counts', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ((i * 37) % 101) / 50 - 1);
    const shape = columnsFor(reachOf(rangeOf(many, 0.7)), 0.7, 'greater', 40);
    const heap = heapIn(pileUp(many, shape, 0.7, 'greater', isExtreme), { x: 0, y: 0, width: 300, height: 100 });
    expect(heap.bars).to.equal(true);
    expect(heap.rise * heap.pile.highest).to.be.at.most(100);
  });

  it('goes on with an earlier pile as if it had been piled up at once', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ((i * 37) % 101) / 50 - 1);
    const shape = columnsFor(reachOf(rangeOf(many, 0.7)), 0.7, 'greater', 40);
    const at = (n: number, earlier?: ReturnType<typeof pileUp>) =>
      pileUp(many.slice(0, n), shape, 0.7, 'greater', isExtreme, earlier);
    const bit = at(3000, at(1500, at(10)));
    expect(bit).to.deep.equal(at(3000));
    expect(at(20, bit)).to.deep.equal(at(20));
    expect(rangeOf(many, 0.7, rangeOf(many.slice(0, 9), 0.7))).to.deep.equal(rangeOf(many, 0.7));
  });

  it('lays infinite statistics into the outer columns', () => {
    const heap = pileUp([Infinity, -Infinity, 0], columns, 0.7, 'greater', isExtreme);
    expect(heap.infinite).to.equal(2);
    expect(heap.column[1]).to.equal(0);
  });
});

it('knows a default for every setting', () => {
  for (const [name, setting] of Object.entries(settings))
    expect(setting.parse(setting.default, name).ok).to.equal(true);
});
