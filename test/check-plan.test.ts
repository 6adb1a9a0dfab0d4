import { describe, expect, test } from 'vitest';
import { checkPlan, type PlanRequest } from '../src/index.ts';

const text = `plan: p
period: 2017
sources:
  events: { files: ["events*.csv"], period: date, columns: { date: { type: date } } }
sections:
  - title: S
    targets: [{ id: t, title: T, target: at least 2, measure: { count: events } }]
`;
const request: PlanRequest = {
  plan: { file: 'plan.yaml', text },
  files: [{ name: 'events.csv', path: 'events.csv' }],
  opener: {
    chunks: async function* () {
      yield Buffer.from('date\n2017-05-01\n2017-08-01\n');
    },
  },
};

describe('a plan checked from a program', () => {
  test.each([
    [undefined, 'pass', null],
    ['2017-06-30', 'pending', '2017-06-30'],
    ['2017年6月30日', 'pending', '2017-06-30'],
  ])('as of %s it is %s', async (asOf, status, said) => {
    const { report } = await checkPlan({ ...request, ...(asOf === undefined ? {} : { asOf }) });
    expect(report).toMatchObject({ asOf: said, results: [{ status }] });
  });

  test('a day before the period is a finding, and there is no report', async () => {
    const { report, findings } = await checkPlan({ ...request, asOf: '2016-06-30' });
    expect(report).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['usage/as-of-before-period']);
  });

  test.each(['2017-06-31', '2017-06', 'today'])('%s is no day', async (asOf) => {
    await expect(checkPlan({ ...request, asOf })).rejects.toThrow(RangeError);
  });
});
