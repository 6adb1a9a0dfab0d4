import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Contestant } from './measure/contest.ts';
import { duckdbQuery, millerProgram, sqliteScript } from './peer-queries.ts';

/** The packages of the peers, at the versions that were measured. */
const packages: Readonly<Record<string, string>> = {
  '@duckdb/node-api': '1.5.6-r.1',
  'csv-parse': '7.0.3',
  papaparse: '5.7.1',
  udsv: '0.7.3',
};

/** Programs that answer W in other ways, and those that this machine does not have. */
export interface Peers {
  readonly contestants: (register: string) => readonly Contestant[];
  readonly missing: readonly string[];
  /** DuckDB's answer to another question, as a command; null where it is not here. */
  readonly duckdb: ((register: string, query: string) => readonly string[]) | null;
}

/** How DuckDB with its default threads is called in the tables: others are held against it. */
export const duckdb = 'DuckDB';

/** How csv-parse is called in the tables. */
export const csvParse = 'csv-parse, arrays';

// Into a folder of their own, where it does not have them, with their programs beside them.
function installPeers(folder: string, sources: string): Peers {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(sources)) copyFileSync(join(sources, name), join(folder, name));
  install(folder);
  const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
  const of = (name: string, command: readonly string[]): Contestant => ({
    name,
    command,
    code: 0,
    answer: (output) => output.trim(),
    document: null,
  });
  const script = (name: string): string => join(folder, name);
  const node = (program: string, ...args: readonly string[]): readonly string[] => [
    process.execPath,
    script(program),
    ...args,
  ];
  const machine: readonly [name: string, program: string, args: (register: string) => readonly string[]][] = [
    ['Miller', 'mlr', (register) => ['--icsv', '--onidx', 'put', '-q', millerProgram, register]],
    ['SQLite', 'sqlite3', (register) => [':memory:', ...sqliteScript(register)]],
    ['Python csv', findPython(), (register) => [script('python-csv.py'), register]],
  ];
  const present = machine.filter(([, program]) => has(program));
  return {
    contestants: (register) => [
      of(duckdb, node('duckdb.mjs', register, duckdbQuery(register))),
      of('DuckDB, 1 thread', node('duckdb.mjs', register, duckdbQuery(register), '1')),
      of('udsv', node('udsv.mjs', register)),
      of('papaparse, arrays', node('papaparse.mjs', register)),
      of(csvParse, node('csv-parse.mjs', register)),
      ...present.map(([name, program, args]) => of(name, [program, ...args(register)])),
    ],
    duckdb: (register, query) => node('duckdb.mjs', register, query),
    missing: machine.filter((each) => !present.includes(each)).map(([name]) => name),
  };
}

/** The peers whose names begin with one of those wanted, installed if any are; null for all. */
export function choosePeers(
  folder: string,
  sources: string,
  wanted: readonly string[] | null,
  say: (line: string) => void,
): Peers {
  if (wanted?.length === 0) return { contestants: () => [], missing: [], duckdb: null };
  say(`installing the peers in ${folder}`);
  const peers = installPeers(folder, sources);
  if (wanted === null) return peers;
  const begins = (name: string, start: string): boolean => name.toLowerCase().startsWith(start.toLowerCase());
  const isWanted = ({ name }: Contestant): boolean => wanted.some((each) => begins(name, each));
  const all = peers.contestants('').map(({ name }) => name);
  const unknown = wanted.filter((each) => !all.some((name) => begins(name, each)));
  if (unknown.length > 0)
    throw new Error(`--peers: no ${unknown.join(', ')} here; there are ${all.join('; ')}`);
  const contestants: Peers['contestants'] = (register) => peers.contestants(register).filter(isWanted);
  return { contestants, missing: [], duckdb: peers.duckdb };
}

// What is called python3 may be a script that looks for Python first, which takes as long as a small register.
function findPython(): string {
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  return stdout?.trim() || 'python3';
}

// Once: a folder whose manifest names the same versions is ready.
function install(folder: string): void {
  const path = join(folder, 'package.json');
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2);
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === manifest;
  const isThere = Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (isSame && isThere) return;
  writeFileSync(path, manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install the peers in ${folder}`);
}
