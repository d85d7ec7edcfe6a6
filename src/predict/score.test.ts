import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deviationOf, scoreOf, scoreOfLine, sizeOf, type Tolerance } from './score.js';

const tolerances: fc.Arbitrary<Tolerance> = fc.record({
  within: fc.double({ min: 0, max: 5, noNaN: true }),
  half: fc.double({ min: 0.01, max: 5, noNaN: true }),
});
const values = fc.double({ min: -50, max: 50, noNaN: true });
const offs = fc.double({ min: 0, max: 50, noNaN: true });

describe('scores', () => {
  it('are between 0 and 1, and 1 within the tolerance', () => {
    fc.assert(
      fc.property(values, values, tolerances, (answer, truth, tolerance) => {
        const score = scoreOf(answer, truth, tolerance);
        expect(score).to.be.within(0, 1);
        if (Math.abs(answer - truth) <= tolerance.within) expect(score).to.equal(1);
      }),
    );
  });

  it('never rise with the size of the error', () => {
    fc.assert(
      fc.property(values, offs, offs, tolerances, (truth, a, b, tolerance) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(scoreOf(truth + near, truth, tolerance)).to.be.at.least(scoreOf(truth + far, truth, tolerance) - 1e-12);
      }),
    );
  });

  it('are the same on both sides of the truth', () => {
    fc.assert(
      fc.property(offs, tolerances, (off, tolerance) => {
        expect(scoreOf(off, 0, tolerance)).to.equal(scoreOf(-off, 0, tolerance));
      }),
    );
  });

  it('are one half at `within + half`, and leave 1 without a corner', () => {
    const tolerance = { within: 2, half: 3 };
    expect(scoreOf(15, 10, tolerance)).to.equal(0.5);
    expect(scoreOf(5, 10, tolerance)).to.equal(0.5);
    expect(1 - scoreOf(12.001, 10, tolerance)).to.be.lessThan(1e-6);
  });

  it('measure ratios by logs, and small counts by roots', () => {
    const log = { measure: 'log', within: 0, half: 1 } as const;
    expect([scoreOf(2, 1, log), scoreOf(1, 2, log)]).to.deep.equal([0.5, 0.5]);
    expect(scoreOf(0, 1, log)).to.be.within(0, 1e-6);
    const root = { measure: 'root', within: 0, half: 4 } as const;
    expect(scoreOf(20, 10, root)).to.be.lessThan(scoreOf(510, 500, root));
    expect(scoreOf(-5, 0, root)).to.equal(1);
  });

  it('give nothing for what is no number', () => {
    expect(scoreOf(Number.NaN, 1, { within: 1, half: 1 })).to.equal(0);
    expect(scoreOfLine([], [], { within: 1, half: 1 })).to.equal(0);
    expect(scoreOfLine([1], [1, 2], { within: 1, half: 1 })).to.equal(0.5);
  });

  it('of a line are the mean over its places, so none of them rises with an error', () => {
    const lines = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, tolerances, fc.nat(), offs, (pairs, tolerance, at, off) => {
        const [answer, truth] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const score = scoreOfLine(answer, truth, tolerance);
        expect(score).to.be.within(0, 1);
        const worse = answer.map((value, i) => {
          const isFarther = i === at % answer.length;
          return isFarther ? value + Math.sign(value - (truth[i] as number) || 1) * off : value;
        });
        expect(scoreOfLine(worse, truth, tolerance)).to.be.at.most(score + 1e-12);
      }),
    );
  });
});

describe('what is said of an error', () => {
  const tolerance = { within: 1, half: 2 };

  it('goes by its size', () => {
    expect([1, 0.99, 0.5, 0.49, 0].map(sizeOf)).to.deep.equal(['none', 'little', 'little', 'much', 'much']);
  });

  it('goes by the direction of a line, and names the place that is farthest off', () => {
    expect(deviationOf([3, 9, 4], [1, 2, 3], tolerance)).to.deep.equal({ direction: 'high', farthest: 1 });
    expect(deviationOf([0, 0, 0], [1, 2, 3], tolerance)).to.deep.equal({ direction: 'low', farthest: 2 });
    expect(deviationOf([0, 4, 2], [2, 2, 2], tolerance).direction).to.equal('mixed');
  });
});
