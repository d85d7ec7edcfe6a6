import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { createRandom } from './random.js';
import { bootstrapIndices, sampleIndices, shuffle } from './sampling.js';

describe('shuffle', () => {
  it('keeps the values and leaves the input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const before = values.slice();
        const shuffled = shuffle(values, createRandom(seed));
        expect(values).to.deep.equal(before);
        expect(shuffled.sort()).to.deep.equal(before.sort());
      }),
    );
  });

  it('gives each of the 24 orders of four things equally often', () => {
    const random = createRandom(1);
    const counts = new Map<string, number>();
    const times = 12_000;
    for (let i = 0; i < times; i += 1) {
      const order = shuffle('abcd', random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const expected = times / 24;
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts.size).to.equal(24);
    expect(chiSquared).to.be.below(49.7); // 0.999 quantile, 23 degrees of freedom
  });
});

describe('sampleIndices', () => {
  it('draws different indices, as many as asked', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer(), (a, b, seed) => {
        const [count, n] = a < b ? [a, b] : [b, a];
        const indices = sampleIndices(n, count, createRandom(seed));
        expect(indices.length).to.equal(count);
        expect(new Set(indices).size).to.equal(count);
        expect(indices.every((index) => index >= 0 && index < n)).to.equal(true);
      }),
    );
  });

  it('draws every index equally often', () => {
    const random = createRandom(2);
    const counts = new Array<number>(5).fill(0);
    for (let i = 0; i < 10_000; i += 1) {
      for (const index of sampleIndices(5, 2, random)) counts[index] = (counts[index] as number) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 4000)).to.be.below(200);
  });

  it('refuses to draw more than there are', () => {
    expect(() => sampleIndices(3, 4, createRandom(1))).to.throw(ArgumentError, 'count is 4');
  });
});

describe('bootstrapIndices', () => {
  it('draws with replacement: about 1 - 1/e of the rows are in a resample of the same size', () => {
    const random = createRandom(3);
    const n = 1000;
    const indices = bootstrapIndices(n, random);
    expect(indices.length).to.equal(n);
    expect(new Set(indices).size / n).to.be.closeTo(1 - 1 / Math.E, 0.04);
  });

  it('draws as many as asked', () => {
    expect(bootstrapIndices(3, createRandom(4), 10).length).to.equal(10);
    expect(() => bootstrapIndices(0, createRandom(4))).to.throw(ArgumentError, 'n is 0');
  });
});
