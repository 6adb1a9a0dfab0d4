// Puts the program and its packages into dist/: npm run bundle. How, and what it gains: docs/decisions/what-start-up-loads.md
// With --metafile=FILE it says in esbuild's way what is in each file.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { leaveOut } from './leave-out.js';
import { latePackages } from './late-packages.js';
import { licencesOf } from './licences.js';
import { oneFile } from './one-file.js';
import { ownWidth } from './own-width.js';
import { toCommonJs } from './to-common-js.js';

const options = {
  bundle: true,
  platform: 'node',
  charset: 'utf8',
  format: 'esm',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
  minifySyntax: true,
  minifyIdentifiers: true,
  metafile: true,
};

/** What nearly every run needs, and what nearly every run needs that reads data. */
const usual = [
  [
    'src/cli/commands/lint.ts',
    'src/cli/output/print-findings.ts',
    'src/report/table/table.ts',
    'src/report/json/json.ts',
  ],
  [
    'src/cli/commands/report.ts',
    'src/cli/commands/validate.ts',
    'src/cli/commands/explain.ts',
    'src/index.ts',
  ],
];

/** What every run needs of a package that is read late otherwise, and the module that gives it without the rest. */
const yaml = './node_modules/yaml/browser/dist/parse';
const early = {
  yaml: {
    names: ['CST', 'Parser'],
    exports: `export * as CST from '${yaml}/cst.js'; export { Parser } from '${yaml}/parser.js';`,
  },
};

/** What few runs need of what the usual modules import. */
const late = latePackages(
  {
    chalk: { functions: ['Chalk'] },
    'csv-parse/sync': { functions: ['parse'] },
    'string-width': { functions: ['default'] },
    tinyglobby: {
      functions: ['glob', 'isDynamicPattern'],
      door: './node_modules/tinyglobby/dist/index.cjs',
    },
    // The package's modules for browsers leave out what nobody calls, its modules for Node do not.
    yaml: { functions: ['Composer'], door: './node_modules/yaml/browser/dist/compose/composer.js' },
  },
  early,
  options,
);

/** commander could start other programs, which takes 3 ms to load; none of our commands is one. */
const noOtherPrograms = {
  name: 'no-other-programs',
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    builder.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const worker = 'src/run/worker.ts';

/** What loads the others, which it finds beside itself. */
const start = await build({
  ...options,
  entryPoints: { start: 'src/cli/start/start.ts' },
  outdir: 'dist/program',
  write: false,
});

const program = await build({
  ...options,
  // Threads that read ranges of large files run the third, which needs what a run needs that reads data.
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts', worker },
  splitting: true,
  chunkNames: '[name]-[hash]',
  outdir: 'dist/program',
  write: false,
  plugins: [oneFile(usual, [worker]), ownWidth, late.standIns('.'), noOtherPrograms, leaveOut],
});

const folder = 'dist/program';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
for (const file of [...start.outputFiles, ...program.outputFiles]) {
  writeFileSync(join(folder, basename(file.path)), await toCommonJs(file));
}
const packages = await late.write(folder);
writeFileSync('dist/THIRD-PARTY-LICENCES', licencesOf([program, ...packages]));

/** What other programs import or require: the same files, by their own door. */
writeFileSync('dist/index.cjs', "module.exports = require('./program/index.js');\n");
writeFileSync(
  'dist/index.js',
  `import library from './index.cjs';\nexport const { checkPlan, version } = library;\n`,
);

// In a process of its own, as the program runs.
spawnSync(process.execPath, ['.config/bundle/keep-code.js'], { stdio: 'ignore' });

const metafile = process.argv.find((argument) => argument.startsWith('--metafile='));
if (metafile) {
  const outputs = [start, program, ...packages].map((result) => result.metafile.outputs);
  writeFileSync(
    metafile.slice('--metafile='.length),
    JSON.stringify({ inputs: {}, outputs: Object.assign({}, ...outputs) }),
  );
}
