import { classificationOps } from './ops-classification.js';
import { decisionOps } from './ops-decisions.js';
import { describeOps } from './ops-describe.js';
import { distributionOps } from './ops-distributions.js';
import { inferOps } from './ops-infer.js';
import { linearOps } from './ops-linear.js';
import { networkOps } from './ops-networks.js';
import { permutationOps } from './ops-permutation.js';
import { regressionOps } from './ops-regression.js';
import { resamplingOps } from './ops-resampling.js';
import { specialOps } from './ops-special.js';
import { treeOps } from './ops-trees.js';
import type { OpsMap } from './ops.js';

/** Every op that the core answers. */
export const allOps: OpsMap = {
  ...classificationOps,
  ...decisionOps,
  ...describeOps,
  ...linearOps,
  ...networkOps,
  ...distributionOps,
  ...inferOps,
  ...permutationOps,
  ...regressionOps,
  ...resamplingOps,
  ...specialOps,
  ...treeOps,
};
