import type { Format } from '../../locales/format.js';
import { say, type Message } from '../../locales/message.js';
import {
  centreDecimals,
  MOST_IN_PENS,
  statisticDecimals,
  statisticOf,
  type GroupNumbers,
  type View,
} from './permutation-test-alpacas.model.js';
import { herdNames } from './herd.model.js';
import { strings, type Strings } from './strings.js';

export type Said = Message<Strings>;

const LARGE = 1e7;

const statisticNames = {
  'mean-difference': 'meanDifference',
  'median-difference': 'medianDifference',
  'welch-t': 'welchT',
  function: 'ownStatistic',
} as const;

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
    return this.say({ key: statisticNames[statisticOf(this.view.book)] });
  }

  /** What a group's label says of its middle. */
  groupCentre(group: GroupNumbers): string {
    return statisticOf(this.view.book) === 'median-difference'
      ? this.say({ key: 'median', values: { value: this.centre(group.median) } })
      : this.say({ key: 'mean', values: { value: this.centre(group.mean) } });
  }

  /** The name of a group: those of the herd are ours to translate, those of the reader's data are not. */
  group(name: string): string {
    if (!this.view.herd.isHerd) return name;
    return this.say({ key: name === herdNames.treatment ? 'newShampoo' : 'oldShampoo' });
  }

  get names(): { isHerd: boolean; treatment: string; control: string } {
    const { isHerd, names } = this.view.herd;
    return { isHerd, treatment: this.group(names[0]), control: this.group(names[1]) };
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
