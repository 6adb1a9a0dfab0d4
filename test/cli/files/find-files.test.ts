import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/files/find-files.ts';
import { folderOf } from '../fake-world.ts';

const files = {
  'data/b.csv': '',
  'data/A.CSV': '',
  'data/c.tsv': '',
  'data/d.csv.gz': '',
  'data/e.Tsv.GZ': '',
  'data/notes.txt': '',
  'data/~$b.csv': '',
  'data/._b.csv': '',
  'data/below/f.csv': '',
  'data/folder.csv/g.csv': '',
  'data/[1].csv': '',
  'data/1.csv': '',
  '产品抽检2017.csv': '',
  'empty/readme.md': '',
};

async function find(
  paths: readonly string[],
  platform = 'linux',
): Promise<{ names: readonly string[]; codes: readonly unknown[] }> {
  const cwd = folderOf(files);
  const found = findFiles(
    paths.map((path) => path.replace('CWD', cwd)),
    { cwd, platform },
  );
  return {
    names: found.files.map(({ name }) => name),
    codes: found.findings.map(({ code, args }) => [code, args.nearest ?? null]),
  };
}

test.each<[string, string[], string[]]>([
  ['a path', ['data/b.csv'], ['data/b.csv']],
  ['a path as given', ['./data/../data/b.csv'], ['./data/../data/b.csv']],
  ['an absolute path', ['CWD/data/b.csv'], ['data/b.csv']],
  ['any ending, if named', ['data/notes.txt'], ['data/notes.txt']],
  [
    'a directory',
    ['data'],
    [
      'data/1.csv',
      'data/A.CSV',
      'data/[1].csv',
      'data/b.csv',
      'data/c.tsv',
      'data/d.csv.gz',
      'data/e.Tsv.GZ',
    ],
  ],
  ['a directory with a slash', ['data/below/'], ['data/below/f.csv']],
  ['an absolute directory', ['CWD/data/below'], ['data/below/f.csv']],
  ['this directory', ['.'], ['./产品抽检2017.csv']],
  ['a glob', ['data/*.csv'], ['data/1.csv', 'data/[1].csv', 'data/b.csv']],
  ['an absolute glob', ['CWD/data/?.csv'], ['data/1.csv', 'data/b.csv']],
  ['a deep glob', ['**/f*.csv'], ['data/below/f.csv']],
  ['a Chinese glob', ['产品*.csv'], ['产品抽检2017.csv']],
  ['a path that looks like a glob', ['data/[1].csv'], ['data/[1].csv']],
  ['either of two', ['data/{b,c}.*'], ['data/b.csv', 'data/c.tsv']],
  ['a glob with brackets that are letters', ['data/\\[*.csv'], ['data/[1].csv']],
  ['a glob of another folder', ['./data/../data/b.*'], ['data/../data/b.csv']],
  ['standard input', ['-'], ['-']],
  [
    'the same file in every way',
    ['data/b.csv', './data/b.csv', 'data/b*', 'CWD/data/b.csv'],
    ['./data/b.csv'],
  ],
  ['in the order of names', ['data/c.tsv', 'data/b.csv', '-'], ['-', 'data/b.csv', 'data/c.tsv']],
])('finds %s', async (_, paths, names) => {
  const { names: found, codes } = await find(paths);
  expect(found).toEqual(names);
  expect(codes.filter((code) => JSON.stringify(code) !== '["usage/files-not-read",null]')).toEqual([]);
});

test.each<[string, string, readonly string[] | null]>([
  ['nothing else', 'data/below', null],
  ['notes and a folder that is called like a file', 'data', ['folder.csv/', 'below/', 'notes.txt']],
  ['folders', '.', ['data/', 'empty/']],
])('names what lies beside data files in one note: %s', async (_, path, left) => {
  const cwd = folderOf(files);
  const { findings } = findFiles([path], { cwd, platform: 'linux' });
  const names = findings.map(({ code, severity, args }) => [
    code,
    severity,
    [...(args.names as string[])].sort(),
  ]);
  expect(names).toEqual(left === null ? [] : [['usage/files-not-read', 'note', [...left].sort()]]);
});

