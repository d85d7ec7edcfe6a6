import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { mannWhitneyU, rocCurve } from './roc.js';
import { thresholdCounts } from './threshold-counts.js';

const truth = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
const scores = [0.9, 0.2, 0.4, 0.7, 0.4, 0.6, 0.8, 0.1, 0.55, 0.5, 0.3, 0.45];

describe('the ROC curve', () => {
  it('is that of scikit-learn', () => {
    const curve = rocCurve(truth, scores);
    const sixths = (rates: Float64Array): number[] => Array.from(rates, (rate) => Math.round(rate * 6));
    expect([...curve.thresholds]).to.deep.equal([Infinity, 0.9, 0.8, 0.7, 0.6, 0.55, 0.5, 0.45, 0.4, 0.3, 0.2, 0.1]);
    expect(sixths(curve.falsePositiveRates)).to.deep.equal([0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6]);
    expect(sixths(curve.truePositiveRates)).to.deep.equal([0, 1, 2, 3, 3, 4, 4, 5, 6, 6, 6, 6]);
    expect(curve.auc).to.be.closeTo(0.8472222222222222, 1e-15);
    expect(curve.undefined).to.deep.equal({});
  });

  it('leaves its input alone, and takes zero and minus zero for one score', () => {
    const own = Float64Array.from([0, -0, 1]);
    expect(rocCurve([0, 1, 1], own).auc).to.equal(0.75);
    expect(Object.is(own[1], -0)).to.equal(true);
    expect(own[2]).to.equal(1);
  });

  it('lacks what a missing class would define', () => {
    const positive = rocCurve([1, 1], [0.5, 0.2]);
    expect(positive.auc).to.be.NaN;
    expect(positive.falsePositiveRates.every(Number.isNaN)).to.equal(true);
    expect([...positive.truePositiveRates]).to.deep.equal([0, 0.5, 1]);
    expect(positive.undefined).to.deep.equal({ auc: 'no negatives', falsePositiveRates: 'no negatives' });
    expect(rocCurve([0], [1]).undefined).to.deep.equal({ auc: 'no positives', truePositiveRates: 'no positives' });
  });

  it('of many points counts the pairs as of few', () => {
    const random = createRandom(2);
    const labels = Array.from({ length: 100_000 }, () => random.integer(2));
    const many = labels.map((label) => random.integer(20) + label);
    // The same by counting how often each score comes.
    const counts = [0, 1].map((label) => Array.from({ length: 21 }, () => label * 0));
    labels.forEach((label, i) => {
      const of = counts[label] as number[];
      const score = many[i] as number;
      of[score] = (of[score] as number) + 1;
    });
    const [negative, positive] = counts as [number[], number[]];
    const won = positive.reduce((sum, count, score) => {
      const below = negative.slice(0, score).reduce((all, each) => all + each, 0);
      return sum + count * (below + (negative[score] as number) / 2);
    }, 0);
    const total = (list: number[]): number => list.reduce((all, each) => all + each, 0);
    expect(rocCurve(labels, many).auc).to.equal(won / (total(positive) * total(negative)));
  });

  it('refuses nothing, lengths that differ, and other classes', () => {
    expect(() => rocCurve([], [])).to.throw(ArgumentError, 'scores');
    expect(() => rocCurve([1], [1, 2])).to.throw(ArgumentError, 'truth');
    expect(() => thresholdCounts([-1, 1], [1, 2])).to.throw(ArgumentError, 'truth[0] is -1');
  });
});

describe('mannWhitneyU', () => {
  it("is SciPy's statistic", () => {
    expect(mannWhitneyU([1.1, 2.2, 3.3, 4.4], [2.2, 0.5, 5])).to.equal(6.5);
  });

  it('refuses an empty sample', () => {
    expect(() => mannWhitneyU([], [1])).to.throw(ArgumentError, 'x');
    expect(() => mannWhitneyU([1], [NaN])).to.throw(ArgumentError, 'y[0]');
  });
});
