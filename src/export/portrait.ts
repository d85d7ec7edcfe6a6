import type { Scene, Table } from '../viz/scene.js';
import type { Look } from './look.js';
import { readLook } from './read-look.js';
import { sceneToCanvas, type CanvasOptions } from './scene-to-canvas.js';
import { sceneToSvg, type SvgOptions } from './scene-to-svg.js';
import { tableToCsv } from './table-to-csv.js';

// All that exporting needs is one module to fetch.
export { createPanel } from './save-panel.js';

const MOST_PIXELS = 4;

/** What an explainer shows at one moment, ready to be saved. */
export class Portrait {
  readonly #scene: Scene | undefined;
  readonly #root: ParentNode;
  readonly #title: string;
  readonly #table: Table;

  /** @param root - where the picture is drawn: its colours and its font are asked there */
  constructor(scene: Scene | undefined, root: ParentNode, title: string, table: Table) {
    this.#scene = scene;
    this.#root = root;
    this.#title = title;
    this.#table = table;
  }

  /** @throws Error where there is no picture. */
  toSVG(options?: Omit<SvgOptions, 'title'>): string {
    const { scene, look } = this.#sceneAndLook();
    return sceneToSvg(scene, look, { ...options, title: this.#title });
  }

  /** @throws RangeError for a scale that is not from 1 to 4; Error where there is no picture, or too large a one. */
  async toPNG({ scale = 1, transparent = false }: CanvasOptions = {}): Promise<Blob> {
    if (typeof scale !== 'number' || !(scale >= 1 && scale <= MOST_PIXELS))
      throw new RangeError(`scale is a number from 1 to ${String(MOST_PIXELS)}; it was ${JSON.stringify(scale)}.`);
    const { scene, look } = this.#sceneAndLook();
    // A face of the page's font that is still on its way would be painted as another one.
    await document.fonts.ready;
    const canvas = sceneToCanvas(scene, look, { scale, transparent });
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The picture is too large for this browser to paint: take a smaller scale.');
    return blob;
  }

  toCSV(): string {
    return tableToCsv(this.#table);
  }

  #sceneAndLook(): { scene: Scene; look: Look } {
    const scene = this.#scene;
    // An element that never was in a page has no root either.
    const picture = scene && this.#root.querySelector<SVGSVGElement>('svg.picture');
    if (!scene || !picture?.isConnected)
      throw new Error(
        'There is no picture: an explainer draws itself, and has its colours, only while it is in a page.',
      );
    const symbols = scene.marks
      .filter((mark) => mark.kind === 'symbol')
      .map(({ symbol, role }) => ({ name: symbol, role }));
    return { scene, look: readLook(picture, symbols) };
  }
}
