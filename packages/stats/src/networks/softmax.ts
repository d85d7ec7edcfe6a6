import { checkFinite, checkInteger } from '../errors.js';

/** Softmax of `logits` into `result` (may be the same array); answers log sum exp(logits). The largest is taken off first: nothing overflows. */
export function softmaxInto(logits: ArrayLike<number>, result: Float64Array): number {
  let largest = -Infinity;
  for (let i = 0; i < logits.length; i += 1) largest = Math.max(largest, logits[i] as number);
  let total = 0;
  for (let i = 0; i < logits.length; i += 1) total += result[i] = Math.exp((logits[i] as number) - largest);
  for (let i = 0; i < logits.length; i += 1) result[i] = (result[i] as number) / total;
  return largest + Math.log(total);
}

/**
 * The class probabilities exp(z_k) / sum of exp(z), for logits of any size.
 *
 * @param logits - one for each class
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * softmax([0, Math.log(3)]); // [0.25, 0.75]
 */
export function softmax(logits: ArrayLike<number>): Float64Array {
  checkFinite('logits', logits);
  const result = new Float64Array(logits.length);
  softmaxInto(logits, result);
  return result;
}

/**
 * Cross entropy of the softmax in nats: -log of the probability of the class that is right, from the logits, so that it is finite where
 * that probability is 0 in floating point.
 *
 * @param target - the index of the right class
 * @throws ArgumentError when the logits are empty or not finite, or there is no such class
 *
 * @example
 * softmaxCrossEntropy([1000, 0, -1000], 2); // 2000
 */
export function softmaxCrossEntropy(logits: ArrayLike<number>, target: number): number {
  checkFinite('logits', logits);
  checkInteger('target', target, 0, logits.length - 1);
  return softmaxInto(logits, new Float64Array(logits.length)) - (logits[target] as number);
}
