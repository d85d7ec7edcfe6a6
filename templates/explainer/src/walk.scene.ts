import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Scene } from '../../viz/scene.js';
import { seriesOfMarks, type Walk } from '../../viz/walk.js';
import { strings } from './strings.js';

/** What a reader can ask: each value of the sample, from the smallest to the largest. */
export function walkOf(sample: Float64Array, scene: Scene, format: Format): Walk {
  const order = Array.from(sample.keys()).sort((a, b) => (sample[a] as number) - (sample[b] as number));
  const marks = order.map((i) => ({
    mark: `value ${String(i)}`,
    key: `value ${String(i)}`,
    label: () => say(strings, { key: 'valueSaid', values: { row: i + 1, value: sample[i] as number } }, format),
  }));
  return [seriesOfMarks(scene, 'sample', marks)];
}
