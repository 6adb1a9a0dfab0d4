import { describe, expect, test } from 'vitest';
import { codeOfReport } from '../../src/cli/args/exit-code.ts';
import { formats, render } from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/renderers.ts';
import { verdictSentence } from '../../src/text/words/conclusions.ts';
import { judgePlan, resultOf } from '../support/judge-plan.ts';

const plan = (until: string, second = 'at least 1'): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  works:
    title: Works
    files: ["works*.csv"]
    period: date
    columns: { date: { header: date, type: date } }
sections:
  - title: S
    targets:
      - id: late
        title: Late
        target: at least 2
        measure: { count: works }
        waiver: { reason: the flood of May, until: ${until} }
      - { id: other, title: Other, target: ${second}, measure: { count: works } }
`;
const files = { 'works.csv': 'date\n2017-01-01\n' };
const strict = false;

describe('a waiver is held against the last day of the period', () => {
  test.each([
    ['2017-12-31', false, 0, 'waived    1 of 2 targets met, 1 missed (1 waived)'],
    ['2018-06', false, 0, 'waived    1 of 2 targets met, 1 missed (1 waived)'],
    ['2017-12-30', true, 1, 'not passed    1 of 2 targets met, 1 missed'],
    ['2017', false, 0, 'waived    1 of 2 targets met, 1 missed (1 waived)'],
  ])('until %s: expired %s, code %i', async (until, expired, code, sentence) => {
    const { report } = await judgePlan(plan(until), files);
    expect(resultOf(report, 'late')).toMatchObject({ status: 'fail', waiver: { expired } });
    expect(report.summary).toMatchObject({ fail: 1, waived: expired ? 0 : 1 });
    expect(codeOfReport(report, strict)).toBe(code);
    expect(verdictSentence(report.summary, 'en')).toBe(sentence);
  });
});

describe('with --as-of it is held against that day', () => {
  test.each([
    ['2018-02-28', false, 0],
    ['2018-03-01', true, 1],
  ])('until 28 February, judged as of %s', async (asOf, expired, code) => {
    const { report } = await judgePlan(plan('2018-02-28'), files, { asOf });
    expect(resultOf(report, 'late')).toMatchObject({ status: 'fail', waiver: { expired } });
    expect(codeOfReport(report, strict)).toBe(code);
  });
});

test('a second one that is missed and not waived fails the run', async () => {
  const { report } = await judgePlan(plan('2018', 'at least 3'), files);
  expect(report.summary).toMatchObject({ fail: 2, waived: 1 });
  expect(codeOfReport(report, strict)).toBe(1);
});

test('without a period there is nothing to hold it against', async () => {
  const timeless = plan('2018').replace('period: 2017\n', '');
  await expect(judgePlan(timeless, files)).rejects.toThrow('plan/waiver-needs-period');
  await expect(judgePlan(timeless, files, { period: '2017' })).resolves.toBeDefined();
});

const style = plainStyle('en');

describe('every format says it', async () => {
  const waived = await judgePlan(plan('2018-03-31'), files);
  const expired = await judgePlan(plan('2017-03-31'), files);
  const texts = formats.filter(({ name }) => name !== 'xlsx');
  test.each(texts)('$name', async (format) => {
    const [now, then] = await Promise.all(
      [waived, expired].map(({ report }) => render(format, 'report', report, style)),
    );
    expect(now).toContain('the flood of May');
    expect(now).toContain('2018-03-31');
    expect(then).toContain('2017-03-31');
    expect(then).toMatch(/expired/);
  });

  test.each([
    ['junit', 'skipped="1"', 'failures="1"'],
    ['github', '::notice', '::error'],
    ['sarif', '"suppressions"', null],
  ])('%s does not count it', async (name, now, then) => {
    const format = texts.find((each) => each.name === name);
    if (!format) throw new Error(`no format ${name}`);
    const texted = await render(format, 'report', waived.report, style);
    const later = await render(format, 'report', expired.report, style);
    expect(texted).toContain(now);
    expect(later).not.toContain(now);
    if (then !== null) {
      expect(later).toContain(then);
      expect(texted).not.toContain(then);
    }
  });
});
