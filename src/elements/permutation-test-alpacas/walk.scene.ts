import { say } from '../../locales/message.js';
import type { DotsMark, Scene } from '../../viz/scene.js';
import { seriesOfMarks, type Walk, type WalkSeries } from '../../viz/walk.js';
import { shuffleUnder } from './below.scene.js';
import { placeOf, type Heap } from './heap.scene.js';
import { layoutFor } from './layout.scene.js';
import { seats } from './pens.scene.js';
import { isFrom, showsShuffles, type View } from './permutation-test-alpacas.model.js';
import type { DrawnScene } from './permutation-test-alpacas.scene.js';
import { rankOfShuffle, shuffleOfRank } from './pile.scene.js';
import { repeatsHeap } from './repeats.scene.js';
import { individualsOfStrip } from './strip.scene.js';
import { walkStrings } from './walk-strings.js';
import type { Words } from './words.model.js';

/** Whoever a handle can take has its id. */
const keyOf = (view: View, i: number): string => `value-${String(view.herd.rows[i])}`;

/** An individual in words: who it is, its value where that is known, and where it stands if not in its own pen. */
function labelOf(view: View, i: number, words: Words): string {
  const { herd, standing, values } = view;
  const isAssigned = values.step !== 'herd' || values.view === 'repeats';
  const isMeasured = isFrom(values.step, 'wool-values') || values.view === 'repeats';
  const home = i < herd.treatmentSize ? 0 : 1;
  const pen = standing.labels[i] === 1 ? 0 : 1;
  const said = {
    isHerd: herd.isHerd,
    number: (herd.rows[i] as number) + 1,
    group: isAssigned ? words.group(herd.names[home]) : null,
    value: isMeasured ? words.value(herd.values[i] as number) : null,
    otherPen: isAssigned && pen !== home ? words.group(herd.names[pen]) : null,
  };
  return say(walkStrings, { key: 'individual', values: said }, words.format);
}

/** Everybody who is drawn alone, pen by pen as they stand: a row after the other. */
function individuals(view: View, scene: Scene, words: Words): WalkSeries[] {
  const { herd, standing, values } = view;
  const seat = seats(standing.labels, herd.treatmentSize);
  const everybody = Array.from(herd.rows.keys());
  const series = (id: string, who: readonly number[], mark: string): WalkSeries =>
    seriesOfMarks(
      scene,
      id,
      who.map((i) => ({
        mark: `${mark}-${String(herd.rows[i])}`,
        key: keyOf(view, i),
        label: () => labelOf(view, i, words),
      })),
      say(walkStrings, { key: 'moveAction' }, words.format),
    );
  if (values.step === 'herd' && values.view === 'shuffles') {
    const inOrder = everybody.sort((a, b) => (herd.rows[a] as number) - (herd.rows[b] as number));
    return [series('herd', inOrder, 'animal')];
  }
  const seated = everybody.sort((a, b) => (seat[a] as number) - (seat[b] as number));
  const inPen = (pen: 0 | 1): number[] => seated.filter((i) => (standing.labels[i] === 1 ? 0 : 1) === pen);
  const byValue = (pen: 0 | 1): number[] =>
    inPen(pen).sort((a, b) => (herd.values[a] as number) - (herd.values[b] as number));
  return [
    ...([0, 1] as const).map((pen) => series(`pen ${String(pen)}`, inPen(pen), 'animal')),
    ...([0, 1] as const).map((pen) => series(`strip ${String(pen)}`, byValue(pen), 'strip')),
  ];
}

/** A large herd: dots of a few merged marks. */
function strips(view: View, scene: Scene, words: Words): WalkSeries[] {
  return ([0, 1] as const).flatMap((pen) =>
    [true, false].flatMap((first): WalkSeries[] => {
      const id = `strip-${String(pen)}-${String(first)}`;
      const dots = scene.marks.findLast((mark): mark is DotsMark => mark.kind === 'dots' && mark.id === id);
      if (!dots) return [];
      const who = individualsOfStrip(view, pen, first);
      const { xs, ys, radius } = dots;
      const order = Array.from(xs, (_, i) => i).sort((a, b) => (xs[a] as number) - (xs[b] as number));
      return [
        {
          id,
          count: order.length,
          key: (i) => keyOf(view, who[order[i] as number] as number),
          place: (i) => ({ x: xs[order[i] as number] as number, y: ys[order[i] as number] as number, radius }),
          label: (i) => labelOf(view, who[order[i] as number] as number, words),
        },
      ];
    }),
  );
}

/** A heap in the order of its statistic: dots, or pieces of bars, made one by one as they are asked. */
function heapSeries(id: string, heap: Heap, statistics: ArrayLike<number>, label: (i: number) => string): WalkSeries {
  const { pile, pitch, rise, radius, bars } = heap;
  const at = (rank: number): number => shuffleOfRank(pile, statistics, rank) ?? 0;
  return {
    id,
    count: statistics.length,
    key: (rank) => String(at(rank)),
    place: (rank) => {
      const { x, y } = placeOf(heap, at(rank));
      const height = Math.max(2, rise);
      return bars ? { x, y, area: [x - pitch / 2, y - height / 2, pitch, height] } : { x, y, radius };
    },
    label: (rank) => label(at(rank)),
    find: (key) => (Number(key) < statistics.length ? rankOfShuffle(pile, statistics, Number(key)) : -1),
    nearest: (x) => {
      const column = Math.floor((x - heap.box.x) / pitch);
      const before = pile.counts.reduce((sum, count, i) => (i < column ? sum + count : sum), 0);
      return Math.min(statistics.length - 1, before);
    },
    under: (x, y) => {
      const shuffle = shuffleUnder(heap, { x, y });
      return shuffle === null ? -1 : rankOfShuffle(pile, statistics, shuffle);
    },
  };
}

/** What a reader can ask: everybody, and every shuffle or experiment. */
export function walkOf(view: View, scene: Scene, width: number, dir: 'ltr' | 'rtl', words: Words): Walk {
  const { values, book, count, herd, pValues } = view;
  const { format } = words;
  const walk = [...individuals(view, scene, words), ...strips(view, scene, words)];
  if (values.view === 'repeats') {
    if (pValues.length === 0) return walk;
    const heap = repeatsHeap(view, layoutFor({ width, dir }, values, [herd.treatmentSize, herd.controlSize]));
    const label = (i: number): string => {
      const p = pValues[i] as number;
      const key = p <= values.alpha ? 'rejection' : 'experiment';
      return say(walkStrings, { key, values: { number: i + 1, p: words.p(p) } }, format);
    };
    return [...walk, heapSeries('repeats', heap, pValues, label)];
  }
  const { heap } = scene as DrawnScene;
  if (!heap || count === 0 || !showsShuffles(values.step)) return walk;
  const statistics = book.statistics(count);
  const marked = isFrom(values.step, 'p-value');
  const label = (i: number): string => {
    const key = marked && heap.pile.extreme[i] === 1 ? 'extremeShuffle' : 'shuffle';
    const statistic = words.statistic(statistics[i] as number);
    return say(walkStrings, { key, values: { number: i + 1, statistic } }, format);
  };
  return [...walk, heapSeries('shuffles', heap, statistics, label)];
}
