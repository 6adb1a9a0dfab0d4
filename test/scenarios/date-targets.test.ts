import { describe, expect, test } from 'vitest';
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
