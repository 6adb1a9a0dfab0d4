import { describe, expect, test } from 'vitest';
import { addBaseline } from '../../src/compare/add-baseline.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { readSavedReport } from '../../src/compare/saved/read-saved-report.ts';
import { jsonText } from '../../src/report/json/json.ts';
import { reportSchema } from '../../src/report/json/schema/report-schema.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

// Made up: four works, one of them not done yet, one with a month for its date.
const register = 'name,done\nA,2017-06-18\nB,2017-06-01\nC,\nD,2017-05\n';
const plan = (target: string, measure: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  works:
    title: Works
    files: ["works*.csv"]
    period: none
    columns:
      name: { header: name, type: text }
      done: { header: done, type: date, optional: true }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: "${target}", measure: ${measure} }
`;
const valueOf = (name: string): string => `{ value: works, column: done, where: { name: ${name} } }`;

describe('targets that are dates', () => {
  test.each([
    ['6月底前', valueOf('A'), 'pass', '2017-06-18', '12'],
    ['by 18 June 2017', valueOf('A'), 'pass', '2017-06-18', '0'],
    ['before 18 June 2017', valueOf('A'), 'fail', '2017-06-18', '0'],
    ['by 30 May 2017', valueOf('B'), 'fail', '2017-06-01', '-2'],
    ['no earlier than 1 June 2017', valueOf('B'), 'pass', '2017-06-01', '0'],
    // not filled in is not done yet
    ['by 30 September 2017', valueOf('C'), 'fail', undefined, undefined],
    ['年底前', '{ max: works, column: done }', 'fail', undefined, undefined],
    // a month is all of its days: 1 to 31 May
    ['by 31 May 2017', valueOf('D'), 'pass', '2017-05-31', '0'],
    ['by 15 May 2017', valueOf('D'), 'invalid', '2017-05-31', '-16'],
    ['by 30 April 2017', valueOf('D'), 'fail', '2017-05-31', '-31'],
    ['before 1 June 2017', '{ min: works, column: done }', 'pass', '2017-05-31', '1'],
  ])('%s of %s is %s', async (target, measure, status, value, days) => {
    const { report } = await judgePlan(plan(target, measure), { 'works.csv': register });
    const result = resultOf(report, 't');
    expect([result?.status, result?.actual?.value, result?.margin?.value]).toEqual([status, value, days]);
    expect(result?.completion).toBe(null);
  });
});

describe('dates of two saved reports', () => {
  const judged = async (done: string) => {
    const { report } = await judgePlan(plan('by 30 June 2017', '{ max: works, column: done }'), {
      'works.csv': `name,done\nA,${done}\n`,
    });
    const { value, findings } = readSavedReport(done, Buffer.from(jsonText(report)), reportSchema);
    if (value === null) throw new Error(findings.map(({ code }) => code).join());
    return { report, saved: { file: done, sha256: done, report: value } };
  };

  test.each<[string, string, string, string | undefined, string]>([
    ['2017-06-18', '2017-06-01', 'figure', '-17', '17 days earlier, better'],
    ['2017-06-01', '2017-06-02', 'figure', '1', '1 day later, worse'],
    ['2017-06-01', '2017-07-01', 'stopped-passing', '30', '30 days later, worse'],
    ['2017-06-01', '2017-06-01', 'same', '0', 'unchanged'],
  ])('%s, then %s', async (was, is, kind, days, words) => {
    const [before, after] = [await judged(was), await judged(is)];
    const [target] = compareReports(before.saved, after.saved, 'en').targets;
    expect(target).toMatchObject({ kind, figure: { difference: days, relative: null, words } });
    const [result] = addBaseline(after.report, before.saved).report.results;
    expect(result?.baseline).toMatchObject({ value: was, display: was, change: words, difference: days });
  });

  test('have their words in the language asked for', async () => {
    const { saved } = await judged('2017-06-18');
    expect(compareReports(saved, saved, 'zh').targets[0]?.after?.target.words).toBe('不晚于 2017-06-30');
  });
});
