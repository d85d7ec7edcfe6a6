import type { Handle } from '../../viz/scene.js';
import { draggingRange } from './herd.model.js';
import { individual } from './later-words.model.js';
import { VALUE_LINE, type Grid } from './layout.scene.js';
import type { View } from './permutation-test-alpacas.model.js';
import type { Words } from './words.model.js';

/** An individual whose value a hand, or the arrows, can take. */
export function valueHandle(
  view: View,
  i: number,
  place: { readonly x: number; readonly y: number },
  grid: Grid,
  words: Words,
): Handle {
  const { min, max } = draggingRange(view.herd);
  const row = view.herd.rows[i] as number;
  const value = view.herd.values[i] as number;
  const low = Math.min(min, value);
  const high = Math.max(max, value);
  const share = (value - low) / (high - low);
  const way = 160;
  const width = Math.max(24, Math.min(grid.cellWidth, 60));
  const height = Math.max(24, grid.size + VALUE_LINE);
  return {
    id: `value-${String(row)}`,
    sets: 'data',
    x: place.x,
    y: place.y,
    reach: Math.max(12, grid.size / 2),
    area: [place.x - width / 2, place.y - grid.size / 2, width, height],
    label: individual(words, i),
    value,
    min: low,
    max: high,
    valueText: words.value(value),
    orientation: 'vertical',
    track: [place.y + way * share, place.y - way * (1 - share)],
    stride: 10 ** -view.herd.decimals,
    skipped: true,
  };
}
