// For files of a tag that stand alone: what few readers ask for lies in a second file beside them, `<tag>.iife.more.js`.

/** The element that this file came by; null where it was written into the page itself. */
const { currentScript } = globalThis.document;

/** What has come, by tag: the second file puts it there. */
const arrived = (globalThis.explainerCompanions ??= {});

/** Modules are refused to pages opened from a disk; scripts are there for them. */
function byElement(address) {
  const script = globalThis.document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
  });
  script.src = address;
  globalThis.document.head.append(script);
  return loaded.finally(() => script.remove());
}

/** A part of the second file of a tag, which is fetched for the first of them. */
export async function companion(tag, part) {
  if (!arrived[tag]) {
    const address = currentScript?.src?.replace('.iife.js', '.iife.more.js');
    if (!address)
      throw new Error('This part is in a file of its own, and a script without an address has none beside it.');
    await (address.startsWith('file:') ? byElement(address) : import(/* @vite-ignore */ address));
  }
  return arrived[tag][part];
}
