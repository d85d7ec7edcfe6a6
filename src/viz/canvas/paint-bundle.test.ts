import { expect } from '@open-wc/testing';
import type { BundleMark } from '../scene.js';
import { paintBundle, type Pen } from './paint-bundle.js';

/** Writes down what it is told. */
class RecordingPen implements Pen {
  strokeStyle: Pen['strokeStyle'] = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  lineJoin: CanvasLineJoin = 'miter';
  readonly log: string[] = [];
  save(): void {
    this.log.push('save');
  }
  restore(): void {
    this.log.push('restore');
  }
  beginPath(): void {
    this.log.push('begin');
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.log.push(`rect ${String([x, y, width, height])}`);
  }
  clip(): void {
    this.log.push('clip');
  }
  moveTo(x: number, y: number): void {
    this.log.push(`M${String(x)},${String(y)}`);
  }
  lineTo(x: number, y: number): void {
    this.log.push(`L${String(x)},${String(y)}`);
  }
  stroke(): void {
    this.log.push(
      `stroke ${typeof this.strokeStyle === 'string' ? this.strokeStyle : 'pattern'} ${String(this.lineWidth)} ${String(this.globalAlpha)}`,
    );
  }
}

const bundle: BundleMark = {
  kind: 'bundle',
  id: 'fits',
  role: 'model',
  xs: Float64Array.of(0, 10),
  ys: Float64Array.of(1, 2, 3, 4),
  count: 2,
  clip: [5, 6, 70, 80],
};

describe('the painter of a bundle', () => {
  it('clips first, then strokes every row over the shared x, and leaves the canvas as it was', () => {
    const pen = new RecordingPen();
    paintBundle(pen, { ...bundle, opacity: 0.25, width: 1.5 }, '#123456');
    expect(pen.log).to.deep.equal([
      'save',
      'begin',
      'rect 5,6,70,80',
      'clip',
      'begin',
      'M0,1',
      'L10,2',
      'stroke #123456 1.5 0.25',
      'begin',
      'M0,3',
      'L10,4',
      'stroke #123456 1.5 0.25',
      'restore',
    ]);
  });

  it('is opaque and one pixel wide unless told', () => {
    const pen = new RecordingPen();
    paintBundle(pen, bundle, '#123456');
    expect(pen.log).to.include('stroke #123456 1 1');
  });

  it('paints no more rows than it has, and none of an empty bundle', () => {
    const pen = new RecordingPen();
    paintBundle(pen, { ...bundle, count: 0 }, '#123456');
    expect(pen.log.filter((entry) => entry.startsWith('stroke'))).to.have.length(0);
  });

  it('breaks a line where a value is not finite', () => {
    const pen = new RecordingPen();
    const gap = { ...bundle, xs: Float64Array.of(0, 1, 2, 3), ys: Float64Array.of(5, Number.NaN, 6, 7), count: 1 };
    paintBundle(pen, gap, '#123456');
    expect(pen.log.filter((entry) => /^[ML]/.test(entry))).to.deep.equal(['M0,5', 'M2,6', 'L3,7']);
  });
});
