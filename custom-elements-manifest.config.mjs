import { settingPlugin } from './scripts/lib/setting-plugin.mjs';

export default {
  globs: ['src/base/*.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.model.ts', '**/*.scene.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [settingPlugin()],
};
