import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { PanelHost, PanelParts } from '../chrome/panel.js';
import { exportWords } from '../locales/en-export.js';
import { say, type Message } from '../locales/message.js';

export type TextKind = 'svg' | 'csv' | 'json';

const mediaTypes = { svg: 'image/svg+xml', csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Without this mark a spreadsheet takes the text for one of its own country's, and breaks what is no ASCII. */
const BYTE_ORDER_MARK = '\ufeff';

/** Gives readers the files of an explainer: as downloads, and as selected text where a page allows none. Says what it did. */
export class FileGiver implements ReactiveController {
  readonly #host: PanelHost;
  readonly #format: PanelParts['format'];
  readonly #area = createRef<HTMLTextAreaElement>();
  #url: string | undefined;
  #said = '';
  #shown: { readonly file: string; readonly text: string } | undefined;

  constructor({ host, format }: Pick<PanelParts, 'host' | 'format'>) {
    this.#host = host;
    this.#format = format;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.release();
  }

  /** What was handed over is the browser's; ours is let go when its panel is closed, or the next file made. */
  release(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }

  say(message: Message<typeof exportWords>): string {
    return say(exportWords, message, this.#format());
  }

  /** What was done, and the text where one is shown. */
  render(): TemplateResult {
    return html`<p role="status">${this.#said}</p>
      ${this.#shown ? this.#textArea(this.#shown) : nothing}`;
  }

  async saveText(kind: TextKind): Promise<void> {
    const file = this.#fileName(`.${kind}`);
    await this.#try(file, async () => {
      const text = await this.#textOf(kind);
      this.#shown = undefined;
      try {
        this.#hand(new Blob([kind === 'csv' ? BYTE_ORDER_MARK : '', text], { type: mediaTypes[kind] }), file);
        this.#said = this.say({ key: 'given', values: { file } });
      } catch {
        await this.showText(kind);
      }
    });
  }

  async savePng(scale: number): Promise<void> {
    const file = this.#fileName(scale === 1 ? '.png' : `-${String(scale)}x.png`);
    await this.#try(file, async () => {
      this.#hand(await this.#host.toPNG({ scale }), file);
      this.#shown = undefined;
      this.#said = this.say({ key: 'givenPicture', values: { file } });
    });
  }

  async showText(kind: TextKind): Promise<void> {
    const file = this.#fileName(`.${kind}`);
    await this.#try(file, async () => {
      this.#shown = { file, text: await this.#textOf(kind) };
      this.#said = '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#area.value?.focus();
      this.#area.value?.select();
    });
  }

  #textArea({ file, text }: { file: string; text: string }): TemplateResult {
    return html`<label class="text"
      ><span class="label">${this.say({ key: 'textOf', values: { file } })}</span>
      <textarea ${ref(this.#area)} readonly spellcheck="false" .value=${text} @keydown=${this.#keepKeys}></textarea>
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

  /** Makes a file, and says so where it cannot be made. */
  async #try(file: string, make: () => Promise<void>): Promise<void> {
    try {
      await make();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#said = this.say({ key: 'failed', values: { file, reason } });
    }
    this.#host.requestUpdate();
  }

  #hand(blob: Blob, file: string): void {
    this.release();
    this.#url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = this.#url;
    link.download = file;
    link.click();
  }
}
