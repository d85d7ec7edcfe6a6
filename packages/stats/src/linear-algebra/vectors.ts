/** The inner product of the `length` numbers of `a` from i on and those of `b` from j on. Four partial sums, so that no addition waits. */
export function dotAt(a: Float64Array, i: number, b: Float64Array, j: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = length - 3;
  let k = 0;
  for (; k < whole; k += 4) {
    s0 += (a[i + k] as number) * (b[j + k] as number);
    s1 += (a[i + k + 1] as number) * (b[j + k + 1] as number);
    s2 += (a[i + k + 2] as number) * (b[j + k + 2] as number);
    s3 += (a[i + k + 3] as number) * (b[j + k + 3] as number);
  }
  for (; k < length; k += 1) s0 += (a[i + k] as number) * (b[j + k] as number);
  return s0 + s1 + (s2 + s3);
}

/** Adds `factor` times the `length` numbers of `b` from j on to those of `a` from i on. */
export function addAt(a: Float64Array, i: number, factor: number, b: Float64Array, j: number, length: number): void {
  const whole = length - 3;
  let k = 0;
  for (; k < whole; k += 4) {
    a[i + k] = (a[i + k] as number) + factor * (b[j + k] as number);
    a[i + k + 1] = (a[i + k + 1] as number) + factor * (b[j + k + 1] as number);
    a[i + k + 2] = (a[i + k + 2] as number) + factor * (b[j + k + 2] as number);
    a[i + k + 3] = (a[i + k + 3] as number) + factor * (b[j + k + 3] as number);
  }
  for (; k < length; k += 1) a[i + k] = (a[i + k] as number) + factor * (b[j + k] as number);
}

/**
 * Turns the vectors of `length` numbers from i and from j on by an angle with this sine, and the tangent of half of it. So written,
 * small turns make small errors (Rutishauser, 1966).
 */
export function rotateAt(a: Float64Array, i: number, j: number, length: number, sine: number, half: number): void {
  for (let k = 0; k < length; k += 1) {
    const x = a[i + k] as number;
    const y = a[j + k] as number;
    a[i + k] = x - sine * (y + half * x);
    a[j + k] = y + sine * (x - half * y);
  }
}

/** The largest absolute value; 0 when empty. */
export function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < values.length; k += 1) {
    const size = Math.abs(values[k] as number);
    if (size > largest) largest = size;
  }
  return largest;
}

/** The values over a power of two near the largest: their squares neither overflow nor vanish, and no digit changes. */
export function scaled(values: Float64Array): { scale: number; quotients: Float64Array } {
  const scale = 2 ** Math.floor(Math.log2(largestOf(values) || 1));
  const quotients = values.slice();
  for (let k = 0; k < values.length; k += 1) quotients[k] = (values[k] as number) / scale;
  return { scale, quotients };
}
