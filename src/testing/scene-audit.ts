import type { Mark, Scene } from '../viz/scene.js';

/** Every number a mark carries. */
function numbersOf(mark: Mark): number[] {
  return Object.values(mark).flatMap((value: unknown) => {
    if (typeof value === 'number') return [value];
    if (value instanceof Float64Array) return [...value];
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'number');
    return [];
  });
}

/** Corners of a mark's ink, roughly; texts by an estimate of their width. */
function extentOf(mark: Mark): { x: number[]; y: number[] } {
  switch (mark.kind) {
    case 'point':
      return { x: [mark.x - mark.radius, mark.x + mark.radius], y: [mark.y - mark.radius, mark.y + mark.radius] };
    case 'line':
      return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
    case 'rect':
      return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
    case 'curve':
      return { x: [...mark.points.filter((_, i) => i % 2 === 0)], y: [...mark.points.filter((_, i) => i % 2 === 1)] };
    case 'symbol':
      return {
        x: [mark.x - mark.size / 2, mark.x + mark.size / 2],
        y: [mark.y - mark.size / 2, mark.y + mark.size / 2],
      };
    case 'dots':
      return { x: Array.from(mark.xs), y: Array.from(mark.ys) };
    case 'text': {
      const pixels = { small: 12, normal: 13, title: 14, large: 20, huge: 30 }[mark.size ?? 'normal'];
      const width = mark.text.length * pixels * 0.5;
      const start = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
      return { x: [start, start + width], y: [mark.y - pixels * 0.7, mark.y] };
    }
    case 'bundle':
      return { x: [mark.clip[0], mark.clip[0] + mark.clip[2]], y: [mark.clip[1], mark.clip[1] + mark.clip[3]] };
    case 'path':
      return { x: [mark.x ?? 0], y: [mark.y ?? 0] };
  }
}

/** Marks with a number that is none. Curves may hold gaps; nothing else may. */
export function unfiniteMarks(scene: Scene): string[] {
  return scene.marks
    .filter((mark) => mark.kind !== 'curve' && numbersOf(mark).some((value) => !Number.isFinite(value)))
    .map(({ id }) => id);
}

/** Marks whose ink leaves the picture, by more than `slack` px. */
export function marksOutside(scene: Scene, slack = 2): string[] {
  return scene.marks
    .filter((mark) => {
      const { x, y } = extentOf(mark);
      return (
        x.some((value) => value < -slack || value > scene.width + slack) ||
        y.some((value) => value < -slack || value > scene.height + slack)
      );
    })
    .map(({ id }) => id);
}

/** Ids that two marks share: a tween could not tell them apart. */
export function sharedIds(scene: Scene): string[] {
  const ids = scene.marks.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** A scene as text, one mark a line, numbers to one decimal: short enough to read in a diff. */
export function sceneText(scene: Scene): string {
  const show = (value: unknown): string => {
    if (typeof value === 'number') return String(Math.round(value * 10) / 10);
    if (value instanceof Float64Array || Array.isArray(value)) {
      const list = Array.from(value as ArrayLike<number>);
      const shown = list.length > 8 ? [...list.slice(0, 3), '…', ...list.slice(-3)] : list;
      return `[${shown.map(show).join(' ')}](${String(list.length)})`;
    }
    return JSON.stringify(value);
  };
  const lines = scene.marks.map(({ kind, id, role, ...rest }) =>
    [kind, id, role, ...Object.entries(rest).map(([key, value]) => `${key}=${show(value)}`)].join(' '),
  );
  const handles = (scene.handles ?? []).map((handle) => `handle ${handle.id} "${handle.label}" ${handle.valueText}`);
  return [`${String(scene.width)} x ${show(scene.height)}`, scene.summary, ...lines, ...handles].join('\n');
}
