/** Keeps the last result for as long as what it was made of stays the same. */
export class Memo<T> {
  #made: { readonly of: readonly unknown[]; readonly value: T } | undefined;

  get(of: readonly unknown[], make: () => T): T {
    const before = this.#made;
    if (before?.of.length === of.length && before.of.every((part, i) => Object.is(part, of[i]))) return before.value;
    const value = make();
    this.#made = { of, value };
    return value;
  }
}
