import { describe, expect, it } from 'vitest';
import { lintMarkdown } from '../../../src/report/markdown/lint.ts';
import { explanationMarkdown } from '../../../src/report/markdown/markdown.ts';
import { reportMarkdown } from '../../../src/report/markdown/report.ts';
import { codeMarkdown } from '../../../src/report/markdown/rows.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { englishReport } from '../english-report.ts';
import { hostileTexts, withTexts } from '../hostile.ts';
import { growthExplanation } from '../sample-explanation.ts';
import { brokenLint } from '../sample-lint.ts';
import { sampleReport } from '../sample-report.ts';

const zh = plainStyle('zh');
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** The tables of a text as rows of cells, heads included; throws where a row has more or fewer cells than its heads. */
function tablesOf(text: string): readonly (readonly (readonly string[])[])[] {
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const rows = linesOf(table).map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
    const [head = []] = rows;
    for (const row of rows)
      if (row.length !== head.length) throw new Error(`not ${head.length} cells: ${row.join('|')}`);
    return rows.filter((_, i) => i !== 1);
  });
}

describe('golden files', () => {
  it.each([
    ['report-zh.md', reportMarkdown(sampleReport, zh)],
    ['report-en.md', reportMarkdown(englishReport, plainStyle('en'))],
    ['report-owner-zh.md', reportMarkdown(sampleReport, { ...zh, by: 'owner' })],
    ['explanation-zh.md', explanationMarkdown(growthExplanation, zh)],
    ['lint-zh.md', lintMarkdown(brokenLint, zh)],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../golden/${name}`);
  });
});

describe('the shipped plan', () => {
  it('has the verdict on top, what is missed next, then every target once', async () => {
    const report = await nantongReport();
    const text = reportMarkdown(report, zh);
    const headings = linesOf(text).filter((line) => line.startsWith('#'));
    expect(headings.slice(1, 4)).toEqual([
      '## 未达标 7 项',
      '## 缺数据 1 项，无效 1 项（不算达标）',
      '## 二(一)  质量标杆',
    ]);
    expect(linesOf(text)[2]).toMatch(/^\*\*结论\*\* 未通过 /);
    const rows = tablesOf(text).flatMap((table) => (table[0]?.includes('编号') ? table.slice(1) : []));
    expect(rows.map((row) => row[7])).toEqual(report.results.map(({ id }) => id));
  });

  it('lists by department what it owes and how far off it is', async () => {
    const report = await nantongReport();
    const text = reportMarkdown(report, { ...zh, by: 'owner' });
    const tables = tablesOf(text);
    expect(tables[0]?.map(([name]) => name)).toEqual([
      '责任单位',
      ...report.summary.owners.map(({ owner }) => owner),
    ]);
    const rows = tables.flatMap((table) => (table[0]?.includes('编号') ? table.slice(1) : []));
    expect(rows).toHaveLength(report.summary.owners.reduce((sum, { targets }) => sum + targets, 0));
    expect(text).toMatch(/^## 市质监局\n\n29 项，25 项达标，4 项未达标\n\n\|/m);
    const rate = rows.find((row) => row[7] === 'product-inspection-pass-rate');
    expect(rate?.[8]).toMatch(/^差 0\.24 个百分点，再有 3 个即可达标；/);
  });

  it('hides what passes where that is asked', async () => {
    const text = reportMarkdown(await nantongReport(), { ...zh, failuresOnly: true });
    const rows = tablesOf(text).flatMap((table) => (table[0]?.includes('编号') ? table.slice(1) : []));
    expect(rows).toHaveLength(9);
  });
});

it.each([
  ...hostileTexts.filter((text) => text.length < 1000),
  'a|b\\|c',
  '`码`|`',
  '@octocat #12 https://example.org www.example.org :+1:',
  '![图](https://example.org/a.png)',
])('is the same page whatever is said: %j', (text) => {
  const keys = [
    'title',
    'owners',
    'words',
    'wording',
    'note',
    'display',
    'message',
    'hint',
    'file',
    'excerpt',
    'measure',
  ];
  for (const [usual, hostile] of [
    [reportMarkdown(sampleReport, zh), reportMarkdown(withTexts(sampleReport, keys, text), zh)],
    [lintMarkdown(brokenLint, zh), lintMarkdown(withTexts(brokenLint, keys, text), zh)],
  ] as const) {
    const shape = (page: string): unknown => tablesOf(page).map((table) => [table.length, table[0]]);
    expect(shape(hostile)).toEqual(shape(usual));
    const outside = hostile.replaceAll(/(`+)[^`][\s\S]*?\1/g, '').replaceAll(/&#(?:8203|8288);/g, ' ');
    expect(outside).not.toMatch(/<(?!br>)|[@](?=[a-z])|(?<!\\)#\d|:\/\/|www\.|(?<!\\)\]\(/);
  }
});

it.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a``', '``` `a`` ```'],
])('%j as code is %j', (text, code) => {
  expect(codeMarkdown(text)).toBe(code);
});
