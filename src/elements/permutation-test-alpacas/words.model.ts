import type { Format } from '../../locales/format.js';
import { say, type Message } from '../../locales/message.js';
import type { Table } from '../../viz/scene.js';
import {
  centreDecimals,
  isFrom,
  MOST_IN_PENS,
  showsShuffles,
  statisticDecimals,
  type GroupNumbers,
  type MonteCarlo,
  type View,
} from './permutation-test-alpacas.model.js';
import { strings, type Strings } from './strings.js';

export type Said = Message<Strings>;

const LARGE = 1e7;

/** Numbers and texts of one view in the reader's language. */
export class Words {
  readonly #decimals: number;
  readonly #centreDecimals: number;

  constructor(
    readonly view: View,
    readonly format: Format,
  ) {
    this.#decimals = statisticDecimals(view);
    this.#centreDecimals = centreDecimals(view);
  }

  say(message: Said): string {
    return say(strings, message, this.format);
  }

  /** A value in the decimals of the data. */
  value(value: number): string {
    return this.#number(value, this.view.herd.decimals, false);
  }

  /** A mean or median: as finely as their difference. */
  centre(value: number): string {
    return this.#number(value, this.#centreDecimals, false);
  }

  /** A statistic, with its sign. */
  statistic(value: number): string {
    return this.#number(value, this.#decimals, true);
  }

  /** A tick of the statistic's axis: as few decimals as the ticks need, all the same number. */
  tick(value: number, ticks: readonly number[]): string {
    const whole = (d: number): boolean =>
      ticks.every((tick) => Math.abs(tick * 10 ** d - Math.round(tick * 10 ** d)) < 1e-6);
    return this.#number(value, [0, 1, 2, 3, 4, 5].find(whole) ?? this.#decimals, true);
  }

  p(value: number): string {
    return this.format.probability(value);
  }

  /** The level as it was set: 0.05, not 0.050. */
  get alpha(): string {
    return this.format.significant(this.view.values.alpha);
  }

  get observed(): string {
    return this.statistic(this.view.book.observed);
  }

  get statisticName(): string {
    const { statistic } = this.view.book;
    if (typeof statistic === 'function') return this.say({ key: 'ownStatistic' });
    if (statistic === 'welch-t') return this.say({ key: 'welchT' });
    return this.say({ key: statistic === 'median-difference' ? 'medianDifference' : 'meanDifference' });
  }

  /** What a group's label says of its middle. */
  groupCentre(group: GroupNumbers): string {
    return this.view.book.statistic === 'median-difference'
      ? this.say({ key: 'median', values: { value: this.centre(group.median) } })
      : this.say({ key: 'mean', values: { value: this.centre(group.mean) } });
  }

  get names(): { isHerd: boolean; treatment: string; control: string } {
    const { isHerd, names } = this.view.herd;
    return { isHerd, treatment: names[0], control: names[1] };
  }

  get sizes() {
    const { treatmentSize, controlSize } = this.view.herd;
    const size = treatmentSize + controlSize;
    return { ...this.names, treatmentSize, controlSize, size, isSmall: size <= MOST_IN_PENS };
  }

  get centres() {
    const [treatment, control] = this.view.real;
    return {
      ...this.names,
      statistic: this.statisticName,
      observed: this.observed,
      treatmentCentre: this.groupCentre(treatment),
      controlCentre: this.groupCentre(control),
    };
  }

  get counted() {
    const { monteCarlo, values, herd } = this.view;
    return {
      isHerd: herd.isHerd,
      extreme: monteCarlo?.extreme ?? 0,
      permutations: monteCarlo?.permutations ?? 0,
      observed: this.observed,
      alternative: values.alternative,
      p: monteCarlo ? this.p(monteCarlo.pValue) : '',
    };
  }

