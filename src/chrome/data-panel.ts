import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { settleTable } from '../contract/data/cells.js';
import { columnNames, columnsFor, findColumns, widthOf } from '../contract/data/columns.js';
import type { DataForm, Wanted } from '../contract/data/form.js';
import { frozen } from '../contract/data/frozen.js';
import { MAX_BYTES, MAX_ROWS, type RawTable } from '../contract/data/raw-table.js';
import { wantedColumns } from '../contract/data/wanted-columns.js';
import { checkSize, readBytes, readText } from '../contract/data/text-file.js';
import { bad, quote, type Outcome, type Problem } from '../contract/problem.js';
import { lateWords } from '../controllers/language.js';
import { dataWords } from '../locales/en-data.js';
import type { Format } from '../locales/format.js';
import { say, type Message } from '../locales/message.js';
import { dataStyles } from '../styles/data.styles.js';
import { button, select } from './controls.js';
import { FileOver } from './file-over.js';
import type { DataDesk, Panel, PanelHost, PanelParts } from './panel.js';

/** Files that a dialogue offers first; what is in them decides. */
const ACCEPTED = '.csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json';

/** A table that a reader brought, and which of its columns are read. */
interface Brought {
  /** Of the file; null for what was pasted. */
  readonly name: string | null;
  readonly table: RawTable;
  readonly form: DataForm;
  /** By role. */
  readonly columns: Readonly<Record<string, number>>;
}

interface Tried {
  readonly brought: Brought | null;
  readonly problems: readonly Problem[];
}

const problemOf = (refused: Extract<Outcome<never>, { ok: false }>): readonly Problem[] => {
  const of = (message: Problem['message'], severity: Problem['severity']): Problem => ({
    source: 'reader',
    severity,
    message,
  });
  return [of(refused.message, 'error'), ...(refused.also ? [of(refused.also, 'notice')] : [])];
};

const unreadable = (error: unknown): Outcome<never> =>
  bad({ key: 'notReadable', values: { reason: quote(error instanceof Error ? error.message : error) } });

/** Refused before it is read, if it is too large. */
async function readFile(file: File): Promise<Outcome<RawTable>> {
  const size = checkSize(file.size);
  return size.ok ? readBytes(new Uint8Array(await file.arrayBuffer()), file) : size;
}

/** The columns of a table that a reader brought: those that the page names, if it has them, else the likeliest. */
function columnsOf(table: RawTable, form: DataForm, wanted: Wanted): Brought['columns'] {
  const asNamed = findColumns({ ...table, wanted }, form.roles);
  const found = asNamed.ok ? asNamed : findColumns({ ...table, wanted: {} }, form.roles);
  return Object.fromEntries(Object.keys(form.roles).map((role, i) => [role, (found.ok ? found.value[i] : i) ?? i]));
}

/** The reader's own data: a file, dropped or chosen, or a pasted table; and which of its columns are read. */
class DataPanel implements Panel, ReactiveController {
  readonly #host: PanelHost;
  readonly #desk: DataDesk;
  readonly #format: () => Format;
  readonly #over: FileOver;
  #form: DataForm | undefined;
  #text = '';
  /** What is being read, as it is called. */
  #reading: string | undefined;
  /** The latest thing brought: what was read before it comes too late. */
  #asked = 0;
  /** What each of the tables that were on screen came from, so that undo finds it again. */
  readonly #known = new WeakMap<object, Tried>();
  /** What was refused last, and over which data. */
  #refused: (Tried & { readonly over: object | null }) | undefined;

  constructor({ host, desk, format }: PanelParts) {
    this.#host = host;
    this.#desk = desk;
    this.#format = format;
    this.#over = new FileOver(host.renderRoot, () => this.#say({ key: 'letGo' }));
    const { styleSheet } = dataStyles;
    const root = host.renderRoot;
    if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.addController(this);
    void this.#fetchForm();
  }

  hostDisconnected(): void {
    this.#asked += 1;
    this.#reading = undefined;
    this.#over.end();
  }

  toggled(open: boolean): void {
    if (open) void this.#fetchForm();
  }

  dragged(event: DragEvent, files: readonly File[]): void {
    if (!this.#desk.mayChangeData()) {
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      return;
    }
    this.#over.follow(event);
    if (event.type === 'drop') void this.#drop(files);
  }

