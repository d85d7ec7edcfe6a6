import type { Format } from '../../locales/format.js';
import type { Handle, Mark } from '../../viz/scene.js';
import type { Role } from '../../viz/roles.js';
import { axisMarks, xText, type Axes } from './axes.scene.js';
import type { AtX } from './bias-variance-slider.model.js';
import { error } from './figures.js';
import { clipped, heading, label, lineEnds, textWidth, type Box, type Layout } from './layout.scene.js';
import { strings } from './strings.js';
import { rounded, strideOf } from './moved.model.js';
import { GRID, inUnits, type Design, type OneFit, type Sample } from './study.model.js';

/** More points than this are one merged shape instead of a mark each, */
const MANY = 150;
/** and more than this are thinned out. */
const MOST_DRAWN = 2000;

export const isMany = (n: number): boolean => n > MANY;

const radiusFor = (n: number): number => (n <= 60 ? 4.5 : n <= MANY ? 3.5 : n <= 500 ? 2.5 : 1.8);

/** Pixels of a curve over the grid. */
export function gridCurve(plot: Box, axes: Axes, grid: Float64Array, values: Float64Array): Float64Array {
  const xs = grid.map((x) => axes.x(plot, x));
  const ys = values.subarray(0, grid.length).map((y) => axes.y(plot, y));
  return clipped(xs, ys, plot.y, plot.y + plot.height);
}

/** What lies under the fit: axes and truth. */
export function oneFitGround(plot: Box, axes: Axes, design: Design, format: Format): Mark[] {
  const marks = axisMarks('one', plot, axes, design.unit, format);
  if (design.known) {
    const points = gridCurve(plot, axes, design.grid, design.known.atEverywhere);
    marks.push({ kind: 'curve', id: 'one truth', role: 'truth', points, width: 2, dash: 'long' });
  }
  return marks;
}

const pointMark = (role: 'train' | 'test', i: number, plot: Box, axes: Axes, x: Float64Array, y: number) =>
  ({
    kind: 'point',
    id: `${role} ${String(i)}`,
    role,
    x: axes.x(plot, x[i] as number),
    y: axes.y(plot, y),
    radius: radiusFor(x.length),
  }) as const;

/** The fresh sample, as hollow diamonds. */
export const testPoints = (plot: Box, axes: Axes, { x }: Design, testY: Float64Array): Mark[] =>
  Array.from(testY, (y, i) => ({ ...pointMark('test', i, plot, axes, x, y), shape: 'diamond', hollow: true }));

export const trainPoint = (i: number, plot: Box, axes: Axes, x: Float64Array, y: number): Mark =>
  pointMark('train', i, plot, axes, x, y);

/** The training sample, as dots: each by `point`, or all in one shape where they are many. */
export function trainPoints(plot: Box, axes: Axes, { x }: Design, { y }: Sample, point: typeof trainPoint): Mark[] {
  if (!isMany(x.length)) return Array.from(y, (value, i) => point(i, plot, axes, x, value));
  const every = Math.ceil(x.length / MOST_DRAWN);
  const shown = Array.from({ length: Math.floor(x.length / every) }, (_, i) => i * every);
  return [
    {
      kind: 'dots',
      id: 'train',
      role: 'train',
      xs: shown.map((i) => axes.x(plot, x[i] as number)),
      ys: shown.map((i) => axes.y(plot, y[i] as number)),
      radius: radiusFor(x.length),
    },
  ];
}

/** A dot can be taken and moved up and down. */
export function pointHandle(i: number, plot: Box, axes: Axes, { x, unit }: Design, y: number, format: Format): Handle {
  const { low, high } = axes;
  const words = format.in(strings);
  const at = x[i] as number;
  const values = { x: xText(unit, inUnits(unit, at), format), y: rounded(y, strideOf(high - low)) };
  return {
    id: `point-${String(i + 1)}`,
    x: axes.x(plot, at),
    y: axes.y(plot, y),
    label: words.pointHandle({ point: i + 1, count: x.length }, format),
    value: y,
    min: low,
    max: high,
    valueText: words.pointAt(values, format),
    orientation: 'vertical',
    track: [plot.y + plot.height, plot.y],
    skipped: true,
    sets: 'moved',
  };
}

/** How many points are drawn of how many there are. */
export const drawnOf = (n: number): number => (n > MOST_DRAWN ? Math.floor(n / Math.ceil(n / MOST_DRAWN)) : n);

/** Only this moves with the slider. */
export function fitCurve(plot: Box, axes: Axes, design: Design, fit: OneFit): Mark {
  const points = gridCurve(plot, axes, design.grid, fit.atEverywhere);
  return { kind: 'curve', id: 'one fit', role: 'model', points, width: 3.5, halo: true };
}

