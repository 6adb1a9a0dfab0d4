import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/cli/output/write-whole.ts';
import { folderOf } from '../fake-world.ts';

test('a new file', () => {
  const folder = folderOf({});
  expect(writeWhole(join(folder, '报告.json'), '{}\n')).toBeNull();
  expect(readFileSync(join(folder, '报告.json'), 'utf8')).toBe('{}\n');
  expect(readdirSync(folder)).toEqual(['报告.json']);
});

test('a file that is there is replaced and keeps its mode', () => {
  const folder = folderOf({ 'a.txt': 'before, and longer' });
  chmodSync(join(folder, 'a.txt'), 0o640);
  expect(writeWhole(join(folder, 'a.txt'), new TextEncoder().encode('after'))).toBeNull();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after');
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
});

test('a link stays one', () => {
  const folder = folderOf({ 'a.txt': 'before' });
  symlinkSync('a.txt', join(folder, 'link.txt'));
  expect(writeWhole(join(folder, 'link.txt'), 'after')).toBeNull();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('after');
});

test('a device is written to', () => {
  expect(writeWhole('/dev/null', 'x')).toBeNull();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['a directory', 'folder', 'EISDIR'],
  ['a file in a directory that is missing', 'missing/a.txt', 'ENOENT'],
  ['a file below a file', 'a.txt/b.txt', 'ENOTDIR'],
])('%s is an error that leaves nothing behind', (_, path, code) => {
  const folder = folderOf({ 'a.txt': 'before' });
  mkdirSync(join(folder, 'folder'));
  expect(writeWhole(join(folder, path), 'x')).toBe(code);
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'folder']);
});
