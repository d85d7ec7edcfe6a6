import { lateWords } from './language.js';

/**
 * A module that is fetched when it is first needed, with its words, so that a page which never shows that part never loads it.
 */
export class LateModule<M> {
  readonly #load: () => Promise<M>;
  #module: M | undefined;
  #fetching: Promise<void> | undefined;
  #failed = false;

  constructor(load: () => Promise<M>) {
    this.#load = load;
  }

  /** The module, once it is there. */
  get module(): M | undefined {
    return this.#module;
  }

  /** It could not be had, and nobody has asked again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches it; undefined when there is nothing to wait for: it is there, or it could not be had. */
  need(): Promise<void> | undefined {
    if (this.#module || this.#failed) return undefined;
    this.#fetching ??= this.#load()
      .then(
        async (module) => {
          await lateWords();
          this.#module = module;
        },
        () => {
          this.#failed = true;
        },
      )
      .finally(() => {
        this.#fetching = undefined;
      });
    return this.#fetching;
  }

  /** Fetches it ahead of need; what failed is tried again. @param arrived - called when it has come */
  prefetch(arrived?: () => void): void {
    this.#failed = false;
    void this.need()?.then(arrived);
  }
}
