import { trueFunctions, variance, type FamilyName, type TruthName } from '@explainer-elements/stats';
import { choice, integer, number, storyStep, type Setting, type ValuesOf } from '../../contract/settings.js';
import type { Message } from '../../locales/message.js';
import { families } from './families.model.js';
import { movedPoints } from './moved.model.js';
import type { CurvePoint, Decomposition, ManyFits, Parts } from './many-fits.model.js';
import { steps, type Step } from './steps.model.js';
import { inUnits, type Design, type OneFit, type Sample } from './study.model.js';
import type { strings } from './strings.js';

export type Words = Message<typeof strings>;

const anyComplexity = number({ min: 0, max: 100_000, default: 0 });

/** The number of the family in force; null (not set) shows what the step of the story wants. */
const complexity: Setting<number | null> = { ...anyComplexity, default: null };

const truths = Object.keys(trueFunctions) as [TruthName, ...TruthName[]];

/** Every choice of the reader: attribute, property, entry of `state`. */
export const settings = {
  family: choice<FamilyName>(families, 'polynomial'),
  complexity,
  truth: choice<TruthName>(truths, 'sine'),
  sampleSize: integer({ min: 10, max: 500, default: 30 }),
  samples: integer({ min: 10, max: 1000, default: 200, stride: 10 }),
  noise: number({ min: 0, max: 2, default: 0.3, stride: 0.05 }),
  evaluateAt: choice(['grid', 'design'], 'grid'),
  seed: integer({ min: 0, max: Number.MAX_SAFE_INTEGER, default: 1 }),
  sample: integer({ min: 1, max: 1000, default: 1 }),
  moved: movedPoints,
  step: storyStep(steps),
};

/** The values in force: there is always a complexity. */
export type Values = Omit<ValuesOf<typeof settings>, 'complexity' | 'evaluateAt' | 'step'> & {
  readonly complexity: number;
  readonly evaluateAt: 'grid' | 'design';
  readonly step: Step;
};

/** Everything there is to draw and to say. */
export interface Study {
  readonly values: Values;
  readonly design: Design;
  readonly sample: Sample;
  /** The sample that the scales are made for: while a point is dragged, the one from before. */
  readonly scaled: Sample;
  readonly stops: readonly number[];
  /** Where the complexity stands among the stops. */
  readonly place: number;
  readonly fit: OneFit;
  /** The fits to many samples; of the last model that was finished, while `working`. */
  readonly many: ManyFits | null;
  readonly curve: readonly CurvePoint[] | null;
  readonly training: readonly number[] | null;
  /** The training errors of the sample before, to be seen until the new ones are there. */
  readonly trainingBefore: readonly number[] | null;
  /** 0 to 1 while the many fits are for another model, or not there yet; else null. */
  readonly working: number | null;
  /** Number of the point last taken, from 1: it stands for all of them among what the Tab key reaches. */
  readonly point: number;
  /** Index of the evaluation point looked at. */
  readonly probe: number | null;
}

export const isOwn = ({ design }: Pick<Study, 'design'>): boolean => design.known === null;

/** The parts of the error for the complexity in force: from its many fits, else from the curve over all complexities. */
export function partsOf({ many, working, curve, values }: Study): Parts | null {
  if (many && working === null) return many.parts;
  return curve?.find((point) => point.complexity === values.complexity) ?? null;
}

/** The stop of least expected test error (of least out-of-bag error, with own data). */
export function bestOf(curve: readonly CurvePoint[] | null): { complexity: number; error: number } | null {
  let best: { complexity: number; error: number } | null = null;
  for (const { complexity, expectedTestError, outOfBag } of curve ?? []) {
    const error = expectedTestError ?? outOfBag;
    if (error !== null && (!best || error < best.error)) best = { complexity, error };
  }
  return best;
}

/** The decomposition at one x. */
export interface AtX {
  readonly x: number;
  readonly fit: number;
  readonly truth: number | null;
  /** Of the many fits: null while they are computed. */
  readonly mean: number | null;
  readonly bias2: number | null;
  readonly variance: number | null;
  readonly noise: number | null;
}

export function atX({ design, fit, many, working, probe }: Study): AtX | null {
  const index = probe === null ? undefined : design.atIndex[probe];
  if (probe === null || index === undefined) return null;
  const current = working === null ? many : null;
  return {
    x: inUnits(design.unit, design.everywhere[index] as number),
    fit: fit.atEverywhere[index] as number,
    truth: design.known?.at[probe] ?? null,
    mean: current?.mean[probe] ?? null,
    bias2: current?.bias2?.[probe] ?? null,
    variance: current && Number.isFinite(current.variance[probe]) ? (current.variance[probe] ?? null) : null,
    noise: design.known ? design.known.sigma ** 2 : null,
  };
}

