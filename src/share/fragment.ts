/** What can be read of a link: a state, nothing where the link says nothing of it, or why it cannot be read. */
export type Shared = { readonly state: unknown } | { readonly reason: string } | null;

/** No link is longer, in characters: beyond that mail programs and chats begin to cut. */
export const LONGEST_LINK = 8000;

/** As text that needs no escapes in an address. */
function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const entriesOf = (hash: string): [string, string][] =>
  hash
    .replace(/^#/, '')
    .split('&')
    .filter((entry) => entry.includes('='))
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]);

/** A page's fragment with the state of one explainer in it; those of the others stay. @param hash - '' or '#…' */
export function withState(hash: string, key: string, state: object): string {
  const name = encodeURIComponent(key);
  const others = entriesOf(hash).filter(([each]) => each !== name);
  return `#${[...others, [name, toBase64Url(JSON.stringify(state))]].map((entry) => entry.join('=')).join('&')}`;
}

/** The state that a fragment has for the explainer of this key. */
export function stateIn(hash: string, key: string): Shared {
  const name = encodeURIComponent(key);
  const found = entriesOf(hash).find(([each]) => each === name);
  if (!found) return null;
  if (found[1].length > LONGEST_LINK) return { reason: `${String(found[1].length)} > ${String(LONGEST_LINK)}` };
  try {
    return { state: JSON.parse(fromBase64Url(found[1])) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
