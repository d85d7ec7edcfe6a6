import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { select } from './select.js';

describe('select', () => {
  it('puts the k-th smallest value in place k, none before it larger and none behind it smaller', () => {
    const lists = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.nat(), (list, at) => {
        const k = at % list.length;
        const values = Float64Array.from(list);
        const sorted = Float64Array.from(list).sort();
        const found = select(values, k);
        expect(found).to.equal(sorted[k]);
        expect(values[k]).to.equal(found);
        expect(values.slice(0, k).every((value) => value <= found)).to.equal(true);
        expect(values.slice(k).every((value) => value >= found)).to.equal(true);
        expect(values.sort()).to.deep.equal(sorted);
      }),
    );
  });
});
