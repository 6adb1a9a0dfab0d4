import { describe, expect, test } from 'vitest';
import type { CheckRequest } from '../../../src/run/check.ts';
import { judgePlan, soundPlan } from '../../support/judge-plan.ts';
import { byReference, documentsOf, openerOf } from '../../support/ways-of-scanning.ts';

/*
 * Rows that are alike but for their numbers are folded together. Made-up: five times 东 是 10 1.5 in January, three times
 * 东 否 20 in February, four times 西 是 -4 2.5 in April, twice 西 否 0 4 in 2016; each with a name of its own.
 */
const header = 'id,day,area,ok,n,p,unit\n';
const kinds: readonly (readonly [times: number, row: string])[] = [
  [5, '2017-01-05,东,是,10,1.5,吨'],
  [3, '2017-02-05,东,否,20,,万吨'],
  [4, '2017-04-05,西,是,-4,2.5,吨'],
  [2, '2016-12-31,西,否,0,4,吨'],
];
/** One row of each kind in turn, while there are any. */
const rows = [0, 1, 2, 3, 4].flatMap((turn) =>
  kinds.flatMap(([times, row], kind) => (turn < times ? [`${'abcd'[kind]}${turn},${row}`] : [])),
);

function planOf(measures: readonly string[], more: string): string {
  return `
plan: p
title: Made up
language: zh
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: day
${more}    columns:
      id: { header: id, type: text }
      day: { header: day, type: date }
      area: { header: area, type: text, values: { 东: [], 西: [] } }
      ok: { header: ok, type: text, values: { 是: [], 否: [] } }
      n: { header: n, type: integer }
      p: { header: p, type: decimal, optional: true }
sections:
  - title: S
    targets:
${measures.map((measure, i) => `      - { id: t${i}, title: T, owner: [O], target: "≥1", measure: ${measure} }`).join('\n')}
`;
}

const figures: readonly (readonly [measure: string, value: string])[] = [
  ['{ count: r }', '12'],
  ['{ count: r, where: { ok: 是 } }', '9'],
  ['{ count: r, where: { n: { gte: 10 } } }', '8'],
  ['{ count: r, where: { any: [{ area: 西 }, { n: 20 }] } }', '7'],
  ['{ count: r, where: { day: { lt: 2017-04-05 } } }', '8'],
  ['{ count: r, distinct: id }', '12'],
  ['{ count: r, distinct: area }', '2'],
  ['{ count: r, distinct: [area, ok] }', '3'],
  ['{ count: r, distinct: id, where: { area: 东 } }', '8'],
  ['{ sum: r, column: n }', '94'],
  ['{ sum: r, column: n, where: { area: 西 } }', '-16'],
  ['{ sum: r, column: p }', '17.5'],
  ['{ sum: r, column: p, where: { ok: 否 } }', ''],
  ['{ mean: r, column: n, where: { area: 东 } }', '13.75'],
  ['{ mean: r, column: p, where: { area: 西 } }', '2.5'],
  ['{ median: r, column: n }', '10'],
  ['{ median: r, column: n, where: { ok: 否 } }', '20'],
  // The ninth and the tenth of twelve.
  ['{ percentile: r, column: n, at: 75% }', '10'],
  ['{ percentile: r, column: n, at: 80% }', '20'],
  ['{ percentile: r, column: p, at: 50% }', '1.5'],
  ['{ min: r, column: n }', '-4'],
  ['{ max: r, column: p }', '2.5'],
  ['{ latest: r, column: n, by: day }', '-4'],
  ['{ count: r, each: area }', '4'],
  ['{ sum: r, column: n, each: area }', '-16'],
  ['{ median: r, column: p, each: area }', '1.5'],
  ['{ count: r, each: { every: quarter } }', '0'],
  ['{ total: [{ count: r }, { sum: r, column: n }] }', '106'],
  ['{ difference: { of: { count: r } } }', '10'],
];

const all = figures.map(([measure]) => measure);
async function valuesOf(
  measures: readonly string[],
  files: Readonly<Record<string, readonly string[]>>,
  more = '',
) {
  const given = Object.entries(files).map(([name, lines]) => [name, `${header}${lines.join('\n')}\n`]);
  const { report } = await judgePlan(planOf(measures, more), Object.fromEntries(given));
  return report.results.map(({ actual }, i) => [measures[i], actual?.value ?? '']);
}