  /** Why the exact p is not there. */
  get whyNotExact(): string {
    const { whyNotExact, exactProgress } = this.view;
    if (!whyNotExact) return this.say({ key: 'exactWorking', values: { percent: this.format.percent(exactProgress) } });
    const { reason, got, limit } = whyNotExact;
    return reason === 'size'
      ? this.say({ key: 'notExactSize', values: { got, limit } })
      : this.say({ key: 'notExactArrangements', values: { limit } });
  }

  #number(value: number, decimals: number, signed: boolean): string {
    if (!Number.isFinite(value)) return value > 0 ? '+∞' : '−∞';
    if (Math.abs(value) >= LARGE) return value.toExponential(2).replace('-', '−').replace('e+', 'e');
    return signed ? this.format.signed(value, decimals) : this.format.fixed(value, decimals);
  }
}

/** Title, text and footnote of the story's step. */
export function storyOf(words: Words): { name: string; title: string; text: string; note: string } {
  const { view } = words;
  const say = (message: Said): string => words.say(message);
  const { isHerd } = words.names;
  const note = (message: Said): string => say(isHerd ? message : { key: 'dataNote' });
  if (view.values.view === 'repeats') return repeatsStory(words);
  const { sizes, centres, counted } = words;
  switch (view.values.step) {
    case 'herd':
      return {
        name: say({ key: 'herdName' }),
        title: say({ key: 'herdTitle', values: sizes }),
        text: say({ key: 'herdText', values: sizes }),
        note: note({ key: 'herdNote' }),
      };
    case 'random-assignment':
      return {
        name: say({ key: 'assignmentName' }),
        title: say({ key: 'assignmentTitle', values: sizes }),
        text: say({ key: 'assignmentText', values: sizes }),
        note: note({ key: 'assignmentNote' }),
      };
    case 'wool-values':
      return {
        name: say({ key: 'valuesName', values: sizes }),
        title: say({ key: 'valuesTitle', values: sizes }),
        text: say({ key: 'valuesText', values: sizes }),
        note: note({ key: 'valuesNote' }),
      };
    case 'test-statistic':
      return {
        name: say({ key: 'statisticName' }),
        title: say({ key: 'statisticTitle' }),
        text: say({ key: 'statisticText', values: centres }),
        note: note({ key: 'statisticNote' }),
      };
    case 'one-permutation':
      return {
        name: say({ key: 'oneName' }),
        title: say({ key: 'oneTitle', values: sizes }),
        text: say({ key: 'oneText', values: { isHerd, last: words.statistic(view.standing.statistic) } }),
        note: note({ key: 'oneNote' }),
      };
    case 'more-permutations':
      return {
        name: say({ key: 'moreName' }),
        title: say({ key: 'moreTitle' }),
        text: say({ key: 'moreText', values: sizes }),
        note: note({ key: 'moreNote' }),
      };
    case 'null-distribution':
      return {
        name: say({ key: 'nullName' }),
        title: say({ key: 'nullTitle' }),
        text: say({ key: 'nullText', values: { isHerd, permutations: view.count } }),
        note: note({ key: 'nullNote' }),
      };
    case 'p-value':
      return {
        name: say({ key: 'pName' }),
        title: say({ key: 'pTitle', values: sizes }),
        text: say({ key: 'pText', values: counted }),
        note: note({ key: 'pNote' }),
      };
    case 'verdict':
      return { ...verdictStory(words), note: note({ key: 'verdictNote' }) };
  }
}

function verdictStory(words: Words): { name: string; title: string; text: string } {
  const { verdict } = words.view;
  const name = words.say({ key: 'verdictName' });
  const { size, isHerd } = words.sizes;
  if (!verdict) {
    const title = words.say({ key: 'pTitle', values: { isHerd } });
    return { name, title, text: words.say({ key: 'noVerdictText', values: { isHerd } }) };
  }
  const values = {
    isHerd,
    size,
    rejected: verdict.rejected,
    exact: verdict.decidedBy === 'exact',
    p: words.p(verdict.pValue),
    alpha: words.alpha,
    observed: words.observed,
  };
  return {
    name,
    title: words.say({ key: 'verdictTitle', values }),
    text: words.say({ key: 'verdictText', values }),
  };
}

