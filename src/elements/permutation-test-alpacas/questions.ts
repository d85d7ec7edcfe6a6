import { quantile } from '@explainer-elements/stats';
import { say, type Message } from '../../locales/message.js';
import type { ChoiceQuestion, LineQuestion, NumberQuestion, Question } from '../../predict/question.js';
import type { Heap } from './heap.scene.js';
import { herdFrom, simulateHerd } from './herd.model.js';
import { deal, monteCarloOf } from './monte-carlo.model.js';
import type { Values, View } from './permutation-test-alpacas.model.js';
import { questionStrings } from './question-strings.js';
import { statisticIn } from './statistics.model.js';
import { ShuffleBook } from './shuffles.model.js';
import type { Words } from './words.model.js';

/** What the explainer shows now. */
interface Moment {
  readonly view: View;
  readonly words: Words;
  /** Asked for only where places are needed: the picture is described in the question's words. */
  readonly heap: () => Heap | null;
  readonly isOwn: boolean;
}

/** As many shuffles are dealt for an answer. */
const SHUFFLES = 1000;

/** The heap is drawn at so many places. */
const PLACES = 9;

/** The herd as it was measured: no label has been shuffled, so there is nothing to hide. */
const measured = () => ({ step: 'test-statistic', view: 'shuffles', permutations: 0 });
const shuffled = (step: 'null-distribution' | 'p-value') => () => ({ step, view: 'shuffles', permutations: SHUFFLES });

const anything = (): boolean => true;

/** What is known of data that nobody has shuffled. */
const known = ['observed', 'treatment', 'control', 'size', 'alternative', 'alpha', 'statistic'];

/** What is asked of the reader; `now` is asked whenever something is drawn, said or judged. */
export function questionsOf(now: () => Moment): readonly Question[] {
  return [drawTheHeap(now), howOften(now), oneInTwenty(now), halfTheEffect(now)];
}

const tell = (now: () => Moment, message: Message<typeof questionStrings>): string =>
  say(questionStrings, message, now().words.format);

function asked({ words }: Moment) {
  const { isHerd, treatment, control } = words.names;
  return { isHerd, treatment, control, observed: words.observed, statistic: words.statisticName };
}

/** The statistics of the shuffles; null while they are dealt. */
function dealt({ view: { book, count, dealt } }: Moment): Float64Array | null {
  return count < dealt || count < SHUFFLES ? null : book.statistics(SHUFFLES);
}

const BARE = { low: -1, high: 1, box: { x: 0, y: 0, width: 1, height: 1 } };

/** The axis of the statistic. */
function axisOf(moment: Moment): typeof BARE {
  const heap = moment.heap();
  if (!heap) return BARE;
  const { low, width, count } = heap.pile.columns;
  return { low, high: low + width * count, box: heap.box };
}

function shareOut(values: Float64Array, { low, high }: typeof BARE): readonly number[] {
  const counts = new Array<number>(PLACES).fill(0);
  for (const value of values) {
    const place = Math.floor(((value - low) / (high - low)) * PLACES);
    const inside = Math.min(PLACES - 1, Math.max(0, place));
    counts[inside] = (counts[inside] ?? 0) + 1;
  }
  return counts.map((count) => count / values.length);
}

/** A drawn heap as shares of the shuffles. One that is flat on the ground is as good as any flat one. */
function asShares(drawn: readonly number[]): readonly number[] {
  const total = drawn.reduce((sum, value) => sum + value, 0);
  return drawn.map((value) => (total > 0 ? value / total : 1 / PLACES));
}

function drawTheHeap(now: () => Moment): LineQuestion {
  return {
    id: 'draw-the-heap',
    kind: 'line',
    asked: measured,
    revealed: shuffled('null-distribution'),
    shows: anything,
    keeps: known,
    words: () => ({
      title: tell(now, { key: 'heapTitle' }),
      text: tell(now, { key: 'heapText', values: asked(now()) }),
      prompt: tell(now, { key: 'heapPrompt', values: { shuffles: SHUFFLES } }),
    }),
    why: () => {
      const { view, words } = now();
      const statistics = dealt(now()) ?? new Float64Array([0]);
      const observed = Math.abs(view.book.observed);
      const inner = statistics.filter((value) => Math.abs(value) < observed).length / statistics.length;
      const [low, high] = [0.25, 0.75].map((share) => words.statistic(quantile(statistics, share)));
      const values = { inner: words.format.percent(inner), low: low ?? '', high: high ?? '' };
      return tell(now, { key: 'heapWhy', values });
    },
    plot: () => {
      const { heap: heapOf, words } = now();
      const heap = heapOf();
      const axis = axisOf(now());
      const { box, low, high } = axis;
      const base = box.y + box.height;
      const centre = (place: number): number => (place + 0.5) / PLACES;
      // Of a heap that has been dealt, a share is as high as its columns are on average.
      const height = dealt(now()) && heap ? (SHUFFLES * PLACES * heap.rise) / heap.pile.columns.count : box.height;
      return {
        box,
        places: Array.from({ length: PLACES }, (_, i) => ({
          x: box.x + centre(i) * box.width,
          name: words.statistic(low + centre(i) * (high - low)),
        })),
        y: (value) => base - value * height,
        max: 1,
      };
    },
    read: asShares,
    tolerance: () => ({ within: 0.02, half: 0.07 }),
    truth: () => {
      const statistics = dealt(now());
      return statistics && shareOut(statistics, axisOf(now()));
    },
    say: (share) => now().words.format.percent(share, 1),
  };
}

