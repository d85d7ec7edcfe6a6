import { runSuites } from './lib/tally.mjs';

// The default run, in Chromium. The build comes first and is made once: every later suite finds it current.
await runSuites([
  ['Units and elements, with coverage', 'npm', ['run', '--silent', 'test:unit']],
  ['Reference values', 'npm', ['run', '--silent', 'references']],
  ['Bundles, package, pages, layers, generator', 'npm', ['run', '--silent', 'test:built']],
  ['Pictures', 'npm', ['run', '--silent', 'test:pictures']],
  ['Stories', 'npm', ['run', '--silent', 'test:stories']],
]);
