import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { growFile } from '../../../src/cli/output/grow-file.ts';
import { takeBackUnfinished } from '../../../src/cli/output/unfinished.ts';
import { folderOf } from '../fake-world.ts';

const long = '很长的一行\n'.repeat(20_000);

test('a file takes its place when it is finished, and keeps the mode of the one before', () => {
  const folder = folderOf({ 'a.csv': 'before' });
  chmodSync(join(folder, 'a.csv'), 0o640);
  const file = growFile(join(folder, 'a.csv'));
  file.write(long);
  file.write('end');
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('before');
  expect(file.finish()).toBeNull();
  file.abandon();
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(`${long}end`);
  expect(statSync(join(folder, 'a.csv')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a link stays one', () => {
  const folder = folderOf({ 'a.csv': 'before' });
  symlinkSync('a.csv', join(folder, 'link.csv'));
  const file = growFile(join(folder, 'link.csv'));
  file.write('after');
  expect(file.finish()).toBeNull();
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('after');
});

test('nothing is left of a file that is abandoned, or not finished when the program ends', () => {
  const folder = folderOf({});
  const [one, two] = [growFile(join(folder, 'a.csv')), growFile(join(folder, 'b.csv'))];
  one.write(long);
  two.write(long);
  expect(readdirSync(folder)).toHaveLength(2);
  one.abandon();
  expect(readdirSync(folder)).toHaveLength(1);
  takeBackUnfinished();
  expect(readdirSync(folder)).toEqual([]);
});

test('a device is written to', () => {
  const file = growFile('/dev/null');
  file.write('x');
  expect(file.finish()).toBeNull();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['a directory', 'folder', 'EISDIR'],
  ['a file in a directory that is missing', 'missing/a.csv', 'ENOENT'],
  ['a file below a file', 'a.txt/b.csv', 'ENOTDIR'],
])('%s is an error that leaves nothing behind', (_, path, code) => {
  const folder = folderOf({ 'a.txt': 'before' });
  mkdirSync(join(folder, 'folder'));
  const file = growFile(join(folder, path));
  file.write(long);
  expect(file.finish()).toBe(code);
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'folder']);
});

test('a full disk is an error', () => {
  const file = growFile('/dev/full');
  file.write(long);
  file.write(long);
  expect(file.finish()).toBe('ENOSPC');
});
