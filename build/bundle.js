// Puts the program and its packages into dist/: npm run bundle. How, and what it gains: docs/decisions/what-start-up-loads.md

import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { latePackages } from './late-packages.js';
import { oneFile } from './one-file.js';

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  outdir: 'dist',
  legalComments: 'linked',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** What nearly every run needs, and what nearly every run needs that reads data. */
const usual = [
  ['src/cli/commands/lint.ts', 'src/cli/tell.ts', 'src/report/table.ts', 'src/report/json.ts'],
  ['src/cli/commands/report.ts', 'src/cli/commands/validate.ts', 'src/cli/commands/explain.ts'],
];

/** What few runs need of what the usual modules import. */
const late = await latePackages(['chalk', 'csv-parse/sync', 'string-width', 'tinyglobby', 'yaml'], common);

/** commander could start other programs, which takes 3 ms to load; none of our commands is one. */
const noOtherPrograms = {
  name: 'no-other-programs',
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    builder.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts' },
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [oneFile(usual), late.plugin, noOtherPrograms],
  }),
  build({ ...common, entryPoints: { index: 'src/index.ts' }, plugins: [late.plugin] }),
  ...late.builds(),
]);
