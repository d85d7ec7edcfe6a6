import { findChildData } from './child-data.js';
import { clearProblems, notReadable, type DataHost, type Input } from './data-host.js';
import type { DataIntake } from './data-intake.js';

/**
 * The reader's own data, by whichever way they come: a property, an address, a state, or what stands inside the tag. What takes
 * them in is fetched with the first data, so reading takes a moment; what came last counts, whenever it is read.
 */
export class DataInputs {
  readonly #host: DataHost;
  #reading: Promise<void> | undefined;
  #intake: DataIntake | undefined;
  /** The address that was asked for last. */
  #address: string | undefined;
  /** A file was asked for, and what takes it in is on its way itself. */
  #isFileToCome = false;
  /** What was read last inside the tag. */
  #childKey: string | undefined;
  #children: MutationObserver | undefined;

  constructor(host: DataHost) {
    this.#host = host;
  }

  /** Settles when data that are here have been read. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Data are on their way from an address. */
  get loading(): boolean {
    return this.#intake?.loading ?? this.#isFileToCome;
  }

  /** The element stands in a page. @param taken - whether it has data already: those count for more than the page's source */
  connect(src: string | undefined, taken: boolean): void {
    this.#children = new MutationObserver(() => {
      this.#readChild(true);
    });
    this.#children.observe(this.#host.element, { childList: true, subtree: true, characterData: true });
    this.#readChild(!taken && this.#reading === undefined);
    // Now, and not with the first update: a file takes its time.
    if (src !== this.#address || this.#intake?.isInterrupted) this.#load(src);
  }

  disconnect(): void {
    this.#children?.disconnect();
    this.#intake?.interrupt();
  }

  /** Takes what a page or a state set; null and undefined go back to simulated data. */
  take(input: Exclude<Input, 'src'>, value: unknown): void {
    if (value == null && !this.#intake && !this.#reading) {
      clearProblems(this.#host);
      this.#host.accept(null);
    } else
      this.#do(input, (intake) => {
        intake.take(input, value);
      });
  }

  /** The page names other columns now: what it gave is read again by them. */
  columnsSet(): void {
    this.#intake?.readAgain();
  }

  /** Asks for the file again. */
  retry(): void {
    this.#load(this.#address);
  }

  /** The reader brought data: what the page said of its own is over, and a file that is on its way comes too late. */
  overtake(): void {
    if (this.#intake ?? this.#reading)
      this.#do('src', (intake) => {
        intake.overtake();
      });
    else clearProblems(this.#host);
  }

  /** The reader goes back to the page's data: a file that was overtaken is fetched after all. */
  resume(): void {
    if (this.#intake?.isOvertaken) this.retry();
  }

  /** The address was set: a new one is fetched; without one, what came from one goes. */
  addressSet(src: string | undefined): void {
    if (src !== this.#address) this.#load(src);
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

  #load(src: string | undefined): void {
    this.#address = src;
    this.#isFileToCome = Boolean(src);
    this.#do('src', (intake) => {
      void intake.load(src);
    });
  }

  #readChild(take: boolean): void {
    const found = findChildData(this.#host.element);
    if (!found || found.key === this.#childKey) return;
    const isNew = take || this.#childKey !== undefined;
    this.#childKey = found.key;
    if (isNew)
      this.#do('data', (intake) => {
        intake.readInside(found);
      });
  }

  /** Has data taken in: at once, if what does that is here, else when it has come. */
  #do(input: Input, work: (intake: DataIntake) => void): void {
    if (this.#intake) work(this.#intake);
    else
      this.inTurn(async () => {
        try {
          this.#intake ??= new (await import('./data-intake.js')).DataIntake(this.#host, this);
        } catch (error) {
          const source = input === 'state data' ? 'state' : input;
          this.#isFileToCome = false;
          this.#host.setProblems(input, [{ source, severity: 'error', message: notReadable(error) }]);
          return;
        }
        work(this.#intake);
      });
  }
}
