import { softmaxInto } from '../classification/softmax.js';
import { activations, type Activation } from './activations.js';
import type { Network } from './network.js';

/**
 * What one row of data does in a network: a number for each unit of all layers, inputs first. One flat array each, so that the loops
 * below fetch from few places.
 */
export interface Pass {
  readonly preactivations: Float64Array;
  readonly activations: Float64Array;
  /** The derivatives of the loss by the pre-activations. */
  readonly deltas: Float64Array;
  /** Of the layers behind the inputs. */
  readonly functions: readonly Activation[];
}

/** Room for a pass. */
export function createPass({ sizes, activations: names }: Network): Pass {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  return {
    preactivations: new Float64Array(units),
    activations: new Float64Array(units),
    deltas: new Float64Array(units),
    functions: names.map((name) => activations[name]),
  };
}

/** From row `row` of x (row-major) to the outputs. Answers log sum exp of the last z where a softmax follows, else 0. */
export function passForward(
  { sizes, parameters, weightCount, loss }: Network,
  pass: Pass,
  x: Float64Array,
  row: number,
): number {
  const { preactivations: z, activations: a, functions } = pass;
  let width = sizes[0] as number;
  for (let i = 0; i < width; i += 1) a[i] = x[row * width + i] as number;
  let from = 0;
  let k = 0;
  let bias = weightCount;
  for (let l = 0; l < functions.length; l += 1) {
    const to = from + width;
    const height = sizes[l + 1] as number;
    const end = to + height;
    for (let o = to; o < end; o += 2) {
      // Two units at a time share what is fetched; the last of an odd number is its own neighbour.
      const pair = o + 1 < end ? 1 : 0;
      let sum = parameters[bias] as number;
      let next = parameters[bias + pair] as number;
      for (let i = from, m = k + pair * width; i < to; i += 1, k += 1, m += 1) {
        const input = a[i] as number;
        sum += (parameters[k] as number) * input;
        next += (parameters[m] as number) * input;
      }
      z[o] = sum;
      z[o + pair] = next;
      k += pair * width;
      bias += 1 + pair;
    }
    const { value } = functions[l] as Activation;
    for (let o = to; o < end; o += 1) a[o] = value(z[o] as number);
    from = to;
    width = height;
  }
  return loss === 'cross-entropy' ? softmaxInto(z.subarray(from), a.subarray(from)) : 0;
}

/**
 * The loss of the pass for row `row` of y; `scale` times its gradient is added to an array laid out as the network's parameters. It
 * may be these themselves: each weight is read before it is written. Where the loss is not finite, nothing is added.
 *
 * @param logSum - what {@link passForward} answered
 */
export function passBackward(
  { sizes, parameters, weightCount, loss }: Network,
  pass: Pass,
  logSum: number,
  y: Float64Array,
  row: number,
  result: Float64Array,
  scale: number,
): number {
  const { preactivations: z, activations: a, deltas, functions } = pass;
  let height = sizes[functions.length] as number;
  let to = a.length - height;
  let total = 0;
  const isSquared = loss === 'squared';
  for (let o = 0, k = to; o < height; o += 1, k += 1) {
    const target = y[row * height + o] as number;
    const logit = z[k] as number;
    const error = (a[k] as number) - target;
    // From the logits: the logarithm of a probability that is 0 in floating point would be infinite.
    if (isSquared) total += (error * error) / 2;
    else if (loss === 'log') total += Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - target * logit;
    else total += target * (logSum - logit);
    // The slope of a sigmoid or softmax cancels against that of its own loss.
    const slope = isSquared ? (functions[functions.length - 1] as Activation).slope(logit, a[k] as number) : 1;
    deltas[k] = error * slope;
  }
  if (!Number.isFinite(total)) return NaN;
  let bias = parameters.length;
  let first = weightCount;
  for (let l = functions.length - 1; l >= 0; l -= 1) {
    const width = sizes[l] as number;
    const from = to - width;
    const end = to + height;
    bias -= height;
    first -= width * height;
    for (let o = to; o < end; o += 1) (result[bias + o - to] as number) += scale * (deltas[o] as number);
    // The network's inputs have no slope: that of the layer before is not used.
    const { slope } = functions[Math.max(0, l - 1)] as Activation;
    for (let i = 0; i < width; i += 2) {
      // Two inputs at a time, as forward. The last of an odd number is its own neighbour, and must not be changed twice.
      const pair = i + 1 < width ? 1 : 0;
      const input = a[from + i] as number;
      const neighbour = a[from + i + pair] as number;
      const scaled = scale * input;
      const nextScaled = scale * pair * neighbour;
      let sum = 0;
      let next = 0;
      for (let o = to, k = first + i; o < end; o += 1, k += width) {
        const delta = deltas[o] as number;
        sum += delta * (parameters[k] as number);
        next += delta * (parameters[k + pair] as number);
        (result[k] as number) += scaled * delta;
        (result[k + pair] as number) += nextScaled * delta;
      }
      if (l === 0) continue;
      deltas[from + i] = sum * slope(z[from + i] as number, input);
      deltas[from + i + pair] = next * slope(z[from + i + pair] as number, neighbour);
    }
    to = from;
    height = width;
  }
  return total;
}
