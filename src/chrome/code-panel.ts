import { html, nothing, render, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { live } from 'lit/directives/live.js';
import { highlight, type Token } from '../code/highlight.js';
import type { CodeLanguage, Program, Programs } from '../code/program.js';
import { enCode } from '../locales/en-code.js';
import type { Format } from '../locales/format.js';
import { say, type Message } from '../locales/message.js';
import { codeStyles } from '../styles/code.styles.js';
import { button } from './controls.js';

interface Parts {
  readonly host: ReactiveControllerHost;
  /** Folded away until the reader opens it; the panel fills the last thing in it. */
  readonly details: HTMLDetailsElement;
  readonly programs: () => Promise<Programs>;
  readonly format: Format;
}

const languages: readonly CodeLanguage[] = ['python', 'r'];

/** A picture that moves is written down when it rests, ms. */
const REST = 150;

const colored = ({ kind, text }: Token): unknown =>
  kind === 'plain' ? text : html`<span class=${kind}>${text}</span>`;

/** The picture as a program: the language, the text, and a button that copies it. Renewed when the picture changes. */
class CodePanel implements ReactiveController {
  readonly #parts: Parts;
  #language: CodeLanguage = 'python';
  #program: Program | null = null;
  #dataFile: string | null = null;
  /** The data, shown in the program's place where they could not be copied. */
  #data: string | null = null;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest question: answers to earlier ones come too late. */
  #asked = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    wear(parts.details.getRootNode(), codeStyles);
    parts.host.addController(this);
  }

  /** The reader opened it. */
  open(): void {
    void this.#write();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#parts.details.open) this.#timer = setTimeout(() => void this.#write(), REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    const asked = (this.#asked += 1);
    let [program, dataFile, said]: [Program | null, string | null, string] = [null, null, ''];
    try {
      const programs = await this.#parts.programs();
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
    this.#render();
  }

  #say(message: Message<typeof enCode>): string {
    return say(enCode, message, this.#parts.format);
  }

  get #place(): HTMLElement {
    return this.#parts.details.lastElementChild as HTMLElement;
  }

  #render(): void {
    const program = this.#program;
    render(
      html`<div class="code-bar" @keydown=${keepArrows}>
          <fieldset class="languages">
            <legend class="spoken">${this.#say({ key: 'language' })}</legend>
            ${languages.map(
              (language) =>
                html`<label
                  ><input
                    type="radio"
                    name="code-language"
                    value=${language}
                    .checked=${live(language === this.#language)}
                    @change=${this.#choose}
                  />${this.#say({ key: language })}</label
                >`,
            )}
          </fieldset>
          ${button({ label: this.#say({ key: 'copy' }), onClick: () => void this.#copy(), disabled: program === null })}
          ${this.#dataFile ? button({ label: this.#say({ key: 'copyData' }), onClick: () => void this.#copyData() }) : nothing}
        </div>
        <p class="code-said" role="status">${this.#said}</p>
        <div
          class="scroll code-text"
          tabindex="0"
          role="region"
          aria-label=${this.#say({ key: 'program', values: { language: this.#say({ key: this.#language }) } })}
        >
          <pre><code>${this.#data ?? (program ? highlight(program.text, program.language).map(colored) : nothing)}</code></pre>
        </div>`,
      this.#place,
    );
  }

  readonly #choose = (event: Event): void => {
    this.#language = (event.currentTarget as HTMLInputElement).value as CodeLanguage;
    void this.#write();
  };

  async #copy(): Promise<void> {
    if (!this.#program) return;
    this.#data = null;
    const copied = await isCopied(this.#program.text);
    this.#tell(copied ? this.#say({ key: 'copied' }) : null);
  }

  async #copyData(): Promise<void> {
    const { dataFile, dataCsv } = await this.#parts.programs();
    const data = dataCsv();
    const copied = await isCopied(data);
    if (!copied) this.#data = data;
    this.#tell(copied ? this.#say({ key: 'copiedData', values: { file: dataFile ?? '' } }) : null);
  }

  /** Where a frame forbids the clipboard (null), the text is selected instead. */
  #tell(said: string | null): void {
    this.#said = said ?? this.#say({ key: 'selected' });
    this.#render();
    const code = this.#place.querySelector('code');
    if (said === null && code) getSelection()?.selectAllChildren(code);
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Arrow keys move between the languages; a slide deck around us must not see them. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow') || event.key === ' ') event.stopPropagation();
}

function wear(root: Node, { styleSheet }: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

const panels = new WeakMap<HTMLDetailsElement, CodePanel>();

/** Fills the folded panel when it is first opened, and renews it each time. */
export function codePanel(parts: Parts): void {
  const { details } = parts;
  if (!details.open) return;
  const panel = panels.get(details) ?? new CodePanel(parts);
  panels.set(details, panel);
  panel.open();
}
