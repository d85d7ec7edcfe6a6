import { drawSamplesSteps, type DrawnSamples, type FamilyName } from '@explainer-elements/stats';
import type { ReactiveControllerHost } from 'lit';
import type { Points } from '../../contract/data/points.js';
import { SlicedTask, type Steps } from '../../controllers/sliced-task.js';
import { memo } from '../../viz/memo.js';
import type { Study, Values } from './bias-variance-slider.model.js';
import { placeOf, stopsOf } from './families.model.js';
import { sampleWith } from './moved.model.js';
import {
  curveSteps,
  fitSamples,
  trainingErrorSteps,
  type CurvePoint,
  type FitMany,
  type ManyFits,
} from './many-fits.model.js';
import type { fitResamples } from './resamples.model.js';
import {
  fitOnce,
  ownDesign,
  samplingPlan,
  simulatedDesign,
  simulatedSample,
  type Design,
  type Sample,
} from './study.model.js';

/** Frames that belong to the answer to a move alone. */
const REST = 2;

/** A sliced computation that knows what its value is for. */
class Keyed<R> {
  readonly task: SlicedTask<R>;
  #key = '';

  constructor(host: ReactiveControllerHost) {
    this.task = new SlicedTask<R>(host, { firstBudget: 0 });
  }

  start(key: string, begin: () => Steps<R>): void {
    this.#key = key;
    this.task.start(key, begin);
  }

  has(key: string): boolean {
    return this.#key === key;
  }

  valueFor(key: string): R | undefined {
    return this.has(key) ? this.task.value : undefined;
  }
}

/**
 * The numbers of the explainer: what a move needs is computed at once and remembered; the many fits and the curve over all
 * complexities come in slices, one after the other.
 */
export class Computations {
  readonly #drawn: Keyed<DrawnSamples>;
  readonly #many: Keyed<ManyFits>;
  readonly #curve: Keyed<readonly CurvePoint[]>;
  readonly #training: Keyed<readonly number[]>;

