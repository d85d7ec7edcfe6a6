import { checkChoice, checkNumber } from '../errors.js';

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
  /** Of `adagrad` and `adam`: above 0, added to the root that the step is divided by; default 1e-8. */
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
  checkNumber('epsilon', epsilon, Number.MIN_VALUE);
  for (const [name, share] of Object.entries({ momentum, beta1, beta2 }))
    checkNumber(name, share, 0, 1 - Number.EPSILON);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  // All three are m = keep m + gain g, s = keep s + gain g^2, with gains and corrections of their own.
  const isAdam = method === 'adam';
  const keep = isAdam ? beta1 : method === 'sgd' ? momentum : 0;
  const gain = isAdam ? 1 - beta1 : 1;
  const keepSquare = isAdam ? beta2 : 1;
  const gainSquare = isAdam ? 1 - beta2 : 1;
  let steps = 0;
  return (parameters, gradient) => {
    steps += 1;
    const pace = isAdam ? rate / (1 - beta1 ** steps) : rate;
    const correction = isAdam ? 1 - beta2 ** steps : 1;
    for (let i = 0; i < size; i += 1) {
      const g = gradient[i] as number;
      const mean = (means[i] = keep * (means[i] as number) + gain * g);
      const square = (squares[i] = keepSquare * (squares[i] as number) + gainSquare * g * g);
      (parameters[i] as number) -= (pace * mean) / (method === 'sgd' ? 1 : Math.sqrt(square / correction) + epsilon);
    }
  };
}
