import { checkFinite, checkInteger } from '../errors.js';
import { createRegressionTreeGrower, predictTree } from '../trees/regression-tree.js';
import { checkResponses, integers, type RegressionFamily } from './family.js';

const MAX_DEPTH = 8;

/** Regression trees, `maxDepth` 0 to 8. */
export const treeFamily: RegressionFamily = {
  name: 'tree',
  parameter: 'maxDepth',
  linear: false,
  complexities: () => integers(0, MAX_DEPTH),
  problem(x, maxDepth) {
    checkInteger('maxDepth', maxDepth, 0, MAX_DEPTH);
    checkFinite('x', x);
    return null;
  },
  fit(x, y, maxDepth) {
    treeFamily.problem(x, maxDepth);
    checkResponses(x, y);
    const grown = createRegressionTreeGrower(x)(y, maxDepth);
    return (at) => {
      const result = new Float64Array(at.length);
      predictTree(grown, at, result);
      return result;
    };
  },
  prepare(x, at, maxDepth) {
    treeFamily.problem(x, maxDepth);
    const grow = createRegressionTreeGrower(x);
    const n = x.length;
    const m = at.length;
    return (responses, result, from, to) => {
      for (let row = from; row < to; row += 1) {
        const grown = grow(responses.subarray(row * n, (row + 1) * n), maxDepth);
        predictTree(grown, at, result.subarray(row * m, (row + 1) * m));
      }
    };
  },
};
