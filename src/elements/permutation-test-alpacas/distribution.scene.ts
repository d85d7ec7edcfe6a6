import { ticks } from 'd3-array';
import type { Mark } from '../../viz/scene.js';
import { axisMarks, heapIn, heapMarks, placeOf, type Heap } from './heap.scene.js';
import { sayLater } from './later-words.model.js';
import { fit, textWidth, wrap, type Box, type Layout } from './layout.scene.js';
import { isFrom, showsShuffles, type View } from './permutation-test-alpacas.model.js';
import { extremeTest } from './monte-carlo.model.js';
import { columnsFor, gridStep, pileUp, rangeOf, reachOf, type Pile, type Range } from './pile.scene.js';
import type { Words } from './words.model.js';

/** Over the heap stands the name of the observed line. */
const BAND = 42;

/** Under it stand the axis and its title. */
const FOOT = 46;

export const heapBox = (plot: Box): Box => ({ ...plot, y: plot.y + BAND, height: plot.height - BAND - FOOT });

/** What was last piled up of a book's shuffles: playing on adds to it. */
const piles = new WeakMap<View['book'], { range: Range; pile: Pile; step: number }>();

/** The pile of the shuffles dealt so far, over an axis that looks a little ahead. */
export function pileOf(view: Pick<View, 'book' | 'count' | 'values'>, width: number): Pile {
  const { book, count, values } = view;
  const { observed } = book;
  const { alternative } = values;
  const before = piles.get(book);
  const range = rangeOf(book.statistics(Math.max(count, book.lookahead)), observed, before?.range);
  const step = before?.step ?? gridStep(book.statistics(book.lookahead));
  const columns = columnsFor(
    reachOf(range),
    observed,
    alternative,
    Math.round(Math.min(70, Math.max(21, width / 7.5))),
    step,
  );
  const isExtreme = extremeTest(book, alternative);
  const pile = pileUp(book.statistics(count), columns, observed, alternative, isExtreme, before?.pile);
  piles.set(book, { range, pile, step });
  return pile;
}

/** Where a statistic stands on the axis; infinite ones at its ends. */
function xOf(heap: Heap, value: number): number {
  const { low, width, count } = heap.pile.columns;
  const share = Number.isFinite(value) ? (value - low) / (width * count) : value > 0 ? 1 : 0;
  return heap.box.x + Math.min(1, Math.max(0, share)) * heap.box.width;
}

/** The observed statistic: a line with its name beside it, where there is room. */
function observedMarks(view: View, heap: Heap, words: Words): Mark[] {
  const { plot, label, said } = observedTexts(view, heap, words);
  const x = xOf(heap, view.book.observed);
  const room = Math.max(textWidth(label, 14, true), textWidth(said, 12));
  const right = x + 8 + room <= plot.x + plot.width;
  const left = x - 8 - room >= plot.x;
  const anchor = right ? 'start' : left ? 'end' : 'middle';
  const at = right ? x + 8 : left ? x - 8 : plot.x + plot.width / 2;
  const top = anchor === 'middle' ? heap.box.y - 6 : plot.y + 2;
  const base = heap.box.y + heap.box.height;
  const marks: Mark[] = [
    { kind: 'line', id: 'observed', role: 'treatment', x1: x, y1: top, x2: x, y2: base, width: 3 },
    {
      kind: 'text',
      id: 'observed-label',
      halo: true,
      role: 'ink',
      x: at,
      y: plot.y + 13,
      text: fit(label, plot.width, 14, true),
      anchor,
      size: 'title',
      weight: 'bold',
    },
    {
      kind: 'text',
      id: 'observed-count',
      halo: true,
      role: 'muted',
      x: at,
      y: plot.y + 30,
      text: said,
      anchor,
      size: 'small',
    },
  ];
  if (
    view.values.alternative === 'two-sided' &&
    isFrom(view.values.step, 'p-value') &&
    Number.isFinite(view.book.observed)
  ) {
    const mirror = xOf(heap, -view.book.observed);
    if (Math.abs(mirror - x) > 2)
      marks.push({
        kind: 'line',
        id: 'mirror',
        role: 'treatment',
        x1: mirror,
        y1: heap.box.y - 6,
        x2: mirror,
        y2: base,
        width: 2,
        dash: 'short',
      });
  }
  return marks;
}

function observedTexts(view: View, heap: Heap, words: Words): { plot: Box; label: string; said: string } {
  const { monteCarlo, herd, values } = view;
  const plot: Box = { ...heap.box, y: heap.box.y - BAND };
  const label = sayLater(words, { key: 'observedLabel', values: { isHerd: herd.isHerd, value: words.observed } });
  const said =
    monteCarlo && isFrom(values.step, 'p-value') ? sayLater(words, { key: 'extremeLabel', values: monteCarlo }) : '';
  return { plot, label, said };
}

