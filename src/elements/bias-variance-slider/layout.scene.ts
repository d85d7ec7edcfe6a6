import type { Mark, TextMark } from '../../viz/scene.js';
import { cut, letters, linesOf } from '../../viz/text-width.js';
import type { Role } from '../../viz/roles.js';
import type { Panel } from './steps.model.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Heading above the plot, axis below it, px. */
const HEADING = 58;
const AXIS = 24;
/** The curve over complexities has a second line under its axis. */
const AXIS_TITLE = 16;

export interface Layout {
  readonly height: number;
  readonly panels: Readonly<Record<Panel, Box>>;
  readonly plots: Readonly<Record<Panel, Box>>;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Room for the names at the ends of the lines, px: in the scatter plots, and beside the curve. */
export interface NameRoom {
  readonly plots: number;
  readonly curve: number;
}

const usual: NameRoom = { plots: 52, curve: 84 };

/** The room that words need, at least the usual. */
export function nameRoom(plots: readonly string[], curve: readonly string[]): NameRoom {
  const widest = (names: readonly string[]): number =>
    // An estimate on the wide side, taken back a little.
    10 + Math.ceil(0.95 * Math.max(...names.map((name) => textWidth(name, 'small', true))));
  return { plots: Math.max(usual.plots, widest(plots)), curve: Math.max(usual.curve, widest(curve)) };
}

/** Two by two where there is room, else one below the other. Under right-to-left the first panel stands on the right. */
export function layoutOf(width: number, dir: 'ltr' | 'rtl', names: NameRoom = usual): Layout {
  const stacked = width < 560;
  const gap = stacked ? 0 : clamp(Math.round(width * 0.05), 28, 56);
  const column = stacked ? width : Math.floor((width - gap) / 2);
  const upper = stacked ? 190 : clamp(Math.round(column * 0.52), 150, 270);
  const lower = stacked ? 172 : clamp(Math.round(column * 0.44), 172, 230);
  const first = HEADING + upper + AXIS;
  const second = HEADING + lower + AXIS + AXIS_TITLE;
  const between = 18;
  const left = dir === 'rtl' && !stacked ? column + gap : 0;
  const right = stacked ? 0 : column + gap - left;
  const tops = stacked
    ? { one: 0, many: first + between, parts: 2 * (first + between), curve: 2 * (first + between) + second + between }
    : { one: 0, many: 0, parts: first + between, curve: first + between };
  const panels = {
    one: { x: left, y: tops.one, width: column, height: first },
    many: { x: right, y: tops.many, width: column, height: first },
    parts: { x: left, y: tops.parts, width: column, height: second },
    curve: { x: right, y: tops.curve, width: column, height: second },
  };
  const plot = ({ x, y }: Box, height: number, before: number, after: number): Box => ({
    x: x + before,
    y: y + HEADING,
    width: column - before - after,
    height,
  });
  return {
    height: tops.curve + second,
    panels,
    plots: {
      one: plot(panels.one, upper, 46, names.plots),
      many: plot(panels.many, upper, 46, names.plots),
      parts: plot(panels.parts, lower, column < 400 ? 22 : 60, 0),
      curve: plot(panels.curve, lower, 42, names.curve),
    },
  };
}

/** How wide a text is, about: fonts differ, so this errs on the wide side. */
export function textWidth(text: string, size: TextMark['size'] = 'normal', bold = false): number {
  const pixels = { small: 12, normal: 13, title: 14, large: 20, huge: 30 }[size];
  return letters(text) * pixels * (bold ? 0.64 : 0.58);
}

/** The first of several wordings that fits, else the last one. */
export function fitting(words: readonly string[], width: number, size: TextMark['size'], bold = false): string {
  return words.find((text) => textWidth(text, size, bold) <= width) ?? words.at(-1) ?? '';
}

/** A text in lines no wider than `width`, as far as its words allow. */
export const wrapped = (text: string, width: number, size: TextMark['size']): readonly string[] =>
  linesOf(text, (line) => textWidth(line, size) <= width);

export function label(
  id: string,
  role: Role,
  x: number,
  y: number,
  text: string,
  more: Partial<Pick<TextMark, 'anchor' | 'size' | 'weight' | 'halo' | 'opacity'>> = {},
): TextMark {
  return { kind: 'text', id, role, x, y, text, ...more };
}

/** A wording that is too long for its panel by any font ends in an ellipsis. */
const within = (text: string, width: number, perLetter: number): string => cut(text, Math.floor(width / perLetter));

/** The name of a panel; a bar in the accent colour stands beside those the story speaks of. */
export function heading(id: Panel, panel: Box, title: string, focused: boolean, dir: 'ltr' | 'rtl'): Mark[] {
  const rtl = dir === 'rtl';
  const edge = rtl ? panel.x + panel.width : panel.x;
  const inset = focused ? 10 : 0;
  const marks: Mark[] = [
    label(`${id} title`, 'ink', rtl ? edge - inset : edge + inset, panel.y + 15, within(title, panel.width, 9), {
      size: 'title',
      weight: 'bold',
      anchor: rtl ? 'end' : 'start',
    }),
  ];
  if (focused) {
    const x = rtl ? edge - 2 : edge + 2;
    marks.push({
      kind: 'line',
      id: `${id} focus`,
      role: 'accent',
      x1: x,
      x2: x,
      y1: panel.y + 4,
      y2: panel.y + 17,
      width: 4,
    });
  }
  return marks;
}

/** The second line of a heading. */
export const hintLine = (id: Panel, { x, y, width }: Box, text: string, dir: 'ltr' | 'rtl'): Mark =>
  dir === 'rtl'
    ? label(`${id} hint`, 'muted', x + width, y + 37, within(text, width, 6.2), { size: 'small', anchor: 'end' })
    : label(`${id} hint`, 'muted', x, y + 37, within(text, width, 6.2), { size: 'small', anchor: 'start' });

export interface LineEnd {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
  /** Where its line ends, px. */
  readonly y: number;
}

/** Room for one label, px. */
const LABEL_HEIGHT = 15;

/**
 * Names at the ends of their lines, moved apart where lines end close together, kept between `top` and `bottom`.
 */
export function lineEnds(x: number, top: number, bottom: number, ends: readonly LineEnd[], bold: boolean): TextMark[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const ys = sorted.map(({ y }) => clamp(y, top, bottom));
  for (let i = 1; i < ys.length; i += 1) ys[i] = Math.max(ys[i] as number, (ys[i - 1] as number) + LABEL_HEIGHT);
  let limit = bottom;
  for (let i = ys.length - 1; i >= 0; i -= 1) {
    ys[i] = Math.min(ys[i] as number, limit);
    limit = (ys[i] as number) - LABEL_HEIGHT;
  }
  return sorted.map(({ id, role, text }, i) =>
    label(id, role, x, (ys[i] as number) + 4, text, { weight: bold ? 'bold' : 'normal', size: 'small' }),
  );
}

/**
 * A polyline cut off above `top` and below `bottom`, as pairs x, y with gaps (NaN pairs) where it is outside.
 *
 * @param xs - ascending, px
 * @param ys - as many, px
 */
export function clipped(xs: ArrayLike<number>, ys: ArrayLike<number>, top: number, bottom: number): Float64Array {
  const points: number[] = [];
  let open = false;
  for (let i = 1; i < xs.length; i += 1) {
    const [x0, y0, x1, y1] = [xs[i - 1], ys[i - 1], xs[i], ys[i]] as [number, number, number, number];
    const segment = clipSegment(x0, y0, x1, y1, top, bottom);
    if (!segment) {
      open = false;
      continue;
    }
    if (!open) {
      if (points.length > 0) points.push(Number.NaN, Number.NaN);
      points.push(segment[0], segment[1]);
    }
    points.push(segment[2], segment[3]);
    open = y1 >= top && y1 <= bottom;
  }
  return Float64Array.from(points);
}

function clipSegment(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  top: number,
  bottom: number,
): [number, number, number, number] | null {
  if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return null;
  const at = (y: number): number => x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
  const cut = (x: number, y: number): [number, number] =>
    y < top ? [at(top), top] : y > bottom ? [at(bottom), bottom] : [x, y];
  return [...cut(x0, y0), ...cut(x1, y1)];
}