  render(): TemplateResult {
    if (!this.#desk.mayChangeData()) return html`<p class="bring">${this.#say({ key: 'fixed' })}</p>`;
    const limits = { bytes: MAX_BYTES, rows: MAX_ROWS };
    const words = this.#form?.words(this.#format());
    return html`<div class="bring">
      <p>${words?.needs}</p>
      <div class="drop">
        <label class="file" @keydown=${keepKeys}
          ><span>${this.#say({ key: 'chooseFile' })}</span
          ><input type="file" accept=${ACCEPTED} @change=${this.#choose}
        /></label>
        <span>${this.#say({ key: 'orDrop' })}</span>
      </div>
      <label class="text" @keydown=${keepKeys}
        ><span class="label">${this.#say({ key: 'paste' })}</span>
        <textarea
          rows=${Math.max(6, (words?.example.trim() ?? '').split('\n').length)}
          spellcheck="false"
          autocomplete="off"
          placeholder=${words?.example ?? ''}
          .value=${live(this.#text)}
          @input=${this.#type}
        ></textarea>
      </label>
      <div class="row">
        ${button({ label: this.#say({ key: 'use' }), disabled: this.#text.trim() === '', primary: true, onClick: this.#use })}
        ${button({ label: this.#say({ key: 'fillIn' }), disabled: this.#text !== '', onClick: this.#fillIn })}
        ${this.#backButton()}
      </div>
      <div class="found" role="status">${this.#found()}</div>
      ${this.#selects()}
      <p class="limits">${this.#say({ key: 'limits', values: limits })}</p>
    </div>`;
  }

  #say(message: Message<typeof dataWords>): string {
    return say(dataWords, message, this.#format());
  }

  /** What was brought last: refused over the data on screen, or on screen. */
  get #tried(): Tried | undefined {
    const data = this.#desk.now().data;
    if (this.#refused?.over === data) return this.#refused;
    return data ? this.#known.get(data) : undefined;
  }

  #backButton(): unknown {
    const pageData = this.#desk.page().data;
    if (this.#desk.now().data === pageData) return nothing;
    return button({
      label: this.#say({ key: pageData ? 'backToPage' : 'backToBuiltIn' }),
      onClick: () => {
        this.#asked += 1;
        this.#reading = undefined;
        this.#refused = undefined;
        this.#desk.tell([]);
        this.#show(pageData);
      },
    });
  }

  #found(): unknown {
    if (this.#reading !== undefined)
      return html`<p>${this.#say({ key: 'reading', values: { name: this.#reading } })}</p>`;
    // Where the columns can be chosen, the fields say which ones are read.
    const problems = (this.#tried?.problems ?? []).filter(({ message }) => message.key !== 'columnsRead');
    const said = problems.map((problem) => html`<p class=${problem.severity}>${this.#desk.say(problem)}</p>`);
    return [this.#onScreen(), ...said];
  }

  #onScreen(): unknown {
    const data = this.#desk.now().data;
    if (!data || data === this.#desk.page().data) return nothing;
    const known = this.#known.get(data)?.brought;
    const rows = Object.values(data).map((column: unknown) => (Array.isArray(column) ? column.length : 0))[0] ?? 0;
    const said = !known
      ? this.#say({ key: 'changedOnScreen' })
      : known.name === null
        ? this.#say({ key: 'pastedOnScreen', values: { rows } })
        : this.#say({ key: 'onScreen', values: { name: known.name, rows } });
    return html`<p class="taken">${said}</p>`;
  }

  /** One for each role, if there is a choice. */
  #selects(): unknown {
    const brought = this.#tried?.brought;
    if (!brought) return nothing;
    const { table, form, columns } = brought;
    const choices = Object.entries(form.roles).map(([role, kind]) => ({ role, options: columnsFor(table, kind) }));
    if (widthOf(table) < 2 || choices.every(({ options }) => options.length < 2)) return nothing;
    const names = columnNames(table);
    const label = (index: number): string =>
      table.header?.[index]
        ? (names[index] as string)
        : this.#say({ key: 'place', values: { place: String(index + 1) } });
    return html`<div class="row">
      ${choices.map(({ role, options }) => {
        const now = columns[role] as number;
        const offered = options.includes(now) ? options : [...options, now].sort((a, b) => a - b);
        return select({
          name: `${role}-column`,
          label: this.#say({ key: 'columnFor', values: { role: form.words(this.#format()).names[role] ?? role } }),
          value: String(now),
          options: offered.map((index) => ({ value: String(index), label: label(index) })),
          onChange: (value) => {
            this.#readBy(brought, role, Number(value));
          },
        });
      })}
    </div>`;
  }

  async #fetchForm(): Promise<DataForm | null> {
    try {
      this.#form = await this.#desk.form();
      await lateWords();
      this.#host.requestUpdate();
      return this.#form;
    } catch (error) {
      this.#refuse(null, unreadable(error));
      return null;
    }
  }

  readonly #type = (event: Event): void => {
    this.#text = (event.currentTarget as HTMLTextAreaElement).value;
    this.#host.requestUpdate();
  };

