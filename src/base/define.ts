/** Registers a tag once; a second copy of the kit on the page leaves the first one's definition alone. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
