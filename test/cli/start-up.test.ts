import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from './fake-world.ts';
import { awards, goodInspections, planText } from './sample.ts';

// The bundle, as it is installed; `npm test` builds it first.
const program = join(import.meta.dirname, '../../dist/program');
const start = join(program, 'start.js');
const files = {
  'plan-check.yaml': planText,
  '抽检.csv': goodInspections,
  '名牌.csv': awards,
  '坏.txt': 'a: [b',
};

interface Loaded {
  /** Without the hashes in their names, and without the one that loads them. */
  readonly files: readonly string[];
  readonly kilobytes: number;
  /** Whether zod is in one of them. */
  readonly hasZod: boolean;
  /** Node's own modules. */
  readonly builtins: readonly string[];
}

/** What the program has loaded when it ends. */
function loadedBy(...args: readonly string[]): Loaded {
  const script = `
    process.argv = ['node', 'plan-check', ...${JSON.stringify(args)}];
    process.on('exit', () => {
      process.stderr.write(JSON.stringify([Object.keys(require.cache), process.moduleLoadList]));
    });
    require(${JSON.stringify(start)});`;
  const { stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: folderOf(files),
    encoding: 'utf8',
  });
  const [loaded, builtins]: readonly (readonly string[])[] = JSON.parse(
    stderr.slice(stderr.lastIndexOf('[[')),
  );
  return {
    files: (loaded ?? [])
      .filter((file) => file !== start)
      .map((file) => basename(file, '.js').replace(/-[A-Z0-9]{8}$/, '')),
    kilobytes: (loaded ?? []).reduce((sum, file) => sum + statSync(file).size, 0) / 1000,
    hasZod: (loaded ?? []).some((file) => readFileSync(file, 'utf8').includes('ZodNullable')),
    builtins: (builtins ?? []).flatMap((name) => /^NativeModule ([a-z_]+)$/.exec(name)?.[1] ?? []),
  };
}

/** Of the files that a report has loaded from a folder, those whose kept code V8 took and those where it did not. */
function keptOf(folder: string): {
  readonly taken: readonly string[];
  readonly dropped: readonly string[];
  readonly printed: string;
} {
  const script = `
    process.argv = ['node', 'plan-check', 'report', '抽检.csv', '名牌.csv'];
    const { compiled } = require(${JSON.stringify(join(folder, 'start.js'))});
    process.on('exit', () => {
      const all = [...compiled].map(([file, { cachedDataRejected: no }]) => [file, no ?? null]);
      process.stderr.write(JSON.stringify(all));
    });`;
  const ran = spawnSync(process.execPath, ['-e', script], { cwd: folderOf(files), encoding: 'utf8' });
  const all: readonly (readonly [string, boolean | null])[] = JSON.parse(
    ran.stderr.slice(ran.stderr.lastIndexOf('[["')),
  );
  const those = (dropped: boolean): readonly string[] =>
    all.filter(([, each]) => each === dropped).map(([file]) => basename(file));
  return { taken: those(false), dropped: those(true), printed: ran.stdout };
}

describe('code that V8 compiled when the program was bundled', () => {
  test('is taken', () => {
    const { taken, dropped, printed } = keptOf(program);
    expect(printed).toContain('3 项中 3 项达标');
    expect(taken).toContain('main.js');
    expect(taken.length).toBeGreaterThan(5);
    expect(dropped).toEqual([]);
  });

  test.each<[string, (code: Buffer) => Buffer]>([
    ['cut', (code) => code.subarray(0, code.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another V8', (code) => Buffer.concat([code.subarray(0, 4), Buffer.alloc(4, 7), code.subarray(8)])],
    [
      'under other flags',
      (code) => Buffer.concat([code.subarray(0, 12), Buffer.alloc(4, 7), code.subarray(16)]),
    ],
    ['no code', () => Buffer.from('code\n'.repeat(1000))],
  ])('is dropped in silence where it is %s', (_, spoil) => {
    const folder = folderOf({});
    cpSync(program, folder, { recursive: true });
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.code'))) {
      writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
    }
    const { taken, dropped, printed } = keptOf(folder);
    expect(taken).toEqual([]);
    expect(dropped).toContain('main.js');
    expect(printed).toBe(keptOf(program).printed);
  });
});

describe('what is loaded', () => {
  test.each<[string, readonly string[], number, number]>([
    ['for help: what reads the command line', ['--help'], 6, 300],
    ['for a plan: what reads it and prints the table', ['lint'], 10, 750],
    ['for data: what reads it besides', ['report', '抽检.csv', '名牌.csv'], 12, 1160],
    ['for JSON as much', ['validate', '抽检.csv', '名牌.csv', '--format', 'json'], 12, 1160],
    ['for saved reports: what reads and compares them', ['compare', 'a.json', 'b.json'], 17, 1380],
  ])('%s', (_, args, most, kilobytes) => {
    const loaded = loadedBy(...args);
    expect(loaded.files).toContain('main');
    expect(loaded.files.length).toBeLessThanOrEqual(most);
    expect(loaded.kilobytes).toBeLessThan(kilobytes);
    expect(loaded.builtins).not.toContain('child_process');
  });

  test.each<[string, readonly string[]]>([
    ['late-string-width', ['explain', '没有这个😀', '抽检.csv', '--lang', 'zh']],
    ['late-yaml', ['lint', '坏.txt']],
    ['late-tinyglobby', ['report', '*检.csv']],
    ['html', ['report', '抽检.csv', '--format', 'html']],
    ['xlsx', ['report', '抽检.csv', '--output', 'report.xlsx']],
    ['json-schema', ['schema', 'plan']],
  ])('%s when it is needed, and not else', (file, args) => {
    expect(loadedBy('report', '抽检.csv').files).not.toContain(file);
    expect(loadedBy(...args).files).toContain(file);
  });

  test.each<[boolean, readonly string[]]>([
    [true, ['compare', 'a.json', 'b.json']],
    [true, ['report', '抽检.csv', '--baseline', 'a.json']],
    [false, ['report', '抽检.csv', '--format', 'json']],
    [false, ['explain', 'brands', '名牌.csv']],
    [false, ['lint']],
  ])('zod is loaded where a saved report is read, and not else: %s for %j', (isLoaded, args) => {
    expect(loadedBy(...args).hasZod).toBe(isLoaded);
  });
});