  readonly #fillIn = (): void => {
    this.#text = this.#form?.words(this.#format()).example ?? '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.bring textarea')?.focus();
    });
  };

  readonly #use = (): void => {
    const text = this.#text;
    const size = checkSize(new Blob([text]).size);
    void this.#bring(null, () => Promise.resolve(size.ok ? readText(text) : size));
  };

  readonly #choose = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) void this.#bring(file.name, () => readFile(file));
    // The same file, changed meanwhile, can be chosen again.
    field.value = '';
  };

  async #drop(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const root = this.#host.renderRoot;
    const details = root.querySelector<HTMLDetailsElement>('details[part=data]');
    if (details) details.open = true;
    await (files.length === 1
      ? this.#bring(file.name, () => readFile(file))
      : this.#bring(file.name, () => Promise.resolve(bad({ key: 'severalFiles', values: { count: files.length } }))));
    await this.#host.updateComplete;
    if (this.#refused) root.querySelector('.found')?.scrollIntoView({ block: 'nearest' });
  }

  /** Reads what a reader brought, and shows it, or says why not. */
  async #bring(name: string | null, read: () => Promise<Outcome<RawTable>>): Promise<void> {
    if (!this.#desk.mayChangeData()) return;
    const asked = (this.#asked += 1);
    this.#reading = name ?? this.#say({ key: 'pasted' });
    this.#refused = undefined;
    this.#desk.tell([]);
    this.#host.requestUpdate();
    const [raw, form] = await Promise.all([read().catch(unreadable), this.#fetchForm()]);
    if (asked !== this.#asked) return;
    this.#reading = undefined;
    this.#host.requestUpdate();
    if (!form) return;
    const wanted = wantedColumns(this.#host);
    const table = raw.ok ? settleTable({ ...raw.value, wanted }) : raw;
    if (!table.ok) this.#refuse(null, table);
    else this.#take({ name, table: table.value, form, columns: columnsOf(table.value, form, wanted) });
  }

  /** Reads the same table by another column. A column that played another role changes places with it. */
  #readBy(brought: Brought, role: string, column: number): void {
    const before = brought.columns[role] as number;
    const columns = Object.fromEntries(
      Object.entries(brought.columns).map(([each, index]) => [
        each,
        each === role ? column : index === column ? before : index,
      ]),
    );
    this.#take({ ...brought, columns });
  }

  #take(brought: Brought): void {
    if (!this.#desk.mayChangeData()) return;
    let read: ReturnType<DataForm['read']>;
    try {
      read = brought.form.read({ ...brought.table, wanted: brought.columns });
    } catch (error) {
      read = unreadable(error);
    }
    if (!read.ok) {
      this.#refuse(brought, read);
      return;
    }
    const { data, notes } = read.value;
    const problems = notes.map((note) => ({ source: 'reader', ...note }));
    this.#refused = undefined;
    this.#known.set(data, { brought, problems });
    this.#desk.tell(problems);
    this.#show(frozen(data));
  }

  /** Shows what the reader brought; or the page's data again, with what the page set along with them. */
  #show(data: object | null): void {
    const page = this.#desk.page();
    const besides = this.#desk.following(data);
    const asSet = Object.fromEntries(Object.keys(besides).map((name) => [name, page.values[name]]));
    this.#desk.inputs.overtake();
    this.#desk.choose(data === page.data ? asSet : besides, data);
    if (data === page.data) this.#desk.inputs.resume();
  }

  #refuse(brought: Brought | null, refused: Outcome<never>): void {
    if (refused.ok) return;
    const problems = problemOf(refused);
    this.#refused = { brought, problems, over: this.#desk.now().data };
    this.#desk.tell(problems);
    this.#host.requestUpdate();
  }
}

/** A slide deck around us must not turn the page while somebody types; the undo of a text is its own. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

export const createPanel = (parts: PanelParts): Panel => new DataPanel(parts);
