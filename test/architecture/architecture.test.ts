import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import { readSource, sourceFiles } from './source-file.ts';

const files = sourceFiles();

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

describe('the house keeps its rules', () => {
  test.each(rules)('$name', ({ why, broken }) => {
    expect(files.flatMap(broken), why).toEqual([]);
  });
});

test('every file is reached from an entry', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(['cli/main.ts', 'index.ts', 'run/worker.ts']);
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
  ['no file', 'plan/a.ts', 'x;\n'.repeat(261), 'x;\n'.repeat(260)],
];

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
