import { checkInteger, checkNumber } from '../errors.js';
import { createRandom } from '../random/random.js';
import { permutationShuffles } from './shuffles.js';

export interface TwoGroupsSimulation {
  readonly treatmentSize: number;
  readonly controlSize: number;
  /** Of the animals' own values. */
  readonly mean: number;
  /** Added to the value of every treated one. */
  readonly effect: number;
  /** Standard deviation of the animals' own values. */
  readonly noise: number;
  /** Any safe integer. */
  readonly seed: number;
  /** Number of the experiment: another one draws other animals. Default 0. */
  readonly stream?: number;
  /** Number of the random assignment: another one treats other animals of the same herd. Default 0. */
  readonly assignment?: number;
}

export interface SimulatedGroups {
  readonly treatment: Float64Array;
  readonly control: Float64Array;
  /** The value that each animal has without treatment; neither the effect nor the assignment changes it. */
  readonly ownWool: Float64Array;
  /** 1 for the treated animals, in the order of `ownWool`; both groups keep that order. */
  readonly labels: Uint8Array;
}

/**
 * A randomised experiment: animals with normal own values, a random half treated, the effect added to the treated.
 * The own values, the assignment and the effect are independent of each other: changing one leaves the others.
 *
 * @throws ArgumentError when a group is empty, `noise` negative or a number not finite
 *
 * @example
 * const herd = { treatmentSize: 1, controlSize: 2, mean: 10, effect: 3, noise: 0, seed: 1 };
 * simulateTwoGroups(herd); // { treatment: [13], control: [10, 10] }
 */
export function simulateTwoGroups(simulation: TwoGroupsSimulation): SimulatedGroups {
  const { treatmentSize, controlSize, mean, effect, noise, seed, stream = 0, assignment = 0 } = simulation;
  checkInteger('treatmentSize', treatmentSize, 1);
  checkInteger('controlSize', controlSize, 1);
  checkNumber('mean', mean);
  checkNumber('effect', effect);
  checkNumber('noise', noise, 0);
  checkInteger('assignment', assignment, 0);
  const size = treatmentSize + controlSize;
  const random = createRandom(seed, stream, 0);
  const ownWool = Float64Array.from({ length: size }, () => random.normal(mean, noise));
  const assignmentSeed = createRandom(seed, stream, 1).next32();
  const labels = permutationShuffles({ size, treatmentSize, seed: assignmentSeed }).labels(assignment);
  return {
    treatment: ownWool.filter((_, i) => labels[i] === 1).map((value) => value + effect),
    control: ownWool.filter((_, i) => labels[i] === 0),
    ownWool,
    labels,
  };
}
