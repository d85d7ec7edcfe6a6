import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Mark, SceneSize } from '../../viz/scene.js';
import { heading, label, textWidth, type Box, type Layout } from './layout.scene.js';
import type { Decomposition } from './many-fits.model.js';
import { strings } from './strings.js';

export interface PartsView {
  readonly parts: (Decomposition & { readonly outOfBag: number | null }) | null;
  readonly closedForm: { readonly bias2: number; readonly variance: number } | null;
  /** What the bar is made of: the parts or, until they are there, the closed form. */
  readonly drawn: (Decomposition & { readonly outOfBag: number | null }) | null;
  readonly own: boolean;
  /** What the whole height of the plot stands for: as in the curve beside it. */
  readonly cap: number;
  readonly decimals: number;
  readonly hint: string;
  readonly focused: boolean;
}

const BAR = 44;
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
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? strings.waiting
      : say(strings, { key: 'error', values: { value, decimals } }, format);
  const bias2 = parts?.bias2 ?? null;
  const noise = parts?.noise ?? null;
  const unknown = (value: string): string => (own ? strings.unknown : value);
  const sum = bias2 === null || parts?.variance == null || noise === null ? null : bias2 + parts.variance + noise;
  const rows: Row[] = [
    {
      id: 'bias2',
      role: 'bias',
      name: strings.bias2,
      value: unknown(bias2 !== null && bias2 < 0 ? strings.aboutZero : number(bias2)),
      exact: closedForm ? number(closedForm.bias2) : '',
    },
    {
      id: 'variance',
      role: 'variance',
      name: strings.variance,
      value: number(parts?.variance),
      exact: closedForm ? number(closedForm.variance) : '',
    },
    {
      id: 'noise',
      role: 'noise',
      name: strings.noise,
      value: unknown(number(noise)),
      exact: closedForm ? strings.known : '',
    },
  ];
  if (own) {
    rows.push({
      id: 'measured',
      role: 'test',
      name: strings.outOfBag,
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
      name: narrow ? strings.sumShort : strings.sum,
      value: number(sum),
      exact: closedForm && noise !== null ? number(closedForm.bias2 + closedForm.variance + noise) : '',
    },
    {
      id: 'measured',
      role: 'ink',
      name: narrow ? strings.measuredShort : strings.measured,
      value: number(parts?.expectedTestError),
      exact: '',
      large: true,
    },
  );
  return rows;
}

/** Places of the parts on the bar, px from above; cut off at the top of the plot. */
function segments(
  { drawn: parts, own, cap }: PartsView,
  plot: Box,
): { id: Row['id']; role: Row['role']; top: number; bottom: number }[] {
  if (!parts) return [];
  const base = plot.y + plot.height;
  const y = (error: number): number => Math.max(plot.y, base - (error / cap) * plot.height);
  let height = 0;
  const stack: { id: Row['id']; role: Row['role']; top: number; bottom: number }[] = [];
  const add = (id: Row['id'], role: Row['role'], value: number | null): void => {
    if (value === null) return;
    const from = height;
    height += Math.max(0, value);
    stack.push({ id, role, top: y(height), bottom: y(from) });
  };
  if (!own) add('bias2', 'bias', parts.bias2);
  add('variance', 'variance', parts.variance);
  if (!own) add('noise', 'noise', parts.noise);
  return stack;
}

function bracket(plot: Box, x: number, top: number): string {
  const base = plot.y + plot.height;
  const lid = top > plot.y + 0.5 ? `M${String(x + 6)},${String(top)}H${String(x)}` : `M${String(x)},${String(top)}`;
  return `${lid}V${String(base)}H${String(x + 6)}`;
}

/** The bar: the parts on top of one another, as high as the test error on the curve beside it. */
function bar(view: PartsView, plot: Box, whole: string): Mark[] {
  const base = plot.y + plot.height;
  const stack = segments(view, plot);
  const total = view.own ? (view.drawn?.outOfBag ?? null) : (view.drawn?.expectedTestError ?? null);
  const marks: Mark[] = [
    { kind: 'line', id: 'parts base', role: 'grid', x1: plot.x - 6, x2: plot.x + BAR + 6, y1: base, y2: base },
  ];
  const top = total === null ? null : Math.max(plot.y, base - (total / view.cap) * plot.height);
  if (view.own && top !== null) {
    marks.push({
      kind: 'rect',
      id: 'part whole',
      role: 'muted',
      x: plot.x,
      y: top,
      width: BAR,
      height: base - top,
      hollow: true,
    });
  }
  for (const { id, role, top: upper, bottom } of stack) {
    marks.push({
      kind: 'rect',
      id: `part ${id}`,
      role,
      x: plot.x,
      y: upper,
      width: BAR,
      // A hair of the ground between the parts.
      height: Math.max(0, bottom - upper - (bottom - upper > 3 ? 1 : 0)),
    });
  }
  if (top !== null) {
    marks.push({ kind: 'path', id: 'parts bracket', role: 'ink', d: bracket(plot, plot.x - 14, top), width: 1.5 });
    const middle = Math.min(Math.max((top + base) / 2 + 4, plot.y + 10), base - 4);
    marks.push(
      label('parts whole', 'ink', plot.x - 18, middle, whole, { anchor: 'end', size: 'small', weight: 'bold' }),
    );
    if (total !== null && total > view.cap) {
      const x = plot.x + BAR / 2;
      const d = `M${String(x - 7)},${String(plot.y - 3)}H${String(x + 7)}L${String(x)},${String(plot.y - 11)}Z`;
      marks.push({ kind: 'path', id: 'parts beyond', role: 'muted', d, filled: true });
    }
  }
  return marks;
}

