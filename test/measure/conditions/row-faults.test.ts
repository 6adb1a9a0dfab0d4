import { describe, expect, test } from 'vitest';
import { judgePlan, resultOf } from '../../support/judge-plan.ts';

const planOf = (period: string, measure: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  r:
    title: Register
    files: ["r*.csv"]
    period: ${period}
    columns:
      day: { header: day, type: date, optional: true }
      end: { header: end, type: date, optional: true }
      n: { header: n, type: integer, optional: true }
      must: { header: must, type: integer }
  other:
    title: Other
    files: ["other.csv"]
    period: none
    columns: { m: { header: m, type: integer } }
sections:
  - title: S
    targets:
      - { id: t, title: T, owner: [O], target: at least 9, measure: ${measure} }
`;

/** What is found of a register of these rows, and the codes that touch the target. */
async function found(period: string, measure: string, text: string, other = 'm\n1\n') {
  const files = { 'r.csv': text, 'other.csv': other };
  const { report } = await judgePlan(planOf(period, measure), files);
  return {
    found: report.diagnostics.map(({ code, line, field }) => `${code} ${line} ${field}`),
    touching: resultOf(report, 't').diagnostics,
  };
}

describe('why a row is in doubt', () => {
  test.each([
    ['a blank number', 'day', '{ sum: r, column: must }', '2017-01-01,,1,', 'data/blank-cell', 'must'],
    ['a blank day', 'day', '{ count: r }', ',,1,1', 'data/no-period', 'day'],
    ['a day that cannot be read', 'day', '{ count: r }', '2017-13-01,,1,1', 'data/bad-date', 'day'],
    [
      'a month where days are asked',
      'none',
      '{ count: r, where: { day: { lt: 2017-03-05 } } }',
      '2017-03,,1,1',
      'data/coarse-date',
      'day',
    ],
    [
      'a month beside a day',
      'none',
      '{ count: r, where: { n: 1, day: { lt: { column: end } } } }',
      '2017-03,2017-03-05,1,1',
      'data/coarse-date',
      'day',
    ],
    [
      'a number that cannot be read',
      'none',
      '{ count: r, where: { n: 1, day: { lt: 2017-03-05 } } }',
      '2017-03,,x,1',
      'data/bad-number',
      'n',
    ],
  ])('%s', async (_, period, measure, row, code, field) => {
    const { found: all, touching } = await found(
      period,
      measure,
      `day,end,n,must\n2017-01-01,,1,1\n${row}\n`,
    );
    expect(touching).toEqual([code]);
    expect(all).toEqual([`${code} 3 ${field}`]);
  });

  test('a file that lacks the column', async () => {
    const { touching } = await found('none', '{ count: r, where: { n: 1 } }', 'day,must\n2017-01-01,1\n');
    expect(touching).toEqual(['data/optional-column-missing']);
  });

  test('another register that is not all there', async () => {
    const looked = '{ count: r, where: { n: { in: { source: other, column: m } } } }';
    const text = 'day,end,n,must\n2017-01-01,,1,1\n2017-01-01,,2,1\n';
    expect((await found('none', looked, text, 'm\n1\nx\n')).touching).toContain('measure/lookup-incomplete');
    expect((await found('none', looked, text)).touching).toEqual([]);
  });
});
