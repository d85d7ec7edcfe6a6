import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Mark, Scene } from './scene.js';
import { findKey, runsLeft, seriesOfMarks, stopAcross, stopUnder, type WalkSeries } from './walk.js';

const at = (id: string, places: readonly (readonly [number, number])[]): WalkSeries => ({
  id,
  count: places.length,
  key: (i) => `${id} ${String(i)}`,
  place: (i) => ({ x: places[i]?.[0] ?? 0, y: places[i]?.[1] ?? 0, radius: 5 }),
  label: (i) => `Mark ${String(i)}`,
});

const row = at('row', [
  [10, 50],
  [40, 50],
  [70, 50],
]);
const other = at('other', [
  [60, 100],
  [20, 100],
]);

describe('the marks of a picture', () => {
  it('are found under a pointer, a little beside them too, the nearest first', () => {
    expect(stopUnder([row, other], 41, 52)).to.deep.equal({ series: row, index: 1 });
    expect(stopUnder([row, other], 40, 57)).to.deep.equal({ series: row, index: 1 });
    expect(stopUnder([row, other], 40, 62)).to.equal(undefined);
    expect(stopUnder([row, other], 20, 104)).to.deep.equal({ series: other, index: 1 });
  });

  it('are found in a box by being in it, and by their own rule where they have one', () => {
    const box: WalkSeries = { ...row, id: 'box', count: 1, place: () => ({ x: 50, y: 50, area: [0, 0, 100, 100] }) };
    expect(stopUnder([box], 99, 99)?.series).to.equal(box);
    expect(stopUnder([box], 99, 110)).to.equal(undefined);
    const ruled: WalkSeries = { ...other, under: (x) => (x > 500 ? 1 : -1) };
    expect(stopUnder([row, ruled], 600, 0)).to.deep.equal({ series: ruled, index: 1 });
    expect(stopUnder([row, ruled], 60, 100)).to.equal(undefined);
  });

  it('lead up and down to the series beside, at the nearest place, round and round, past empty ones', () => {
    const empty = at('empty', []);
    const walk = [row, empty, other];
    expect(stopAcross(walk, { series: row, index: 2 }, 1)).to.deep.equal({ series: other, index: 0 });
    expect(stopAcross(walk, { series: other, index: 1 }, 1)).to.deep.equal({ series: row, index: 0 });
    expect(stopAcross(walk, { series: row, index: 0 }, -1)).to.deep.equal({ series: other, index: 1 });
    const alone = { series: row, index: 1 };
    expect(stopAcross([row], alone, 1)).to.equal(alone);
  });

  it('know whether they run to the left, which a heap does not', () => {
    expect(runsLeft(row)).to.equal(false);
    expect(runsLeft(other)).to.equal(true);
    const heap = at('heap', [
      [50, 90],
      [49, 80],
      [60, 90],
    ]);
    expect(runsLeft(heap)).to.equal(false);
    expect(runsLeft(at('one', [[1, 1]]))).to.equal(false);
  });

  it('are found again by their keys', () => {
    expect(findKey(row, 'row 2')).to.equal(2);
    expect(findKey(row, 'gone')).to.equal(-1);
    expect(findKey({ ...row, find: () => 7 }, 'row 2')).to.equal(7);
  });

  it('stand where the scene draws them, and are left out where it does not', () => {
    const marks: Mark[] = [
      { kind: 'point', id: 'p', role: 'train', x: 1, y: 2, radius: 3 },
      { kind: 'symbol', id: 's', role: 'train', symbol: 'a', x: 4, y: 5, size: 20 },
      { kind: 'rect', id: 'r', role: 'train', x: 10, y: 20, width: 30, height: 40 },
      { kind: 'line', id: 'l', role: 'train', x1: 0, y1: 0, x2: 10, y2: 20 },
      { kind: 'curve', id: 'c', role: 'train', points: Float64Array.of(0, 1, 2, 3, 4, 5) },
    ];
    const scene: Scene = { width: 100, height: 100, summary: '', marks };
    const ids = ['p', 'gone', 's', 'r', 'l', 'c'];
    const series = seriesOfMarks(
      scene,
      'all',
      ids.map((mark) => ({ mark, key: mark, label: () => `The ${mark}` })),
    );
    expect(Array.from({ length: series.count }, (_, i) => series.label(i))).to.deep.equal([
      'The p',
      'The s',
      'The r',
      'The l',
      'The c',
    ]);
    expect(series.place(0)).to.deep.equal({ x: 1, y: 2, radius: 3 });
    expect(series.place(1)).to.deep.equal({ x: 4, y: 5, radius: 10 });
    expect(series.place(2)).to.deep.equal({ x: 25, y: 40, area: [10, 20, 30, 40] });
    expect(series.place(3)).to.include({ x: 5, y: 10 });
    expect(series.place(4)).to.include({ x: 2, y: 3 });
  });

  it('are all reached by pointing at their middles, whatever stands where', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), {
      minLength: 1,
      maxLength: 40,
      selector: String,
    });
    fc.assert(
      fc.property(places, (list) => {
        const small: WalkSeries = {
          ...at('some', list),
          place: (i) => ({ x: list[i]?.[0] ?? 0, y: list[i]?.[1] ?? 0, radius: 0.4 }),
        };
        list.forEach(([x, y], i) => {
          expect(stopUnder([small], x, y)?.index).to.equal(i);
        });
      }),
    );
  });
});
