import type { Alternative } from '@explainer-elements/stats';

/** Equal columns over the axis of a statistic. */
export interface Columns {
  readonly low: number;
  readonly width: number;
  readonly count: number;
}

/** Where every statistic lies: its column, and how many of those before it lie under it. */
export interface Pile {
  readonly columns: Columns;
  readonly column: Int16Array;
  readonly level: Int32Array;
  readonly counts: Int32Array;
  /** Of every column, how many are as extreme as the observed one. */
  readonly extremes: Int32Array;
  readonly extreme: Uint8Array;
  readonly highest: number;
  /** Infinite statistics lie in the outer columns; so many of them. */
  readonly infinite: number;
}

interface Reach {
  readonly low: number;
  readonly high: number;
}

/** What the axis must show: all statistics, the observed one, and 0 in the middle where they lie on both sides of it. */
export function reachOf(statistics: ArrayLike<number>, observed: number): Reach {
  let low = Number.isFinite(observed) ? observed : 0;
  let high = low;
  for (let i = 0; i < statistics.length; i += 1) {
    const value = statistics[i] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low < 0 && high > 0) low = -(high = Math.max(high, -low));
  const room = (high - low) * 0.04;
  return high > low ? { low: low - room, high: high + room } : { low: low - 1, high: high + 1 };
}

/**
 * Columns of about the wanted number, with an edge at the observed statistic (two-sided: at both), so that a column is as
 * extreme as it, or not, as a whole.
 */
export function columnsFor(reach: Reach, observed: number, alternative: Alternative, about: number): Columns {
  const rough = (reach.high - reach.low) / about;
  const mirrored = alternative === 'two-sided' && Number.isFinite(observed) && Math.abs(observed) > rough / 2;
  const width = mirrored ? Math.abs(observed) / Math.max(1, Math.round(Math.abs(observed) / rough)) : rough;
  const edge = mirrored || !Number.isFinite(observed) ? 0 : observed;
  const first = Math.floor((reach.low - edge) / width + 1e-9);
  const last = Math.ceil((reach.high - edge) / width - 1e-9);
  return { low: edge + first * width, width, count: Math.max(1, last - first) };
}

/** Keeps an extreme statistic on the extreme side of the observed one's edge, ties included, and the others off it. */
function besideEdges(
  columns: Columns,
  observed: number,
  alternative: Alternative,
): (column: number, value: number, extreme: boolean) => number {
  const edgeAt = (value: number): number => Math.round((value - columns.low) / columns.width);
  if (!Number.isFinite(observed)) return (column) => column;
  if (alternative === 'two-sided') {
    const right = edgeAt(Math.abs(observed));
    const left = edgeAt(-Math.abs(observed));
    return (column, value, extreme) => {
      if (!extreme) return right > left ? Math.min(right - 1, Math.max(left, column)) : column;
      return value >= 0 ? Math.max(right, column) : Math.min(left - 1, column);
    };
  }
  const edge = edgeAt(observed);
  return (column, _value, extreme) =>
    extreme === (alternative === 'greater') ? Math.max(edge, column) : Math.min(edge - 1, column);
}

/** Drops the statistics one after the other; each lies on those that came before. */
export function pileUp(
  statistics: ArrayLike<number>,
  columns: Columns,
  observed: number,
  alternative: Alternative,
  isExtreme: (statistic: number) => boolean,
): Pile {
  const n = statistics.length;
  const pile = {
    columns,
    column: new Int16Array(n),
    level: new Int32Array(n),
    counts: new Int32Array(columns.count),
    extremes: new Int32Array(columns.count),
    extreme: new Uint8Array(n),
    highest: 0,
    infinite: 0,
  };
  const beside = besideEdges(columns, observed, alternative);
  for (let i = 0; i < n; i += 1) {
    const value = statistics[i] as number;
    const extreme = isExtreme(value);
    const raw = Number.isFinite(value)
      ? Math.floor((value - columns.low) / columns.width)
      : value > 0
        ? columns.count
        : -1;
    if (!Number.isFinite(value)) pile.infinite += 1;
    const column = Math.min(columns.count - 1, Math.max(0, beside(raw, value, extreme)));
    const level = pile.counts[column] as number;
    pile.column[i] = column;
    pile.level[i] = level;
    pile.counts[column] = level + 1;
    if (extreme) {
      pile.extreme[i] = 1;
      pile.extremes[column] = (pile.extremes[column] as number) + 1;
    }
    if (level + 1 > pile.highest) pile.highest = level + 1;
  }
  return pile;
}

/** The shuffle that lies in this column at this level, or the top one below; null in an empty column. */
export function shuffleAt(pile: Pile, column: number, level: number): number | null {
  const height = pile.counts[column] ?? 0;
  if (height === 0) return null;
  const wanted = Math.min(height - 1, Math.max(0, level));
  for (let i = 0; i < pile.column.length; i += 1) {
    if (pile.column[i] === column && pile.level[i] === wanted) return i;
  }
  return null;
}

const members = (pile: Pile, statistics: ArrayLike<number>, column: number): number[] => {
  const found: number[] = [];
  pile.column.forEach((other, i) => {
    if (other === column) found.push(i);
  });
  return found.sort((a, b) => (statistics[a] as number) - (statistics[b] as number) || a - b);
};

/** The shuffle of this rank (from 0) in the order of the statistic. Columns are in order already: only one is sorted. */
export function shuffleOfRank(pile: Pile, statistics: ArrayLike<number>, rank: number): number | null {
  let before = 0;
  for (let column = 0; column < pile.counts.length; column += 1) {
    const here = pile.counts[column] as number;
    if (rank < before + here) return members(pile, statistics, column)[rank - before] ?? null;
    before += here;
  }
  return null;
}

/** The rank of a shuffle, from 0. */
export function rankOfShuffle(pile: Pile, statistics: ArrayLike<number>, shuffle: number): number {
  const column = pile.column[shuffle] ?? 0;
  let before = 0;
  for (let i = 0; i < column; i += 1) before += pile.counts[i] as number;
  return before + members(pile, statistics, column).indexOf(shuffle);
}