/** The effect under which the experiment is repeated. */
export const repeatsEffect = ({ values }: View): number => (values.repeatEffect === 'none' ? 0 : values.effect);

function repeatsStory(words: Words): { name: string; title: string; text: string; note: string } {
  const effect = repeatsEffect(words.view);
  const effectText = words.format.signed(effect, 1);
  const { size, isHerd } = words.sizes;
  return {
    name: words.say({ key: 'viewRepeats' }),
    title: words.say({ key: 'repeatsTitle', values: { effect } }),
    text: words.say({
      key: 'repeatsText',
      values: { isHerd, effect, effectText, alpha: words.format.percent(words.view.values.alpha, 1), size },
    }),
    note: words.say({ key: isHerd ? 'repeatsNote' : 'dataNote' }),
  };
}

function repeatsSentence(words: Words): string {
  const { repeats } = words.view;
  if (!repeats) return words.say({ key: 'repeatsNoneSentence' });
  const { format } = words;
  const { rejections, repeats: count, rate, low, high, effect } = repeats;
  return words.say({
    key: 'repeatsSentence',
    values: {
      effect: format.signed(effect, 1),
      rejections,
      repeats: count,
      rate: format.percent(rate, 1),
      low: format.percent(low, 1),
      high: format.percent(high, 1),
      alpha: words.alpha,
    },
  });
}

/** What the picture shows now, in whole sentences. */
export function sentencesOf(words: Words): string {
  const { view } = words;
  const { step } = view.values;
  if (view.values.view === 'repeats') return repeatsSentence(words);
  const said: Said[] = [];
  if (step === 'herd') said.push({ key: 'herdSentence', values: words.sizes });
  else said.push({ key: 'pensSentence', values: words.sizes });
  if (isFrom(step, 'test-statistic')) {
    said.push({ key: 'centresSentence', values: words.centres });
    if (!Number.isFinite(view.book.observed))
      said.push({ key: 'infiniteSentence', values: { observed: words.observed } });
  }
  const { shuffle, statistic } = view.standing;
  if (showsShuffles(step) && shuffle !== null) {
    const value = words.statistic(statistic);
    said.push({ key: 'shuffleSentence', values: { number: shuffle + 1, value } });
  }
  if (isFrom(step, 'p-value')) said.push(...pSentences(words));
  return said.map((message) => words.say(message)).join(' ');
}

function pSentences(words: Words): Said[] {
  const { monteCarlo, exact, verdict, values } = words.view;
  const said: Said[] = [];
  if (monteCarlo) {
    const { low, high } = monteCarlo;
    said.push({ key: 'pSentence', values: { ...words.counted, low: words.p(low), high: words.p(high) } });
  }
  if (exact) {
    const { count, arrangements, pValue } = exact;
    said.push({ key: 'exactSentence', values: { count, arrangements, p: words.p(pValue) } });
  }
  if (verdict && values.step === 'verdict') {
    said.push({ key: verdict.rejected ? 'rejectedSentence' : 'notRejectedSentence', values: { alpha: words.alpha } });
  }
  return said;
}

