import { drawSamples, regressionFamilies } from '@explainer-elements/stats';
import type { Points } from '../../contract/data/points.js';
import { defaultsOf } from '../../contract/settings.js';
import { settings, type Study, type Values } from './bias-variance-slider.model.js';
import { placeOf, stopsOf, wishedComplexity } from './families.model.js';
import { learnFamilies } from './known-families.model.js';
import { noneMoved, sampleWith } from './moved.model.js';
import { curveSteps, fitSamples, trainingErrorSteps, type FitMany } from './many-fits.model.js';
import { fitResamples } from './resamples.model.js';
import { fitOnce, ownDesign, samplingPlan, simulatedDesign, simulatedSample } from './study.model.js';

learnFamilies(Object.values(regressionFamilies));

function finish<R>(steps: Generator<number, R, void>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export interface Options {
  readonly own?: Points;
  readonly probe?: number;
  /** Where the computations stand: nothing but what a move needs, or everything. */
  readonly pending?: boolean;
}

/** A study with all its numbers, computed in one go: what the element has when it has come to rest. */
export function studyFor(chosen: Partial<Values> = {}, { own, probe, pending = false }: Options = {}): Study {
  const all = { ...defaultsOf(settings), ...chosen };
  const { family, samples, seed } = all;
  const evaluateAt = all.evaluateAt === 'design' ? 'design' : 'grid';
  const design = own ? ownDesign(own.x, evaluateAt) : simulatedDesign(all, evaluateAt);
  const drawnSample = own
    ? { y: Float64Array.from(own.y), testY: null }
    : simulatedSample(all, design, seed, all.sample);
  const sample = sampleWith(drawnSample, own ? noneMoved : all.moved);
  const stops = stopsOf(family, design.x);
  const complexity = all.complexity ?? wishedComplexity(all.step, family, design.x.length, stops);
  const plan = samplingPlan(design, samples, seed);
  const drawn = plan && drawSamples(plan);
  const resampling = { design, sample, resamples: samples, seed };
  const fitMany: FitMany = (...model) => (drawn ? fitSamples(drawn, ...model) : fitResamples(resampling, ...model));
  const many = fitMany(family, complexity);
  return {
    values: { ...all, complexity, evaluateAt },
    design,
    sample,
    scaled: sample,
    stops,
    place: placeOf(family, complexity, stops),
    fit: fitOnce(family, complexity, design, sample),
    many: pending ? null : finish(many),
    curve: pending ? null : finish(curveSteps(fitMany, family, stops, design)),
    training: pending ? null : finish(trainingErrorSteps(family, stops, design, sample)),
    trainingBefore: null,
    working: pending ? 0.4 : null,
    point: 1,
    probe: probe ?? null,
  };
}