export interface Results {
  readonly family: FamilyName;
  /** The family's own number. */
  readonly complexity: number;
  readonly sampleSize: number;
  /** Number of the sample on screen, from 1; and how many the estimates are from. */
  readonly sample: number;
  readonly samples: number;
  /** Mean squared error of the current fit on its own sample, */
  readonly train: number | null;
  /** and on a fresh one of the same size; with own data the mean out-of-bag error. */
  readonly test: number | null;
  readonly decomposition: Decomposition | null;
  readonly closedForm: { readonly bias2: number; readonly variance: number } | null;
  /** The complexity of least expected test error (with own data: out-of-bag error) among the stops of the slider. */
  readonly best: { readonly complexity: number; readonly error: number } | null;
  /** The decomposition where the reader points. */
  readonly at: AtX | null;
  /** Every stop of the slider, from simple to complex; `train` is of the sample on screen. */
  readonly curve: readonly (CurvePoint & { readonly train: number | null })[] | null;
  /** Own data: resamples that could not be fitted. */
  readonly failedResamples: number;
  /** How far the estimates are: 1 when all numbers are there. */
  readonly progress: number;
  /** Why a number is null, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

type Reason = 'notYet' | 'notKnown' | 'notLinear' | 'noTestSample' | 'tooLarge' | 'noPoint';

export const finite = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/** Why each number that is not there is not there. */
function reasonsOf(study: Study, results: Omit<Results, 'undefined'>): Record<string, Reason> {
  const own = isOwn(study);
  const reasons: Record<string, Reason> = {};
  const give = (name: string, value: unknown, reason: Reason): void => {
    if (value === null) reasons[name] = reason;
  };
  give('train', results.train, 'tooLarge');
  give('test', results.test, own ? (partsOf(study) ? 'noTestSample' : 'notYet') : 'tooLarge');
  give('decomposition', results.decomposition, 'notYet');
  give('closedForm', results.closedForm, own ? 'notKnown' : 'notLinear');
  give('best', results.best, 'notYet');
  give('curve', results.curve, 'notYet');
  give('at', results.at, 'noPoint');
  for (const name of ['bias2', 'noise', 'expectedTestError', 'standardError', 'variance'] as const) {
    if (results.decomposition)
      give(name, results.decomposition[name], own && name !== 'variance' ? 'notKnown' : 'tooLarge');
  }
  return reasons;
}

/** How far the estimates are: 1 when everything is computed. */
export const progressOf = ({ curve, working }: Study): number =>
  curve ? (working ?? 1) : Math.min(working ?? 1, 0.99);

/** Every number on screen, at full precision. `say` turns a reason into words. */
export function resultsOf(study: Study, say: (reason: Reason) => string): Results {
  const { values, design, fit, many, curve, training, working } = study;
  const parts = partsOf(study);
  const numbers = {
    family: values.family,
    complexity: values.complexity,
    sampleSize: design.x.length,
    sample: values.sample,
    samples: values.samples,
    train: finite(fit.train),
    test: finite(fit.test ?? parts?.outOfBag),
    decomposition: parts && {
      bias2: finite(parts.bias2),
      variance: finite(parts.variance),
      noise: finite(parts.noise),
      expectedTestError: finite(parts.expectedTestError),
      standardError: finite(parts.standardError),
    },
    closedForm: fit.closedForm && { bias2: fit.closedForm.bias2, variance: fit.closedForm.variance },
    best: bestOf(curve),
    at: atX(study),
    curve: curve?.map((point, i) => ({ ...point, train: finite(training?.[i]) })) ?? null,
    failedResamples: working === null ? (many?.failed ?? 0) : 0,
    progress: progressOf(study),
  };
  const reasons = Object.entries(reasonsOf(study, numbers)).map(([name, reason]) => [name, say(reason)]);
  return { ...numbers, undefined: Object.fromEntries(reasons) as Record<string, string> };
}

/** Decimals for every error on screen: about three digits of the noise, or of the scatter of own data. */
export function decimalsOf({ known }: Design, { y }: Sample): number {
  const scatter = variance(known ? known.atTraining : y) || 1;
  const scale = Math.max(known ? known.sigma ** 2 : 0, 0.05 * scatter);
  return Math.round(2 - Math.log10(scale));
}

/** What a tutor would say now of a simulated sample; of own data `ownSentence` has it. */
export function sentenceOf(study: Study): Words {
  const { values, design, scaled, fit } = study;
  const exact = fit.closedForm;
  const parts = exact ? { bias2: exact.bias2, variance: exact.variance } : partsOf(study);
  return {
    key: 'sentence',
    values: {
      family: values.family,
      complexity: values.complexity,
      n: design.x.length,
      train: fit.train,
      decimals: decimalsOf(design, scaled),
      test: fit.test ?? 0,
      bias2: finite(parts?.bias2),
      variance: finite(parts?.variance),
      noise: (design.known?.sigma ?? 0) ** 2,
      exact: exact !== null,
      moved: values.moved.length,
    },
  };
}
