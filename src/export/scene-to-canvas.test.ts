import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyScene } from '../testing/any-scene.js';
import { colour, plainLook } from '../testing/plain-look.js';
import type { Mark, Scene } from '../viz/scene.js';
import type { Look } from './look.js';
import { sceneToCanvas } from './scene-to-canvas.js';
import { sceneToSvg } from './scene-to-svg.js';

const SIZE = 120;
const sceneOf = (...marks: Mark[]): Scene => ({ width: SIZE, height: SIZE, summary: 'A scene', marks });

/** Colours that a pixel can be told by. */
const look: Look = {
  ...plainLook,
  marks: { ...plainLook.marks, ink: colour('#000000'), treatment: colour('#c2412f'), control: colour('#00708a', 0.8) },
  texts: { ...plainLook.texts, ink: colour('#000000') },
};

function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The SVG as the browser draws it. */
async function svgPixels(scene: Scene, scale: number, transparent = false): Promise<ImageData> {
  const text = sceneToSvg(scene, look, { transparent });
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pixelsOf(canvas);
}

/** Share of the pixels that differ by more than edges drawn by two hands do. */
function difference(a: ImageData, b: ImageData, tolerance = 48): number {
  expect([a.width, a.height]).to.deep.equal([b.width, b.height]);
  let different = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const apart = [0, 1, 2, 3].some((k) => Math.abs(Number(a.data[i + k]) - Number(b.data[i + k])) > tolerance);
    if (apart) different += 1;
  }
  return different / (a.data.length / 4);
}

/** Share of the pixels that are not ground. */
function inked({ data }: ImageData): number {
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (Number(data[i]) + Number(data[i + 1]) + Number(data[i + 2]) < 700) count += 1;
  return count / (data.length / 4);
}

const bundle: Mark = {
  kind: 'bundle',
  id: 'bundle',
  role: 'treatment',
  xs: Float64Array.of(0, 40, 80, 120),
  ys: Float64Array.of(10, 60, 20, 100, 100, 20, 60, 10),
  count: 2,
  clip: [20, 0, 70, 120],
  width: 6,
  opacity: 0.5,
};

const cases: Readonly<Record<string, readonly Mark[]>> = {
  points: (['circle', 'triangle', 'diamond', 'square'] as const).flatMap((shape, i) => [
    { kind: 'rect', id: `under ${shape}`, role: 'treatment', x: 25 * i, y: 10, width: 25, height: 60 },
    { kind: 'point', id: shape, role: 'ink', x: 12 + 25 * i, y: 20, radius: 9, shape },
    { kind: 'point', id: `h ${shape}`, role: 'ink', x: 12 + 25 * i, y: 50, radius: 9, shape, hollow: true },
    { kind: 'point', id: `f ${shape}`, role: 'control', x: 12 + 25 * i, y: 90, radius: 9, shape, opacity: 0.5 },
  ]),
  lines: (['solid', 'long', 'short', 'dots'] as const).map((dash, i) => ({
    kind: 'line',
    id: dash,
    role: 'control',
    x1: 5,
    y1: 10 + 25 * i,
    x2: 110,
    y2: 20 + 25 * i,
    width: 6,
    dash,
  })),
  curve: [
    { kind: 'rect', id: 'under', role: 'treatment', x: 0, y: 0, width: 120, height: 120 },
    {
      kind: 'curve',
      id: 'c',
      role: 'ink',
      points: Float64Array.of(5, 110, 40, 10, 60, 90, Number.NaN, 0, 80, 90, 115, 10),
      width: 5,
      halo: true,
    },
  ],
  rects: [
    { kind: 'rect', id: 'a', role: 'treatment', x: 10, y: 10, width: 50, height: 80, opacity: 0.5 },
    { kind: 'rect', id: 'b', role: 'ink', x: 40, y: 30, width: 60, height: 60, hollow: true },
    { kind: 'rect', id: 'c', role: 'ink', x: 70, y: 10, width: 40, height: 60, hollow: true, opacity: 0.4 },
  ],
  paths: [
    { kind: 'path', id: 'a', role: 'ink', d: 'M0,0c20,40 40,-40 60,0', x: 20, y: 30, width: 4 },
    { kind: 'path', id: 'b', role: 'control', d: 'M10,60h80v40z', filled: true },
  ],
  text: [
    { kind: 'rect', id: 'under', role: 'treatment', x: 0, y: 0, width: 60, height: 120 },
    { kind: 'text', id: 'a', role: 'ink', x: 60, y: 30, text: '0.182', anchor: 'middle', size: 'huge', halo: true },
    {
      kind: 'text',
      id: 'b',
      role: 'ink',
      x: 115,
      y: 60,
      text: 'the end',
      anchor: 'end',
      size: 'large',
      weight: 'bold',
    },
    { kind: 'text', id: 'c', role: 'ink', x: 5, y: 90, text: 'start', opacity: 0.6, halo: true, size: 'large' },
  ],
  symbols: [
    { kind: 'symbol', id: 'a', role: 'ink', symbol: 'box', x: 30, y: 30, size: 48 },
    { kind: 'symbol', id: 'b', role: 'ink', symbol: 'box', x: 85, y: 35, size: 24, mirrored: true },
    { kind: 'symbol', id: 'c', role: 'ink', symbol: 'box', x: 60, y: 85, size: 60, opacity: 0.3 },
  ],
  dots: [
    { kind: 'dots', id: 'a', role: 'ink', xs: [10, 30, 50], ys: [20, 40, 60], radius: 9 },
    { kind: 'dots', id: 'b', role: 'control', xs: [70, 90], ys: [20, 40], radius: 9, shape: 'diamond' },
    {
      kind: 'dots',
      id: 'c',
      role: 'treatment',
      xs: [70, 90],
      ys: [80, 100],
      radius: 9,
      shape: 'triangle',
      opacity: 0.5,
    },
  ],
  bundle: [bundle],
  'stale bundle': [{ ...bundle, stale: true }],
};

