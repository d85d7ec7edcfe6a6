import { classificationOps } from './ops-classification.js';
import { describeOps } from './ops-describe.js';
import { permutationOps } from './ops-permutation.js';
import { regressionOps } from './ops-regression.js';
import { resamplingOps } from './ops-resampling.js';
import { specialOps } from './ops-special.js';
import type { OpsMap } from './ops.js';

/** Every op that the core answers. */
export const allOps: OpsMap = {
  ...permutationOps,
  ...describeOps,
  ...regressionOps,
  ...specialOps,
  ...classificationOps,
  ...resamplingOps,
};
