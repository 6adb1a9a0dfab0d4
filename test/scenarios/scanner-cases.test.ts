import { describe, expect, test } from 'vitest';
import type { CheckRequest } from '../../src/run/check.ts';
import { soundPlan } from '../support/judge-plan.ts';
import { byReference, documentsOf, openerOf, type WayOfScanning } from '../support/ways-of-scanning.ts';

// What could tell the byte scanner from csv-parse and is too seldom to be left to chance. All rows are made up.

/** A plan over one register with these columns, and a target for each measure. */
function planOf(columns: Readonly<Record<string, string>>, measures: readonly string[], more = ''): string {
  const lines = Object.entries(columns).map(([name, rest]) => `      ${name}: { ${rest} }\n`);
  const targets = measures.map((measure, i) => {
    const target = measure.includes('share') ? 'at least 1%' : 'at least 1';
    return `      - { id: t${i}, title: T, owner: [O], target: ${target}, measure: ${measure} }\n`;
  });
  const source = `  r:\n    title: Register\n${more}    columns:\n${lines.join('')}`;
  return `plan: cases\ntitle: Made up\nlanguage: en\nperiod: 2017\nsources:\n${source}sections:\n  - title: S\n    targets:\n${targets.join('')}`;
}

const basic = {
  unit: 'header: unit, type: text',
  maker: 'header: maker, type: text',
  pieces: 'header: pieces, type: integer',
};
const keyed = { ...basic, id: 'header: id, type: text' };
const count = ['{ count: r }', '{ sum: r, column: pieces }'];
const key = '    key: [id]\n';

/** So many rows made of their numbers. */
const rows = (length: number, row: (i: number) => string): readonly string[] =>
  Array.from({ length }, (_, i) => row(i));

interface Case {
  readonly plan: string;
  readonly lines: readonly string[];
  readonly lineEnd?: string;
  /** A finding that the reference must make, so that the case is one. */
  readonly code?: string;
}

const cited = {
  unit: basic.unit,
  maker: basic.maker,
  from: 'header: from, type: date',
  to: 'header: to, type: date, optional: true',
  people: 'header: people, type: decimal, min: 0',
  men: 'header: men, type: decimal, min: 0',
  women: 'header: women, type: decimal, optional: true, min: 0',
};
/** Conditions on several cells of a row, on each side of their limits, beside conditions on one. */
const asking = (i: number): string =>
  [
    `days: { from: from, to: to, ${['lte', 'lt', 'gt', 'gte', 'is', 'not'][i % 6]}: ${i % 9} }`,
    `people: { ${['is', 'not', 'gt', 'lte'][i % 4]}: { sum: [men, women] }${i % 4 < 2 ? `, within: ${i % 3}` : ''} }`,
    `men: { ${['gt', 'gte', 'lt', 'lte'][i % 4]}: { column: women } }`,
    `unit: { ${i % 2 ? 'not' : 'is'}: { column: maker } }`,
    `match: { columns: [unit, maker], source: r, to: [maker, unit] }`,
    `from: { gte: { period: end, days: -${i * 7} } }`,
  ][i % 6] ?? '';
const alone = (i: number): string =>
  ['', `unit: U${i % 5}`, `maker: [U${i % 3}, U${i % 4}]`, `unit: U${i % 5}, maker: { not: U1 }`][i % 4] ??
  '';
const manyMeasures = rows(72, (i) => {
  const parts = [alone(Math.floor(i / 6)), i % 5 === 0 ? '' : asking(i)].filter(Boolean);
  const where = parts.length === 0 ? '' : `all: [${parts.map((part) => `{ ${part} }`).join(', ')}]`;
  const own = where === '' ? '' : `, where: { ${where} }`;
  const each = ['', ', each: { every: quarter }', ', each: unit'][i % 3] ?? '';
  return (
    [
      `{ count: r${own}${each} }`,
      `{ share: r${own}, meets: { ${asking(i + 1)} }${each} }`,
      `{ median: r, column: people${own}${each} }`,
      `{ percentile: r, column: men, at: ${10 + i}%${own}${each} }`,
      `{ sum: r, column: people${own}${each} }`,
      `{ mean: r, column: men${own}${each} }`,
    ][(i * 5 + Math.floor(i / 6)) % 6] ?? ''
  );
});
const day = (i: number): string =>
  i % 23 === 0 ? '2017-03' : i % 41 === 0 ? 'soon' : `2017-0${1 + (i % 9)}-${10 + ((i * 7) % 18)}`;

