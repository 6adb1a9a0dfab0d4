import { expect, test } from 'vitest';
import { readOne } from './one-column.ts';

test.each([
  ...[
    '是',
    '有',
    '对',
    '真',
    '√',
    '✓',
    '✔',
    '✔\ufe0f',
    '☑',
    'Y',
    'y',
    'Ｙ',
    'YES',
    'true',
    'TRUE',
    'T',
    '1',
    '１',
  ].map((t) => [t, 'true']),
  ...['否', '无', '错', '假', '×', '✗', '✘', '☒', 'N', 'no', 'False', 'F', '0', '０', ' 否 '].map((t) => [
    t,
    'false',
  ]),
  ...['', '-', '—', '/', '空', 'N/A'].map((t) => [t, 'blank']),
  ...['2', '可能', '是的', 'x', '10'].map((t) => [t, 'data/bad-boolean']),
])('%j is %s', (text, expected) => expect(readOne({ type: 'boolean' }, text)).toBe(expected));
