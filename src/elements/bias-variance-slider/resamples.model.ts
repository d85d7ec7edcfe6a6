import { bootstrapVarianceSteps, type FamilyName } from '@explainer-elements/stats';
import type { ManyFits } from './many-fits.model.js';
import type { Design, Sample } from './study.model.js';
import { familyOf } from './known-families.model.js';

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

export interface Resampling {
  readonly design: Design;
  readonly sample: Sample;
  readonly resamples: number;
  readonly seed: number;
}

/** One model fitted to many resamples of the reader's own rows. */
export function* fitResamples(
  plan: Resampling,
  family: FamilyName,
  complexity: number,
): Generator<number, ManyFits, void> {
  const { design, sample, resamples, seed } = plan;
  const result = yield* bootstrapVarianceSteps({
    family: familyOf(family),
    complexity,
    x: design.x,
    y: sample.y,
    at: design.at,
    resamples,
    seed,
  });
  return {
    complexity,
    at: design.at,
    fits: result.fits,
    count: result.fitted.length,
    rows: result.fitted,
    mean: result.pointwise.mean,
    variance: result.pointwise.variance,
    bias2: null,
    parts: {
      bias2: null,
      variance: orNull(result.variance),
      noise: null,
      expectedTestError: null,
      standardError: null,
      outOfBag: orNull(result.outOfBagError),
    },
    failed: result.failed,
  };
}
