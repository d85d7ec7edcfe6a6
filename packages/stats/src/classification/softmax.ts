import { checkFinite, checkInteger } from '../errors.js';

/** exp of the logits minus their largest, into `result`. Returns the sum. */
function exponentials(logits: ArrayLike<number>, largest: number, result: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < logits.length; k += 1) {
    const value = Math.exp((logits[k] as number) - largest);
    result[k] = value;
    sum += value;
  }
  return sum;
}

function largestOf(logits: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let k = 0; k < logits.length; k += 1) largest = Math.max(largest, logits[k] as number);
  return largest;
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
  const sum = exponentials(logits, largestOf(logits), result);
  return result.map((value) => value / sum);
}

/**
 * -log of the probability that {@link softmax} gives to class `target`: finite for any finite logits.
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
  const largest = largestOf(logits);
  const sum = exponentials(logits, largest, new Float64Array(logits.length));
  return largest - (logits[target] as number) + Math.log(sum);
}
