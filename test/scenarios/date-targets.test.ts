import { describe, expect, test } from 'vitest';
import { addBaseline } from '../../src/compare/add-baseline.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { readSavedReport } from '../../src/compare/saved/read-saved-report.ts';
import { jsonText } from '../../src/report/json/json.ts';
import { reportSchema } from '../../src/report/json/schema/report-schema.ts';
import { readDocument } from '../../src/document/read/read-document.ts';
import { tracePlan } from '../../src/document/trace/trace-plan.ts';
import type { Report } from '../../src/model/subjects/report.ts';
import { formatNamed, formats, render } from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/renderers.ts';
import { judgePlan, resultOf, soundPlan } from '../support/judge-plan.ts';
import { readZip } from '../support/zip.ts';

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

// Due dates beside the days on which it was done: in time, late, not done, a month for its date.
const dated = [
  'name,due,done',
  'A,2017-06-30,2017-06-18',
  'B,2017-05-31,2017-06-01',
  'C,2017-09-30,',
  'D,2017-05-20,2017-05',
  '',
].join('\n');
const datedPlan = (target: string, measure: string): string =>
  plan(target, measure).replace('      done:', '      due: { header: due, type: date }\n      done:');
const inTime = '{ share: works, meets: { done: { lte: { column: due } } } }';
const sure = '{ share: works, where: { name: { not: D } }, meets: { done: { lte: { column: due } } } }';
const within =
  '{ share: works, where: { done: { blank: false } }, meets: { days: { from: due, to: done, lte: 0 } } }';

describe('shares that compare a date with another column', () => {
  test.each([
    // A is in time, B late, C not done, D some day of May: one or two of four.
    ['25%以上', inTime, 'pass', '0.25..0.5'],
    ['50%以上', inTime, 'invalid', '0.25..0.5'],
    ['60%以上', inTime, 'fail', '0.25..0.5'],
    ['30%以上', sure, 'pass', 'none'],
    ['34%以上', sure, 'fail', 'none'],
    ['33%以上', within, 'pass', '1/3..2/3'],
    ['67%以上', within, 'fail', '1/3..2/3'],
  ])('%s of %s is %s', async (target, measure, status, expected) => {
    const { report } = await judgePlan(datedPlan(target, measure), { 'works.csv': dated });
    const { bounds, ...result } = resultOf(report, 't');
    const shown = bounds === null ? 'none' : `${bounds.low}..${bounds.high}`;
    expect([result.status, shown]).toEqual([status, expected]);
  });
});

describe('a date before its deadline', () => {
  test.each([
    // C is not filled in, B was done on 1 June.
    ['by 30 September 2017', 'C', '2017-07-01', 'pending'],
    ['by 30 September 2017', 'C', '2017-09-30', 'pending'],
    ['by 30 September 2017', 'C', '2017-10-01', 'fail'],
    ['by 31 May 2017', 'B', '2017-07-01', 'fail'],
    ['by 30 June 2017', 'B', '2017-06-15', 'pass'],
    // In a leap year February has a 29th.
    ['2016年2月底前', 'C', '2017-01-05', 'fail'],
    ['第三季度末', 'C', '2017-09-29', 'pending'],
    ['年底前', 'C', '2017-12-30', 'pending'],
  ])('%s of %s as of %s is %s', async (target, name, asOf, status) => {
    const { report } = await judgePlan(plan(target, valueOf(name)), { 'works.csv': register }, { asOf });
    const result = resultOf(report, 't');
    expect([result.status, result.certain]).toEqual([status, status !== 'pending']);
  });
});

