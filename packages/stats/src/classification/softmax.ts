import { checkFinite, checkInteger } from '../errors.js';

/** Softmax of `logits` into `result`; answers log sum exp(logits). The largest is taken off first: nothing overflows. */
export function softmaxInto(logits: ArrayLike<number>, result: Float64Array): number {
  let largest = -Infinity;
  let total = 0;
  for (let k = 0; k < logits.length; k += 1) largest = Math.max(largest, logits[k] as number);
  for (let k = 0; k < logits.length; k += 1) total += result[k] = Math.exp((logits[k] as number) - largest);
  for (let k = 0; k < logits.length; k += 1) result[k] = (result[k] as number) / total;
  return largest + Math.log(total);
}

/**
 * Probabilities of K classes: exp(z_k) / sum of exp(z_j), without overflow.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * softmax([0, 0]); // [0.5, 0.5]
 * softmax([1000, 0]); // [1, 0]
 */
export function softmax(logits: ArrayLike<number>): Float64Array {
  checkFinite('logits', logits);
  const result = new Float64Array(logits.length);
  softmaxInto(logits, result);
  return result;
}

/**
 * -log of the probability that {@link softmax} gives to class `target`, in nats: finite for any finite logits.
 *
 * @param target - 0 to K - 1
 * @throws ArgumentError as {@link softmax}, and for a target out of range
 *
 * @example
 * softmaxCrossEntropy([1000, 0, -1000], 2); // 2000
 */
export function softmaxCrossEntropy(logits: ArrayLike<number>, target: number): number {
  checkFinite('logits', logits);
  checkInteger('target', target, 0, logits.length - 1);
  return softmaxInto(logits, new Float64Array(logits.length)) - (logits[target] as number);
}
