import type { Format } from '../../locales/format.js';
import type { FamilyName } from '@explainer-elements/stats';
import type { Role } from '../../viz/roles.js';
import type { Dash, Handle, Mark } from '../../viz/scene.js';
import {
  clipped,
  fitting,
  heading,
  label,
  lineEnds,
  textWidth,
  type Box,
  type Layout,
  type LineEnd,
} from './layout.scene.js';
import type { CurvePoint } from './many-fits.model.js';
import { stop, tick as tickText } from './figures.js';
import { strings } from './strings.js';

const wholeOf = ({ expectedTestError, outOfBag }: CurvePoint): number | null => expectedTestError ?? outOfBag;

/**
 * The error at the top of the plot. It holds the simple end and everything up to four times the least error, so that an
 * exploding variance does not press the rest flat; what is beyond leaves the picture, and the picture says so.
 */
export function capOf(
  curve: readonly CurvePoint[] | null,
  training: readonly number[] | null,
  fallback: number,
): number {
  const totals = (curve ?? []).map(wholeOf).filter((value) => value !== null);
  if (totals.length === 0) return fallback > 0 ? fallback : 1;
  const [first = 1] = totals;
  const least = Math.min(...totals);
  const most = Math.max(...totals, ...(training ?? []));
  return Math.min(most * 1.06, Math.max(first * 1.12, 4 * least)) || 1;
}

export interface Scale {
  readonly x: (place: number) => number;
  readonly y: (error: number) => number;
}

export function scaleOf(plot: Box, stops: number, cap: number): Scale {
  const last = Math.max(1, stops - 1);
  return {
    x: (place) => plot.x + (place / last) * plot.width,
    y: (error) => plot.y + plot.height * (1 - error / cap),
  };
}

interface Line {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly width: number;
  readonly dash?: Dash;
  readonly values: readonly (number | null)[];
}

function linesOf(
  curve: readonly CurvePoint[],
  training: readonly number[] | null,
  own: boolean,
  format: Format,
): Line[] {
  const words = format.in(strings);
  const of = (key: 'bias2' | 'variance' | 'noise'): (number | null)[] => curve.map((point) => point[key]);
  const lines: Line[] = [
    { id: 'noise', role: 'noise', name: words.noise, width: 2, dash: 'short', values: of('noise') },
    { id: 'bias2', role: 'bias', name: words.bias2, width: 2.5, values: of('bias2') },
    { id: 'variance', role: 'variance', name: words.variance, width: 3, dash: 'dots', values: of('variance') },
    { id: 'train', role: 'train', name: words.train, width: 1.5, values: training ?? [] },
    {
      id: 'whole',
      role: own ? 'test' : 'ink',
      name: own ? words.bag : words.testError,
      width: 3.5,
      values: curve.map(wholeOf),
    },
  ];
  return lines.filter(({ values }) => values.length > 0 && values.every((value) => value !== null));
}

/**
 * The lines over all complexities, each with its name at its end.
 *
 * @param stale - the training errors are of the sample before: they stay, fainter, until the new ones are there
 */
export function curveLines(
  plot: Box,
  scale: Scale,
  curve: readonly CurvePoint[],
  training: readonly number[] | null,
  stale: boolean,
  own: boolean,
  format: Format,
): Mark[] {
  const base = plot.y + plot.height;
  const lines = linesOf(curve, training, own, format);
  const xs = curve.map((_, i) => scale.x(i));
  const marks: Mark[] = lines.map(({ id, role, width, dash, values }) => ({
    kind: 'curve',
    id: `curve ${id}`,
    role,
    points: clipped(
      xs,
      // Slightly negative estimates are about 0.
      values.map((value) => scale.y(Math.max(0, value ?? 0))),
      plot.y,
      base,
    ),
    width,
    ...(dash ? { dash } : {}),
    ...(stale && id === 'train' ? { opacity: 0.4 } : {}),
  }));
  const ends: LineEnd[] = lines.map(({ id, role, name, values }) => ({
    id: `curve ${id} name`,
    role,
    text: name,
    y: scale.y(Math.max(0, values.at(-1) ?? 0)),
  }));
  return [...marks, ...lineEnds(plot.x + plot.width + 10, plot.y + 2, base - 2, ends, true)];
}

