import { expect, test } from 'vitest';
import { askedColumns, datedColumns } from '../../../src/measure/asked-columns.ts';
import { columnUses } from '../../../src/measure/column-uses.ts';
import { parsePeriod, isoOf, parseDay } from '../../../src/model/plan/period.ts';
import { compileDemand } from '../../../src/plan/demand/compile-demand.ts';
import { soundPlan } from '../../support/judge-plan.ts';

interface Given {
  readonly rule?: string;
  readonly source?: string;
  readonly measures: readonly string[];
  readonly areKeysOfOneTable?: boolean;
  readonly asOf?: string;
}

function demandOf({ rule = 'day', source = '', measures, asOf }: Given) {
  const plan = soundPlan(`
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r.csv"]
    period: ${rule}
${source}    columns:
      day: { header: day, type: date }
      end: { header: end, type: date, optional: true }
      id: { header: id, type: text }
      area: { header: area, type: text, values: { E: [], W: [] } }
      n: { header: n, type: integer }
      m: { header: m, type: decimal, optional: true }
      u: { header: u, type: decimal, unit: { column: v } }
      v: { header: v, type: text }
sections:
  - title: S
    targets:
${measures.map((measure, i) => `      - { id: t${i}, title: T, target: at least 1${/share|growth/.test(measure) ? '%' : ''}, measure: ${measure} }`).join('\n')}
`);
  const { value } = compileDemand(
    plan,
    parsePeriod('2017'),
    null,
    'targets',
    asOf === undefined ? null : parseDay(asOf),
  );
  const [part] = value?.sources ?? [];
  if (!part) throw new Error('no demand');
  return part;
}

const year = 'days 2017-01-01 2017-12-31 2018-01-01';
const twoYears = 'days 2016-01-01 2016-12-31 2017-01-01 2017-12-31 2018-01-01';
const key = '    key: [id]\n';

// A column that names units is always asked.
/** By column: only summed, only its place among days, only a key; nothing where every value is asked. */
test.each<[Given, Record<string, string>]>([
  [{ measures: ['{ count: r }'] }, { day: year }],
  [{ measures: ['{ growth: { of: { count: r } } }'] }, { day: twoYears }],
  [{ measures: ['{ sum: r, column: n }'] }, { day: year, n: 'summed' }],
  [{ measures: ['{ mean: r, column: m }'] }, { day: year, m: 'summed' }],
  [{ measures: ['{ mean: r, column: n, weight: m }'] }, { day: year }],
  [{ measures: ['{ median: r, column: n }'] }, { day: year }],
  [{ measures: ['{ max: r, column: n }', '{ sum: r, column: n }'] }, { day: year, n: 'summed' }],
  [{ measures: ['{ min: r, column: m }'] }, { day: year, m: 'summed' }],
  [{ measures: ['{ sum: r, column: n, where: { n: { gt: 1 } } }'] }, { day: year }],
  [
    { measures: ['{ sum: r, column: n, where: { m: { gt: 1 } } }', '{ sum: r, column: m }'] },
    { day: year, n: 'summed' },
  ],
  [{ measures: ['{ share: r, meets: { m: { gt: 1 } } }', '{ sum: r, column: m }'] }, { day: year }],
  [{ measures: ['{ count: r, where: { day: { gt: 2017-03-01 } } }'] }, {}],
  [{ measures: ['{ latest: r, column: n, by: day }'] }, {}],
  [{ measures: ['{ count: r, distinct: day }'] }, {}],
  [
    { measures: ['{ count: r }'], rule: '{ from: day, to: end }' },
    { day: year, end: year },
  ],
  [{ measures: ['{ count: r }'], rule: '{ until: end }' }, { end: year }],
  [{ measures: ['{ count: r }'], rule: 'none' }, {}],
  [{ measures: ['{ count: r }'], asOf: '2017-06-30' }, {}],
  [{ measures: ['{ count: r }'], source: '    complete: { area: [E, W] }\n' }, {}],
  [{ measures: ['{ sum: r, column: n }'], source: '    complete: { area: [E, W] }\n' }, { n: 'summed' }],
  [
    { measures: ['{ count: r }'], source: key, areKeysOfOneTable: true },
    { day: year, id: 'key' },
  ],
  [{ measures: ['{ count: r }'], source: key }, { day: year }],
  [{ measures: ['{ count: r }'], source: '    key: [day]\n', areKeysOfOneTable: true }, {}],
  [{ measures: ['{ sum: r, column: n }'], source: '    key: [n]\n', areKeysOfOneTable: true }, { day: year }],
  [
    { measures: ['{ sum: r, column: n }'], source: '    rules: [{ title: R, where: { n: { lt: 9 } } }]\n' },
    { day: year },
  ],
])('%j', ({ areKeysOfOneTable = false, ...given }, uses) => {
  const part = demandOf(given);
  const found = [...columnUses(part, areKeysOfOneTable)].map(([name, use]) => [
    name,
    [use.kind, ...(use.kind === 'days' ? use.edges.map(isoOf) : [])].join(' '),
  ]);
  expect(Object.fromEntries(found)).toEqual(uses);
});

test.each<[Given, readonly string[]]>([
  [{ measures: ['{ count: r }'] }, ['day']],
  [{ measures: ['{ sum: r, column: n, where: { m: 1 } }'] }, ['day', 'n', 'm']],
  [{ measures: ['{ count: r }'], rule: 'none' }, []],
  [{ measures: ['{ count: r }'], rule: '{ of: file }' }, []],
  [{ measures: ['{ count: r }'], rule: '{ from: day, to: end }' }, ['day', 'end']],
  [{ measures: ['{ count: r }'], source: key }, ['day', 'id']],
  [{ measures: ['{ count: r }'], source: '    complete: { area: [E, W] }\n' }, ['day', 'area']],
  [
    { measures: ['{ count: r }'], source: '    rules: [{ title: R, where: { n: { lt: 9 } } }]\n' },
    ['day', 'n'],
  ],
])('of %j these columns are read', (given, columns) => {
  expect(askedColumns(demandOf(given))).toEqual(columns);
});

test.each([
  [null, []],
  [{ kind: 'file' }, []],
  [{ kind: 'in-force', from: 'a', to: 'b' }, ['a']],
  [{ kind: 'until', column: 'a' }, ['a']],
  [{ kind: 'flow', column: 'a' }, ['a']],
] as const)('a row of %j has no period without %j', (period, columns) => {
  expect(datedColumns({ period })).toEqual(columns);
});
