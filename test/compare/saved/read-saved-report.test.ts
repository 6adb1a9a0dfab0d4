import { describe, expect, test } from 'vitest';
import { utf16be, utf16le } from '../../../fixtures/dirty/bytes.ts';
import { compareReports } from '../../../src/compare/compare-reports.ts';
import { readSavedReport } from '../../../src/compare/saved/read-saved-report.ts';
import { json } from '../../../src/report/json/json.ts';
import { reportSchema } from '../../../src/report/json/schema/report-schema.ts';
import { plainStyle } from '../../../src/report/renderers.ts';
import { sampleReport } from '../../report/sample-report.ts';
import { samples } from '../../report/subjects.ts';

const text = String(json.report?.(sampleReport, plainStyle('zh')));

// Written by hand, with what the contract names and nothing else.
const contractReport = {
  format: 'plan-check/report',
  version: 1,
  tool: { name: 'by hand', version: '0' },
  language: 'zh',
  plan: { id: 'p', title: '计划', document: null, period: null, file: 'p.yaml', sha256: 'cd'.repeat(32) },
  asOf: null,
  inputs: [
    {
      file: '抽检.csv',
      sheet: null,
      server: null,
      source: 'inspections',
      sha256: null,
      bytes: null,
      encoding: 'utf-8',
      delimiter: ',',
      header: { line: 1, names: ['批次', '结论'] },
      rows: { read: 9, used: 9, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 },
    },
  ],
  summary: {
    targets: 2,
    pass: 1,
    fail: 0,
    noData: 1,
    invalid: 0,
    pending: 0,
    score: { points: '5', of: '5', grade: 'A', vetoedBy: [] },
    owners: [{ owner: '市质监局', targets: 2, pass: 1, fail: 0, noData: 1, invalid: 0, pending: 0 }],
  },
  results: [
    {
      id: 'pass-rate',
      section: '质量共治',
      clause: '二(八)',
      title: '抽检合格率',
      owners: ['市质监局'],
      status: 'pass',
      provisional: false,
      note: null,
      reading: null,
      waiver: null,
      target: {
        wording: '90%以上',
        text: '90%以上',
        operator: '>=',
        limit: '0.9',
        upper: null,
        open: null,
        unit: '%',
      },
      actual: { value: '1', display: '100.00%', numerator: '9', denominator: '9' },
      bounds: { low: '0.95', high: null, display: '至少 95.00%' },
      certain: true,
      margin: { value: '0.1', display: '+10 个百分点', items: null },
      completion: '10/9',
      attainment: null,
      points: { of: '5', got: '5' },
      pace: { elapsed: '0.5', expected: '0.45', state: '达进度' },
      baseline: { value: '0.9', display: '90.00%', change: '上升 10 个百分点' },
      groups: [{ group: '崇川区', status: 'pass', actual: null }],
      measure: 'ef'.repeat(32),
      evidence: [{ source: 'inspections', files: ['抽检.csv'], rows: 9, where: null, met: [], unmet: [] }],
      diagnostics: [],
    },
    {
      id: 'accidents',
      section: '质量安全',
      clause: null,
      title: '质量安全事故',
      owners: [],
      status: 'no-data',
      provisional: false,
      note: null,
      reading: null,
      waiver: null,
      target: { wording: '无', text: '无', operator: '<=', limit: '0', upper: null, open: null, unit: '起' },
      actual: null,
      bounds: null,
      certain: false,
      margin: null,
      completion: null,
      attainment: null,
      points: null,
      pace: null,
      baseline: null,
      groups: null,
      measure: '01'.repeat(32),
      evidence: [],
      diagnostics: [],
    },
  ],
  diagnostics: [],
  counts: [],
};

function never(): never {
  throw new Error('no report');
}

function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { value, findings } = readSavedReport('last.json', bytes, reportSchema);
  return {
    value,
    findings: findings.map(({ code, place, args }) => ({ code, at: [place.line, place.column], args })),
  };
}

/** The report's text with a part of it replaced; the line on which that stands. */
function changed(from: string, to: string): { readonly text: string; readonly line: number } {
  const at = text.indexOf(from);
  if (at === -1) throw new Error(`the report has no ${from}`);
  return { text: text.replace(from, to), line: text.slice(0, at).split('\n').length };
}

