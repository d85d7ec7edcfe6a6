import { checkBetween } from '../errors.js';

/** A ratio of polynomials; coefficients from the constant term up. */
type Ratio = readonly [numerator: readonly number[], denominator: readonly number[]];

const central: Ratio = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852854561,
  ],
];

const intermediate: Ratio = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 0.00077454501427834140764,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 0.0005475938084995344946, 0.00000000105075007164441684324,
  ],
];

const far: Ratio = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 0.0000271155556874348757815, 0.000000201033439929228813265,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 0.0007868691311456132591,
    0.000018463183175100546818, 0.00000014215117583164458887, 0.00000000000000204426310338993978564,
  ],
];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function evaluate([numerator, denominator]: Ratio, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

/**
 * The standard normal quantile, to about 1e-16 relative: Wichura's algorithm AS 241 (1988).
 *
 * @param p - probability, strictly between 0 and 1
 * @throws ArgumentError otherwise
 */
export function normalQuantile(p: number): number {
  checkBetween('p', p, 0, 1);
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * evaluate(central, 0.180625 - fromMiddle * fromMiddle);
  const radius = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = radius <= 5 ? evaluate(intermediate, radius - 1.6) : evaluate(far, radius - 5);
  return Math.sign(fromMiddle) * size;
}
