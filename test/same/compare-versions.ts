import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Runs two versions of the program, each built in its checkout, over every fixture with every command and format, and says
 * where what they print or write is not the same to the byte: npm run same -- ../the-version-before
 */
const [other] = process.argv.slice(2);
if (other === undefined || !existsSync(join(other, 'bin/plan-check.js'))) {
  console.error('usage: npm run same -- FOLDER    a checkout of another version, built');
  process.exit(2);
}
const programs = [resolve('bin/plan-check.js'), resolve(other, 'bin/plan-check.js')];
const root = mkdtempSync(join(tmpdir(), 'plan-check-same-'));

/** Makes a terminal of standard output, so many columns wide. */
const width = join(root, 'width.cjs');
writeFileSync(
  width,
  `const columns = Number(process.env.WIDTH);
if (columns) Object.defineProperties(process.stdout, { columns: { value: columns }, isTTY: { value: true } });`,
);

/** A call in a folder of fixtures: its arguments, the width, and the endings of the files it writes. */
interface Call {
  readonly folder: string;
  readonly args: readonly string[];
  readonly columns?: number;
  readonly written?: readonly string[];
}

const endings = ['txt', 'json', 'html', 'md', 'csv', 'xlsx', 'xml', 'sarif'];
const widths = [60, 80, 100, 200];
/** Each width once, in one language or the other. */
const looks = [
  [60, 'en'],
  [80, 'zh'],
  [100, 'en'],
  [200, 'zh'],
] as const;

function callsOf(folder: string, plan: string, data: readonly string[], options: readonly string[]): Call[] {
  const given = [...data, '--plan', plan, ...options];
  const tables = (args: readonly string[]): Call[] =>
    looks.map(([columns, lang]) => ({ folder, args: [...args, '--lang', lang], columns }));
  return [
    { folder, args: ['report', ...given], written: endings },
    { folder, args: ['report', ...given, '--format', 'github'] },
    ...tables(['report', ...given]),
    { folder, args: ['validate', ...given], written: ['json', 'md', 'csv', 'xml', 'sarif'] },
    { folder, args: ['validate', ...given, '--format', 'github'] },
    ...tables(['validate', ...given]),
  ];
}

const dataFile = /\.(csv|tsv|txt|gz)$/i;

function calls(): readonly Call[] {
  const shipped = resolve('plan/nantong-2017.yaml');
  const last = 'fixtures/nantong-2017';
  const next = 'fixtures/nantong-2018';
  const ids = [...readFileSync(shipped, 'utf8').matchAll(/^\s+- id: (\S+)/gm)].map((found) => found[1] ?? '');
  const dirty = readdirSync('fixtures/dirty', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): readonly Call[] => {
      const folder = `fixtures/dirty/${name}`;
      if (!existsSync(join(folder, 'expected.json'))) return [];
      const plan = existsSync(join(folder, 'plan.yaml')) ? 'plan.yaml' : '../plan.yaml';
      const files = readdirSync(folder)
        .filter((file) => dataFile.test(file))
        .sort();
      return [
        { folder, args: ['report', ...files, '--plan', plan], columns: 80, written: endings },
        {
          folder,
          args: ['validate', ...files, '--plan', plan],
          columns: 200,
          written: ['json', 'md', 'xml'],
        },
        { folder, args: ['report', ...files, '--plan', plan, '--lang', 'en', '--format', 'github'] },
        { folder, args: ['inspect', ...files.slice(0, 1), '--plan', plan, '--format', 'json'] },
      ];
    });
  const documents = readdirSync('fixtures/documents', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = `fixtures/documents/${name}`;
      return readdirSync(folder)
        .filter((file) => file.startsWith('document.'))
        .flatMap((file): readonly Call[] => [
          { folder, args: ['draft', file] },
          { folder, args: ['trace', file, '--plan', shipped, '--format', 'json'] },
          { folder, args: ['trace', file, '--plan', shipped], columns: 80 },
        ]);
    });
  return [
    ...callsOf(last, shipped, ['*.csv'], []),
    ...callsOf(last, shipped, ['*.csv'], ['--as-of', '2017-06-30']),
    ...looks.map(([columns, lang]) => ({
      folder: last,
      args: ['report', '*.csv', '--plan', shipped, '--by', 'owner', '--failures', '--lang', lang],
      columns,
    })),
    ...callsOf(
      next,
      'plan.yaml',
      ['*.csv'],
      ['--source', 'brands@2017=../nantong-2017/品牌认定-名牌产品.csv'],
    ),
    ...callsOf('fixtures/two-years', '2017.yaml', ['2017'], []),
    ...callsOf('fixtures/two-years', '2018.yaml', ['2018'], []),
    ...ids.map((id, index) => ({
      folder: last,
      args: ['explain', id, '*.csv', '--plan', shipped, ...(index % 4 === 0 ? [] : ['--format', 'json'])],
      columns: 80,
    })),
    { folder: last, args: ['lint', shipped, '--format', 'json'] },
    ...widths.map((columns) => ({ folder: last, args: ['lint', shipped], columns })),
    ...['plan', 'report', 'validation', 'comparison', 'tracing', 'lint', 'inspection', 'explanation'].map(
      (name) => ({
        folder: last,
        args: ['schema', name],
      }),
    ),
    ...dirty,
    ...documents,
  ];
}

let number = 0;

function printed(program: string, { folder, args, columns, written = [] }: Call): Promise<string> {
  const out = join(root, String((number += 1)));
  mkdirSync(out);
  const outputs = written.flatMap((ending) => ['--output', join(out, `page.${ending}`)]);
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--require', width, program, ...args, ...outputs], {
      cwd: join(root, folder),
      env: { PATH: process.env['PATH'], ...(columns === undefined ? {} : { WIDTH: String(columns) }) },
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.stdin.end();
    child.on('close', (code) => {
      const pages = readdirSync(out)
        .sort()
        .map((name) => `${name} ${hashOf(readFileSync(join(out, name)))}`);
      const said = Buffer.concat(stderr)
        .toString()
        .replaceAll(/(?:\.\.\/)+\d+\//g, '');
      rmSync(out, { recursive: true });
      done([`exit ${code}`, hashOf(Buffer.concat(stdout)), said, ...pages].join('\n'));
    });
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

cpSync('fixtures', join(root, 'fixtures'), { recursive: true });
cpSync('plan', join(root, 'plan'), { recursive: true });
const all = calls();
let different = 0;
for (const call of all) {
  const [here, there] = await Promise.all(programs.map((program) => printed(program, call)));
  if (here === there) continue;
  different += 1;
  const lines = there?.split('\n') ?? [];
  const changed = here?.split('\n').filter((line, index) => line !== lines[index]) ?? [];
  console.log(`${call.folder}: ${call.args.join(' ')}${call.columns ? ` at ${call.columns}` : ''}`);
  for (const line of changed.slice(0, 3)) console.log(`    ${line.slice(0, 160)}`);
}
rmSync(root, { recursive: true, force: true });
console.log(`${all.length} calls, ${different} different`);
if (different > 0) process.exitCode = 1;
