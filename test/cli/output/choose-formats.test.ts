import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseFormats } from '../../../src/cli/output/choose-formats.ts';

const where = { cwd: '/somewhere', platform: 'linux' };

test.each([
  [null, [], 'table', []],
  ['json', [], 'json', []],
  [
    null,
    ['a.json', 'b/c.TXT'],
    'table',
    [
      ['a.json', 'json'],
      ['b/c.TXT', 'table'],
    ],
  ],
  ['table', [join('/somewhere', 'd.json')], 'table', [['d.json', 'json']]],
])('--format %j and --output %j', (format, outputs, printed, files) => {
  const chosen = chooseFormats('report', { format, outputs }, where);
  expect(chosen.printed.name).toBe(printed);
  expect(chosen.files.map((file) => [file.name, file.format.name])).toEqual(files);
  expect(chosen.findings).toEqual([]);
});

test.each([
  ['jsno', [], [['usage/bad-option-value', 'json']]],
  ['pdf', [], [['usage/bad-option-value', null]]],
  [null, ['report.pdf'], [['usage/unknown-extension', null]]],
  [null, ['report'], [['usage/unknown-extension', null]]],
  [null, ['a.json', './a.json'], [['usage/output-twice', null]]],
  [
    'pdf',
    ['a.pdf'],
    [
      ['usage/bad-option-value', null],
      ['usage/unknown-extension', null],
    ],
  ],
])('--format %j and --output %j are refused', (format, outputs, refused) => {
  const { findings } = chooseFormats('report', { format, outputs }, where);
  expect(findings.map(({ code, args }) => [code, args.nearest ?? null])).toEqual(refused);
});
