import { describe, expect, test } from 'vitest';
import { rules, treeRules } from './rules.ts';
import { readSource, sourceFiles } from './source-file.ts';

const files = sourceFiles();

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

describe('the house keeps its rules', () => {
  test.each(rules)('$name', ({ why, broken }) => {
    expect(files.flatMap(broken), why).toEqual([]);
  });
  test.each(treeRules)('$name', ({ why, broken }) => {
    expect(broken(files), why).toEqual([]);
  });
});

test('every file is reached from an entry', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(['cli/start/start.ts', 'cli/main.ts', 'index.ts', 'run/worker.ts']);
  for (const path of reached) {
    for (const { ours, from } of byPath.get(path)?.imports ?? []) if (ours) reached.add(from);
  }
  const lost = files.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(
    lost,
    'A file that nothing imports is never run: it is either not joined yet or not needed.',
  ).toEqual([]);
});

// Each rule can fail: what it must catch, and beside it what it must let pass.
const examples: readonly (readonly [rule: string, path: string, caught: string, allowed: string])[] = [
  ['stations do', 'plan/a.ts', `import { x } from '../data/x.ts';`, `import { x } from '../model/x.ts';`],
  [
    'stations do',
    'judge/a.ts',
    `import type {\n  X,\n} from '../report/x.ts';`,
    `import type { X } from './x.ts';`,
  ],
  ['stations do', 'text/a.ts', `export { x } from '../plan/x.ts';`, `export { x } from '../quantity/x.ts';`],
  ['stations do', 'data/a.ts', `const x = await import('../measure/x.ts');`, `// import('../measure/x.ts')`],
  ['stations do', 'helper.ts', '', ''],
  ['a package', 'data/a.ts', `import { z } from 'zod';`, `import { parse } from 'csv-parse';`],
  [
    'a package',
    'plan/a.ts',
    `import { readFileSync } from 'node:fs';`,
    `import { parseDocument } from 'yaml';`,
  ],
  ['a package', 'cli/a.ts', `import left from 'left-pad';`, `import { readFile } from 'node:fs/promises';`],
  ['a package', 'cli/a.ts', `import { get } from 'node:https';`, `import { resolve } from 'node:path';`],
  ['the model', 'model/a.ts', `import { x } from '../quantity/x.ts';`, `import type { X } from './x.ts';`],
  ['imports name', 'plan/a.ts', `import { x } from './x.js';`, `import { x } from './x.ts';`],
  ['imports name', 'cli/a.ts', `import { join } from 'path';`, `import { join } from 'node:path';`],
  ['only cli', 'report/a.ts', `const w = process.stdout.columns;`, `const w = style.process.columns;`],
  ['only cli', 'data/a.ts', `console.log('x');`, `// console.log('x')`],
  ['nobody asks', 'judge/a.ts', `const now = new Date();`, `const day = new Date(time);`],
  ['nobody asks', 'report/a.ts', `a.localeCompare(b)`, `compareText(a, b)`],
  ['no default', 'text/a.ts', `export default 1;`, `export const x = 'export default';`],
  ['no any', 'plan/a.ts', `const x: any = 1;`, `const any = (x: unknown) => x;`],
  ['no any', 'plan/a.ts', `f(x as any)`, `f({ any: parts })`],
  ['no any', 'plan/a.ts', `// @ts-ignore`, `// many`],
  ['no enums', 'plan/a.ts', `export enum A { B }`, `const enumerated = 1;`],
  ['no file', 'plan/a.ts', 'x;\n'.repeat(301), 'x;\n'.repeat(300)],
  [
    'no function',
    'plan/a.ts',
    functionOf('function f(): void {', 81),
    functionOf('function f(): void {', 80),
  ],
  ['no function', 'plan/a.ts', functionOf('const f = (x: X): Y => {', 81), functionOf('const f = {', 81)],
  [
    'no function',
    'plan/a.ts',
    functionOf('export async function f(\n  x: X,\n): Promise<Y> {', 81),
    functionOf('if (\n  x\n) {', 81),
  ],
  [
    'no function',
    'plan/a.ts',
    `const f = /[\`{]/;\n${functionOf('function f(): void {', 81)}`,
    `const f = x(/{/, /\`/);\n${functionOf('function f(): void {', 80)}`,
  ],
  ['no function', 'plan/a.tsx', functionOf('  add(row) {', 81), functionOf('  for (const x of y) {', 81)],
];

/** A block of so many lines, its head included. */
function functionOf(head: string, lines: number): string {
  const indent = ' '.repeat(head.length - head.trimStart().length);
  const inner = lines - head.split('\n').length - 1;
  return `${head}\n${`${indent}  x;\n`.repeat(inner)}${indent}}\n`;
}

describe('each rule catches what it is for', () => {
  test.each(examples)('%s: %s', (name, path, caught, allowed) => {
    const rule = rules.find((each) => each.name.startsWith(name));
    expect(rule?.broken(readSource(path, caught))).toHaveLength(1);
    if (caught !== allowed) expect(rule?.broken(readSource(path, allowed))).toEqual([]);
  });

  test.each(['data/utils.ts', 'data/readFile.ts', 'data/common/x.ts', 'data/file-helpers.ts'])(
    '%s',
    (path) => {
      const rule = rules.find((each) => each.name.startsWith('files are named'));
      expect(rule?.broken(readSource(path, ''))).toEqual([path]);
    },
  );
});

// What only several files break: files that must be caught, and files that must pass.
const trees: readonly (readonly [
  rule: string,
  caught: Readonly<Record<string, string>>,
  allowed: Readonly<Record<string, string>>,
])[] = [
  [
    'no import',
    { 'data/a.ts': `import { b } from './b.ts';`, 'data/b.ts': `import type { A } from './a.ts';` },
    { 'data/a.ts': `import { b } from './b.ts';`, 'data/b.ts': `// import { a } from './a.ts';` },
  ],
  [
    'no import',
    {
      'data/a.ts': `export { b } from './x/b.ts';`,
      'data/x/b.ts': `const c = await import('../c.ts');`,
      'data/c.ts': `import { a } from './a.ts';`,
    },
    {
      'data/a.ts': `import { b } from './x/b.ts';\nimport { c } from './c.ts';`,
      'data/x/b.ts': `import { c } from '../c.ts';`,
      'data/c.ts': '',
    },
  ],
  ['no folder', folderOf(15), folderOf(14)],
];

/** A folder of so many entries, the last of which is a folder of two files. */
function folderOf(entries: number): Readonly<Record<string, string>> {
  const single = Array.from({ length: entries - 1 }, (_, index) => [`data/x/a${index}.ts`, '']);
  return Object.fromEntries([...single, ['data/x/room/a.ts', ''], ['data/x/room/b.ts', '']]);
}

describe('each rule of the tree catches what it is for', () => {
  test.each(trees)('%s', (name, caught, allowed) => {
    const rule = treeRules.find((each) => each.name.startsWith(name));
    const read = (tree: Readonly<Record<string, string>>) =>
      Object.entries(tree).map(([path, text]) => readSource(path, text));
    expect(rule?.broken(read(caught))).toHaveLength(1);
    expect(rule?.broken(read(allowed))).toEqual([]);
  });
});
