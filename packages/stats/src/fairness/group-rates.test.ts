import { expect } from '@open-wc/testing';
import { confusionMatrix } from '../classification/confusion.js';
import { ArgumentError } from '../errors.js';
import { groupRates } from './group-rates.js';

describe('rates of groups', () => {
  it('are apart by the highest less the lowest', () => {
    const rates = groupRates([
      confusionMatrix([0, 0, 1, 1], [0, 0, 1, 1]),
      confusionMatrix([0, 0, 1, 1], [1, 0, 1, 0]),
      confusionMatrix([0, 0, 1, 1], [1, 1, 1, 1]),
    ]);
    expect(rates.demographicParityDifference).to.equal(0.5);
    expect(rates.equalOpportunityDifference).to.equal(0.5);
    expect(rates.equalizedOddsDifference).to.equal(1);
    expect(rates.undefined).to.deep.equal({});
  });

  it('have no gap where a group has no rate, and say which', () => {
    const rates = groupRates([confusionMatrix([0, 1], [0, 1]), confusionMatrix([0], [1])]);
    expect(rates.demographicParityDifference).to.equal(0.5);
    expect(rates.equalOpportunityDifference).to.be.NaN;
    expect(rates.equalizedOddsDifference).to.be.NaN;
    expect(rates.undefined).to.deep.equal({
      equalOpportunityDifference: 'groups[1]: no positives',
      equalizedOddsDifference: 'groups[1]: no positives',
    });
    const { undefined: why } = groupRates([confusionMatrix([1], [1]), confusionMatrix([], [])]);
    expect(why['demographicParityDifference']).to.equal('groups[1]: no rows');
    expect(why['equalOpportunityDifference']).to.equal('groups[1]: no positives');
  });

  it('need a group', () => {
    expect(() => groupRates([])).to.throw(ArgumentError, 'groups.length');
  });
});
