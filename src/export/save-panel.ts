import { html, type TemplateResult } from 'lit';
import { button } from '../chrome/controls.js';
import type { Panel, PanelParts } from '../chrome/panel.js';
import { wear } from '../chrome/wear.js';
import { FileGiver, type TextKind } from './file-giver.js';
import { savePanelStyles } from './save-panel.styles.js';

const textKinds = ['svg', 'csv', 'json'] as const;
const scales = [1, 2, 4] as const;

const about = { svg: 'aboutSvg', csv: 'aboutCsv', json: 'aboutJson' } as const;

/** The files of a picture, for readers. */
class SavePanel implements Panel {
  readonly #giver: FileGiver;

  constructor(parts: PanelParts) {
    this.#giver = new FileGiver(parts);
    wear(parts.host.renderRoot, savePanelStyles);
  }

  toggled(): void {
    this.#giver.release();
  }

  render(): TemplateResult {
    const [asFile, asText] = [this.#giver.say({ key: 'asFile' }), this.#giver.say({ key: 'asText' })];
    return html`<div class="save">
      <div class="row" role="group" aria-label=${asFile}>
        <span class="label">${asFile}</span>
        ${textKinds.map((kind) => this.#textButton(kind, () => void this.#giver.saveText(kind)))}
        ${scales.map((scale) => this.#pngButton(scale))}
      </div>
      <div class="row" role="group" aria-label=${asText}>
        <span class="label">${asText}</span>
        ${textKinds.map((kind) => this.#textButton(kind, () => void this.#giver.showText(kind)))}
      </div>
      ${this.#giver.render()}
    </div>`;
  }

  #textButton(kind: TextKind, onClick: () => void): TemplateResult {
    return button({
      label: this.#giver.say({ key: kind }),
      name: this.#giver.say({ key: about[kind] }),
      onClick,
    });
  }

  #pngButton(scale: number): TemplateResult {
    return button({
      label: this.#giver.say({ key: 'png', values: { scale } }),
      name: this.#giver.say({ key: 'aboutPng', values: { scale } }),
      onClick: () => void this.#giver.savePng(scale),
    });
  }
}

export const createPanel = (parts: PanelParts): Panel => new SavePanel(parts);
