import type { Mark } from '../../viz/scene.js';
import type { Heap } from './heap.scene.js';
import { sayLater } from './later-words.model.js';
import { fit, lineStart, textWidth, wrap, type Layout } from './layout.scene.js';
import { isFrom, showsShuffles, type View } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

interface SideLine {
  readonly text: string;
  readonly size: 'small' | 'normal' | 'title' | 'huge';
  readonly bold?: boolean;
  readonly role?: 'ink' | 'muted' | 'treatment';
}

/** Line heights; a large number stands off the line under it. */
const heights = { small: 17, normal: 19, title: 24, huge: 30 } as const;
const below = { small: 0, normal: 0, title: 0, huge: 5 } as const;
const px = { small: 12, normal: 13, title: 14, huge: 30 } as const;

/** Lines of text one under the other, each cut to the room there is. */
export function sideMarks(lines: readonly SideLine[], { side: box, rtl }: Layout, id: string): Mark[] {
  let y = box.y;
  return lines.map(({ text, size, bold = false, role = 'ink' }, i) => {
    y += heights[size] + (i > 0 ? below[lines[i - 1]?.size ?? 'small'] : 0);
    const fits = size !== 'huge' || textWidth(text, 30, true) <= box.width;
    return {
      kind: 'text',
      id: `${id}-${String(i)}`,
      role,
      ...lineStart(box, rtl),
      y,
      text: fit(text, box.width, fits ? px[size] : 20, bold),
      size: fits ? size : 'large',
      weight: bold ? 'bold' : 'normal',
    };
  });
}

/** The numbers beside the heap: how many were dealt, or what p they come to. */
export function sideLines(view: View, words: Words, heap: Heap, room: number): SideLine[] {
  const { values, monteCarlo, count, dealt } = view;
  if (!showsShuffles(values.step)) return [];
  const dealing: SideLine[] =
    count < dealt
      ? [
          {
            text: sayLater(words, { key: 'dealing', values: { percent: words.format.percent(count / dealt) } }),
            size: 'small',
            role: 'muted',
          },
        ]
      : [];
  const infinite: SideLine[] = infiniteLines(heap.pile.infinite, words, room);
  if (!isFrom(values.step, 'p-value')) {
    return [
      { text: sayLater(words, { key: 'dealt', values: { permutations: count } }), size: 'huge', bold: true },
      {
        text: sayLater(words, { key: 'dealtLabel', values: { permutations: count, bars: heap.bars } }),
        size: 'small',
        role: 'muted',
      },
      ...dealing,
      ...infinite,
    ];
  }
  const simulated: SideLine[] = monteCarlo
    ? [
        { text: sayLater(words, { key: 'pBig', values: { p: words.p(monteCarlo.pValue) } }), size: 'huge', bold: true },
        { text: sayLater(words, { key: 'pFormula', values: monteCarlo }), size: 'small', role: 'muted' },
        {
          text: sayLater(words, {
            key: 'interval',
            values: { low: words.p(monteCarlo.low), high: words.p(monteCarlo.high) },
          }),
          size: 'small',
          role: 'muted',
        },
      ]
    : [];
  return [...simulated, ...dealing, ...exactLines(view, words, room), ...verdictLines(view, words), ...infinite];
}

function infiniteLines(count: number, words: Words, room: number): SideLine[] {
  if (count === 0) return [];
  return wrap(sayLater(words, { key: 'infiniteShuffles', values: { count } }), room, 12, 3).map((text) => ({
    text,
    size: 'small',
    role: 'muted',
  }));
}

function exactLines(view: View, words: Words, room: number): SideLine[] {
  const { exact, values } = view;
  if (!exact) return wrap(words.whyNotExact, room, 12, 3).map((text) => ({ text, size: 'small', role: 'muted' }));
  const doubled: SideLine[] =
    values.alternative === 'two-sided'
      ? [
          {
            text: sayLater(words, { key: 'doubled', values: { p: words.p(exact.doubled) } }),
            size: 'small',
            role: 'muted',
          },
        ]
      : [];
  return [
    { text: sayLater(words, { key: 'exactP', values: { p: words.p(exact.pValue) } }), size: 'title', bold: true },
    { text: sayLater(words, { key: 'exactCount', values: exact }), size: 'small', role: 'muted' },
    ...doubled,
  ];
}

function verdictLines(view: View, words: Words): SideLine[] {
  const { verdict, values } = view;
  if (!verdict || values.step !== 'verdict') return [];
  const key = verdict.rejected ? 'rejectedLabel' : 'notRejectedLabel';
  return [
    {
      text: sayLater(words, { key, values: { alpha: words.alpha } }),
      size: 'title',
      bold: true,
      role: verdict.rejected ? 'treatment' : 'ink',
    },
  ];
}
