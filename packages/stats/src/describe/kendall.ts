/** Pairs of equal values among values in which equal ones stand together. */
function tiedPairs(n: number, isTied: (i: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < n; i += 1) {
    run = isTied(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts the values, and counts the pairs that were in the wrong order: merge sort, from pairs up. */
function sortCountingInversions(values: Float64Array): { sorted: Float64Array; inversions: number } {
  const n = values.length;
  let sorted: Float64Array = values;
  let next: Float64Array = new Float64Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let from = 0; from < n; from += 2 * width) {
      const middle = Math.min(from + width, n);
      const end = Math.min(from + 2 * width, n);
      let i = from;
      let j = middle;
      for (let place = from; place < end; place += 1) {
        const isLeft = i < middle && (j === end || (sorted[i] as number) <= (sorted[j] as number));
        next[place] = sorted[isLeft ? i : j] as number;
        if (isLeft) i += 1;
        else {
          j += 1;
          inversions += middle - i;
        }
      }
    }
    [sorted, next] = [next, sorted];
  }
  return { sorted, inversions };
}

/** Kendall's tau-b, arguments not checked. */
export function kendallOfPairs(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  const xOf = (i: number): number => x[i] as number;
  const yOf = (i: number): number => y[i] as number;
  const order = Int32Array.from(x, (_, i) => i).sort((i, j) => xOf(i) - xOf(j) || yOf(i) - yOf(j));
  const isTiedInX = (i: number): boolean => xOf(order[i] as number) === xOf(order[i - 1] as number);
  const ys = Float64Array.from(order, yOf);
  const tiedInX = tiedPairs(n, isTiedInX);
  const tiedInBoth = tiedPairs(n, (i) => isTiedInX(i) && ys[i] === ys[i - 1]);
  const { sorted, inversions } = sortCountingInversions(ys);
  const tiedInY = tiedPairs(n, (i) => sorted[i] === sorted[i - 1]);
  const pairs = (n * (n - 1)) / 2;
  return (pairs - tiedInX - tiedInY + tiedInBoth - 2 * inversions) / Math.sqrt((pairs - tiedInX) * (pairs - tiedInY));
}
