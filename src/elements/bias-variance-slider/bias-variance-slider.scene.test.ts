import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Format } from '../../locales/format.js';
import { marksOutside, sceneText, sharedIds, unfiniteMarks } from '../../testing/scene-audit.js';
import { expectSnapshot } from '../../testing/snapshot.js';
import type { Mark, Scene } from '../../viz/scene.js';
import type { Values } from './bias-variance-slider.model.js';
import { createFigure } from './bias-variance-slider.scene.js';
import { families } from './families.model.js';
import { clipped, lineEnds } from './layout.scene.js';
import { steps } from './steps.model.js';
import { studyFor, type Options } from './study.testing.js';

const format = new Format('en');

function draw(values: Partial<Values> = {}, options: Options = {}, width = 640, dir: 'ltr' | 'rtl' = 'ltr'): Scene {
  return createFigure()(studyFor({ samples: 20, ...values }, options), { width, dir }, format);
}

const px = { small: 12, normal: 13, title: 14, large: 20, huge: 30 } as const;

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the texts, with letters as wide as common fonts draw them. */
const textBoxes = (scene: Scene): TextBox[] =>
  scene.marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.text === '') return [];
    const size = px[mark.size ?? 'normal'];
    const width = mark.text.length * size * (mark.weight === 'bold' ? 0.6 : 0.53);
    const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    return [{ text: mark.text, left, right: left + width, top: mark.y - size * 0.75, bottom: mark.y + size * 0.2 }];
  });

function collisions(scene: Scene): string[] {
  const boxes = textBoxes(scene);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const textsOutside = (scene: Scene): string[] =>
  textBoxes(scene)
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > scene.width + 1 || top < -1 || bottom > scene.height + 1,
    )
    .map(({ text }) => text);

const find = (scene: Scene, id: string): Mark | undefined => scene.marks.find((mark) => mark.id === id);
const textOf = (scene: Scene, id: string): string => {
  const mark = find(scene, id);
  return mark?.kind === 'text' ? mark.text : '';
};

const own = {
  x: [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997],
  y: [12000, 12500, 11800, 13000, 14000, 13800, 15000, 14900],
};

