import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { confusionAt, confusionMatrix, confusionMetrics, type ConfusionMatrix } from './confusion.js';

function matrix(tp: number, fp: number, fn: number, tn: number): ConfusionMatrix {
  return { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn };
}

const names = (counts: ConfusionMatrix): string[] => Object.keys(confusionMetrics(counts).undefined);

describe('the confusion matrix', () => {
  it('counts, and gives the rates that scikit-learn gives', () => {
    const truth = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
    const counts = confusionMatrix(truth, [1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0]);
    expect(counts).to.deep.equal(matrix(4, 2, 2, 4));
    const metrics = confusionMetrics(counts);
    expect(metrics.matthews).to.be.closeTo(1 / 3, 1e-15);
    expect(metrics.kappa).to.be.closeTo(1 / 3, 1e-15);
    expect(metrics.balancedAccuracy).to.be.closeTo(2 / 3, 1e-15);
    expect(confusionMetrics(counts, 3).fBeta).to.be.closeTo(2 / 3, 1e-15);
    expect(metrics.undefined).to.deep.equal({});
  });

  it('predicts positive from the threshold on', () => {
    const at = (threshold: number): ConfusionMatrix => confusionAt([0, 1, 1], [0.5, 0.5, 0.7], threshold);
    expect(at(0.5)).to.deep.equal(matrix(2, 1, 0, 0));
    expect(at(0.6)).to.deep.equal(matrix(1, 0, 1, 1));
    expect(at(Infinity)).to.deep.equal(matrix(0, 0, 2, 1));
    expect(at(-Infinity)).to.deep.equal(matrix(2, 1, 0, 0));
  });

  it('is 0 / 0, with a reason, where there is nothing to divide by', () => {
    const { precision, f1, undefined: why } = confusionMetrics(matrix(0, 0, 3, 2));
    expect(precision).to.be.NaN;
    expect(f1).to.equal(0);
    expect(why).to.deep.equal({ precision: 'no predicted positives', matthews: 'one class only' });
    expect(names(matrix(0, 2, 0, 3))).to.have.members([
      'recall',
      'falseNegativeRate',
      'balancedAccuracy',
      'youden',
      'matthews',
    ]);
    expect(names(matrix(3, 0, 0, 0))).to.have.members([
      'specificity',
      'falsePositiveRate',
      'negativePredictiveValue',
      'balancedAccuracy',
      'youden',
      'matthews',
      'kappa',
    ]);
    expect(confusionMetrics(matrix(0, 0, 0, 4)).undefined).to.include({ f1: 'no positives', fBeta: 'no positives' });
    expect(names(confusionMatrix([], []))).to.have.length(15);
  });

  it('has an F of beta 0 that is the precision', () => {
    expect(confusionMetrics(matrix(3, 1, 6, 9), 0).fBeta).to.equal(0.75);
  });

  it('refuses what is no class, no score, no threshold', () => {
    expect(() => confusionMatrix([0, 2], [0, 1])).to.throw(ArgumentError, 'truth[1] is 2, but must be 0 or 1');
    expect(() => confusionMatrix([0, 1], [0, 0.5])).to.throw(ArgumentError, 'predicted[1] is 0.5');
    expect(() => confusionMatrix([0, 1], [0])).to.throw(ArgumentError, 'truth is a list of 2');
    expect(() => confusionAt([0], [NaN], 0)).to.throw(ArgumentError, 'scores[0]');
    expect(() => confusionAt([0], [1], NaN)).to.throw(ArgumentError, 'threshold is NaN');
    expect(() => confusionMetrics(matrix(1, 1, 1, 1), -1)).to.throw(ArgumentError, 'beta');
  });
});
