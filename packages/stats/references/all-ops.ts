import { describeOps } from './ops-describe.js';
import { distributionOps } from './ops-distributions.js';
import { inferOps } from './ops-infer.js';
import { permutationOps } from './ops-permutation.js';
import { regressionOps } from './ops-regression.js';
import { specialOps } from './ops-special.js';
import type { OpsMap } from './ops.js';

/** Every op that the core answers. */
export const allOps: OpsMap = {
  ...permutationOps,
  ...describeOps,
  ...regressionOps,
  ...specialOps,
  ...distributionOps,
  ...inferOps,
};