/** Everybody with group and value, then the numbers of the picture. */
export function tableOf(words: Words): Table {
  const { view } = words;
  const { herd, standing } = view;
  const { isHerd } = words.names;
  const shuffled = standing.shuffle !== null;
  const group = (label: number | undefined): string => herd.names[label === 1 ? 0 : 1];
  const order = Array.from(herd.rows.keys()).sort((a, b) => (herd.rows[a] as number) - (herd.rows[b] as number));
  const rows = order
    .slice(0, 1000)
    .map((i) => [
      words.format.integer((herd.rows[i] as number) + 1),
      group(i < herd.treatmentSize ? 1 : 0),
      ...(shuffled ? [group(standing.labels[i])] : []),
      words.value(herd.values[i] as number),
    ]);
  const summary = standing.groups.flatMap((numbers) => [
    [words.say({ key: 'rowMean' }), ...(shuffled ? ['', numbers.name] : [numbers.name]), words.centre(numbers.mean)],
    [
      words.say({ key: 'rowMedian' }),
      ...(shuffled ? ['', numbers.name] : [numbers.name]),
      words.centre(numbers.median),
    ],
    [
      words.say({ key: 'rowDeviation' }),
      ...(shuffled ? ['', numbers.name] : [numbers.name]),
      words.centre(numbers.standardDeviation),
    ],
  ]);
  const numbers = testRows(words).map(([name, value]) => [name, '', ...(shuffled ? [''] : []), value]);
  return {
    caption: words.say({ key: 'tableCaption', values: { isHerd } }),
    columns: [
      words.say({ key: 'columnName', values: { isHerd } }),
      words.say({ key: 'columnGroup' }),
      ...(shuffled ? [words.say({ key: 'columnShuffled' })] : []),
      words.say({ key: 'columnValue', values: { isHerd } }),
    ],
    rows: [...summary, ...numbers, ...rows],
  };
}

function testRows(words: Words): [string, string][] {
  const { exact, monteCarlo } = words.view;
  const rows: [string, string][] = [[words.say({ key: 'rowObserved' }), words.observed]];
  if (exact) rows.push([words.say({ key: 'rowExact' }), words.p(exact.pValue)]);
  if (monteCarlo) {
    rows.push([words.say({ key: 'rowMonteCarlo' }), words.p(monteCarlo.pValue)]);
    rows.push([words.say({ key: 'rowShuffles' }), words.format.integer(monteCarlo.permutations)]);
  }
  return rows;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function plain(test: MonteCarlo | null): Omit<MonteCarlo, 'extreme'> | null {
  if (!test) return null;
  const { pValue, permutations, low, high } = test;
  return { pValue, permutations, low, high };
}

/** Every number on screen, as plain JSON. What is not known is null, with the reason under `undefined`. */
export function resultsOf(words: Words): Readonly<Record<string, unknown>> {
  const { view } = words;
  const { book, herd, values, exact, monteCarlo, verdict, standing, repeats } = view;
  const missing: Record<string, string> = {};
  const orWhy = <T>(name: string, value: T | null, why: () => string): T | null => {
    if (value === null) missing[name] = why();
    return value;
  };
  const group = (numbers: GroupNumbers) => ({
    ...numbers,
    standardDeviation: finite(numbers.standardDeviation),
  });
  return {
    observed: orWhy('observed', finite(book.observed), () => words.say({ key: 'infinite' })),
    exact: orWhy('exact', exact, () => words.whyNotExact),
    monteCarlo: orWhy('monteCarlo', plain(monteCarlo), () => words.say({ key: 'noShuffle' })),
    extreme: orWhy('extreme', monteCarlo?.extreme ?? null, () => words.say({ key: 'noShuffle' })),
    rejected: orWhy('rejected', verdict?.rejected ?? null, () => words.say({ key: 'noP' })),
    decidedBy: orWhy('decidedBy', verdict?.decidedBy ?? null, () => words.say({ key: 'noP' })),
    alpha: values.alpha,
    alternative: values.alternative,
    statistic: typeof book.statistic === 'function' ? 'function' : book.statistic,
    treatment: group(view.real[0]),
    control: group(view.real[1]),
    size: herd.values.length,
    shuffle:
      standing.shuffle === null
        ? null
        : {
            number: standing.shuffle + 1,
            statistic: finite(standing.statistic),
            treatment: group(standing.groups[0]),
            control: group(standing.groups[1]),
          },
    repeats: orWhy('repeats', repeats, () => words.say({ key: 'noRepeats' })),
    undefined: missing,
  };
}