describe('bias-variance slider: scene', () => {
  for (const step of steps) {
    it(`draws step "${step}" as it always did`, async () => {
      await expectSnapshot(`bias-variance ${step}`, sceneText(draw({ step })));
    });
  }

  it('draws own data as it always did', async () => {
    await expectSnapshot(
      'bias-variance own data',
      sceneText(draw({ step: 'parts', family: 'tree' }, { own, probe: 20 }, 320)),
    );
  });

  it('names the bottom of the curve without covering what stands beside it', () => {
    const base = { family: 'ridge', step: 'sample', seed: 1569315187 } as const;
    const [complexity = 0] = studyFor(base, { own, pending: true }).stops;
    for (let width = 552; width <= 568; width += 4) {
      const scene = draw({ ...base, samples: 10, complexity }, { own }, width);
      expect(collisions(scene), `${String(width)} px`).to.deep.equal([]);
    }
  });

  it('holds everything within the picture, no text over another, no number that is none, at any width and for any choice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1600 }),
        fc.constantFrom(...families),
        fc.constantFrom('sine', 'wave', 'bump', 'step', 'quadratic', 'line'),
        fc.constantFrom(...steps),
        fc.record({
          sampleSize: fc.integer({ min: 10, max: 40 }),
          noise: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true })),
          seed: fc.nat(),
          place: fc.nat(),
          probe: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
          pending: fc.boolean(),
          own: fc.boolean(),
          rtl: fc.boolean(),
          moved: fc.boolean(),
          evaluateAt: fc.constantFrom('grid', 'design'),
        }),
        (width, family, truth, step, more) => {
          const options: Options = {
            pending: more.pending,
            ...(more.own ? { own } : {}),
            ...(more.probe === undefined ? {} : { probe: Math.min(more.probe, 7) }),
          };
          const { sampleSize, noise, seed } = more;
          const evaluateAt = more.evaluateAt === 'grid' ? 'grid' : 'design';
          const moved = more.moved ? ([[2, 1.5]] as const) : [];
          const base = { family, truth, step, sampleSize, noise, seed, evaluateAt, moved } as Partial<Values>;
          const { stops } = studyFor(base, { ...options, pending: true });
          const complexity = stops[more.place % stops.length] as number;
          const scene = draw({ ...base, samples: 10, complexity }, options, width, more.rtl ? 'rtl' : 'ltr');
          expect(unfiniteMarks(scene)).to.deep.equal([]);
          expect(marksOutside(scene)).to.deep.equal([]);
          expect(textsOutside(scene)).to.deep.equal([]);
          expect(collisions(scene)).to.deep.equal([]);
          expect(sharedIds(scene)).to.deep.equal([]);
          for (const { text } of textBoxes(scene)) expect(text).to.not.match(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives marks that a move does not touch back as the very same objects', () => {
    const figure = createFigure();
    const before = studyFor({ complexity: 3, samples: 20 });
    const after = { ...before, ...studyFor({ complexity: 4, samples: 20 }, { pending: true }) };
    const { design, sample, scaled, curve, training } = before;
    const same = { design, sample, scaled, curve, training };
    const size = { width: 800, dir: 'ltr' as const };
    const first = new Set(figure(before, size, format).marks);
    const second = figure({ ...after, ...same, many: before.many }, size, format).marks;
    const fresh = second.filter((mark) => !first.has(mark)).map(({ id }) => id);
    expect(fresh).to.include('one fit');
    expect(fresh).to.not.include.members(['train 0', 'test 0', 'one truth', 'curve whole', 'many truth']);
    // Of about 140: the parts and their words, the place on the curve, and the heading.
    expect(fresh.length).to.be.lessThan(second.length / 2);
  });

  it('gives each point a handle that the walk over the marks leads to, and moves nothing but what a moved point touches', () => {
    const figure = createFigure();
    const size = { width: 800, dir: 'ltr' as const };
    const before = studyFor({ samples: 20 });
    const first = figure(before, size, format);
    const moved = studyFor({ samples: 20, moved: [[4, -0.5]] }, { pending: true });
    const { design, scaled, curve, many } = before;
    const kept = { design, scaled, curve, many, working: null, trainingBefore: before.training };
    // As a hand moves it: the fresh sample is the same object.
    const sample = { ...moved.sample, testY: before.sample.testY };
    const second = figure({ ...moved, ...kept, sample, point: 4 }, size, format);
    const points = (scene: Scene) => scene.handles?.filter(({ id }) => id.startsWith('point-')) ?? [];
    expect(points(first).length).to.equal(30);
    expect(
      points(first)
        .filter(({ skipped }) => !skipped)
        .map(({ id }) => id),
    ).to.deep.equal([]);
    expect(points(second)[3]).to.include({ value: -0.5, label: 'point 4 of 30', valueText: 'y = −0.5 at x = 0.12' });
    const same = new Set<unknown>([...first.marks, ...points(first)]);
    expect(
      points(second)
        .filter((handle) => !same.has(handle))
        .map(({ id }) => id),
    ).to.deep.equal(['point-4']);
    const fresh = second.marks.filter((mark) => !same.has(mark)).map(({ id }) => id);
    expect(fresh.filter((id) => /^(train|test) \d/.test(id))).to.deep.equal(['train 3']);
    expect(fresh).to.include.members(['one fit', 'one drawn', 'many hint']);
    expect(fresh).to.not.include.members(['one truth', 'crowd', 'curve whole']);
    expect(textOf(second, 'one drawn')).to.equal('1 moved by hand');
    expect(textOf(second, 'many hint')).to.equal('as drawn, without your moves');
    const train = find(second, 'curve train');
    expect(train?.opacity, 'the training errors of the sample before').to.equal(0.4);
  });

  it('keeps a handle on its dot, whose track is the axis', () => {
    const scene = draw({ moved: [[9, 40]] });
    for (const { id, x, y, value, min, max, track } of scene.handles?.slice(2) ?? []) {
      const dot = find(scene, `train ${String(Number(id.replace('point-', '')) - 1)}`);
      expect(dot).to.include({ x, y });
      const [from, to] = track ?? [0, 0];
      expect(from + ((value - min) / (max - min)) * (to - from)).to.be.closeTo(y, 1e-9);
    }
  });

  it('has no handles where a hand would not hit the one it wants', () => {
    const count = (sampleSize: number): number => draw({ sampleSize }, { pending: true }).handles?.length ?? 0;
    expect(count(60)).to.equal(62);
    expect(count(61)).to.equal(2);
  });

  it('draws the fit over the dots where they are many', () => {
    const places = (sampleSize: number): number[] => {
      const ids = draw({ sampleSize }, { pending: true }).marks.map(({ id }) => id);
      return [ids.indexOf('one fit'), ids.indexOf('test 0')];
    };
    expect(places(30)[0]).to.be.lessThan(places(30)[1] ?? 0);
    expect(places(200)[0]).to.be.greaterThan(places(200)[1] ?? 0);
  });

  it('writes years without a separator, and larger numbers with one', () => {
    const scene = draw({}, { own, probe: 20, pending: true }, 800);
    expect(textOf(scene, 'one x 1990')).to.equal('1990');
    expect(textOf(scene, 'one y 12000')).to.equal('12,000');
    expect(textOf(scene, 'many at muted')).to.equal('at x = 1991.4');
    const amounts = { ...own, x: own.x.map((x) => x + 1500) };
    const dear = draw({}, { own: amounts, pending: true }, 800);
    expect(textOf(dear, 'one x 3490')).to.equal('3,490');
  });

  it('says nothing of chance where there is no noise', () => {
    expect(textOf(draw({ noise: 0 }), 'parts note')).to.equal('');
    expect(textOf(draw({ noise: 0.1 }), 'parts note')).to.contain('gap');
  });

  it('fills the bar with the parts as shares of the whole', () => {
    const scene = draw({ complexity: 1 });
    const heights = ['bias2', 'variance', 'noise'].map((id) => {
      const mark = find(scene, `part ${id}`);
      return mark?.kind === 'rect' ? mark.height : 0;
    });
    const { bias2, variance, noise } = studyFor({ complexity: 1, samples: 20 }).many?.parts ?? {};
    const values = [bias2 ?? 0, variance ?? 0, noise ?? 0];
    const sum = values.reduce((a, b) => a + b, 0);
    const total = heights.reduce((a, b) => a + b, 0);
    values.forEach((value, i) => {
      expect((heights[i] ?? 0) / total).to.be.closeTo(value / sum, 0.02);
    });
  });

  it('puts the closed form beside the estimate where there is one', () => {
    expect(textOf(draw({ complexity: 1 }), 'exact bias2')).to.not.equal('');
    expect(textOf(draw({ complexity: 1 }, {}, 300), 'exact bias2')).to.not.equal('');
    expect(find(draw({ family: 'tree' }), 'exact bias2')).to.equal(undefined);
  });

  it('calls a slightly negative estimate of bias² "about 0"', () => {
    const study = studyFor({ complexity: 12, samples: 20 });
    const many = study.many && { ...study.many, parts: { ...study.many.parts, bias2: -1e-5 } };
    const scene = createFigure()({ ...study, many }, { width: 800, dir: 'ltr' }, format);
    expect(textOf(scene, 'value bias2')).to.equal('about 0');
  });

  it('lets an exploding variance leave the picture, and says from where', () => {
    const scene = draw({ sampleSize: 18, complexity: 15 });
    expect(textOf(scene, 'curve leaves')).to.contain('off chart from degree');
    expect(find(scene, 'place beyond')).to.not.equal(undefined);
    expect(find(draw({ complexity: 3 }), 'place')).to.not.equal(undefined);
  });

  it('keeps the last crowd, fainter, while the next one is computed', () => {
    const study = studyFor({ samples: 20 });
    const figure = createFigure();
    const size = { width: 800, dir: 'ltr' as const };
    const bundleOf = (scene: Scene): Mark | undefined => find(scene, 'crowd');
    const fresh = bundleOf(figure(study, size, format));
    const stale = bundleOf(figure({ ...study, working: 0.5 }, size, format));
    expect(fresh?.kind === 'bundle' && fresh.stale).to.equal(undefined);
    expect(stale?.kind === 'bundle' && stale.stale).to.equal(true);
    expect(fresh?.kind === 'bundle' && stale?.kind === 'bundle' && fresh.ys === stale.ys).to.equal(true);
  });

  it('merges the dots of large samples, and says how many it draws', () => {
    const n = 5000;
    const x = Array.from({ length: n }, (_, i) => i);
    const large = studyFor({ family: 'ridge' }, { own: { x, y: x.map((value) => value % 7) }, pending: true });
    const scene = createFigure()(large, { width: 800, dir: 'ltr' }, format);
    const dots = find(scene, 'train');
    expect(dots?.kind === 'dots' && dots.xs.length).to.equal(1666);
    expect(textOf(scene, 'one drawn')).to.equal('1,666 of 5,000 points drawn');
    expect(scene.marks.length).to.be.lessThan(120);
  });

  it('lies below one another where it is narrow, in two columns where it is wide, mirrored under right-to-left', () => {
    expect(draw({}, {}, 400).height).to.be.greaterThan(draw({}, {}, 800).height);
    const x = (scene: Scene): number => {
      const mark = find(scene, 'one base');
      return mark?.kind === 'line' ? mark.x1 : NaN;
    };
    expect(x(draw({}, {}, 800))).to.be.lessThan(100);
    expect(x(draw({}, {}, 800, 'rtl'))).to.be.greaterThan(400);
  });

  describe('a clipped line', () => {
    it('is cut exactly at the border, with a gap while it is outside', () => {
      const line = clipped([0, 10, 20, 30], [5, -5, -5, 5], 0, 10);
      expect([...line]).to.deep.equal([0, 5, 5, 0, NaN, NaN, 25, 0, 30, 5]);
    });

    it('goes through the box where it crosses it at once', () => {
      expect([...clipped([0, 10], [-10, 20], 0, 10)].map(Math.round)).to.deep.equal([3, 0, 7, 10]);
    });

    it('never leaves the box', () => {
      fc.assert(
        fc.property(
          fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 }),
          (ys) => {
            const line = clipped(
              ys.map((_, i) => i),
              ys,
              0,
              100,
            );
            for (let i = 1; i < line.length; i += 2)
              if (!Number.isNaN(line[i])) expect(line[i]).to.be.within(-1e-6, 100 + 1e-6);
          },
        ),
      );
    });
  });

  it('moves names of lines apart, in the order of their lines, and keeps them inside', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 5 }), (ys) => {
        const ends = ys.map((y, i) => ({ id: String(i), role: 'ink' as const, text: String(i), y }));
        const placed = lineEnds(0, 0, 150, ends, true).map(({ y }) => y - 4);
        placed.slice(1).forEach((y, i) => {
          expect(y - (placed[i] as number)).to.be.at.least(15 - 1e-9);
        });
        for (const y of placed) expect(y).to.be.within(-1e-9, 150);
      }),
    );
  });
});
