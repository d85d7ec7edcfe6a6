import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

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
  browsers: [chromeLauncher({ launchOptions: { headless: true, args }, createPage })],
  coverageConfig: { include: ['src/**/*.ts', 'packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'], reporters: ['text-summary', 'lcovonly'], reportDir: 'coverage' },
  testFramework: { config: { timeout: 10000 } },
};