/** A unit beside a number, blank now and then, with an odd one among many. */
const named = {
  unit: basic.unit,
  amount: 'header: amount, type: decimal, unit: { column: beside }, optional: true',
  pieces: 'header: pieces, type: integer, unit: { column: beside }, min: 0',
  beside: 'header: beside, type: text, optional: true',
};
const ofNamed = [
  '{ sum: r, column: amount }',
  '{ sum: r, column: pieces, each: unit }',
  '{ mean: r, column: amount, each: beside }',
  '{ median: r, column: amount }',
  '{ percentile: r, column: pieces, at: 90%, each: unit }',
  '{ max: r, column: amount, where: { unit: U1 } }',
  '{ mean: r, column: amount, weight: pieces }',
];
const namedRows = (unitOf: (i: number) => string, amountOf: (i: number) => string): readonly string[] => [
  'unit,amount,pieces,beside',
  ...rows(300, (i) => `U${i % 4},${amountOf(i)},${i % 97 === 96 ? '3.5' : i % 50},${unitOf(i)}`),
];

const cases: Readonly<Record<string, Case>> = {
  'units beside numbers': {
    plan: planOf(named, ofNamed),
    lines: namedRows(
      (i) => ['万元', '元', '亿元'][i % 3] ?? '',
      (i) => (i % 41 === 40 ? '' : `${i % 17}.${i % 100}`),
    ),
  },
  'units that measure other things, first in a row that is read by itself': {
    plan: planOf(named, ofNamed),
    lines: namedRows(
      (i) => (i === 70 ? '吨' : i > 200 ? '%' : i % 5 === 0 ? '' : '万元'),
      (i) => (i === 60 ? '3吨' : i === 250 ? '2亿元' : i % 11 === 0 ? '1,200.5' : `-${i}`),
    ),
    code: 'data/mixed-units',
  },
  'units written above that are filled': {
    plan: planOf({ ...named, beside: 'header: beside, type: text, fill: down' }, ofNamed),
    lines: namedRows(
      (i) => (i % 20 === 0 ? (i % 40 === 0 ? '万元' : '元') : ''),
      (i) => (i % 23 === 0 ? '（3）' : i % 29 === 0 ? '-' : String(i)),
    ),
  },
  'a unit in the header where the rows name none': {
    plan: planOf(named, ofNamed),
    lines: namedRows(
      (i) => (i % 3 === 0 ? '元' : ''),
      (i) => String(i),
    ).map((line, i) => (i === 0 ? 'unit,amount（万元）,pieces,beside' : line)),
  },
  'no column of units': {
    plan: planOf(named, ofNamed.slice(0, 2)),
    lines: ['unit,amount,pieces', ...rows(60, (i) => `U${i % 3},${i}.5,${i}`)],
  },
  'sums with a number below zero beside an error': {
    plan: planOf({ ...basic, amount: 'header: amount, type: decimal' }, ['{ sum: r, column: amount }']),
    lines: ['unit,maker,pieces,amount', ...rows(60, (i) => `X,m,1,${i === 9 ? '-4' : i === 30 ? 'x' : i}`)],
    code: 'data/bad-number',
  },
  'many targets, which ask several cells of a row': {
    plan: planOf(cited, manyMeasures, '    period: from\n'),
    lines: [
      Object.keys(cited).join(','),
      ...rows(400, (i) =>
        [
          `U${i % 5}`,
          `U${(i * 3) % 7}`,
          day(i),
          i % 6 === 0 ? '' : day(i + (i % 4)),
          i % 67 === 0 ? 'many' : `${(i % 12) + (i % 9)}${i % 8 === 0 ? '.25' : ''}`,
          i % 59 === 0 ? '123456789012.5' : `${i % 12}${i % 16 === 0 ? '.1234567' : ''}`,
          i % 10 === 0 ? '' : String(i % 9),
        ].join(','),
      ),
    ],
    code: 'data/bad-number',
  },
  'zeros lost in a key that does not stand first': {
    plan: planOf(keyed, count, key),
    lines: ['unit,maker,pieces,id', 'X,m,1,0123', 'X,m,2,0124', 'X,m,3,125'],
    code: 'data/leading-zeros-lost',
  },
  'zeros lost, and the header on every page': {
    plan: planOf(keyed, count, key),
    lines: ['unit,maker,pieces,id', 'X,m,1,0123', 'unit,maker,pieces,id', 'X,m,2,0124', 'X,m,3,125'],
    code: 'data/leading-zeros-lost',
  },
  'a blank in the first row of a key whose blanks are filled': {
    plan: planOf({ ...keyed, unit: `${basic.unit}, fill: down` }, count, '    key: [unit, id]\n'),
    lines: ['unit,maker,pieces,id', ',m,x,1', ',m,1,2', 'X,m,1,3', ',m,1,4'],
    code: 'data/blank-key',
  },
  'a total among the months': {
    plan: planOf(
      { month: 'header: month, type: date', pieces: basic.pieces },
      count,
      '    period: month\n    totals: { month: [合计] }\n',
    ),
    lines: ['month,pieces', '2017-01,3', '2017-02,4', '2017-03,5', '合计,13', '2016-12,1'],
    code: 'data/total-disagrees',
  },
  'a row too wide above blanks that are filled': {
    plan: planOf({ ...keyed, unit: `${basic.unit}, fill: down` }, ['{ count: r, each: unit }'], key),
    lines: [
      'unit,maker,pieces,id',
      'X,m,1,1',
      'Y,m,1,000,2',
      ',m,1,3',
      ',m,1,4',
      'Z,m,1,5',
      ',m,1,000,6',
      ',m,1,7',
    ],
    code: 'data/ragged-row',
  },
  'a share in a row that is no row': {
    plan: planOf({ ...basic, share: "header: share, type: percent, unit: '%'" }, [
      '{ max: r, column: share }',
      ...count,
    ]),
    lines: ['unit,maker,pieces,share', 'X,m,1,0.9', 'Y,m,1,0.8', 'total,,2,98'],
    code: 'data/percent-below-one',
  },
  'a number that says that nothing happened': {
    plan: planOf({ unit: basic.unit, pieces: basic.pieces }, count),
    lines: ['unit,pieces', 'X,3', 'Y,零', '零,零', 'Z,5'],
    code: 'data/nil-row',
  },
  'a header of years again': {
    plan: planOf(
      { unit: basic.unit, last: 'header: "2016", type: integer', now: 'header: "2017", type: integer' },
      ['{ sum: r, column: now }', '{ sum: r, column: last }'],
    ),
    lines: ['2016,2017,unit', '1,2,X', '2016,2017,unit', '2017,2016,X', '3,4,X'],
    code: 'data/header-again',
  },
  'hardly two rows of one class': {
    plan: planOf({ ...keyed, other: 'header: other, type: text' }, [
      '{ count: r, where: { maker: { not: { column: other } } } }',
      '{ count: r, each: id }',
    ]),
    lines: ['unit,maker,pieces,id,other', ...rows(9000, (i) => `X,m${i},1,k${i},m${(i * 7) % 9000}`)],
  },
  'more classes than are kept': {
    plan: planOf({ ...keyed, other: 'header: other, type: text' }, [
      '{ sum: r, column: pieces, where: { maker: { not: { column: other } } } }',
    ]),
    lines: [
      'unit,maker,pieces,id,other',
      ...rows(70_000, (i) => `X,m${i % 270},${i % 9},k,m${Math.floor(i / 270)}`),
    ],
  },
  'blank lines between all rows': {
    plan: planOf(keyed, count, key),
    lines: ['unit,maker,pieces,id', ...rows(50, (i) => `X,m,1,k${i}`)],
    lineEnd: '\r\r\n',
  },
  'a key that is repeated in another range': {
    plan: planOf(keyed, count, key),
    lines: ['unit,maker,pieces,id', ...rows(200, (i) => `X,m,1,k${i % 120}`)],
    code: 'data/repeated-key',
  },
  'more findings than are kept': {
    plan: planOf(keyed, count, key),
    lines: ['unit,maker,pieces,id', ...rows(2500, (i) => `X,m,${i % 2 === 0 ? 'some' : i},k${i}`)],
    code: 'data/bad-number',
  },
  'numbers below zero, large ones and many decimals in a column that is told apart': {
    plan: planOf({ ...basic, amount: 'header: amount, type: decimal' }, [
      '{ sum: r, column: amount, where: { amount: { gte: -5 } } }',
      '{ mean: r, column: amount, each: unit }',
    ]),
    lines: [
      'unit,maker,pieces,amount',
      ...rows(
        60,
        (i) =>
          `X${i % 3},m,1,${['-1.5', '0.12345', '99999999999', '123456789012.5', '1/3', '7'][i % 6] ?? ''}`,
      ),
    ],
  },
};

