import { describe, expect, it } from 'vitest';
import type { Report, Result } from '../../src/model/subjects/report.ts';
import { fitColumns } from '../../src/report/layout/grid.ts';
import { evidenceWords } from '../../src/report/words/evidence-words.ts';
import { explainCommand, shellWord } from '../../src/report/words/next-command.ts';
import {
  actualWords,
  completionWords,
  figureWords,
  marginWords,
} from '../../src/report/words/figure-words.ts';
import { labelsOf } from '../../src/text/labels.ts';
import { type Given, reportOf, resultOf, sampleReport } from './sample-report.ts';

const zh = labelsOf('zh');
const result = (given: Partial<Given>): Result =>
  resultOf({ id: 'x', title: '指标', words: '不低于 1 个', ...given }, 1);

describe('completionWords', () => {
  it.each([
    [null, '-'],
    ['1', '100.0%'],
    ['1.314', '131.4%'],
    ['0.955', '95.5%'],
    ['1/3', '33.3%'],
    ['0.9996', '99.96%'],
    ['0.99999', '99.999%'],
    ['1.00004', '100.004%'],
    ['0', '0.0%'],
    ['-0.05', '-5.0%'],
  ])('%s is %s', (completion, words) => {
    expect(completionWords(completion)).toBe(words);
  });
});

describe('actualWords', () => {
  it.each<[string, Partial<Given>, string]>([
    ['nothing', {}, '暂无数据'],
    ['a count', { actual: { display: '81 个' } }, '81 个'],
    ['a rate', { actual: { display: '90.00%', numerator: '9', denominator: '10' } }, '90.00% (9/10)'],
    [
      'counts that do not terminate',
      { actual: { display: '0.11', numerator: '1/3', denominator: '3' } },
      '0.11',
    ],
    [
      'every mark',
      {
        actual: { display: '5 个' },
        status: 'invalid',
        provisional: true,
        attainment: 'over',
        stated: { by: '某局', date: null, document: null },
      },
      '5 个 (暂计) (自报) (超额)',
    ],
  ])('%s', (_, given, words) => {
    expect(actualWords(result(given), zh)).toBe(words);
  });
});

describe('figureWords', () => {
  const parts = { value: '85.04', display: '85.04', numerator: '25512', denominator: '300' };

  it.each([
    ['a share with its counts', {}, '85.04 (25512/300)'],
    ['an average with the rows it is of', { averagedBy: 'rows' as const }, '85.04 (300 行平均)'],
    ['a weighted average, whose weights say nothing', { averagedBy: 'weights' as const }, '85.04'],
  ])('prints %s', (_, more, words) => {
    expect(figureWords({ ...parts, ...more }, zh)).toBe(words);
  });
});

describe('marginWords', () => {
  const rate = { display: '89.76%', numerator: '1122', denominator: '1250' };
  it.each<[string, Partial<Given>, string | null]>([
    ['none', { actual: rate }, null],
    [
      'a share that is too low',
      { status: 'fail', actual: rate, margin: { display: '-0.24 个百分点', value: '-0.0024', items: '3' } },
      '差 0.24 个百分点，再有 3 个即可达标',
    ],
    [
      'a share that is too high',
      {
        status: 'fail',
        actual: rate,
        target: { operator: '<=' },
        margin: { display: '-0.24 个百分点', value: '-0.0024', items: '3' },
      },
      '超出 0.24 个百分点，多出 3 个',
    ],
    [
      'a count that is too low',
      {
        status: 'fail',
        actual: { display: '287 个' },
        margin: { display: '-13 个', value: '-13', items: '13' },
      },
      '差 13 个',
    ],
    [
      'a limit that is excluded',
      {
        status: 'fail',
        actual: { display: '90.00%' },
        target: { operator: '>' },
        margin: { display: '0 个百分点', value: '0', items: '1' },
      },
      '恰在限值上，限值本身不算达标，再有 1 个即可达标',
    ],
    [
      'slack above a limit',
      { actual: rate, margin: { display: '1.20 个百分点', value: '0.012', items: '16' } },
      '余 1.20 个百分点，再少 16 个就不达标',
    ],
    [
      'slack below a limit',
      {
        actual: rate,
        target: { operator: '<' },
        margin: { display: '0.28‰', value: '0.00028', items: '28' },
      },
      '余 0.28‰',
    ],
    [
      'a share exactly at its limit',
      { actual: rate, margin: { display: '0.00 个百分点', value: '0', items: '1' } },
      '恰好达标',
    ],
    [
      'a rate of accidents exactly at the limit that is excluded',
      {
        status: 'fail',
        actual: rate,
        target: { operator: '<' },
        margin: { display: '0.00‰', value: '0', items: '1' },
      },
      '恰在限值上，限值本身不算达标',
    ],
    [
      'accidents that nobody wants and that did not happen',
      {
        actual: { display: '0 起' },
        target: { operator: '<=', limit: '0' },
        margin: { display: '0 起', value: '0', items: '1' },
      },
      '为零，符合要求',
    ],
    [
      'an accident that nobody wants',
      {
        status: 'fail',
        actual: { display: '1 起' },
        target: { operator: '<=', limit: '0' },
        margin: { display: '-1 起', value: '-1', items: '1' },
      },
      '超出 1 起',
    ],
    [
      'a pending target that is not there yet',
      {
        status: 'pending',
        actual: { display: '7 个' },
        margin: { display: '-5 个', value: '-5', items: '5' },
      },
      '差 5 个',
    ],
    [
      'money, which has no pieces',
      {
        actual: { display: '3 万元', numerator: '3', denominator: '4' },
        margin: { display: '1 万元', value: '10000' },
      },
      '余 1 万元',
    ],
  ])('%s', (_, given, words) => {
    expect(marginWords(result(given), zh)).toBe(words);
  });
});

