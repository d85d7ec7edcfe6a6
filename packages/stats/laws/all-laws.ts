import { classificationLaws } from './classification.laws.js';
import { decisionLaws } from './decisions.laws.js';
import { describeLaws } from './describe.laws.js';
import { distributionLaws } from './distributions.laws.js';
import { fairnessLaws } from './fairness.laws.js';
import { inferLaws } from './infer.laws.js';
import { linearLaws } from './linear.laws.js';
import { networkLaws } from './networks.laws.js';
import { permutationLaws } from './permutation.laws.js';
import { resamplingLaws } from './resampling.laws.js';
import { treeLaws } from './trees.laws.js';
import type { Law } from './law.js';

/** Every law, by area. */
export const allLaws: Readonly<Record<string, readonly Law[]>> = {
  'Linear algebra and regression': linearLaws,
  Networks: networkLaws,
  'Decisions in time': decisionLaws,
  'Classify and judge': classificationLaws,
  Fairness: fairnessLaws,
  Resampling: resamplingLaws,
  Distributions: distributionLaws,
  'Permutation tests': permutationLaws,
  'Describe and infer': [...describeLaws, ...inferLaws],
  'Trees, forests, juries, neighbours': treeLaws,
};
