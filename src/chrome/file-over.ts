/** A file that is held still is heard of several times a second; without a word for so long, ms, it is gone. */
const SILENCE = 700;

/** Shows where a file can be let go while one is dragged over the element. */
export class FileOver {
  readonly #root: ParentNode;
  readonly #words: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ParentNode, words: () => string) {
    this.#root = root;
    this.#words = words;
  }

  follow({ type, dataTransfer }: DragEvent): void {
    if (type === 'drop') {
      this.end();
      return;
    }
    if (dataTransfer) dataTransfer.dropEffect = 'copy';
    this.#show(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.end();
    }, SILENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#show(false);
  }

  #show(over: boolean): void {
    for (const part of this.#root.querySelectorAll<HTMLElement>('.stage, .drop')) part.classList.toggle('over', over);
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (stage && over) stage.dataset['letgo'] = this.#words();
  }
}
