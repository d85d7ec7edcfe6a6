import { quote } from '../contract/problem.js';
import type { Scene } from '../viz/scene.js';
import type { Look } from './look.js';
import { readLook } from './read-look.js';
import { sceneToCanvas, type CanvasOptions } from './scene-to-canvas.js';
import { sceneToSvg, type SvgOptions } from './scene-to-svg.js';

// All that exporting needs is one module to fetch.
export { SavePanel } from './save-panel.js';
export { tableToCsv } from './table-to-csv.js';

const MOST_PIXELS = 4;

/** What an explainer shows: its scene at rest, and where it is drawn. */
export interface Portrait {
  readonly title: string;
  readonly scene: Scene | undefined;
  readonly root: ParentNode;
}

function sceneAndLook({ scene, root }: Portrait): { scene: Scene; look: Look } {
  // An element that never was in a page has no root either.
  const picture = scene && root.querySelector<SVGSVGElement>('svg.picture');
  if (!scene || !picture?.isConnected)
    throw new Error('There is no picture: an explainer draws itself, and has its colours, only while it is in a page.');
  const symbols = scene.marks
    .filter((mark) => mark.kind === 'symbol')
    .map(({ symbol, role }) => ({ name: symbol, role }));
  return { scene, look: readLook(picture, symbols) };
}

/** @throws Error where there is no picture. */
export function portraitSvg(portrait: Portrait, options: Omit<SvgOptions, 'title'>): string {
  const { scene, look } = sceneAndLook(portrait);
  return sceneToSvg(scene, look, { ...options, title: portrait.title });
}

/** @throws RangeError for a scale that is not from 1 to 4; Error where there is no picture, or too large a one. */
export async function portraitPng(portrait: Portrait, options: CanvasOptions): Promise<Blob> {
  const { scale = 1 } = options;
  if (typeof scale !== 'number' || !(scale >= 1 && scale <= MOST_PIXELS))
    throw new RangeError(`scale is a number from 1 to ${String(MOST_PIXELS)}; it was ${quote(scale)}.`);
  const { scene, look } = sceneAndLook(portrait);
  // A face of the page's font that is still on its way would be painted as another one.
  await document.fonts.ready;
  const canvas = sceneToCanvas(scene, look, { ...options, scale });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The picture is too large for this browser to paint: take a smaller scale.');
  return blob;
}
