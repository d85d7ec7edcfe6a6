/** Stands in a snippet where nobody knows where the kit is served. */
const UNKNOWN = 'https://example.org/explainer-elements';

/** Where this page has the kit from: the folder of the script that brought it. */
export function kitBase(tag: string, scripts: Iterable<{ readonly src: string }>): string {
  const names = [`${tag}.js`, `${tag}.iife.js`, 'all.js', 'autoloader.js'];
  for (const { src } of scripts) {
    const path = src.replace(/[?#].*$/, '');
    const name = names.find((each) => path.endsWith(`/${each}`));
    if (name) return path.slice(0, -name.length - 1);
  }
  return UNKNOWN;
}
