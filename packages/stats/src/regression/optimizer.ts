import { checkChoice, checkNumber } from '../errors.js';

export type OptimizerName = 'gradient' | 'momentum' | 'adagrad' | 'adam';

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
  /** Of AdaGrad and Adam: above 0, added to the root of the latter; default 1e-8. */
  readonly epsilon?: number;
}

/** Moves weights, in place, by one step against a gradient; remembers what it needs. */
export type Optimizer = (weights: Float64Array, gradient: Float64Array) => void;

/**
 * Rules of descent:
 * - `gradient`: w -= rate g
 * - `momentum`, the heavy ball: v = momentum v + g, w -= rate v
 * - `adagrad`: s += g^2, w -= rate g / (sqrt(s) + epsilon)
 * - `adam`: m, s = means of g and g^2 that forget, corrected for their start at 0; w -= rate m / (sqrt(s) + epsilon)
 *
 * @param size - how many weights
 * @throws ArgumentError for an unknown rule, for a rate below 0, an epsilon that is not above 0, and decays that are not below 1
 *
 * Sources: B. T. Polyak (1964), "Some methods of speeding up the convergence of iteration methods"; J. Duchi, E. Hazan and Y. Singer
 * (2011), "Adaptive subgradient methods", JMLR 12; D. P. Kingma and J. Ba (2015), "Adam: a method for stochastic optimization", ICLR.
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
  checkChoice('optimizer', optimizer, ['gradient', 'momentum', 'adagrad', 'adam']);
  checkNumber('learningRate', learningRate, 0);
  checkNumber('epsilon', epsilon, Number.MIN_VALUE);
  for (const [name, value] of Object.entries({ momentum, beta1, beta2 }))
    checkNumber(name, value, 0, 1 - Number.EPSILON);
  const adam = optimizer === 'adam';
  const scaled = adam || optimizer === 'adagrad';
  const velocity = new Float64Array(size);
  const squares = new Float64Array(size);
  // All are v = kept v + gain g and s = keptSquare s + gainSquare g^2, with numbers of their own.
  const kept = adam ? beta1 : optimizer === 'momentum' ? momentum : 0;
  const gain = adam ? 1 - beta1 : 1;
  const keptSquare = adam ? beta2 : 1;
  const gainSquare = adam ? 1 - beta2 : 1;
  let steps = 0;
  return (weights, gradient) => {
    steps += 1;
    // Means that began at 0 are too small by these factors.
    const share = adam ? 1 - beta1 ** steps : 1;
    const shareSquare = adam ? 1 - beta2 ** steps : 1;
    for (let j = 0; j < size; j += 1) {
      const g = gradient[j] as number;
      let move = (velocity[j] = kept * (velocity[j] as number) + gain * g);
      if (scaled) {
        const s = (squares[j] = keptSquare * (squares[j] as number) + gainSquare * g * g);
        move /= share * (Math.sqrt(s / shareSquare) + epsilon);
      }
      weights[j] = (weights[j] as number) - learningRate * move;
    }
  };
}
