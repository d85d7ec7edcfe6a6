import type { FamilyName, RegressionFamily } from './family.js';
import { loessFamily } from './loess-family.js';
import { neighbourFamily } from './neighbour-family.js';
import { polynomialFamily } from './polynomial-family.js';
import { ridgeFamily } from './ridge-family.js';
import { splineFamily } from './spline-family.js';
import { treeFamily } from './tree-family.js';

/** All model families by their names. Whoever needs one of them imports that one: a bundle then holds no other. */
export const regressionFamilies: Readonly<Record<FamilyName, RegressionFamily>> = {
  polynomial: polynomialFamily,
  knn: neighbourFamily,
  loess: loessFamily,
  spline: splineFamily,
  ridge: ridgeFamily,
  tree: treeFamily,
};
