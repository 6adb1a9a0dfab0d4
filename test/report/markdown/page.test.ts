import { describe, expect, test } from 'vitest';
import { render, formatNamed } from '../../../src/report/formats.ts';
import { comparisonMarkdown } from '../../../src/report/markdown/comparison.ts';
import { validationMarkdown } from '../../../src/report/markdown/markdown.ts';
import { markdownPage } from '../../../src/report/markdown/page.ts';
import { reportMarkdown } from '../../../src/report/markdown/report.ts';
import { plainMarkdown } from '../../../src/report/markdown/rows.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { labelsOf } from '../../../src/text/labels.ts';
import { nantongReport } from '../../support/nantong-report.ts';
import { sampleComparison } from '../sample-comparison.ts';
import { sampleReport } from '../sample-report.ts';
import { sampleValidation } from '../sample-validation.ts';
import { samples } from '../subjects.ts';

const zh = plainStyle('zh');
const en = plainStyle('en');

test('three parts of one summary have headings that say which they are', () => {
  const headings = [
    validationMarkdown(sampleValidation, zh),
    reportMarkdown(sampleReport, zh),
    comparisonMarkdown(sampleComparison, zh),
  ].map((page) => page.split('\n')[0]);
  expect(headings.map((heading) => /^# (.*?)：/.exec(heading ?? '')?.[1])).toEqual([
    '数据检查',
    '核对报告',
    '结果比较',
  ]);
  expect(reportMarkdown(sampleReport, en)).toMatch(/^# Report: \S/);
});

test('every page has one heading of the first level', async () => {
  const markdown = formatNamed('markdown');
  if (markdown === null) throw new Error('no markdown');
  for (const subject of ['report', 'explanation', 'lint', 'validation', 'comparison', 'tracing'] as const)
    for (const sample of samples[subject]) {
      const page = String(await render(markdown, subject, sample, zh));
      expect(page.match(/^# /gm)).toHaveLength(1);
    }
});

test('what is missed stands before the counts by section', async () => {
  const page = reportMarkdown(await nantongReport(), zh);
  const at = (text: string): number => page.indexOf(text);
  expect(at('## 未达标 7 项')).toBeGreaterThan(0);
  expect(at('## 未达标 7 项')).toBeLessThan(at('## 缺数据 1 项'));
  expect(at('## 缺数据 1 项')).toBeLessThan(at('| 章节 |'));
  expect(at('| 章节 |')).toBeLessThan(at('## 二(一)'));
});

describe('a status stays on one line', () => {
  test('in Chinese, which is broken between any two characters', () => {
    expect(reportMarkdown(sampleReport, zh)).toContain('| ✗&nbsp;未&#8288;达&#8288;标 |');
  });

  test('in English', () => {
    expect(reportMarkdown(sampleReport, en)).toContain('| ?&nbsp;no&nbsp;data |');
  });
});

describe('a page', () => {
  const labels = labelsOf('zh');

  test('that fits is given whole', () => {
    expect(markdownPage(['# 一', '', '二', '', ''], labels)).toBe('# 一\n\n二\n');
  });

  test.each([66_000, 200_000])('of %i bytes is cut after a line, and says how many are left out', (bytes) => {
    const rows = Array.from({ length: bytes / 100 }, (_, i) => `| ${i} | ${'长'.repeat(30)} |`.padEnd(40));
    const page = markdownPage(['# 一', '', ...rows], labels);
    const shown = page.split('\n').filter((line) => line.startsWith('| '));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_536);
    expect(shown).toEqual(rows.slice(0, shown.length));
    expect(page).toMatch(/\n\n\*\*本页最多 64 KiB，以下 \d+ 行从略；[^\n]*\*\*\n$/);
    expect(page).toContain(`以下 ${rows.length - shown.length} 行`);
  });

  test('of a report of two thousand targets names what is missed first', async () => {
    const report = await nantongReport();
    const many = Array.from({ length: 40 }, () => report.results).flat();
    const page = reportMarkdown({ ...report, results: many }, zh);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_536);
    expect(page).toContain('product-inspection-pass-rate');
  });
});

test('a text that nobody reads in a table ends in two dots, and never inside a character', () => {
  expect(plainMarkdown('长'.repeat(400))).toBe('长'.repeat(400));
  expect(plainMarkdown('长'.repeat(401))).toBe(`${'长'.repeat(400)}..`);
  expect(plainMarkdown(`a${'👩'.repeat(300)}`)).toMatch(/^a(?:👩)+\.\.$/u);
});
