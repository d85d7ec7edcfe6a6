import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { trainTestSplit } from './split.js';

describe('a split', () => {
  it('rounds the test up, and has no validation unless asked', () => {
    const { train, validation, test } = trainTestSplit(11, { test: 0.25, random: createRandom(1) });
    expect([train.length, validation.length, test.length]).to.deep.equal([8, 0, 3]);
  });

  it('keeps the shares of the classes', () => {
    const labels = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? 'rare' : 'common'));
    const { train, validation, test } = trainTestSplit(20, {
      test: 0.2,
      validation: 0.2,
      labels,
      random: createRandom(3),
    });
    const rare = (rows: Int32Array): number => rows.filter((row) => labels[row] === 'rare').length;
    expect([rare(train), rare(validation), rare(test)]).to.deep.equal([3, 1, 1]);
  });

  it('draws every row as often', () => {
    const random = createRandom(4);
    const counts = new Int32Array(5);
    for (let i = 0; i < 2000; i += 1) {
      for (const row of trainTestSplit(5, { test: 0.4, random }).test) counts[row] = (counts[row] as number) + 1;
    }
    // Seeded: these are the draws of every run. Each count is binomial, 2000 times 0.4, with standard deviation 22.
    counts.forEach((count) => expect(count).to.be.closeTo(800, 88));
  });

  it('needs rows to train on', () => {
    const random = createRandom(1);
    expect(() => trainTestSplit(2, { test: 0.6, random })).to.throw(ArgumentError, 'n is 2');
    expect(() => trainTestSplit(NaN, { test: 0.6, random })).to.throw(ArgumentError, 'n is NaN');
    expect(() => trainTestSplit(10, { test: 0, random })).to.throw(ArgumentError, 'test');
    expect(() => trainTestSplit(10, { test: 0.5, validation: -1, random })).to.throw(ArgumentError, 'validation');
    expect(() => trainTestSplit(3, { test: 0.5, labels: [0, 1], random })).to.throw(ArgumentError, 'labels');
  });
});
