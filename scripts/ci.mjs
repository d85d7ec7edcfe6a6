import { runSuites } from './lib/tally.mjs';

// What .ci/run runs when everything is installed.
await runSuites([
  ['Default tests', 'npm', ['test', '--silent']],
  ['Mistakes that the laws of the core find', 'npm', ['run', '--silent', 'mutations']],
  ['Programs in Python and R', 'npm', ['run', '--silent', 'test:code']],
  ['Weight of what pages load', 'npm', ['run', '--silent', 'size', '--', 'pages']],
  ['Checks', 'npm', ['run', '--silent', 'check']],
  ['Firefox and WebKitGTK', 'npm', ['run', '--silent', 'test:browsers']],
]);
