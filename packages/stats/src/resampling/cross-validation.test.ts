import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { crossValidate, crossValidationSteps, generalizedCrossValidation } from './cross-validation.js';
import { kFold, timeOrderedFolds } from './folds.js';

const y = [1, 2, 3, 4, 10];
const predict = (_: Int32Array, test: Int32Array): number[] => Array.from(test, () => 3);

describe('cross-validation', () => {
  it('tells mean and pooled error apart where folds differ in size', () => {
    const result = crossValidate({ y, folds: kFold(5, 2), predict });
    expect(result.folds.map(({ score }) => score)).to.deep.equal([5 / 3, 25]);
    expect(result.folds.map(({ trainSize, testSize }) => [trainSize, testSize])).to.deep.equal([
      [2, 3],
      [3, 2],
    ]);
    expect(result.mean).to.be.closeTo(40 / 3, 1e-14);
    expect(result.pooled).to.equal(11);
    expect(result.standardDeviation).to.be.closeTo(70 / 3 / Math.SQRT2, 1e-14);
  });

  it('comes a fold at a time', () => {
    const steps = crossValidationSteps({ y, folds: kFold(5, 5), predict });
    expect(steps.next().value).to.deep.include({ score: 4, trainSize: 4, testSize: 1 });
    expect(steps.next().done).to.equal(false);
  });

  it('of one fold has no standard deviation', () => {
    const result = crossValidate({ y, folds: timeOrderedFolds(5, 1), predict });
    expect(result.standardDeviation).to.be.NaN;
    expect(result.undefined).to.deep.equal({ standardDeviation: 'only one fold' });
  });

  it('refuses no folds, and predictions that are too few', () => {
    expect(() => crossValidate({ y, folds: [], predict })).to.throw(ArgumentError, 'folds.length');
    expect(() => crossValidate({ y: [NaN, 1], folds: kFold(2, 2), predict })).to.throw(ArgumentError, 'y[0]');
    expect(() => crossValidate({ y, folds: kFold(5, 2), predict: () => [1] })).to.throw(ArgumentError, 'predicted');
  });

  it('in general needs degrees of freedom that are left', () => {
    expect(() => generalizedCrossValidation(0, 3, 3)).to.throw(ArgumentError, 'df is 3');
  });
});
