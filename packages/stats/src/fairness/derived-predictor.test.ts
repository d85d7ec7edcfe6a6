import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import {
  derivedPredictor,
  positiveProbability,
  type FairnessCriterion,
  type RandomizedRule,
} from './derived-predictor.js';

const perfect = { truth: [0, 0, 1, 1], scores: [1, 2, 3, 4] };
const blind = { truth: [0, 0, 1, 1], scores: [1, 1, 1, 1] };

describe('the derived predictor', () => {
  it('that is fair to a group of which nothing is known is no better than chance, even where all is known', () => {
    const { loss, groups } = derivedPredictor([perfect, blind]);
    expect(loss).to.equal(0.5);
    for (const rule of groups) expect(rule.recall).to.equal(rule.falsePositiveRate);
  });

  it('of one group is its cheapest threshold', () => {
    const { loss, groups } = derivedPredictor([perfect]);
    expect(loss).to.equal(0);
    expect(groups[0]).to.deep.include({ recall: 1, falsePositiveRate: 0, chance: 0 });
    const [rule] = groups as [RandomizedRule];
    expect(perfect.scores.map((score) => positiveProbability(rule, score))).to.deep.equal([0, 0, 1, 1]);
  });

  it('of equal opportunity keeps false alarms low where it can', () => {
    const costs = { falsePositive: 1, falseNegative: 10 };
    const { loss, groups } = derivedPredictor([perfect, blind], { criterion: 'equal-opportunity', costs });
    expect(groups.map(({ recall }) => recall)).to.deep.equal([1, 1]);
    expect(groups.map(({ falsePositiveRate }) => falsePositiveRate)).to.deep.equal([0, 1]);
    expect(loss).to.equal(0.25);
  });

  it('of demographic parity selects the same share', () => {
    const { loss } = derivedPredictor([perfect, blind], { criterion: 'demographic-parity' });
    expect(loss).to.equal(0.25);
  });

  it('is undefined where a group lacks a class', () => {
    const { loss, groups, undefined: why } = derivedPredictor([perfect, { truth: [0, 0], scores: [1, 2] }]);
    expect(loss).to.be.NaN;
    expect(groups).to.deep.equal([]);
    expect(why).to.deep.equal({ loss: 'groups[1]: no positives' });
  });

  it('refuses other criteria, negative costs, and no groups', () => {
    const criterion = 'justice' as FairnessCriterion;
    expect(() => derivedPredictor([perfect], { criterion })).to.throw(ArgumentError, 'criterion is "justice"');
    expect(() => derivedPredictor([perfect], { costs: { falsePositive: -1, falseNegative: 1 } })).to.throw(
      ArgumentError,
    );
    expect(() => derivedPredictor([])).to.throw(ArgumentError, 'groups.length');
  });
});
