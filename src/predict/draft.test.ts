import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { middleOf, onGrid, spread, swept } from './draft.js';

describe('a number on its grid', () => {
  it('is the nearest that can be answered, within the range', () => {
    expect(onGrid(3.4, { min: 0, max: 10, step: 1 })).to.equal(3);
    expect(onGrid(-3, { min: 0, max: 10, step: 1 })).to.equal(0);
    expect(onGrid(99, { min: 0, max: 10, step: 1 })).to.equal(10);
    expect(onGrid(3e-15, { min: -1.7, max: 1.7, step: 3.4 / 200 })).to.equal(0);
    expect(middleOf({ min: -1.74999999999999, max: 1.7499999999999976 })).to.equal(0);
    expect(onGrid(0.34, { min: 0.1, max: 1, step: 0.1 })).to.equal(0.3);
  });
});

describe('a stroke over a line', () => {
  const xs = [0, 10, 20, 30];

  it('sets every place that it passes, in either direction', () => {
    const to = { x: 31, value: 3 };
    const from = { x: -1, value: 3 };
    expect(swept([0, 0, 0, 0], xs, from, to, 5)).to.deep.equal([3, 3, 3, 3]);
    expect(swept([0, 0, 0, 0], xs, to, from, 5)).to.deep.equal([3, 3, 3, 3]);
    expect(swept([0, 0, 0, 0], xs, { x: 0, value: 0 }, { x: 20, value: 2 }, 5)).to.deep.equal([0, 1, 2, 0]);
  });

  it('sets the nearest place where the hand is', () => {
    expect(swept([0, 0, 0, 0], xs, { x: 12, value: 4 }, { x: 12, value: 4 }, 5)).to.deep.equal([0, 4, 0, 0]);
  });

  it('stays within what can be drawn, wherever the hand goes', () => {
    const places = fc.record({
      x: fc.double({ min: -50, max: 80, noNaN: true }),
      value: fc.double({ min: -9, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(places, places, (from, to) => {
        for (const value of swept([1, 1, 1, 1], xs, from, to, 5)) expect(value).to.be.within(0, 5);
      }),
    );
  });
});

describe('places spread over stops', () => {
  it('hold both ends, ascend, and are as many as asked for or fewer', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 2, max: 12 }), (last, most) => {
        const places = spread(last, most);
        expect(places.length).to.equal(Math.min(most, last + 1));
        expect([places[0], places.at(-1)]).to.deep.equal([0, last]);
        places.slice(1).forEach((place, i) => {
          expect(place).to.be.greaterThan(places[i] as number);
        });
      }),
    );
  });
});
