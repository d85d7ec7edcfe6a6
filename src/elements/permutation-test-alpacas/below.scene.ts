import { distributionScene } from './distribution.scene.js';
import { cellAt, type Heap } from './heap.scene.js';
import type { layoutFor } from './layout.scene.js';
import { isFrom, type View } from './permutation-test-alpacas.model.js';
import type { Lower } from './permutation-test-alpacas.scene.js';
import { shuffleAt } from './pile.scene.js';
import { repeatsScene } from './repeats.scene.js';
import { sideLines, sideMarks } from './side.scene.js';
import { valuesScene } from './strip.scene.js';
import type { Words } from './words.model.js';

/** What stands under the pens: nothing yet, the values, the distribution, or the repeated experiments. */
export function belowPens(view: View, words: Words, layout: ReturnType<typeof layoutFor>): Lower {
  const { step, view: shown } = view.values;
  const nothing: Lower = { marks: [], heap: null };
  if (shown === 'repeats') return { ...nothing, marks: repeatsScene(view, layout, words) };
  if (!isFrom(step, 'wool-values')) return nothing;
  if (step === 'wool-values') return { ...nothing, marks: valuesScene(view, layout, words) };
  const { marks, heap } = distributionScene(view, layout, words);
  const lines = sideLines(view, words, heap, layout.side.width);
  return { marks: [...marks, ...sideMarks(lines, layout, 'side')], heap };
}

/** The shuffle whose dot (or piece of a bar) is at a place of the picture, or null. */
export function shuffleUnder(heap: Heap, place: { x: number; y: number }): number | null {
  const cell = cellAt(heap, place);
  return cell && shuffleAt(heap.pile, cell.column, cell.level);
}
