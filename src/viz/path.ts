/** Beyond this a number has no decimals worth keeping, and multiplying it could overflow. */
const HUGE = 1e12;

/** Two decimals are finer than any screen and keep paths short. */
export const round = (value: number): number => (Math.abs(value) < HUGE ? Math.round(value * 100) / 100 : value);

/** A radius that can be drawn. */
const drawable = (radius: number): number => (Number.isFinite(radius) ? Math.min(HUGE, Math.max(0, radius)) : 0);

/** SVG path data of a polyline through x, y pairs; a pair that is not finite breaks the line. */
export function polyline(points: ArrayLike<number>): string {
  let d = '';
  let pen = false;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      pen = false;
      continue;
    }
    d += `${pen ? 'L' : 'M'}${String(round(x))},${String(round(y))}`;
    pen = true;
  }
  return d;
}

/** SVG path data of many circles as one path; a centre that is not finite is left out. */
export function dots(xs: ArrayLike<number>, ys: ArrayLike<number>, radius: number): string {
  const reach = drawable(radius);
  const r = String(round(reach));
  const d = String(round(2 * reach));
  let path = '';
  for (let i = 0; i < xs.length; i++) {
    const left = round((xs[i] as number) - reach);
    const y = round(ys[i] as number);
    if (!Number.isFinite(left) || !Number.isFinite(y)) continue;
    path += `M${String(left)},${String(y)}a${r},${r} 0 1,0 ${d},0a${r},${r} 0 1,0 -${d},0`;
  }
  return path;
}

/** The same for points of any shape, each with the visual weight of a circle of that radius. */
export function mergedPoints(
  shape: 'circle' | 'triangle' | 'diamond',
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  radius: number,
): string {
  if (shape === 'circle') return dots(xs, ys, radius);
  const w = String(round(radius * 1.2));
  const side = String(round(radius * 2.2));
  const half = String(round(radius * 1.1));
  const rise = String(round(radius * 1.95));
  const corners = shape === 'diamond' ? `l${w},${w}l-${w},${w}l-${w},-${w}z` : `l${half},${rise}h-${side}z`;
  let path = '';
  for (let i = 0; i < xs.length; i++) {
    const x = round(xs[i] as number);
    const top = round((ys[i] as number) - radius * 1.2);
    if (Number.isFinite(x + top)) path += `M${String(x)},${String(top)}${corners}`;
  }
  return path;
}

/** SVG path data of a regular point shape around (0, 0), with the visual weight of a circle of that radius. */
export function pointShape(shape: 'circle' | 'triangle' | 'diamond' | 'square', radius: number): string {
  const r = round(drawable(radius));
  switch (shape) {
    case 'circle':
      return dots([0], [0], r);
    case 'triangle': {
      const w = round(r * 1.1);
      return `M0,${String(-round(r * 1.2))}L${String(w)},${String(round(r * 0.75))}L${String(-w)},${String(round(r * 0.75))}Z`;
    }
    case 'diamond': {
      const w = round(r * 1.2);
      return `M0,${String(-w)}L${String(w)},0L0,${String(w)}L${String(-w)},0Z`;
    }
    case 'square': {
      const w = round(r * 0.9);
      return `M${String(-w)},${String(-w)}H${String(w)}V${String(w)}H${String(-w)}Z`;
    }
  }
}
