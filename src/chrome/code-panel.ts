import type { html as litHtml, ReactiveController, ReactiveControllerHost, render as litRender } from 'lit';
import { highlight, type Token } from '../code/highlight.js';
import type { CodeLanguage, Program, Programs } from '../code/program.js';
import { enCode } from '../locales/en-code.js';
import type { Format } from '../locales/format.js';
import type { Message, say as sayMessage } from '../locales/message.js';
import { codeSheet } from '../styles/code.styles.js';

/**
 * What the frame has loaded already. If this module, which comes late to every explainer, imported it, the bundler would cut
 * what they all load at first into more files.
 */
interface Loaded {
  readonly html: typeof litHtml;
  readonly render: typeof litRender;
  readonly say: typeof sayMessage;
  readonly format: Format;
}

const languages: readonly CodeLanguage[] = ['python', 'r'];

/** A picture that moves is written down when it rests, ms. */
const REST = 150;

/** The picture as a program: the language, the text, and a button that copies it. Renewed when the picture changes. */
class CodePanel implements ReactiveController {
  #language: CodeLanguage = 'python';
  #program: Program | null = null;
  #dataFile: string | null = null;
  /** The data, shown in the program's place where they could not be copied. */
  #data: string | null = null;
  #said = '';
  readonly #place = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest question: answers to earlier ones come too late. */
  #asked = 0;

  constructor(
    host: ReactiveControllerHost,
    readonly details: HTMLDetailsElement,
    readonly programs: () => Promise<Programs>,
    readonly loaded: Loaded,
  ) {
    wear(details.getRootNode());
    details.append(this.#place);
    host.addController(this);
  }

  /** The reader opened it. */
  open(): void {
    void this.#write();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.details.open) this.#timer = setTimeout(() => void this.#write(), REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    const asked = (this.#asked += 1);
    let [program, dataFile, said]: [Program | null, string | null, string] = [null, null, ''];
    try {
      const programs = await this.programs();
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
    return this.loaded.say(enCode, message, this.loaded.format);
  }

  #button(label: string, onClick: () => void, disabled = false): unknown {
    const { html } = this.loaded;
    return html`<button type="button" part="button" ?disabled=${disabled} @click=${onClick}>
      <span>${label}</span>
    </button>`;
  }

  #radio(language: CodeLanguage): unknown {
    const { html } = this.loaded;
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
    const { html } = this.loaded;
    if (this.#data !== null) return this.#data;
    if (!this.#program) return '';
    const colored = ({ kind, text }: Token): unknown =>
      kind === 'plain' ? text : html`<span class=${kind}>${text}</span>`;
    return highlight(this.#program.text, this.#program.language).map(colored);
  }

  #render(): void {
    const { html, render } = this.loaded;
    const copy = this.#button(this.#say({ key: 'copy' }), () => void this.#copy(), this.#program === null);
    const copyData = this.#dataFile && this.#button(this.#say({ key: 'copyData' }), () => void this.#copyData());
    const region = this.#say({ key: 'program', values: { language: this.#say({ key: this.#language }) } });
    render(
      html`<div class="code-bar" @keydown=${keepArrows}>
          <fieldset class="languages">
            <legend class="spoken">${this.#say({ key: 'language' })}</legend>
            ${languages.map((language) => this.#radio(language))}
          </fieldset>
          ${copy} ${copyData}
        </div>
        <p class="code-said" role="status">${this.#said}</p>
        <div class="scroll code-text" tabindex="0" role="region" aria-label=${region}>
          <pre><code>${this.#text}</code></pre>
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
    const { dataFile, dataCsv } = await this.programs();
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

function wear(root: Node): void {
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(codeSheet())) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, codeSheet()];
}

const panels = new WeakMap<HTMLDetailsElement, CodePanel>();

/**
 * Fills the folded panel when it is first opened, and renews it each time.
 *
 * @param details - what was opened or closed
 */
export function codePanel(
  host: ReactiveControllerHost,
  details: HTMLDetailsElement,
  programs: () => Promise<Programs>,
  loaded: Loaded,
): void {
  if (!details.open) return;
  const panel = panels.get(details) ?? new CodePanel(host, details, programs, loaded);
  panels.set(details, panel);
  panel.open();
}
