import { checkChoice, checkInteger, checkNumber } from '../errors.js';

export interface OptimizerOptions {
  /** `sgd`, with `momentum`, is the default. */
  readonly method?: 'sgd' | 'adagrad' | 'adam';
  /** The learning rate, above 0. */
  readonly rate: number;
  /** Of `sgd`: the share of its last step that a step keeps (Polyak's heavy ball, 1964); default 0. */
  readonly momentum?: number;
  /** Of `adam`: how much of the mean gradient (default 0.9) */
  readonly beta1?: number;
  /** and of the mean squared gradient (default 0.999) stays at each step. */
  readonly beta2?: number;
  /** Of `adagrad` and `adam`: added to the root that the step is divided by; default 1e-8. */
  readonly epsilon?: number;
}

/** Moves the parameters a step down the gradient, in place. Remembers what its method needs from step to step. */
export type Optimizer = (parameters: Float64Array, gradient: Float64Array) => void;

/**
 * A way of descent for `size` parameters:
 * - `sgd`: v = momentum v + g; w = w - rate v
 * - `adagrad`: s = s + g^2; w = w - rate g / (sqrt(s) + epsilon) (Duchi, Hazan and Singer, 2011)
 * - `adam`: m, s = means of g and g^2 with forgetting, corrected for their start at 0; w = w - rate m / (sqrt(s) + epsilon)
 *   (Kingma and Ba, 2015)
 *
 * @throws ArgumentError for an unknown method and for numbers that are out of range
 *
 * @example
 * const step = createOptimizer({ rate: 0.1, momentum: 0.9 }, 1);
 * const w = new Float64Array(1);
 * step(w, Float64Array.of(1));
 * step(w, Float64Array.of(1));
 * w; // [-0.29]
 */
export function createOptimizer(
  { method = 'sgd', rate, momentum = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: OptimizerOptions,
  size: number,
): Optimizer {
  checkChoice('method', method, ['sgd', 'adagrad', 'adam']);
  checkNumber('rate', rate, Number.MIN_VALUE);
  Object.entries({ momentum, beta1, beta2 }).forEach(([name, value]) => {
    checkNumber(name, value, 0, 1 - Number.EPSILON);
  });
  checkNumber('epsilon', epsilon, 0);
  checkInteger('size', size, 0);
  const squares = new Float64Array(size);
  if (method === 'adagrad') {
    return (parameters, gradient) => {
      for (let i = 0; i < size; i += 1) {
        const g = gradient[i] as number;
        const square = ((squares[i] as number) += g * g);
        // A parameter without any gradient so far stays, also with epsilon 0.
        if (g !== 0) (parameters[i] as number) -= (rate * g) / (Math.sqrt(square) + epsilon);
      }
    };
  }
  const means = new Float64Array(size);
  if (method === 'adam') {
    let [kept1, kept2] = [1, 1];
    return (parameters, gradient) => {
      kept1 *= beta1;
      kept2 *= beta2;
      for (let i = 0; i < size; i += 1) {
        const g = gradient[i] as number;
        const m = (means[i] = beta1 * (means[i] as number) + (1 - beta1) * g);
        const s = (squares[i] = beta2 * (squares[i] as number) + (1 - beta2) * g * g);
        if (m !== 0) (parameters[i] as number) -= ((rate / (1 - kept1)) * m) / (Math.sqrt(s / (1 - kept2)) + epsilon);
      }
    };
  }
  return (parameters, gradient) => {
    for (let i = 0; i < size; i += 1) {
      const step = (means[i] = momentum * (means[i] as number) + (gradient[i] as number));
      (parameters[i] as number) -= rate * step;
    }
  };
}
