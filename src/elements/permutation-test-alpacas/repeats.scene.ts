import type { Mark } from '../../viz/scene.js';
import { heapBox } from './distribution.scene.js';
import { axisMarks, heapIn, heapMarks, type Heap } from './heap.scene.js';
import { sayLater } from './later-words.model.js';
import { fit, textWidth, type Layout } from './layout.scene.js';
import type { View } from './permutation-test-alpacas.model.js';
import { columnsFor, pileUp } from './pile.scene.js';
import { repeatsEffect } from './repeats.model.js';
import { sideMarks } from './side.scene.js';
import type { Words } from './words.model.js';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The experiments by their p, as they pile up. */
export function repeatsHeap({ values: { alpha }, pValues }: View, { plot }: Layout): Heap {
  const columns = columnsFor({ low: 0, high: 1 }, alpha, 'less', Math.round(plot.width / 9));
  return heapIn(
    pileUp(pValues, columns, alpha, 'less', (p) => p <= alpha),
    heapBox(plot),
  );
}

/** Every repeated experiment as a mark at its p; those at most alpha are rejections. */
export function repeatsScene(view: View, layout: Layout, words: Words): Mark[] {
  const { plot } = layout;
  const { alpha } = view.values;
  const heap = repeatsHeap(view, layout);
  const { columns } = heap.pile;
  const high = columns.low + columns.width * columns.count;
  const x = heap.box.x + ((alpha - columns.low) / (high - columns.low)) * heap.box.width;
  const label = sayLater(words, { key: 'repeatsAlpha', values: { alpha: words.alpha } });
  const right = x + 8 + textWidth(label, 14, true) <= plot.x + plot.width;
  return [
    ...axisMarks({
      box: heap.box,
      low: columns.low,
      high,
      ticks: TICKS,
      label: (tick) => words.format.significant(tick),
      title: fit(sayLater(words, { key: 'repeatsAxis' }), plot.width, 13),
      id: 'p',
    }),
    ...heapMarks(heap, { marked: true, id: 'repeats' }),
    {
      kind: 'line',
      id: 'alpha',
      role: 'treatment',
      x1: x,
      y1: plot.y + 2,
      x2: x,
      y2: heap.box.y + heap.box.height,
      width: 2.5,
      dash: 'short',
    },
    {
      kind: 'text',
      id: 'alpha-label',
      role: 'ink',
      x: right ? x + 8 : x - 8,
      y: plot.y + 13,
      text: label,
      anchor: right ? 'start' : 'end',
      size: 'title',
      weight: 'bold',
    },
    ...tallyMarks(view, words, layout),
  ];
}

function tallyMarks(view: View, words: Words, layout: Layout): Mark[] {
  const { repeats } = view;
  const { format } = words;
  const truth = sayLater(words, {
    key: 'repeatsTrue',
    values: { effect: format.signed(repeatsEffect(view.values), 1) },
  });
  if (!repeats) return sideMarks([{ text: truth, size: 'title', bold: true }], layout, 'side');
  const { rejections, repeats: count, rate, low, high } = repeats;
  return sideMarks(
    [
      {
        text: sayLater(words, { key: 'repeatsRate', values: { rate: format.percent(rate, 1) } }),
        size: 'huge',
        bold: true,
      },
      { text: sayLater(words, { key: 'repeatsCount', values: { rejections, repeats: count } }), size: 'normal' },
      {
        text: sayLater(words, {
          key: 'interval',
          values: { low: format.percent(low, 1), high: format.percent(high, 1) },
        }),
        size: 'small',
        role: 'muted',
      },
      { text: truth, size: 'small', role: 'muted' },
    ],
    layout,
    'side',
  );
}
