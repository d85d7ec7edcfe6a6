import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cardinalSplines, evaluateNaturalSpline, interpolateNaturalSpline } from './natural-spline.js';

const points = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })
  .chain((knots) =>
    fc.tuple(
      fc.constant(Float64Array.from(knots).sort()),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: knots.length, maxLength: knots.length }),
    ),
  );

describe('a natural cubic spline', () => {
  it('goes through its values and has no curvature at its ends', () => {
    fc.assert(
      fc.property(points, ([knots, values]) => {
        const spline = interpolateNaturalSpline(knots, Float64Array.from(values));
        knots.forEach((knot, i) => {
          expect(evaluateNaturalSpline(spline, knot).value).to.be.closeTo(values[i] ?? NaN, 1e-10);
        });
        expect(evaluateNaturalSpline(spline, knots[0] ?? NaN).curvature).to.equal(0);
        expect(evaluateNaturalSpline(spline, knots.at(-1) ?? NaN).curvature).to.equal(0);
      }),
    );
  });

  it('has slopes and curvatures without a jump at any knot', () => {
    fc.assert(
      fc.property(points, ([knots, values]) => {
        const spline = interpolateNaturalSpline(knots, Float64Array.from(values));
        for (const knot of knots) {
          const before = evaluateNaturalSpline(spline, knot - 1e-9);
          const after = evaluateNaturalSpline(spline, knot + 1e-9);
          expect(after.slope).to.be.closeTo(before.slope, 1e-5);
          expect(after.curvature).to.be.closeTo(before.curvature, 1e-5);
        }
      }),
    );
  });

  it('is straight outside its knots', () => {
    const spline = interpolateNaturalSpline(Float64Array.of(0, 1, 3), Float64Array.of(0, 2, -1));
    const end = evaluateNaturalSpline(spline, 3);
    const beyond = evaluateNaturalSpline(spline, 5);
    expect(beyond).to.deep.equal({ value: beyond.value, slope: end.slope, curvature: 0 });
    expect(beyond.value).to.be.closeTo(end.value + 2 * end.slope, 1e-14);
  });

  it('is the sum of the cardinal splines times the values', () => {
    const knots = Float64Array.of(0, 1, 3, 4);
    const values = Float64Array.of(1, -2, 0.5, 3);
    const at = Float64Array.of(-1, 0, 0.4, 2, 3.9, 6);
    const columns = cardinalSplines(knots)(at);
    const spline = interpolateNaturalSpline(knots, values);
    at.forEach((x, a) => {
      const sum = columns.reduce((total, column, j) => total + (column[a] ?? NaN) * (values[j] ?? NaN), 0);
      expect(sum).to.be.closeTo(evaluateNaturalSpline(spline, x).value, 1e-13);
    });
  });
});
