import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { lowess } from './lowess.js';

/** The numbers to meet are R 4.2.2's lowess(delta = 0). */
const x = [1, 1, 1, 2, 2, 3, 3.5, 5, 5, 5, 6, 7.5, 8, 8, 9];
const y = [0.3, 0.5, 0.1, 1.2, 0.8, 2, 2.2, 1.5, 1.1, 1.3, 0.7, 0.2, -0.4, -0.1, -1];

function expectClose(got: Float64Array, want: readonly number[]): void {
  want.forEach((value, i) => expect(got[i]).to.be.closeTo(value, 1e-12));
}

describe('LOWESS', () => {
  it('agrees with R on ties, with and without robust passes', () => {
    const robust = [
      0.27727891512648029, 0.27727891512648029, 0.27727891512648029, 1.0868370159398046, 1.0868370159398046,
      1.9336611612183752, 1.4866531570637811, 1.260056604915162, 1.260056604915162, 1.260056604915162,
      0.79019549618601503, -0.018730183288777125, -0.28987407508891977, -0.28987407508891977, -0.83485350768271238,
    ];
    const plain = [
      0.29121039530925852, 0.29121039530925852, 0.29121039530925852, 1.0514914168460032, 1.0514914168460032,
      1.8708739872326985, 2.2, 1.2883291500774339, 1.2883291500774339, 1.2883291500774339, 0.77971414996154964,
      0.030514900247523118, -0.26838484356356046, -0.26838484356356046, -0.92273266523249031,
    ];
    expectClose(lowess(x, y), robust);
    expectClose(lowess(x, y, { span: 0.5, iterations: 0 }), plain);
  });

  it('answers in the order of x', () => {
    const reversed = lowess([...x].reverse(), [...y].reverse(), { span: 0.5 });
    lowess(x, y, { span: 0.5 }).forEach((value, i) => expect(reversed[14 - i]).to.be.closeTo(value, 1e-13));
  });

  it('agrees with R beside an outlier, and stops where more than half of the points are fitted exactly', () => {
    const line = Array.from({ length: 20 }, (_, i) => i);
    const spiked = line.map((value) => (value === 10 ? 100 : value));
    expect(lowess(line, spiked, { span: 0.5 })[10]).to.be.closeTo(25.547683099466695, 1e-12);
    const wavy = line.map((value) => (value === 10 ? 100 : value + 0.1 * Math.sin(value * value)));
    expect(lowess(line, wavy, { span: 0.5 })[10]).to.equal(100);
    line.forEach((value) => expect(lowess(line, line)[value]).to.be.closeTo(value, 1e-12));
  });

  it('agrees with R on neighbourhoods of two points', () => {
    expect([...lowess([0, 1, 2], [0, 5, 1], { span: 0.1 })]).to.deep.equal([0, 5, 1]);
    expect([...lowess([4, 4], [1, 3])]).to.deep.equal([2, 2]);
    expect([...lowess([0, 1, 2, 3, 4, 10], [0, 5, 1, 2, 9, 3], { span: 0.34 })]).to.deep.equal([0, 5, 1, 2, 9, 3]);
  });

  it('names a wrong argument', () => {
    expect(() => lowess([1], [1, 2])).to.throw(ArgumentError, 'y');
    expect(() => lowess([1], [1], { iterations: -1 })).to.throw(ArgumentError, 'iterations');
  });
});
