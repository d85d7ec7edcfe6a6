import type { Mark, Scene, SceneSize } from '../../viz/scene.js';
import type { belowPens } from './below.scene.js';
import type { Heap } from './heap.scene.js';
import { layoutFor } from './layout.scene.js';
import { herdScene, type LateHerd } from './pens.scene.js';
import type { View } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

export interface DrawnScene extends Scene {
  /** The heap of dots, for those who point at it; null where there is none. */
  readonly heap: Heap | null;
}

export interface Lower {
  readonly marks: readonly Mark[];
  readonly heap: Heap | null;
}

const nothingBelow: Lower = { marks: [], heap: null };

/** What draws more than a herd in its pens: it comes late, see `needsMore`. */
export interface LateScenes extends LateHerd {
  readonly belowPens: typeof belowPens;
}

/** The whole picture of a moment. */
export function sceneOf(
  view: View,
  words: Words,
  size: SceneSize,
  summary: string,
  late: LateScenes | undefined,
): DrawnScene {
  const { herd, values } = view;
  const layout = layoutFor(size, values, [herd.treatmentSize, herd.controlSize]);
  const upper = herdScene(view, layout, words, late);
  const lower = late?.belowPens(view, words, layout) ?? nothingBelow;
  return {
    width: layout.width,
    height: layout.height,
    marks: [...upper.marks, ...lower.marks],
    handles: upper.handles,
    summary,
    heap: lower.heap,
  };
}
