import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { impurities, informationGain } from './impurity.js';

describe('impurity', () => {
  it('is 0 for one class alone, and 1 bit for two alike', () => {
    expect(impurities([0, 4])).to.deep.equal({
      gini: 0,
      entropyBits: 0,
      entropyNats: 0,
      misclassification: 0,
      undefined: null,
    });
    expect(impurities([3, 3]).entropyBits).to.equal(1);
  });

  it('is undefined, with the reason, where there are no rows', () => {
    for (const counts of [[], [0, 0]]) {
      const { undefined: why, ...values } = impurities(counts);
      expect(Object.values(values).every(Number.isNaN)).to.equal(true);
      expect(why).to.equal('there are no rows');
    }
  });

  it('names a count that is none', () => {
    expect(() => impurities([1, -1])).to.throw(ArgumentError, 'counts[1]');
    expect(() => impurities([NaN])).to.throw(ArgumentError, 'counts[0]');
  });
});

describe('information gain', () => {
  it('takes any criterion, and children without rows', () => {
    // Gini of 9 and 5: 0.459184; of the children 0.48, 0 and 0.48, with 5, 4 and 5 rows of 14.
    const gain = informationGain(
      [
        [2, 3],
        [0, 0],
        [4, 0],
        [3, 2],
      ],
      'gini',
    );
    expect(gain).to.be.closeTo(90 / 196 - (10 * 0.48) / 14, 1e-15);
  });

  it('names wrong children', () => {
    expect(() => informationGain([])).to.throw(ArgumentError, 'children');
    expect(() => informationGain([[1], [1, 2]])).to.throw(ArgumentError, 'children[1]');
  });
});
