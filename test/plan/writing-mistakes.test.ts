import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read/read-plan.ts';
import { findingsOf, marked } from './findings-of.ts';

const rest =
  'sections:\n  - title: s\n    targets:\n      - { id: a, title: t, target: 1个, unmeasured: no register yet }\n';
const source = (fields: string, more = ''): string =>
  `plan: p\n${more}sources:\n  s:\n    columns: { a: { type: text }, d: { type: date }, n: { type: decimal } }\n${fields}${rest}`;
const column = (fields: string): string =>
  `plan: p\nsources:\n  s:\n    columns:\n      a: { ${fields} }\n${rest}`;

// A » marks where each of the codes is found.
const mistakes: readonly [what: string, plan: string, codes: readonly string[]][] = [
  ['numbers of a source', source('    numbers: { decimal: ",", thousands: "." }\n'), []],
  ['thousands alone', source('    numbers: { thousands: "\'" }\n'), []],
  [
    'one mark for both',
    source('    numbers: { decimal: ",", thousands: »"," }\n'),
    ['plan/one-mark-for-two'],
  ],
  ['a mark that is none', source('    numbers: { decimal: »";" }\n'), ['plan/bad-choice']],
  ['a key of numbers that is none', source('    numbers: { »comma: "," }\n'), ['plan/unknown-key']],
  ['numbers of a column of text', column('type: text, »numbers: { decimal: "," }'), ['plan/needs-numbers']],
  ['an order of days', source('    dates: dmy\n'), []],
  ['an order that is none', source('    dates: »dym\n'), ['plan/bad-choice']],
  ['an order in a column of numbers', column('type: decimal, »dates: mdy'), ['plan/needs-dates']],
  ['marks of a source and of a column', source('    missing: [暂缺, pending]\n'), []],
  ['one mark', column('type: decimal, missing: "-99"'), []],
  ['codes of a column', column('type: text, format: resident-id'), []],
  ['codes that are none', column('type: text, format: »passport'), ['plan/bad-choice']],
  ['codes in a column of numbers', column('type: integer, »format: credit-code'), ['plan/needs-text']],
  ['lengths', column('type: text, length: [15, 18]'), []],
  ['a length that is none', column('type: text, length: »15-18'), ['plan/bad-length']],
  ['a length of a date', column('type: date, »length: 8'), ['plan/needs-text']],
  ['a zone', source('', 'zone: Asia/Shanghai\n'), []],
  ['a zone that is near another', source('', 'zone: »Asia/Shangai\n'), ['plan/bad-zone']],
  ['an offset', source('', 'zone: »"+08:00"\n'), ['plan/bad-zone']],
];

describe('how cells are written', () => {
  test.each(mistakes)('%s', (_, plan, codes) => {
    const { text, expected } = marked(plan, codes);
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe('a plan that changes another', () => {
  const base = source('    numbers: { decimal: "," }\n    dates: dmy\n');
  const formsOf = (change: string): readonly unknown[] => {
    const open = () => ({ path: 'base.yaml', file: 'base.yaml', text: base });
    const { value, findings } = readPlan({ file: 'p.yaml', text: change }, open);
    expect(findings).toEqual([]);
    return (value?.sources ?? []).flatMap(({ columns }) => columns.map(({ form }) => form ?? null));
  };
  const comma = { numbers: { decimal: ',', thousands: null } };
  test.each([
    ['what it does not name stays', '', [null, { dates: 'dmy' }, comma]],
    ['another order', 'sources: { s: { dates: mdy } }\n', [null, { dates: 'mdy' }, comma]],
    ['an order that is taken away', 'sources: { s: { dates: } }\n', [null, null, comma]],
    [
      'a column of its own',
      'sources: { s: { columns: { n: { numbers: { thousands: "\'" } } } } }\n',
      [null, { dates: 'dmy' }, { numbers: { decimal: '.', thousands: "'" } }],
    ],
    ['a zone', 'zone: UTC\n', [null, { dates: 'dmy', zone: 'UTC' }, comma]],
  ])('%s', (_, change, forms) => {
    expect(formsOf(`extends: base.yaml\nplan: q\n${change}`)).toEqual(forms);
  });
});
