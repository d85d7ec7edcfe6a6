import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { regressionFamilies } from '../regression/families.js';
import type { RegressionFamily } from '../regression/family.js';
import { closedFormBiasVariance } from './closed-form.js';
import { decompose, decomposeSteps, summarize } from './decomposition.js';
import { designPoints, drawSamples, evaluationGrid, type DrawnSamples } from './samples.js';
import { truthAt, type TruthName } from './truths.js';

function samplesOf(truth: TruthName, seed: number, samples = 200, n = 30, m = 21, sigma = 0.4): DrawnSamples {
  const x = designPoints(n);
  const at = evaluationGrid(m);
  return drawSamples({ x, at, truthAtTraining: truthAt(truth, x), truthAt: truthAt(truth, at), sigma, samples, seed });
}

const { polynomial, knn, loess, spline, ridge, tree } = regressionFamilies;
const middles: [RegressionFamily, number][] = [
  [polynomial, 4],
  [knn, 5],
  [loess, 0.5],
  [spline, 6],
  [ridge, 0.01],
  [tree, 3],
];

describe('the bias-variance decomposition', () => {
  for (const [family, complexity] of middles) {
    it(`sums to the measured test error within four standard errors: ${family.name}`, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 1e6 }),
          fc.constantFrom<TruthName>('sine', 'step', 'wave'),
          (seed, truth) => {
            const result = decompose(samplesOf(truth, seed), { family, complexity });
            const gap = result.expectedTestError - result.bias2 - result.variance - result.noise;
            expect(Math.abs(gap)).to.be.below(4 * result.standardError);
            expect(result.standardError).to.be.within(0.0001, 0.05);
          },
        ),
        { numRuns: 10, seed: 11 },
      );
    });

    if (!family.linear) continue;
    it(`estimates what the closed form knows: ${family.name}`, () => {
      const samples = samplesOf('sine', 3, 2000);
      const { bias2, variance, pointwise } = decompose(samples, { family, complexity });
      const weights = family.weights?.(samples.x, samples.at, complexity) ?? new Float64Array();
      const exact = closedFormBiasVariance({ weights, ...samples });
      expect(variance).to.be.closeTo(exact.variance, 0.06 * exact.variance);
      // The error of bias2 is about 2 |bias| times that of the mean fit.
      expect(bias2).to.be.closeTo(
        exact.bias2,
        8 * Math.sqrt((exact.bias2 * exact.variance) / 2000) + exact.variance / 200,
      );
      const deviation = Math.sqrt((exact.pointwise.variance[10] ?? NaN) / 2000);
      const bias = (pointwise.mean[10] ?? NaN) - (samples.truthAt[10] ?? NaN);
      expect(bias).to.be.closeTo(exact.pointwise.bias[10] ?? NaN, 4 * deviation);
    });
  }

  it('has the parts that its definition gives, computed the plain way', () => {
    const samples = samplesOf('bump', 9, 7, 12, 5);
    const { fits, ...result } = decompose(samples, { family: knn, complexity: 3 });
    const fitsAt = (a: number): number[] => Array.from({ length: 7 }, (_, b) => fits[b * 5 + a] ?? NaN);
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (let a = 0; a < 5; a += 1) {
      const column = fitsAt(a);
      const center = mean(column);
      const variance = column.reduce((sum, value) => sum + (value - center) ** 2, 0) / 6;
      expect(result.pointwise.mean[a]).to.be.closeTo(center, 1e-14);
      expect(result.pointwise.variance[a]).to.be.closeTo(variance, 1e-14);
      expect(result.pointwise.bias2[a]).to.be.closeTo(
        (center - (samples.truthAt[a] ?? NaN)) ** 2 - variance / 7,
        1e-14,
      );
    }
    expect(result.bias2).to.be.closeTo(mean([...result.pointwise.bias2]), 1e-14);
    expect(result.variance).to.be.closeTo(mean([...result.pointwise.variance]), 1e-14);
    expect(result.noise).to.be.closeTo(0.16, 1e-15);

    const errors = Array.from(fits, (fit, i) => (samples.truthAt[i % 5] ?? NaN) + (samples.testNoise[i] ?? NaN) - fit);
    expect(result.expectedTestError).to.be.closeTo(mean(errors.map((error) => error ** 2)), 1e-13);
    // Over samples, the gap is the mean of what each sample's test error has beyond its own (fit - truth)^2 and the noise.
    const gaps = Array.from({ length: 7 }, (_, b) => {
      const rows = [0, 1, 2, 3, 4].map((a) => {
        const i = b * 5 + a;
        return (errors[i] ?? NaN) ** 2 - ((fits[i] ?? NaN) - (samples.truthAt[a] ?? NaN)) ** 2 - 0.16;
      });
      return mean(rows);
    });
    expect(mean(gaps)).to.be.closeTo(result.expectedTestError - result.bias2 - result.variance - result.noise, 1e-13);
    const spread = gaps.reduce((sum, value) => sum + (value - mean(gaps)) ** 2, 0) / 6;
    expect(result.standardError).to.be.closeTo(Math.sqrt(spread / 7), 1e-13);
  });

  it('is the same in slices, whose progress grows from 0 to 1', () => {
    const samples = samplesOf('sine', 1, 400, 60, 101);
    for (const [family, complexity] of [
      [polynomial, 5],
      [tree, 4],
    ] as const) {
      const steps = decomposeSteps(samples, { family, complexity });
      const progress: number[] = [];
      let step = steps.next();
      while (!step.done) {
        progress.push(step.value);
        step = steps.next();
      }
      expect(progress.length).to.be.at.least(3);
      progress.forEach((value, i) => expect(value).to.be.within(progress[i - 1] ?? 0, 1));
      expect(step.value).to.deep.equal(decompose(samples, { family, complexity }));
    }
  });

  it('draws nothing but its own samples: a second model sees the same responses', () => {
    const samples = samplesOf('sine', 5, 10);
    const before = samples.responses.slice();
    decompose(samples, { family: tree, complexity: 4 });
    expect(samples.responses).to.deep.equal(before);
  });

  it('has no bias and no variance where a constant truth without noise is fitted', () => {
    const x = designPoints(10);
    const flat = new Float64Array(10).fill(2);
    const samples = drawSamples({ x, at: x, truthAtTraining: flat, truthAt: flat, sigma: 0, samples: 5, seed: 1 });
    const result = decompose(samples, { family: tree, complexity: 2 });
    expect([result.bias2, result.variance, result.expectedTestError, result.standardError]).to.deep.equal([0, 0, 0, 0]);
  });

  it('refuses a model that cannot be fitted, and fits of another shape', () => {
    const samples = samplesOf('sine', 1, 5, 6);
    expect(() => decompose(samples, { family: polynomial, complexity: 9 })).to.throw(ArgumentError, 'degree');
    expect(() => summarize(samples, new Float64Array(3))).to.throw(ArgumentError, 'fits');
  });
});
