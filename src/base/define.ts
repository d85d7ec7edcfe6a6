/**
 * Registers a tag once; a second copy of the kit on the page leaves the first one's definition alone. A browser too old for
 * the kit's colours registers nothing: there the reader keeps what the page wrote inside the tag.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Node has no CSS to ask, and nothing to draw.
  const isTooOld = 'CSS' in globalThis && !CSS.supports('color', 'light-dark(#000, #fff)');
  if (!isTooOld && !customElements.get(tag)) customElements.define(tag, element);
}
