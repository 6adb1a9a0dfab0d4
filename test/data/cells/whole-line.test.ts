import { expect, test } from 'vitest';
import { judgePlan, resultOf } from '../../support/judge-plan.ts';

const plan = (column: string): string => `
plan: p
title: Made up
language: en
period: 2017
sources:
  shares:
    title: Shares
    files: ["shares*.csv"]
    period: date
    key: [id]
    columns:
      id: { header: 编号, type: text }
      date: { header: 日期, type: date }
      share: ${column}
sections:
  - title: S
    targets:
      - { id: lowest, title: Lowest, owner: [O], target: "≥90%", measure: { min: shares, column: share } }
      - { id: rows, title: Rows, owner: [O], target: "≥1个", measure: { count: shares } }
`;

interface Case {
  readonly name: string;
  readonly column: string;
  readonly file?: string;
  readonly text: string;
  readonly lowest: string;
  readonly codes: readonly string[];
}

const undeclared = '{ header: 占比, type: percent }';

test.each<Case>([
  {
    name: 'a ratio beside percentages makes the column doubtful, and what does not read it is judged',
    column: undeclared,
    text: '编号,日期,占比\nA,2017-01-02,98.5\nB,2017-01-03,0.985\nC,2017-01-04,97\n',
    lowest: 'invalid',
    codes: ['data/ambiguous-percent 3'],
  },
  {
    name: 'the same in another order',
    column: undeclared,
    text: '编号,日期,占比\nB,2017-01-03,0.985\nC,2017-01-04,97\nA,2017-01-02,98.5\n',
    lowest: 'invalid',
    codes: ['data/ambiguous-percent 2'],
  },
  {
    name: 'a number a hundredfold off under a header in per cent',
    column: undeclared,
    text: '编号,日期,占比/%\nA,2017-01-02,98.5\nB,2017-01-03,0.985\n',
    lowest: 'invalid',
    codes: ['data/hundredfold 3'],
  },
  {
    name: 'a header in another dimension',
    column: undeclared,
    text: '编号,日期,占比（万元）\nA,2017-01-02,98.5\n',
    lowest: 'invalid',
    codes: ['data/header-unit 1'],
  },
  {
    name: "days of the period's year",
    column: undeclared,
    text: '编号,日期,占比\nA,1月2日,98.5\n',
    lowest: 'pass',
    codes: ['data/year-assumed 2'],
  },
  {
    name: "days of the file's year come before the period's",
    column: undeclared,
    file: 'shares2016年.csv',
    text: '编号,日期,占比\nA,1月2日,98.5\nB,2017-01-02,97\n',
    lowest: 'pass',
    codes: ['data/year-assumed 2'],
  },
])('$name', async ({ column, file = 'shares.csv', text, lowest, codes }) => {
  const { report } = await judgePlan(plan(column), { [file]: text });
  expect(report.diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(codes);
  expect(resultOf(report, 'lowest').status).toBe(lowest);
  expect(resultOf(report, 'rows').status).toBe('pass');
});
