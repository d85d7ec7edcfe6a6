import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { groupedKFold, kFold, leaveOneOut, stratifiedKFold, timeOrderedFolds, type Fold } from './folds.js';

const tests = (folds: readonly Fold[]): number[][] => folds.map(({ test }) => Array.from(test));

describe('folds', () => {
  it('are runs of neighbours, or shuffled: the same for the same seed', () => {
    expect(tests(kFold(7, 3))).to.deep.equal([
      [0, 1, 2],
      [3, 4],
      [5, 6],
    ]);
    const shuffled = tests(kFold(30, 3, createRandom(1)));
    expect(shuffled).to.deep.equal(tests(kFold(30, 3, createRandom(1))));
    expect(shuffled).not.to.deep.equal(tests(kFold(30, 3)));
  });

  it("of groups are scikit-learn's", () => {
    expect(tests(groupedKFold('aaabbccdd', 3))).to.deep.equal([
      [0, 1, 2],
      [3, 4, 7, 8],
      [5, 6],
    ]);
  });

  it("in the order of time are scikit-learn's", () => {
    const folds = timeOrderedFolds(11, 3);
    expect(tests(folds)).to.deep.equal([
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
    expect(folds.map(({ train }) => train.length)).to.deep.equal([5, 7, 9]);
  });

  it('deal the rows of a class in turn', () => {
    expect(tests(stratifiedKFold([0, 0, 1, 0, 1, 1], 3))).to.deep.equal([
      [0, 2],
      [1, 4],
      [3, 5],
    ]);
  });

  it('are refused where there are too few rows or groups', () => {
    expect(() => kFold(3, 4)).to.throw(ArgumentError, 'k is 4');
    expect(() => kFold(5.5, 2)).to.throw(ArgumentError, 'n is 5.5');
    expect(() => kFold(5, 1)).to.throw(ArgumentError, 'k is 1');
    expect(() => stratifiedKFold([0, 1], 3)).to.throw(ArgumentError, 'k');
    expect(() => groupedKFold('aabb', 3)).to.throw(ArgumentError, 'k is 3');
    expect(() => leaveOneOut(1)).to.throw(ArgumentError, 'n');
    expect(() => timeOrderedFolds(4, 4)).to.throw(ArgumentError, 'k');
    expect(() => timeOrderedFolds(1, 1)).to.throw(ArgumentError, 'n');
  });
});