describe('rows that are alike come to the figures that they come to one by one', () => {
  test('in one file', async () => {
    expect(await valuesOf(all, { 'r.csv': rows })).toEqual(figures);
  });

  test('in several files', async () => {
    const files = { 'r1.csv': rows.slice(0, 3), 'r2.csv': rows.slice(3, 4), 'r3.csv': rows.slice(4) };
    expect(await valuesOf(all, files)).toEqual(figures);
  });

  test('beside rows that stand alone', async () => {
    const alone = Array.from({ length: 300 }, (_, i) => `x${i},2016-0${1 + (i % 9)}-01,西,否,${i},${i}.5,吨`);
    const most = figures.filter(([measure]) => !measure.startsWith('{ difference'));
    const measures = most.map(([measure]) => measure);
    expect(await valuesOf(measures, { 'r.csv': [...alone, ...rows] })).toEqual(most);
    expect(await valuesOf(measures, { 'r.csv': [...rows, ...alone] })).toEqual(most);
  });

  test.each([
    ['in small windows', { scanning: { window: 256, rows: 5, entries: 128 }, jobs: 0 }],
    ['in ranges', { scanning: { leastShared: 1, rangeSize: 128, rows: 3 }, jobs: 2 }],
  ] as const)('%s, with the same rows behind them', async (_, way) => {
    const file = { name: 'r.csv', path: 'r.csv', source: 'r', period: null, encoding: null };
    const text = `${header}${rows.join('\n')}\n`;
    const request: CheckRequest = {
      plan: soundPlan(
        planOf(all, '    key: [id]\n    rules: [{ title: R, where: { n: { lt: 20 } }, level: warning }]\n'),
      ),
      files: [file],
      opener: openerOf(new Map([['r.csv', Buffer.from(text)]]), 1 << 14),
      period: null,
      language: 'en',
      only: null,
      stdin: null,
      version: '0',
    };
    expect(await documentsOf(request, way)).toEqual(await documentsOf(request, byReference));
  });
});

test('of rows that are alike each is held against the key, the rules and its own cells', async () => {
  const measures = ['{ count: r }', '{ sum: r, column: n, where: { area: 东 } }'];
  const rule = '    key: [id]\n    rules: [{ title: R, where: { n: { lt: 20 } } }]\n';
  // The three of 20 break the rule; of c0 the first row counts.
  const found = await valuesOf(measures, { 'r.csv': [...rows, 'c0,2017-04-05,西,是,-4,2.5,千克'] }, rule);
  expect(found.map(([, value]) => value)).toEqual(['9', '50']);
  // A number that cannot be read leaves its row out, and no other.
  const bad = rows.map((row) => row.replace('a3,2017-01-05,东,是,10', 'a3,2017-01-05,东,是,1O'));
  expect(
    (await valuesOf(['{ count: r }', '{ sum: r, column: n }'], { 'r.csv': bad })).map(([, value]) => value),
  ).toEqual(['12', '84']);
});

test('rows that are alike are taken together for each unit that they name', async () => {
  const text = planOf(
    ['{ sum: r, column: n, where: { n: 10 } }', '{ sum: r, column: n, where: { day: { gte: 2017-02-01 } } }'],
    '',
  )
    .replace(
      'n: { header: n, type: integer }',
      'n: { header: n, type: integer, unit: { column: unit } }\n      unit: { header: unit, type: text }',
    )
    .replaceAll('≥1', '≥1吨');
  const { report } = await judgePlan(text, { 'r.csv': `${header}${rows.join('\n')}\n` });
  // Five of 10 tonnes; three of 200,000 tonnes and four of -4.
  expect(report.results.map(({ actual }) => actual?.value)).toEqual(['50', '599984']);
});

test('the first rows and those with the largest numbers are shown', async () => {
  const text = planOf(['{ max: r, column: n }', '{ count: r, where: { area: 西 } }'], '');
  const { report } = await judgePlan(text, { 'r.csv': `${header}${rows.join('\n')}\n` });
  const lines = (found: readonly { readonly line: number | null }[] = []): readonly unknown[] =>
    found.map(({ line }) => line);
  expect(
    report.results.map(({ evidence: [own] }) => [own?.rows, lines(own?.met), lines(own?.unmet)]),
  ).toEqual([
    [12, [3, 7, 11, 2, 6], []],
    [4, [4, 8, 12, 14], [2, 3, 6, 7, 10]],
  ]);
});

test('rows that nothing tells apart are counted where a whole block before them cannot be used', async () => {
  const plan = planOf(['{ count: r }'], '    rules: [{ title: R, where: { n: { lt: 9 } } }]\n').replace(
    'period: day',
    'period: none',
  );
  const bad = Array.from({ length: 5 }, (_, i) => `x${i},2017-01-05,东,是,9,1,吨`);
  const good = Array.from({ length: 12 }, (_, i) => `y${i},2017-01-05,东,是,1,1,吨`);
  const text = `${header}${[...bad, ...good].join('\n')}\n`;
  const request: CheckRequest = {
    plan: soundPlan(plan),
    files: [{ name: 'r.csv', path: 'r.csv', source: 'r', period: null, encoding: null }],
    opener: openerOf(new Map([['r.csv', Buffer.from(text)]]), 1 << 14),
    period: null,
    language: 'en',
    only: null,
    stdin: null,
    version: '0',
  };
  for (const way of [byReference, { scanning: {}, jobs: 0 }, { scanning: { rows: 4 }, jobs: 0 }]) {
    const { report } = await documentsOf(request, way);
    expect(JSON.parse(report)).toMatchObject({ results: [{ actual: { value: '12' } }] });
  }
});
