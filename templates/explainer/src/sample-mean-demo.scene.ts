import { extent } from 'd3-array';
import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import { linearScale, type LinearScale } from '../../viz/linear-scale.js';
import type { Handle, Mark, Scene, SceneSize } from '../../viz/scene.js';
import { MAX_SIZE, type Results, type Step } from './sample-mean-demo.model.js';
import { strings } from './strings.js';

export interface View {
  readonly step: Step;
  readonly sample: Float64Array;
  readonly results: Results;
  readonly format: Format;
}

const MARGIN = 28;
const HEIGHT = 190;
const AXIS_Y = 130;
const TRACK_Y = 180;

function axis(x: LinearScale, width: number, format: Format): Mark[] {
  const ticks = x.ticks(width < 400 ? 3 : 5).map((tick): Mark => ({
    kind: 'text',
    id: `tick ${String(tick)}`,
    role: 'muted',
    x: x(tick),
    y: AXIS_Y + 18,
    text: format.significant(tick),
    anchor: 'middle',
    size: 'small',
  }));
  return [{ kind: 'line', id: 'axis', role: 'grid', x1: MARGIN, x2: width - MARGIN, y1: AXIS_Y, y2: AXIS_Y }, ...ticks];
}

function dots(sample: Float64Array, x: LinearScale): Mark[] {
  return [...sample].map((value, i) => ({
    kind: 'point',
    id: `value ${String(i)}`,
    role: 'train',
    x: x(value),
    y: AXIS_Y - 14 - (i % 5) * 9,
    radius: 4,
  }));
}

/** A value that is not a row of the sample: a line with its name over it, kept inside the box. */
function level(
  role: 'model' | 'truth',
  value: number,
  text: string,
  labelY: number,
  x: LinearScale,
  width: number,
): Mark[] {
  const at = x(value);
  const room = text.length * 4;
  const labelX = Math.min(width - room, Math.max(room, at));
  const dash = role === 'truth' ? { dash: 'long' as const } : {};
  return [
    { kind: 'line', id: role, role, x1: at, x2: at, y1: 44, y2: AXIS_Y, width: 3, ...dash },
    {
      kind: 'text',
      id: `${role} label`,
      role,
      x: labelX,
      y: labelY,
      text,
      anchor: 'middle',
      weight: 'bold',
      halo: true,
    },
  ];
}

/** The axis of the values, and the room over it. */
export function plotOf(sample: Float64Array, width: number) {
  const [low = 0, high = 1] = extent([...sample, 0]);
  const x = linearScale([low, high], [MARGIN, width - MARGIN], { niceTo: 5 });
  return { x, box: { x: MARGIN, y: 44, width: width - 2 * MARGIN, height: AXIS_Y - 44 } };
}

/** The slider of the sample size, in the figure. */
function sizeHandle(size: number, width: number, format: Format): { marks: Mark[]; handle: Handle } {
  const x = linearScale([2, MAX_SIZE], [MARGIN, width - MARGIN])(size);
  return {
    marks: [
      { kind: 'line', id: 'track', role: 'grid', x1: MARGIN, x2: width - MARGIN, y1: TRACK_Y, y2: TRACK_Y, width: 2 },
      { kind: 'point', id: 'knob', role: 'accent', x, y: TRACK_Y, radius: 7 },
    ],
    handle: {
      id: 'sampleSize',
      x,
      y: TRACK_Y - 4,
      label: say(strings, { key: 'sampleSize' }, format),
      value: size,
      min: 2,
      max: MAX_SIZE,
      stride: 1,
      valueText: format.integer(size),
      orientation: 'horizontal',
      track: [MARGIN, width - MARGIN],
    },
  };
}

/** The picture of a view: a pure function, so that it can be tested, snapshotted and drawn anywhere. */
export function scene({ step, sample, results, format }: View, { width }: SceneSize): Scene {
  const { sampleSize, mean, trueMean } = results;
  const { x } = plotOf(sample, width);
  const slider = trueMean === null ? null : sizeHandle(sampleSize, width, format);
  const marks = [...axis(x, width, format), ...dots(sample, x)];
  if (step !== 'sample') {
    if (trueMean !== null)
      marks.push(...level('truth', trueMean, say(strings, { key: 'truth' }, format), 38, x, width));
    marks.push(
      ...level('model', mean, `${say(strings, { key: 'mean' }, format)} ${format.fixed(mean, 2)}`, 18, x, width),
    );
  }
  return {
    width,
    height: HEIGHT,
    marks: [...marks, ...(slider?.marks ?? [])],
    handles: slider ? [slider.handle] : [],
    summary: say(strings, { key: 'summary', values: { n: sampleSize, mean } }, format),
  };
}
