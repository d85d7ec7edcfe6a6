import {
  exactPermutationTest,
  meanDifference,
  type ExactPermutationTest,
  type Statistic,
  type StatisticFunction,
} from '@explainer-elements/stats';
import type { ReactiveControllerHost } from 'lit';
import type { TwoGroups } from '../../contract/data/two-groups.js';
import { SlicedTask } from '../../controllers/sliced-task.js';
import { memo } from '../../viz/memo.js';
import { herdFrom, simulateHerd, type Herd } from './herd.model.js';
import type * as LaterModule from './later.js';
import {
  countedAtOnce,
  exactFor,
  groupsOf,
  shuffleShown,
  shufflesDealt,
  standingOf,
  statisticOf,
  verdictOf,
  whyNotExact,
  type MonteCarlo,
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
  /** Row of the individual whose value can be typed. */
  readonly row: number;
  readonly attending: boolean;
  readonly playing: boolean;
  /** What comes late, once it is there: see `needsMore`. */
  readonly later: typeof LaterModule | undefined;
}

const NO_P_VALUES = new Float64Array(0);

/** Sizes of the repeated experiment: the data's own, as far as herds are simulated. */
const LARGEST_GROUP = 50;

/** The statistic in force. Until the others have come it is the difference of means: see `isComputable` of the element. */
const statisticFor = ({ values, ownStatistic, later }: Asked): Statistic =>
  later ? later.statisticIn(values, ownStatistic) : meanDifference;

const groupsIn = ({ herd: { values, treatmentSize }, statistic }: ShuffleBook) => ({
  treatment: values.slice(0, treatmentSize),
  control: values.slice(treatmentSize),
  statistic,
});

/** Computes what a moment shows, keeps what did not change, and does what takes long in slices. */
export class Study {
  readonly #exact: SlicedTask<ExactPermutationTest>;
  readonly #dealing: SlicedTask<number>;
  readonly #repeating: SlicedTask<number>;
  readonly #data = memo(
    (treatmentSize: number, controlSize: number, effect: number, noise: number, seed: number, assignment: number) =>
      simulateHerd({ treatmentSize, controlSize, effect, noise, seed, assignment }),
  );
  readonly #herd = memo(herdFrom);
  readonly #book = memo((herd: Herd, statistic: Statistic, seed: number) => ({
    book: new ShuffleBook(herd, statistic, seed),
    id: this.#nextBook(),
  }));
  readonly #standing = memo(standingOf);
  readonly #real = memo((book: ShuffleBook) => groupsOf(book.herd, book.observedLabels));
  readonly #monteCarlo = memo(
    (book: ShuffleBook, count: number, alternative: Values['alternative'], { monteCarloOf }: typeof LaterModule) =>
      monteCarloOf(book, count, alternative),
  );
  readonly #repeats = memo(
    (
      treatmentSize: number,
      controlSize: number,
      effect: number,
      noise: number,
      alpha: number,
      alternative: Values['alternative'],
      statistic: Statistic,
      seed: number,
      { RepeatsBook }: typeof LaterModule,
    ) => ({
      book: new RepeatsBook({ treatmentSize, controlSize, effect, noise, alpha, alternative, statistic, seed }),
      id: this.#nextBook(),
    }),
  );
  readonly #counted = memo((book: ShuffleBook) => exactPermutationTest(groupsIn(book)));
  readonly #view = memo(
    (
      values: Values,
      book: ShuffleBook,
      count: number,
      pointed: number | null,
      monteCarlo: MonteCarlo | null,
      exact: ExactPermutationTest | undefined,
      exactProgress: number,
      repeats: RepeatsBook | undefined,
      // As many experiments are done: the book is the same, what it holds is not.
      _done: number,
      row: number,
      attending: boolean,
      playing: boolean,
    ): View => {
      const shuffle = shuffleShown(values, count, pointed);
      const exactResult = exact ? exactFor(exact, values.alternative) : null;
      return {
        values,
        herd: book.herd,
        book,
        count,
        dealt: shufflesDealt(values),
        standing: this.#standing(book, shuffle, shuffle !== null && shuffle === pointed),
        real: this.#real(book),
        monteCarlo,
        exact: exactResult,
        whyNotExact: whyNotExact(book.herd, book.statistic),
        exactProgress,
        verdict: verdictOf(exactResult, monteCarlo, values.alpha),
        repeats: repeats?.tally(values.repeats) ?? null,
        pValues: repeats?.pValues(values.repeats) ?? NO_P_VALUES,
        picked: Math.max(0, book.herd.rows.indexOf(row)),
        attending,
        playing,
      };
    },
  );
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
    return this.#data(treatmentSize, controlSize, effect, noise, seed, assignment);
  }

  /** @throws what the page's own statistic throws on the data as they are */
  view(asked: Asked): View {
    const { values, pointed, row, attending, playing, later } = asked;
    const data = this.data(asked);
    const herd = this.#herd(data, values.treatment);
    const { book, id } = this.#book(herd, statisticFor(asked), values.seed);
    const known = Math.max(shufflesDealt(values), book.lookahead);
    if (later && known > book.count)
      this.#dealing.start(`${String(id)} ${String(known)}`, () => later.deal(book, known));
    const count = Math.min(shufflesDealt(values), book.count);
    const monteCarlo = later ? this.#monteCarlo(book, count, values.alternative, later) : null;
    const exact = this.#exactTest(book, id, later);
    const repeats = later && this.#repeatsBook(asked, later, herd);
    const done = repeats?.pValues(values.repeats).length ?? 0;
    return this.#view(
      values,
      book,
      count,
      pointed,
      monteCarlo,
      exact,
      this.#exact.progress,
      repeats,
      done,
      row,
      attending,
      playing,
    );
  }

  #nextBook(): number {
    this.#books += 1;
    return this.#books;
  }

  #exactTest(book: ShuffleBook, id: number, later: typeof LaterModule | undefined): ExactPermutationTest | undefined {
    const { herd, statistic } = book;
    if (whyNotExact(herd, statistic)) {
      this.#exact.cancel();
      return undefined;
    }
    if (countedAtOnce(statisticOf(book), herd.values.length)) {
      this.#exact.cancel();
      return this.#counted(book);
    }
    if (later) this.#exact.start(String(id), () => later.exactPermutationSteps(groupsIn(book)));
    return this.#exact.value;
  }

  #repeatsBook(asked: Asked, later: typeof LaterModule, herd: Herd): RepeatsBook {
    const { values } = asked;
    const { noise, alpha, alternative, seed } = values;
    const statistic = statisticFor(asked);
    const effect = values.repeatEffect === 'none' ? 0 : values.effect;
    const treatmentSize = Math.min(LARGEST_GROUP, herd.treatmentSize);
    const controlSize = Math.min(LARGEST_GROUP, herd.controlSize);
    const { book, id } = this.#repeats(
      treatmentSize,
      controlSize,
      effect,
      noise,
      alpha,
      alternative,
      statistic,
      seed,
      later,
    );
    if (values.repeats > book.pValues(values.repeats).length)
      this.#repeating.start(`${String(id)} ${String(values.repeats)}`, () => book.extend(values.repeats));
    else this.#repeating.cancel();
    return book;
  }
}
