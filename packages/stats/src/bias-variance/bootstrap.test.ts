import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { regressionFamilies } from '../regression/families.js';
import { bootstrapResample, bootstrapVariance, bootstrapVarianceSteps, type BootstrapOptions } from './bootstrap.js';
import { generateCurve } from './samples.js';

const { polynomial, tree } = regressionFamilies;
const { x, y } = generateCurve({ truth: 'sine', sampleSize: 30, noise: 0.3, seed: 4 });
const options: BootstrapOptions = { family: polynomial, complexity: 3, x, y, at: x, resamples: 60, seed: 8 };

describe('bootstrap variance', () => {
  it('fits each resample as if it were the data', () => {
    const { fits, fitted, failed, problem } = bootstrapVariance(options);
    expect([failed, problem, fitted.length]).to.deep.equal([0, null, 60]);
    const rows = bootstrapResample(8, 17, 30);
    const points = Float64Array.from(rows, (i) => x[i] ?? NaN);
    const responses = Float64Array.from(rows, (i) => y[i] ?? NaN);
    const fit = polynomial.fit(points, responses, 3)(x);
    expect(fits.subarray(17 * 30, 18 * 30)).to.deep.equal(fit);
  });

  it('has the variance of the fits, and the mean error on the rows left out', () => {
    const { fits, variance, pointwise, outOfBagError } = bootstrapVariance(options);
    const column = Array.from({ length: 60 }, (_, b) => fits[b * 30 + 4] ?? NaN);
    const mean = column.reduce((sum, value) => sum + value, 0) / 60;
    expect(pointwise.mean[4]).to.be.closeTo(mean, 1e-14);
    const spread = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 59;
    expect(pointwise.variance[4]).to.be.closeTo(spread, 1e-14);
    expect(variance).to.be.closeTo(pointwise.variance.reduce((a, b) => a + b, 0) / 30, 1e-14);
    const errors = Array.from({ length: 60 }, (_, b) => {
      const seen = new Set(bootstrapResample(8, b, 30));
      const left = [...y.keys()].filter((i) => !seen.has(i));
      return left.reduce((sum, i) => sum + ((y[i] ?? NaN) - (fits[b * 30 + i] ?? NaN)) ** 2, 0) / left.length;
    });
    expect(outOfBagError).to.be.closeTo(errors.reduce((a, b) => a + b, 0) / 60, 1e-13);
  });

  it('comes near the variance that theory gives the mean', () => {
    const { variance } = bootstrapVariance({ ...options, complexity: 0, resamples: 2000 });
    const mean = y.reduce((a, b) => a + b, 0) / 30;
    const theory = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 30 / 30;
    expect(variance).to.be.closeTo(theory, 0.15 * theory);
  });

  it('reports the resamples that could not be fitted, and why', () => {
    const few = { ...options, x: x.subarray(0, 6), y: y.subarray(0, 6), complexity: 3 };
    const { fits, fitted, failed, problem } = bootstrapVariance(few);
    expect(failed).to.be.within(1, 59);
    expect(fitted.length + failed).to.equal(60);
    expect(fits).to.have.length(fitted.length * 30);
    expect(problem?.reason).to.equal('too-few-distinct-x');
    for (const b of fitted) expect(new Set(bootstrapResample(8, b, 6)).size).to.be.at.least(4);
  });

  it('has no variance when no resample could be fitted', () => {
    const one = { ...options, x: x.subarray(0, 2), y: y.subarray(0, 2), complexity: 5 };
    const { variance, outOfBagError, failed } = bootstrapVariance(one);
    expect([variance, outOfBagError, failed]).to.deep.equal([NaN, NaN, 60]);
  });

  it('skips resamples that left nothing out', () => {
    const { outOfBagError, failed } = bootstrapVariance({
      ...options,
      family: tree,
      complexity: 0,
      x: Float64Array.of(0, 1),
      y: Float64Array.of(0, 1),
    });
    // Two rows: what is left out of a resample is the other row, which is off by 1.
    expect([outOfBagError, failed]).to.deep.equal([1, 0]);
  });

  it('is the same in slices, whose progress grows', () => {
    const steps = bootstrapVarianceSteps(options);
    const progress: number[] = [];
    let step = steps.next();
    while (!step.done) {
      progress.push(step.value);
      step = steps.next();
    }
    expect(progress.length).to.be.at.least(5);
    progress.forEach((value, i) => expect(value).to.be.within(progress[i - 1] ?? 0, 1));
    expect(step.value).to.deep.equal(bootstrapVariance(options));
  });

  it('names a wrong argument', () => {
    expect(() => bootstrapVariance({ ...options, resamples: 1 })).to.throw(ArgumentError, 'resamples');
    expect(() => bootstrapVariance({ ...options, y: y.subarray(1) })).to.throw(ArgumentError, 'y');
    expect(() => bootstrapVariance({ ...options, complexity: 99 })).to.throw(ArgumentError, 'degree');
  });
});
