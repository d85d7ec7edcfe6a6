import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createRandom } from '../random/random.js';
import { select } from './select.js';

describe('select', () => {
  it('narrows long lists down by samples of them', () => {
    const random = createRandom(1);
    const list = Float64Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? 7 : random.normal(0, 10)));
    const sorted = list.slice().sort();
    for (const k of [0, 1, 700, 2500, 4998, 4999]) {
      const values = list.slice();
      expect(select(values, k)).to.equal(sorted[k]);
      expect(values.slice(0, k).every((value) => value <= (sorted[k] as number))).to.equal(true);
      expect(values.sort()).to.deep.equal(sorted);
    }
  });

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
