import { describe, expect, test } from 'vitest';
import { findingsOf, marked } from './findings-of.ts';

const rest = `sections:
  - title: s
    targets:
      - { id: a, title: t, target: 1个, unmeasured: no register yet }
`;
const head = 'plan: p\n';
const source = (fields: string): string =>
  `${head}sources:\n  s:\n${fields.replaceAll(/^/gm, '    ')}\n${rest}`;
const columns = 'columns: { a: { type: text }, b: { type: text }, d: { type: date }, n: { type: integer } }';
const withColumns = (fields: string): string => source(`${columns}\n${fields}`);
const column = (fields: string): string =>
  source(`columns:\n  a: { ${fields} }\n  u: { type: text }\n  d: { type: date }`);

// A » marks where each of the codes is found.
const mistakes: readonly [what: string, plan: string, codes: readonly string[]][] = [
  ['nothing wrong', head + rest, []],
  ['no id', `»${rest}`, ['plan/missing-key']],
  ['an empty id', `»plan:\n${rest}`, ['plan/empty-value']],
  ['no sections', '»plan: p\n', ['plan/no-targets']],
  [
    'blank sections',
    '»plan: p\nsections:\n'.replace('»', '').replace('sections', '»sections'),
    ['plan/no-targets'],
  ],
  ['an empty list of sections', 'plan: p\n»sections: []\n', ['plan/no-targets']],
  ['a section without targets', 'plan: p\nsections:\n  - title: s\n    »targets: []\n', ['plan/no-targets']],
  [
    'a section without a title',
    'plan: p\nsections:\n  - »targets: [{ id: a, title: t, target: 1个, unmeasured: x }]\n',
    ['plan/missing-key'],
  ],
  ['sections as a mapping', 'plan: p\nsections:\n  »s: x\n', ['plan/wrong-shape']],
  ['an unknown key', `${head}»sectoins: []\n${rest}`, ['plan/unknown-key']],
  ['an unknown language', `${head}language: »cn\n${rest}`, ['plan/bad-choice']],
  ['a period that is none', `${head}period: »2017-13\n${rest}`, ['plan/bad-period']],
  ['a title that is a list', `${head}title: »[a, b]\n${rest}`, ['plan/wrong-shape']],
  ['a key twice', `${head}title: a\n»title: b\n${rest}`, ['plan/duplicate-key']],
  [
    'an id twice',
    `${head}${rest}      - { id: »a, title: t, target: 1个, unmeasured: x }\n`,
    ['plan/duplicate-id'],
  ],
  [
    'an id twice in two sections',
    `${head}${rest}  - title: z\n    targets: [{ id: »a, title: t, target: 1个, unmeasured: x }]\n`,
    ['plan/duplicate-id'],
  ],
  [
    'a target without a target',
    `${head}${rest}      - »{ id: b, title: t, unmeasured: x }\n`,
    ['plan/missing-key'],
  ],
  [
    'a target without a figure',
    `${head}${rest}      - »{ id: b, title: t, target: 1个 }\n`,
    ['plan/one-basis'],
  ],
  [
    'a target without an id',
    `${head}${rest}      - »{ title: t, target: 1个, unmeasured: x }\n`,
    ['plan/missing-key'],
  ],
  ['a target that is a text', `${head}${rest}      - »b\n`, ['plan/wrong-shape']],
  [
    'an untracked quantity without a reason',
    `${head}${rest}untracked:\n  - »{ clause: x, quantity: 100个 }\n`,
    ['plan/missing-key'],
  ],
  ['untracked as a mapping', `${head}${rest}untracked:\n  »clause: x\n`, ['plan/wrong-shape']],

  ['a source that is a text', `${head}sources: { s: »x }\n${rest}`, ['plan/wrong-shape']],
  ['a source without columns', `${head}sources:\n  s:\n    »title: x\n${rest}`, ['plan/missing-key']],
  ['a source with blank columns', source('»columns:'), ['plan/no-columns']],
  ['a source with empty columns', source('»columns: {}'), ['plan/no-columns']],
  ['columns as a list', source('columns: »[a, b]'), ['plan/wrong-shape']],
  [
    'a source name with =',
    `${head}sources:\n  »s=1: { columns: { a: { type: text } } }\n${rest}`,
    ['plan/bad-name'],
  ],
  [
    'a source twice',
    `${head}sources:\n  s: { columns: { a: { type: text } } }\n  »s: { columns: { a: { type: text } } }\n${rest}`,
    ['plan/duplicate-key'],
  ],
  ['an unknown key of a source', withColumns('»file: x'), ['plan/unknown-key']],
  ['no files', withColumns('files: »[]'), ['plan/empty-value']],
  ['an unknown key column', withColumns('key: [a, »c]'), ['plan/unknown-column']],
  ['a key column twice', withColumns('key: [a, »a]'), ['plan/named-twice']],
  ['an unknown period column', withColumns('period: »date'), ['plan/unknown-column']],
  ['a period of text', withColumns('period: »a'), ['plan/wrong-column-type']],
  ['a stock by text', withColumns('period: { until: »a }'), ['plan/wrong-column-type']],
  [
    'in force from text to nowhere',
    withColumns('period: { from: »a, to: »x }'),
    ['plan/wrong-column-type', 'plan/unknown-column'],
  ],
  ['a period that is a list', withColumns('period: »[d]'), ['plan/wrong-shape']],
  ['an empty period', withColumns('»period:'), ['plan/empty-value']],
  ['a nil return of a word', withColumns('nil_return: »yes'), ['plan/bad-choice']],
  ['units of an unknown column', withColumns('complete: { »district: [x] }'), ['plan/unknown-column']],
  ['units by number', withColumns('complete: { »n: [1] }'), ['plan/wrong-column-type']],
  ['two columns of units', withColumns('complete: { a: [x], »b: [y] }'), ['plan/one-complete-column']],
  ['no column of units', withColumns('»complete: { every: month }'), ['plan/one-complete-column']],
  ['an odd rhythm', withColumns('period: d\ncomplete: { a: [x], every: »week }'), ['plan/bad-choice']],
  [
    'a rhythm without a period',
    withColumns('complete: { a: [x], »every: month }'),
    ['plan/every-without-period'],
  ],
  ['nobody must report', withColumns('complete: { »a: [] }'), ['plan/empty-value']],
  ['totals of an unknown column', withColumns('totals: { »district: [合计] }'), ['plan/unknown-column']],
  ['totals without labels', withColumns('totals: { »a: [] }'), ['plan/empty-value']],
  ['a rule without a title', withColumns('rules:\n  - »{ where: { a: x } }'), ['plan/missing-key']],
  [
    'a rule over an unknown column',
    withColumns('rules:\n  - { title: r, where: { »z: x } }'),
    ['plan/unknown-column'],
  ],
  ['rules as a mapping', withColumns('rules: »{ title: r }'), ['plan/wrong-shape']],
  [
    'one measure agrees',
    withColumns('agree:\n  - { title: r, »measures: [{ count: s }] }'),
    ['plan/two-measures-agree'],
  ],
  [
    'unlike measures agree',
    withColumns('agree:\n  - { title: r, »measures: [{ count: s }, { share: s, meets: { a: x } }] }'),
    ['plan/unlike-measures'],
  ],
  [
    'an unknown source agrees',
    withColumns('agree:\n  - { title: r, measures: [{ count: s }, { count: »z }] }'),
    ['plan/unknown-source'],
  ],
  [
    'within nothing',
    withColumns('agree:\n  - { title: r, measures: [{ count: s }, { count: s }], within: »some }'),
    ['plan/bad-quantity'],
  ],
  [
    'within another unit',
    withColumns('agree:\n  - { title: r, measures: [{ count: s }, { count: s }], within: »5公里 }'),
    ['plan/bad-quantity'],
  ],
  [
    'a plan that agrees with nothing',
    `${head}agree:\n  - { title: r, measures: [{ count: »s }, { count: »s }] }\n${rest}`,
    ['plan/unknown-source', 'plan/unknown-source'],
  ],

  ['a column that is a text', source('columns: { a: »text }'), ['plan/wrong-shape']],
  ['an unknown key of a column', column('type: text, »heading: x'), ['plan/unknown-key']],
  ['an unknown type', column('type: »number'), ['plan/bad-choice']],
  [
    'a reserved name',
    source('columns:\n  »in: { type: text }\n  »source: { type: text }'),
    ['plan/reserved-name', 'plan/reserved-name'],
  ],
  ['an empty header', column('»header:'), ['plan/empty-value']],
  [
    'a header of two columns',
    source('columns:\n  a: { header: [编号, 号] }\n  »b: { header: 编号 }'),
    ['plan/header-twice'],
  ],
  ['a unit of a text', column('type: text, »unit: 万元'), ['plan/needs-numbers']],
  [
    'a unit in a column that is not there',
    column('type: decimal, unit: { column: »x }'),
    ['plan/unknown-column'],
  ],
  ['a unit in a column of dates', column('type: decimal, unit: { column: »d }'), ['plan/wrong-column-type']],
  ['percent of money', column('type: percent, unit: »万元'), ['plan/percent-unit']],
  ['an empty unit', column('type: decimal, »unit: '), ['plan/empty-value']],
  ['a least text', column('type: text, »min: 1'), ['plan/needs-numbers']],
  ['a least word', column('type: integer, min: »few'), ['plan/bad-value']],
  ['a least percentage of money', column('type: decimal, unit: 万元, min: »5%'), ['plan/value-unit']],
  ['most below least', column('type: integer, min: 5, max: »1'), ['plan/min-above-max']],
  ['values of a number', column('type: integer, »values: [1, 2]'), ['plan/values-of-text-only']],
  ['a value twice', column('values: { x: [y], z: [»y] }'), ['plan/value-twice']],
  ['a value that is another spelling', column('values: { x: [z], »z: [] }'), ['plan/value-twice']],
  ['a value that is a mapping', column('values: { x: »{ y: z } }'), ['plan/wrong-shape']],
  ['no values', column('»values: {}'), ['plan/empty-value']],
  ['an odd fill', column('fill: »up'), ['plan/bad-choice']],
  ['an odd flag', column('optional: »maybe, private: »1'), ['plan/bad-choice', 'plan/bad-choice']],
];

describe('mistakes of a plan', () => {
  test.each(mistakes)('%s', (_, plan, codes) => {
    const { text, expected } = marked(plan, codes);
    expect(findingsOf(text)).toEqual(expected);
  });

  test('all of them at once, in order', () => {
    const { text, expected } = marked(
      `plan: p
period: »soon
sources:
  s:
    period: »day
    columns:
      batch: { type: »txt }
sections:
  - title: s
    targets:
      - { id: a, title: t, target: »大概, measure: { count: »z } }
      - { id: »a, title: t, target: 9%, measure: »{ count: s, where: { »bach: x } } }
`,
      [
        'plan/bad-period',
        'plan/unknown-column',
        'plan/bad-choice',
        'plan/threshold-unknown-word',
        'plan/unknown-source',
        'plan/duplicate-id',
        'plan/unit-misfit',
        'plan/unknown-column',
      ],
    );
    expect(findingsOf(text)).toEqual(expected);
  });
});
