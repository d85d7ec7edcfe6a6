import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { regressionFamilies } from './families.js';
import type { FamilyName, RegressionFamily } from './family.js';

const families = Object.values(regressionFamilies);
const linear = families.filter((family) => family.linear);

/** Points in [0, 1], some of them twice, in no order. */
const data = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -20, max: 20 })), { minLength: 8, maxLength: 25 })
  .map((points) => ({
    x: Float64Array.from(points, ([value]) => value / 60),
    y: Float64Array.from(points, ([, value]) => value / 10),
  }));
const at = Float64Array.of(0, 0.2, 0.35, 0.5, 0.81, 1);

/** Runs a check for some complexities of a family that fit the points. */
function overComplexities(family: RegressionFamily, x: Float64Array, check: (complexity: number) => void): void {
  const all = family.complexities(x.length);
  const some = all.filter((_, i) => i % 5 === 0 || i === all.length - 1);
  for (const complexity of some) if (family.problem(x, complexity) === null) check(complexity);
}

describe('model families', () => {
  for (const family of linear) {
    it(`have weights that sum to 1 and give the fit: ${family.name}`, () => {
      fc.assert(
        fc.property(data, ({ x, y }) => {
          overComplexities(family, x, (complexity) => {
            const weights = family.weights?.(x, at, complexity) ?? new Float64Array();
            const fitted = family.fit(x, y, complexity)(at);
            at.forEach((_, a) => {
              const row = [...weights.subarray(a * x.length, (a + 1) * x.length)];
              const size = row.reduce((sum, weight) => sum + Math.abs(weight), 1);
              expect(row.reduce((sum, weight) => sum + weight, 0)).to.be.closeTo(1, 1e-9 * size);
              const product = row.reduce((sum, weight, i) => sum + weight * (y[i] ?? NaN), 0);
              expect(fitted[a]).to.be.closeTo(product, 1e-12 * size);
            });
          });
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const family of families) {
    it(`fit the same whatever the order of the points: ${family.name}`, () => {
      fc.assert(
        fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 997 }), { minLength: 17, maxLength: 20 }), (values) => {
          const x = Float64Array.from(values, (value) => (value + 0.31 * Math.sin(value)) / 1000);
          const y = x.map((value) => Math.sin(9 * value));
          overComplexities(family, x, (complexity) => {
            const forward = family.fit(x, y, complexity)(x);
            const backward = family.fit(x.slice().reverse(), y.slice().reverse(), complexity)(x);
            forward.forEach((value, a) => expect(backward[a]).to.be.closeTo(value, 1e-7));
          });
        }),
        { numRuns: 20 },
      );
    });

    it(`fit many responses at once as they fit each: ${family.name}`, () => {
      const x = Float64Array.from({ length: 18 }, (_, i) => (i + 0.5) / 18);
      const responses = Float64Array.from({ length: 5 * 18 }, (_, i) => Math.sin(i * i));
      overComplexities(family, x, (complexity) => {
        const result = new Float64Array(5 * at.length);
        const fitRows = family.prepare(x, at, complexity);
        fitRows(responses, result, 0, 2);
        fitRows(responses, result, 2, 5);
        for (let row = 0; row < 5; row += 1) {
          const alone = family.fit(x, responses.slice(row * 18, (row + 1) * 18), complexity)(at);
          alone.forEach((value, a) => {
            expect(result[row * at.length + a]).to.be.closeTo(value, 1e-13 * Math.max(1, Math.abs(value)));
          });
        }
      });
    });

    it(`go from simple to complex: ${family.name}`, () => {
      const x = Float64Array.from({ length: 24 }, (_, i) => (i + 0.5) / 24);
      const y = x.map((value, i) => Math.sin(20 * value) + (i % 2));
      const error = (complexity: number): number =>
        family
          .fit(
            x,
            y,
            complexity,
          )(x)
          .reduce((sum, value, i) => sum + (value - (y[i] ?? NaN)) ** 2, 0);
      const all = family.complexities(24);
      expect(error(all.at(-1) ?? NaN)).to.be.below(0.6 * error(all[0] ?? NaN));
      expect(all.every((complexity) => family.problem(x, complexity) === null)).to.equal(true);
    });

    it(`leave their inputs alone: ${family.name}`, () => {
      const x = Float64Array.of(0.9, 0.1, 0.5, 0.3, 0.7);
      const y = Float64Array.of(1, 2, 3, 4, 5);
      family.fit(x, y, family.complexities(5)[1] ?? NaN)(x);
      expect([...x, ...y]).to.deep.equal([0.9, 0.1, 0.5, 0.3, 0.7, 1, 2, 3, 4, 5]);
    });
  }

  it('offer the complexities the kit defines', () => {
    const ends = (name: FamilyName, n: number): (number | undefined)[] => {
      const all = regressionFamilies[name].complexities(n);
      return [all[0], all.at(-1), all.length];
    };
    expect(ends('polynomial', 40)).to.deep.equal([0, 15, 16]);
    expect(ends('polynomial', 5)).to.deep.equal([0, 4, 5]);
    expect(ends('knn', 40)).to.deep.equal([40, 1, 40]);
    expect(ends('loess', 40)).to.deep.equal([1, 0.1, 37]);
    expect(ends('loess', 8)).to.deep.equal([1, 0.25, 31]);
    expect(ends('spline', 40)).to.deep.equal([2, 15, 14]);
    expect(ends('ridge', 40)).to.deep.equal([1e3, 1e-6, 37]);
    expect(ends('tree', 40)).to.deep.equal([0, 8, 9]);
    const many = regressionFamilies.knn.complexities(5000);
    expect([many[0], many.at(-1)]).to.deep.equal([5000, 1]);
    expect(many.length).to.be.within(30, 60);
    many.slice(1).forEach((k, i) => expect(k).to.be.below(many[i] ?? NaN));
  });

  it('say what keeps a complexity from being fitted', () => {
    const { polynomial, knn, loess, spline, ridge, tree } = regressionFamilies;
    const x = Float64Array.of(0, 0, 0.5, 0.5, 1);
    expect(polynomial.problem(x, 3)).to.deep.equal({ reason: 'too-few-distinct-x', needed: 4, got: 3 });
    expect(polynomial.problem(x, 2)).to.equal(null);
    expect(knn.problem(x, 6)).to.deep.equal({ reason: 'too-few-points', needed: 6, got: 5 });
    expect(loess.problem(x, 0.3)).to.deep.equal({ reason: 'too-few-points', needed: 2, got: 1 });
    expect(loess.problem(Float64Array.of(1, 1, 1), 1)).to.deep.equal({
      reason: 'too-few-distinct-x',
      needed: 2,
      got: 1,
    });
    expect(spline.problem(x, 4)).to.deep.equal({ reason: 'too-few-distinct-x', needed: 4, got: 3 });
    expect(spline.problem(Float64Array.of(0, 0, 0, 0, 0, 0.5, 1, 0.7), 4)).to.deep.equal({
      reason: 'coinciding-knots',
      needed: 4,
      got: 3,
    });
    expect(ridge.problem(x, 1)).to.equal(null);
    expect(tree.problem(x, 8)).to.equal(null);
  });

  it('refuse complexities out of range, and fits that have a problem', () => {
    const x = Float64Array.of(0, 0.5, 1);
    const wrong: [FamilyName, number][] = [
      ['polynomial', 16],
      ['knn', 0],
      ['loess', -1],
      ['spline', 1],
      ['ridge', 0],
      ['tree', 9],
    ];
    for (const [name, complexity] of wrong) {
      expect(() => regressionFamilies[name].problem(x, complexity)).to.throw(
        ArgumentError,
        regressionFamilies[name].parameter,
      );
    }
    expect(() => regressionFamilies.polynomial.weights?.(x, x, 5)).to.throw(
      ArgumentError,
      'too-few-distinct-x: needs 6',
    );
    expect(() => regressionFamilies.polynomial.fit(x, x, 5)).to.throw(ArgumentError, 'degree');
    expect(() => regressionFamilies.knn.prepare(x, x, 4)).to.throw(ArgumentError, 'k');
    expect(() => regressionFamilies.tree.fit(x, Float64Array.of(1), 1)).to.throw(ArgumentError, 'y');
    expect(() => regressionFamilies.loess.fit(x, Float64Array.of(1, NaN, 2), 1)).to.throw(ArgumentError, 'y[1]');
  });
});
