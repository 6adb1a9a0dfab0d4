import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/subjects/report.ts';
import { reportHtml } from '../../../src/report/html/document.tsx';
import { plainStyle } from '../../../src/report/renderers.ts';
import { reportOf, sampleReport } from '../sample-report.ts';
import { richReport } from './rich-report.ts';

const zh = plainStyle('zh');

/** The rows of the chart with a heading: the texts of their cells, and the widths of what is drawn. */
function chart(
  report: Report,
  heading: string,
): readonly { readonly texts: readonly string[]; readonly drawn: readonly string[] }[] {
  const page = reportHtml(report, zh);
  const table = [...page.matchAll(/<table class="[^"]*chart[^"]*">.*?<\/table>/gs)]
    .map(([text]) => text)
    .find((text) => text.includes(`<h2>${heading}</h2>`));
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(table ?? '') ?? [];
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) => ({
      texts: [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replaceAll(/<svg.*<\/svg>/gs, '').replaceAll(/<[^>]+>/g, ''),
      ),
      drawn: [...row.matchAll(/<rect class="([^"]+)"[^>]*?width="([\d.]+)"/g)].map(
        ([, name, width]) => `${name} ${width}`,
      ),
    }));
}

function paced(id: string, value: string): Parameters<typeof reportOf>[0][number] {
  return {
    id,
    title: id,
    words: '不低于 100 个',
    target: { limit: '100' },
    status: 'pending',
    actual: { value, display: `${value} 个` },
    pace: {
      elapsed: '1/4',
      days: { gone: 91, all: 365 },
      expected: '25',
      display: '25 个',
      state: '欠进度',
      needed: { value: '1', days: 30, display: '30 个' },
    },
  };
}

describe('the chart of pace', () => {
  it('says and draws what is done and the time, the furthest behind first', () => {
    const rows = chart(
      reportOf([paced('ahead', '60'), paced('behind', '5'), paced('over', '250')]),
      '序时进度',
    );
    expect(rows.map(({ texts }) => texts)).toEqual([
      ['behind', '不低于 100 个', '5 个', '25 个', '欠进度', ''],
      ['ahead', '不低于 100 个', '60 个', '25 个', '欠进度', ''],
      ['over', '不低于 100 个', '250 个', '25 个', '欠进度', ''],
    ]);
    expect(rows.map(({ drawn }) => drawn)).toEqual([
      ['ground 200', 'fail 10.0'],
      ['ground 200', 'pass 120.0'],
      ['ground 200', 'pass 200.0'],
    ]);
  });

  it('is not there where nothing has a pace', () => {
    expect(chart(reportOf([]), '序时进度')).toEqual([]);
  });
});

describe('the chart of what changed', () => {
  it('counts by section what went better, worse or nowhere since the earlier report', () => {
    const rows = chart(richReport, '与 2016 年相比');
    expect(rows.map(({ texts }) => texts[0])).toEqual([
      ...new Set(richReport.results.map(({ section }) => section)),
    ]);
    const [, worse, unknown] = rows[0]?.texts ?? [];
    expect([worse, unknown]).toEqual(['1', '2']);
    expect(rows[0]?.drawn).toEqual(['worse 33.3', 'unknown 66.7']);
  });

  it('is not there without an earlier report', () => {
    expect(chart(sampleReport, '与 2016 年相比')).toEqual([]);
  });

  it('marks the earlier figure in the bar of a target that has one', () => {
    const before = /<tbody class="t [^"]*" id="([^"]+)"(?:(?!<\/tbody>).)*<path class="before"/gs;
    const marked = [...reportHtml(richReport, zh).matchAll(before)].map(([, id]) => id);
    expect(marked).toEqual(['provincial-quality-works']);
  });
});

describe('the tables by section and department', () => {
  it('draw each status as long as its share', () => {
    const rows = chart(sampleReport, '按章节');
    for (const { texts, drawn } of rows) {
      const sum = drawn.reduce((all, text) => all + Number(text.split(' ')[1]), 0);
      expect(Math.abs(sum - 100), texts[0]).toBeLessThan(0.2);
    }
  });
});