test.each<[string, string[], string, string | null]>([
  ['a missing file', ['data/c.tvs'], 'usage/file-not-found', 'data/c.tsv'],
  ['a misspelt file', ['产品抽捡2017.csv'], 'usage/file-not-found', '产品抽检2017.csv'],
  ['a misspelt directory', ['dtaa/b.csv'], 'usage/file-not-found', 'data/b.csv'],
  ['nothing near', ['elsewhere/x.csv'], 'usage/file-not-found', null],
  ['a file below a file', ['data/b.csv/x'], 'usage/cannot-open', null],
  ['a glob without a match', ['data/*.xlsx'], 'usage/no-match', null],
  ['a glob in a misspelt directory', ['dta/*.csv'], 'usage/no-match', 'data/*.csv'],
  ['a directory without data', ['empty'], 'usage/empty-directory', null],
  ['an empty name', [''], 'usage/file-not-found', null],
])('%s is a finding', async (_, paths, code, nearest) => {
  expect(await find([...paths, 'data/below'])).toEqual({
    names: ['data/below/f.csv'],
    codes: [[code, nearest]],
  });
});

test('what a spreadsheet program leaves beside an open file is skipped', async () => {
  expect(await find(['data/~$b.csv', 'data/below'])).toEqual({
    names: ['data/below/f.csv'],
    codes: [['usage/lock-file', null]],
  });
});

test('backslashes part the names of a Windows path and are letters elsewhere', async () => {
  expect((await find(['data\\*.CSV'], 'win32')).names).toEqual([
    'data/1.csv',
    'data/A.CSV',
    'data/[1].csv',
    'data/b.csv',
  ]);
  expect((await find(['data\\b.csv'])).codes).toEqual([['usage/file-not-found', 'data']]);
});

test('links that lead to each other cannot be opened', async () => {
  const cwd = folderOf({});
  symlinkSync(join(cwd, 'a.csv'), join(cwd, 'b.csv'));
  symlinkSync(join(cwd, 'b.csv'), join(cwd, 'a.csv'));
  const { findings } = findFiles(['a.csv'], { cwd, platform: 'linux' });
  expect(findings.map(({ code, args }) => [code, args.error])).toEqual([['usage/cannot-open', 'ELOOP']]);
});

// What a pattern stands for is held to what another program finds by it, but for names with a dot in front: it takes them by
// [!a], which shells do not.
test('finds by patterns what tinyglobby finds', async () => {
  const names = [
    'a.csv',
    'b.csv',
    'ab.csv',
    '.a.csv',
    'A.csv',
    '甲.csv',
    '甲乙.tsv',
    'a{b}.csv',
    'x+(1).csv',
  ];
  const folders = ['', 'c/', 'c/ab/', '.d/', '甲/', '甲/c/'];
  const cwd = folderOf(
    Object.fromEntries(folders.flatMap((folder) => names.map((name) => [folder + name, '']))),
  );
  symlinkSync(join(cwd, 'c'), join(cwd, '甲/link'));
  const piece = fc.constantFrom(
    '*',
    '?',
    'a',
    'b',
    '.',
    '甲',
    '[ab]',
    '[!a]',
    '[a-c]',
    '{a,b}',
    '{a,甲乙}',
    '.csv',
    'c',
  );
  const segment = fc.oneof(
    fc.constantFrom('**', 'c', '甲', '.'),
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  );
  const pattern = fc.tuple(
    fc.array(segment, { maxLength: 2 }),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(pattern, async ([before, last]) => {
      // By a/** it takes a itself.
      fc.pre(last.join('') !== '*');
      const text = [...before, `${last.join('')}*`].join('/');
      const theirs = await glob([text], { cwd, expandDirectories: false, followSymbolicLinks: false });
      const ours = findFiles([text], { cwd, platform: 'linux' }).files.map(({ name }) => name);
      const seen = (path: string): boolean => !/(?:^|\/)\.[^./]/.test(path);
      expect(ours.filter(seen), text).toEqual(theirs.filter(seen).toSorted());
    }),
  );
});