/** A thread from each part of the bar to its row: rows stand still, parts move. */
function threads(view: PartsView, plot: Box, rowY: (id: string) => number): Mark[] {
  const from = plot.x + BAR + 2;
  const to = from + 20;
  const middle = String((from + to) / 2);
  return segments(view, plot).map(({ id, role, top, bottom }) => {
    const [y0, y1] = [String(Math.round((top + bottom) / 2)), String(rowY(id) - 4)];
    const d = `M${String(from)},${y0}C${middle},${y0} ${middle},${y1} ${String(to)},${y1}`;
    return { kind: 'path', id: `thread ${id}`, role, d, width: 1.25 };
  });
}

export function partsMarks(view: PartsView, layout: Layout, format: Format, { dir }: SceneSize): Mark[] {
  const panel = layout.panels.parts;
  const plot = layout.plots.parts;
  const narrow = panel.width < 400;
  const rows = rowsOf(view, narrow, format);
  const nameX = plot.x + BAR + 26;
  const right = panel.x + panel.width;
  const widest = (values: readonly string[]): number =>
    Math.max(0, ...values.map((value) => textWidth(value, 'normal', true)));
  const exactWidth = widest(rows.map(({ exact }) => exact));
  const large = Math.max(0, ...rows.map((row) => textWidth(row.value, row.large ? 'large' : 'normal', true)));
  const names = widest(rows.map(({ name }) => name));
  const columns = Math.min(right, nameX + 340);
  const roomy = exactWidth > 0 && nameX + names + large + exactWidth + 30 <= columns;
  const valueX = roomy ? columns - Math.max(exactWidth, 44) - 16 : columns;
  const start = plot.y + 4;
  const yOf = (index: number): number => start + ROW * (index + 1) + (index > 2 ? 8 : 0) + (index > 3 ? 4 : 0);
  const rowY = (id: string): number => yOf(rows.findIndex((row) => row.id === id));
  const measured = rows.find(({ id }) => id === 'measured')?.value ?? '';
  const rtl = dir === 'rtl';
  const marks: Mark[] = [
    ...heading('parts', panel, strings.partsTitle, view.focused, dir),
    label('parts hint', 'muted', rtl ? right : panel.x, panel.y + 37, view.hint, {
      size: 'small',
      anchor: rtl ? 'end' : 'start',
    }),
    ...bar(view, plot, measured),
    ...threads(view, plot, rowY),
    label(
      'parts from',
      'muted',
      valueX,
      start + 2,
      view.own ? strings.bootstrap : narrow ? strings.simulatedShort : strings.simulated,
      {
        size: 'small',
        anchor: 'end',
      },
    ),
  ];
  if (roomy)
    marks.push(label('parts exact', 'muted', columns, start + 2, strings.exact, { size: 'small', anchor: 'end' }));
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
    const size = row.large ? 'large' : 'normal';
    marks.push(
      label(`row ${row.id}`, row.role, nameX, y, row.name, { weight: row.role === 'ink' ? 'normal' : 'bold' }),
    );
    marks.push(label(`value ${row.id}`, row.role, valueX, y, row.value, { anchor: 'end', size, weight: 'bold' }));
    if (roomy && row.exact) marks.push(label(`exact ${row.id}`, 'muted', columns, y, row.exact, { anchor: 'end' }));
  });
  marks.push(...footnote(view, nameX, yOf(rows.length - 1) + 20, format));
  return marks;
}

/** Why sum and measurement differ; with own data, what nobody knows. */
function footnote({ parts, own, decimals }: PartsView, x: number, y: number, format: Format): Mark[] {
  if (own) {
    return [
      label('parts note', 'muted', x, y, strings.ownUnknown, { size: 'small' }),
      label('parts note 2', 'muted', x, y + 16, strings.ownUnknown2, { size: 'small' }),
    ];
  }
  const { bias2 = null, variance = null, noise = null, expectedTestError = null, standardError = null } = parts ?? {};
  if (bias2 === null || variance === null || noise === null || expectedTestError === null || standardError === null)
    return [];
  const gap = expectedTestError - bias2 - variance - noise;
  const text = say(strings, { key: 'gap', values: { gap, standardError, decimals } }, format);
  return [label('parts note', 'muted', x, y, text, { size: 'small' })];
}