describe('evidenceWords', () => {
  const at = (file: string, ...lines: readonly number[]) => lines.map((line) => ({ file, line }));
  const evidence = (rows: readonly { file: string; line: number }[], more = false) => ({
    source: 's',
    files: ['a.csv', 'b.csv'],
    rows: 10,
    where: null,
    met: at('a.csv', 2),
    unmet: at('a.csv', 5),
    blamed: { as: 'unmet' as const, rows, more },
  });
  it.each<[string, Partial<Given>, readonly string[]]>([
    ['no evidence', {}, []],
    ['the rows to blame', { evidence: [evidence(at('b.csv', 7, 9))] }, ['b.csv 第 7、9 行']],
    [
      'of several files, when there are more',
      { evidence: [evidence([...at('a.csv', 3), ...at('b.csv', 7, 9)], true)] },
      ['a.csv 第 3 行', 'b.csv 第 7、9 行 ..'],
    ],
    [
      'the largest first, whatever its line',
      { evidence: [evidence(at('a.csv', 30, 4))] },
      ['a.csv 第 30、4 行'],
    ],
    ['the files where no row is to blame', { evidence: [evidence([])] }, ['a.csv', 'b.csv']],
    [
      'of several sources those with a row to blame, and the files of the others',
      { evidence: [evidence(at('a.csv', 3)), { ...evidence([]), files: ['c.csv'] }] },
      ['a.csv 第 3 行', 'c.csv'],
    ],
    ['files that are not there', { evidence: [{ ...evidence([]), files: [] }] }, []],
  ])('%s', (_, given, words) => {
    expect(evidenceWords(result(given), zh)).toEqual(words);
  });
});

describe('explainCommand', () => {
  const inFile = (file: string): Pick<Given, 'evidence'> => ({
    evidence: [
      {
        source: 's',
        files: [file],
        rows: 1,
        where: null,
        met: [],
        unmet: [],
        blamed: { as: 'counted', rows: [], more: false },
      },
    ],
  });
  const of = (targets: readonly Partial<Given>[], rest: Partial<Report> = {}): string | null =>
    explainCommand(
      reportOf(
        targets.map((given, i) => ({ id: `t${i}`, title: '指标', words: '1', ...given })),
        rest,
      ),
      { program: ['plan-check'] },
    );
  it('starts the program as it was started', () => {
    const missed = reportOf([{ id: 't', title: '指标', words: '1', status: 'fail', ...inFile('a.csv') }]);
    expect(explainCommand(missed, { program: ['node', 'my tools/plan-check.js'] })).toBe(
      'node "my tools/plan-check.js" explain t a.csv',
    );
  });

  const plan = (file: string): Partial<Report> => ({ plan: { ...sampleReport.plan, file } });

  it.each<[string, string | null, string | null]>([
    ['nothing failed', of([{}]), null],
    [
      'the first that failed',
      of([{}, { status: 'fail', ...inFile('a.csv') }]),
      'plan-check explain t1 a.csv',
    ],
    [
      'a fail before what is missing',
      of([{ status: 'no-data' }, { status: 'fail', ...inFile('a.csv') }]),
      'plan-check explain t1 a.csv',
    ],
    [
      'what is invalid',
      of([{ status: 'no-data' }, { status: 'invalid', ...inFile('数据/抽检 1.csv') }]),
      'plan-check explain t1 "数据/抽检 1.csv"',
    ],
    ['nothing to explain from', of([{ status: 'no-data' }]), null],
    ['standard input', of([{ status: 'fail', ...inFile('-') }]), null],
    [
      'a plan elsewhere',
      of([{ status: 'fail', ...inFile('-a.csv') }], plan('my plan.yaml')),
      'plan-check explain t0 ./-a.csv --plan "my plan.yaml"',
    ],
    [
      'a day of judgement',
      of([{ status: 'fail', ...inFile('a.csv') }], { asOf: '2017-06-30' }),
      'plan-check explain t0 a.csv --as-of 2017-06-30',
    ],
  ])('%s', (_, command, expected) => {
    expect(command).toBe(expected);
  });

  it.each([
    ['a.csv', 'a.csv'],
    ['抽检（1）.csv', '"抽检（1）.csv"'],
    ['$(rm).csv', "'$(rm).csv'"],
    ["it's", `"it's"`],
    ['a"b\'c', `'a"b'\\''c'`],
    ['a;b', '"a;b"'],
  ])('%s is %s for a shell', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});

describe('fitColumns', () => {
  const column = (natural: number, good = 10, least = 5) => ({ natural, good, least });
  it.each([
    ['what fits is left alone', [column(8), column(20)], 30, [8, 20]],
    ['the widest gives way first', [column(8), column(20)], 20, [8, 12]],
    ['down to what is good', [column(30), column(20)], 22, [11, 11]],
    ['then down to the least', [column(30), column(20)], 12, [6, 6]],
    ['then further', [column(30), column(20)], 8, [4, 4]],
    ['but never to nothing', [column(30), column(20)], 1, [2, 2]],
  ])('%s', (_, wanted, available, widths) => {
    expect(fitColumns(wanted, available)).toEqual(widths);
  });
});
