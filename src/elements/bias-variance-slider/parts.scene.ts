import type { Format } from '../../locales/format.js';
import type { Mark } from '../../viz/scene.js';
import { mantissa, powerOf } from './figures.js';
import { heading, hintLine, label, textWidth, wrapped, type Box, type Layout } from './layout.scene.js';
import type { Parts } from './many-fits.model.js';
import { strings } from './strings.js';

export interface PartsView {
  readonly parts: Parts | null;
  readonly closedForm: { readonly bias2: number; readonly variance: number } | null;
  /** What the bar is made of: the parts or, until they are there, the closed form. */
  readonly drawn: Parts | null;
  readonly own: boolean;
  readonly decimals: number;
}

const ROW = 22;

interface Row {
  readonly id: string;
  readonly role: 'bias' | 'variance' | 'noise' | 'ink' | 'test';
  readonly name: string;
  readonly value: string;
  readonly exact: string;
  readonly large?: boolean;
}

function rowsOf({ parts, closedForm, own, decimals }: PartsView, narrow: boolean, format: Format): Row[] {
  const words = format.in(strings);
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? words.waiting : mantissa(value, decimals, format);
  const bias2 = parts?.bias2 ?? null;
  const noise = parts?.noise ?? null;
  const unknown = (value: string): string => (own ? words.unknown : value);
  const sum = bias2 === null || parts?.variance == null || noise === null ? null : bias2 + parts.variance + noise;
  const rows: Row[] = [
    {
      id: 'bias2',
      role: 'bias',
      name: words.bias2,
      value: unknown(bias2 !== null && bias2 < 0 ? words.aboutZero : number(bias2)),
      exact: closedForm ? number(closedForm.bias2) : '',
    },
    {
      id: 'variance',
      role: 'variance',
      name: words.variance,
      value: number(parts?.variance),
      exact: closedForm ? number(closedForm.variance) : '',
    },
    {
      id: 'noise',
      role: 'noise',
      name: words.noise,
      value: unknown(number(noise)),
      exact: closedForm ? number(noise) : '',
    },
  ];
  if (own) {
    rows.push({
      id: 'measured',
      role: 'test',
      name: narrow ? words.bag : words.outOfBag,
      value: number(parts?.outOfBag),
      exact: '',
      large: true,
    });
    return rows;
  }
  rows.push(
    {
      id: 'sum',
      role: 'ink',
      name: narrow ? words.sumShort : words.sum,
      value: number(sum),
      exact: closedForm && noise !== null ? number(closedForm.bias2 + closedForm.variance + noise) : '',
    },
    {
      id: 'measured',
      role: 'ink',
      name: narrow ? words.measuredShort : words.measured,
      value: number(parts?.expectedTestError),
      exact: '',
      large: true,
    },
  );
  return rows;
}

interface Segment {
  readonly id: Row['id'];
  readonly role: Row['role'];
  readonly top: number;
  readonly bottom: number;
}

/** The bar fills the plot: the parts as shares of the whole, in the order of their rows, noise as the floor. */
function segments({ drawn, own }: PartsView, plot: Box): readonly Segment[] {
  if (!drawn) return [];
  const values: [Row['id'], Row['role'], number][] = [['variance', 'variance', Math.max(0, drawn.variance ?? 0)]];
  if (!own) {
    values.unshift(['bias2', 'bias', Math.max(0, drawn.bias2 ?? 0)]);
    values.push(['noise', 'noise', drawn.noise ?? 0]);
  }
  const sum = values.reduce((total, [, , value]) => total + value, 0);
  const whole = Math.max(sum, drawn.expectedTestError ?? drawn.outOfBag ?? 0);
  if (!(whole > 0 && Number.isFinite(whole))) return [];
  const base = plot.y + plot.height;
  let below = sum;
  return values.map(([id, role, value]) => {
    const top = base - (below / whole) * plot.height;
    below -= value;
    return { id, role, top, bottom: base - (Math.max(0, below) / whole) * plot.height };
  });
}

/** The parts on top of one another, in a bracket that names the whole. */
function bar(
  view: PartsView,
  stack: readonly Segment[],
  plot: Box,
  width: number,
  room: number,
  whole: string,
): Mark[] {
  const base = plot.y + plot.height;
  const marks: Mark[] = [];
  if (stack.length === 0) return marks;
  const rect = (id: string, role: Row['role'] | 'muted', top: number, bottom: number, hollow = false): void => {
    marks.push({ kind: 'rect', id, role, x: plot.x, y: top, width, height: bottom - top, hollow });
  };
  if (view.own) rect('part whole', 'muted', plot.y, base, true);
  // A hair of the ground between the parts.
  for (const { id, role, top, bottom } of stack)
    rect(`part ${id}`, role, top, bottom - top > 3 && bottom < base - 1 ? bottom - 1 : bottom);
  const x = plot.x - 14;
  const d = `M${String(x + 6)},${String(plot.y)}H${String(x)}V${String(base)}H${String(x + 6)}`;
  marks.push({ kind: 'path', id: 'parts bracket', role: 'ink', d, width: 1.5 });
  // Where there is no room beside the bracket, the last row names the whole.
  if (textWidth(whole, 'small', true) + 19 <= room)
    marks.push(
      label('parts whole', 'ink', x - 5, plot.y + plot.height / 2 + 4, whole, {
        anchor: 'end',
        size: 'small',
        weight: 'bold',
      }),
    );
  return marks;
}

