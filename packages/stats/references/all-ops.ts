import { describeOps } from './ops-describe.js';
import { linearOps } from './ops-linear.js';
import { permutationOps } from './ops-permutation.js';
import { regressionOps } from './ops-regression.js';
import { specialOps } from './ops-special.js';
import { treeOps } from './ops-trees.js';
import type { OpsMap } from './ops.js';

/** Every op that the core answers. */
export const allOps: OpsMap = {
  ...permutationOps,
  ...describeOps,
  ...regressionOps,
  ...linearOps,
  ...specialOps,
  ...treeOps,
};
