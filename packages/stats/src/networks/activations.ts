export type ActivationName = 'step' | 'sigmoid' | 'tanh' | 'relu' | 'leaky-relu' | 'gelu' | 'linear';

/** What a unit makes of its pre-activation. */
export interface Activation {
  value(z: number): number;
  /** The derivative at z, where the value is a. At a kink it is the one from the left, and that of a step is 0 everywhere. */
  slope(z: number, a: number): number;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The normal distribution function, to 1e-15 absolute, by its series (Marsaglia, 2004, "Evaluating the normal distribution"). */
function cumulative(z: number): number {
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  let term = z;
  let total = 0;
  for (let k = 3; total + term !== total; k += 2) {
    total += term;
    term *= (z * z) / k;
  }
  return 0.5 + total * density(z);
}

/** Straight, with another slope below 0. (Adding 0 makes -0 a 0.) */
function bent(slope: number): Activation {
  return { value: (z) => (z > 0 ? z : slope * z + 0), slope: (z) => (z > 0 ? 1 : slope) };
}

/**
 * The activations by name. `sigmoid` is 1 / (1 + exp(-z)); `step` is 1 from 0 on, else 0; `leaky-relu` is z / 100 below 0; `gelu` is
 * z times the normal distribution function at z, not its approximation by tanh (Hendrycks and Gimpel, 2016).
 */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  step: { value: (z) => (z >= 0 ? 1 : 0), slope: () => 0 },
  sigmoid: { value: (z) => 1 / (1 + Math.exp(-z)), slope: (_, a) => a * (1 - a) },
  tanh: { value: (z) => Math.tanh(z), slope: (_, a) => 1 - a * a },
  relu: bent(0),
  'leaky-relu': bent(0.01),
  gelu: { value: (z) => z * cumulative(z), slope: (z) => cumulative(z) + z * density(z) },
  linear: bent(1),
};
