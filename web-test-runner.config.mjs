import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './scripts/lib/browser.mjs';
import { tallyReporters } from './scripts/lib/tally-reporter-wtr.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

/** Tabs share one window, and a hidden tab gets no animation frames: focus emulation keeps every one of them awake. */
async function createPage({ context }) {
  const page = await context.newPage();
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
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 40_000 } },
};
