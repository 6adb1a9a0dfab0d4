import { describe, expect, test } from 'vitest';
import type { CheckRequest } from '../../src/run/check.ts';
import { judgePlan, resultOf, soundPlan } from '../support/judge-plan.ts';
import { byReference, documentsOf, openerOf, type WayOfScanning } from '../support/ways-of-scanning.ts';

// Made-up registers of a service counter and of permits; no row is anybody's.
const plan = (measures: readonly string[], rules = ''): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  cases:
    title: Cases
    files: ["cases*.csv"]
${rules}
    columns:
      company: { header: company, type: text }
      year: { header: year, type: integer }
      received: { header: received, type: date, optional: true }
      closed: { header: closed, type: date, optional: true }
      total: { header: total, type: integer, optional: true }
      male: { header: male, type: integer, optional: true }
      female: { header: female, type: integer, optional: true }
  permits:
    title: Permits
    files: ["permits*.csv"]
    columns:
      holder: { header: holder, type: text, optional: true }
      of: { header: of, type: integer }
sections:
  - title: S
    targets:
${measures.map((measure, i) => `      - { id: t${i}, title: T, target: 无, measure: { count: cases, where: ${measure} } }`).join('\n')}
`;

const header = 'company,year,received,closed,total,male,female\n';
const cases = `${header}${[
  'A,2017,2017-03-01,2017-03-16,10,6,4',
  'B,2017,2017-03-01,2017-03-17,10,6,5',
  'C,2016,2017-03-01,,10,6,',
  'D,2017,2017-03-05,2017-03-01,10,5,4',
  'E,2017,2017-12,2017-12-20,x,5,5',
  'F,2017,,2017-12-20,0,0,0',
].join('\n')}\n`;
const permits = 'holder,of\nA,2017\nB,2016\nD,2017\nF,2017\n';
const files = { 'cases.csv': cases, 'permits.csv': permits };

const figures: readonly (readonly [string, string])[] = [
  // Six rows; of E the total is unreadable, which leaves no doubt that there are some; of C a part is blank.
  ['{ total: { is: { sum: [male, female] } } }', 'fail 2'],
  ['{ company: { not: E }, total: { is: { sum: [male, female] } } }', 'fail 2'],
  ['{ company: { not: E }, total: { is: { sum: [male, female] }, within: 1 } }', 'fail 4'],
  ['{ company: { not: E }, total: { not: { sum: [male, female] } } }', 'fail 3'],
  ['{ company: { not: E }, total: { gt: { sum: [male, female] } } }', 'fail 1'],
  ['{ company: { not: E }, total: { lt: { sum: [male, female] } } }', 'fail 1'],
  ['{ company: { not: E }, total: { lte: { sum: [male, female] } } }', 'fail 3'],
  ['{ company: { not: E }, total: { gte: { sum: [male, female] }, within: 1 } }', 'fail 4'],
  // December as a whole began between 19 days before and 11 days after the day of closing.
  ['{ days: { from: received, to: closed, lte: 15 } }', 'fail 2'],
  ['{ company: { not: E }, days: { from: received, to: closed, lte: 15 } }', 'fail 2'],
  ['{ company: { not: E }, days: { from: received, to: closed, gte: 0, lte: 15 } }', 'fail 1'],
  ['{ company: { not: E }, days: { from: received, to: closed, gt: 15 } }', 'fail 1'],
  ['{ company: { not: E }, days: { from: received, to: closed, lt: 0 } }', 'fail 1'],
  ['{ company: { not: E }, days: { from: received, to: closed, is: 16 } }', 'fail 1'],
  ['{ company: { not: E }, days: { from: received, to: closed, not: 16 } }', 'fail 4'],
  ['{ days: { from: received, to: closed, lte: 19 } }', 'fail 4'],
  ['{ days: { from: received, to: closed, gt: 19 } }', 'pass 0'],
  ['{ closed: { gte: { period: end, days: -11 } } }', 'fail 2'],
  ['{ closed: { gte: { period: end, days: -10 } } }', 'pass 0'],
  ['{ received: { lt: { period: start, days: 59 } } }', 'pass 0'],
  ['{ received: { lte: { period: start, days: 59 } } }', 'fail 3'],
  ['{ match: { columns: [company, year], source: permits, to: [holder, of] } }', 'fail 3'],
  ['{ none: [{ match: { columns: [company, year], source: permits, to: [holder, of] } }] }', 'fail 3'],
  ['{ match: { columns: [year], source: permits, to: [of] } }', 'fail 6'],
];

test.each(figures)('%s: %s', async (where, expected) => {
  const { report } = await judgePlan(plan([where]), files);
  const { status, actual } = resultOf(report, 't0');
  expect(`${status} ${actual?.value ?? ''}`).toBe(expected);
});

describe('a pair is looked up in what is known of the other register', () => {
  const match = '{ match: { columns: [company, year], source: permits, to: [holder, of] } }';
  const statusOf = async (where: string, rows: string): Promise<string> => {
    const given = { 'cases.csv': `${header}A,2017,,,1,1,0\nB,2017,,,1,1,0\n`, 'permits.csv': rows };
    const { report } = await judgePlan(plan([where]), given);
    const { status, actual } = resultOf(report, 't0');
    return `${status} ${actual?.value ?? ''}`;
  };
  test.each([
    [match, 'holder,of\nA,2017\n', 'fail 1'],
    // A row that cannot be read may be that of B.
    [`{ none: [${match}] }`, 'holder,of\nA,2017\nB,20l7\n', 'invalid 0'],
    // A blank holder is nobody's.
    [`{ none: [${match}] }`, 'holder,of\nA,2017\n,2017\n', 'fail 1'],
  ])('%s %j', async (where, rows, expected) => {
    expect(await statusOf(where, rows)).toBe(expected);
  });
});

describe('a rule that warns', () => {
  const rule = (level: string): string =>
    `    rules: [{ title: all of them, where: { total: { is: { sum: [male, female] } } }, level: ${level} }]`;
  const given = { 'cases.csv': `${header}A,2017,,,10,6,4\nB,2017,,,10,6,5\nC,2017,,,10,6,3\n` };

  test('is found and counted, and touches no verdict', async () => {
    const { report } = await judgePlan(plan(['{ year: 2016 }'], rule('warning')), given);
    expect(resultOf(report, 't0').status).toBe('pass');
    const found = report.diagnostics.map(({ code, severity, line }) => `${severity} ${code} ${line}`);
    expect(found).toEqual(['warning data/broken-rule-warning 3', 'warning data/broken-rule-warning 4']);
    expect(report.inputs[0]?.rows).toMatchObject({ read: 3, used: 3, rejected: 0 });
  });

  test('errors of +1 and -1 in two rows do not cancel', async () => {
    const { report } = await judgePlan(plan(['{ year: 2016 }'], rule('error')), given);
    const found = report.diagnostics.map(({ code, line }) => `${code} ${line}`);
    expect(found).toEqual(['data/broken-rule 3', 'data/broken-rule 4']);
  });
});

describe('an agreement that warns', () => {
  test.each([
    ['warning', 'data/disagreement-warning'],
    ['error', 'data/disagreement'],
  ])('%s: %s', async (level, code) => {
    const agree = `    agree: [{ title: alike, measures: [{ count: cases }, { sum: cases, column: male }], level: ${level} }]`;
    const { report } = await judgePlan(plan(['{ year: 2016 }'], agree), {
      'cases.csv': `${header}A,2017,,,10,6,4\n`,
    });
    expect(report.diagnostics.map((found) => `${found.code} ${found.severity}`)).toEqual([
      `${code} ${level}`,
    ]);
    expect(resultOf(report, 't0').status).toBe('pass');
  });
});

describe('every way of scanning comes to the same', () => {
  const ways: Readonly<Record<string, WayOfScanning>> = {
    'in one piece': { scanning: {}, jobs: 0 },
    'in small windows': { scanning: { window: 256, rows: 5, entries: 128 }, jobs: 0 },
    'in ranges': { scanning: { leastShared: 1, rangeSize: 1 << 9, rows: 3 }, jobs: 2 },
  };
  const rule = `    rules: [{ title: all, where: { total: { is: { sum: [male, female] }, within: 1 } }, level: warning }]`;
  const body = Array.from({ length: 12 }, () => cases.slice(header.length)).join('');
  const opener = openerOf(
    new Map([
      ['cases.csv', Buffer.from(header + body)],
      ['permits.csv', Buffer.from(permits)],
    ]),
    1 << 14,
  );
  const given = ['cases', 'permits'].map((source) => {
    const name = `${source}.csv`;
    return { name, path: name, source, period: null, encoding: null };
  });
  const request: CheckRequest = {
    plan: soundPlan(
      plan(
        figures.map(([where]) => where),
        rule,
      ),
    ),
    files: given,
    opener,
    period: null,
    language: 'en',
    only: null,
    stdin: null,
    version: '0',
  };

  test.each(Object.entries(ways))('%s', async (_, way) => {
    const expected = await documentsOf(request, byReference);
    const found = await documentsOf(request, way);
    expect(found.report).toBe(expected.report);
    expect(found.validation).toBe(expected.validation);
  });
});
