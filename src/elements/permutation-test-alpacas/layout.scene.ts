import type { SceneSize } from '../../viz/scene.js';
import { cut, letters, linesOf } from '../../viz/text-width.js';
import { isFrom, MOST_IN_PENS, type Values } from './permutation-test-alpacas.model.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A grid of places in a pen. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Height of a symbol. */
  readonly size: number;
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** Read from the right: everything but the axes is mirrored, which run from left to right in mathematics everywhere. */
  readonly rtl: boolean;
  /** Treatment and control, each with its header. */
  readonly pens: readonly [Box, Box];
  /** Room for the large number between or under the pens. */
  readonly number: Box;
  /** The numbers beside the distribution. */
  readonly side: Box;
  /** The distribution, with its axis. */
  readonly plot: Box;
}

/** Below this width everything stands in one column. */
const NARROW = 560;

/** Name and mean over a pen. */
export const HEADER = 26;

/** A value under its alpaca. */
export const VALUE_LINE = 15;

/** An estimate of a text's width, on the wide side: the host's font is not known here. */
export const textWidth = (text: string, size: number, bold = false): number =>
  letters(text) * size * (bold ? 0.66 : 0.6);

/** A text cut to fit, with an ellipsis. */
export const fit = (text: string, room: number, size: number, bold = false): string =>
  cut(text, Math.max(2, Math.floor(room / (size * (bold ? 0.66 : 0.6)))));

/** A text in lines that fit; what is too long for `most` lines ends in an ellipsis. */
export function wrap(text: string, room: number, size: number, most: number): string[] {
  const lines = linesOf(text, (line) => textWidth(line, size) <= room);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''} …`;
  return shown.map((line) => fit(line, room, size));
}

/** The grid in a box that gives the largest symbols. */
export function gridIn(count: number, box: Box, largest: number, below: number): Grid {
  let best: Grid | undefined;
  for (let rows = 1; rows <= count; rows += 1) {
    const columns = Math.ceil(count / rows);
    const cellWidth = box.width / columns;
    const cellHeight = box.height / rows;
    const size = Math.min(largest, cellWidth - 2, cellHeight - below - 2);
    if (!best || size > best.size + 0.5) best = { columns, rows, cellWidth, cellHeight, size };
  }
  return best ?? { columns: 1, rows: 1, cellWidth: box.width, cellHeight: box.height, size: largest };
}

/** The numbers under a narrow picture: as many lines as the step has to say. */
function sideHeight({ step, view, alternative }: Values): number {
  if (view === 'repeats') return 100;
  if (isFrom(step, 'p-value')) return alternative === 'two-sided' ? 182 : 165;
  return isFrom(step, 'one-permutation') ? 68 : 0;
}

function stacked(width: number, values: Values, sizes: readonly [number, number]): Layout {
  const inner = width - 16;
  const penHeight = (count: number): number => {
    if (count > MOST_IN_PENS) return HEADER + 132;
    const columns = count <= 6 ? count : count <= 14 ? Math.ceil(count / 2) : Math.max(7, Math.floor(inner / 36));
    const rows = Math.ceil(count / columns);
    return HEADER + rows * (Math.min(48, inner / columns) + VALUE_LINE + 6);
  };
  const first: Box = { x: 8, y: 2, width: inner, height: penHeight(sizes[0]) };
  const second: Box = { x: 8, y: first.y + first.height + 14, width: inner, height: penHeight(sizes[1]) };
  // What is not there yet is not reserved on a narrow screen: the reader would scroll over nothing.
  const numbered = isFrom(values.step, 'test-statistic') && values.view === 'shuffles';
  const number: Box = { x: 8, y: second.y + second.height + 10, width: inner, height: numbered ? 46 : 0 };
  const plot: Box = { x: 16, y: number.y + number.height + 4, width: width - 32, height: 236 };
  const side: Box = { x: 8, y: plot.y + plot.height + 10, width: inner, height: sideHeight(values) };
  const early = !isFrom(values.step, 'wool-values') && values.view === 'shuffles';
  const height = early ? second.y + second.height + 8 : side.y + side.height;
  return { width, height, narrow: true, rtl: false, pens: [first, second], number, side, plot };
}

function sideBySide(width: number, values: Values): Layout {
  const height = Math.round(Math.min(560, Math.max(452, width * 0.5)));
  const middle = Math.min(220, Math.max(132, width * 0.19));
  const penWidth = (width - 24 - middle) / 2;
  const early = !isFrom(values.step, 'wool-values') && values.view === 'shuffles';
  const penHeight = early ? height - 20 : 186 + (height - 452) * 0.5;
  const first: Box = { x: 8, y: 2, width: penWidth, height: penHeight };
  const second: Box = { ...first, x: width - 8 - penWidth };
  const number: Box = { x: 12 + penWidth, y: HEADER + 24, width: middle, height: penHeight - HEADER - 24 };
  const sideWidth = Math.min(270, Math.max(214, width * 0.26));
  const plotTop = 186 + (height - 452) * 0.5 + 22;
  const side: Box = { x: 8, y: plotTop, width: sideWidth, height: height - plotTop };
  const plotX = side.x + sideWidth + 14;
  const plot: Box = { x: plotX, y: plotTop, width: width - plotX - 18, height: height - plotTop };
  return { width, height, narrow: false, rtl: false, pens: [first, second], number, side, plot };
}

function mirrored(layout: Layout): Layout {
  const { pens, number, side, plot } = layout;
  const over = (box: Box): Box => ({ ...box, x: layout.width - box.x - box.width });
  return {
    ...layout,
    rtl: true,
    pens: [over(pens[0]), over(pens[1])],
    number: over(number),
    side: over(side),
    plot: over(plot),
  };
}

/** The places for a step at a width. */
export function layoutFor(size: SceneSize, values: Values, sizes: readonly [number, number]): Layout {
  const { width, dir } = size;
  const layout = width < NARROW ? stacked(width, values, sizes) : sideBySide(width, values);
  return dir === 'rtl' ? mirrored(layout) : layout;
}

/** Where a line of text begins in a box, so far from its edge. */
export const lineStart = (box: Box, rtl: boolean, inset = 0): { x: number; anchor: 'start' | 'end' } =>
  rtl ? { x: box.x + box.width - inset, anchor: 'end' } : { x: box.x + inset, anchor: 'start' };