describe('the last of several dates, one of which nobody can read', () => {
  const last = '{ max: works, column: done }';
  const doubtful = 'name,done\nA,2017-06-18\nB,2017-06-31\n';
  test.each([
    // Whether B was done earlier, later or not at all: A is too late.
    ['by 31 May 2017', null, 'fail', true],
    ['before 18 June 2017', null, 'fail', true],
    ['by 30 June 2017', null, 'invalid', false],
    // B may not be done yet, which is no failure before its day.
    ['by 31 May 2017', '2017-06-20', 'fail', true],
    ['no earlier than 1 June 2017', null, 'invalid', false],
  ])('%s as of %s is %s', async (target, asOf, status, certain) => {
    const { report } = await judgePlan(
      plan(target, last),
      { 'works.csv': doubtful },
      asOf === null ? {} : { asOf },
    );
    const result = resultOf(report, 't');
    expect([result.status, result.certain]).toEqual([status, certain]);
    expect(result.bounds?.low).toBe('2017-06-18');
  });

  test('where one is not done for sure, that decides', async () => {
    const { report } = await judgePlan(plan('by 31 May 2017', last), { 'works.csv': `${doubtful}C,\n` });
    expect(resultOf(report, 't')).toMatchObject({ status: 'fail', certain: true, actual: null });
  });
});

describe('a coarse date is all of its days', () => {
  const done = (date: string): string => `name,done\nA,${date}\n`;
  test.each([
    ['2016-02', 'by 29 February 2016', 'pass', '2016-02-01', '2016-02-29'],
    ['2016-02', 'by 28 February 2016', 'invalid', '2016-02-01', '2016-02-29'],
    ['2017年2月', '2月底前', 'pass', '2017-02-01', '2017-02-28'],
    ['2017年第一季度', '3月底前', 'pass', '2017-01-01', '2017-03-31'],
    ['2017年第一季度', '3月30日前', 'invalid', '2017-01-01', '2017-03-31'],
    ['2017年', '年底前', 'pass', '2017-01-01', '2017-12-31'],
    ['2017年', 'before 1 January 2017', 'fail', '2017-01-01', '2017-12-31'],
    ['2017年', 'after 30 June 2017', 'invalid', '2017-01-01', '2017-12-31'],
  ])('%s, %s: %s', async (date, target, status, low, high) => {
    const { report } = await judgePlan(plan(target, valueOf('A')), { 'works.csv': done(date) });
    const result = resultOf(report, 't');
    expect([result.status, result.bounds?.low, result.bounds?.high]).toEqual([status, low, high]);
    expect(result.reason === null).toBe(status !== 'invalid');
  });
});

describe('figures that are dates', () => {
  const late = async (): Promise<Report> =>
    (await judgePlan(plan('by 30 May 2017', valueOf('B')), { 'works.csv': register })).report;

  test.each(formats.filter(({ subjects }) => subjects.includes('report')).map(({ name }) => name))(
    'are dates in %s',
    async (name) => {
      const format = formatNamed(name);
      if (format === null) throw new Error(`no format ${name}`);
      const bytes = await render(format, 'report', await late(), plainStyle('en'));
      if (bytes === null) throw new Error(`nothing printed as ${name}`);
      const text =
        typeof bytes === 'string'
          ? bytes
          : [...readZip(bytes).values()].map((part) => Buffer.from(part).toString()).join('');
      expect(text).toMatch(/2017-06-01/);
      expect(text).toMatch(/2017-05-30/);
    },
  );

  test('are found in the document that promises them', () => {
    const document = readDocument('# 文\n\n一、工程\n甲工程6月底前完成。乙工程不晚于2017年5月31日建成。\n');
    const promise = (title: string, target: string): string =>
      `      - { id: t, title: ${title}, target: ${target}, unmeasured: x }`;
    const traced = (title: string, target: string): readonly string[] => {
      const text = `plan: p\ntitle: 计划\nperiod: 2017\nsections:\n  - title: 章\n    clause: 一\n    targets:\n${promise(title, target)}\n`;
      return tracePlan(document, soundPlan(text)).traced.map(({ status }) => status);
    };
    expect(traced('甲工程', '6月底前')).toEqual(['covered', 'uncovered']);
    expect(traced('甲工程', '2017-06-30前')).toEqual(['covered', 'uncovered']);
    expect(traced('乙工程', '不晚于2017年5月31日')).toEqual(['uncovered', 'covered']);
    expect(traced('甲工程', '7月底前')).toEqual(['different', 'uncovered']);
    expect(traced('桥梁改造', '6月底前')).toEqual(['uncovered', 'uncovered']);
  });
});