const ways: Readonly<Record<string, WayOfScanning>> = {
  'in one piece': { scanning: {}, jobs: 0 },
  'in small windows': { scanning: { window: 256, rows: 5, entries: 128 }, jobs: 0 },
  'in ranges': { scanning: { leastShared: 1, rangeSize: 1 << 12 }, jobs: 2 },
  'in small ranges': { scanning: { leastShared: 1, rangeSize: 1 << 9, rows: 3 }, jobs: 2 },
};

function requestOf({ plan, lines, lineEnd = '\n' }: Case): CheckRequest {
  const text = lines.map((line) => `${line}${lineEnd}`).join('');
  const file = { name: 'r.csv', path: 'r.csv', source: 'r', period: null, encoding: null };
  const opener = openerOf(new Map([['r.csv', Buffer.from(text)]]), 1 << 14);
  const rest = { period: null, language: 'en', only: null, stdin: null, version: '0' } as const;
  return { plan: soundPlan(plan), files: [file], opener, ...rest };
}

describe.each(Object.entries(cases))('%s', (_, each) => {
  test('comes to the same documents in every way of scanning', async () => {
    const expected = await documentsOf(requestOf(each), byReference);
    if (each.code !== undefined) expect(expected.validation).toContain(`"${each.code}"`);
    const isLarge = each.lines.length > 3000;
    for (const [name, way] of Object.entries(ways).slice(0, isLarge ? 1 : 4)) {
      const found = await documentsOf(requestOf(each), way);
      expect(found.report, name).toBe(expected.report);
      expect(found.validation, name).toBe(expected.validation);
    }
  }, 120_000);
});
