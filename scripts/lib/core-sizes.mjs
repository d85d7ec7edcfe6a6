import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { exportedFunctions } from './doc-examples.mjs';
import { fromRoot } from './project.mjs';

/** There is no such file: what is in it is said for each build. */
const entry = fromRoot('packages/stats/entry-in-memory.js');

/** Bundles what a line of code imports of the core, in memory, as somebody's build would, and answers its size in bytes of brotli. */
async function sizeOf(code) {
  const plugin = {
    name: 'entry-in-memory',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? code : undefined),
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return brotliCompressSync([output].flat()[0].output[0].code).length;
}

/** `{name, brotli}` of the whole numeric core, and of each function that it exports with what that needs, the largest first. */
export async function coreSizes() {
  const options = { strict: true, target: 9, module: 99, moduleResolution: 100, noEmit: true };
  const names = exportedFunctions(fromRoot('packages/stats/src/index.ts'), options).map(({ name }) => name);
  const from = `from ${JSON.stringify(fromRoot('packages/stats/dist/index.js'))};`;
  const functions = [];
  for (const name of names) functions.push({ name, brotli: await sizeOf(`export { ${name} } ${from}`) });
  return {
    whole: await sizeOf(`export * ${from}`),
    functions: functions.sort((a, b) => b.brotli - a.brotli),
  };
}
