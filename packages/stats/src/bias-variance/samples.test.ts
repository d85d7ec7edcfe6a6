import { finish } from '../steps.js';
import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import {
  designPoints,
  drawSamples,
  drawSamplesSteps,
  evaluationGrid,
  generateCurve,
  sampleNoise,
  testNoise,
  type SamplingPlan,
} from './samples.js';

const x = designPoints(20);
const at = evaluationGrid(11);
const plan: SamplingPlan = {
  x,
  at,
  truthAtTraining: x.map((value) => 2 * value),
  truthAt: at.map((value) => 2 * value),
  sigma: 0.5,
  samples: 300,
  seed: 7,
};

describe('samples', () => {
  it('stand at the middles of equal parts, and are looked at on a grid with both ends', () => {
    expect([...designPoints(4)]).to.deep.equal([0.125, 0.375, 0.625, 0.875]);
    expect([...evaluationGrid(3, -1, 2)]).to.deep.equal([-1, 0.5, 2]);
  });

  it('are a function of the seed and their number alone', () => {
    const { responses, testNoise: fresh } = drawSamples(plan);
    const later = sampleNoise(7, 299, 20, 0.5);
    later.forEach((error, i) => {
      expect(responses[299 * 20 + i]).to.equal((plan.truthAtTraining[i] ?? NaN) + error);
    });
    expect([...fresh.subarray(5 * 11, 6 * 11)]).to.deep.equal([...testNoise(7, 5, 11, 0.5)]);
  });

  it('keep their beginning when more points are drawn, and scale with the noise', () => {
    const short = sampleNoise(3, 1, 5, 1);
    const long = sampleNoise(3, 1, 9, 2);
    expect([...long.subarray(0, 5)]).to.deep.equal([...short].map((value) => 2 * value));
  });

  it('differ from seed to seed, from number to number and from training to test', () => {
    const firsts = [sampleNoise(1, 1, 1, 1), sampleNoise(2, 1, 1, 1), sampleNoise(1, 2, 1, 1), testNoise(1, 1, 1, 1)];
    expect(new Set(firsts.map(([value]) => value)).size).to.equal(4);
  });

  it('are drawn in slices whose progress grows, to the same end', () => {
    const steps = drawSamplesSteps(plan);
    const progress: number[] = [];
    let step = steps.next();
    while (!step.done) {
      progress.push(step.value);
      step = steps.next();
    }
    expect(progress.length).to.be.at.least(2);
    progress.forEach((value, i) => expect(value).to.be.within(progress[i - 1] ?? 0, 1));
    expect(step.value.responses).to.deep.equal(finish(drawSamplesSteps(plan)).responses);
  });

  it('make curves: the truth plus the noise of one sample', () => {
    const curve = generateCurve({ truth: 'line', sampleSize: 6, noise: 0.1, seed: 5, stream: 2 });
    const noise = sampleNoise(5, 2, 6, 0.1);
    expect([...curve.y]).to.deep.equal([...curve.truth.map((value, i) => value + (noise[i] ?? NaN))]);
    expect([...curve.x]).to.deep.equal([...designPoints(6)]);
    const first = generateCurve({ truth: 'line', sampleSize: 6, noise: 0.1, seed: 5 });
    expect(first.y[0]).to.equal((first.truth[0] ?? NaN) + (sampleNoise(5, 0, 6, 0.1)[0] ?? NaN));
  });

  it('name a wrong argument', () => {
    expect(() => drawSamples({ ...plan, samples: 1 })).to.throw(ArgumentError, 'samples');
    expect(() => drawSamples({ ...plan, truthAt: at.subarray(1) })).to.throw(ArgumentError, 'truthAt');
    expect(() => drawSamples({ ...plan, truthAtTraining: at })).to.throw(ArgumentError, 'truthAtTraining');
    expect(() => drawSamples({ ...plan, sigma: -1 })).to.throw(ArgumentError, 'sigma');
    expect(() => generateCurve({ truth: 'line', sampleSize: 0, noise: 1, seed: 1 })).to.throw(ArgumentError, 'n');
    expect(() => generateCurve({ truth: 'none' as 'line', sampleSize: 3, noise: 1, seed: 1 })).to.throw(
      ArgumentError,
      'truth',
    );
    expect(() => evaluationGrid(1)).to.throw(ArgumentError, 'm');
  });
});
