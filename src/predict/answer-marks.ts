import type { Handle, Mark } from '../viz/scene.js';
import { middleOf, type Draft } from './draft.js';
import type { Axis, LineQuestion, NumberQuestion, Plot } from './question.js';

/** Words in the picture. */
export interface AnswerWords {
  readonly yours: string;
  readonly truth: string;
  readonly dragHint: string;
  readonly drawHint: string;
  readonly marker: string;
  readonly noAnswer: string;
  readonly lineAt: (place: string) => string;
}

/** What lies over the picture. */
export interface Overlay {
  readonly marks: readonly Mark[];
  readonly handles: readonly Handle[];
}

export const none: Overlay = { marks: [], handles: [] };

/** About the width of a small bold text, px, on the wide side. */
const textWidth = (text: string): number => Array.from(text).length * 7.6;

/** Height of a line of text, px. */
const LINE = 16;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A text that stays between the sides of the box. */
function label(
  id: string,
  role: 'accent' | 'truth',
  x: number,
  y: number,
  text: string,
  { box }: { box: Axis['box'] },
) {
  const half = textWidth(text) / 2;
  return {
    kind: 'text',
    id,
    role,
    x: clamp(x, box.x + half, Math.max(box.x + half, box.x + box.width - half)),
    y,
    text,
    anchor: 'middle',
    size: 'small',
    weight: 'bold',
    halo: true,
  } as const satisfies Mark;
}

/** A line across the box with its name at the top of it. */
function level(id: string, role: 'accent' | 'truth', x: number, row: number, text: string, axis: Axis): Mark[] {
  const { box } = axis;
  const [y1, y2] = [box.y + LINE * (row + 1) + 2, box.y + box.height];
  const dash = role === 'truth' ? ({ dash: 'long' } as const) : {};
  return [
    { kind: 'line', id: `${id} line`, role, x1: x, x2: x, y1, y2, width: 3, ...dash },
    label(`${id} name`, role, x, box.y + 12 + LINE * row, text, axis),
  ];
}

/** The marker on its axis and, when it is out, the truth beside it. */
export function numberOverlay(
  question: NumberQuestion,
  draft: number | null,
  truth: number | null,
  isOpen: boolean,
  words: AnswerWords,
): Overlay {
  const axis = question.axis();
  if (!axis) return none;
  const { min, max, step } = question.range();
  const [from, to] = axis.track;
  const x = (value: number): number => from + ((clamp(value, min, max) - min) / (max - min)) * (to - from);
  const { box } = axis;
  const value = draft ?? middleOf({ min, max });
  const knobY = box.y + box.height;
  const text = draft === null ? words.dragHint : isOpen ? question.say(value) : words.yours;
  const marks: Mark[] = [
    ...level('answer', 'accent', x(value), 0, text, axis),
    { kind: 'point', id: 'answer knob', role: 'accent', x: x(value), y: knobY, radius: isOpen ? 9 : 5 },
  ];
  if (truth !== null) marks.push(...level('answer truth', 'truth', x(truth), 1, words.truth, axis));
  const handle: Handle = {
    id: 'answer',
    x: x(value),
    y: knobY,
    area: [box.x, box.y, box.width, box.height + 12],
    label: words.marker,
    value,
    min,
    max,
    valueText: draft === null ? words.noAnswer : question.say(value),
    orientation: 'horizontal',
    track: axis.track,
    ...(Math.abs(max - min) / step <= 100 ? { stride: step } : {}),
  };
  return { marks, handles: isOpen ? [handle] : [] };
}

const linePoints = ({ places, y }: Plot, values: readonly number[]): Float64Array =>
  Float64Array.from(places.flatMap(({ x }, i) => [x, y(values[i] ?? 0)]));

const inside = ({ box }: Plot, y: number): number => clamp(y, box.y, box.y + box.height);

/** The name of a line stands over its highest place. */
function lineName(id: string, role: 'accent' | 'truth', values: readonly number[], text: string, plot: Plot) {
  const peak = values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
  const y = Math.max(plot.box.y + 12, inside(plot, plot.y(values[peak] ?? 0)) - 8);
  return label(id, role, plot.places[peak]?.x ?? plot.box.x, y, text, plot);
}

