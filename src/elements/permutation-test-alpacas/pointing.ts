/** Which shuffle is pointed at: by the pointer, else by the place of the keyboard (or the finger) in the heap. */
export class Pointing {
  #hovered: number | null = null;
  #walked: number | null = null;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get shuffle(): number | null {
    return this.#hovered ?? this.#walked;
  }

  /** The pointer is over a shuffle, or over none. A press stays until another one: fingers do not hover. */
  hover(shuffle: number | null, pressed: boolean): void {
    this.#set(shuffle, pressed ? shuffle : this.#walked);
  }

  walk(shuffle: number | null): void {
    this.#set(this.#hovered, shuffle);
  }

  #set(hovered: number | null, walked: number | null): void {
    const before = this.shuffle;
    this.#hovered = hovered;
    this.#walked = walked;
    if (this.shuffle !== before) this.#onChange();
  }
}
