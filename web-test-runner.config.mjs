import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './scripts/lib/browser.mjs';
import { tallyReporters } from './scripts/lib/tally-reporter-wtr.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

/**
 * A window for every file: of the tabs of one window only the front one gets all its animation frames. Focus emulation
 * lets every window believe that it is the one in use.
 */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@explainer-elements/source', 'production', 'default'] },
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  browsers: [chromeLauncher({ launchOptions: await launchOptions(), createPage })],
  reporters: tallyReporters(),
  coverageConfig: {
    include: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    exclude: ['**/*.test.ts'],
    reporters: ['lcovonly'],
    reportDir: 'coverage',
  },
  testsFinishTimeout: 420_000,
  testFramework: { config: { timeout: 40_000 } },
};