  readonly #simulatedDesign = memo(
    (truth: Values['truth'], sampleSize: number, noise: number, evaluateAt: Values['evaluateAt']) =>
      simulatedDesign({ truth, sampleSize, noise }, evaluateAt),
  );
  readonly #simulatedSample = memo(
    (truth: Values['truth'], sampleSize: number, noise: number, design: Design, seed: number, index: number) =>
      simulatedSample({ truth, sampleSize, noise }, design, seed, index),
  );
  readonly #movedSample = memo(sampleWith);
  /** By x alone: moving a point changes nothing else of the design. */
  readonly #ownDesign = memo(ownDesign);
  readonly #ownSample = memo((points: Points): Sample => ({ y: Float64Array.from(points.y), testY: null }));
  readonly #stops = memo(stopsOf);
  readonly #fit = memo(fitOnce);
  #trained: { readonly family: FamilyName; readonly design: Design; readonly errors: readonly number[] } | undefined;
  /** Own data have no name: they are told apart by the order in which they came. */
  readonly #numbers = new WeakMap<Points, number>();
  #count = 0;

  constructor(host: ReactiveControllerHost) {
    this.#drawn = new Keyed(host);
    this.#many = new Keyed(host);
    this.#curve = new Keyed(host);
    this.#training = new Keyed(host);
  }

  setVisible(visible: boolean): void {
    for (const task of this.#tasks) task.setVisible(visible);
  }

  /** A hand is moving: its answer comes first. */
  postpone(): void {
    for (const task of this.#tasks) task.postpone(REST);
  }

  designFor({ truth, sampleSize, noise, evaluateAt }: Omit<Values, 'complexity'>, own: Points | null): Design {
    return own ? this.#ownDesign(own.x, evaluateAt) : this.#simulatedDesign(truth, sampleSize, noise, evaluateAt);
  }

  stopsFor(family: FamilyName, design: Design): readonly number[] {
    return this.#stops(family, design.x);
  }

  /** Starts what is not there yet. Call it in `willUpdate`. @param resample - fits resamples of own data; it comes late */
  start(values: Values, own: Points | null, resample: typeof fitResamples | undefined): void {
    const { family, complexity, samples, seed } = values;
    const design = this.designFor(values, own);
    const sample = this.#sampleFor(values, own, design);
    const stops = this.stopsFor(family, design);
    const keys = this.#keysOf(values, own);
    const plan = samplingPlan(design, samples, seed);
    this.#training.start(keys.training, () => trainingErrorSteps(family, stops, design, sample));
    if (plan) this.#drawn.start(keys.drawn, () => drawSamplesSteps(plan));
    const drawn = this.#drawn.valueFor(keys.drawn);
    const resampling = { design, sample, resamples: samples, seed };
    const fitMany: FitMany | undefined = plan
      ? drawn && ((...model) => fitSamples(drawn, ...model))
      : resample && ((...model) => resample(resampling, ...model));
    if (!fitMany) return;
    this.#many.start(keys.many, () => fitMany(family, complexity));
    // The crowd on screen first; a curve that is under way goes on while the slider moves.
    if (this.#many.valueFor(keys.many)) this.#curve.start(keys.curve, () => curveSteps(fitMany, family, stops, design));
  }

  /**
   * Everything there is to show now.
   *
   * @param probe - index of the evaluation point looked at
   * @param point - number of the point last taken
   * @param held - the sample from before, while a point is dragged
   */
  study(values: Values, own: Points | null, probe: number | null, point: number, held: Sample | null): Study {
    const { family, complexity } = values;
    const design = this.designFor(values, own);
    const sample = this.#sampleFor(values, own, design);
    const stops = this.stopsFor(family, design);
    const keys = this.#keysOf(values, own);
    const many = this.#many.valueFor(keys.many);
    const latest = this.#many.task.latest;
    const training = this.#training.valueFor(keys.training) ?? null;
    if (training) this.#trained = { family, design, errors: training };
    const before = this.#trained;
    return {
      values,
      design,
      sample,
      scaled: held ?? sample,
      stops,
      place: placeOf(family, complexity, stops),
      fit: this.#fit(family, complexity, design, sample),
      many: many ?? (latest?.at === design.at ? latest : null),
      curve: this.#curve.valueFor(keys.curve) ?? null,
      training,
      trainingBefore: before?.family === family && before.design === design ? before.errors : null,
      working: many ? null : this.#progress(keys),
      point: Math.min(point, design.x.length),
      probe: probe === null ? null : Math.min(probe, design.at.length - 1),
    };
  }

  get #tasks(): readonly SlicedTask<unknown>[] {
    return [this.#drawn.task, this.#many.task, this.#curve.task, this.#training.task];
  }

  #sampleFor(values: Values, own: Points | null, design: Design): Sample {
    if (own) return this.#ownSample(own);
    const { truth, sampleSize, noise, seed, sample, moved } = values;
    return this.#movedSample(this.#simulatedSample(truth, sampleSize, noise, design, seed, sample), moved);
  }

  #progress(keys: { many: string; drawn: string }): number {
    if (this.#many.has(keys.many)) return 0.3 + 0.7 * this.#many.task.progress;
    return this.#drawn.has(keys.drawn) ? 0.3 * this.#drawn.task.progress : 0;
  }

  #keysOf(values: Values, own: Points | null): Record<'drawn' | 'many' | 'curve' | 'training', string> {
    const { family, complexity, truth, sampleSize, samples, noise, evaluateAt, seed, sample, moved } = values;
    const basis = own ? ['own', this.#numberOf(own)] : [truth, sampleSize, noise];
    const drawn = [...basis, evaluateAt, samples, seed].join();
    const curve = `${drawn},${family}`;
    const training = [...basis, own ? '' : [seed, sample, moved], family].join();
    return { drawn, curve, training, many: `${curve},${String(complexity)}` };
  }

  #numberOf(own: Points): number {
    let number = this.#numbers.get(own);
    if (number === undefined) {
      number = this.#count += 1;
      this.#numbers.set(own, number);
    }
    return number;
  }
}
