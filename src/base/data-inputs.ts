import type { DataForm } from '../contract/data/form.js';
import type { RawTable } from '../contract/data/raw-table.js';
import { quote, type Outcome, type Problem } from '../contract/problem.js';
import type { Read } from './own-data.js';
import { findChildData } from './child-data.js';

/** Ways for data to come; a state brings settings too, so its data have a place of their own. */
const inputs = ['data', 'src', 'state data'] as const;
type Input = (typeof inputs)[number];

type Table = () => Promise<Outcome<RawTable>>;

/** What a page gave, by which input. */
interface Given {
  readonly input: Input;
  readonly table: Table;
}

export interface DataHost {
  readonly element: HTMLElement;
  /** Fetches what reads tables for this explainer. */
  readonly form: () => Promise<DataForm>;
  /** Data that were read without fault, or null to go back to simulated ones. */
  readonly accept: (data: object | null) => void;
  readonly setProblems: (input: Input, problems: readonly Problem[]) => void;
  /** Reading or loading began or ended. */
  readonly changed: () => void;
}

/**
 * The reader's own data, by whichever way they come: a property, an address, a state, or what stands inside the tag. What reads
 * them is fetched with the first data, so reading takes a moment; what came last counts, whenever it is read.
 */
export class DataInputs {
  readonly #host: DataHost;
  #reading: Promise<void> | undefined;
  #loading: AbortController | undefined;
  /** The address that was asked for last. */
  #address: string | undefined;
  /** The element was taken out while it loaded. */
  #interrupted = false;
  /** Which input the data in force came by. */
  #from: Input | null = null;
  /** What was read last inside the tag. */
  #childKey: string | undefined;
  #children: MutationObserver | undefined;
  /** What the page gave last: it may name other columns of it. */
  #given: Given | undefined;
  /** The reader brought data while a file was on its way. */
  #overtaken = false;

  constructor(host: DataHost) {
    this.#host = host;
  }

  /** Settles when data that are here have been read. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Data are on their way from an address. */
  get loading(): boolean {
    return this.#loading !== undefined;
  }

  /** The element stands in a page. @param taken - whether it has data already: those count for more than the page's source */
  connect(src: string | undefined, taken: boolean): void {
    this.#children = new MutationObserver(() => {
      this.#readChild(true);
    });
    this.#children.observe(this.#host.element, { childList: true, subtree: true, characterData: true });
    this.#readChild(!taken && this.#reading === undefined);
    // Now, and not with the first update: a file takes its time.
    if (this.#interrupted || src !== this.#address) void this.#load(src);
  }

  disconnect(): void {
    this.#children?.disconnect();
    this.#interrupted = this.#loading !== undefined;
    this.#stopLoading();
  }

  /** Takes what a page or a state set; null and undefined go back to simulated data. */
  take(input: Exclude<Input, 'src'>, value: unknown): void {
    this.#stopLoading();
    this.#overtaken = false;
    if (value === null || value === undefined) this.#dropInTurn();
    else this.#read({ input, table: async () => (await import('./own-data.js')).readInput(value) });
  }

  /** The page names other columns now: what it gave is read again by them. */
  columnsSet(): void {
    if (this.#given) this.#read(this.#given);
  }

  /** Asks for the file again. */
  retry(): void {
    void this.#load(this.#address);
  }

  /** The reader brought data: what the page said of its own is over, and a file that is on its way comes too late. */
  overtake(): void {
    this.#overtaken ||= this.loading;
    this.#stopLoading();
    this.#clear();
  }

  /** The reader goes back to the page's data: a file that was overtaken is fetched after all. */
  resume(): void {
    if (this.#overtaken) this.retry();
  }

  /** The address was set: a new one is fetched; without one, what came from one goes. */
  addressSet(src: string | undefined): void {
    if (src !== this.#address) void this.#load(src);
  }

  async #load(src: string | undefined): Promise<void> {
    this.#stopLoading();
    this.#address = src;
    this.#interrupted = this.#overtaken = false;
    if (!src) {
      this.#host.setProblems('src', []);
      if (this.#from === 'src') this.#dropInTurn();
      return;
    }
    // The columns that are named now may be those of the file to come.
    this.#given = undefined;
    const loading = new AbortController();
    this.#loading = loading;
    this.#host.changed();
    const { element } = this.#host;
    const table = await import('./own-data.js').then(
      (reader) => reader.load(src, element.baseURI, loading.signal),
      notReadable,
    );
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    this.#read({ input: 'src', table: () => Promise.resolve(table) });
  }

  #readChild(take: boolean): void {
    const found = findChildData(this.#host.element);
    if (!found || found.key === this.#childKey) return;
    const isNew = take || this.#childKey !== undefined;
    this.#childKey = found.key;
    if (isNew) this.#read({ input: 'data', table: async () => found.read(await import('./own-data.js')) });
  }

  #read(given: Given): void {
    // A state holds columns that were read already, by whatever names.
    this.#given = given.input === 'state data' ? undefined : given;
    this.inTurn(async () => {
      this.#settle(given.input, await this.#columns(given));
    });
  }

  /** Works one after the other, in the order they came: bad data leave in force what was set before them. */
  inTurn(work: () => void | Promise<void>): void {
    const reading = Promise.resolve(this.#reading)
      .then(work)
      .then(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
    this.#reading = reading;
    this.#host.changed();
  }

  /** Whatever goes wrong on the way, in a getter of the page's too, is a message. */
  async #columns({ input, table }: Given): Promise<Read> {
    try {
      const { readTable } = await import('./own-data.js');
      return readTable(await table(), await this.#host.form(), input !== 'state data' && this.#host.element);
    } catch (error) {
      return { data: null, problems: [{ severity: 'error', message: notReadable(error).message }] };
    }
  }

  #settle(input: Input, { data, problems }: Read): void {
    const source = input === 'state data' ? 'state' : input;
    if (data) this.#clear();
    this.#host.setProblems(
      input,
      problems.map((problem) => ({ source, ...problem })),
    );
    if (!data) return;
    this.#from = input;
    this.#host.accept(data);
  }

  #clear(): void {
    for (const input of inputs) this.#host.setProblems(input, []);
  }

  #dropInTurn(): void {
    if (!this.#reading) this.#drop();
    else
      this.inTurn(() => {
        this.#drop();
      });
  }

  /** Back to simulated data. */
  #drop(): void {
    this.#clear();
    this.#from = null;
    this.#given = undefined;
    this.#host.accept(null);
  }

  #stopLoading(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }
}

function notReadable(error: unknown): Extract<Outcome<never>, { ok: false }> {
  const reason = quote(error instanceof Error ? error.message : error);
  return { ok: false, message: { key: 'notReadable', values: { reason } } };
}
