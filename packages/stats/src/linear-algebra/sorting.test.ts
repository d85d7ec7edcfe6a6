import { expect } from '@open-wc/testing';
import { createRandom } from '../random/random.js';
import { ascendingOrder, countDistinct, sortAscending } from './sorting.js';

describe('sorting', () => {
  it('orders indices by value, equal values by index', () => {
    expect([...ascendingOrder(Float64Array.of(3, 1, 3, -2, 1))]).to.deep.equal([3, 1, 4, 0, 2]);
  });

  it('counts different values, zero and minus zero once', () => {
    expect(countDistinct(Float64Array.of(0, -0, 1, 1, 2))).to.equal(3);
  });
});

describe('sortAscending', () => {
  const random = createRandom(1);
  const draws: Readonly<Record<string, () => number>> = {
    'normal deviates': () => random.normal(),
    'positive numbers': () => random.uniform(),
    'negative numbers': () => -random.uniform(),
    'a few whole numbers': () => random.integer(5) - 2,
    'numbers of every size': () => random.normal() * 10 ** (random.integer(600) - 300),
    'zeros of both signs and infinities': () =>
      [0, -0, Infinity, -Infinity, 5e-324, -5e-324][random.integer(6)] as number,
  };

  for (const [name, draw] of Object.entries(draws)) {
    it(`sorts ${name} as the engine does, in short lists and in long ones`, () => {
      for (const n of [0, 1, 100, 32_767, 32_768, 40_001]) {
        const values = Float64Array.from({ length: n }, draw);
        const want = values.slice().sort();
        const got = sortAscending(values);
        expect(got.length).to.equal(n);
        expect(got.every((value, i) => Object.is(value, want[i]))).to.equal(true);
      }
    });
  }

  it('sorts a part of a list', () => {
    const values = Float64Array.from({ length: 80_000 }, () => random.normal());
    const want = values.slice(30_000, 70_000).sort();
    expect(sortAscending(values.subarray(30_000, 70_000))).to.deep.equal(want);
  });
});
