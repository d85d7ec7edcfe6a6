import { readFileSync } from 'node:fs';

const script = readFileSync(new URL('./media-wishes.js', import.meta.url), 'utf8');

/** The page that tests run in, for browsers that cannot emulate media features. */
export const testPageWithWishes = (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><script>${script}</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;
