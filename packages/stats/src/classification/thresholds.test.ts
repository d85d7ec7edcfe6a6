import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { cheapestThreshold, thresholdTable } from './thresholds.js';

const truth = [0, 1, 0, 1];
const scores = [1, 2, 3, 4];

describe('thresholds', () => {
  it('are listed from the strictest to the most lenient', () => {
    const table = thresholdTable(truth, scores);
    expect(table.map(({ threshold }) => threshold)).to.deep.equal([Infinity, 4, 3, 2, 1]);
    expect(table.map(({ recall }) => recall)).to.deep.equal([0, 0.5, 0.5, 1, 1]);
    expect(table[0]?.undefined['precision']).to.equal('no predicted positives');
  });

  it('are chosen by cost; of several the highest', () => {
    const at = (falsePositive: number, falseNegative: number): unknown[] => {
      const { threshold, cost } = cheapestThreshold(truth, scores, { falsePositive, falseNegative });
      return [threshold, cost];
    };
    expect(at(1, 1)).to.deep.equal([4, 1]);
    expect(at(1, 5)).to.deep.equal([2, 1]);
    expect(at(5, 1)).to.deep.equal([4, 1]);
    expect(at(1, 0)).to.deep.equal([Infinity, 0]);
  });

  it('have costs that are not negative', () => {
    expect(() => cheapestThreshold(truth, scores, { falsePositive: -1, falseNegative: 1 })).to.throw(
      ArgumentError,
      'falsePositive',
    );
    expect(() => cheapestThreshold(truth, scores, { falsePositive: 1, falseNegative: NaN })).to.throw(
      ArgumentError,
      'falseNegative',
    );
  });
});