describe('a report that was saved', () => {
  test.each(samples.report.map((report, i) => [i, report] as const))('is read: sample %d', (_, report) => {
    const { value, findings } = read(String(json.report?.(report, plainStyle('zh'))));
    expect(findings).toEqual([]);
    expect(value?.plan).toEqual(report.plan);
    expect(value?.results.map(({ id, status, actual }) => [id, status, actual?.value])).toEqual(
      report.results.map(({ id, status, actual }) => [id, status, actual?.value]),
    );
  });

  test.each([
    ['on one line', JSON.stringify(JSON.parse(text))],
    ['with a byte order mark', `\ufeff${text}`],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
    ['in UTF-16, as shells of Windows write it', utf16le(`\ufeff${text}`)],
    ['in big-endian UTF-16', utf16be(`\ufeff${text}`)],
  ])('is read %s', (_, content) => {
    expect(read(content)).toEqual(read(text));
  });

  test('may have fields that are not known, and lack those that a comparison can do without', () => {
    const document: Record<string, unknown> = JSON.parse(text);
    const results = sampleReport.results.map(({ id, title, status, target, actual }) => ({
      id,
      title,
      status,
      target: { ...target, surprise: [1] },
      actual,
      surprise: { deep: true },
    }));
    const { format, version, tool, language, plan } = document;
    const { value, findings } = read(
      JSON.stringify({ format, version, tool, language, plan, results, surprise: 1 }),
    );
    expect(findings).toEqual([]);
    expect(value?.results[0]).toMatchObject({ owners: [], provisional: false, waiver: null, measure: null });
    expect(value).toMatchObject({ asOf: null, inputs: [], summary: { score: null }, counts: [] });
  });

  test('may say in its own way what is not compared', () => {
    const { findings } = read(
      text
        .replaceAll('"encoding": "gb18030"', '"encoding": "big5"')
        .replaceAll('"place": {', '"place": [], "was": {')
        .replace('"sections": [', '"sections": {}, "was": ['),
    );
    expect(findings).toEqual([]);
  });

  test('may have the fields of the contract alone', () => {
    const { value, findings } = read(JSON.stringify(contractReport));
    expect(findings).toEqual([]);
    const file = { file: 'a.json', sha256: 'a'.repeat(64), report: value ?? never() };
    const { targets, inputs, before, diagnostics } = compareReports(file, {
      ...file,
      sha256: 'b'.repeat(64),
    });
    expect(diagnostics).toEqual([]);
    expect(targets).toMatchObject([
      { id: 'pass-rate', kind: 'same', after: { target: { words: '90%以上' }, pace: { state: '达进度' } } },
      { id: 'accidents', kind: 'same', after: { actual: null, points: null } },
    ]);
    expect(inputs).toMatchObject([{ kind: 'unknown', before: { rows: { read: 9 } } }]);
    expect(before).toMatchObject({ tally: { pass: 1, noData: 1 }, score: { points: '5', grade: 'A' } });
  });

  test('has dates for figures where its targets are dates', () => {
    const { value, findings } = read(
      text.replace('"limit": "1"', '"limit": "2017-06-30"').replace('"value": "1"', '"value": "2017-06-18"'),
    );
    expect(findings).toEqual([]);
    expect(value?.results[0]).toMatchObject({
      target: { limit: '2017-06-30' },
      actual: { value: '2017-06-18' },
    });
  });

  test('may leave hashes out', () => {
    const { value } = read(text.replaceAll(/"sha256": "(?:ab)+"/g, '"sha256": null'));
    expect(value?.inputs.map(({ sha256 }) => sha256)).toEqual([null, null]);
  });
});

