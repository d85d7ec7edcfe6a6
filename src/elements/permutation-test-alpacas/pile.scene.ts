import type { Alternative } from '@explainer-elements/stats';

/** Equal columns over the axis of a statistic. */
export interface Columns {
  readonly low: number;
  readonly width: number;
  readonly count: number;
  /** The edge at the observed statistic stands this far inside it, so that what ties with it lies beyond. */
  readonly inset: number;
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
  readonly alternative: Alternative;
}

export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** The finite range of the statistics, the observed one included, as far as they were looked at. */
export interface Range extends Reach {
  readonly seen: number;
}

/** Widens a range by the statistics that came since. */
export function rangeOf(statistics: ArrayLike<number>, observed: number, before?: Range): Range {
  const known = before && before.seen <= statistics.length ? before : undefined;
  const start = Number.isFinite(observed) ? observed : 0;
  let { low, high } = known ?? { low: start, high: start };
  for (let i = known?.seen ?? 0; i < statistics.length; i += 1) {
    const value = statistics[i] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high, seen: statistics.length };
}

/** A statistic of the page's own may be as large, or as small, as a number can be; an axis has a length and steps. */
const FARTHEST = 1e300;
const withinReach = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, value));

/** What the axis must show: a range with a little room, and 0 in the middle where it lies inside. */
export function reachOf({ low, high }: Reach): Reach {
  const inside = low < 0 && high > 0;
  const far = Math.max(-low, high);
  const [from, to] = (inside ? [-far, far] : [low, high]).map(withinReach) as [number, number];
  const room = (to - from) * 0.04;
  return to - from > 1 / FARTHEST ? { low: from - room, high: to + room } : { low: from - 1, high: to + 1 };
}

/** Fewer statistics than this show no grid. */
const FEWEST_FOR_GRID = 200;

/**
 * The step of the grid that statistics of rounded values lie on (multiples of 0.1 / 12, say), or 0 if they lie on none.
 * Columns of a whole number of steps hold equally many places each; others would show a comb that is not in the data.
 */
export function gridStep(statistics: Float64Array): number {
  if (statistics.length < FEWEST_FOR_GRID) return 0;
  const sorted = statistics.filter(Number.isFinite).sort();
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const gaps = Array.from(sorted.subarray(1), (value, i) => value - (sorted[i] as number)).filter(
    (gap) => gap > 1e-9 * range,
  );
  if (gaps.length === 0 || gaps.length > 0.75 * sorted.length) return 0;
  const step = Math.min(...gaps);
  return gaps.every((gap) => Math.abs(gap / step - Math.round(gap / step)) < 1e-3) ? step : 0;
}

/**
 * Columns of about the wanted number, with an edge at the observed statistic (two-sided: at both), so that a column is as
 * extreme as it, or not, as a whole.
 *
 * @param step - of the grid that the statistics lie on, or 0
 */
export function columnsFor(reach: Reach, observed: number, alternative: Alternative, about: number, step = 0): Columns {
  const rough = (reach.high - reach.low) / about;
  const known = Number.isFinite(observed);
  if (step > 0) {
    const inset = step / 2;
    const edge = known
      ? observed + (alternative === 'less' || (alternative === 'two-sided' && observed < 0) ? inset : -inset)
      : inset;
    return spread(reach, edge, step * Math.max(1, Math.round(rough / step)), inset);
  }
  if (alternative === 'two-sided' && known && Math.abs(observed) > rough / 2)
    return spread(reach, 0, Math.abs(observed) / Math.max(1, Math.round(Math.abs(observed) / rough)), 0);
  return spread(reach, known ? observed : 0, rough, 0);
}

/** Columns of a width over a range, one edge of them given. */
function spread(reach: Reach, edge: number, width: number, inset: number): Columns {
  const first = Math.floor((reach.low - edge) / width + 1e-9);
  const last = Math.ceil((reach.high - edge) / width - 1e-9);
  return { low: edge + first * width, width, count: Math.max(1, last - first), inset };
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
    const far = Math.abs(observed) - columns.inset;
    const right = edgeAt(far);
    const left = edgeAt(-far);
    return (column, value, extreme) => {
      if (!extreme) return right > left ? Math.min(right - 1, Math.max(left, column)) : column;
      return value >= 0 ? Math.max(right, column) : Math.min(left - 1, column);
    };
  }
  const edge = edgeAt(observed + (alternative === 'greater' ? -columns.inset : columns.inset));
  return (column, _value, extreme) =>
    extreme === (alternative === 'greater') ? Math.max(edge, column) : Math.min(edge - 1, column);
}

const same = (a: Columns, b: Columns): boolean =>
  a.low === b.low && a.width === b.width && a.count === b.count && a.inset === b.inset;

interface Buffers {
  readonly column: Int16Array;
  readonly level: Int32Array;
  readonly extreme: Uint8Array;
}

/** Room for `n` statistics: the room of the pile before, where it is enough, else more with what was in it. */
function roomFor(n: number, before: Pile | undefined): Buffers {
  if (before && before.column.buffer.byteLength >= 2 * n) {
    return {
      column: new Int16Array(before.column.buffer),
      level: new Int32Array(before.level.buffer),
      extreme: new Uint8Array(before.extreme.buffer),
    };
  }
  const size = Math.max(1024, 2 * n);
  const room = { column: new Int16Array(size), level: new Int32Array(size), extreme: new Uint8Array(size) };
  if (before) {
    room.column.set(before.column);
    room.level.set(before.level);
    room.extreme.set(before.extreme);
  }
  return room;
}

/**
 * Drops the statistics one after the other; each lies on those that came before. A pile of the first of them, over the same
 * columns, is gone on with: it stays right, as what lies there does not move.
 */
export function pileUp(
  statistics: ArrayLike<number>,
  columns: Columns,
  observed: number,
  alternative: Alternative,
  isExtreme: (statistic: number) => boolean,
  earlier?: Pile,
): Pile {
  const n = statistics.length;
  const fits = earlier && earlier.alternative === alternative && same(earlier.columns, columns);
  const before = fits && earlier.column.length <= n ? earlier : undefined;
  const { column, level, extreme } = roomFor(n, before);
  const counts = before?.counts.slice() ?? new Int32Array(columns.count);
  const extremes = before?.extremes.slice() ?? new Int32Array(columns.count);
  let { highest, infinite } = before ?? { highest: 0, infinite: 0 };
  const beside = besideEdges(columns, observed, alternative);
  for (let i = before?.column.length ?? 0; i < n; i += 1) {
    const value = statistics[i] as number;
    const isFinite = Number.isFinite(value);
    const counted = isExtreme(value);
    const raw = isFinite ? Math.floor((value - columns.low) / columns.width) : value > 0 ? columns.count : -1;
    const at = Math.min(columns.count - 1, Math.max(0, beside(raw, value, counted)));
    const height = (counts[at] as number) + 1;
    column[i] = at;
    level[i] = height - 1;
    extreme[i] = counted ? 1 : 0;
    counts[at] = height;
    if (counted) extremes[at] = (extremes[at] as number) + 1;
    if (!isFinite) infinite += 1;
    if (height > highest) highest = height;
  }
  return {
    columns,
    column: column.subarray(0, n),
    level: level.subarray(0, n),
    extreme: extreme.subarray(0, n),
    counts,
    extremes,
    highest,
    infinite,
    alternative,
  };
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
  for (let i = 0; i < pile.column.length; i += 1) if (pile.column[i] === column) found.push(i);
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
