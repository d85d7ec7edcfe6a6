import rough from 'roughjs';
import { pointShape } from '../path.js';
import type { Mark, PathMark, Scene } from '../scene.js';

/** The whole of this module, rough.js with it, is loaded only when somebody asks for the hand-drawn look. */
const generator = rough.generator();

const LARGEST_SEED = 2 ** 31 - 1;

/** A wobble of its own for every mark, the same in every frame. rough.js takes 0 for "random", so seeds begin at 1. */
function seedOf(id: string, seed: number): number {
  let hash = seed % LARGEST_SEED;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % LARGEST_SEED;
  return 1 + (hash % (LARGEST_SEED - 1));
}

type Drawable = ReturnType<typeof generator.line>;

/** Strokes of a drawable as one path. */
const strokes = (drawable: Drawable): string =>
  drawable.sets
    .filter(({ type }) => type === 'path')
    .map((set) => generator.opsToPath(set, 1))
    .join(' ');

/** Hachure of a drawable as one path. */
const hachure = (drawable: Drawable): string =>
  drawable.sets
    .filter(({ type }) => type === 'fillSketch')
    .map((set) => generator.opsToPath(set, 1))
    .join(' ');

function pathOf(mark: Mark, id: string, d: string, more: Partial<PathMark> = {}): PathMark {
  const opacity = mark.opacity === undefined ? {} : { opacity: mark.opacity };
  return { kind: 'path', id, role: mark.role, d, ...opacity, ...more };
}

function pairs(points: Float64Array): [number, number][][] {
  const runs: [number, number][][] = [[]];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (Number.isFinite(x) && Number.isFinite(y)) runs.at(-1)?.push([x, y]);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function sketchMark(mark: Mark, pictureSeed: number): Mark[] {
  const options = { seed: seedOf(mark.id, pictureSeed), roughness: 1, bowing: 1 };
  switch (mark.kind) {
    case 'line': {
      // Two strokes would fill the gaps of a dash.
      const drawable = generator.line(mark.x1, mark.y1, mark.x2, mark.y2, {
        ...options,
        disableMultiStroke: mark.dash !== undefined,
      });
      return [
        pathOf(mark, mark.id, strokes(drawable), { width: mark.width ?? 1, ...(mark.dash ? { dash: mark.dash } : {}) }),
      ];
    }
    case 'curve': {
      const d = pairs(mark.points).map((run) =>
        strokes(generator.linearPath(run, { ...options, roughness: 0.6, disableMultiStroke: mark.dash !== undefined })),
      );
      return [
        pathOf(mark, mark.id, d.join(' '), {
          width: (mark.width ?? 2) * 0.8,
          ...(mark.dash ? { dash: mark.dash } : {}),
        }),
      ];
    }
    case 'rect': {
      const filled = generator.rectangle(mark.x, mark.y, Math.max(0, mark.width), Math.max(0, mark.height), {
        ...options,
        ...(mark.hollow ? {} : { fill: 'currentColor', fillStyle: 'hachure', hachureGap: 4, fillWeight: 1.5 }),
      });
      const outline = pathOf(mark, mark.id, strokes(filled), { width: 1.5 });
      return mark.hollow ? [outline] : [pathOf(mark, `${mark.id} hachure`, hachure(filled), { width: 1.5 }), outline];
    }
    case 'point': {
      const outline =
        mark.shape === undefined || mark.shape === 'circle'
          ? generator.circle(0, 0, 2 * mark.radius, { ...options, roughness: 0.5 })
          : generator.path(pointShape(mark.shape, mark.radius), { ...options, roughness: 0.5 });
      const wobble = pathOf(mark, `${mark.id} outline`, strokes(outline), { x: mark.x, y: mark.y, width: 1.25 });
      return [{ ...mark, radius: mark.radius * 0.85 }, wobble];
    }
    case 'path':
    case 'text':
    case 'symbol':
    case 'dots':
    case 'bundle':
      // Letters stay letters; symbols are drawn by hand already; masses of marks stay plain to stay fast.
      return [mark];
  }
}

/** The same picture drawn by hand (rough.js): lines, curves, bars and points wobble, each always in the same way. */
export function sketchScene(scene: Scene, seed: number): Scene {
  return { ...scene, marks: scene.marks.flatMap((mark) => sketchMark(mark, seed)) };
}
