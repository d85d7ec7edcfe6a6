/** All subsets of `size` things, as bit masks, ordered by how many they contain. */
export interface HalfSubsets {
  readonly size: number;
  readonly masks: Int32Array;
  /** `masks` from `start[c]` to `start[c + 1]` are the subsets of c things. */
  readonly start: Int32Array;
}

/** Lists the subsets of `size` things by counting sort. */
export function halfSubsets(size: number): HalfSubsets {
  const subsets = 2 ** size;
  const counts = new Uint8Array(subsets);
  const start = new Int32Array(size + 2);
  start[1] = 1;
  for (let mask = 1; mask < subsets; mask += 1) {
    const count = (counts[mask >> 1] as number) + (mask & 1);
    counts[mask] = count;
    start[count + 1] = (start[count + 1] as number) + 1;
  }
  for (let count = 0; count <= size; count += 1)
    start[count + 1] = (start[count + 1] as number) + (start[count] as number);
  const next = start.slice();
  const masks = new Int32Array(subsets);
  for (let mask = 0; mask < subsets; mask += 1) {
    const count = counts[mask] as number;
    masks[next[count] as number] = mask;
    next[count] = (next[count] as number) + 1;
  }
  return { size, masks, start };
}

/** Where the subsets of `count` things begin, and how many there are. */
export function stretchOf({ start, size }: HalfSubsets, count: number): readonly [start: number, length: number] {
  if (count < 0 || count > size) return [0, 0];
  const first = start[count] as number;
  return [first, (start[count + 1] as number) - first];
}

/** Sum of `values[offset + b]` over the bits b of every mask, in the order of the masks. */
export function subsetSums(subsets: HalfSubsets, values: ArrayLike<number>, offset: number): Float64Array {
  const byMask = new Float64Array(subsets.masks.length);
  for (let bit = 0; bit < subsets.size; bit += 1) {
    const value = values[offset + bit] as number;
    const top = 1 << bit;
    for (let mask = 0; mask < top; mask += 1) byMask[top + mask] = (byMask[mask] as number) + value;
  }
  const sums = new Float64Array(subsets.masks.length);
  for (let i = 0; i < sums.length; i += 1) sums[i] = byMask[subsets.masks[i] as number] as number;
  return sums;
}
