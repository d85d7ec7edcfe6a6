import {
  closedFormBiasVariance,
  designPoints,
  evaluationGrid,
  generateCurve,
  meanSquaredError,
  testNoise,
  truthAt,
  type ClosedFormBiasVariance,
  type FamilyName,
  type SamplingPlan,
  type TruthName,
} from '@explainer-elements/stats';
import { familyOf } from './known-families.model.js';

/** Points of the evaluation grid, and of every smooth curve that is drawn. */
export const GRID = 101;

/** What simulated data are drawn from. */
export interface Simulation {
  readonly truth: TruthName;
  readonly sampleSize: number;
  readonly noise: number;
}

/** Where models learn, and where they are judged. All x are mapped to [0, 1]; `unit` maps them back. */
export interface Design {
  readonly x: Float64Array;
  /** `GRID` equally spaced points over the range of x. */
  readonly grid: Float64Array;
  /** The grid and, after it, the training x: where a fit is asked for. */
  readonly everywhere: Float64Array;
  /** Which entries of `everywhere` are the evaluation points. */
  readonly atIndex: Int32Array;
  readonly at: Float64Array;
  readonly unit: { readonly low: number; readonly high: number };
  /** The truth and the noise around it; null where nobody knows them. */
  readonly known: {
    readonly sigma: number;
    readonly atEverywhere: Float64Array;
    readonly atTraining: Float64Array;
    readonly at: Float64Array;
  } | null;
}

/** One training sample and, where it can be drawn, one test sample at the same x. */
export interface Sample {
  readonly y: Float64Array;
  readonly testY: Float64Array | null;
}

function designOf(
  x: Float64Array,
  evaluateAt: 'grid' | 'design',
  unit: Design['unit'],
  simulation: Simulation | null,
): Design {
  const grid = evaluationGrid(GRID);
  const everywhere = Float64Array.from([...grid, ...x]);
  const distinct = (): number[] => {
    const first = new Map<number, number>();
    x.forEach((value, i) => {
      if (!first.has(value)) first.set(value, GRID + i);
    });
    return [...first].sort(([a], [b]) => a - b).map(([, index]) => index);
  };
  const atIndex = Int32Array.from(evaluateAt === 'grid' ? grid.keys() : distinct());
  const pick = (values: Float64Array): Float64Array => Float64Array.from(atIndex, (i) => values[i] as number);
  const atEverywhere = simulation && truthAt(simulation.truth, everywhere);
  return {
    x,
    grid,
    everywhere,
    atIndex,
    at: pick(everywhere),
    unit,
    known: simulation &&
      atEverywhere && {
        sigma: simulation.noise,
        atEverywhere,
        atTraining: atEverywhere.slice(GRID),
        at: pick(atEverywhere),
      },
  };
}

export function simulatedDesign(simulation: Simulation, evaluateAt: 'grid' | 'design'): Design {
  return designOf(designPoints(simulation.sampleSize), evaluateAt, { low: 0, high: 1 }, simulation);
}

/** Own data, x mapped to [0, 1]: no family fits differently for it, but the ridge basis needs it. */
export function ownDesign(xs: readonly number[], evaluateAt: 'grid' | 'design'): Design {
  let [low, high] = [Infinity, -Infinity];
  for (const value of xs) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  // Halved first, so that the widest range of all does not overflow.
  const range = high / 2 - low / 2;
  const x = Float64Array.from(xs, (value) => (value / 2 - low / 2) / range);
  return designOf(x, evaluateAt, { low, high }, null);
}

export const inUnits = ({ low, high }: Design['unit'], x: number): number => low * (1 - x) + high * x;

/** Whether x looks like years, which are written without a separator. */
export const isYears = ({ low, high }: Design['unit']): boolean => low >= 1000 && high < 3000;

/** Sample number `index` (from 1) of a simulation. */
export function simulatedSample(simulation: Simulation, design: Design, seed: number, index: number): Sample {
  const stream = index - 1;
  const { y } = generateCurve({ ...simulation, seed, stream });
  const fresh = testNoise(seed, stream, simulation.sampleSize, simulation.noise);
  return { y, testY: fresh.map((value, i) => value + (design.known?.atTraining[i] as number)) };
}

/** How the samples of a simulation are drawn. */
export function samplingPlan(design: Design, samples: number, seed: number): SamplingPlan | null {
  const { x, at, known } = design;
  if (!known) return null;
  return { x, truthAtTraining: known.atTraining, at, truthAt: known.at, sigma: known.sigma, samples, seed };
}

/** One model, fitted to the sample on screen. */
export interface OneFit {
  readonly complexity: number;
  /** At the grid and, after it, at the training x. */
  readonly atEverywhere: Float64Array;
  /** Mean squared error on its own sample, */
  readonly train: number;
  /** and on a fresh one; null where none can be drawn. */
  readonly test: number | null;
  /** Exact bias and variance; null for models that are not linear in y, and where the truth is not known. */
  readonly closedForm: ClosedFormBiasVariance | null;
}

function product(weights: Float64Array, y: Float64Array): Float64Array {
  const n = y.length;
  const result = new Float64Array(weights.length / n);
  for (let row = 0, i = 0; row < result.length; row += 1) {
    let sum = 0;
    for (let j = 0; j < n; j += 1, i += 1) sum += (weights[i] as number) * (y[j] as number);
    result[row] = sum;
  }
  return result;
}

/** Exact bias and variance over the evaluation points, from weights at the grid and at the training x. */
function exactly(weights: Float64Array, { known, x, atIndex }: Design): ClosedFormBiasVariance | null {
  if (!known) return null;
  const n = x.length;
  // Simulated x are distinct and in order, so the evaluation points are one run of rows.
  const first = (atIndex[0] ?? 0) * n;
  return closedFormBiasVariance({
    weights: weights.subarray(first, first + atIndex.length * n),
    truthAtTraining: known.atTraining,
    truthAt: known.at,
    sigma: known.sigma,
  });
}

/** Fits a model to a sample: what a move of the slider needs at once. */
export function fitOnce(family: FamilyName, complexity: number, design: Design, { y, testY }: Sample): OneFit {
  const model = familyOf(family);
  const weights = design.known && model.weights?.(design.x, design.everywhere, complexity);
  const atEverywhere = weights ? product(weights, y) : model.fit(design.x, y, complexity)(design.everywhere);
  const fitted = atEverywhere.subarray(GRID);
  return {
    complexity,
    atEverywhere,
    train: meanSquaredError(y, fitted),
    test: testY && meanSquaredError(testY, fitted),
    closedForm: weights ? exactly(weights, design) : null,
  };
}

/** Exact bias and variance of a model, without fitting it. */
export function closedFormOf(
  family: FamilyName,
  complexity: number,
  design: Design,
): { readonly bias2: number; readonly variance: number } | null {
  const weights = design.known && familyOf(family).weights?.(design.x, design.everywhere, complexity);
  const exact = weights && exactly(weights, design);
  return exact ? { bias2: exact.bias2, variance: exact.variance } : null;
}