describe('what is no report', () => {
  test.each<[string, string | Uint8Array, string, number | null, number | null]>([
    ['nothing', '', 'compare/empty', null, null],
    ['blanks', ' \n\n', 'compare/empty', null, null],
    ['bytes', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 'compare/not-text', null, null],
    ['a table', '质量计划    2017\n', 'compare/not-json', 1, 1],
    ['a comma too many', '{\n  "a": 1,\n}\n', 'compare/not-json', 3, 1],
    ['a beginning', text.slice(0, 800), 'compare/cut-short', null, null],
    ['a beginning that ends in a text', '{\n  "format": "plan-che', 'compare/cut-short', 2, 22],
    ['another JSON', '[1, 2]', 'compare/not-a-report', 1, 1],
    [
      'another document',
      '{\n  "format": "plan-check/lint",\n  "version": 1\n}',
      'compare/not-a-report',
      2,
      13,
    ],
    ['a foreign document', '{"format": "sarif", "version": 1}', 'compare/not-a-report', 1, 12],
    ['no version', '{"format": "plan-check/report"}', 'compare/bad-report', 1, 1],
    ['a later version', '{"format": "plan-check/report", "version": 2}', 'compare/other-version', 1, 44],
    ['depth', '['.repeat(100_000) + ']'.repeat(100_000), 'compare/not-a-report', 1, 1],
  ])('%s', (_, content, code, line, column) => {
    const { value, findings } = read(content);
    expect(value).toBeNull();
    expect(findings.map((found) => found.code)).toEqual([code]);
    if (line !== null) expect(findings[0]?.at).toEqual([line, column]);
  });

  test('names another document of the program', () => {
    expect(read('{"format": "plan-check/lint", "version": 1}').findings[0]?.args).toEqual({
      format: 'plan-check/lint',
    });
    expect(read('{"format": "x", "version": 1}').findings[0]?.args).toEqual({ format: null });
  });
});

describe('a report that was changed', () => {
  test.each<[string, string, string, string, string[], string | null]>([
    [
      'a status',
      '"status": "pass"',
      '"status": "passed"',
      'results[0].status',
      ['pass', 'fail', 'no-data', 'invalid', 'pending'],
      '"passed"',
    ],
    ['a number for a text', '"value": "1"', '"value": 1', 'results[0].actual.value', ['<string>'], '1'],
    ['an inexact number', '"value": "1"', '"value": "1e3"', 'results[0].actual.value', ['<exact>'], '"1e3"'],
    [
      'a fraction of nothing',
      '"value": "1"',
      '"value": "1/0"',
      'results[0].actual.value',
      ['<exact>'],
      '"1/0"',
    ],
    [
      'an operator',
      '"operator": ">="',
      '"operator": "=>"',
      'results[0].target.operator',
      ['>=', '>', '<=', '<', '=', 'range', 'in'],
      '"=>"',
    ],
    [
      'a date',
      '"from": "2017-01-01"',
      '"from": "2017-13-01"',
      'plan.period.from',
      ['<date>'],
      '"2017-13-01"',
    ],
    ['a hash', `"sha256": "${'cd'.repeat(32)}"`, '"sha256": "cd"', 'plan.sha256', ['<hash>'], '"cd"'],
    [
      'a text for a list',
      '"owners": [\n        "市',
      '"owners": "", "was": [\n        "市',
      'results[0].owners',
      ['<array>'],
      '""',
    ],
    ['an object', '"actual": {', '"actual": [], "was": {', 'results[0].actual', ['<object>'], '[]'],
  ])('%s', (_, from, to, path, expected, found) => {
    const { text: wrong, line } = changed(from, to);
    const { value, findings } = read(wrong);
    expect(value).toBeNull();
    expect(findings[0]).toMatchObject({ code: 'compare/bad-report', args: { path, expected, found } });
    expect(findings[0]?.at[0]).toBe(line);
  });

  test('lacks a field: the place is that of what it should be in', () => {
    const { text: wrong, line } = changed('      "title": "中国质量奖(提名奖)",\n', '');
    const [found] = read(wrong).findings;
    expect(found).toMatchObject({ args: { path: 'results[0].title', expected: ['<string>'], found: null } });
    // Its object begins four lines above the title: id, section, clause, title.
    expect(found?.at).toEqual([line - 4, 5]);
  });

  test('has everything wrong: the first twenty', () => {
    expect(read(text.replaceAll('"status": "', '"status": "x')).findings).toHaveLength(20);
    expect(read(text.replaceAll(/"(?:unit|wording|text)": "/g, '"x": "')).findings).toHaveLength(20);
  });

  test('has a target twice', () => {
    const { text: wrong, line } = changed('"id": "nantong-quality-award"', '"id": "china-quality-award"');
    expect(read(wrong).findings).toEqual([
      { code: 'compare/repeated-target', at: [line, 13], args: { id: 'china-quality-award' } },
    ]);
  });
});
