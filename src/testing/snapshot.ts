import { expect } from '@open-wc/testing';
import { getSnapshot, getSnapshotConfig, saveSnapshot } from '@web/test-runner-commands';

/** Snapshots are stored inside template literals. */
const escape = (text: string): string => text.replace(/[`\\]|\$\{/g, (c) => `\\${c}`);

/**
 * Holds a text to its stored snapshot, in `__snapshots__` beside the test. A snapshot that is not there is a failure,
 * or a run without its files would pass; `npm run test:unit -- --update-snapshots` writes them.
 */
export async function expectSnapshot(name: string, content: string): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) {
    await saveSnapshot({ name, content: escape(content) });
    return;
  }
  const stored = await getSnapshot({ name });
  if (typeof stored !== 'string')
    throw new Error(`No snapshot "${name}": run the tests with --update-snapshots and read the diff.`);
  expect(content.trim()).to.equal(stored.trim());
}
