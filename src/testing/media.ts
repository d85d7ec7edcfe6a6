const REDUCED = '(prefers-reduced-motion: reduce)';

const asked = globalThis.matchMedia.bind(globalThis);

/** One real list for everybody who asks, so that all of them hear of a change. */
const list = asked(REDUCED);

function tell(): void {
  list.dispatchEvent(new MediaQueryListEvent('change', { media: REDUCED, matches: list.matches }));
}

/**
 * Has the page wish for less motion, or for motion, from now on: in the page, since only Chromium can be told from
 * outside. Who asked before the first call hears nothing of it. `restoreMotion` gives the browser's own answer back.
 */
export function setReducedMotion(reduced: boolean): void {
  globalThis.matchMedia = (query) => (query === REDUCED ? list : asked(query));
  Object.defineProperty(list, 'matches', { configurable: true, value: reduced });
  tell();
}

export function restoreMotion(): void {
  globalThis.matchMedia = asked;
  Reflect.deleteProperty(list, 'matches');
  tell();
}

const DATA = '(prefers-reduced-data: reduce)';

/** Has the reader wish for less data from now on, until `restoreMotion`: no browser of the tests can be told so from outside. */
export function setReducedData(): void {
  const before = globalThis.matchMedia.bind(globalThis);
  globalThis.matchMedia = (query) => (query === DATA ? ({ matches: true } as MediaQueryList) : before(query));
}

const pages = {
  light: { background: '#ffffff', color: '#1d2126' },
  dark: { background: '#14161a', color: '#edeff2' },
} as const;

/** Makes the page a light or a dark one, as its author would. */
export function setColorScheme(scheme: 'light' | 'dark'): void {
  Object.assign(document.documentElement.style, { colorScheme: scheme, ...pages[scheme] });
}

export function restoreColorScheme(): void {
  Object.assign(document.documentElement.style, { colorScheme: '', background: '', color: '' });
}
