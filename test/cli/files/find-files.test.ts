import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
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
  const found = await findFiles(
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
  const { findings } = await findFiles([path], { cwd, platform: 'linux' });
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
  const { findings } = await findFiles(['a.csv'], { cwd, platform: 'linux' });
  expect(findings.map(({ code, args }) => [code, args.error])).toEqual([['usage/cannot-open', 'ELOOP']]);
});
