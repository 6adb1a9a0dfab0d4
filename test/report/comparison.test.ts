import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { ResultPace } from '../../src/model/subjects/report.ts';
import { comparisonMarkdown } from '../../src/report/markdown/comparison.ts';
import { type Style, plainStyle } from '../../src/report/renderers.ts';
import { comparisonTable } from '../../src/report/table/comparison.ts';
import { emptyComparison, fileOf, sameComparison, sampleComparison } from './sample-comparison.ts';
import { type Given, reportOf } from './sample-report.ts';

const paceOf = (pace: Pick<ResultPace, 'elapsed' | 'expected' | 'state'>): ResultPace => ({
  ...pace,
  days: { gone: 1, all: 2 },
  display: pace.expected,
  needed: { value: '1', days: 1, display: '1' },
});

const zh = plainStyle('zh');
const en = plainStyle('en');

describe('golden files', () => {
  it.each([
    ['comparison-60-zh.txt', comparisonTable(sampleComparison, { ...zh, columns: 60 })],
    ['comparison-100-zh.txt', comparisonTable(sampleComparison, zh)],
    ['comparison-same-100-en.txt', comparisonTable(sameComparison, en)],
    ['comparison-empty-100-en.txt', comparisonTable(emptyComparison, en)],
    ['comparison-zh.md', comparisonMarkdown(sampleComparison, zh)],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });
});

describe('the table', () => {
  it.each([40, 60, 80, 100, 160])('keeps to %d columns in either width mode', (columns) => {
    for (const wideAmbiguous of [false, true]) {
      const style: Style = { ...zh, columns, wideAmbiguous };
      for (const line of comparisonTable(sampleComparison, style).split('\n')) {
        const width = stringWidth(line, { ambiguousIsNarrow: !wideAmbiguous });
        if (!line.startsWith('结论 ')) expect(width, line).toBeLessThanOrEqual(columns);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('says the same with colour', () => {
    const coloured = comparisonTable(sampleComparison, { ...zh, color: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(comparisonTable(sampleComparison, zh));
  });

  it('ends with the verdict, after what stopped passing', () => {
    const lines = comparisonTable(sampleComparison, zh).trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^结论 {2}有指标不再达标 {4}18 项：3 项不再达标，2 项新达标，/);
    expect(lines.findLast((line) => /^\S.* \d+ 项$/.test(line))).toBe('不再达标 3 项');
  });

  it('shows twenty files, and says how many more there are', () => {
    const inputs = (from: number) =>
      Array.from({ length: 30 }, (_, i) => ({
        file: `${from + i}.csv`,
        source: null,
        sha256: null,
        rows: null,
      }));
    const [before, after] = [reportOf([]), reportOf([])];
    const text = comparisonTable(
      compareReports(
        { ...fileOf(before, 'a'), report: { ...before, inputs: inputs(100) } },
        { ...fileOf(after, 'b'), report: { ...after, inputs: inputs(200) } },
      ),
      zh,
    );
    expect(text.match(/^ {2}没有了 /gm)).toHaveLength(20);
    expect(text).toContain('另有 40 个文件');
  });
});

describe('what is said of a target', () => {
  const given: Given = {
    id: 'a',
    title: '甲',
    words: '不低于 1 个',
    actual: { display: '2 个', value: '2' },
  };
  const told = (before: Partial<Given>, after: Partial<Given>, style: Style = zh): string =>
    comparisonTable(
      compareReports(
        fileOf(reportOf([{ ...given, ...before }]), 'a'),
        fileOf(reportOf([{ ...given, ...after }]), 'b'),
      ),
      style,
    );
  const waiver = { reason: '停产', until: '2017-12-31', expired: false };

  it.each<[string, Partial<Given>, Partial<Given>, RegExp, RegExp]>([
    [
      'a waiver',
      {},
      { status: 'fail', waiver },
      /已豁免，不计入 {4}豁免 原「-」，现「豁免 至 2017-12-31：停产」/,
      /waived, does not count {4}Waiver was "-"/,
    ],
    [
      'points',
      { points: { of: '5', got: '5' } },
      { points: { of: '5', got: '4.5' } },
      /得分 原「5」，现「4\.50」/,
      /Points was "5", is "4\.50"/,
    ],
    [
      'a pace',
      { pace: paceOf({ elapsed: '0.5', expected: '3', state: '达进度' }) },
      { pace: paceOf({ elapsed: '0.5', expected: '3', state: '欠进度' }) },
      /进度 原「达进度」，现「欠进度」/,
      /Pace was/,
    ],
    [
      'a provisional figure',
      {},
      { status: 'invalid', provisional: true },
      /现 ! 无效 2 个 \(暂计\)/,
      /is ! invalid 2 个 \(provisional\)/,
    ],
    [
      'a looser limit',
      { words: '不低于 3 个', target: { limit: '3', text: '3' } },
      {},
      /目标值 原「不低于 3 个」，现「不低于 1 个」，要求放宽/,
      /Target was "不低于 3 个".*asks less/,
    ],
    [
      'a limit that moved',
      {},
      { words: '不低于 2 个', target: { limit: '2', text: '1 个', wording: '1 个' } },
      /限值由数据算出，原「不低于 1 个」，现「不低于 2 个」/,
      /the limit is computed from data/,
    ],
    [
      'a wording',
      {},
      { target: { wording: '一个以上' } },
      /原文 原「1 个」，现「一个以上」/,
      /Wording was "1 个"/,
    ],
    [
      'a group',
      { groups: [{ group: '海门市', status: 'pass', actual: null }] },
      { groups: [{ group: '海门市', status: 'fail', actual: null }] },
      /海门市 原「达标」，现「未达标」/,
      /海门市 was "met", is "missed"/,
    ],
  ])('%s', (_, before, after, inZh, inEn) => {
    expect(told(before, after)).toMatch(inZh);
    expect(told(before, after, { ...en, columns: 160 }).replaceAll(/\n +/g, ' ')).toMatch(inEn);
  });
});
