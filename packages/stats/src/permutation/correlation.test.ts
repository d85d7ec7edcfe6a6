import { expect } from '@open-wc/testing';
import { ranks } from '../describe/ranks.js';
import { ArgumentError } from '../errors.js';
import { correlationStatistics, exactCorrelationSteps, exactCorrelationTest } from './correlation.js';

describe('exactCorrelationTest', () => {
  it('counts the orders that are as extreme', () => {
    const test = exactCorrelationTest({ x: [1, 2, 3, 4], y: [10, 30, 20, 40] });
    // Of 24 orders one is steeper, and three tie at r = 0.8.
    expect([test.countGreaterEqual, test.countEqual, test.countAbsolute, test.countLessEqual]).to.deep.equal([
      4, 3, 8, 23,
    ]);
  });

  it('ties decimals that sum to the same: 0.1 + 0.2 and 0.3', () => {
    const scaled = exactCorrelationTest({ x: [0.1, 0.2, 0.3, 0.7], y: [0.3, 0.1, 0.6, 0.2] });
    const whole = exactCorrelationTest({ x: [1, 2, 3, 7], y: [3, 1, 6, 2] });
    expect(scaled.countEqual).to.equal(whole.countEqual);
    expect(scaled.countGreaterEqual).to.equal(whole.countGreaterEqual);
    const far = exactCorrelationTest({ x: [1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.3, 1e9 + 0.7], y: [3, 1, 6, 2] });
    expect(far.countEqual).to.equal(whole.countEqual);
  });

  it('yields its progress, and takes ten pairs at most', () => {
    const x = Array.from({ length: 9 }, (_, i) => i * i);
    const steps = exactCorrelationSteps({ x, y: ranks(x) });
    expect(steps.next().value).to.be.closeTo(50_000 / 362_880, 1e-15);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).to.deep.include({ arrangements: 362_880, countGreaterEqual: 1 });
    const long = Array.from({ length: 11 }, (_, i) => i);
    expect(() => exactCorrelationTest({ x: long, y: long })).to.throw(ArgumentError, 'number of pairs is 11');
  });

  it('refuses what does not vary, and lengths that differ', () => {
    expect(() => exactCorrelationTest({ x: [1, 1], y: [1, 2] })).to.throw(ArgumentError, 'x is a list of 2');
    expect(() => exactCorrelationTest({ x: [1, 2], y: [1, 1] })).to.throw(ArgumentError, 'y is a list of 2');
    expect(() => exactCorrelationTest({ x: [1, 2], y: [1] })).to.throw(ArgumentError, 'y is a list of 1');
  });
});

describe('correlationStatistics', () => {
  const pairs = { x: [1, 2, 3, 4], y: [10, 30, 20, 40] };

  it('draws every order equally often', () => {
    const drawn = correlationStatistics({ ...pairs, seed: 1, from: 0, to: 24_000 });
    const counts = new Map<number, number>();
    for (const r of drawn) counts.set(Math.round(10 * r), (counts.get(Math.round(10 * r)) ?? 0) + 1);
    // r of 1, 0.8, ..., -1 comes from 1, 3, 1, 4, 2, 2, 2, 4, 1, 3, 1 of the 24 orders.
    const orders = [1, 3, 1, 4, 2, 2, 2, 4, 1, 3, 1];
    orders.forEach((ways, i) => {
      const expected = 1000 * ways;
      expect(Math.abs((counts.get(10 - 2 * i) ?? 0) - expected)).to.be.below(5 * Math.sqrt(expected));
    });
  });

  it('gives any stretch again, across blocks', () => {
    const all = correlationStatistics({ ...pairs, seed: 3, from: 0, to: 2100 });
    expect(correlationStatistics({ ...pairs, seed: 3, from: 1500, to: 2100 })).to.deep.equal(all.slice(1500));
    expect(correlationStatistics({ ...pairs, seed: 4, from: 0, to: 9 })).to.not.deep.equal(all.slice(0, 9));
  });

  it('refuses seeds and ranges that cannot be', () => {
    expect(() => correlationStatistics({ ...pairs, seed: 0.5, from: 0, to: 1 })).to.throw(ArgumentError, 'seed');
    expect(() => correlationStatistics({ ...pairs, seed: 1, from: 2, to: 1 })).to.throw(ArgumentError, 'to is 1');
  });
});
