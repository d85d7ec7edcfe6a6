import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { highlight, type Token } from '../code/highlight.js';
import type { CodeLanguage, Program, Programs } from '../code/program.js';
import { enCode } from '../locales/en-code.js';
import type { Format } from '../locales/format.js';
import { say, type Message } from '../locales/message.js';
import { codeStyles } from '../styles/code.styles.js';
import { isCopied } from './copy-text.js';
import type { Panel, PanelHost, PanelParts } from './panel.js';
import { wear } from './wear.js';

const languages: readonly CodeLanguage[] = ['python', 'r'];

/** A picture that moves is written down when it rests, ms. */
const REST = 150;

type CodeParts = Pick<PanelParts, 'host' | 'programs' | 'format'>;

/** The picture as a program: the language, the text, and a button that copies it. Renewed when the picture changes. */
class CodePanel implements Panel, ReactiveController {
  readonly #host: PanelHost;
  readonly #programs: () => Promise<Programs>;
  readonly #format: () => Format;
  #open = false;
  #language: CodeLanguage = 'python';
  #program: Program | null = null;
  #dataFile: string | null = null;
  /** The data, shown in the program's place where they could not be copied. */
  #data: string | null = null;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest question: answers to earlier ones come too late. */
  #asked = 0;

  constructor({ host, programs, format }: CodeParts) {
    this.#host = host;
    this.#programs = programs;
    this.#format = format;
    wear(host.renderRoot, codeStyles);
    host.addController(this);
  }

  toggled(open: boolean): void {
    this.#open = open;
    if (open) void this.#write();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#open) this.#timer = setTimeout(() => void this.#write(), REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    const asked = (this.#asked += 1);
    let [program, dataFile, said]: [Program | null, string | null, string] = [null, null, ''];
    try {
      const programs = await this.#programs();
      program = programs.in(this.#language);
      dataFile = programs.dataFile;
      if (dataFile) said = this.#say({ key: 'readsFile', values: { file: dataFile } });
    } catch (error) {
      said = this.#say({ key: 'failed', values: { reason: error instanceof Error ? error.message : String(error) } });
    }
    if (asked !== this.#asked) return;
    const isNew = program?.text !== this.#program?.text || dataFile !== this.#dataFile;
    if (!isNew && program !== null && this.#data === null) return;
    [this.#program, this.#dataFile, this.#data, this.#said] = [program, dataFile, null, said];
    this.#host.requestUpdate();
  }

  #say(message: Message<typeof enCode>): string {
    return say(enCode, message, this.#format());
  }

  #button(label: string, onClick: () => void, disabled = false): TemplateResult {
    return html`<button type="button" part="button" ?disabled=${disabled} @click=${onClick}>
      <span>${label}</span>
    </button>`;
  }

  #radio(language: CodeLanguage): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="code-language"
        value=${language}
        .checked=${language === this.#language}
        @change=${this.#choose}
      />${this.#say({ key: language })}</label
    >`;
  }

  get #text(): unknown {
    if (this.#data !== null) return this.#data;
    if (!this.#program) return '';
    const colored = ({ kind, text }: Token): unknown =>
      kind === 'plain' ? text : html`<span class=${kind}>${text}</span>`;
    return highlight(this.#program.text, this.#program.language).map(colored);
  }

  render(): TemplateResult {
    const copy = this.#button(this.#say({ key: 'copy' }), () => void this.#copy(), this.#program === null);
    const copyData = this.#dataFile && this.#button(this.#say({ key: 'copyData' }), () => void this.#copyData());
    const region = this.#say({ key: 'program', values: { language: this.#say({ key: this.#language }) } });
    return html`<div class="code-bar" @keydown=${keepArrows}>
        <fieldset class="languages">
          <legend class="spoken">${this.#say({ key: 'language' })}</legend>
          ${languages.map((language) => this.#radio(language))}
        </fieldset>
        ${copy} ${copyData || nothing}
      </div>
      <p class="code-said" role="status">${this.#said}</p>
      <div class="scroll code-text" tabindex="0" role="region" aria-label=${region}>
        <pre><code>${guard([this.#program, this.#data], () => this.#text)}</code></pre>
      </div>`;
  }

  readonly #choose = (event: Event): void => {
    this.#language = (event.currentTarget as HTMLInputElement).value as CodeLanguage;
    void this.#write();
  };

  async #copy(): Promise<void> {
    if (!this.#program) return;
    this.#data = null;
    const copied = await isCopied(this.#program.text);
    await this.#tell(copied ? this.#say({ key: 'copied' }) : null);
  }

  async #copyData(): Promise<void> {
    const { dataFile, dataCsv } = await this.#programs();
    const data = dataCsv();
    const copied = await isCopied(data);
    if (!copied) this.#data = data;
    await this.#tell(copied ? this.#say({ key: 'copiedData', values: { file: dataFile ?? '' } }) : null);
  }

  /** Where a frame forbids the clipboard (null), the text is selected instead. */
  async #tell(said: string | null): Promise<void> {
    this.#said = said ?? this.#say({ key: 'selected' });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const code = this.#host.renderRoot.querySelector('.code-text code');
    if (said === null && code) getSelection()?.selectAllChildren(code);
  }
}

/** Arrow keys move between the languages; a slide deck around us must not see them. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow') || event.key === ' ') event.stopPropagation();
}

export const createPanel = (parts: CodeParts): Panel => new CodePanel(parts);