/** Two names that would lie over one another stand one below the other. */
function apart(yours: ReturnType<typeof label>, truth: ReturnType<typeof label>): Mark[] {
  const reach = (textWidth(yours.text) + textWidth(truth.text)) / 2;
  if (Math.abs(yours.x - truth.x) > reach || Math.abs(yours.y - truth.y) > LINE) return [yours, truth];
  return [yours, { ...truth, y: yours.y + (yours.y > truth.y && truth.y > LINE * 2 ? -LINE : LINE) }];
}

/** The line as it is drawn, its places as handles and, when it is out, the truth with the gaps between the two. */
export function lineOverlay(
  question: LineQuestion,
  draft: readonly number[] | null,
  truth: readonly number[] | null,
  isOpen: boolean,
  current: number,
  words: AnswerWords,
): Overlay {
  const plot = question.plot();
  const { box, places, max } = plot;
  const values = draft ?? places.map(() => max / 2);
  const read = question.read?.(values) ?? values;
  const points = linePoints(plot, isOpen ? values : read).map((value, i) =>
    i % 2 === 1 ? inside(plot, value) : value,
  );
  const faint = draft === null ? { opacity: 0.45 } : {};
  const marks: Mark[] = [];
  const traced = question.isPictured ? null : truth;
  if (truth) {
    places.forEach(({ x }, i) => {
      const [y1, y2] = [inside(plot, plot.y(truth[i] ?? 0)), points[2 * i + 1] as number];
      marks.push({ kind: 'line', id: `answer gap ${String(i)}`, role: 'muted', x1: x, x2: x, y1, y2, width: 1.5 });
    });
  }
  if (traced) {
    const drawn = linePoints(plot, traced).map((value, i) => (i % 2 === 1 ? inside(plot, value) : value));
    marks.push({
      kind: 'curve',
      id: 'answer truth',
      role: 'truth',
      points: drawn,
      width: 2.5,
      dash: 'long',
      halo: true,
    });
  }
  marks.push({ kind: 'curve', id: 'answer line', role: 'accent', points, width: 3, halo: true, ...faint });
  places.forEach(({ x }, i) => {
    const y = points[2 * i + 1] as number;
    marks.push({
      kind: 'point',
      id: `answer place ${String(i)}`,
      role: 'accent',
      x,
      y,
      radius: isOpen ? 5 : 3.5,
      ...faint,
    });
  });
  const yours = lineName('answer name', 'accent', isOpen ? values : read, draft ? words.yours : words.drawHint, plot);
  marks.push(...(traced ? apart(yours, lineName('answer truth name', 'truth', traced, words.truth, plot)) : [yours]));
  if (!isOpen) return { marks, handles: [] };
  const room = box.width / Math.max(1, places.length - 1);
  const handles = places.map(({ x, name }, i): Handle => ({
    id: `answer-${String(i)}`,
    x,
    y: points[2 * i + 1] as number,
    area: [x - room / 2, box.y, room, box.height],
    label: words.lineAt(name),
    value: values[i] ?? 0,
    min: 0,
    max,
    valueText: draft === null ? words.noAnswer : question.say(read[i] ?? 0),
    orientation: 'vertical',
    track: [box.y + box.height, box.y],
    skipped: i !== current,
  }));
  return { marks, handles };
}

/** What lies over the picture for this answer. */
export function overlayOf(
  question: NumberQuestion | LineQuestion,
  draft: Draft,
  truth: unknown,
  isOpen: boolean,
  current: number,
  words: AnswerWords,
): Overlay {
  if (question.kind === 'number') {
    const [yours, right] = [draft, truth].map((value) => (typeof value === 'number' ? value : null));
    return numberOverlay(question, yours ?? null, right ?? null, isOpen, words);
  }
  const [yours, right] = [draft, truth].map((value) => (Array.isArray(value) ? (value as readonly number[]) : null));
  return lineOverlay(question, yours ?? null, right ?? null, isOpen, current, words);
}

/** Rooms in the picture that stay empty until the answer is out: they say so. */
export function coveredMarks(boxes: readonly Axis['box'][], text: string): readonly Mark[] {
  return boxes.flatMap(({ x, y, width, height }, i): readonly Mark[] => {
    const [w, h] = [String(width), String(height)];
    const d = `M0,0h${w}v${h}h-${w}z`;
    return [
      { kind: 'path', id: `covered ${String(i)}`, role: 'grid', d, x, y, width: 1.25, dash: 'short' },
      {
        kind: 'text',
        id: `covered text ${String(i)}`,
        role: 'muted',
        x: x + width / 2,
        y: y + height / 2 + 4,
        text,
        anchor: 'middle',
      },
    ];
  });
}
