import { describe, expect, test } from 'vitest';
import { checkPlan, type PlanRequest, type Progress } from '../src/index.ts';

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

  test('an earlier report stands beside it', async () => {
    const opener = { chunks: inPieces(Buffer.from('date\n2016-03-01\n'), 100) };
    const earlier = await checkPlan({ ...request, period: '2016', opener });
    const baseline = { file: '2016.json', text: JSON.stringify(earlier.report) };
    const { report, findings } = await checkPlan({ ...request, baseline });
    expect(findings).toEqual([]);
    expect(report?.baseline).toMatchObject({ file: '2016.json', plan: { period: { from: '2016-01-01' } } });
    expect(report?.results[0]?.baseline).toMatchObject({ value: '1', difference: '1', progress: 'better' });
  });

  test.each([
    ['no JSON', '{'],
    ['no report', '{"format":"plan-check/lint"}'],
  ])('an earlier report that is %s is a finding, and the report stands without it', async (_, broken) => {
    const { report, findings } = await checkPlan({ ...request, baseline: { file: 'b.json', text: broken } });
    expect(report?.results[0]?.status).toBe('pass');
    expect(report?.baseline).toBeNull();
    expect(findings.map(({ file }) => file)).toEqual(['b.json']);
  });

  test('says how far it is: every byte is looked at, then read', async () => {
    const bytes = Buffer.from('date\n2017-05-01\n2017-08-01\n');
    const heard: Progress[] = [];
    const opener = { chunks: inPieces(bytes, 7), size: async () => bytes.length };
    await checkPlan({ ...request, opener, onProgress: (progress) => heard.push(progress) });
    const [first] = heard;
    expect(first).toEqual({ stage: 'look', done: 7, all: bytes.length });
    expect(heard.at(-1)).toEqual({ stage: 'read', done: bytes.length, all: bytes.length });
  });

  test('a signal stops it, with its own reason', async () => {
    const control = new AbortController();
    let pieces = 0;
    const opener = {
      chunks: async function* () {
        yield Buffer.from('date\n');
        for (;;) {
          pieces += 1;
          if (pieces === 100) control.abort(new Error('enough'));
          yield Buffer.from('2017-05-01\n');
        }
      },
    };
    await expect(checkPlan({ ...request, opener, signal: control.signal })).rejects.toThrow('enough');
    expect(pieces).toBe(100);
    await expect(checkPlan({ ...request, signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
  });

  test.each([0, -1, 1.5, Number.NaN])('%s is no number of threads', async (jobs) => {
    await expect(checkPlan({ ...request, jobs })).rejects.toThrow(RangeError);
  });
});

function inPieces(bytes: Uint8Array, length: number) {
  return async function* (_path: string, from = 0): AsyncGenerator<Uint8Array> {
    for (let at = from; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  };
}
