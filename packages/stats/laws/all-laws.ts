import { describeLaws } from './describe.laws.js';
import { distributionLaws } from './distributions.laws.js';
import { inferLaws } from './infer.laws.js';
import type { Law } from './law.js';
import { permutationLaws } from './permutation.laws.js';

/** Every law, by area. */
export const allLaws: Readonly<Record<string, readonly Law[]>> = {
  'Describe and infer': [...describeLaws, ...inferLaws],
  Distributions: distributionLaws,
  'Permutation tests': permutationLaws,
};
