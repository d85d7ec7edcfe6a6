import type { Format } from '../../locales/format.js';
import { linearScale } from '../../viz/linear-scale.js';
import type { Mark } from '../../viz/scene.js';
import { tick } from './figures.js';
import { label, textWidth, type Box } from './layout.scene.js';
import { inUnits, isYears, type Design, type Sample } from './study.model.js';

/** Both scatter plots share their scales: what is high in one is high in the other. */
export interface Axes {
  /** Place of x in [0, 1], px; the same for both plots but for where they stand. */
  readonly x: (plot: Box, x: number) => number;
  readonly y: (plot: Box, y: number) => number;
  /** Range of y that is shown. */
  readonly low: number;
  readonly high: number;
}

/** Noise reaches this far from the truth, standard deviations; a point farther out widens the axis. */
const REACH = 2.6;

function extentOf(lists: readonly (ArrayLike<number> | null)[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const list of lists) {
    for (let i = 0; i < (list?.length ?? 0); i += 1) {
      low = Math.min(low, list?.[i] as number);
      high = Math.max(high, list?.[i] as number);
    }
  }
  return [low, high];
}

/** Scales that do not depend on the fit, so that dragging the slider moves nothing but the fit. */
export function axesOf({ known }: Design, { y, testY }: Sample): Axes {
  const [lowest, highest] = extentOf([y, testY]);
  let [low, high] = [lowest, highest];
  if (known) {
    const [lowTruth, highTruth] = extentOf([known.atEverywhere]);
    low = Math.min(low, lowTruth - REACH * known.sigma);
    high = Math.max(high, highTruth + REACH * known.sigma);
  }
  const pad = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1;
  low -= pad;
  high += pad;
  return {
    low,
    high,
    x: (plot, value) => plot.x + value * plot.width,
    y: (plot, value) => plot.y + ((high - value) / (high - low)) * plot.height,
  };
}

/** x in words, with decimals enough to tell two neighbouring places of the grid apart. */
export function xText(unit: Design['unit'], x: number, format: Format): string {
  const range = Math.abs(inUnits(unit, 1) - inUnits(unit, 0)) || 1;
  const decimals = Math.min(8, Math.max(0, Math.ceil(2 - Math.log10(range))));
  return isYears(unit) ? format.year(x, decimals) : format.fixed(x, decimals);
}

/** A base line, few ticks along x in the data's own units, and few along y. */
export function axisMarks(id: string, plot: Box, axes: Axes, unit: Design['unit'], format: Format): Mark[] {
  const base = plot.y + plot.height;
  const marks: Mark[] = [
    { kind: 'line', id: `${id} base`, role: 'grid', x1: plot.x, x2: plot.x + plot.width, y1: base, y2: base },
  ];
  const text = (value: number): string => tick(value, format);
  const horizontal = linearScale([inUnits(unit, 0), inUnits(unit, 1)], [plot.x, plot.x + plot.width]);
  const xTick = (value: number): string => (isYears(unit) ? format.year(value) : text(value));
  const fit = horizontal.ticks(3).map(xTick);
  const room = fit.reduce((sum, word) => sum + textWidth(word, 'small') + 10, 0);
  const ticks = room < plot.width ? horizontal.ticks(3) : horizontal.ticks(1).slice(0, 1);
  for (const tick of ticks) {
    marks.push(
      label(`${id} x ${String(tick)}`, 'muted', horizontal(tick), base + 17, xTick(tick), {
        anchor: 'middle',
        size: 'small',
      }),
    );
  }
  marks.push(...verticalTicks(id, plot, axes, text));
  return marks;
}

function verticalTicks(id: string, plot: Box, axes: Axes, text: (value: number) => string): Mark[] {
  const vertical = linearScale([axes.low, axes.high], [plot.y + plot.height, plot.y]);
  return vertical
    .ticks(3)
    .filter((tick) => textWidth(text(tick), 'small') <= 42)
    .map((tick) =>
      label(`${id} y ${String(tick)}`, 'muted', plot.x - 6, vertical(tick) + 4, text(tick), {
        anchor: 'end',
        size: 'small',
      }),
    );
}
