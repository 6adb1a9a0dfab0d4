import { describe, expect, it } from 'vitest';
import type { Report, Result } from '../../src/model/subjects/report.ts';
import { formats, render } from '../../src/report/formats.ts';
import { plainStyle } from '../../src/report/renderers.ts';
import { reportOf, sampleTargets } from './sample-report.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

const zh = plainStyle('zh');
const plain = reportOf(sampleTargets);

/** The made-up report with ten points a target, a veto and a score. */
function scored(): Report {
  const got = (result: Result): Result['points'] => {
    if (result.status === 'pending') return null;
    return { of: '10', got: { pass: '10', fail: '20/3', 'no-data': '0', invalid: '0' }[result.status] };
  };
  const results = plain.results.map((result) => ({
    ...result,
    weight: '10',
    points: got(result),
    veto: result.id === 'no-major-food-accident',
  }));
  const score = { points: '400/3', of: '160', pending: '10' };
  const owners = plain.summary.owners.map((owner) => ({ ...owner, score: { ...score, points: '12.5' } }));
  const whole = {
    ...score,
    display: '133.33',
    grade: '丁',
    vetoedBy: ['no-major-food-accident'],
    vetoOpen: [],
  };
  return { ...plain, results, summary: { ...plain.summary, owners, score: whole } };
}

describe('points', () => {
  const texts = formats.filter(
    ({ name }) => !['json', 'csv', 'xlsx', 'sarif', 'line', 'gitlab'].includes(name),
  );
  it.each(texts)('stand in $name, those of a target and of the whole', async (format) => {
    const text = String(await render(format, 'report', scored(), zh));
    expect(text).toContain('得分 6.67 / 10');
    expect(text).toContain('得分 待定 / 10');
    if (format.name === 'junit') expect(text).toContain('<property name="points" value="26.67"/>');
    else {
      expect(text).toMatch(/133\.33 \/ 160/);
      expect(text).toMatch(/等级 丁/);
      expect(text).toMatch(/待定 10 分/);
      expect(text).toMatch(/一票否决 no-major-food-accident[^]*133\.33/);
    }
  });

  it.each(['table', 'markdown', 'html'])('stand in the counts of %s', async (name) => {
    const format = formats.find((each) => each.name === name);
    const text = format && String(await render(format, 'report', scored(), zh));
    expect(text).toContain('得分');
    expect(text).toContain('12.50/160');
  });

  it('stand in the list and in the log of results', async () => {
    const [csv, sarif] = await Promise.all(
      ['csv', 'sarif'].map((name) => {
        const format = formats.find((each) => each.name === name);
        return format && render(format, 'report', scored(), zh);
      }),
    );
    expect(csv).toContain(',6.6666666667,10,');
    expect(sarif).toContain('"got": "20/3"');
    expect(sarif).toContain('得分 6.67 / 10');
  });

  it('are numbers in the workbook', async () => {
    const format = formats.find(({ name }) => name === 'xlsx');
    const bytes = format && (await render(format, 'report', scored(), zh));
    if (!(bytes instanceof Uint8Array)) throw new Error('no workbook');
    const [summary] = readWorkbook(bytes);
    const rows = (summary?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
    const head = rows.find((row) => row.includes('得分')) ?? [];
    expect(head.slice(-2)).toEqual(['得分', '满分']);
    const whole = rows.find((row) => row[0] === '合计') ?? [];
    expect(whole.slice(-2)).toEqual([133.3333333333, 160]);
    expect(rows.flat()).toContain('待定 10 分');
  });

  it.each(formats.filter(({ name }) => name !== 'json' && name !== 'csv' && name !== 'xlsx'))(
    'are not spoken of in $name where the plan has none',
    async (format) => {
      const text = String(await render(format, 'report', plain, zh));
      expect(text.replaceAll(/<style>[^]*?<\/style>/g, '')).not.toMatch(/得分|满分|豁免|否决/);
    },
  );
});
