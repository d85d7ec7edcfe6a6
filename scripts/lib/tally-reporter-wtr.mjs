import { defaultReporter } from '@web/test-runner';
import { tallyLine } from './tally.mjs';

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner);
}

/** Counts the tests of every file; a file that broke before its first test is one failure, and so is a skipped test. */
function tally(sessions) {
  const sum = { passed: 0, failed: 0 };
  for (const session of sessions) {
    let failed = 0;
    for (const test of testsOf(session.testResults)) {
      if (test.passed) sum.passed += 1;
      else failed += 1;
    }
    if (!session.passed && failed === 0) failed = 1;
    sum.failed += failed;
  }
  return sum;
}

/** The test runner's own report, and then the tally line every suite of this repository ends with. */
export const tallyReporters = () => [
  defaultReporter({ reportTestProgress: false, reportTestResults: true }),
  { onTestRunFinished: ({ sessions }) => console.log(`\n${tallyLine(tally(sessions))}`) },
];