/** Names at the right ends of the lines. */
export function oneFitNames(plot: Box, axes: Axes, { known }: Design, fit: OneFit, format: Format): Mark[] {
  const words = format.in(strings);
  const end = (values: Float64Array): number => axes.y(plot, values[GRID - 1] as number);
  const ends = [
    { id: 'one fit name', role: 'model' as const, text: words.fit, y: end(fit.atEverywhere) },
    ...(known ? [{ id: 'one truth name', role: 'truth' as const, text: words.truth, y: end(known.atEverywhere) }] : []),
  ];
  return lineEnds(plot.x + plot.width + 6, plot.y + 4, plot.y + plot.height - 4, ends, true);
}

/**
 * The two errors, large, each beside the shape of its points: heading and legend in one.
 *
 * @param test - null while it is computed
 */
export function oneFitHeading(
  layout: Layout,
  train: string,
  test: string | null,
  own: boolean,
  hint: string,
  focused: boolean,
  format: Format,
): Mark[] {
  const panel = layout.panels.one;
  const words = format.in(strings);
  const marks = heading('one', panel, own ? words.oneTitleOwn : words.oneTitle, focused, format.dir);
  if (hint) {
    const { x, y, width } = layout.plots.one;
    marks.push(label('one drawn', 'muted', x + width, y + 8, hint, { size: 'small', anchor: 'end', halo: true }));
  }
  const shown = test ?? words.waiting;
  const wordings = [
    [words.trainError, own ? words.outOfBag : words.testError],
    [words.train, own ? words.bag : words.test],
    ['', ''],
  ] as const;
  const widthOf = (names: readonly string[], size: 'large' | 'title'): number =>
    6 + 2 * 12 + 20 + 8 + textWidth(train + shown, size, true) + textWidth(names.join(''), 'small');
  const fits = (size: 'large' | 'title') => wordings.find((names) => widthOf(names, size) <= panel.width);
  const size = fits('large')?.[0] ? 'large' : 'title';
  const names = fits(size) ?? wordings[2];
  let x = panel.x + 6;
  const show = (role: 'train' | 'test', value: string, name: string): void => {
    const y = panel.y + 43;
    marks.push({
      kind: 'point',
      id: `one ${role} key`,
      role,
      x,
      y: y - 6,
      radius: 5,
      ...(role === 'test' ? { shape: 'diamond', hollow: true } : {}),
    });
    x += 12;
    marks.push(label(`one ${role} error`, role, x, y, value, { size, weight: 'bold' }));
    x += textWidth(value, size, true) + 4;
    if (name) marks.push(label(`one ${role} word`, 'muted', x, y, name, { size: 'small' }));
    x += textWidth(name, 'small') + 20;
  };
  show('train', train, names[0]);
  show('test', shown, names[1]);
  return marks;
}

/** A line through the plot where the reader points, with what stands there. */
export function probeLine(id: string, plot: Box, px: number): Mark {
  return {
    kind: 'line',
    id: `${id} probe`,
    role: 'muted',
    x1: px,
    x2: px,
    y1: plot.y,
    y2: plot.y + plot.height,
    dash: 'short',
    width: 1.5,
  };
}

export function oneFitProbe(plot: Box, axes: Axes, px: number, at: AtX, decimals: number, format: Format): Mark[] {
  const words = format.in(strings);
  const labelled = (label: string, y: number): string =>
    words.labelled({ label, value: error(y, decimals, format) }, format);
  const texts = [labelled(words.fit, at.fit), ...(at.truth === null ? [] : [labelled(words.truth, at.truth)])];
  const line = texts.join(' · ');
  // Two lines where one would reach into the ticks.
  const lines = textWidth(line, 'small') <= plot.width ? [line] : texts;
  const marks: Mark[] = [probeLine('one', plot, px)];
  const dot = (id: string, role: Role, y: number): void => {
    const py = axes.y(plot, y);
    if (py >= plot.y && py <= plot.y + plot.height)
      marks.push({ kind: 'point', id, role, x: px, y: py, radius: 4, hollow: true });
  };
  if (at.truth !== null) dot('one probe truth', 'truth', at.truth);
  dot('one probe fit', 'model', at.fit);
  lines.forEach((text, i) => {
    const half = textWidth(text, 'small') / 2;
    const x = Math.min(Math.max(px, plot.x + half), plot.x + plot.width - half);
    const y = plot.y + plot.height - 6 - 15 * (lines.length - 1 - i);
    marks.push(
      label(`one probe text ${String(i)}`, 'ink', x, y, text, { size: 'small', anchor: 'middle', halo: true }),
    );
  });
  return marks;
}
