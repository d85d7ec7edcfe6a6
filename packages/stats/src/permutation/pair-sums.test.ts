import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countPairsAbove, mergeShifted } from './pair-sums.js';

const lists = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 });
const ascending = (list: number[]) => Float64Array.from(list).sort();

describe('countPairsAbove', () => {
  it('counts what two nested loops count', () => {
    fc.assert(
      fc.property(lists, lists, fc.integer({ min: -20, max: 20 }), (a, b, threshold) => {
        const want = a.flatMap((x) => b.filter((y) => x + y > threshold)).length;
        expect(countPairsAbove(ascending(a), ascending(b), threshold)).to.equal(want);
      }),
    );
  });
});

describe('mergeShifted', () => {
  it('is in order and holds all entries of both, the second shifted', () => {
    fc.assert(
      fc.property(lists, lists, fc.integer({ min: -5, max: 5 }), (a, b, shift) => {
        const want = ascending([...a, ...b.map((value) => value + shift)]);
        expect(mergeShifted(ascending(a), ascending(b), shift)).to.deep.equal(want);
      }),
    );
  });
});