/** Every stop, every second one and so on, as there is room; rather so that both ends have one. */
function tickPlaces(words: readonly string[], scale: Scale): number[] {
  const last = words.length - 1;
  const room = Math.max(...words.map((word) => textWidth(word, 'small'))) + 8;
  const every = Array.from({ length: last }, (_, i) => i + 1).filter(
    (step) => last / step <= 8 && scale.x(step) - scale.x(0) >= room,
  );
  const [first] = every;
  if (first === undefined) return [0];
  const step = every.find((each) => last % each === 0 && each <= 2 * first) ?? first;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** Axes of the curve, and how its heading names it. */
export function curveGround(
  layout: Layout,
  scale: Scale,
  cap: number,
  family: FamilyName,
  stops: readonly number[],
  ticks: readonly number[],
  power: number,
  focused: boolean,
  format: Format,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const plot = layout.plots.curve;
  const base = plot.y + plot.height;
  const right = plot.x + plot.width;
  const words = format.in(strings);
  const texts = stops.map((complexity) => stop(family, complexity, format));
  const title = fitting(
    [words.curveTitle({ family }, format), words.curveTitleShort({ family }, format)],
    layout.panels.curve.width - 10,
    'title',
    true,
  );
  const marks: Mark[] = [
    ...heading('curve', layout.panels.curve, title, focused, dir),
    { kind: 'line', id: 'curve base', role: 'grid', x1: plot.x, x2: right, y1: base, y2: base },
    label('curve simple', 'muted', plot.x, base + 35, words.towardsSimple, { size: 'small' }),
    label('curve complex', 'muted', right, base + 35, words.towardsComplex, { size: 'small', anchor: 'end' }),
  ];
  for (const place of tickPlaces(texts, scale)) {
    marks.push(
      label(`curve x ${String(place)}`, 'muted', scale.x(place), base + 18, texts[place] as string, {
        size: 'small',
        anchor: 'middle',
      }),
    );
  }
  for (const tick of ticks.filter((value) => value <= cap)) {
    const text = tickText(tick / 10 ** power, format);
    const width = textWidth(text, 'small');
    if (width > 36) continue;
    // Beside the handle at its first stop, unless a long number needs the room.
    const gap = width > 32 ? 6 : 10;
    marks.push(
      label(`curve y ${String(tick)}`, 'muted', plot.x - gap, scale.y(tick) + 4, text, {
        size: 'small',
        anchor: 'end',
      }),
    );
  }
  return marks;
}

/** From which stop on (or up to which one) the test error is higher than the picture. */
export function leavingPlace(curve: readonly CurvePoint[], cap: number): number | null {
  const first = curve.findIndex((point) => (wholeOf(point) ?? 0) > cap);
  return first < 0 ? null : first;
}

/** Where the reader stands: a dot on the curve, and a line down to the axis. */
export function curvePlace(plot: Box, x: number, y: number | null): Mark[] {
  const base = plot.y + plot.height;
  const top = y === null ? plot.y : Math.max(plot.y, y);
  const marks: Mark[] = [
    { kind: 'line', id: 'place line', role: 'accent', x1: x, x2: x, y1: top, y2: base, width: 1.5, dash: 'short' },
  ];
  if (y === null) return marks;
  if (y < plot.y) {
    const d = `M${String(x - 8)},${String(plot.y + 4)}H${String(x + 8)}L${String(x)},${String(plot.y - 6)}Z`;
    marks.push({ kind: 'path', id: 'place beyond', role: 'accent', d, filled: true });
  } else {
    marks.push({ kind: 'point', id: 'place', role: 'accent', x, y, radius: 8 });
  }
  return marks;
}

/** The slider, once more, on the curve itself. */
export function curveHandle(
  plot: Box,
  scale: Scale,
  stops: number,
  place: number,
  y: number | null,
  valueText: string,
  format: Format,
): Handle {
  const x = scale.x(place);
  return {
    id: 'complexity',
    x,
    y: Math.max(plot.y, y ?? plot.y + plot.height / 2),
    area: [x - 16, plot.y - 6, 32, plot.height + 28],
    label: format.in(strings).complexityHandle,
    value: Math.round(place),
    min: 0,
    max: Math.max(1, stops - 1),
    stride: 1,
    valueText,
    orientation: 'horizontal',
    track: [scale.x(0), scale.x(Math.max(1, stops - 1))],
  };
}
