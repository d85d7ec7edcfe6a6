import { run } from './run.mjs';

/** The line every suite ends with. */
export const tallyLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** The counts in the last tally line of an output, or undefined. */
export function readTally(output) {
  const match = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  return match && { passed: Number(match[1]), failed: Number(match[2]) };
}

/** Counts checks and prints a line for each. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs one check: it passes unless it throws. */
  async check(title, body) {
    try {
      await body();
      this.passed += 1;
      console.log(`ok      ${title}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${title}\n${String(error.message ?? error).replace(/^/gm, '        ')}`);
    }
  }

  /** Prints the closing line and sets the exit code. */
  close() {
    console.log(`\n${tallyLine(this)}`);
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

/**
 * Runs suites one after another and sums their tallies. A suite that ends badly, or without a tally, counts as one failure:
 * silence is never a pass.
 * @param suites `[title, command, args, options]` each
 */
export async function runSuites(suites) {
  const sum = { passed: 0, failed: 0 };
  const rows = [];
  for (const [title, command, args, options] of suites) {
    console.log(`\n=== ${title}`);
    const start = performance.now();
    const { code, output } = await run(command, args, options);
    const tally = readTally(output) ?? { passed: 0, failed: 0 };
    if (tally.failed === 0 && (code !== 0 || tally.passed === 0)) tally.failed = 1;
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    rows.push(`${title}: ${tally.passed} passed, ${tally.failed} not, ${seconds} s`);
  }
  console.log(`\n=== All suites\n${rows.join('\n')}\n\n${tallyLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}
