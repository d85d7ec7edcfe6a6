import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Format } from './format.js';

const format = new Format('en');
const anyNumber = fc.double();
const all = (value: number): string[] => [
  format.integer(value),
  format.fixed(value, 2),
  format.signed(value, 2),
  format.significant(value),
  format.percent(value, 1),
  format.scientific(value),
  format.year(value),
  format.probability(value),
];

describe('numbers in words', () => {
  it('have a true minus and grouped digits', () => {
    expect(format.integer(2704156)).to.equal('2,704,156');
    expect(format.integer(-1234.4)).to.equal('−1,234');
    expect(format.fixed(-0.816, 2)).to.equal('−0.82');
    expect(format.significant(-0.0012345)).to.equal('−0.00123');
    expect(format.percent(-0.125, 1)).to.equal('−12.5%');
    expect(format.scientific(-1e-20)).to.equal('−1E−20');
  });

  it('leave the digits of a year together', () => {
    expect(format.year(1990)).to.equal('1990');
    expect(format.year(1990.456)).to.equal('1990.46');
    expect(format.year(1990.456, 1)).to.equal('1990.5');
    expect(new Format('de').year(2024.5)).to.equal('2024,5');
  });

  it('have as many decimals as asked, so that they line up', () => {
    expect(format.fixed(1, 2)).to.equal('1.00');
    expect(format.fixed(1.005, 0)).to.equal('1');
    expect(format.percent(0.256)).to.equal('26%');
    expect(format.percent(0.5, 1)).to.equal('50.0%');
    expect(format.scientific(1e100)).to.equal('1E100');
  });

  it('show a sign where one is asked for, but none of zero', () => {
    expect(format.signed(1.29, 2)).to.equal('+1.29');
    expect(format.signed(-1.29, 2)).to.equal('−1.29');
    expect(format.signed(0.001, 2)).to.equal('0.00');
    expect(format.signed(-0.001, 2)).to.equal('0.00');
  });

  it('never say minus nothing', () => {
    for (const value of [-0, -0.001, -0.4]) {
      expect(format.integer(value)).to.equal('0');
      expect(format.fixed(value / 1000, 2)).to.equal('0.00');
      expect(format.percent(value / 10_000)).to.equal('0%');
    }
    expect(format.significant(-0)).to.equal('0');
    fc.assert(
      fc.property(anyNumber, (value) => {
        for (const said of all(value)) if (said.includes('−')) expect(said.replace(/E.*/, '')).to.match(/[1-9∞]/);
      }),
    );
  });

  it('say a dash where there is no number, never NaN, and no plain hyphen', () => {
    expect(all(Number.NaN)).to.deep.equal(new Array(8).fill('–'));
    fc.assert(
      fc.property(anyNumber, (value) => {
        for (const said of all(value)) expect(said).to.not.match(/NaN|undefined|-/);
      }),
    );
  });
});

describe('a probability', () => {
  it('has three decimals, four below a hundredth', () => {
    expect(format.probability(0.5)).to.equal('0.500');
    expect(format.probability(0.0123)).to.equal('0.012');
    expect(format.probability(0.00456)).to.equal('0.0046');
    expect(format.probability(1)).to.equal('1.000');
    expect(format.probability(0)).to.equal('0.0000');
  });

  it('is never 0 where it is not 0', () => {
    expect(format.probability(1e-9)).to.equal('< 0.0001');
    expect(format.probability(Number.MIN_VALUE)).to.equal('< 0.0001');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, minExcluded: true, noNaN: true }), (value) => {
        expect(format.probability(value)).to.match(/[1-9]/);
      }),
    );
  });
});

describe("the reader's language", () => {
  it('writes its own numbers and lists', () => {
    const german = new Format('de');
    expect(german.fixed(-1234.5, 1)).to.equal('−1.234,5');
    expect(german.choice(['a', 'b', 'c'])).to.equal('a, b oder c');
    expect(format.choice(['a', 'b', 'c'])).to.equal('a, b, or c');
    expect(format.choice(['a'])).to.equal('a');
    expect(format.choice([])).to.equal('');
    expect(german.lang).to.equal('de');
  });
});
