import { expect, test } from 'vitest';
import { readPlanFile } from '../../../src/cli/files/read-plan-file.ts';
import { folderOf } from '../fake-world.ts';

function read(files: Readonly<Record<string, string | Uint8Array>>, named: string | null = null): unknown {
  const found = readPlanFile(named, { cwd: folderOf(files), platform: 'linux' });
  if ('refused' in found) return [found.refused.code, found.refused.args, found.refused.place.line];
  return [found.file, found.text];
}

test.each<[string, Record<string, string>, string | null, [string, string]]>([
  ['the one that is named', { 'plan/a.yaml': '', 'b.yaml': 'b' }, 'b.yaml', ['b.yaml', 'b']],
  ['the one in plan/', { 'plan/a.yaml': 'a', 'plan-check.yaml': 'c' }, null, ['plan/a.yaml', 'a']],
  ['a .yml in plan/', { 'plan/a.yml': 'a', 'plan/notes.md': '' }, null, ['plan/a.yml', 'a']],
  ['plan-check.yaml', { 'plan-check.yaml': 'c', 'plan/notes.md': '' }, null, ['plan-check.yaml', 'c']],
  [
    'no copies that programs leave',
    { 'plan/a.yaml': 'a', 'plan/._a.yaml': '', 'plan/.#a.yaml': '' },
    null,
    ['plan/a.yaml', 'a'],
  ],
  [
    'text behind a byte order mark',
    { 'plan-check.yaml': '\uFEFFplan: 质量' },
    null,
    ['plan-check.yaml', 'plan: 质量'],
  ],
])('reads %s', (_, files, named, plan) => {
  expect(read(files, named)).toEqual(plan);
});

test.each<[string, Record<string, string | Uint8Array>, string | null, unknown]>([
  ['none', {}, null, ['usage/plan-not-found', { looked: ['plan/*.yaml', 'plan-check.yaml'] }, null]],
  [
    'several',
    { 'plan/b.yaml': '', 'plan/a.yml': '' },
    null,
    ['usage/several-plans', { files: ['plan/a.yml', 'plan/b.yaml'] }, null],
  ],
  [
    'a misspelt one',
    { 'plan/nantong.yaml': '' },
    'plan/nantonk.yaml',
    [
      'usage/plan-unreadable',
      { path: 'plan/nantonk.yaml', error: 'ENOENT', nearest: 'plan/nantong.yaml' },
      null,
    ],
  ],
  [
    'a directory',
    { 'plan/a.yaml': '' },
    'plan',
    ['usage/plan-unreadable', { path: 'plan', error: 'EISDIR', nearest: null }, null],
  ],
  [
    'a line in GB18030',
    { 'plan-check.yaml': Uint8Array.of(...Buffer.from('plan: a\ntitle: '), 0xd6, 0xca, 0xc1, 0xbf, 0x0a) },
    null,
    ['usage/plan-not-utf8', {}, 2],
  ],
  [
    'UTF-16',
    { 'plan-check.yaml': Buffer.from('\uFEFFplan: a', 'utf16le') },
    null,
    ['usage/plan-not-utf8', {}, 1],
  ],
  [
    'a file cut in a character',
    { 'plan-check.yaml': Buffer.from('plan: a\n\ntitle: 质').subarray(0, -1) },
    null,
    ['usage/plan-not-utf8', {}, 3],
  ],
])('%s is a finding', (_, files, named, refused) => {
  expect(read(files, named)).toEqual(refused);
});
