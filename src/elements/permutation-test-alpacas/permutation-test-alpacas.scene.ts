import type { Handle, Mark, Scene, SceneSize } from '../../viz/scene.js';
import { distributionScene } from './distribution.scene.js';
import type { Heap } from './heap.scene.js';
import { layoutFor } from './layout.scene.js';
import { herdScene } from './pens.scene.js';
import { isFrom, type View } from './permutation-test-alpacas.model.js';
import { repeatsScene } from './repeats.scene.js';
import { sideLines, sideMarks } from './side.scene.js';
import { valuesScene } from './strip.scene.js';
import type { Words } from './words.model.js';

export interface DrawnScene extends Scene {
  /** The heap of dots, for those who point at it; null where there is none. */
  readonly heap: Heap | null;
}

interface Lower {
  readonly marks: readonly Mark[];
  readonly handles: readonly Handle[];
  readonly heap: Heap | null;
}

const nothing: Lower = { marks: [], handles: [], heap: null };

/** What stands under the pens: nothing yet, the values, the distribution, or the repeated experiments. */
function lowerPart(view: View, words: Words, layout: ReturnType<typeof layoutFor>): Lower {
  const { step, view: shown } = view.values;
  if (shown === 'repeats') return { ...nothing, marks: repeatsScene(view, layout, words) };
  if (!isFrom(step, 'wool-values')) return nothing;
  if (step === 'wool-values') return { ...nothing, marks: valuesScene(view, layout, words) };
  const { marks, handles, heap } = distributionScene(view, layout, words);
  const lines = sideLines(view, words, heap, layout.side.width);
  return { marks: [...marks, ...sideMarks(lines, layout, 'side')], handles, heap };
}

/** The whole picture of a moment. */
export function sceneOf(view: View, words: Words, size: SceneSize, summary: string): DrawnScene {
  const { herd, values } = view;
  const layout = layoutFor(size, values, [herd.treatmentSize, herd.controlSize]);
  const upper = herdScene(view, layout, words);
  const lower = lowerPart(view, words, layout);
  return {
    width: layout.width,
    height: layout.height,
    marks: [...upper.marks, ...lower.marks],
    handles: [...lower.handles, ...upper.handles],
    summary,
    heap: lower.heap,
  };
}