/** A thread from each part of the bar to its row: rows stand still, parts move. */
function threads(stack: readonly Segment[], from: number, to: number, rowY: (id: string) => number): Mark[] {
  const middle = String((from + to) / 2);
  return stack.map(({ id, role, top, bottom }) => {
    const [y0, y1] = [String(Math.round((top + bottom) / 2)), String(rowY(id) - 4)];
    const d = `M${String(from)},${y0}C${middle},${y0} ${middle},${y1} ${String(to)},${y1}`;
    return { kind: 'path', id: `thread ${id}`, role, d, width: 1.25 };
  });
}

export function partsMarks(
  layout: Layout,
  parts: Parts | null,
  drawn: Parts | null,
  closedForm: PartsView['closedForm'],
  own: boolean,
  decimals: number,
  hint: string,
  focused: boolean,
  format: Format,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const words = format.in(strings);
  const view = { parts, drawn, closedForm, own, decimals };
  const panel = layout.panels.parts;
  const plot = layout.plots.parts;
  const narrow = panel.width < 400;
  const rows = rowsOf(view, narrow, format);
  const width = narrow ? 34 : 60;
  const nameX = plot.x + width + (narrow ? 24 : 34);
  const stack = segments(view, plot);
  const right = panel.x + panel.width;
  const widest = (values: readonly string[]): number =>
    Math.max(0, ...values.map((value) => textWidth(value, 'normal', true)));
  const exactWidth = widest(rows.map(({ exact }) => exact));
  const names = widest(rows.map(({ name }) => name));
  const columns = Math.min(right, nameX + 340);
  const widthOf = (largest: 'large' | 'normal'): number =>
    Math.max(0, ...rows.map((row) => textWidth(row.value, row.large ? largest : 'normal', true)));
  const largest = nameX + names + widthOf('large') + 8 <= columns ? 'large' : 'normal';
  const large = widthOf(largest);
  const roomy = exactWidth > 0 && nameX + names + large + exactWidth + 24 <= columns;
  const valueX = roomy ? columns - Math.max(exactWidth, 40) - 12 : columns;
  const start = plot.y + 4;
  const yOf = (index: number): number => start + ROW * (index + 1) + (index > 2 ? 8 : 0) + (index > 3 ? 4 : 0);
  const rowY = (id: string): number => yOf(rows.findIndex((row) => row.id === id));
  const measured = rows.find(({ id }) => id === 'measured')?.value ?? '';
  const from = own ? words.bootstrap : narrow ? words.simulatedShort : words.simulated;
  const power = powerOf(decimals);
  const inPower = (word: string): string => words.inPower({ word, power }, format);
  const marks: Mark[] = [
    ...heading('parts', panel, words.partsTitle, focused, dir),
    hintLine('parts', panel, hint, dir),
    ...bar(view, stack, plot, width, plot.x - panel.x, measured),
    ...threads(stack, plot.x + width + 2, nameX - 5, rowY),
    label('parts from', 'muted', valueX, start + 2, power === 0 ? from : inPower(from), {
      size: 'small',
      anchor: 'end',
    }),
  ];
  if (roomy)
    marks.push(label('parts exact', 'muted', columns, start + 2, words.exact, { size: 'small', anchor: 'end' }));
  marks.push({
    kind: 'line',
    id: 'parts rule',
    role: 'grid',
    x1: nameX,
    x2: columns,
    y1: yOf(2) + 9,
    y2: yOf(2) + 9,
  });
  rows.forEach((row, i) => {
    const y = yOf(i);
    const size = row.large ? largest : 'normal';
    marks.push(
      label(`row ${row.id}`, row.role, nameX, y, row.name, { weight: row.role === 'ink' ? 'normal' : 'bold' }),
    );
    marks.push(label(`value ${row.id}`, row.role, valueX, y, row.value, { anchor: 'end', size, weight: 'bold' }));
    if (roomy && row.exact) marks.push(label(`exact ${row.id}`, 'muted', columns, y, row.exact, { anchor: 'end' }));
  });
  marks.push(...footnote(view, narrow, nameX, yOf(rows.length - 1) + 20, columns - nameX, format));
  return marks;
}

/** Why sum and measurement differ; with own data, what nobody knows. */
function footnote(
  { parts, own, decimals }: PartsView,
  narrow: boolean,
  x: number,
  y: number,
  width: number,
  format: Format,
): Mark[] {
  const words = format.in(strings);
  if (own)
    return wrapped(words.ownUnknown, width, 'small').map((line, i) =>
      label(`parts note ${String(i)}`, 'muted', x, y + 16 * i, line, { size: 'small' }),
    );
  const { bias2 = null, variance = null, noise = null, expectedTestError = null, standardError = null } = parts ?? {};
  if (bias2 === null || variance === null || noise === null || expectedTestError === null || standardError === null)
    return [];
  // Without noise every sample is the same, and nothing is left to chance.
  if (noise === 0) return [];
  const gap = expectedTestError - bias2 - variance - noise;
  const text = (narrow ? words.gapShort : words.gap)({ gap, standardError, decimals }, format);
  return [label('parts note', 'muted', x, y, text, { size: 'small' })];
}
