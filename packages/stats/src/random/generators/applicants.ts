import { sigmoid } from '../../classification/sigmoid.js';
import { checkBetween, checkInteger, checkNumber } from '../../errors.js';
import { normalQuantile } from '../../special/normal-quantile.js';
import { createRandom } from '../random.js';

export interface ApplicantGroup {
  readonly size: number;
  /** Probability that a member is a positive. */
  readonly baseRate: number;
  /** Area under the ROC curve of the scores within the group, strictly between 0 and 1. */
  readonly auc: number;
}

export interface Applicants {
  /** Index of each applicant's group. */
  readonly groups: Uint8Array;
  /** Between 0 and 1, higher for positives where the AUC is above a half. */
  readonly scores: Float64Array;
  /** 1 for positives. */
  readonly labels: Uint8Array;
}

/**
 * Applicants of one or more groups, with what they turn out to be and the score of a classifier: the binormal model. The logits of the
 * scores are normal with standard deviation 1; the means of positives and negatives lie sqrt(2) times the normal quantile of the AUC
 * apart, evenly around 0.
 *
 * @throws ArgumentError for numbers out of range
 *
 * Source: J. Hanley (1988), "The robustness of the binormal assumptions used in fitting ROC curves", Medical Decision Making 8.
 *
 * @example
 * applicants([{ size: 3, baseRate: 1, auc: 0.8 }], 1).labels; // [1, 1, 1]
 */
export function applicants(groups: readonly ApplicantGroup[], seed: number): Applicants {
  checkInteger('number of groups', groups.length, 1, 256);
  const shifts = groups.map(({ size, baseRate, auc }) => {
    checkInteger('size', size, 1);
    checkNumber('baseRate', baseRate, 0, 1);
    checkBetween('auc', auc, 0, 1);
    return normalQuantile(auc) / Math.SQRT2;
  });
  const random = createRandom(seed);
  const members = Uint8Array.from(groups.flatMap(({ size }, group) => new Array<number>(size).fill(group)));
  const labels = members.map((group) => Number(random.uniform() < (groups[group] as ApplicantGroup).baseRate));
  const scores = Float64Array.from(members, (group, i) => {
    const side = 2 * (labels[i] as number) - 1;
    return sigmoid(random.normal(side * (shifts[group] as number)));
  });
  return { groups: members, scores, labels };
}
