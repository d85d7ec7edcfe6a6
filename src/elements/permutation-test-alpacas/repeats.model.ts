import {
  clopperPearson,
  permutationPowerSteps,
  simulateTwoGroups,
  type Alternative,
  type Statistic,
} from '@explainer-elements/stats';
import { BASE_QUALITY } from './herd.model.js';
import { MOST_REPEATS, type Values } from './permutation-test-alpacas.model.js';

export interface RepeatsPlan {
  readonly treatmentSize: number;
  readonly controlSize: number;
  readonly effect: number;
  readonly noise: number;
  readonly alpha: number;
  readonly alternative: Alternative;
  readonly statistic: Statistic;
  readonly seed: number;
}

/** The effect under which the experiment is repeated. */
export const repeatsEffect = ({ repeatEffect, effect }: Values): number => (repeatEffect === 'none' ? 0 : effect);

/** What came out of the experiments done so far. */
export interface RepeatsTally {
  readonly effect: number;
  readonly repeats: number;
  readonly rejections: number;
  readonly rate: number;
  /** 95 % interval of the rate. */
  readonly low: number;
  readonly high: number;
}

/** The same experiment again and again, other animals each time; kept as it is done, so that more can be asked for. */
export class RepeatsBook {
  readonly #steps: ReturnType<typeof permutationPowerSteps>;
  readonly #pValues = new Float64Array(MOST_REPEATS);
  #done = 0;
  #rejections = 0;

  constructor(readonly plan: RepeatsPlan) {
    const simulate = (stream: number) => simulateTwoGroups({ ...plan, mean: BASE_QUALITY, stream });
    this.#steps = permutationPowerSteps({ ...plan, simulate, repeats: MOST_REPEATS });
  }

  /** The p-values of the experiments done so far, up to `count`. */
  pValues(count: number): Float64Array {
    return this.#pValues.subarray(0, Math.min(count, this.#done));
  }

  /** Goes on until `count` experiments are done; what is done is kept when it is cancelled. */
  *extend(count: number): Generator<number, number> {
    const first = this.#done;
    while (this.#done < count) {
      const next = this.#steps.next();
      if (next.done === true) break;
      this.#pValues[this.#done] = next.value.pValue;
      this.#done = next.value.done;
      this.#rejections = next.value.rejections;
      yield (this.#done - first) / (count - first);
    }
    return this.#done;
  }

  /** The tally of the first `count` experiments, null before the first one is done. */
  tally(count: number): RepeatsTally | null {
    const pValues = this.pValues(count);
    const repeats = pValues.length;
    if (repeats === 0) return null;
    const { alpha, effect } = this.plan;
    const rejections =
      repeats === this.#done ? this.#rejections : pValues.reduce((total, p) => total + (p <= alpha ? 1 : 0), 0);
    return { effect, repeats, rejections, rate: rejections / repeats, ...clopperPearson(rejections, repeats) };
  }
}
