import type { BundleMark } from '../scene.js';

/** What the painter needs of a canvas context: narrow, so that a test can stand in for a screen. */
export interface Pen {
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  globalAlpha: number;
  lineJoin: CanvasLineJoin;
  save(): void;
  restore(): void;
  beginPath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

/** Paints many polylines: thousands of segments in a millisecond or two, where as many SVG nodes would take a frame each. A pair that is not finite breaks its line. */
export function paintBundle(pen: Pen, bundle: BundleMark, color: string): void {
  const n = bundle.xs.length;
  pen.save();
  pen.beginPath();
  pen.rect(...bundle.clip);
  pen.clip();
  pen.strokeStyle = color;
  pen.globalAlpha = bundle.opacity ?? 1;
  pen.lineWidth = bundle.width ?? 1;
  pen.lineJoin = 'round';
  for (let row = 0; row < bundle.count; row++) {
    pen.beginPath();
    let down = false;
    for (let i = 0; i < n; i++) {
      const x = bundle.xs[i] as number;
      const y = bundle.ys[row * n + i] as number;
      const finite = Number.isFinite(x) && Number.isFinite(y);
      if (finite && down) pen.lineTo(x, y);
      else if (finite) pen.moveTo(x, y);
      down = finite;
    }
    pen.stroke();
  }
  pen.restore();
}
