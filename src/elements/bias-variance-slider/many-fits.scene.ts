import type { Format } from '../../locales/format.js';
import type { BundleMark, Mark } from '../../viz/scene.js';
import { axisMarks, type Axes } from './axes.scene.js';
import type { AtX } from './bias-variance-slider.model.js';
import { orDots } from './figures.js';
import { clipped, heading, hintLine, label, lineEnds, textWidth, type Box, type Layout } from './layout.scene.js';
import type { ManyFits } from './many-fits.model.js';
import { gridCurve, probeLine } from './one-fit.scene.js';
import { strings } from './strings.js';
import type { Design, OneFit } from './study.model.js';

/** More lines than this only make the picture darker. */
export const MOST_LINES = 300;

export function manyFitsGround(plot: Box, axes: Axes, design: Design, format: Format): Mark[] {
  return axisMarks('many', plot, axes, design.unit, format);
}

/** The truth lies over the crowd. */
export function manyFitsTruth(plot: Box, axes: Axes, design: Design): Mark[] {
  if (!design.known) return [];
  const points = gridCurve(plot, axes, design.grid, design.known.atEverywhere);
  return [{ kind: 'curve', id: 'many truth', role: 'truth', points, width: 2, dash: 'long' }];
}

/** All fits at once, painted on a canvas. */
export function crowd(plot: Box, axes: Axes, at: Float64Array, { fits, count }: ManyFits): BundleMark {
  const drawn = Math.min(count, MOST_LINES);
  return {
    kind: 'bundle',
    id: 'crowd',
    role: 'model',
    xs: at.map((x) => axes.x(plot, x)),
    ys: fits.subarray(0, drawn * at.length).map((y) => axes.y(plot, y)),
    count: drawn,
    clip: [plot.x, plot.y, plot.width, plot.height],
    width: 1,
    opacity: Math.max(0.1, 0.42 * (10 / Math.max(10, drawn)) ** 0.3),
  };
}

/** Mean of the fits. */
export function meanCurve(plot: Box, axes: Axes, at: Float64Array, { mean }: ManyFits): Mark {
  const points = clipped(
    at.map((x) => axes.x(plot, x)),
    mean.map((y) => axes.y(plot, y)),
    plot.y,
    plot.y + plot.height,
  );
  return { kind: 'curve', id: 'many mean', role: 'model', points, width: 3.5, halo: true };
}

/** The fit of the other panel, among its kin. */
export function sameFit(plot: Box, axes: Axes, design: Design, fit: OneFit): Mark {
  const points = gridCurve(plot, axes, design.grid, fit.atEverywhere);
  return { kind: 'curve', id: 'many one', role: 'ink', points, width: 1.25 };
}

export function manyFitsNames(plot: Box, axes: Axes, { known }: Design, many: ManyFits | null, format: Format): Mark[] {
  const words = format.in(strings);
  const last = (values: Float64Array): number => axes.y(plot, values.at(-1) as number);
  const ends = [
    ...(many && many.count > 0
      ? [{ id: 'many mean name', role: 'model' as const, text: words.mean, y: last(many.mean) }]
      : []),
    ...(known ? [{ id: 'many truth name', role: 'truth' as const, text: words.truth, y: last(known.at) }] : []),
  ];
  return lineEnds(plot.x + plot.width + 6, plot.y + 4, plot.y + plot.height - 4, ends, true);
}

/** @param hint - null where something else stands in its place */
export function manyFitsHeading(
  layout: Layout,
  title: string,
  hint: string | null,
  focused: boolean,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const panel = layout.panels.many;
  return [
    ...heading('many', panel, title, focused, dir),
    ...(hint === null ? [] : [hintLine('many', panel, hint, dir)]),
  ];
}

/** Bias as the gap, variance as the spread, noise as the band around the truth, where the reader points. */
export function manyFitsProbe(plot: Box, axes: Axes, px: number, at: AtX): Mark[] {
  const marks: Mark[] = [probeLine('many', plot, px)];
  const { mean, variance, truth, noise } = at;
  const inside = (y: number): number => Math.min(plot.y + plot.height, Math.max(plot.y, axes.y(plot, y)));
  const bar = (
    id: string,
    role: 'bias' | 'variance' | 'noise',
    x: number,
    from: number,
    to: number,
    width: number,
  ): void => {
    marks.push({ kind: 'line', id, role, x1: x, x2: x, y1: inside(from), y2: inside(to), width });
  };
  // Each bar stands beside the line, so that none hides another.
  const side = px > plot.x + plot.width - 24 ? -1 : 1;
  if (mean !== null && variance !== null) {
    const sd = Math.sqrt(variance);
    bar('probe variance', 'variance', px + 5 * side, mean - sd, mean + sd, 5);
  }
  if (mean !== null && truth !== null) bar('probe bias', 'bias', px, mean, truth, 5);
  if (truth !== null && noise !== null) {
    const sigma = Math.sqrt(noise);
    bar('probe noise', 'noise', px + 12 * side, truth - sigma, truth + sigma, 4);
  }
  return marks;
}

/** The parts of the error at that x, in words in the place of the hint. */
export function manyFitsProbeText(layout: Layout, at: AtX, decimals: number, x: string, format: Format): Mark[] {
  const panel = layout.panels.many;
  const words = format.in(strings);
  const bias2 = at.bias2 !== null && at.bias2 < 0 ? words.aboutZero : orDots(at.bias2, decimals, format);
  const parts = [
    ['bias', at.truth === null ? `${words.bias2} ?` : `${words.bias2} ${bias2}`],
    ['variance', `${words.variance} ${orDots(at.variance, decimals, format)}`],
    ...(at.noise === null ? [] : [['noise', `${words.noise} ${orDots(at.noise, decimals, format)}`] as const]),
  ] as const;
  const where = words.atX({ x }, format);
  const marks: Mark[] = [];
  let left = panel.x;
  let y = panel.y + 37;
  for (const [role, text] of [...parts, ['muted', where] as const]) {
    const width = textWidth(text, 'small', true);
    // A second line where the first is full; it begins at the plot, for a tick may stand at its left.
    if (left + width > panel.x + panel.width) [left, y] = [layout.plots.many.x, y + 15];
    marks.push(
      label(`many at ${role}`, role, left, y, text, { size: 'small', weight: role === 'muted' ? 'normal' : 'bold' }),
    );
    left += width + 8;
  }
  return marks;
}
