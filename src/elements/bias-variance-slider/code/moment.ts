import type { FamilyName, TruthName } from '@explainer-elements/stats';
import { csvText } from '../../../code/literals.js';
import { MOST_ROWS_INSIDE, type CodeLanguage } from '../../../code/program.js';
import type { Points } from '../../../contract/data/points.js';
import type { Study } from '../bias-variance-slider.model.js';

/** What the programs are about: the data and the choices of one moment, as plain values. */
export interface Moment {
  readonly family: FamilyName;
  readonly complexity: number;
  /** What simulated data come from; null for the reader's own. */
  readonly simulation: {
    readonly truth: TruthName;
    readonly sigma: number;
    readonly testY: readonly number[];
    readonly sample: number;
  } | null;
  /** The reader's own x, in their units; simulated ones follow from their number. */
  readonly x: readonly number[] | null;
  readonly y: readonly number[];
  readonly evaluateAt: 'grid' | 'design';
  /** Samples, or resamples, that the estimates on screen are from; and which sample is on screen. */
  readonly samples: number;
  readonly sample: number;
  /** The file with the data, where they are too many for a program. */
  readonly dataFile: string | null;
}

const DATA_FILE = 'bias-variance-slider-data.csv';

/** @param own - the reader's own data, if it is these that are on screen */
export function momentOf({ values, design, sample }: Pick<Study, 'values' | 'design' | 'sample'>, own: Points | null) {
  const moment: Moment = {
    family: values.family,
    complexity: values.complexity,
    simulation: own
      ? null
      : {
          truth: values.truth,
          sigma: design.known?.sigma ?? 0,
          testY: [...(sample.testY ?? [])],
          sample: values.sample,
        },
    x: own && [...own.x],
    y: [...sample.y],
    evaluateAt: values.evaluateAt,
    samples: values.samples,
    sample: values.sample,
    dataFile: sample.y.length > MOST_ROWS_INSIDE ? DATA_FILE : null,
  };
  return moment;
}

/** Points of the evaluation grid. */
const GRID = 101;

/** How long one fit with all its predictions takes, ms: measured with NumPy 1.24 and R 4.2 on a machine of 2024. */
function costOfFit({ family, complexity, simulation, evaluateAt, y }: Moment, language: CodeLanguage): number {
  const n = y.length;
  const places = (evaluateAt === 'grid' ? GRID : n) + (simulation ? 0 : 0.37 * n);
  const inR = language === 'r';
  if (family === 'tree') {
    // scikit-learn, which grows the trees of a simulation, is compiled.
    if (simulation && !inR) return 0.3 + 4e-5 * n * complexity;
    const nodes = 2 * Math.min(2 ** complexity, n);
    return 0.1 + (inR ? 0.003 : 0.008) * nodes + 3e-5 * n * complexity;
  }
  // One smoother serves all samples of a simulation: a fit is a product with it. It is memory that counts here.
  if (simulation) return (inR ? 4e-6 : 2e-6) * n * places;
  if (family === 'knn') return places * (inR ? 0.02 + 2.4e-5 * n : 0.012 + 8e-6 * n);
  if (family === 'loess') return inR ? places * (0.012 + 7.5e-5 * n) : 0.2 + places * n * 2e-5;
  return 1 + 6e-4 * n;
}

/** As long as a program may fit, ms. */
const PATIENCE = 2000;

/**
 * How many samples a program draws: more than stand on screen, if that takes no long time, so that the difference between the two
 * is the error of the one on screen. Of many rows it may be fewer.
 */
export function drawsOf(moment: Moment, language: CodeLanguage): number {
  // Without noise every sample is the same.
  if (moment.simulation?.sigma === 0) return 2;
  return Math.max(20, Math.min(20 * moment.samples, Math.floor(PATIENCE / costOfFit(moment, language))));
}

/** One row a point: as the programs read them. */
export const dataCsvOf = ({ x, y }: Moment): string =>
  csvText(
    ['x', 'y'],
    y.map((value, i) => [x ? (x[i] as number) : (i + 0.5) / y.length, value] as const),
  );
