import { project, type OrthonormalBasis } from '../linear-algebra/orthonormal-basis.js';
import { sumOfOuterProducts } from '../linear-algebra/products.js';
import { linearFamily, type Definition, type RegressionFamily } from './family.js';

/** A family that projects on a basis, orthonormal over x, whose companions are its values at the points asked for. */
export function basisFamily(
  definition: Definition,
  basisOf: (x: Float64Array, at: Float64Array, complexity: number) => OrthonormalBasis,
): RegressionFamily {
  return linearFamily(
    definition,
    (x, at, complexity) => {
      const { companions, vectors } = basisOf(x, at, complexity);
      return sumOfOuterProducts(companions, vectors, at.length, x.length);
    },
    (x, y, at, complexity) => project(basisOf(x, at, complexity), y, at.length),
  );
}
