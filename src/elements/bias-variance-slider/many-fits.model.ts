import { decomposeSteps, meanSquaredError, type DrawnSamples, type FamilyName } from '@explainer-elements/stats';
import { closedFormOf, type Design, type Sample } from './study.model.js';
import { familyOf } from './known-families.model.js';

type Steps<R> = Generator<number, R, void>;

/** The parts of the expected test error; null where they cannot be known. */
export interface Decomposition {
  readonly bias2: number | null;
  readonly variance: number | null;
  readonly noise: number | null;
  readonly expectedTestError: number | null;
  readonly standardError: number | null;
}

/** With own data the error comes another way: as the mean squared error on the rows that a resample left out. */
export interface Parts extends Decomposition {
  readonly outOfBag: number | null;
}

/** One model fitted to many samples, or to many resamples of own data. */
export interface ManyFits {
  readonly complexity: number;
  /** The evaluation points. */
  readonly at: Float64Array;
  /** Fits there, `count` rows. */
  readonly fits: Float64Array;
  readonly count: number;
  /** Which sample each row belongs to, from 0. */
  readonly rows: Int32Array | null;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly bias2: Float64Array | null;
  readonly parts: Parts;
  /** Own data: resamples that could not be fitted. */
  readonly failed: number;
}

export function* fitSamples(drawn: DrawnSamples, family: FamilyName, complexity: number): Steps<ManyFits> {
  const { pointwise, fits, ...parts } = yield* decomposeSteps(drawn, {
    family: familyOf(family),
    complexity,
  });
  const { bias2, variance, noise, expectedTestError, standardError } = parts;
  return {
    complexity,
    at: drawn.at,
    fits,
    count: drawn.samples,
    rows: null,
    mean: pointwise.mean,
    variance: pointwise.variance,
    bias2: pointwise.bias2,
    parts: { bias2, variance, noise, expectedTestError, standardError, outOfBag: null },
    failed: 0,
  };
}

/** One complexity on the curve over all of them. */
export interface CurvePoint extends Parts {
  readonly complexity: number;
  readonly closedForm: { readonly bias2: number; readonly variance: number } | null;
}

/** Fits one complexity to all samples or resamples. */
export type FitMany = (family: FamilyName, complexity: number) => Steps<ManyFits>;

/** The parts of the error at every stop of the slider. */
export function* curveSteps(
  fitMany: FitMany,
  family: FamilyName,
  stops: readonly number[],
  design: Design,
): Steps<readonly CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const complexity of stops) {
    const done = points.length / stops.length;
    yield done;
    const steps = fitMany(family, complexity);
    let step = steps.next();
    while (!step.done) {
      yield done + step.value / stops.length;
      step = steps.next();
    }
    points.push({ complexity, ...step.value.parts, closedForm: closedFormOf(family, complexity, design) });
  }
  return points;
}

/** The training error of the sample on screen at every stop of the slider. */
export function* trainingErrorSteps(
  family: FamilyName,
  stops: readonly number[],
  design: Design,
  sample: Sample,
): Steps<readonly number[]> {
  const errors: number[] = [];
  for (const complexity of stops) {
    yield errors.length / stops.length;
    const fit = familyOf(family).fit(design.x, sample.y, complexity);
    errors.push(meanSquaredError(sample.y, fit(design.x)));
  }
  return errors;
}