describe('a scene on a canvas', () => {
  for (const [name, marks] of Object.entries(cases)) {
    it(`looks as the SVG does: ${name}`, async () => {
      const scene = sceneOf(...marks);
      for (const scale of [1, 2]) {
        const painted = pixelsOf(sceneToCanvas(scene, look, { scale }));
        const drawn = await svgPixels(scene, scale);
        expect(inked(drawn), 'there is something to compare').to.be.greaterThan(name === 'lines' ? 0.03 : 0.01);
        expect(difference(painted, drawn), `at ${String(scale)}`).to.be.lessThan(0.004);
      }
    });
  }

  it('leaves the ground out if asked', async () => {
    const scene = sceneOf({
      kind: 'rect',
      id: 'r',
      role: 'treatment',
      x: 10,
      y: 10,
      width: 50,
      height: 50,
      opacity: 0.5,
    });
    const painted = pixelsOf(sceneToCanvas(scene, look, { transparent: true }));
    expect([...painted.data.slice(0, 4)]).to.deep.equal([0, 0, 0, 0]);
    expect(difference(painted, await svgPixels(scene, 1, true))).to.equal(0);
    expect([...pixelsOf(sceneToCanvas(scene, look)).data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
  });

  it('has so many pixels for each px', () => {
    for (const scale of [1, 1.5, 2, 3, 4]) {
      const { width, height } = sceneToCanvas({ ...sceneOf(), width: 300, height: 101 }, look, { scale });
      expect([width, height]).to.deep.equal([Math.round(324 * scale), Math.round(125 * scale)]);
    }
  });

  it('fades what lies over itself as one', () => {
    const scene = sceneOf({
      kind: 'symbol',
      id: 's',
      role: 'ink',
      symbol: 'box',
      x: 60,
      y: 60,
      size: 96,
      opacity: 0.5,
    });
    const layered: Look = {
      ...look,
      symbol: () =>
        ['#000000', '#ffffff'].map((hex) => ({
          d: 'M0,0H24V24H0Z',
          fill: colour(hex),
          stroke: null,
          cap: 'butt',
          join: 'miter',
        })),
    };
    // White over black: nothing of the black may shine through.
    expect(inked(pixelsOf(sceneToCanvas(scene, layered)))).to.equal(0);
  });

  it('paints any scene without complaint', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        sceneToCanvas({ ...scene, width: 100, height: 100 }, look);
      }),
    );
  });
});