/** The line from the number to its dot. */
function link(from: { x: number; y: number }, to: { x: number; y: number }): Mark {
  const steps = 24;
  const points = new Float64Array(2 * (steps + 1));
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps;
    const smooth = t * t * (3 - 2 * t);
    points[2 * i] = from.x + (to.x - from.x) * smooth;
    points[2 * i + 1] = from.y + (to.y - from.y) * t;
  }
  return { kind: 'curve', id: 'link', role: 'muted', points, width: 1.75, dash: 'dots' };
}

/** Where the line leaves the large number. */
export function numberFoot(layout: Layout, lines: number): { x: number; y: number } {
  const { number, narrow } = layout;
  if (narrow) return { x: number.x + number.width / 2, y: number.y + 45 };
  return { x: number.x + number.width / 2, y: number.y + 44 + 15 * lines };
}

/** The large number: what the pens as they stand come to. */
export function numberMarks(view: View, layout: Layout, words: Words): { marks: Mark[]; lines: number } {
  const { number, narrow } = layout;
  const { standing } = view;
  const text = words.statistic(standing.statistic);
  const name =
    standing.shuffle === null
      ? words.statisticName
      : sayLater(words, { key: 'shuffleNumber', values: { number: standing.shuffle + 1 } });
  const size = textWidth(text, 30, true) <= number.width ? 'huge' : 'large';
  const role = standing.shuffle === null ? 'treatment' : 'ink';
  if (narrow) {
    const x = number.x + number.width / 2;
    return {
      lines: 1,
      marks: [
        {
          kind: 'text',
          id: 'number',
          role,
          x,
          y: number.y + 22,
          text,
          anchor: 'middle',
          size: 'large',
          weight: 'bold',
        },
        {
          kind: 'text',
          id: 'number-name-0',
          role: 'muted',
          x,
          y: number.y + 38,
          text: fit(name, number.width, 12),
          anchor: 'middle',
          size: 'small',
        },
      ],
    };
  }
  const x = number.x + number.width / 2;
  const lines = wrap(name, number.width - 8, 12, 2);
  return {
    lines: lines.length,
    marks: [
      { kind: 'text', id: 'number', role, x, y: number.y + 28, text, anchor: 'middle', size, weight: 'bold' },
      ...lines.map((line, i): Mark => ({
        kind: 'text',
        id: `number-name-${String(i)}`,
        role: 'muted',
        x,
        y: number.y + 46 + 15 * i,
        text: line,
        anchor: 'middle',
        size: 'small',
      })),
    ],
  };
}

/** The shuffle the herd stands in: a ring around its dot, and the line from the number; the latest one drops from there. */
function standingDot(view: View, heap: Heap, from: { x: number; y: number }): Mark[] {
  const { shuffle, pointed } = view.standing;
  if (shuffle === null) return [];
  const place = placeOf(heap, shuffle);
  const radius = Math.max(3.5, heap.radius);
  const line = pointed || !view.playing || view.count < 60 ? [link(from, { x: place.x, y: place.y - radius - 2 })] : [];
  if (pointed)
    return [...line, { kind: 'point', id: 'ring', role: 'ink', ...place, radius: radius + 2.5, hollow: true }];
  return [
    ...line,
    {
      kind: 'point',
      id: `drop-${String(shuffle)}`,
      role: 'ink',
      ...place,
      radius: radius + 0.75,
      enter: from,
      delay: 0.45,
    },
  ];
}

function axisTitle(view: View, plot: Box, words: Words): string {
  const { statisticName: statistic } = words;
  const { isHerd, treatment, control } = words.names;
  const long = showsShuffles(view.values.step)
    ? sayLater(words, { key: 'axisNull', values: { statistic, isHerd } })
    : sayLater(words, { key: 'axis', values: { statistic, treatment, control } });
  return textWidth(long, 13) <= plot.width ? long : fit(statistic, plot.width, 13);
}

/** The statistic's axis with what has fallen on it. */
export function distributionScene(view: View, layout: Layout, words: Words): { marks: Mark[]; heap: Heap } {
  const { plot } = layout;
  const heap = heapIn(pileOf(view, plot.width), heapBox(plot));
  const { low, width, count } = heap.pile.columns;
  const high = low + width * count;
  const number = numberMarks(view, layout, words);
  const from = numberFoot(layout, number.lines);
  const shuffled = showsShuffles(view.values.step) && view.count > 0;
  const marked = isFrom(view.values.step, 'p-value');
  const places = ticks(low, high, Math.max(2, Math.min(7, Math.floor(plot.width / 70))));
  const marks: Mark[] = [
    ...number.marks,
    ...axisMarks({
      box: heap.box,
      low,
      high,
      ticks: places,
      label: (tick) => words.tick(tick, places),
      title: axisTitle(view, plot, words),
      id: 'statistic',
    }),
    ...(shuffled
      ? heapMarks(heap, { left: heap.bars || view.standing.pointed ? null : view.standing.shuffle, marked, id: 'null' })
      : []),
    // On a narrow screen the number stands over the line already.
    ...(shuffled
      ? standingDot(view, heap, from)
      : layout.narrow
        ? []
        : [link(from, { x: xOf(heap, view.book.observed), y: plot.y - 2 })]),
    ...observedMarks(view, heap, words),
  ];
  return { marks, heap };
}
