import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { BundleMark, DotsMark, Mark, Scene, SceneSize } from '../../viz/scene.js';
import { seriesOfMarks, type Walk, type WalkSeries } from '../../viz/walk.js';
import { axesOf, xText } from './axes.scene.js';
import { decimalsOf, isOwn, type Study } from './bias-variance-slider.model.js';
import { namesOf } from './bias-variance-slider.scene.js';
import { scaleOf } from './curve.scene.js';
import { clipped, layoutOf } from './layout.scene.js';
import { rounded, strideOf } from './moved.model.js';
import { isMany } from './one-fit.scene.js';
import { inUnits, type Design } from './study.model.js';
import { walkStrings } from './walk-strings.js';

/** As finely as a point can be moved. */
function roundedY({ design, scaled }: Study, y: number): number {
  const { low, high } = axesOf(design, scaled);
  return rounded(y, strideOf(high - low));
}

const xAt = ({ unit }: Design, x: number, format: Format): string => xText(unit, inUnits(unit, x), format);

/** The points of a sample: marks of their own or, where they are many, dots of one mark. */
function points(study: Study, scene: Scene, role: 'train' | 'test', format: Format): WalkSeries[] {
  const { design, sample } = study;
  const ys = role === 'train' ? sample.y : sample.testY;
  if (!ys) return [];
  const count = design.x.length;
  const key = role === 'test' ? 'test' : isOwn(study) ? 'own' : 'train';
  const label = (i: number): string => {
    const x = xAt(design, design.x[i] as number, format);
    return say(walkStrings, { key, values: { number: i + 1, count, x, y: roundedY(study, ys[i] as number) } }, format);
  };
  const handleId = (i: number): string => (role === 'train' ? `point-${String(i + 1)}` : `test-${String(i + 1)}`);
  const action = role === 'train' ? say(walkStrings, { key: 'moveAction' }, format) : undefined;
  const dots = scene.marks.find((mark): mark is DotsMark => mark.kind === 'dots' && mark.id === role);
  if (!isMany(count) || !dots) {
    const marks = Array.from(ys, (_, i) => ({
      mark: `${role} ${String(i)}`,
      key: handleId(i),
      label: () => label(i),
    }));
    return [seriesOfMarks(scene, role, marks, action)];
  }
  const { xs, ys: tops, radius } = dots;
  const every = Math.floor(count / xs.length);
  return [
    {
      id: role,
      count: xs.length,
      key: (i) => handleId(i * every),
      place: (i) => ({ x: xs[i] as number, y: tops[i] as number, radius }),
      label: (i) => label(i * every),
      action,
    },
  ];
}

/** The lines of the crowd: painted, not drawn, but each can be asked for what it says where the reader looks. */
function fits(study: Study, scene: Scene, format: Format): WalkSeries[] {
  const { design, many, probe } = study;
  const crowd = scene.marks.find((mark): mark is BundleMark => mark.kind === 'bundle');
  if (!crowd || !many) return [];
  const n = design.at.length;
  const at = probe ?? Math.floor(n / 2);
  const [, top, , height] = crowd.clip;
  const row = (i: number, values: Float64Array): Float64Array => values.subarray(i * n, (i + 1) * n);
  const key = isOwn(study) ? 'resample' : 'fit';
  return [
    {
      id: 'fits',
      count: crowd.count,
      key: String,
      place: (i) => ({
        x: crowd.xs[at] as number,
        y: Math.min(top + height, Math.max(top, row(i, crowd.ys)[at] as number)),
        points: clipped(crowd.xs, row(i, crowd.ys), top, top + height),
      }),
      label: (i) => {
        const x = xAt(design, design.at[at] as number, format);
        const values = { number: i + 1, count: many.count, x, y: roundedY(study, row(i, many.fits)[at] as number) };
        return say(walkStrings, { key, values }, format);
      },
      // Where the reader points into the crowd, the probe answers.
      under: () => -1,
    },
  ];
}

/** The parts of the bar, with the words that stand beside them. */
function parts(scene: Scene, format: Format): WalkSeries {
  const text = (id: string): string =>
    scene.marks.find((mark): mark is Mark & { text: string } => mark.id === id && mark.kind === 'text')?.text ?? '';
  const marks = ['bias2', 'variance', 'noise'].map((id) => ({
    mark: `part ${id}`,
    key: id,
    label: () =>
      say(walkStrings, { key: 'part', values: { name: text(`row ${id}`), value: text(`value ${id}`) } }, format),
  }));
  return seriesOfMarks(scene, 'parts', marks);
}

/** Where the whole error is drawn over a place of the axis; undefined where it is not known yet, or off the chart. */
function errorAt(scene: Scene, x: number): number | undefined {
  const mark = scene.marks.find(({ id }) => id === 'curve whole');
  if (mark?.kind !== 'curve') return undefined;
  const { points } = mark;
  for (let i = 0; i < points.length; i += 2) if (Math.abs((points[i] as number) - x) < 0.01) return points[i + 1];
  return undefined;
}

/** The stops of the slider on the curve over all complexities. */
function stopsOf(study: Study, scene: Scene, size: SceneSize, format: Format): WalkSeries {
  const { stops, curve, training, values, design, scaled } = study;
  const plot = layoutOf(size.width, size.dir, namesOf(format)).plots.curve;
  const { x } = scaleOf(plot, stops.length, 1);
  const { family } = values;
  const last = stops.length - 1;
  const width = Math.max(4, Math.min(24, plot.width / Math.max(1, last)));
  const nearest = (px: number): number =>
    Math.min(last, Math.max(0, Math.round(((px - x(0)) / (x(last) - x(0) || 1)) * last)));
  return {
    id: 'curve',
    count: stops.length,
    key: (i) => String(stops[i]),
    place: (i) => {
      const y = errorAt(scene, x(i));
      return y === undefined
        ? { x: x(i), y: plot.y + plot.height / 2, area: [x(i) - width / 2, plot.y, width, plot.height] }
        : { x: x(i), y, radius: 5 };
    },
    label: (i) => {
      const { bias2 = null, variance = null, expectedTestError = null, outOfBag = null } = curve?.[i] ?? {};
      const shared = {
        family,
        complexity: stops[i] as number,
        decimals: decimalsOf(design, scaled),
        variance,
        train: training?.[i] ?? null,
      };
      return isOwn(study)
        ? say(walkStrings, { key: 'ownStop', values: { ...shared, total: outOfBag } }, format)
        : say(walkStrings, { key: 'stop', values: { ...shared, total: expectedTestError, bias2 } }, format);
    },
    action: say(walkStrings, { key: 'stopAction' }, format),
    nearest,
    under: (px, py) => {
      const inside = py >= plot.y && py <= plot.y + plot.height && Math.abs(px - x(nearest(px))) <= width / 2;
      return inside ? nearest(px) : -1;
    },
  };
}

/** What a reader can ask in the four views. */
export const walkOf = (study: Study, scene: Scene, size: SceneSize, format: Format): Walk => [
  ...points(study, scene, 'train', format),
  ...points(study, scene, 'test', format),
  ...fits(study, scene, format),
  parts(scene, format),
  stopsOf(study, scene, size, format),
];
