import { extremes } from '@explainer-elements/stats';
import { linearScale, type LinearScale } from '../../viz/linear-scale.js';
import type { Mark } from '../../viz/scene.js';
import { handLine } from './drawn.scene.js';
import { sayLater } from './later-words.model.js';
import { fit, lineStart, wrap, type Box, type Layout } from './layout.scene.js';
import { MOST_IN_PENS, type View } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

/** Of a large group at most so many are drawn. */
const MOST_DRAWN = 150;

const RADIUS = 6;

/** Those of a group that are drawn: everybody, or every k-th. */
function drawn(from: number, to: number): number[] {
  const size = to - from;
  const shown = Math.min(size, MOST_DRAWN);
  return Array.from({ length: shown }, (_, k) => from + Math.floor((k * size) / shown));
}

function valueScale(view: View, box: Box): LinearScale {
  const { min, max } = extremes(view.herd.values);
  const room = max > min ? (max - min) * 0.04 : 1;
  return linearScale([min - room, max + room], [box.x + RADIUS, box.x + box.width - RADIUS]);
}

interface Placed {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Equal places are stacked upwards, closer where the heap would leave the box. */
function heap(values: Float64Array, indices: readonly number[], scale: LinearScale, box: Box): Placed[] {
  const heights = new Map<number, number>();
  const bin = (index: number): number => Math.round(scale(values[index] as number) / (2 * RADIUS));
  for (const index of indices) heights.set(bin(index), (heights.get(bin(index)) ?? 0) + 1);
  const highest = Math.max(1, ...heights.values());
  const rise = Math.min(2 * RADIUS, (box.height - 2 * RADIUS) / highest);
  const level = new Map<number, number>();
  return indices.map((index) => {
    const at = level.get(bin(index)) ?? 0;
    level.set(bin(index), at + 1);
    return { index, x: scale(values[index] as number), y: box.y + box.height - RADIUS - at * rise };
  });
}

/** Who of a pen is drawn, those of both groups one after the other. */
function drawnInPen({ herd, standing }: View, pen: 0 | 1): number[] {
  const all = [...drawn(0, herd.treatmentSize), ...drawn(herd.treatmentSize, herd.values.length)];
  return all.filter((i) => (standing.labels[i] === 1 ? 0 : 1) === pen);
}

/** Who is drawn in a merged mark of a large herd, in the order of its dots. @param first - of the first group */
export const individualsOfStrip = (view: View, pen: 0 | 1, first: boolean): number[] =>
  drawnInPen(view, pen).filter((i) => i < view.herd.treatmentSize === first);

/** The individuals that stand in a pen as dots over the scale of the values; their shape says where they came from. */
function strip(view: View, box: Box, pen: 0 | 1, scale: LinearScale): Mark[] {
  const { herd } = view;
  const places = heap(herd.values, drawnInPen(view, pen), scale, box);
  const treated = (i: number): boolean => i < herd.treatmentSize;
  if (herd.values.length <= MOST_IN_PENS) {
    return places.map(({ index, x, y }) => ({
      kind: 'point',
      id: `strip-${String(herd.rows[index])}`,
      role: treated(index) ? 'treatment' : 'control',
      shape: treated(index) ? 'circle' : 'triangle',
      x,
      y,
      radius: RADIUS,
    }));
  }
  return [true, false].map((first) => {
    const some = places.filter(({ index }) => treated(index) === first);
    return {
      kind: 'dots',
      id: `strip-${String(pen)}-${String(first)}`,
      role: first ? 'treatment' : 'control',
      shape: first ? 'circle' : 'triangle',
      xs: some.map(({ x }) => x),
      ys: some.map(({ y }) => y),
      radius: 2.5,
    };
  });
}

/** A pen of a large group: a strip with its scale, and how many of the group are drawn. */
export function stripMarks(view: View, box: Box, pen: 0 | 1, words: Words): Mark[] {
  const scale = valueScale(view, box);
  const size = view.standing.groups[pen].size;
  const line = box.y + box.height;
  const note =
    size > MOST_DRAWN
      ? sayLater(words, { key: 'sampled', values: { shown: Math.min(size, MOST_DRAWN), size } })
      : sayLater(words, { key: 'valueAxis', values: words.names });
  return [
    {
      kind: 'path',
      id: `strip-line-${String(pen)}`,
      role: 'grid',
      d: handLine(box.x, line, box.x + box.width, line, pen),
    },
    ...strip(view, box, pen, scale),
    ...valueTicks(scale, box, line, words, `strip-${String(pen)}`),
    ...wrap(note, box.width, 12, 2).map((text, i): Mark => ({
      kind: 'text',
      id: `strip-note-${String(pen)}-${String(i)}`,
      role: 'muted',
      x: box.x + box.width / 2,
      y: line + 34 + 15 * i,
      text,
      anchor: 'middle',
      size: 'small',
    })),
  ];
}

function valueTicks(scale: LinearScale, box: Box, y: number, words: Words, id: string): Mark[] {
  const most = Math.max(2, Math.floor(box.width / 90));
  return scale.ticks(most).flatMap((tick, i): Mark[] => [
    { kind: 'line', id: `${id}-tick-${String(i)}`, role: 'grid', x1: scale(tick), y1: y, x2: scale(tick), y2: y + 4 },
    {
      kind: 'text',
      id: `${id}-label-${String(i)}`,
      role: 'muted',
      x: scale(tick),
      y: y + 17,
      text: words.value(tick),
      anchor: 'middle',
      size: 'small',
    },
  ]);
}

/** Both groups over one scale: where the pens overlap, and by how much they differ. */
export function valuesScene(view: View, layout: Layout, words: Words): Mark[] {
  const { plot, side, narrow, rtl } = layout;
  const box: Box = narrow ? plot : { ...plot, x: plot.x - (rtl ? 0 : 30), width: plot.width + 30 };
  const names = narrow ? plot : side;
  const scale = valueScale(view, box);
  const height = (plot.height - 56 - (narrow ? 36 : 0)) / 2;
  const marks: Mark[] = ([0, 1] as const).flatMap((pen): Mark[] => {
    const y = plot.y + (narrow ? 18 : 0) + pen * (height + (narrow ? 18 : 8));
    const row: Box = { ...box, y, height };
    const role = pen === 0 ? 'treatment' : 'control';
    const name = view.herd.names[pen];
    return [
      {
        kind: 'point',
        id: `strip-key-${String(pen)}`,
        role,
        shape: pen === 0 ? 'circle' : 'triangle',
        x: lineStart(names, rtl, 6).x,
        y: narrow ? y - 6 : y + height - 5,
        radius: 5,
      },
      {
        kind: 'text',
        id: `strip-name-${String(pen)}`,
        role,
        ...lineStart(names, rtl, 18),
        y: narrow ? y - 2 : y + height - 1,
        text: fit(name, narrow ? box.width - 24 : side.width - 30, 13, true),
        weight: 'bold',
      },
      {
        kind: 'path',
        id: `strip-line-${String(pen)}`,
        role: 'grid',
        d: handLine(box.x, y + height, box.x + box.width, y + height, pen),
        width: 1.25,
      },
      ...strip(view, row, pen, scale),
    ];
  });
  const base = plot.y + plot.height - 48;
  marks.push(...valueTicks(scale, box, base, words, 'strip'), {
    kind: 'text',
    id: 'strip-axis',
    role: 'muted',
    x: box.x + box.width / 2,
    y: base + 38,
    text: sayLater(words, { key: 'valueAxis', values: words.names }),
    anchor: 'middle',
  });
  return marks;
}
