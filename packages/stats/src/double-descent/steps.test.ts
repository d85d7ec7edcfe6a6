import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createRandom } from '../random/random.js';
import { fitFeatures } from './curve.js';
import { drawRandomFeatures, featureMatrix } from './random-features.js';
import { doubleDescentSteps, type DescentCurve, type DoubleDescent } from './steps.js';

const random = createRandom(5);
const rows = (n: number): number[][] => Array.from({ length: n }, () => [random.normal(), random.normal()]);
const truth = ([a = 0, b = 0]: readonly number[]): number => Math.sin(a) + b / 2;
const predictors = rows(10);
const testPredictors = rows(30);
const descent: DoubleDescent = {
  features(count, random) {
    const drawn = drawRandomFeatures('relu', count, 2, random);
    return (rows) => featureMatrix(drawn, rows);
  },
  predictors,
  y: predictors.map(truth),
  sigma: 0.3,
  testPredictors,
  testY: testPredictors.map(truth),
  counts: [2, 10, 60],
  lambdas: [0, 0.1],
  draws: 3,
  seed: 1,
};

function run(options: DoubleDescent): { yields: number; curves: readonly DescentCurve[] } {
  const steps = doubleDescentSteps(options);
  for (let yields = 0; ; yields += 1) {
    const { done, value } = steps.next();
    if (done) return { yields, curves: value };
    expect(value).to.be.closeTo((yields + 1) / (options.draws * options.counts.length), 1e-12);
  }
}

describe('double descent', () => {
  it('yields once a fit, and averages the draws', () => {
    const { yields, curves } = run(descent);
    expect(yields).to.equal(9);
    const singles = [0, 1, 2].map((draw) => {
      const noise = createRandom(1, draw, 0);
      const y = descent.y as number[];
      const noisy = y.map((value) => noise.normal(value, 0.3));
      const drawn = drawRandomFeatures('relu', 60, 2, createRandom(1, draw, 1));
      const features = featureMatrix(drawn, predictors);
      const testFeatures = featureMatrix(drawn, testPredictors);
      return fitFeatures({ features, y: noisy, testFeatures, testY: descent.testY }, 60)[0]?.testError ?? NaN;
    });
    const mean = singles.reduce((sum, value) => sum + value, 0) / 3;
    expect(curves[0]?.testErrors[2]).to.be.closeTo(mean, 1e-12);
    expect(curves[0]?.trainErrors[2]).to.be.below(1e-20);
    expect(curves[1]?.lambda).to.equal(0.1);
    expect(curves[1]?.norms[1]).to.be.below(curves[0]?.norms[1] ?? NaN);
  });

  it('fits without a penalty where none is named', () => {
    expect(run({ ...descent, lambdas: undefined, draws: 1 }).curves.map(({ lambda }) => lambda)).to.deep.equal([0]);
  });

  it('rejects wrong arguments at once', () => {
    const wrong: readonly [Partial<DoubleDescent>, string][] = [
      [{ predictors: [] }, 'predictors'],
      [{ sigma: -1 }, 'sigma'],
      [{ draws: 0 }, 'draws'],
      [{ counts: [] }, 'counts'],
      [{ counts: [1, 0.5] }, 'counts[1]'],
      [{ y: [1] }, 'y'],
      [{ testY: [1] }, 'testY'],
      [{ lambdas: [-1] }, 'lambda'],
    ];
    for (const [options, name] of wrong) {
      expect(() => doubleDescentSteps({ ...descent, ...options })).to.throw(ArgumentError, name);
    }
  });
});
