import { exactMeanDifferenceTest, type ExactPermutationTest, type StatisticFunction } from '@explainer-elements/stats';
import type { ReactiveControllerHost } from 'lit';
import type { TwoGroups } from '../../contract/data/two-groups.js';
import { SlicedTask } from '../../controllers/sliced-task.js';
import { herdFrom, simulateHerd, type Herd } from './herd.model.js';
import type * as LaterModule from './later.js';
import { Memo } from './memo.js';
import {
  countedAtOnce,
  exactFor,
  groupsOf,
  monteCarloOf,
  shuffleShown,
  shufflesDealt,
  standingOf,
  statisticIn,
  verdictOf,
  whyNotExact,
  type Values,
  type View,
} from './permutation-test-alpacas.model.js';
import type { RepeatsBook } from './repeats.model.js';
import { ShuffleBook } from './shuffles.model.js';

/** What a view is asked for besides the settings. */
export interface Asked {
  readonly values: Values;
  readonly data: TwoGroups | null;
  readonly ownStatistic: StatisticFunction | null;
  /** The shuffle that is pointed at. */
  readonly pointed: number | null;
  readonly playing: boolean;
  /** What comes late, once it is there: see `needsMore`. */
  readonly later: typeof LaterModule | undefined;
}

const NO_P_VALUES = new Float64Array(0);

/** Sizes of the repeated experiment: the data's own, as far as herds are simulated. */
const LARGEST_GROUP = 50;

/** Computes what a moment shows, keeps what did not change, and does what takes long in slices. */
export class Study {
  readonly #exact: SlicedTask<ExactPermutationTest>;
  readonly #dealing: SlicedTask<number>;
  readonly #repeating: SlicedTask<number>;
  readonly #data = new Memo<TwoGroups>();
  readonly #herd = new Memo<Herd>();
  readonly #book = new Memo<{ book: ShuffleBook; id: number }>();
  readonly #standing = new Memo<View['standing']>();
  readonly #real = new Memo<View['real']>();
  readonly #monteCarlo = new Memo<View['monteCarlo']>();
  readonly #repeats = new Memo<{ book: RepeatsBook; id: number }>();
  readonly #counted = new Memo<ExactPermutationTest>();
  readonly #view = new Memo<View>();
  #books = 0;

  constructor(host: ReactiveControllerHost) {
    this.#exact = new SlicedTask(host);
    this.#dealing = new SlicedTask(host);
    this.#repeating = new SlicedTask(host);
  }

  /** What went wrong in a long computation: the page's own statistic, most likely. */
  get error(): Error | undefined {
    return this.#dealing.error ?? this.#exact.error ?? this.#repeating.error;
  }

  /** Progress of the repeated experiments, null at rest. */
  get repeatingProgress(): number | null {
    return this.#repeating.running ? this.#repeating.progress : null;
  }

  setVisible(visible: boolean): void {
    for (const task of [this.#exact, this.#dealing, this.#repeating]) task.setVisible(visible);
  }

  /** The data in force: the reader's own, else the herd of the settings. */
  data({ values, data }: Pick<Asked, 'values' | 'data'>): TwoGroups {
    if (data) return data;
    const { treatmentSize, controlSize, effect, noise, seed, assignment } = values;
    return this.#data.get([treatmentSize, controlSize, effect, noise, seed, assignment], () => simulateHerd(values));
  }

  /** @throws what the page's own statistic throws on the data as they are */
  view(asked: Asked): View {
    const { values, pointed, playing } = asked;
    const data = this.data(asked);
    const herd = this.#herd.get([data, values.treatment], () => herdFrom(data, values.treatment));
    const statistic = statisticIn(values, asked.ownStatistic);
    const { book, id } = this.#book.get([herd, statistic, values.seed], () => {
      this.#books += 1;
      return { book: new ShuffleBook(herd, statistic, values.seed), id: this.#books };
    });
    const dealt = shufflesDealt(values);
    const known = Math.max(dealt, book.lookahead);
    if (known > book.count) this.#dealing.start(`${String(id)} ${String(known)}`, () => book.extend(known));
    const count = Math.min(dealt, book.count);
    const exact = this.#exactTest(book, id, asked.later);
    const repeats = asked.later && this.#repeatsBook(asked, asked.later, herd);
    const pValues = repeats?.pValues(values.repeats) ?? NO_P_VALUES;
    const done = pValues.length;
    const of = [book, values, pointed, playing, count, known, exact, this.#exact.progress, repeats, done];
    return this.#view.get(of, () => {
      const shuffle = shuffleShown(values, count, pointed);
      const isPointed = shuffle !== null && shuffle === pointed;
      const monteCarlo = this.#monteCarlo.get([book, count, values.alternative], () =>
        monteCarloOf(book, count, values.alternative),
      );
      const exactResult = exact ? exactFor(exact, values.alternative) : null;
      return {
        values,
        herd,
        book,
        count,
        dealt,
        standing: this.#standing.get([book, shuffle, isPointed], () => standingOf(book, shuffle, isPointed)),
        real: this.#real.get([book], () => groupsOf(herd, book.observedLabels)),
        monteCarlo,
        exact: exactResult,
        whyNotExact: whyNotExact(herd, statistic),
        exactProgress: this.#exact.progress,
        verdict: verdictOf(exactResult, monteCarlo, values.alpha),
        repeats: repeats?.tally(values.repeats) ?? null,
        pValues,
        playing,
      };
    });
  }

  #exactTest(book: ShuffleBook, id: number, later: Asked['later']): ExactPermutationTest | undefined {
    const { herd, statistic } = book;
    if (whyNotExact(herd, statistic)) {
      this.#exact.cancel();
      return undefined;
    }
    const treatment = herd.values.slice(0, herd.treatmentSize);
    const control = herd.values.slice(herd.treatmentSize);
    if (countedAtOnce(statistic, herd.values.length)) {
      this.#exact.cancel();
      return this.#counted.get([book], () => exactMeanDifferenceTest({ treatment, control }));
    }
    if (!later) return undefined;
    this.#exact.start(String(id), () => later.exactPermutationSteps({ treatment, control, statistic }));
    return this.#exact.value;
  }

  #repeatsBook({ values, ownStatistic }: Asked, { RepeatsBook }: typeof LaterModule, herd: Herd): RepeatsBook {
    const { noise, alpha, alternative, seed } = values;
    const statistic = statisticIn(values, ownStatistic);
    const effect = values.repeatEffect === 'none' ? 0 : values.effect;
    const treatmentSize = Math.min(LARGEST_GROUP, herd.treatmentSize);
    const controlSize = Math.min(LARGEST_GROUP, herd.controlSize);
    const of = [noise, alpha, alternative, seed, statistic, effect, treatmentSize, controlSize];
    const { book, id } = this.#repeats.get(of, () => {
      this.#books += 1;
      const plan = { treatmentSize, controlSize, effect, noise, alpha, alternative, statistic, seed };
      return { book: new RepeatsBook(plan), id: this.#books };
    });
    if (values.repeats > book.pValues(values.repeats).length)
      this.#repeating.start(`${String(id)} ${String(values.repeats)}`, () => book.extend(values.repeats));
    else this.#repeating.cancel();
    return book;
  }
}
