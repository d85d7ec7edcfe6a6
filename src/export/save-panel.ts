import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../chrome/controls.js';
import type { Panel, PanelHost, PanelParts } from '../chrome/panel.js';
import { exportWords } from '../locales/en-export.js';
import type { Format } from '../locales/format.js';
import { say, type Message } from '../locales/message.js';
import { savePanelStyles } from './save-panel.styles.js';

type TextKind = 'svg' | 'csv' | 'json';

const textKinds = ['svg', 'csv', 'json'] as const;
const scales = [1, 2, 4] as const;

const mediaTypes = { svg: 'image/svg+xml', csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

const about = { svg: 'aboutSvg', csv: 'aboutCsv', json: 'aboutJson' } as const;

/** Without this mark a spreadsheet takes the text for one of its own country's, and breaks what is no ASCII. */
const BYTE_ORDER_MARK = '\ufeff';

type SaveParts = Pick<PanelParts, 'host' | 'format'>;

/** The files of a picture, for readers: as downloads, and as text where a page allows none. */
class SavePanel implements Panel, ReactiveController {
  readonly #host: PanelHost;
  readonly #format: () => Format;
  #url: string | undefined;
  #said = '';
  #shown: { readonly file: string; readonly text: string } | undefined;

  constructor({ host, format }: SaveParts) {
    this.#host = host;
    this.#format = format;
    host.addController(this);
    const root = host.renderRoot;
    const { styleSheet } = savePanelStyles;
    if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** What was handed over is the browser's; ours is let go when the panel is closed, or the next file made. */
  toggled(): void {
    this.#release();
  }

  render(): TemplateResult {
    return html`<div class="save">
      <div class="row" role="group" aria-label=${this.#say({ key: 'asFile' })}>
        <span class="label">${this.#say({ key: 'asFile' })}</span>
        ${textKinds.map((kind) => this.#fileButton(kind))} ${scales.map((scale) => this.#pngButton(scale))}
      </div>
      <div class="row" role="group" aria-label=${this.#say({ key: 'asText' })}>
        <span class="label">${this.#say({ key: 'asText' })}</span>
        ${textKinds.map((kind) =>
          button({
            label: this.#say({ key: kind }),
            name: this.#say({ key: about[kind] }),
            onClick: () => void this.#show(kind),
          }),
        )}
      </div>
      <p role="status">${this.#said}</p>
      ${this.#shown ? this.#textArea(this.#shown) : nothing}
    </div>`;
  }

  #say(message: Message<typeof exportWords>): string {
    return say(exportWords, message, this.#format());
  }

  #fileButton(kind: TextKind): TemplateResult {
    return button({
      label: this.#say({ key: kind }),
      name: this.#say({ key: about[kind] }),
      onClick: () => void this.#saveText(kind),
    });
  }

  #pngButton(scale: number): TemplateResult {
    return button({
      label: this.#say({ key: 'png', values: { scale } }),
      name: this.#say({ key: 'aboutPng', values: { scale } }),
      onClick: () => void this.#savePng(scale),
    });
  }

  #textArea({ file, text }: { file: string; text: string }): TemplateResult {
    return html`<label class="text"
      ><span class="label">${this.#say({ key: 'textOf', values: { file } })}</span>
      <textarea readonly spellcheck="false" .value=${text} @keydown=${this.#keepKeys}></textarea>
    </label>`;
  }

  /** A slide deck around us must not turn the page while somebody moves through the text. */
  readonly #keepKeys = (event: KeyboardEvent): void => {
    event.stopPropagation();
  };

  #fileName(ending: string): string {
    const { localName, state } = this.#host;
    return `${[localName, state['step']].filter(Boolean).join('-')}${ending}`;
  }

  async #textOf(kind: TextKind): Promise<string> {
    if (kind === 'json') return JSON.stringify(this.#host, null, 2);
    return kind === 'svg' ? this.#host.toSVG() : this.#host.toCSV();
  }

  async #saveText(kind: TextKind): Promise<void> {
    const file = this.#fileName(`.${kind}`);
    await this.#try(file, async () => {
      const text = await this.#textOf(kind);
      this.#shown = undefined;
      try {
        this.#hand(new Blob([kind === 'csv' ? BYTE_ORDER_MARK : '', text], { type: mediaTypes[kind] }), file);
        this.#said = this.#say({ key: 'given', values: { file } });
      } catch {
        await this.#show(kind);
      }
    });
  }

  async #savePng(scale: number): Promise<void> {
    const file = this.#fileName(scale === 1 ? '.png' : `-${String(scale)}x.png`);
    await this.#try(file, async () => {
      this.#hand(await this.#host.toPNG({ scale }), file);
      this.#shown = undefined;
      this.#said = this.#say({ key: 'givenPicture', values: { file } });
    });
  }

  async #show(kind: TextKind): Promise<void> {
    const file = this.#fileName(`.${kind}`);
    await this.#try(file, async () => {
      this.#shown = { file, text: await this.#textOf(kind) };
      this.#said = '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const area = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.save textarea');
      area?.focus();
      area?.select();
    });
  }

  /** Makes a file, and says so where it cannot be made. */
  async #try(file: string, make: () => Promise<void>): Promise<void> {
    try {
      await make();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#said = this.#say({ key: 'failed', values: { file, reason } });
    }
    this.#host.requestUpdate();
  }

  #hand(blob: Blob, file: string): void {
    this.#release();
    this.#url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = file;
    link.click();
  }

  #release(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }
}

export const createPanel = (parts: SaveParts): Panel => new SavePanel(parts);
