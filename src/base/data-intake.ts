import type { RawTable } from '../contract/data/raw-table.js';
import type { Outcome } from '../contract/problem.js';
import type { ChildData } from './child-data.js';
import { clearProblems, notReadable, type DataHost, type Input, type Turns } from './data-host.js';
import * as reader from './own-data.js';

type Table = () => Outcome<RawTable>;

/** What a page gave, by which input. */
interface Given {
  readonly input: Input;
  readonly table: Table;
}

/** Takes data in, whichever way they come: fetched with the first of them. */
export class DataIntake {
  readonly #host: DataHost;
  readonly #turns: Turns;
  #loading: AbortController | undefined;
  /** The element was taken out while it loaded. */
  #interrupted = false;
  /** Which input the data in force came by. */
  #from: Input | null = null;
  /** What the page gave last: it may name other columns of it. */
  #given: Given | undefined;
  /** The reader brought data while a file was on its way. */
  #overtaken = false;

  constructor(host: DataHost, turns: Turns) {
    this.#host = host;
    this.#turns = turns;
  }

  get loading(): boolean {
    return this.#loading !== undefined;
  }

  /** The element was taken out of its page. */
  interrupt(): void {
    this.#interrupted = this.loading;
    this.#stopLoading();
  }

  /** The file that it was fetching then is still to be had. */
  get isInterrupted(): boolean {
    return this.#interrupted;
  }

  take(input: Exclude<Input, 'src'>, value: unknown): void {
    this.#stopLoading();
    this.#overtaken = false;
    if (value === null || value === undefined) this.#dropInTurn();
    else this.#read({ input, table: () => reader.readInput(value) });
  }

  readInside(found: ChildData): void {
    this.#read({ input: 'data', table: () => found.read(reader) });
  }

  readAgain(): void {
    if (this.#given) this.#read(this.#given);
  }

  overtake(): void {
    this.#overtaken ||= this.loading;
    this.#stopLoading();
    clearProblems(this.#host);
  }

  /** The page's file is still to be had. */
  get isOvertaken(): boolean {
    return this.#overtaken;
  }

  async load(src: string | undefined): Promise<void> {
    this.#stopLoading();
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
    const table = await reader.load(src, this.#host.element.baseURI, loading.signal);
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    this.#read({ input: 'src', table: () => table });
  }

  #read(given: Given): void {
    // A state holds columns that were read already, by whatever names.
    this.#given = given.input === 'state data' ? undefined : given;
    this.#turns.inTurn(async () => {
      this.#settle(given.input, await this.#columns(given));
    });
  }

  /** Whatever goes wrong on the way, in a getter of the page's too, is a message. */
  async #columns({ input, table }: Given): Promise<reader.Read> {
    try {
      return reader.readTable(table(), await this.#host.form(), input !== 'state data' && this.#host.element);
    } catch (error) {
      return { data: null, problems: [{ severity: 'error', message: notReadable(error) }] };
    }
  }

  #settle(input: Input, { data, problems }: reader.Read): void {
    const source = input === 'state data' ? 'state' : input;
    if (data) clearProblems(this.#host);
    this.#host.setProblems(
      input,
      problems.map((problem) => ({ source, ...problem })),
    );
    if (!data) return;
    this.#from = input;
    this.#host.accept(data);
  }

  #dropInTurn(): void {
    if (!this.#turns.reading) this.#drop();
    else
      this.#turns.inTurn(() => {
        this.#drop();
      });
  }

  /** Back to simulated data. */
  #drop(): void {
    clearProblems(this.#host);
    this.#from = null;
    this.#given = undefined;
    this.#host.accept(null);
  }

  #stopLoading(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }
}
