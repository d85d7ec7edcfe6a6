import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { histogram, interquartileRange } from './histogram.js';

describe('histogram', () => {
  it('puts a value on an edge into the bin that begins there, and the largest into the last', () => {
    const { edges, counts } = histogram([0, 1, 2, 3], 3);
    expect([Array.from(edges), Array.from(counts)]).to.deep.equal([
      [0, 1, 2, 3],
      [1, 1, 2],
    ]);
  });

  it('goes by the edges as they are rounded', () => {
    // 0.7 / 0.1 rounds to 7, but the edge to 0.7000000000000001.
    const { edges, counts } = histogram([0, 0.3, 0.6, 0.7, 1], 10);
    expect(Array.from(counts)).to.deep.equal(
      Array.from(counts, (_, i) => {
        const [low, high] = [Number(edges[i]), Number(edges[i + 1])];
        return [0, 0.3, 0.6, 0.7, 1].filter((value) => value >= low && (value < high || (i === 9 && value === 1)))
          .length;
      }),
    );
  });

  it('is one bin where all values are equal, however large, unless more are asked for', () => {
    expect(Array.from(histogram([3, 3]).edges)).to.deep.equal([2.5, 3.5]);
    expect(Array.from(histogram([3, 3], 2).counts)).to.deep.equal([0, 2]);
    expect(Array.from(histogram([1e20, 1e20]).counts)).to.deep.equal([2]);
  });

  it('takes Sturges where the quartiles are equal', () => {
    const values = [1, 2, 2, 2, 2, 2, 2, 9];
    expect(interquartileRange(values)).to.equal(0);
    expect(histogram(values, 'freedman-diaconis').counts.length).to.equal(1);
    expect(histogram(values).counts.length).to.equal(4);
  });

  it('refuses unknown rules, and more bins than anybody wants', () => {
    expect(() => histogram([1, 2], 'many' as 'auto')).to.throw(ArgumentError, 'bins is "many"');
    expect(() => histogram([1, 2], 0)).to.throw(ArgumentError, 'bins is 0');
    expect(() => histogram([0, 1, 2, 3, 1e12], 'freedman-diaconis')).to.throw(ArgumentError, 'to 1000000');
    expect(() => histogram([-1e308, 1e308])).to.throw(ArgumentError, 'range of values');
  });
});