function howOften(now: () => Moment): NumberQuestion {
  return {
    id: 'how-often',
    kind: 'number',
    asked: measured,
    revealed: shuffled('p-value'),
    shows: anything,
    keeps: known,
    words: () => {
      const { view, words } = now();
      const { alternative } = view.values;
      return {
        title: tell(now, { key: 'oftenTitle' }),
        text: tell(now, { key: 'oftenText', values: asked(now()) }),
        prompt: tell(now, {
          key: 'oftenPrompt',
          values: { shuffles: SHUFFLES, observed: words.observed, alternative },
        }),
      };
    },
    why: () => {
      const { view, words } = now();
      const { extreme = 0, pValue = 1 } = view.monteCarlo ?? {};
      return tell(now, { key: 'oftenWhy', values: { extreme, shuffles: SHUFFLES, p: words.p(pValue) } });
    },
    range: () => ({ min: 0, max: SHUFFLES, step: 1 }),
    axis: () => null,
    // Few of a thousand differ more, one from another, than many do.
    tolerance: () => ({ measure: 'root', within: 1, half: 4 }),
    truth: () => (dealt(now()) ? (now().view.monteCarlo?.extreme ?? null) : null),
    say: (count) => tell(now, { key: 'oftenSay', values: { count } }),
  };
}

function oneInTwenty(now: () => Moment): NumberQuestion {
  const isLess = (): boolean => now().view.values.alternative === 'less';
  const edge = (): number | null => {
    const statistics = dealt(now());
    const found = statistics && quantile(statistics, isLess() ? 0.05 : 0.95);
    const { low, high } = axisOf(now());
    return typeof found === 'number' ? Math.min(high, Math.max(low, found)) : null;
  };
  return {
    id: 'one-in-twenty',
    kind: 'number',
    isAsked: () => now().view.values.alternative !== 'two-sided',
    asked: measured,
    revealed: shuffled('null-distribution'),
    shows: anything,
    keeps: known,
    words: () => ({
      title: tell(now, { key: 'edgeTitle' }),
      text: tell(now, { key: 'edgeText', values: asked(now()) }),
      prompt: tell(now, { key: 'edgePrompt', values: { isLess: isLess() } }),
    }),
    why: () => {
      const { view, words } = now();
      const at = edge() ?? 0;
      const isBeyond = isLess() ? view.book.observed < at : view.book.observed > at;
      const values = { edge: words.statistic(at), observed: words.observed, isBeyond };
      return tell(now, { key: 'edgeWhy', values });
    },
    range: () => {
      const { low, high } = axisOf(now());
      return { min: low, max: high, step: (high - low) / 200 };
    },
    axis: () => {
      const { box } = axisOf(now());
      return { box, track: [box.x, box.x + box.width] };
    },
    tolerance: () => {
      const { low, high } = axisOf(now());
      return { within: 0.02 * (high - low), half: 0.08 * (high - low) };
    },
    truth: edge,
    say: (value) => now().words.statistic(value),
  };
}

/** p of the herd of these settings, by as many shuffles. */
function pOf(values: Values): { readonly p: number; readonly observed: number } {
  const { statistic, seed, alternative, treatment } = values;
  const book = new ShuffleBook(herdFrom(simulateHerd(values), treatment), statisticIn({ statistic }, null), seed);
  const dealing = deal(book, SHUFFLES);
  while (dealing.next().done !== true);
  return { p: monteCarloOf(book, SHUFFLES, alternative)?.pValue ?? 1, observed: book.observed };
}

function halfTheEffect(now: () => Moment): ChoiceQuestion {
  const before = () => {
    const { values } = now().view;
    return pOf({ ...values, effect: 2 * values.effect });
  };
  const effect = (value: number): string => now().words.format.signed(value, 1);
  return {
    id: 'half-the-effect',
    kind: 'choice',
    isAsked: () => !now().isOwn && now().view.values.effect !== 0 && typeof now().view.book.statistic !== 'function',
    asked: shuffled('p-value'),
    revealed: ({ effect: whole }) => ({ ...shuffled('p-value')(), effect: Number(whole) / 2 }),
    shows: anything,
    keeps: [...known, 'exact', 'monteCarlo', 'extreme'],
    words: () => {
      const { view, words } = now();
      const { effect: whole } = view.values;
      return {
        title: tell(now, { key: 'effectTitle' }),
        text: tell(now, {
          key: 'effectText',
          values: { p: view.monteCarlo ? words.p(view.monteCarlo.pValue) : '…', effect: effect(whole) },
        }),
        prompt: tell(now, { key: 'effectPrompt', values: { effect: effect(whole / 2) } }),
      };
    },
    why: () => {
      const { view, words } = now();
      const earlier = before();
      const values = {
        before: words.p(earlier.p),
        after: view.monteCarlo ? words.p(view.monteCarlo.pValue) : '…',
        observed: words.observed,
        observedBefore: words.statistic(earlier.observed),
      };
      return tell(now, { key: 'effectWhy', values });
    },
    options: () => [
      { id: 'grows', text: tell(now, { key: 'effectGrows' }) },
      { id: 'stays', text: tell(now, { key: 'effectStays' }) },
      { id: 'shrinks', text: tell(now, { key: 'effectShrinks' }) },
    ],
    truth: () => {
      const after = dealt(now()) ? now().view.monteCarlo?.pValue : undefined;
      if (after === undefined) return null;
      const ratio = after / before().p;
      return ratio > 1.1 ? 'grows' : ratio < 0.9 ? 'shrinks' : 'stays';
    },
  };
}
