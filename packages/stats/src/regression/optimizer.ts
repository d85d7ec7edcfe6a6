import { checkChoice, checkNumber } from '../errors.js';

export type OptimizerName = 'gradient' | 'momentum' | 'adam';

export interface OptimizerOptions {
  /** Plain gradient descent by default. */
  readonly optimizer?: OptimizerName;
  readonly learningRate: number;
  /** What momentum keeps of its velocity; default 0.9. */
  readonly momentum?: number;
  /** What Adam keeps of its mean of gradients, default 0.9, */
  readonly beta1?: number;
  /** and of that of their squares, default 0.999. */
  readonly beta2?: number;
  /** Added to the root of the latter; default 1e-8. */
  readonly epsilon?: number;
}

/** Moves weights, in place, by one step against a gradient; remembers what it needs. */
export type Optimizer = (weights: Float64Array, gradient: Float64Array) => void;

/**
 * Rules of descent: w -= rate g; heavy-ball momentum v = momentum v + g, w -= rate v; Adam.
 *
 * @param size - how many weights
 * @throws ArgumentError for an unknown rule, and for a rate or epsilon below 0 or decays outside 0 to 1
 *
 * Sources: B. T. Polyak (1964), "Some methods of speeding up the convergence of iteration methods"; D. P. Kingma and J. Ba (2015),
 * "Adam: a method for stochastic optimization", ICLR.
 *
 * @example
 * const weights = Float64Array.of(1);
 * const move = createOptimizer({ optimizer: 'momentum', learningRate: 0.5 }, 1);
 * move(weights, Float64Array.of(1));
 * move(weights, Float64Array.of(1));
 * weights; // [-0.45]
 */
export function createOptimizer(options: OptimizerOptions, size: number): Optimizer {
  const { optimizer = 'gradient', learningRate, momentum = 0.9, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = options;
  checkChoice('optimizer', optimizer, ['gradient', 'momentum', 'adam']);
  checkNumber('learningRate', learningRate, 0);
  checkNumber('epsilon', epsilon, 0);
  for (const [name, value] of Object.entries({ momentum, beta1, beta2 })) checkNumber(name, value, 0, 1);
  const adam = optimizer === 'adam';
  const velocity = new Float64Array(size);
  const squares = new Float64Array(size);
  const kept = adam ? beta1 : optimizer === 'momentum' ? momentum : 0;
  let power1 = 1;
  let power2 = 1;
  return (weights, gradient) => {
    power1 *= beta1;
    power2 *= beta2;
    for (let j = 0; j < size; j += 1) {
      const g = gradient[j] as number;
      const v = kept * (velocity[j] as number) + (adam ? 1 - beta1 : 1) * g;
      velocity[j] = v;
      let move = v;
      if (adam) {
        const s = beta2 * (squares[j] as number) + (1 - beta2) * g * g;
        squares[j] = s;
        // Means that began at 0 are too small by these factors.
        move = v / (1 - power1) / (Math.sqrt(s / (1 - power2)) + epsilon);
      }
      weights[j] = (weights[j] as number) - learningRate * move;
    }
  };
}
