import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { mixedPredictor } from './mixed-predictor.js';

describe('the mixed predictor', () => {
  it('turns predictions round that are worse than none', () => {
    const { loss, groups } = mixedPredictor([
      { truth: [0, 0, 1, 1], predicted: [1, 1, 0, 0] },
      { truth: [0, 0, 1, 1], predicted: [0, 0, 1, 1] },
    ]);
    expect(loss).to.equal(0);
    expect(groups.map(({ probabilities }) => probabilities)).to.deep.equal([
      [1, 0],
      [0, 1],
    ]);
  });

  it('is undefined where a group lacks a class', () => {
    const { loss, groups, undefined: why } = mixedPredictor([{ truth: [1, 1], predicted: [0, 1] }]);
    expect(loss).to.be.NaN;
    expect(groups).to.deep.equal([]);
    expect(why).to.deep.equal({ loss: 'groups[0]: no negatives' });
  });

  it('refuses predictions that are no classes', () => {
    expect(() => mixedPredictor([{ truth: [1, 0], predicted: [0, 2] }])).to.throw(ArgumentError, 'predicted[1]');
  });
});
