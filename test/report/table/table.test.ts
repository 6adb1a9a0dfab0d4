import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/subjects/report.ts';
import { type Style, plainStyle } from '../../../src/report/renderers.ts';
import { explanationTable } from '../../../src/report/table/explanation.ts';
import { lintTable } from '../../../src/report/table/lint.ts';
import { reportTable } from '../../../src/report/table/report.ts';
import { englishReport } from '../english-report.ts';
import { growthExplanation, shareExplanation } from '../sample-explanation.ts';
import { brokenLint } from '../sample-lint.ts';
import { reportOf, sampleReport, sampleTargets } from '../sample-report.ts';

const zh = plainStyle('zh');
const en = plainStyle('en');
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const widthIn =
  (style: Style) =>
  (text: string): number =>
    stringWidth(text, { ambiguousIsNarrow: !style.wideAmbiguous });

describe('golden files', () => {
  it.each([
    ['report-60-zh', reportTable(sampleReport, { ...zh, columns: 60 })],
    ['report-80-zh', reportTable(sampleReport, { ...zh, columns: 80 })],
    ['report-100-zh', reportTable(sampleReport, zh)],
    ['report-200-zh', reportTable(sampleReport, { ...zh, columns: 200 })],
    ['report-80-en', reportTable(englishReport, { ...en, columns: 80 })],
    ['report-100-en', reportTable(englishReport, en)],
    ['report-failures-80-zh', reportTable(sampleReport, { ...zh, columns: 80, failuresOnly: true })],
    ['report-owner-100-zh', reportTable(sampleReport, { ...zh, by: 'owner' })],
    ['explanation-100-zh', explanationTable(shareExplanation, zh)],
    ['explanation-tree-80-zh', explanationTable(growthExplanation, { ...zh, columns: 80 })],
    ['lint-80-zh', lintTable(brokenLint, { ...zh, columns: 80 })],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe.each([40, 60, 80, 100, 160, 200])('at %d columns', (columns) => {
  it.each([
    ['narrow', false],
    ['wide', true],
  ])(
    'keeps to its columns with %s ambiguous characters, and leaves no space at a line end',
    (_, wideAmbiguous) => {
      const style: Style = { ...zh, columns, wideAmbiguous };
      const width = widthIn(style);
      const texts = [
        reportTable(sampleReport, style),
        reportTable(sampleReport, { ...style, by: 'owner' }),
        explanationTable(growthExplanation, style),
        lintTable(brokenLint, style),
      ];
      for (const line of texts.flatMap(linesOf)) {
        // The verdict is one line for grep, the command one line for the clipboard.
        if (!/^(?:结论|下一步) /.test(line)) expect(width(line), line).toBeLessThanOrEqual(columns);
        expect(line).toBe(line.trimEnd());
      }
    },
  );
});

describe('columns', () => {
  // The figures of a row begin where the header's words begin, in either width mode.
  it.each([
    [80, false],
    [80, true],
    [100, false],
    [100, true],
    [200, false],
    [200, true],
  ])('are aligned at %d columns, ambiguous characters wide: %s', (columns, wideAmbiguous) => {
    const style: Style = { ...zh, columns, wideAmbiguous };
    const width = widthIn(style);
    const lines = linesOf(reportTable(sampleReport, style));
    const head = lines.find((line) => line.includes('目标值')) ?? '';
    const begins = (line: string, text: string): number => width(line.slice(0, line.indexOf(text)));
    const rows = lines.filter((line) =>
      /^[✓✗?!~].* (?:不低于|低于|不发生) ?[\d ]*.*(?:%|-)(?: {2}|$)/.test(line),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const target = /(?:不低于|低于|不发生)/.exec(row)?.[0] ?? '';
      expect(begins(row, target), row).toBe(begins(head, '目标值'));
    }
  });

  it('hold no characters of ambiguous width of our own', () => {
    const targets = sampleTargets.filter(
      ({ words, reading, note }) => !`${words}${reading}${note}`.match(/[‰“”]/),
    );
    const report = reportOf(targets, { plan: { ...sampleReport.plan, document: null } });
    for (const columns of [60, 80, 100, 200])
      expect(reportTable(report, { ...zh, columns, wideAmbiguous: true })).toBe(
        reportTable(report, { ...zh, columns }),
      );
  });
});

describe('what a report says', () => {
  const text = reportTable(sampleReport, zh);

  it.each([
    ['counts beside a rate', /89\.76% \(1122\/1250\)/],
    ['the margin in countable units', /差 0\.24 个百分点，再有 3 个即可达标/],
    ['a margin that is counted already once', /差 13 个(?!.*再有)/],
    ['an upper limit that is broken', /超出 2 起/],
    ['what is above its range', /5 个 \(超额\)/],
    ['a provisional figure as such', /99\.10% \(110\/111\) .*\n.*\(暂计\)/],
    ['a figure that somebody states', /47\.10% \(自报\)/],
    ['a reading with what is worded and what is judged', /读法 原文「低于0\.3%」，判定按「<0\.3‰」/],
    ['lines of evidence', /抽检结果\.csv 第 118、204、377、512、640 行 \.\./],
    ['the place in the plan', /目标 plan\/nantong-2017\.yaml:567/],
    ['that no data does not count', /^缺数据 1 项，无效 1 项（不算达标）$/m],
    ['groups', /✗ 海门市 84\.62% \(11\/13\) {3}\? 启东市 暂无数据/],
    ['errors that could not change a fail', /另有数据错误 data\/bad-date/],
    ['where a finding is', /^错误 data\/bad-date 工程验收备案登记\.csv:14:3 第 13 条记录 列「验收日期」/m],
    ['how many findings there are besides', /另有 12 处 data\/bad-date/],
    ['one glyph a target by section', /^质量安全 .* ✗✓✗$/m],
  ])('%s', (_, pattern) => {
    expect(text).toMatch(pattern);
  });

  it('tells each department what it owes, how far off it is and what would meet it', () => {
    const owed = reportTable(sampleReport, { ...zh, by: 'owner' });
    expect(owed).toMatch(/^市科技局 {4}3 项，2 项达标，1 项未达标$/m);
    expect(owed).toMatch(/^ +rd-institution-coverage {2}差 5\.38 个百分点，再有 1 个即可达标$/m);
    expect(owed).toMatch(/^未明确责任单位 {4}1 项，0 项达标，1 项缺数据$/m);
    expect(owed).toMatch(/^ +brand-economy-share {2}没有提供该数据源的文件$/m);
    expect(owed).not.toMatch(/^(?:章节|二\(一\)) /m);
  });

  it('ends with the verdict and the next command', () => {
    const [verdict, next] = linesOf(text).slice(-2);
    expect(verdict).toMatch(
      /^结论 {2}未通过 .*17 项中 9 项达标，5 项未达标，1 项缺数据，1 项无效，1 项待定$/,
    );
    expect(next).toMatch(/^下一步 {2}plan-check explain provincial-quality-works 质量荣誉和创建登记\.csv$/);
  });

  it('hides what passes when only failures are wanted, and counts it all the same', () => {
    const failures = reportTable(sampleReport, { ...zh, failuresOnly: true });
    expect(failures).not.toContain('china-quality-award');
    expect(failures).toContain('provincial-quality-works');
    expect(failures).toContain('17 项中 9 项达标');
  });

  it('leaves the next command out where everything is met', () => {
    const passing = reportOf(sampleTargets.filter((target) => (target.status ?? 'pass') === 'pass'));
    expect(linesOf(reportTable(passing, zh)).at(-1)).toMatch(/^结论 {2}通过/);
  });

  it('colours glyphs, and says the same without', () => {
    const coloured = reportTable(sampleReport, { ...zh, color: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text);
  });

  it('cuts long texts on a terminal only, and says so with two dots', () => {
    const long: Report = reportOf([{ id: 'long', title: '名'.repeat(500), words: '不低于 1 个' }]);
    const names = (style: Style): number => reportTable(long, style).split('名').length - 1;
    expect(names(zh)).toBe(500);
    expect(names({ ...zh, isTerminal: true })).toBeLessThan(300);
    expect(reportTable(long, { ...zh, isTerminal: true })).toMatch(/名\.\.$/m);
  });
});
