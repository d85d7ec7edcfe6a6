import { tallyLine } from './tally.mjs';

const reason = ({ error }) => String(error?.cause?.stack ?? error?.message ?? error).replace(/^/gm, '        ');

/** A reporter for `node --test`: a line a test, and then the tally line every suite of this repository ends with. */
export default async function* tallyReporter(events) {
  const sum = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    // Files and suites report their children's failures again.
    const counted = data?.details?.type !== 'suite' && !data?.name?.endsWith('.mjs');
    if (type === 'test:pass' && counted) {
      sum.passed += 1;
      yield `ok      ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    }
    if (
      type === 'test:fail' &&
      (counted || (data.details.error?.failureType === 'testCodeFailure' && data.nesting === 0))
    ) {
      sum.failed += 1;
      yield `FAILED  ${data.name}\n${reason(data.details)}\n`;
    }
  }
  yield `\n${tallyLine(sum)}\n`;
}
